"""Whom the registry knows by the words of a source, however they are inflected or written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.naming import FoundMention
from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments
from annotator.domain.stopping import keep_on
from annotator.ui.mention_search import SURE
from annotator.ui.registry_names import RegistryNames
from annotator.verbs.sayings import SPEAKING

# Milliseconds that a key which accepts may wait for the answer. It is there already but for the first seconds of a
# project, while the rules for names are loaded: then a short wait is better than a source without its entity.
_PATIENCE = 2_000
_WHOLE = 40_000  # code points; in a longer text only the words of the sources are looked at

Mention = tuple[int, int, int]  # code points, entity


class KnownSpeakers:
    """Claims are shown before it answers: making the registry ready takes time. `answered` gets what the question was
    about, and the claims with the entities of their sources."""

    def __init__(self, names: RegistryNames, answered: Callable[[Any, list[SaidClaim]], object]) -> None:
        self._names = names
        self._line = names.latest(lambda answer: answered(*answer), hasty=True)
        self._found: tuple[object, list[Mention]] = (None, [])  # the mentions of the article that was asked for last

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._line.is_busy

    def wait(self) -> None:
        """Before a claim is accepted: its source should not lose its entity to a quick finger."""
        self._line.wait(_PATIENCE)

    def ask(self, about: Any, claims: Sequence[SaidClaim], text: str, language: str | None) -> None:
        """Look the sources of claims up; `text` is the article's."""
        self._line.ask(lambda: (about, self._in_claims(claims, text, language)))

    def _in_claims(self, claims: Iterable[SaidClaim], text: str, language: str | None) -> list[SaidClaim]:
        entries = self._names.entries()
        if not entries:
            return list(claims)
        known: dict[Speaker, Speaker] = {}
        whole = self._whole(text, language) if len(text) <= _WHOLE else None

        def speaker(one: Speaker) -> Speaker:
            if one not in known:
                keep_on()
                found = self._entities(one.words, whole, text, language)
                found = found or self._entities(one.antecedent, whole, text, language)
                known[one] = replace(one, entities=found) if found else one
            return known[one]

        def saying(one: Saying) -> Saying:
            return replace(one, speakers=tuple(map(speaker, one.speakers)))

        def outer(one: Outer | None) -> Outer | None:
            return replace(one, saying=saying(one.saying), outer=outer(one.outer)) if one is not None else None

        return [replace(claim, saying=saying(claim.saying), outer=outer(claim.outer)) for claim in claims]

    def _whole(self, text: str, language: str | None) -> list[Mention]:
        key = self._names.revision, language, text
        if self._found[0] != key:
            self._found = key, _sure(self._names.finder(language).find(text))
        return self._found[1]

    def _entities(
        self, words: Fragments, whole: Sequence[Mention] | None, text: str, language: str | None
    ) -> tuple[int, ...]:
        """Those that these words name, of the kind that speaks soonest."""
        by_type: dict[str, dict[int, None]] = {}
        for start, end in words:
            if whole is None:
                inside = _sure(self._names.finder(language).find(text[start:end]))
            else:
                inside = [m for m in whole if start <= m[0] and m[1] <= end]
            for _, _, entity_id in inside:
                by_type.setdefault(self._names.entries()[entity_id].type, {})[entity_id] = None
        return next((tuple(by_type[kind]) for kind in SPEAKING if kind in by_type), ())


def _sure(found: Iterable[FoundMention]) -> list[Mention]:
    """Mentions that the rules are sure of, with nobody else whom they may name as well."""
    return [(f.start, f.end, int(f.entity_key)) for f in found if round(f.score * 1000) >= SURE and not f.rivals]
