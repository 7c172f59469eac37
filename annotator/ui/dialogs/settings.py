"""The settings dialog: one row for each setting that has a title; a change holds at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.settings import TABLE, Setting, Settings
from annotator.terms import Vocabulary
from annotator.ui import speaking
from annotator.words import mark, tr

_CHOICES = {
    "theme": Vocabulary(
        "colours",
        {
            "system": mark("System", "colours"),
            "light": mark("Light", "colours"),
            "dark": mark("Dark", "colours"),
            "sepia": mark("Sepia", "colours"),
        },
    ),
    "motion": Vocabulary(
        "reduced motion",
        {
            "system": mark("System", "reduced motion"),
            "on": mark("On", "reduced motion"),
            "off": mark("Off", "reduced motion"),
        },
    ),
    "chips": Vocabulary(
        "label chips",
        {
            "all": mark("All", "label chips"),
            "first": mark("First", "label chips"),
            "hover": mark("Hover", "label chips"),
            "none": mark("None", "label chips"),
        },
    ),
}


class SettingsDialog(QDialog):
    """A form over the table of settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self.fields: dict[str, QWidget] = {}
        form = QFormLayout()
        for row in TABLE:
            if row.title:
                field = self._field(row)
                field.setAccessibleName(tr(row.title))
                self.fields[row.key] = field
                form.addRow(tr(row.title), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(480, self.sizeHint().height())

    def _field(self, row: Setting) -> QWidget:
        def keep(value: object) -> None:
            self._settings[row.key] = value

        if row.key == "font_family":
            return self._font(keep)
        if row.choices:
            return _choice(row, self._settings[row.key], keep)
        if isinstance(row.default, bool):
            return _switch(self._settings[row.key], keep)
        if isinstance(row.default, int):
            return _number(row, self._settings[row.key], keep)
        if isinstance(row.default, list):
            return WordList(self._settings[row.key], keep)
        return _words(self._settings[row.key], keep)

    def _font(self, keep: Callable[[object], None]) -> QWidget:
        box, reset = QFontComboBox(), QPushButton(tr("Default", "font"))
        reset.setAutoDefault(False)
        if self._settings["font_family"]:
            box.setCurrentText(self._settings["font_family"])
        else:
            box.setCurrentIndex(-1)
        box.textActivated.connect(keep)
        reset.clicked.connect(lambda: (keep(""), box.setCurrentIndex(-1)))
        box.setAccessibleName(tr("Font of the text (empty: the default)"))
        holder = QWidget()
        holder.setFocusProxy(box)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box, 1)
        row.addWidget(reset)
        return holder


class WordList(QPlainTextEdit):
    """A setting of words, one on each line; kept when the field is left or the dialog closed."""

    def __init__(self, words: Sequence[str], keep: Callable[[object], None]) -> None:
        super().__init__("\n".join(words))
        self._keep = keep
        self.setTabChangesFocus(True)
        self.setMaximumHeight(5 * self.fontMetrics().lineSpacing() + 10)

    def words(self) -> list[str]:
        """The words that stand in the field, each once."""
        lines = (line.strip() for line in self.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep(self.words())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keep(self.words())


def _choice(row: Setting, value: object, keep: Callable[[object], None]) -> QWidget:
    box = QComboBox()
    say = speaking.language_choice if row.key == "interface_language" else _CHOICES[row.key]
    for choice in row.choices:
        box.addItem(say(choice), choice)
    box.setCurrentIndex(row.choices.index(value))
    box.activated.connect(lambda index: keep(row.choices[index]))
    return box


def _switch(value: bool, keep: Callable[[object], None]) -> QWidget:
    box = QCheckBox()
    box.setChecked(value)
    box.toggled.connect(keep)
    return box


def _number(row: Setting, value: int, keep: Callable[[object], None]) -> QWidget:
    box = QSpinBox()
    box.setRange(row.low, row.high)
    box.setSingleStep(5)
    box.setValue(value)
    box.valueChanged.connect(keep)
    return box


def _words(value: str, keep: Callable[[object], None]) -> QWidget:
    field = QLineEdit(value)
    field.editingFinished.connect(lambda: keep(field.text().strip()))
    return field
