"""The fields of one piece of evidence."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain import dates, web
from annotator.domain.evidence import Evidence
from annotator.store.schema import STANCES
from annotator.ui.panels.inspector.evidence_row import BAR, stance_words
from annotator.ui.panels.inspector.part import Part
from annotator.ui.widgets.autosave import AutoField, Save
from annotator.ui.widgets.fields import ChoiceField, LineField, TextField
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import FlatButton
from annotator.verbs import evidence
from annotator.words import tr


class EvidenceForm(QWidget):
    """The fields of one piece of evidence; those of the web only where it is from there."""

    def __init__(self, part: Part, go: Callable[[], object], remove: Callable[[], object]) -> None:
        super().__init__()
        self.part = part
        session = part.session
        self.stance = part.field(ChoiceField(session, tr("Stance"), self._set_stance))
        self.stance.show_choices([("", "–"), *((stance, stance_words(stance)) for stance in STANCES)])
        self.question = self._text("question", tr("Question"), tr("What is asked"))
        self.answer = self._text("answer", tr("Answer"), tr("What it answers"))
        self.quote = self._text("quote", tr("Quote"), tr("The words of the source"), checked=False)
        self.url = self._line("url", tr("Address"), _address)
        self.archived_url = self._line("archived_url", tr("Archived copy"), _address)
        self.access_date = self._line("access_date", tr("Accessed"), _date)
        self.medium = self._line("medium", tr("Medium"))
        self.go = FlatButton(tr("Go to the words"), tr("Open the article and show these words (Enter)"))
        self.remove = FlatButton(tr("Remove"), tr("Remove this piece of evidence (Delete)"))
        self.go.clicked.connect(go)
        self.remove.clicked.connect(remove)
        self.on_web, both = Rows(tr("Archived copy")), Rows(tr("Archived copy"))
        for field in (self.stance, self.question, self.answer):
            both.add(field.name, field)
        for field in (self.quote, self.url, self.archived_url, self.access_date, self.medium):
            self.on_web.add(field.name, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BAR + 5, 2, 0, 4)
        layout.setSpacing(4)
        acts = QHBoxLayout()
        for button in (self.go, self.remove):
            acts.addWidget(button)
        acts.addStretch(1)
        for widget in (both, self.on_web):
            layout.addWidget(widget)
        layout.addLayout(acts)

    def _text(self, column: str, name: str, hint: str, *, checked: bool = True) -> TextField:
        prose = column if checked else ""
        field = TextField(self.part.session, name, self._saver(column), hint=hint, lines=1, prose=prose)
        return self.part.field(field)

    def _line(self, column: str, name: str, parse: Callable[[str], str] = str.strip) -> LineField:
        return self.part.field(LineField(self.part.session, name, self._saver(column), parse))

    def _saver(self, column: str) -> Save:
        def save(owner: Hashable, value: str) -> None:
            assert isinstance(owner, int)
            evidence.set_field(self.part.session.workspace, owner, column, value)

        return save

    def _set_stance(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        evidence.set_stance(self.part.session.workspace, owner, value or None)

    def show_piece(self, piece: Evidence | None) -> None:
        """Show the fields of a piece of evidence; None hides them."""
        self.setVisible(piece is not None)
        owner = piece.id if piece is not None else None
        fields: dict[str, AutoField] = {
            "stance": self.stance, "question": self.question, "answer": self.answer, "quote": self.quote,
            "url": self.url, "archived_url": self.archived_url, "access_date": self.access_date, "medium": self.medium,
        }  # fmt: skip
        for column, field in fields.items():
            field.show_value(owner, (getattr(piece, column) if piece is not None else None) or "")
        if piece is not None:
            self.on_web.setVisible(not piece.is_span)
            self.go.setVisible(piece.document_id is not None)


def _address(words: str) -> str:
    return web.address(words) if words.strip() else ""


def _date(words: str) -> str:
    return dates.normalise(words) if words.strip() else ""
