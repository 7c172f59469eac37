"""What stands in the text without being in the project: marks with ids below zero that a key takes or drops.

The keys of the text ask each of these first. `Session.annotation_id` may hold such an id while one is selected.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.domain.records import Label
from annotator.ui.actions import Action
from annotator.ui.session import Session
from annotator.words import tr

CLAIMS = -1_500_000  # ids from here down to BESIDE: proposed claims; those of proposed names end here
BESIDE = -2_000_000  # ids below it: marks that only stand beside another one, such as its cue; Tab passes over them


def choose_action(pane: QWidget) -> Action:
    """The key that lists what else may be meant, for all that offers something over this pane."""

    def choose() -> None:
        for offer in pane.findChildren(Offers):
            if offer.choose():
                return

    return Action("mark.choose", tr("Choose whom the mark names, or who says it"), "Mark", choose, ("/",), "text")


class Offers(QObject):
    """Each answer says whether the key was meant for it; the base takes none."""

    def marked(self, label: Label, annotation_ids: Sequence[int], by_sentence: bool) -> None:
        """The user has marked these; `by_sentence`: whole sentences were taken, for nobody chose the exact words."""

    def enter(self) -> bool:
        """The key that takes what is offered beside a mark."""
        return False

    def escape(self) -> bool:
        """The key that drops it."""
        return False

    def choose(self) -> bool:
        """The key that lists what else the mark may mean, to be typed and chosen."""
        return False

    def judge(self, span_id: int, status: str) -> bool:
        """Accept or reject one of its marks."""
        return False

    def accept_visible(self) -> int:
        """Accept its marks of entities that are on the screen, as one step; returns how many were marked."""
        return 0

    def card(self, span_id: int) -> str:
        """What the card beside one of its marks says; empty where it is not its own."""
        return ""


class OfferTeller(QObject):
    """Says what a selected mark that is only offered would be, beside the fields and in the status bar; there it goes
    with the selection, for the keys that it names would do something else to the next mark."""

    def __init__(self, session: Session, card: Callable[[int], str]) -> None:
        super().__init__(session)
        self._session, self._card = session, card
        self._told = self._last = ""
        session.said.connect(self._heard)
        session.annotationSelected.connect(self._on_selected)

    def _heard(self, words: str) -> None:
        self._last = words

    def _on_selected(self, annotation_id: int | None) -> None:
        is_offer = annotation_id is not None and annotation_id < 0
        words = self._card(annotation_id) if is_offer and annotation_id is not None else ""
        self._session.offered.emit(words)
        if words or (self._told and self._told == self._last):
            self._session.said.emit(words)
        self._told = words
