"""The registry's names, folded once, to be found while typing and offered for a mention."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.store.journal import ChangeSet
from annotator.store.queries import registry
from annotator.store.queries.registry import EntityName
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session

_STEM = 4  # letters that two words must share to be one name inflected
_SUFFIX = 6  # letters that an inflected form adds at most


class EntityNames(QObject):
    """Names are read when first asked for and kept in step with the project.

    `prepare` ranks the entries for a mention by the rules for names, in the background; `ranked` says that it is done.
    """

    ranked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: dict[int, tuple[EntityName, tuple[str, ...]]] | None = None
        self._registry = RegistryNames.of(session)
        self._ranked: tuple[str, int, tuple[int, ...]] | None = None  # mention, revision, ids in order
        self._question = self._registry.latest(self._keep_ranked)
        session.changed.connect(self._apply)

    def prepare(self, mention: str, language: str | None) -> None:
        """Rank the entries for a mention in a text of this language."""
        revision = self._registry.revision
        if self._ranked is not None and self._ranked[:2] == (mention, revision):
            return
        self._ranked = None
        registry_names = self._registry

        def ask() -> tuple[str, int, tuple[int, ...]]:
            found = registry_names.ranker(language).rank(mention) if registry_names.entries() else ()
            return mention, revision, tuple(int(candidate.entity_key) for candidate in found)

        self._question.ask(ask)

    def _keep_ranked(self, answer: tuple[str, int, tuple[int, ...]]) -> None:
        self._ranked = answer
        self.ranked.emit()

    def _read(self, ids: list[int] | None = None) -> dict[int, tuple[EntityName, tuple[str, ...]]]:
        fold = self._session.tools.fold
        found = registry.names(self._session.workspace.read(), ids)
        return {e.id: (e, tuple(dict.fromkeys(fold(form) for form in (e.name, *e.aliases)))) for e in found}

    def _apply(self, changes: ChangeSet) -> None:
        if self._entries is None:
            return
        ids = changes.ids("entity")
        if changes.touches("entity_alias", "label") or len(ids) > 500:
            self._entries = None
        elif ids:
            now = self._read(ids)
            for entity_id in ids:
                self._entries.pop(entity_id, None)
            self._entries |= now

    def _all(self) -> dict[int, tuple[EntityName, tuple[str, ...]]]:
        if self._entries is None:
            self._entries = self._read()
        return self._entries

    def find(self, words: str, limit: int = 8) -> list[EntityName]:
        """Entries that hold the typed words, spelling-blind: the same name first, then those that begin so."""
        typed = self._session.tools.fold(words).strip()
        return self._best(lambda forms: _typed_rank(typed, forms), limit) if typed else []

    def likely(self, mention: str, limit: int = 8) -> list[EntityName]:
        """Entries that a mention in the text may name, best first: by the rules for names where it was prepared, then
        by likeness of spelling."""
        ranked = self._ranked[2] if self._ranked is not None and self._ranked[0] == mention else ()
        entries = self._all()
        sure = [entries[i][0] for i in ranked if i in entries]
        folded = self._session.tools.fold(mention).strip()
        alike = self._best(lambda forms: _mention_rank(folded, forms), limit) if folded else []
        return list(dict.fromkeys((*sure, *alike)))[:limit]

    def _best(self, rank: Callable[[tuple[str, ...]], int | None], limit: int) -> list[EntityName]:
        ranked = [
            (place, entry.name.casefold(), entry)
            for entry, forms in self._all().values()
            if (place := rank(forms)) is not None
        ]
        return [entry for _, _, entry in sorted(ranked, key=lambda row: row[:2])[:limit]]


def _typed_rank(typed: str, forms: tuple[str, ...]) -> int | None:
    if typed in forms:
        return 0
    if any(form.startswith(typed) for form in forms):
        return 1
    if any(word.startswith(typed) for form in forms for word in form.split()):
        return 2
    return 3 if any(typed in form for form in forms) else None


def _mention_rank(mention: str, forms: tuple[str, ...]) -> int | None:
    if mention in forms:
        return 0
    if any(_inflected(mention, form) for form in forms):
        return 1
    said = mention.split()
    if any(all(any(_same_word(m, w) for w in form.split()) for m in said) for form in forms):
        return 2
    return 3 if any(_same_word(m, w) for form in forms for w in form.split() for m in said) else None


def _inflected(mention: str, form: str) -> bool:
    return len(form) >= _STEM and mention.startswith(form) and len(mention) - len(form) <= _SUFFIX


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= _SUFFIX
