"""The registry made ready for the name rules, in a thread of its own, and what the parts that show entities share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.store.journal import ChangeSet
from annotator.store.queries import mentions
from annotator.store.queries.mentions import Entry, NewMention
from annotator.ui.background import Latest, reading_thread
from annotator.ui.language_tools import Finder, Named, Ranker
from annotator.ui.session import Session


def named_entry(entry: Entry) -> Named:
    """An entity as the name rules take it."""
    return entry.id, entry.names, entry.type, entry.languages


@dataclass(slots=True)
class _Ready:
    """The registry of one revision; touched in the reading thread only."""

    revision: int
    entries: dict[int, Entry]
    finders: dict[str | None, Finder]
    rankers: dict[str | None, Ranker]

    def named(self) -> list[Named]:
        """The entities as the name rules take them."""
        return [named_entry(entry) for entry in self.entries.values()]


class RegistryNames(QObject):
    """One for each open project: `of(session)`.

    `entries`, `finder` and `ranker` are for questions asked through `latest()` or `Jobs`: they read and build, which
    takes tenths of a second for thousands of entities. `staled` says that the registry is another one now.
    """

    staled = Signal()
    shown = Signal(int)  # show this entity in the registry
    concordanceAsked = Signal(int)  # show where this entity is mentioned
    choiceAsked = Signal()  # let the user choose whom the selected offer names

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("registry_names")
        self.session = session
        self.revision = 1
        self.current: int | None = None  # the entity chosen in the registry
        self.offered: Callable[[], Mapping[int, NewMention]] = dict  # the dashed names of the article, by their mark
        self._pool = reading_thread(self)
        self._asked: list[Latest[Any]] = []
        self._ready: _Ready | None = None
        session.changed.connect(self._apply)
        session.closing.connect(self._stop)

    @staticmethod
    def of(session: Session) -> RegistryNames:
        """The one of this session."""
        found = session.findChild(RegistryNames, "registry_names")
        return found if isinstance(found, RegistryNames) else RegistryNames(session)

    def latest(self, answered: Callable[[Any], object], *, hasty: bool = False) -> Latest[Any]:
        """A line of questions that are asked in the reading thread; only the newest one is answered."""
        line: Latest[Any] = Latest(self._pool, self, hasty=hasty)
        line.answered.connect(answered)
        line.failed.connect(self.session.failed)
        self._asked.append(line)
        return line

    def _apply(self, changes: ChangeSet) -> None:
        if changes.touches("entity", "entity_alias", "label"):
            self.revision += 1
            self.staled.emit()

    def _stop(self) -> None:
        for line in self._asked:
            line.give_up()
        self._pool.waitForDone()

    # -- in the reading thread

    def _now(self) -> _Ready:
        revision = self.revision
        if self._ready is None or self._ready.revision != revision:
            found = mentions.entries(self.session.workspace.read())
            self._ready = _Ready(revision, {entry.id: entry for entry in found}, {}, {})
        return self._ready

    def entries(self) -> dict[int, Entry]:
        """The entities that can be looked for, by id."""
        return self._now().entries

    def finder(self, language: str | None) -> Finder:
        """All of them made ready for texts of a language."""
        ready = self._now()
        if language not in ready.finders:
            ready.finders[language] = self.session.tools.names().finder(ready.named(), language)
        return ready.finders[language]

    def ranker(self, language: str | None) -> Ranker:
        """All of them made ready to be ranked for mentions of a language."""
        ready = self._now()
        if language not in ready.rankers:
            ready.rankers[language] = self.session.tools.names().ranker(ready.named(), language)
        return ready.rankers[language]
