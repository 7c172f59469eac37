"""The fields of a claim: who said it, what it says, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator import terms
from annotator.domain.records import AnnotationInfo, ClaimFields
from annotator.store.queries import verdicts
from annotator.store.schema import MODES
from annotator.ui.dialogs.verdict_scale import VerdictScaleDialog
from annotator.ui.panels.inspector.part import Part
from annotator.ui.panels.inspector.sources import CueField, SourceField
from annotator.ui.panels.inspector.times import ClaimDates, DateField
from annotator.ui.said import speech
from annotator.ui.session import Session
from annotator.ui.widgets.autosave import Save
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.fields import ChoiceField, LineField, TextField
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import FlatButton
from annotator.verbs import annotate, claims, verdict_scale
from annotator.words import tr

NOTHING = ("", "–")


class ClaimPart(Part):
    """Each field writes its own column through a verb."""

    def __init__(self, session: Session, names: EntityNames) -> None:
        super().__init__(session)
        self.source = SourceField(session, names)
        self.pick(self.source.line)
        self.cue = CueField(session)
        self.mode = self.field(ChoiceField(session, tr("Mode"), self._mode))
        self.text = self._prose("sentence", tr("Sentence"), self._saver("text"), tr("The claim as one plain sentence"))
        self.type = self.field(ChoiceField(session, tr("Type"), self._saver("type")))
        self.check_worthy = self.field(ChoiceField(session, tr("Check-worthy"), self._saver("check_worthy")))
        self.topic = self.field(LineField(session, tr("Topic"), self._saver("topic")))
        self.claim_date = self.field(DateField(session, tr("Said on"), self._saver("claim_date")))
        self.event_date = self.field(DateField(session, tr("Happened"), self._saver("event_date")))
        self.dates = ClaimDates(session, self.claim_date, self.event_date)
        self.verdict = self.field(ChoiceField(session, tr("Verdict"), self._verdict, editable=True))
        self.scale = FlatButton("…", tr("Edit the scale of verdicts"))
        self.scale.clicked.connect(self.edit_scale)
        self.on_scale = FlatButton("", tr("Add this verdict to the scale of the project"))
        self.on_scale.clicked.connect(self._extend_scale)
        self.on_scale.hide()
        self.explanation = self._prose("explanation", tr("Why"), self._explain, tr("What the verdict rests on"))
        self.mode.show_choices([NOTHING, *((mode, speech(mode)) for mode in MODES)])
        self.type.show_choices([NOTHING, *((kind, terms.claim_type(kind)) for kind in claims.CLAIM_TYPES)])
        self.check_worthy.show_choices([NOTHING, *((word, terms.answer(word)) for word in claims.CHECK_WORTHY)])
        self.rows = Rows()
        for name, widget in self._named():
            self.rows.add(name, widget)
        self.inside.addWidget(self.rows)
        self.dialog: VerdictScaleDialog | None = None

    def _prose(self, key: str, name: str, save: Save, hint: str) -> TextField:
        return self.field(TextField(self.session, name, save, hint=hint, prose=key))

    def _named(self) -> list[tuple[str, QWidget]]:
        fields = (self.mode, self.text, self.type, self.check_worthy, self.topic, self.claim_date, self.event_date)
        return [
            (tr("Source"), self.source),
            (tr("Cue"), self.cue),
            *((field.name, field) for field in fields),
            (self.verdict.name, _beside(self.verdict, self.scale, self.on_scale)),
            (self.explanation.name, self.explanation),
        ]

    def suits(self, info: AnnotationInfo) -> bool:
        return info.layer == "claim" or info.claim is not None

    def show_info(self, info: AnnotationInfo) -> None:
        super().show_info(info)
        self.source.show_attribution(info.id, info.attribution)
        self.cue.show_attribution(info.id, info.attribution)
        self.mode.show_value(info.id, (info.attribution.mode if info.attribution else None) or "")
        scale = verdicts.scale(self.session.workspace.read())
        self.verdict.show_choices([("", ""), *((rating, terms.verdict(rating)) for rating in scale)])
        for field, read in self._readers():
            field.show_value(info.id, (read(info.claim) if info.claim else None) or "")
        self._offer_scale((info.claim.verdict if info.claim else None) or "", scale)
        self.dates.show_claim(info)

    def let_go(self) -> None:
        super().let_go()
        self.dates.let_go()

    def _readers(self) -> list[tuple[LineField | TextField | ChoiceField, Callable[[ClaimFields], str | None]]]:
        return [
            (self.text, lambda claim: claim.text),
            (self.type, lambda claim: claim.type),
            (self.check_worthy, lambda claim: claim.check_worthy),
            (self.topic, lambda claim: claim.topic),
            (self.claim_date, lambda claim: claim.claim_date),
            (self.event_date, lambda claim: claim.event_date),
            (self.verdict, lambda claim: claim.verdict),
            (self.explanation, lambda claim: claim.explanation),
        ]

    def edit_scale(self) -> None:
        """Show the ratings that verdicts choose from."""
        self.leave()
        self.dialog = VerdictScaleDialog(self.session, self.window())
        self.dialog.open()

    def _offer_scale(self, rating: str, scale: Sequence[str]) -> None:
        """Offer a rating of the user's own for the scale, so that other claims can be judged by it."""
        self.on_scale.setVisible(bool(rating) and rating not in scale)
        self.on_scale.setText(tr("Add “{rating}” to the scale", rating=annotate.short(terms.verdict(rating))))

    def _extend_scale(self) -> None:
        rating = self.verdict.text()
        self.verdict.editor.setFocus()
        told = tr("“{rating}” is on the scale. Ctrl+Z takes it back.", rating=terms.verdict(rating))
        self.session.do(verdict_scale.add, rating, say=told)

    def _saver(self, column: str) -> Save:
        def save(owner: Hashable, value: str) -> None:
            assert isinstance(owner, int)
            claims.set_field(self.session.workspace, owner, column, value)

        return save

    def _mode(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        claims.set_mode(self.session.workspace, owner, value or None)

    def _verdict(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        claims.set_verdict(self.session.workspace, owner, rating=value)

    def _explain(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        claims.set_verdict(self.session.workspace, owner, explanation=value)


def _beside(field: QWidget, button: QWidget, below: QWidget) -> QWidget:
    """A field with a button to its right and another one below."""
    all_three = QWidget()
    all_three.setFocusProxy(field)
    grid = QGridLayout(all_three)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(1)
    grid.setColumnStretch(0, 1)
    grid.addWidget(field, 0, 0)
    grid.addWidget(button, 0, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(below, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
    return all_three
