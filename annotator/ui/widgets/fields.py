"""The kinds of fields that save themselves: a line, a text, a choice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from annotator.ui.session import Session
from annotator.ui.widgets.autosave import AutoField, Parse, Save
from annotator.ui.widgets.prose import Prose

_TALLEST = 8  # lines; longer text scrolls


class LineField(AutoField):
    """One line. Enter saves and stays. `prose`: words whose spelling is checked, and the field's name for `Prose`."""

    editor: QLineEdit

    def __init__(
        self,
        session: Session,
        name: str,
        save: Save,
        parse: Parse = str.strip,
        *,
        hint: str = "",
        prose: str = "",
    ) -> None:
        super().__init__(session, name, QLineEdit(), save, parse)
        if prose:
            Prose(self.editor, session, prose, name)
        self.editor.setPlaceholderText(hint)
        self.editor.textEdited.connect(self._typed)
        self.editor.returnPressed.connect(self.save_now)

    def text(self) -> str:
        return self.editor.text()

    def _set_text(self, text: str) -> None:
        place = self.editor.cursorPosition()
        self.editor.setText(text)
        self.editor.setCursorPosition(min(place, len(text)) if self.editor.hasFocus() else 0)


class TextField(AutoField):
    """Several lines, as high as its words need; Tab leaves it. `prose`: as in LineField."""

    editor: QPlainTextEdit

    def __init__(
        self,
        session: Session,
        name: str,
        save: Save,
        parse: Parse = str.strip,
        *,
        hint: str = "",
        lines: int = 2,
        prose: str = "",
    ) -> None:
        super().__init__(session, name, QPlainTextEdit(), save, parse)
        if prose:
            Prose(self.editor, session, prose, name)
        self._lines = lines
        self._setting = False
        self._seen = ""
        self.editor.setTabChangesFocus(True)
        self.editor.setPlaceholderText(hint)
        self.editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.textChanged.connect(self._changed)
        self.editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        # toPlainText would turn a no-break space into a space
        return self.editor.document().toRawText().replace("\u2029", "\n")

    def _set_text(self, text: str) -> None:
        self._setting = True
        place = self.editor.textCursor().position()
        self.editor.setPlainText(text)
        if self.editor.hasFocus():
            cursor = self.editor.textCursor()
            cursor.setPosition(min(place, self.editor.document().characterCount() - 1))
            self.editor.setTextCursor(cursor)
        self._setting = False

    def _changed(self) -> None:
        """Lines below misspelt words come as a change, too: look whether the words are others."""
        text = self.text()
        if text != self._seen:
            self._seen = text
            if not self._setting:
                self._typed()

    def _fit(self, *_: object) -> None:
        needed = round(self.editor.document().size().height())
        lines = max(self._lines, min(_TALLEST, needed))
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > _TALLEST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.editor.setVerticalScrollBarPolicy(policy)
        frame = self.editor.frameWidth() * 2 + round(self.editor.document().documentMargin() * 2)
        self.editor.setFixedHeight(lines * self.editor.fontMetrics().lineSpacing() + frame)


class ChoiceField(AutoField):
    """A list to choose from; a choice is saved at once. `show_choices` gives (value, words) pairs."""

    editor: QComboBox

    def __init__(self, session: Session, name: str, save: Save, *, editable: bool = False) -> None:
        super().__init__(session, name, QComboBox(), save)
        self._choices: list[tuple[str, str]] = []
        self._stranger = ""
        self.editor.setEditable(editable)
        self.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.editor.setMinimumContentsLength(6)
        self.editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.editor.activated.connect(self._chosen)
        line = self.editor.lineEdit()
        if line is not None:
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self.save_now)
            line.setAccessibleName(name)

    def show_choices(self, choices: list[tuple[str, str]]) -> None:
        """Offer these values under these words; the empty value is the first."""
        if choices == self._choices:
            return
        text = self.text()
        self._choices, self._stranger = choices, ""
        self.editor.clear()
        for value, words in choices:
            self.editor.addItem(words, value)
        self._set_text(text)

    def text(self) -> str:
        if self.editor.isEditable():
            found = self.editor.findText(self.editor.currentText())
            return self.editor.itemData(found) if found >= 0 else self.editor.currentText()
        return self.editor.currentData() or ""

    def _set_text(self, text: str) -> None:
        index = self.editor.findData(text)
        if self.editor.isEditable():
            self.editor.setCurrentIndex(index)
            self.editor.setEditText(self.editor.itemText(index) if index >= 0 else text)
            return
        if index < 0 and text:
            self.editor.addItem(text, text)
            index = self.editor.count() - 1
        self.editor.setCurrentIndex(index)
        self._keep_stranger(text)

    def _in_words(self, value: str) -> str:
        return self.editor.itemText(found) if (found := self.editor.findData(value)) >= 0 else value

    def _keep_stranger(self, text: str) -> None:
        """A value from elsewhere that is no choice stays in the list only while it is the value."""
        if self._stranger and self._stranger != text:
            self.editor.removeItem(self.editor.findData(self._stranger))
        self._stranger = "" if any(value == text for value, _ in self._choices) else text

    def _chosen(self) -> None:
        self._touched = True
        self.save_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # scrolling past a field must not change it
            return True
        return super().eventFilter(watched, event)
