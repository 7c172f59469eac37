"""What the user can do with the pinned article, as actions; those of its text answer to keys only while it has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.ui.actions import Action
from annotator.ui.pinned.foot import STANCES
from annotator.ui.pinned.marking import MENU, SCOPE, PinnedMarking
from annotator.words import mark, tr

if TYPE_CHECKING:
    from annotator.ui.pinned.side import SideBySide

_VIEW, _GO = "View/Pinned article", "Go/Pinned article"
_STANCE_ACTS = {
    "supports": mark("The words support the claim selected in the first article"),
    "refutes": mark("The words refute the claim selected in the first article"),
    "context": mark("The words are context for the claim selected in the first article"),
}


def actions(side: SideBySide) -> list[Action]:
    """All of them; the labels' keys come when an article is first pinned."""
    return [*_pinning(side), *_places(side), *_marking(side), *_moving(side)]


def _pinning(side: SideBySide) -> list[Action]:
    pinned, session = side.is_pinned, side.session
    return [
        Action("pinned.pin", tr("Pin the article, or that of the chosen row, beside it"), _VIEW, side.pin_pointed,
               ("Ctrl+P",), enabled=lambda: session.document_id is not None),
        Action("pinned.unpin", tr("Unpin"), _VIEW, side.unpin, ("Ctrl+U",), enabled=pinned),
        Action("pinned.swap", tr("Swap the two articles"), _VIEW, side.swap, ("Ctrl+B",), enabled=pinned),
        Action("pinned.open", tr("Open the pinned article in the first pane"), _VIEW, side.open_here, ("Enter",),
               SCOPE, pinned),
        Action("pinned.below", tr("The pinned article stands below"), _VIEW, side.toggle_below,
               checked=lambda: bool(session.settings["pinned_below"])),
    ]  # fmt: skip


def _places(side: SideBySide) -> list[Action]:
    pinned, session = side.is_pinned, side.session
    return [
        Action("pinned.other", tr("Pin another article with this entity or claim"), _VIEW, side.pin_other,
               ("Shift+P",), "text", lambda: (session.annotation_id or 0) > 0),
        Action("pinned.follow", tr("The pinned article follows the selection"), _VIEW, side.toggle_following,
               ("Alt+F",), checked=lambda: bool(session.settings["pinned_follow"])),
        Action("pinned.place.next", tr("Next place of the entity or claim in the pinned article"), _GO,
               lambda: side.step_place(1), ("Alt+J",), enabled=pinned),
        Action("pinned.place.previous", tr("Previous place of the entity or claim in the pinned article"), _GO,
               lambda: side.step_place(-1), ("Alt+K",), enabled=pinned),
    ]  # fmt: skip


def _marking(side: SideBySide) -> list[Action]:
    def as_evidence(stance: str | None) -> Callable[[PinnedMarking], object]:
        return lambda marking: marking.use_as_evidence(stance)

    found = [
        _act(side, f"evidence.{stance}", tr(_STANCE_ACTS[stance]), MENU, as_evidence(stance), chord)
        for stance, _, chord in STANCES
    ]
    return [
        *found,
        _act(side, "evidence", tr("The words are evidence, without a stance yet"), MENU, as_evidence(None), "Alt+D"),
        _act(side, "delete", tr("Remove the selected annotation"), MENU, PinnedMarking.delete, "Delete", "Backspace"),
    ]


def _moving(side: SideBySide) -> list[Action]:
    def annotation(direction: int) -> Callable[[PinnedMarking], object]:
        return lambda marking: marking.article.step_annotation(direction)

    def sentence(direction: int) -> Callable[[PinnedMarking], object]:
        return lambda marking: marking.extents.select_sentence(direction)

    return [
        _act(side, "annotation.next", tr("Next annotation"), _GO, annotation(1), "Tab"),
        _act(side, "annotation.previous", tr("Previous annotation"), _GO, annotation(-1), "Shift+Tab"),
        _act(side, "sentence.next", tr("Select the next sentence"), _GO, sentence(1), "J"),
        _act(side, "sentence.previous", tr("Select the previous sentence"), _GO, sentence(-1), "K"),
        _act(side, "escape", tr("Deselect, then back to the first article"), _GO, PinnedMarking.escape, "Esc"),
    ]


def _act(
    side: SideBySide, key: str, words: str, menu: str, run: Callable[[PinnedMarking], object], *chords: str
) -> Action:
    def act() -> object:
        return run(side.marking) if side.marking is not None else None

    return Action(f"pinned.{key}", words, menu, act, chords, SCOPE, side.is_pinned)
