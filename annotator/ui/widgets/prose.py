"""Fields for the annotator's own sentences: a wavy line below misspelt words, and other words for them in the menu.

Nothing is loaded before such a field has the focus for the first time.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit
from shiboken6 import isValid

from annotator.domain.text import Utf16Map
from annotator.ui.actions import Action
from annotator.ui.language_names import language_name
from annotator.ui.session import Session
from annotator.ui.spelling import OFF, SETTING, SpellingDesk, desk_of
from annotator.ui.widgets.menu_entry import add_entry, unmarked
from annotator.words import tr

Editor = QPlainTextEdit | QLineEdit
_LANGUAGES = ("kk", "uz", "ky", "ru", "en")


class Typing:
    """Knows whether the caret stands where it was moved to or where the last letter was typed."""

    def __init__(self) -> None:
        self.is_on = False
        self._seen: object = None
        self._moved: object = None

    def look(self, version: object) -> bool:
        """Whether somebody is typing, at this version of the text."""
        if version != self._seen:
            self.is_on, self._seen = self._seen is not None, version
        return self.is_on

    def move(self, version: object) -> bool:
        """The caret moved; returns whether that ends the typing."""
        typed, self._moved = version != self._moved, version
        if typed or not self.is_on:
            return False
        self.is_on = False
        return True


class TextUnderlines(QSyntaxHighlighter):
    """The lines in a field of several lines."""

    def __init__(self, editor: QPlainTextEdit, desk: SpellingDesk, field: str) -> None:
        super().__init__(editor.document())
        self._editor, self._desk, self._field = editor, desk, field
        self._typing = Typing()
        self._typing.look(editor.document().revision())
        desk.judged.connect(self.look_again)
        editor.cursorPositionChanged.connect(self._moved)

    def look_again(self) -> None:
        """Show the lines anew."""
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        units = Utf16Map(text)
        line = _line(self._desk.colour)
        for start, end in self._desk.faults(text, self._unfinished(units), self._field):
            at = units.to16(start)
            self.setFormat(at, units.to16(end) - at, line)

    def _unfinished(self, units: Utf16Map) -> int:
        """Where the word that is being typed ends in the current block; -1 where none is."""
        if not self._typing.look(self.document().revision()) or not self._editor.hasFocus():
            return -1
        cursor = self._editor.textCursor()
        return units.from16(cursor.positionInBlock()) if cursor.block() == self.currentBlock() else -1

    def _moved(self) -> None:
        if self._typing.move(self.document().revision()):
            self.rehighlight()


class LineUnderlines(QObject):
    """The lines in a field of one line, which takes formats only as an input method gives them."""

    def __init__(self, editor: QLineEdit, desk: SpellingDesk, field: str) -> None:
        super().__init__(editor)
        self._editor, self._desk, self._field = editor, desk, field
        self._typing = Typing()
        self._typing.look(editor.text())
        self._composing = False
        editor.installEventFilter(self)
        editor.textChanged.connect(self.look_again)
        editor.cursorPositionChanged.connect(self._moved)
        desk.judged.connect(self.look_again)
        self.look_again()

    def look_again(self) -> None:
        """Show the lines anew."""
        text = self._editor.text()
        typing = self._typing.look(text) and self._editor.hasFocus()
        if self._composing:
            return
        units = Utf16Map(text)
        unfinished = units.from16(self._editor.cursorPosition()) if typing else -1
        line = _line(self._desk.colour)
        here = self._editor.cursorPosition()
        lines = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat, units.to16(a) - here, units.to16(b) - units.to16(a), line
            )
            for a, b in self._desk.faults(text, unfinished, self._field)
        ]
        QCoreApplication.sendEvent(self._editor, QInputMethodEvent("", lines))

    def _moved(self) -> None:
        if self._typing.move(self._editor.text()):
            self.look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        return False


def _line(colour: str) -> QTextCharFormat:
    found = QTextCharFormat()
    found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    found.setUnderlineColor(QColor(colour))
    return found


class Prose(QObject):
    """Makes an editor one for sentences. `desk` is None until the editor has the focus for the first time. `field`:
    the key under which a language of its own is kept for it; `name`: what it is called on the screen."""

    def __init__(self, editor: Editor, session: Session, field: str, name: str) -> None:
        super().__init__(editor)
        self.editor = editor
        self.field, self.name = field, name
        self.desk: SpellingDesk | None = None
        self._session = session
        self._lines: TextUnderlines | LineUnderlines | None = None
        self._menu: QMenu | None = None  # held, or Python would take it away while it is shown
        editor.installEventFilter(self)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self.open_menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self.desk is None and self._session.settings[SETTING]:
            self._start()
        elif event.type() == QEvent.Type.FocusOut and self._lines is not None:
            self._lines.look_again()  # the last word is finished now
        return False

    def _start(self) -> None:
        self.desk = desk_of(self._session)
        if isinstance(self.editor, QLineEdit):
            self._lines = LineUnderlines(self.editor, self.desk, self.field)
        else:
            self._lines = TextUnderlines(self.editor, self.desk, self.field)

    # -- the word at a place

    def fault_at(self, offset16: int) -> tuple[int, int] | None:
        """The misspelt word that holds or touches a place of the text, in UTF-16."""
        if self.desk is None:
            return None
        if isinstance(self.editor, QLineEdit):
            return self._fault(self.editor.text(), offset16)
        block = self.editor.document().findBlock(offset16)
        found = self._fault(block.text(), offset16 - block.position())
        return (found[0] + block.position(), found[1] + block.position()) if found else None

    def _fault(self, text: str, offset16: int) -> tuple[int, int] | None:
        assert self.desk is not None
        units = Utf16Map(text)
        found = ((units.to16(start), units.to16(end)) for start, end in self.desk.faults(text, field=self.field))
        return next((word for word in found if word[0] <= offset16 <= word[1]), None)

    def _word(self, place: tuple[int, int]) -> str:
        cursor = self._selected(place)
        if isinstance(cursor, QTextCursor):
            return cursor.selectedText()
        units = Utf16Map(cursor.text())
        return cursor.text()[units.from16(place[0]) : units.from16(place[1])]

    def _selected(self, place: tuple[int, int]) -> QTextCursor | QLineEdit:
        if isinstance(self.editor, QLineEdit):
            return self.editor
        cursor = self.editor.textCursor()
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def replace(self, place: tuple[int, int], word: str, other: str) -> None:
        """Write another word in place of this one, unless it is gone meanwhile."""
        if self._word(place) != word:
            return
        if isinstance(self.editor, QLineEdit):
            self.editor.setSelection(place[0], place[1] - place[0])
            self.editor.insert(other)
        else:
            cursor = self._selected(place)
            assert isinstance(cursor, QTextCursor)
            cursor.insertText(other)
            self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    # -- the menu

    def open_menu(self, at: QPoint) -> None:
        """The editor's menu, headed by what can be done about the misspelt word there."""
        if isinstance(self.editor, QLineEdit):
            offset, target = self.editor.cursorPositionAt(at), self.editor.mapToGlobal(at)
        else:
            offset = self.editor.cursorForPosition(at).position()
            target = self.editor.viewport().mapToGlobal(at)
        self._show_menu(self.fault_at(offset), target)

    def open_at_caret(self) -> bool:
        """The same at the caret; returns False where no misspelt word is."""
        if isinstance(self.editor, QLineEdit):
            offset, widget = self.editor.cursorPosition(), self.editor
            caret = self.editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        else:
            offset, widget = self.editor.textCursor().position(), self.editor.viewport()
            caret = self.editor.cursorRect()
        place = self.fault_at(offset)
        if place is not None:
            self._show_menu(place, widget.mapToGlobal(caret.bottomLeft()))
        return place is not None

    def _show_menu(self, place: tuple[int, int] | None, at: QPoint) -> None:
        menu = self.editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is not None and self.desk is not None:
            self._head(menu, place, self.desk)
        menu.addSeparator()
        switch = menu.addAction(tr("Check spelling"))
        switch.setCheckable(True)
        switch.setChecked(self._session.settings[SETTING])
        switch.toggled.connect(self._switch)
        if self._session.settings[SETTING]:
            self._add_languages(menu)
        self._menu = menu
        menu.popup(at)

    def _add_languages(self, menu: QMenu) -> None:
        """The languages in which fields of this name can be checked."""
        desk = self.desk or desk_of(self._session)
        document = self._session.document()
        own = language_name(document.language) if document is not None else tr("English")
        languages = menu.addMenu(tr("Language of “{field}”", field=unmarked(self.name)))
        choices = [("", tr("That of the article ({name})", name=own))]
        choices += [(code, language_name(code)) for code in _LANGUAGES]
        choices.append((OFF, tr("Do not check this field")))
        for code, name in choices:
            now = desk.language_of(self.field) == code
            add_entry(languages, name, lambda code=code: desk.set_language(self.field, code), now)

    def _switch(self, on: bool) -> None:
        self._session.settings[SETTING] = on
        if on and self.desk is None:
            self._start()

    def _head(self, menu: QMenu, place: tuple[int, int], desk: SpellingDesk) -> None:
        word = self._word(place)
        looking = QAction(tr("Looking for suggestions…"), menu)
        looking.setEnabled(False)
        add = QAction(tr("Add “{word}” to my words", word=unmarked(word)), menu)
        add.triggered.connect(lambda: desk.add_word(word))
        first = menu.actions()[0]
        menu.insertAction(first, looking)
        menu.insertSeparator(first)
        menu.insertAction(first, add)
        menu.insertSeparator(first)

        def take(other: str) -> None:
            self.replace(place, word, other)

        desk.suggest(word, lambda found: self._fill(menu, looking, found, take), self.field)

    def _fill(self, menu: QMenu, looking: QAction, found: list[str], take: Callable[[str], object]) -> None:
        if not isValid(menu) or not menu.isVisible():
            return
        if not found:
            looking.setText(tr("No suggestions"))
            return
        entries = [QAction(unmarked(other), menu) for other in found]
        for entry, other in zip(entries, found, strict=True):
            entry.triggered.connect(lambda _=False, other=other: take(other))
        menu.insertActions(looking, entries)
        menu.removeAction(looking)
        if menu.activeAction() is None:
            menu.setActiveAction(entries[0])


def suggest_action(session: Session) -> Action:
    """The key for the misspelt word at the caret; the key Menu opens the same menu by itself."""

    def focused() -> Prose | None:
        editor = QApplication.focusWidget()
        return editor.findChild(Prose) if editor is not None else None

    def run() -> None:
        prose = focused()
        if prose is not None and not prose.open_at_caret():
            session.said.emit(tr("The word at the caret is not marked as misspelt."))

    def enabled() -> bool:
        return focused() is not None

    return Action(
        "edit.spelling", tr("Spelling suggestions"), "Edit", run, ("Ctrl+.",), enabled=enabled,
        hint=tr("While you write a note, a comment or a definition"),
    )  # fmt: skip
