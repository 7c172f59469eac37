"""Which claims are listed: typed words, and a menu of speaker, type, verdict, language, month and order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from annotator.store.queries.claims import FIELDS, SORTS, WhichClaims
from annotator.ui.session import Session

_PAUSE = 150  # milliseconds after the last letter
_NAMES = {"speaker": "Speaker", "type": "Type", "check_worthy": "Check-worthy", "verdict": "Verdict",
          "language": "Language", "month": "Date"}  # fmt: skip
_NONE = {"speaker": "No source", "type": "No type", "check_worthy": "Not said", "verdict": "No verdict",
         "language": "Not known"}  # fmt: skip


class ClaimFilter(QWidget):
    """`changed` says that `which`, `words` or `sort` are others now; `choices` fills the menu."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.which = WhichClaims()
        self.sort = "newest"
        self.choices: dict[str, list[str]] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search claims")
        self.field.setAccessibleName("Search the claims of the project")
        self.field.setClearButtonEnabled(True)
        self.button = QToolButton()
        self.button.setText("All")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName("Filter and sort the claims")
        self.button.setToolTip("Filter and sort the claims")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        session.closing.connect(self._pause.stop)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._at_once)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.field.text()

    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words.strip()) or self.which != WhichClaims()

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        self.which = WhichClaims()
        self._at_once()

    def _at_once(self) -> None:
        self._pause.stop()
        self.button.setText(self._said())
        self.changed.emit()

    def choose(self, which: WhichClaims) -> None:
        """List others."""
        self.which = which
        self._at_once()

    def _sort_by(self, sort: str) -> None:
        self.sort = sort
        self._at_once()

    def _said(self) -> str:
        values = [(field, getattr(self.which, field)) for field in _NAMES]
        parts = [value or _NONE[field].lower() for field, value in values if value is not None]
        parts += ["grouped"] if self.which.grouped else []
        said = ", ".join(parts) or "All"
        return said if len(said) <= 28 else said[:27] + "…"

    def fill(self) -> None:
        """Put what there is to choose from into the menu."""
        self.menu.clear()
        self._add(self.menu, "All", self.which == WhichClaims(), lambda: self.choose(WhichClaims()))
        grouped = replace(self.which, grouped=not self.which.grouped)
        self._add(self.menu, "Only grouped claims", self.which.grouped, lambda: self.choose(grouped))
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
            self._add(menu, words, key == self.sort, lambda key=key: self._sort_by(key))

    def _value(self, menu: QMenu, words: str, field: str, value: str | None, now: str | None) -> None:
        self._add(menu, words, value == now, lambda: self.choose(replace(self.which, **{field: value})))

    def _add(self, menu: QMenu, words: str, checked: bool, run: object) -> None:
        entry = QAction(words.replace("&", "&&"), menu)
        entry.setCheckable(True)
        entry.setChecked(checked)
        entry.triggered.connect(lambda: run())  # type: ignore[operator]
        menu.addAction(entry)
