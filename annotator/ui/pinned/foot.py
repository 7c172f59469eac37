"""Below the pinned article: what is shown of the selection, and the keys that make words evidence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from annotator.ui.header import ElidedLabel
from annotator.ui.widgets.words import FlatButton
from annotator.words import mark, tr

STANCES = (
    ("supports", mark("Supports", "stance of evidence"), "="),
    ("refutes", mark("Refutes", "stance of evidence"), "-"),
    ("context", mark("Context", "stance of evidence"), "0"),
)


class PinnedFoot(QFrame):
    """As high with a message as without one, so that the text above never moves."""

    def __init__(self, use: Callable[[str], object]) -> None:
        super().__init__()
        self.words = ElidedLabel()
        self.words.setMinimumHeight(self.words.fontMetrics().height())
        self.buttons: dict[str, FlatButton] = {}
        row = QHBoxLayout()
        row.setSpacing(2)
        title = ElidedLabel()
        title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        title.set_whole(tr("Evidence:"))
        row.addWidget(title, 1)
        for stance, name, chord in STANCES:
            shown = tr(name, "stance of evidence")
            button = FlatButton(shown, _purpose(shown, chord), focus=Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, stance=stance: use(stance))
            self.buttons[stance] = button
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 3, 6, 4)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self.let(False)

    def say(self, text: str) -> None:
        """What is selected here, or why nothing is."""
        self.words.set_whole(text)

    def let(self, on: bool) -> None:
        """Whether words can be evidence now: a claim is selected in the first article."""
        for button in self.buttons.values():
            button.setEnabled(on)


def _purpose(name: str, chord: str) -> str:
    return tr(
        "{name}: the selected words, else the sentence, are evidence for the claim selected in the first ({key})",
        name=name,
        key=chord,
    )
