"""What kind of source a phrase is, and whom a pronoun or a bare title may stand for."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from annotator.language.attribution.lexicon import TURKIC, lexicon
from annotator.language.attribution.phrases import TurkicPhrases, pieces
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Draft, Proposal, Source, SourceKind, Span
from annotator.language.names import skeleton
from annotator.language.names.entries import is_name_word
from annotator.language.names.skeleton import is_acronym
from annotator.language.names.titles import FUNCTION_WORDS, TITLES

_LETTERS = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_NAME = rf"(?-i:[^\W\d_a-zа-яёәғқңөұүһіўҳ]){_LETTERS}(?:\s(?-i:[^\W\d_a-zа-яёәғқңөұүһіўҳ]){_LETTERS})*"
_COUNTED = {
    **dict.fromkeys(("екі", "қос", "эки", "кош", "икки", "ikki", "оба", "обе", "два", "двое", "both", "two"), 2),
    **dict.fromkeys(("үш", "уч", "uch", "три", "трое", "three"), 3),
}
_PREPOSITIONS = frozenset(("of", "from", "at", "for", "with", "in", "из", "от", "при", "в", "с"))
_FARTHEST_BEARER = 8000  # how far back the bearer of a title is looked for, in code points
_LEAST_COMMON = 4  # letters that two forms of a name share


class Sources:
    """Sources of the claims of one article, asked for in text order."""

    def __init__(self, article: Article, language: str) -> None:
        self._article = article
        self._words = lexicon(language)
        self._turkic = TurkicPhrases(article, self._words) if language in TURKIC else None
        self._named: list[Span] = []

    def author(self) -> Source:
        """The author of the text."""
        return Source("author")

    def of(self, draft: Draft) -> tuple[Source, ...]:
        """The sources of a draft; two that "and" joins are two."""
        if draft.speaker is None:
            return (Source(draft.kind or "unresolved"),)
        spans = [self._article.with_partners(span) for span in self._joined(draft.speaker)]
        return tuple(self._source(span, draft.kind) for span in spans)

    def _source(self, span: Span, kind: SourceKind | None) -> Source:
        if kind:
            return Source(kind, span)
        if several := self._several(span):
            return Source("named", span, several[0], several[1:])
        found = self._kind(span)
        if found == "named" and self._is_persons_name(span):
            self._named.append(span)
        if found == "unresolved":
            antecedent = self._antecedent(span)
            return Source("named" if antecedent else "unresolved", span, antecedent)
        return Source(found, span)

    def _kind(self, span: Span) -> SourceKind:
        words = [self._article.read[p.start : p.end] for p in pieces(self._article, *span)]
        body = self._is_body(words)
        said = self._article.read[span[0] : span[1]]
        if any(mark in said for mark in self._words.items("unnamed")):
            return "anonymous"
        if self._has_name(span):
            return "group" if body else "named"
        if any(_begins_anonymous(self._words.language, word) or _plural(word) for word in words):
            return "anonymous"
        return "group" if body else "unresolved"

    def _is_persons_name(self, span: Span) -> bool:
        """Ends in a capitalised word: no address and no acronym, which speak for nobody's pronoun."""
        last = pieces(self._article, *span)[-1:]
        return bool(last) and is_name_word(last[0].text) and "." not in last[0].text

    def _begins_sentence(self, start: int) -> bool:
        return start in self._article.sentence_starts

    def _has_name(self, span: Span) -> bool:
        """A capital that is not the mere start of a sentence."""
        for piece in pieces(self._article, *span):
            plain = piece.small not in TITLES and piece.small not in FUNCTION_WORDS
            if piece.capital and plain and not self._common_start(self._begins_sentence(piece.start), piece.small):
                return True
        return False

    def _common_start(self, begins: bool, small: str) -> bool:
        if not begins:
            return False
        return small in self._article.seen_small or _begins_common(self._words.language, small)

    def _is_body(self, words: list[str]) -> bool:
        """Whether the noun that the phrase is about is a body and no person: `министрлік`, not `министр`; the last one
        in a Turkic language, elsewhere the first one before a preposition (`Ann Lee of the Dawn Bank`)."""
        head = words if self._turkic else list(takewhile(lambda word: word.lower() not in _PREPOSITIONS, words))
        nouns = [kind for word in head or words if (kind := _noun(self._words.language, word))]
        return bool(nouns) and (nouns[-1] == "bodies" if self._turkic else nouns[0] == "bodies")

    def _antecedent(self, span: Span) -> Span | None:
        """The bearer of the same title before it, else the full name last named as a source."""
        title = re.match(r"[^\W\d_]{5,}", self._article.read[span[0] : span[1]])
        if (title and title.end() == span[1] - span[0]) or (title and self._turkic):
            stem = self._article.text[span[0] : span[0] + max(5, len(title.group()) - 3)]
            bearer = re.compile(rf"{re.escape(stem)}\w*\s+({_NAME})", re.IGNORECASE)
            near = max(0, span[0] - _FARTHEST_BEARER)
            found = [m for m in bearer.finditer(self._article.text, near, span[0]) if m[1][:1].isupper()]
            if found:
                return found[-1].span(1)
        if not self._is_short(span):
            return None
        return next((named for named in reversed(self._named[-20:]) if named[1] <= span[0]), None)

    def _several(self, span: Span) -> tuple[Span, ...]:
        """`both presidents`: so many different bearers of the title, the last named before it; none where there are
        fewer."""
        found = pieces(self._article, *span)
        at = next((n for n, piece in enumerate(found[:-1]) if piece.small in _COUNTED), None)
        if at is None or found[at + 1].end != span[1] or len(found[at + 1].small) < _LEAST_COMMON:
            return ()
        title, count = found[at + 1].small, _COUNTED[found[at].small]
        stem = title[: max(_LEAST_COMMON, len(title) - 3)]
        near = max(0, span[0] - _FARTHEST_BEARER)
        bearers: dict[str, Span] = {}
        pattern = re.compile(rf"{re.escape(stem)}\w*\s+({_NAME})", re.IGNORECASE)
        for bearer in pattern.finditer(self._article.text[near : span[0]]):
            if bearer[1][0].isupper():
                last = skeleton(bearer[1].split()[-1], self._words.language)[:_LEAST_COMMON]
                bearers.pop(last, None)
                bearers[last] = (near + bearer.start(1), near + bearer.end(1))
        return tuple(list(bearers.values())[-count:]) if len(bearers) >= count else ()

    def _is_short(self, span: Span) -> bool:
        """A pronoun or one bare title: `глава государства` is somebody in particular, whom the text need not name."""
        return len(pieces(self._article, *span)) == 1

    def _joined(self, span: Span) -> list[Span]:
        """`A мен B`: two spans where both sides have a name."""
        found = pieces(self._article, *span)
        for at, piece in enumerate(found[1:-1], 1):
            if self._words.has("and", piece.small):
                left, right = (found[0].start, found[at - 1].end), (found[at + 1].start, found[-1].end)
                if self._has_name(left) and self._has_name(right) and not (at == 1 and self._begins_sentence(left[0])):
                    return [left, right]
        return [span]

    @staticmethod
    def same_speaker(text: str, proposal: Proposal, speaker: Span, language: str | None) -> bool:
        """Whether the proposal's source, or whom its pronoun stands for, has a name in common with the speaker."""
        wanted = _keys(text, speaker, language)
        for source in proposal.sources:
            for span in filter(None, (source.span, source.antecedent)):
                if span[0] < speaker[1] and speaker[0] < span[1]:
                    return True
                if any(_one_name(a, b) for a in wanted for b in _keys(text, span, language)):
                    return True
        return False


@lru_cache(maxsize=20_000)
def _begins_common(language: str, small: str) -> bool:
    """Whether a word begins like a noun, a pronoun or a quantifier of the lexicon."""
    names = ("people", "bodies", "anonymous", "pronouns", "quantifiers", "pronouns_possessor")
    return small.startswith(lexicon(language).items(*names))


@lru_cache(maxsize=20_000)
def _begins_anonymous(language: str, word: str) -> bool:
    """Whether a word is a form of one of the plurals that name nobody; a Russian one changes its last letter."""
    items = lexicon(language).items("anonymous")
    return word.startswith(tuple(item[:-1] for item in items) if language == "ru" else items)


@lru_cache(maxsize=20_000)
def _noun(language: str, word: str) -> str | None:
    """The list whose longest item the word begins with; its last letter may have changed."""
    fits = [
        (len(noun), name)
        for name in ("people", "bodies")
        for noun in lexicon(language).items(name)
        if word.startswith(noun[: max(3, len(noun) - 1)]) and len(word) <= len(noun) + 12
    ]
    return max(fits)[1] if fits else None


def _plural(word: str) -> bool:
    endings = (
        "лар",
        "лер",
        "дар",
        "дер",
        "тар",
        "тер",
        "лор",
        "лөр",
        "дор",
        "дөр",
        "тор",
        "төр",
        "lar",
        "лары",
        "лері",
        "лари",
        "лери",
    )
    return len(word) > 5 and word.endswith(endings)


def _keys(text: str, span: Span, language: str | None) -> list[str]:
    words = (word.strip(".,\"'«»“”()") for word in text[span[0] : span[1]].split())
    return [skeleton(w, language) for w in words if (is_name_word(w) or is_acronym(w)) and w.lower() not in TITLES]


def _one_name(first: str, second: str) -> bool:
    """One is the other with an ending."""
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= _LEAST_COMMON and longer.startswith(shorter[: max(_LEAST_COMMON, len(shorter) - 1)])
