"""Noun phrases that name a source in Russian and English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.language.attribution.lexicon import Lexicon
from annotator.language.attribution.phrases import Piece, pieces, whole
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Span
from annotator.language.wordlists import word_set

_LONGEST = 14
_RUSSIAN_NOT_SUBJECT = re.compile(r".{3,}(?:ами|ями|иям|ться|тся|ются|ого|ому|ему|ыми|ими)")
_ENGLISH_PREPOSITIONS = word_set(
    """in on at to from by with about as after before during during over under into for since until against when
while who which that because if and but amid"""
)
_DETERMINERS = word_set(
    """the a an his her its their our my this that these those some many several two three one another other"""
)
_RELATIVE = re.compile(r"(?:котор\w+|где|когда|who|which|whose|where)$")


class EuropeanPhrases:
    """Noun phrases in Russian and English."""

    def __init__(self, article: Article, words: Lexicon) -> None:
        self._article = article
        self._words = words
        self._russian = words.language == "ru"

    def after(self, start: int, end: int) -> Span | None:
        """The phrase right behind a cue: `сказал министр Беков журналистам`, `said the minister on Monday`."""
        found = pieces(self._article, start, end)
        found = self._without_adverbs(found)
        if self._russian and found and found[0].small in ("в", "во", "на") and len(found) > 1:
            found = found[1:]  # сообщили в министерстве
        taken: list[Piece] = []
        for piece in found[:_LONGEST]:
            if taken and self._stops(piece, taken):
                break
            taken.append(piece)
        return whole(self._article, taken) if taken and self._can_speak(taken) else None

    def before(self, start: int, end: int) -> Span | None:
        """The phrase right before a cue, back to the sign that parts clauses: `На брифинге министр также сообщил`."""
        clause = self._clause_before(start, end)
        found = self._without_late_adverbs(self._without_openers(clause))
        found = self._behind_adjunct(found)
        return whole(self._article, found) if found and self._can_speak(found) else None

    def only(self, start: int, end: int) -> Span | None:
        """The range as a phrase and nothing else: a name or a title before a colon."""
        found = pieces(self._article, start, end)
        if not found or found[-1].end < self._article.trim(start, end)[1] or len(found) > 8:
            return None
        return (
            whole(self._article, found)
            if any(self._is_noun(p) or p.capital for p in found[-2:]) and not self._has_preposition(found)
            else None
        )

    def is_adjunct(self, small: str) -> bool:
        """Whether a word begins a time, a place or the like."""
        return small in _ENGLISH_PREPOSITIONS or self._words.has("adverbs", small) or small.endswith("ly")

    def is_source_word(self, span: Span) -> bool:
        """Whether the phrase has a name or a noun that can speak."""
        found = pieces(self._article, *span)
        return any(self._is_noun(piece) for piece in found) or bool(found and found[0].capital)

    # --- parts ----------------------------------------------------------------------------------------

    def _stops(self, piece: Piece, taken: Sequence[Piece]) -> bool:
        small = piece.small
        if self._russian:
            if small in ("и",):
                return False
            dative = re.fullmatch(r".{3,}(?:ам|ям|ию|ему)", small) and not piece.capital
            return (
                self._words.has("prepositions", small)
                or self._words.has("adverbs", small)
                or small in ("что", "как", "а", "но")
                or bool(dative)
            )
        if small in ("of", "and", "for") and taken:
            return small == "and" and not taken
        return (
            small in _ENGLISH_PREPOSITIONS
            or self._words.has("adverbs", small)
            or re.fullmatch(r".+ly", small) is not None
        )

    def _can_speak(self, taken: Sequence[Piece]) -> bool:
        """A name, a pronoun, a noun that can speak; in English also any noun with its article."""
        if taken[-1].small in ("that", "что") or taken[0].small in ("that", "что"):
            return False
        if any(piece.capital or self._is_noun(piece) or self._is_pronoun(piece) for piece in taken):
            return not _RELATIVE.fullmatch(taken[0].small)
        return not self._russian and taken[0].small in _DETERMINERS and len(taken) > 1

    def _clause_before(self, start: int, end: int) -> list[Piece]:
        """Words of the last stretch between commas; of the first where an apposition comes between."""
        stretches = self._stretches(start, end)
        if not stretches:
            return []
        last = stretches[-1]
        if last and not (len(stretches) > 1 and self._is_aside(last)):
            return last
        none: list[Piece] = []
        return next((stretch for stretch in stretches if stretch and self._can_speak(stretch)), none)

    def _is_aside(self, stretch: Sequence[Piece]) -> bool:
        """`Петров, который ...,`: what stands between commas and is no subject."""
        return bool(_RELATIVE.fullmatch(stretch[0].small)) or not self._can_speak(stretch)

    def _stretches(self, start: int, end: int) -> list[list[Piece]]:
        found: list[list[Piece]] = []
        at = start
        while at < end and len(found) < 12:
            stretch = pieces(self._article, at, end)
            found.append(stretch)
            behind = stretch[-1].end if stretch else at
            sign = re.compile(r"[^\w«“\"]+|[«“\"]").match(self._article.text, behind, end)
            if sign is None or sign.end() <= at:
                break
            at = sign.end()
            if at >= end and stretch:
                found.append([])
        return self._joined_at_end(found, end)

    def _joined_at_end(self, found: list[list[Piece]], end: int) -> list[list[Piece]]:
        """An empty last stretch stands for a comma right before the cue, and is no stretch without one."""
        if found and not found[-1] and "," not in self._article.text[max(0, end - 3) : end]:
            return found[:-1]
        return found

    def _without_openers(self, found: list[Piece]) -> list[Piece]:
        while found:
            length = next((n for n in (4, 3, 2, 1) if self._is_opener(found[:n])), 0)
            if not length or length >= len(found):
                return found
            found = found[length:]
        return found

    def _is_opener(self, found: Sequence[Piece]) -> bool:
        return self._words.has("openers", " ".join(piece.small for piece in found))

    def _without_adverbs(self, found: list[Piece]) -> list[Piece]:
        while len(found) > 1 and self._words.has("adverbs", found[0].small):
            found = found[1:]
        return found

    def _without_late_adverbs(self, found: list[Piece]) -> list[Piece]:
        while len(found) > 1 and (
            self._words.has("adverbs", found[-1].small)
            or self._words.has("adverbs", " ".join(p.small for p in found[-2:]))
        ):
            found = found[:-1]
        return found

    def _behind_adjunct(self, found: list[Piece]) -> list[Piece]:
        """`На брифинге министр Беков`: the phrase begins at the noun or name that is no part of "на ..."."""
        if not found or not self._has_preposition(found[:1]):
            return self._short(found)
        for at in range(2, len(found)):
            if self._begins_subject(found, at):
                return found[at:]
        if self._russian and found[0].small in ("в", "во", "на") and len(found) <= 6:
            return found[1:]  # в министерстве сообщили
        return []

    def _begins_subject(self, found: Sequence[Piece], at: int) -> bool:
        piece, before = found[at], found[at - 1]
        if self._has_preposition([before]) or self._has_preposition([piece]):
            return False
        if self._is_pronoun(piece) or (not self._russian and piece.small in _DETERMINERS):
            return True
        if self._russian:
            return self._is_nominative_noun(piece) or (
                piece.capital
                and not before.capital
                and not self._is_noun(before)
                and not _RUSSIAN_NOT_SUBJECT.fullmatch(piece.small)
                and not re.fullmatch(r".+(?:е|у|ом|ой|ы|и)", piece.small)
            )
        return self._is_noun(piece)

    def _short(self, found: list[Piece]) -> list[Piece]:
        """A subject is no longer than some words; of more the last noun or name with what follows is taken."""
        if len(found) <= _LONGEST:
            return found
        first = next((at for at in range(len(found) - _LONGEST, len(found)) if self._begins_subject(found, at)), None)
        return found[first:] if first is not None else []

    def _has_preposition(self, found: Sequence[Piece]) -> bool:
        for piece in found:
            if self._words.has("prepositions", piece.small) if self._russian else piece.small in _ENGLISH_PREPOSITIONS:
                return True
        return False

    def _is_pronoun(self, piece: Piece) -> bool:
        return self._words.has("pronouns", piece.small)

    def _is_nominative_noun(self, piece: Piece) -> bool:
        return any(self._words.has(name, piece.small) for name in ("people", "bodies", "anonymous"))

    def _is_noun(self, piece: Piece) -> bool:
        """A noun of the lists in any case: by its first letters, all but the last two."""
        if self._is_nominative_noun(piece):
            return True
        return (
            self._russian
            and any(
                piece.small.startswith(noun[: max(3, len(noun) - 1)]) and len(piece.small) <= len(noun) + 3
                for noun in self._words.items("people", "bodies", "anonymous")
            )
        ) or (not self._russian and piece.small.rstrip("s") in self._plain)

    @property
    def _plain(self) -> frozenset[str]:
        return frozenset(self._words.items("people", "bodies"))
