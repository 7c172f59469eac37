"""What stands around a candidate decides: another bearer of a surname, initials, a given name that belongs to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cached_property

from annotator.language.names.entries import is_name_word, words_of
from annotator.language.names.records import Hit, Mention, Word
from annotator.language.names.skeleton import is_acronym, skeleton
from annotator.language.names.titles import FUNCTION_WORDS, TITLES

_GENITIVE = re.compile(r"(?:[ндт](?:ың|ің|ын|ин|ун|үн|инг)|ning)$")
# Cases and verbal adverbs in which a sentence of a Turkic language often begins; a given name is in none of them.
_ADVERBIAL = re.compile(
    r"(?:[ғгқк][аеоөa]|[дтdt][аеоөae]н?|н[аеоө]н|nan|[мбп]ен|менен|билан|bilan|[ғгқкgq][аеоөae]н|іп|ып|ип|уп|үп|ib|гач|gach|ша|ше|дай|дей)$"
)
_INITIALS = re.compile(r"((?:[^\W\d_]\.[ \u00a0]?){1,2})$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:\n\u2028\u2029«“„\"(]|(?:^|\s)[-–—])[ \t\u00a0«“„\"(]*$")
_CONTENT_GAP = frozenset((" ", "\u00a0"))


class Surroundings:
    """One text, for choosing among the hits in it."""

    def __init__(
        self, text: str, words: Sequence[Word], language: str | None, present: Collection[int | str] = ()
    ) -> None:
        self._text = text
        self._words = words
        self._language = language
        self._present = frozenset(present)
        self._hit_ends: frozenset[int] = frozenset()

    def choose(self, hits: Sequence[Hit]) -> list[Mention]:
        """Longest first, then surest; a surname goes to the bearer who was named in full last before it."""
        self._hit_ends = frozenset(hit.after for hit in hits)
        heard = {hit.entry.key for hit in hits if hit.heard and len(hit.form.words) > 1 and hit.entry.is_person}
        sure = (hit for hit in hits if not hit.heard or (hit.entry.key in heard and hit.entry.is_person))
        placed = [(hit, span) for hit in sure if (span := self._span(hit)) is not None]
        placed.sort(key=lambda item: (item[1][0] - item[1][1], -item[0].form.score, item[1][0]))
        groups = [(span, self._surest(rivals)) for span, rivals in _grouped(placed)]
        bearers = self._bearers(groups)
        taken = _Taken()
        chosen = [self._mention(*span, rivals, bearers) for span, rivals in groups if taken.add(*span)]
        return sorted(chosen, key=lambda mention: mention.start)

    def _mention(self, start: int, end: int, surest: list[Hit], bearers: _Bearers) -> Mention:
        keys = list(dict.fromkeys(hit.entry.key for hit in surest))
        if len(keys) > 1 and (key := bearers.latest(start, tuple(keys))) is not None:
            keys = [key]
        elif len(keys) > 1:
            keys = list(dict.fromkeys(hit.entry.key for hit in self._at_home(surest)))
        hit = next(hit for hit in surest if hit.entry.key == keys[0])
        worth = hit.form.score / (2 if len(keys) > 1 else 1) - 0.05 * hit.inflected - 0.2 * hit.heard
        rule = "sound" if hit.heard else hit.form.rule
        return Mention(start, end, hit.entry.key, round(worth, 3), rule, tuple(keys[1:]))

    # --- several entries that fit the same words ------------------------------------------------------

    def _surest(self, rivals: list[Hit]) -> list[Hit]:
        """The hits of the surest rule, and of them those whose spelling is the one of the text."""
        best = max(hit.form.score for hit in rivals)
        surest = [hit for hit in rivals if hit.form.score == best]
        return _best(surest, self._likeness) if len({hit.entry.key for hit in surest}) > 1 else surest

    def _likeness(self, hit: Hit) -> float:
        """The share of the form's letters that stand so in the text; an ending behind them does not count."""
        words = (self._words[at].text.casefold() for at in range(hit.first, hit.after))
        forms = [word.casefold() for word in hit.form.words]
        same = sum(_common_start(word, form) for word, form in zip(words, forms, strict=False))
        return same / sum(map(len, forms))

    def _at_home(self, rivals: list[Hit]) -> list[Hit]:
        """Those with a form in the language of the text, and of them those that the article is known to name."""
        return _best(
            _best(rivals, lambda hit: self._language in hit.entry.languages),
            lambda hit: hit.entry.key in self._present,
        )

    # --- where a hit begins ---------------------------------------------------------------------------

    def _span(self, hit: Hit) -> tuple[int, int] | None:
        """Start and end of the mention; None where the words around speak against it."""
        start, end = self._words[hit.first].start, self._words[hit.after - 1].end
        if not hit.entry.is_person or not self._lone_surname(hit):
            return start, end
        begin = self._with_initials(hit, start)
        return None if begin is None else (begin, end)

    def _lone_surname(self, hit: Hit) -> bool:
        return hit.after - hit.first == 1 and is_name_word(hit.form.words[-1])

    def _with_initials(self, hit: Hit, start: int) -> int | None:
        found = _INITIALS.search(self._text, max(0, start - 8), start)
        if found and self._text[found.start() - 1 : found.start()].isalnum():
            found = None
        if found:
            return found.start() if self._initials_agree(hit, found.group()) else None
        return self._with_given_name(hit, start)

    def _initials_agree(self, hit: Hit, initials: str) -> bool:
        given = self._given_names(hit)
        letters = [skeleton(letter)[:1] for letter in initials if letter.isalpha()]
        return not given or any(skeleton(name)[:1] == letters[0] for name in given if letters)

    def _with_given_name(self, hit: Hit, start: int) -> int | None:
        """The start of the mention with the given name before it; None where that is somebody else's."""
        before = self._words[hit.first - 1] if hit.first else None
        if before is None or not self._may_be_given(before, start):
            return start
        own = self._given_names(hit)
        if hit.first in self._hit_ends and skeleton(before.text) not in map(skeleton, own):
            return start  # the word before is another name: "Қытайға Трамп келді"
        if not own:
            return before.start
        return start if skeleton(before.text) in map(skeleton, own) else None

    def _given_names(self, hit: Hit) -> list[str]:
        return [word for name in hit.entry.names for word in words_of(name)[:-1]]

    def _may_be_given(self, word: Word, start: int) -> bool:
        bare = word.text
        if self._text[word.end : start] not in _CONTENT_GAP or not is_name_word(bare) or len(bare) < 3:
            return False
        lower = bare.lower()
        if lower in TITLES or lower in FUNCTION_WORDS or _GENITIVE.search(lower) or is_acronym(bare):
            return False
        if self._begins_sentence(word) and _ADVERBIAL.search(lower) and not self._seen_inside[bare]:
            return False
        return lower not in self._seen_small

    def _begins_sentence(self, word: Word) -> bool:
        return _SENTENCE_START.search(self._text, max(0, word.start - 6), word.start) is not None or word.start == 0

    @cached_property
    def _seen_small(self) -> frozenset[str]:
        """Words that also occur without a capital: at the start of a sentence they need not be names."""
        return frozenset(word.text for word in self._words if word.text[:1].islower())

    @cached_property
    def _seen_inside(self) -> Counter[str]:
        """How often a capitalised word stands inside a sentence."""
        capitals = (word for word in self._words if is_name_word(word.text))
        return Counter(word.text for word in capitals if not self._begins_sentence(word))

    # --- several bearers ------------------------------------------------------------------------------

    def _bearers(self, groups: list[tuple[tuple[int, int], list[Hit]]]) -> _Bearers:
        named = ((span, {hit.entry.key for hit in hits if hit.form.rule != "surname"}) for span, hits in groups)
        return _Bearers([(start, key) for (start, _), keys in named if len(keys) == 1 for key in keys])


class _Bearers:
    """Where each entry is named in full."""

    def __init__(self, named: list[tuple[int, int | str]]) -> None:
        self._named = sorted(named, key=lambda item: item[0])
        self._starts = [start for start, _ in self._named]

    def latest(self, start: int, keys: tuple[int | str, ...]) -> int | str | None:
        """The one of `keys` named in full last before `start`, or first after it."""
        at = bisect_right(self._starts, start)
        before = (key for _, key in reversed(self._named[max(0, at - 200) : at]) if key in keys)
        after = (key for _, key in self._named[at : at + 200] if key in keys)
        return next(before, None) or next(after, None)


class _Taken:
    """Ranges that are given away, to ask in little time whether one is free."""

    def __init__(self) -> None:
        self._cells: set[int] = set()

    def add(self, start: int, end: int) -> bool:
        """Takes the range; False where some of it is taken. Names are short, so each code point is a cell."""
        cells = range(start, end)
        if not self._cells.isdisjoint(cells):
            return False
        self._cells.update(cells)
        return True


def _common_start(word: str, form: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(word, form, strict=False)) if a != b), min(len(word), len(form)))


def _best(hits: list[Hit], worth: Callable[[Hit], float]) -> list[Hit]:
    most = max(map(worth, hits))
    return [hit for hit in hits if worth(hit) == most]


def _grouped(placed: list[tuple[Hit, tuple[int, int]]]) -> list[tuple[tuple[int, int], list[Hit]]]:
    groups: dict[tuple[int, int], list[Hit]] = {}
    for hit, span in placed:
        groups.setdefault(span, []).append(hit)
    return list(groups.items())
