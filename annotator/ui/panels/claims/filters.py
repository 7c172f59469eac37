"""Which claims are listed: typed words, and a menu of speaker, type, verdict, language, month and order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu

from annotator import terms
from annotator.store.queries.claims import FIELDS, SORTS, WhichClaims
from annotator.ui.said import speaker_name
from annotator.ui.session import Session
from annotator.ui.widgets.filter_line import FilterLine
from annotator.ui.widgets.menu_entry import add_entry
from annotator.words import mark, tr

_NAMES = {"speaker": mark("Speaker"), "type": mark("Type"), "check_worthy": mark("Check-worthy"),
          "verdict": mark("Verdict"), "language": mark("Language"), "month": mark("Date")}  # fmt: skip
_NONE = {"speaker": mark("No source"), "type": mark("No type"), "check_worthy": mark("Not said"),
         "verdict": mark("No verdict"), "language": mark("Not known")}  # fmt: skip
_SAID: dict[str, Callable[[str], str]] = {"speaker": speaker_name, "type": terms.claim_type,
                                          "check_worthy": terms.answer, "verdict": terms.verdict}  # fmt: skip


class ClaimFilter(FilterLine):
    """What is chosen is in `which` and `sort`; `choices` fills the menu."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            hint=tr("Search claims"),
            name=tr("Search the claims of the project"),
            menu_name=tr("Filter and sort the claims"),
        )
        self.which = WhichClaims()
        self.sort = "newest"
        self.choices: dict[str, list[str]] = {}

    def is_narrow(self) -> bool:
        return bool(self.words.strip()) or self.which != WhichClaims()

    def clear(self) -> None:
        self.field.clear()
        self.which = WhichClaims()
        self.at_once()

    def choose(self, which: WhichClaims) -> None:
        """List others."""
        self.which = which
        self.at_once()

    def _sort_by(self, sort: str) -> None:
        self.sort = sort
        self.at_once()

    def said(self) -> str:
        values = [(field, getattr(self.which, field)) for field in _NAMES]
        parts = [_said(field, value) or tr(_NONE[field]).lower() for field, value in values if value is not None]
        parts += [tr("grouped")] if self.which.grouped else []
        said = ", ".join(parts) or tr("All")
        return said if len(said) <= 28 else said[:27] + "…"

    def fill(self) -> None:
        self.menu.clear()
        add_entry(self.menu, tr("All"), lambda: self.choose(WhichClaims()), self.which == WhichClaims())
        grouped = replace(self.which, grouped=not self.which.grouped)
        add_entry(self.menu, tr("Only grouped claims"), lambda: self.choose(grouped), self.which.grouped)
        for field in (*FIELDS, "month"):
            menu = self.menu.addMenu(tr(_NAMES[field]))
            now = getattr(self.which, field)
            self._value(menu, tr("Any"), field, None, now)
            for value in self.choices.get(field, ()):
                self._value(menu, _said(field, value), field, value, now)
            if field in _NONE:
                self._value(menu, tr(_NONE[field]), field, "", now)
        menu = self.menu.addMenu(tr("Order"))
        for key, (words, _) in SORTS.items():
            add_entry(menu, tr(words), lambda key=key: self._sort_by(key), key == self.sort)

    def _value(self, menu: QMenu, words: str, field: str, value: str | None, now: str | None) -> None:
        add_entry(menu, words, lambda: self.choose(replace(self.which, **{field: value})), value == now)


def _said(field: str, value: str) -> str:
    """A value of a field as it is shown."""
    return _SAID[field](value) if field in _SAID else value
