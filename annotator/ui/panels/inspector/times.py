"""The dates of a claim: what its words and its article say of them is offered beside the fields, for a key to take."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain import dates
from annotator.domain.records import AnnotationInfo, Document
from annotator.domain.spans import Fragments
from annotator.store.queries import annotations, articles
from annotator.store.sql import Connection
from annotator.ui.actions import Action
from annotator.ui.background import Latest
from annotator.ui.language_tools import LanguageTools
from annotator.ui.session import Session
from annotator.ui.widgets.autosave import Save
from annotator.ui.widgets.fields import LineField
from annotator.ui.widgets.words import NameButton, Words
from annotator.verbs import claims
from annotator.words import tr

KEY = "Alt+T"
_MOST = 3  # offers beside one field
_NEAR = 1_000  # code points around the claim in which its sentence is looked for


@dataclass(frozen=True, slots=True)
class TimeOffer:
    """Words that say when, and the date they mean; empty where that hangs on an article without a date."""

    words: str
    value: str


@dataclass(frozen=True, slots=True)
class ClaimTimes:
    """What is offered for one claim."""

    annotation_id: int
    said: tuple[TimeOffer, ...] = ()
    happened: tuple[TimeOffer, ...] = ()


def look(connection: Connection, info: AnnotationInfo, document: Document, tools: LanguageTools) -> ClaimTimes:
    """Times within the claim for what it tells of; those of the sentence that attributes it, and the article's own
    date, for when it was said. Reads the text: ask off the GUI thread."""
    text = articles.text(connection, info.document_id)
    rules, language, date = tools.times(), document.language or "", document.date

    def found(start: int, end: int, inside: bool) -> list[TimeOffer]:
        """Those of a range that stand within the claim, or outside of it."""
        part = text[start:end]
        times = [(start + t.start, start + t.end, t.value) for t in rules.find(part, language, date)]
        return [
            TimeOffer(text[a:b], value)
            for a, b, value in times
            if any(s <= a and b <= e for s, e in info.fragments) == inside
        ]

    happened = found(info.start, info.end, True)
    said = [offer for start, end in _sentences(connection, info, text, tools) for offer in found(start, end, False)]
    if date:
        said = [offer for offer in said if offer.value <= date[:10]]  # nothing is reported before it is said
        said.append(TimeOffer(tr("the article"), date[:10]))
    return ClaimTimes(info.id, _once(said), _once(happened))


def _once(offers: Sequence[TimeOffer]) -> tuple[TimeOffer, ...]:
    """The first of each value; of those without one the first alone."""
    by_value: dict[str, TimeOffer] = {}
    for offer in offers:
        by_value.setdefault(offer.value, offer)
    return tuple(by_value.values())[:_MOST]


def _sentences(connection: Connection, info: AnnotationInfo, text: str, tools: LanguageTools) -> list[tuple[int, int]]:
    """The sentences in which the cues and sources of a claim stand; that of its beginning where it has none."""
    places = _attributed(connection, info) or [(info.start, info.start + 1)]
    found: dict[tuple[int, int], None] = {}
    for start, end in places:
        first = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
        stop = text.find("\n", end)
        last = min(stop if stop >= 0 else len(text), end + _NEAR)
        for a, b in tools.sentences(text[first:last]):
            if first + a < end and start < first + b:
                found[first + a, first + b] = None
    return list(found)


def _attributed(connection: Connection, info: AnnotationInfo) -> Fragments:
    if info.attribution is None:
        return ()
    marks = [cue for cue, _ in info.attribution.cues]
    marks += [source.annotation_id for source in info.attribution.sources if source.annotation_id is not None]
    rows = annotations.spans_by_id(connection, marks).values()
    return tuple((span.start, span.end) for document, span in rows if span is not None and document == info.document_id)


class DateField(LineField):
    """Takes dates, and expressions of time in any of our languages, which count from the article's date. Below it
    stands what is offered while it is empty."""

    def __init__(self, session: Session, name: str, save: Save) -> None:
        super().__init__(session, name, save, self._read, hint=tr("2026-03-14, yesterday …"))
        self.document: Document | None = None  # the article of the claim that is shown
        self.offers: tuple[TimeOffer, ...] = ()
        self.beside = QWidget()
        self._lines = QVBoxLayout(self.beside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.layout().addWidget(self.beside, 3, 0, 1, 2)  # type: ignore[union-attr]
        self.beside.hide()
        self.saved.connect(self._show_offers)
        self.editor.returnPressed.connect(self._show_kept)

    def _read(self, words: str) -> str:
        words = words.strip()
        if not words:
            return ""
        try:
            return dates.normalise_period(words)
        except ValueError as error:
            document = self.document
            found = self.session.tools.times().read(
                words, document.language if document else None, document.date if document else None
            )
            if found is None:
                raise
            if not found.value:
                raise ValueError(_undated(words)) from error
            return found.value

    def _show_kept(self) -> None:
        """After Enter the date itself stands in the place of the words that were typed."""
        if not self._touched:
            self._set_text(self._stored)

    # -- what is offered

    def show_offers(self, offers: tuple[TimeOffer, ...]) -> None:
        """Offer these dates."""
        if offers != self.offers:
            self.offers = offers
            while (item := self._lines.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for offer in offers:
                if offer.value:
                    self._lines.addWidget(self._button(offer, self.first_of(offers) is offer))
                else:
                    self._lines.addWidget(Words(_undated(offer.words), dim=True))
        self._show_offers()

    def _button(self, offer: TimeOffer, is_first: bool) -> NameButton:
        words = f"{offer.words} → {offer.value}"
        button = NameButton(
            f"{words}   {KEY}" if is_first else words, tr("{name}: take {words}", name=self.name, words=words)
        )
        button.clicked.connect(lambda: self.take(offer))
        return button

    def _show_offers(self) -> None:
        self.beside.setVisible(bool(self.offers) and not self._stored)

    def first_offer(self) -> TimeOffer | None:
        """What the key takes; nothing where the field has a date."""
        return None if self._stored else self.first_of(self.offers)

    @staticmethod
    def first_of(offers: Sequence[TimeOffer]) -> TimeOffer | None:
        """The first offer that can be taken."""
        return next((offer for offer in offers if offer.value), None)

    def take(self, offer: TimeOffer) -> None:
        """Write an offered date into the field."""
        self._set_text(offer.value)
        self._typed()
        self.save_now()

    def show_value(self, owner: Hashable | None, value: str) -> None:
        super().show_value(owner, value)
        self._show_offers()


def _undated(words: str) -> str:
    return tr(
        "“{words}” counts from the article's date, which is not known. Give the article its date (F2).", words=words
    )


def action(find: Callable[[], ClaimDates], is_made: Callable[[], bool]) -> Action:
    """To take what is offered; `find` makes the fields where they are not made yet."""
    words = tr("Take the dates that are offered")
    return Action(
        "claim.dates", words, "Mark", lambda: find().take(), (KEY,), enabled=lambda: is_made() and find().can_take()
    )


class ClaimDates(QObject):
    """The two date fields of a claim: looks up what can be offered, and takes it with a key."""

    def __init__(self, session: Session, said: DateField, happened: DateField) -> None:
        super().__init__(said)
        self.session, self.said, self.happened = session, said, happened
        self._asked: tuple[Any, ...] = ()  # what the offers are for, the id of the claim's annotation first
        self._asking: Latest[ClaimTimes] = Latest(session.lookups, self)
        self._asking.answered.connect(self._answered)
        self._asking.failed.connect(session.failed)
        session.closing.connect(self._asking.stop)

    def show_claim(self, info: AnnotationInfo) -> None:
        """Offer what this claim and its article say."""
        workspace = self.session.workspace
        document = articles.document(workspace.read(), info.document_id, workspace.annotator_id)
        self.said.document = self.happened.document = document
        asked = (info.id, info.fragments, info.attribution, document and (document.date, document.language))
        if document is None or asked == self._asked:
            return
        if self._asked[:1] != (info.id,):
            self._offer(ClaimTimes(info.id))
        self._asked = asked
        tools = self.session.tools
        self._asking.ask(lambda: look(workspace.read(), info, document, tools))

    def let_go(self) -> None:
        """No claim is shown."""
        self._asked = ()
        self._offer(ClaimTimes(0))

    def _answered(self, found: ClaimTimes) -> None:
        if self._asked[:1] == (found.annotation_id,):
            self._offer(found)

    def _offer(self, found: ClaimTimes) -> None:
        self.said.show_offers(found.said)
        self.happened.show_offers(found.happened)

    @property
    def is_busy(self) -> bool:
        """Whether something is still being looked up."""
        return self._asking.is_busy

    def can_take(self) -> bool:
        """Whether a date is offered."""
        return any(field.first_offer() is not None for field in (self.said, self.happened))

    def take(self) -> None:
        """In a date field take its first offer, elsewhere that of each field that is empty."""
        both = (self.said, self.happened)
        fields = [field for field in both if field.editor.hasFocus()] or both
        offers = {field: offer for field in fields if (offer := field.first_offer()) is not None}
        if len(offers) > 1:
            said, happened = (offers[field].value for field in both)
            told = tr("Said on {said}, happened {happened}. Ctrl+Z takes it back.", said=said, happened=happened)
            self.session.do(claims.set_dates, self._asked[0], said, happened, say=told)
            return
        for field, offer in offers.items():
            field.take(offer)
            self.session.said.emit(tr("{name} {date}. Ctrl+Z takes it back.", name=field.name, date=offer.value))
