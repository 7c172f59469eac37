"""Which claims are listed: typed words, and a menu of speaker, type, verdict, language, month and order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QMenu

from annotator.store.queries.claims import FIELDS, SORTS, WhichClaims
from annotator.ui.session import Session
from annotator.ui.widgets.filter_line import FilterLine

_NAMES = {"speaker": "Speaker", "type": "Type", "check_worthy": "Check-worthy", "verdict": "Verdict",
          "language": "Language", "month": "Date"}  # fmt: skip
_NONE = {"speaker": "No source", "type": "No type", "check_worthy": "Not said", "verdict": "No verdict",
         "language": "Not known"}  # fmt: skip


class ClaimFilter(FilterLine):
    """What is chosen is in `which` and `sort`; `choices` fills the menu."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            hint="Search claims",
            name="Search the claims of the project",
            menu_name="Filter and sort the claims",
        )
        self.which = WhichClaims()
        self.sort = "newest"
        self.choices: dict[str, list[str]] = {}

    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words.strip()) or self.which != WhichClaims()

    def clear(self) -> None:
        """Show everything again."""
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
        parts = [value or _NONE[field].lower() for field, value in values if value is not None]
        parts += ["grouped"] if self.which.grouped else []
        said = ", ".join(parts) or "All"
        return said if len(said) <= 28 else said[:27] + "…"

    def fill(self) -> None:
        self.menu.clear()
        self.add(self.menu, "All", self.which == WhichClaims(), lambda: self.choose(WhichClaims()))
        grouped = replace(self.which, grouped=not self.which.grouped)
        self.add(self.menu, "Only grouped claims", self.which.grouped, lambda: self.choose(grouped))
        for field in (*FIELDS, "month"):
            menu = self.menu.addMenu(_NAMES[field])
            now = getattr(self.which, field)
            self._value(menu, "Any", field, None, now)
            for value in self.choices.get(field, ()):
                self._value(menu, value, field, value, now)
            if field in _NONE:
                self._value(menu, _NONE[field], field, "", now)
        menu = self.menu.addMenu("Order")
        for key, (words, _) in SORTS.items():
            self.add(menu, words, key == self.sort, lambda key=key: self._sort_by(key))

    def _value(self, menu: QMenu, words: str, field: str, value: str | None, now: str | None) -> None:
        self.add(menu, words, value == now, lambda: self.choose(replace(self.which, **{field: value})))
