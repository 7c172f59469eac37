"""Above the pinned article: its title and facts, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from annotator.domain.records import Document
from annotator.ui import icons
from annotator.ui.header import ElidedLabel, facts_of
from annotator.ui.session import Session
from annotator.ui.widgets.words import FlatButton
from annotator.words import tr


class PinnedHead(QFrame):
    """The buttons run what the actions run."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title, self.facts = ElidedLabel(), ElidedLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        focus = Qt.FocusPolicy.TabFocus
        self.follow = FlatButton(tr("Follow"), tr("Go to the same entity or claim when one is selected"), focus=focus)
        self.follow.setCheckable(True)
        self.swap = FlatButton(tr("Swap"), tr("Swap the two articles"), focus=focus)
        self.open = FlatButton(tr("Open here"), tr("Open this article in the first pane"), focus=focus)
        self.close_button = FlatButton("", tr("Unpin"), focus=focus)
        icons.put(self.close_button, "close")
        self._lay_out()

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.title, 1)
        upper.addWidget(self.close_button)
        lower.setSpacing(2)
        lower.addWidget(self.facts, 1)
        for button in (self.follow, self.swap, self.open):
            lower.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 5, 6, 3)
        layout.setSpacing(0)
        layout.addLayout(upper)
        layout.addLayout(lower)

    def show_document(self, document: Document) -> None:
        """Title, outlet, date, language and so on."""
        self.title.set_whole(document.title or tr("Untitled"))
        self.facts.set_whole("  ·  ".join(facts_of(self._session, document)))
