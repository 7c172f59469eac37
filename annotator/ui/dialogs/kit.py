"""What the dialogs share: captions that show text as it stands, the buttons below, and how they open."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QSizePolicy

from annotator.ui import language_names
from annotator.words import tr

LANGUAGES = ("kk", "uz", "ky", "ru", "en")  # ISO 639-1 codes that the program has rules for
D = TypeVar("D", bound=QDialog)


def language_name(code: str) -> str:
    """Kazakh (kk) for kk."""
    if code in language_names.LANGUAGES:
        return f"{language_names.language_name(code)} ({code})"
    return code or tr("not known", "language")


def caption(text: str = "", *, wrap: bool = False, dim: bool = False) -> QLabel:
    """A label that never takes its text for markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if dim:
        palette = label.palette()
        palette.setColor(label.foregroundRole(), palette.placeholderText().color())
        label.setPalette(palette)
    return label


def reading_box(name: str) -> QPlainTextEdit:
    """A field that shows text as it stands, each paragraph in its own direction; Tab leaves it."""
    box = QPlainTextEdit()
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(name)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    box.document().setDefaultTextOption(option)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    return box


def buttons(dialog: QDialog, accept: str) -> tuple[QDialogButtonBox, QPushButton]:
    """A row with the button that does it and one that does nothing."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    do = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    for other in (box.button(QDialogButtonBox.StandardButton.Cancel), *dialog.findChildren(QPushButton)):
        other.setAutoDefault(False)  # else Enter presses the first of them
    do.setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, do


def opened(dialog: D) -> D:
    """Show a dialog over its window; it is deleted as it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
