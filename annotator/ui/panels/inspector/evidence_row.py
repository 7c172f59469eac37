"""One piece of evidence in the list: what it says of it, and the line that shows its stance."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from annotator.domain.evidence import Evidence
from annotator.ui.dispatcher import SCOPE as SCOPE_PROPERTY
from annotator.ui.session import Session
from annotator.ui.widgets.words import Words
from annotator.words import mark, quoted, tr

SCOPE = "evidence"
BAR = 3  # pixels of the line that shows the stance
STANCE_WORDS = {
    "supports": mark("Supports", "stance of evidence"),
    "refutes": mark("Refutes", "stance of evidence"),
    "context": mark("Context", "stance of evidence"),
    None: mark("No stance yet", "stance of evidence"),
}
_LONGEST = 240  # code points of a quote in the list


def stance_words(stance: str | None) -> str:
    """A stance as the list shows it."""
    return tr(STANCE_WORDS[stance], "stance of evidence") if stance in STANCE_WORDS else stance or ""


def place_of(piece: Evidence) -> str:
    """Where a piece of evidence comes from: the article's title, or the site."""
    if piece.is_span:
        return (piece.title or tr("Untitled")) if piece.document_id else tr("article deleted since")
    site = urlsplit(piece.url or "").hostname or ""
    return ", ".join(part for part in (site, piece.medium) if part)


def lines_of(piece: Evidence) -> list[str]:
    """What the list shows of a piece of evidence, line by line."""
    words = piece.words if len(piece.words) <= _LONGEST else piece.words[: _LONGEST - 1] + "…"
    quote = quoted(words) if piece.exact or piece.quote else words
    asked = " → ".join(part for part in (piece.question, piece.answer) if part)
    head = " · ".join(part for part in (stance_words(piece.stance), place_of(piece)) if part)
    return [head, *(part for part in (quote, asked) if part)]


class EvidenceRow(QFrame):
    """One piece of evidence; a line in the colour of its stance stands before its words, which say it, too."""

    chosen = Signal(int)
    opened = Signal(int)
    stepped = Signal(int)

    def __init__(self, session: Session, piece: Evidence) -> None:
        super().__init__()
        self.session = session
        self.piece = piece
        self.setProperty(SCOPE_PROPERTY, SCOPE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        how = tr("Enter goes to the words; S, R and C say supports, refutes and context; Delete removes it.")
        self.setToolTip(how)
        self.setAccessibleDescription(how)
        self.labels = [Words(dim=True), Words(), Words(dim=True)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BAR + 5, 3, 4, 3)
        layout.setSpacing(1)
        for label in self.labels:
            layout.addWidget(label)
        self.show_piece(piece)

    def show_piece(self, piece: Evidence) -> None:
        """Show what the project holds of it now."""
        self.piece = piece
        lines = lines_of(piece)
        for number, label in enumerate(self.labels):
            label.say(lines[number] if number < len(lines) else "")
        self.setAccessibleName(". ".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.session.theme
        colour = {"supports": theme.success, "refutes": theme.danger}.get(self.piece.stance or "", theme.window_dim)
        painter = QPainter(self)
        painter.fillRect(QRect(0, 2, BAR, self.height() - 4), QColor(colour))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.chosen.emit(self.piece.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.piece.id)
