"""What kind of source a phrase is, and whom a pronoun or a bare title may stand for."""

from __future__ import annotations

from annotator.language.attribution.lexicon import TURKIC, lexicon
from annotator.language.attribution.phrases import TurkicPhrases, pieces
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Draft, Proposal, Source, SourceKind, Span
from annotator.language.names import skeleton
from annotator.language.names.entries import is_name_word
from annotator.language.names.skeleton import is_acronym
from annotator.language.names.titles import FUNCTION_WORDS, TITLES

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
        spans = self._joined(draft.speaker)
        return tuple(self._source(span, draft.kind) for span in spans)

    def _source(self, span: Span, kind: SourceKind | None) -> Source:
        if kind:
            return Source(kind, span)
        found = self._kind(span)
        if found == "named" and self._has_name(span):
            self._named.append(span)
        if found == "unresolved":
            antecedent = self._antecedent(span)
            return Source("named" if antecedent else "unresolved", span, antecedent)
        return Source(found, span)

    def _kind(self, span: Span) -> SourceKind:
        words = [self._article.read[p.start : p.end] for p in pieces(self._article, *span)]
        if self._has_name(span):
            return "group" if self._is_body(words) and not self._is_person(words) else "named"
        if any(self._words.has("anonymous", word) for word in words) or any(_plural(word) for word in words):
            return "anonymous"
        if self._is_body(words):
            return "group"
        return "unresolved"

    def _has_name(self, span: Span) -> bool:
        """A capital that is not the mere start of a sentence."""
        begins = {start for start, _ in self._article.sentences}
        for piece in pieces(self._article, *span):
            plain = piece.small not in TITLES and piece.small not in FUNCTION_WORDS
            if piece.capital and plain and not self._common_start(piece.start in begins, piece.small):
                return True
        return False

    def _common_start(self, begins: bool, small: str) -> bool:
        if not begins:
            return False
        stems = self._words.items("people", "bodies", "anonymous", "pronouns", "quantifiers", "pronouns_possessor")
        return small in self._article.seen_small or any(small.startswith(stem) for stem in stems)

    def _is_body(self, words: list[str]) -> bool:
        return any(word.startswith(body) for word in words[-2:] for body in self._words.items("bodies"))

    def _is_person(self, words: list[str]) -> bool:
        return any(word.startswith(person) for word in words for person in self._words.items("people"))

    def _antecedent(self, span: Span) -> Span | None:
        """The full name last named as a source before it."""
        before = [named for named in self._named if named[1] <= span[0]]
        return before[-1] if before else (self._named[-1] if self._named else None)

    def _joined(self, span: Span) -> list[Span]:
        """`A мен B`: two spans where both sides have a name."""
        found = pieces(self._article, *span)
        for at, piece in enumerate(found[1:-1], 1):
            if self._words.has("and", piece.small):
                left, right = (found[0].start, found[at - 1].end), (found[at + 1].start, found[-1].end)
                if self._has_name(left) and self._has_name(right):
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


def _plural(word: str) -> bool:
    endings = ("лар", "лер", "дар", "дер", "тар", "тер", "лор", "лөр", "дор", "дөр", "тор", "төр", "lar", "лары", "лері", "лари", "лери")
    return len(word) > 5 and word.endswith(endings)


def _keys(text: str, span: Span, language: str | None) -> list[str]:
    words = (word.strip(".,\"'«»“”()") for word in text[span[0] : span[1]].split())
    return [skeleton(w, language) for w in words if (is_name_word(w) or is_acronym(w)) and w.lower() not in TITLES]


def _one_name(first: str, second: str) -> bool:
    """One is the other with an ending."""
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= _LEAST_COMMON and longer.startswith(shorter[: max(_LEAST_COMMON, len(shorter) - 1)])
