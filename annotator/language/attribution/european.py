"""Constructions by which Russian and English text says whose words something is.

The order of words is freer than in the Turkic languages: `said X`, `X said`, before, after or within what is said.
"""

from __future__ import annotations

import re
from functools import cache

from annotator.language.attribution.constructions import Construction, Constructions
from annotator.language.attribution.european_phrases import EuropeanPhrases
from annotator.language.attribution.lexicon import Lexicon, alternatives, lexicon, word
from annotator.language.attribution.reading import Article, Quotation
from annotator.language.attribution.records import Draft, Mode, Span

_GAP = 16  # signs between a quotation and its cue, in code points
_LONGEST_SPEAKER = 140
_LEAST_QUOTED_WORDS = 4  # a shorter quotation is a term or a title unless a cue stands right at it


_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_BARE_SUBJECT = re.compile(
    rf"""(?:\s+(?:on\s+)?{_DAY}|\s+(?:reporters|journalists|[A-Z]\w+))?
    \s+(?=(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|there|his|her|its|their|our|my|some|most|many|all
        |no|any|both|more|[0-9])\b|[A-Z])""",
    re.VERBOSE,
)


class _Patterns:
    def __init__(self, words: Lexicon) -> None:
        verbs = verb_forms(words, "verbs", "opinion")
        that = r",\s+(?:что|будто|как)\b" if words.language == "ru" else r"\s+that\b"
        self.verb = re.compile(word(verbs))
        self.that = re.compile(that)
        self.bare_any = re.compile(word(words.one_of("bare_any"))) if words.lists.get("bare_any") else None
        self.bare = re.compile(word(words.one_of("bare_that"))) if words.lists.get("bare_that") else None
        self.by_words = re.compile(word(words.one_of("by_words")))
        self.by_pronoun = self._with_pronoun(words) if words.language == "ru" else None
        self.by_nobody = re.compile(word(words.one_of("by_nobody")))
        passive = word(words.one_of("passive"))
        self.impersonal = re.compile(passive + (that if words.language == "ru" else r"(?:\s+that\b)?"))
        self.passive_aside = re.compile(rf",\s+(?P<cue>{passive})\s*[,.]") if words.language == "ru" else None
        self.passive_middle = (
            re.compile(word(words.one_of("passive_middle"))) if words.lists.get("passive_middle") else None
        )
        self.back = re.compile(word(words.one_of("back")))
        self.as_told = (
            re.compile(r"(?<!\w)(?P<as>как)\s+(?:\w+\s+){0,2}?" + word(verbs)) if words.language == "ru" else None
        )

    def _with_pronoun(self, words: Lexicon) -> re.Pattern[str]:
        nouns = [item.partition(" ")[2] for item in words.items("by_words") if item.startswith("по ")]
        return re.compile(word(rf"по\s+(?P<who>{words.one_of('pronouns_possessor')})\s+{alternatives(nouns)}"))


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(lexicon(language))


def verb_forms(words: Lexicon, *names: str) -> str:
    """English forms as listed; Russian from `stem/ending,ending`."""
    forms: list[str] = []
    for item in words.items(*names):
        stem, _, endings = item.partition("/")
        forms += [stem + ending for ending in endings.split(",")] if endings or item.endswith("/") else [stem]
    return alternatives(sorted(set(forms), key=len, reverse=True))


class EuropeanReader(Constructions):
    """The constructions over one article."""

    def __init__(self, article: Article, language: str) -> None:
        self.article = article
        self.words = lexicon(language)
        self.phrases = EuropeanPhrases(article, self.words)
        self._russian = language == "ru"
        self._patterns = _patterns(language)

    def in_order(self) -> tuple[Construction, ...]:
        return (
            self._points_back, self._around_quotation, self._closing_clause, self._by_words,
            self._impersonal, self._that_clause, self._impersonal_aside, self._colon, self._headline,
        )  # fmt: skip

    def within(self) -> tuple[Construction, ...]:
        return self._by_words, self._impersonal, self._that_clause

    # --- the constructions ----------------------------------------------------------------------------

    def _points_back(self, start: int, end: int) -> Draft | None:
        """`Об этом сообщил министр.`: the content is the sentence before."""
        back = self._patterns.back.match(self.article.read, start, end)
        if not back or not self._russian:
            return None
        verb = self._patterns.verb.search(self.article.read, back.end(), min(end, back.end() + 60))
        if not verb or self._patterns.that.match(self.article.read, verb.end(), end):
            return None
        speaker = self.phrases.after(verb.end(), end) or self.phrases.before(back.end(), verb.start())
        return Draft([], "indirect", verb.span(), speaker, "points back") if speaker else None

    def _around_quotation(self, start: int, end: int) -> Draft | None:
        """`«...», — сказал X`, `"...," X said, "..."`, `X сказал: «...»`."""
        quotations = self.article.quotations_in(start, end)
        first = self.article.quotation_around(start)
        if first and (not quotations or quotations[0] != first):
            quotations = [first, *quotations]
        for quotation in quotations:
            found = self._quoted(start, end, quotation, quotations)
            if found:
                return found
        return self._inside_quotation(start, end) or self._closed_by_dash(start, end)

    def _quoted(self, start: int, end: int, quotation: Quotation, all_of: list[Quotation]) -> Draft | None:
        after = self._cue_after(quotation.end + 1, end) if quotation.end < end else None
        if after:
            cue, speaker, behind = after
            content = self.article.trim(max(start, quotation.start), quotation.end)
            lead = self.article.trim(start, max(start, quotation.start - 1))
            if (
                quotation.start > start
                and self._is_sentence_part(lead)
                and self._word_count(content) < _LEAST_QUOTED_WORDS
            ):
                return None
            pieces = [content, *self._next_quotation(behind, end, all_of)]
            return Draft(pieces, "direct", cue, speaker, "closing quotation", reaches_back=True)
        before = self._cue_before(start, quotation.start - 1)
        if before:
            cue, speaker = before
            content = self.article.trim(quotation.start, min(quotation.end, end))
            return Draft([content], "direct", cue, speaker, "colon")
        return None

    def _inside_quotation(self, start: int, end: int) -> Draft | None:
        """`«Вода чистая, — сказал Петров. — Её можно пить»`: the speaker stands inside the marks."""
        quotation = self.article.quotation_around(start) or next(iter(self.article.quotations_in(start, end)), None)
        if quotation is None or not self._russian:
            return None
        return self._dash_clause(start, end, "closing quotation", max(start, quotation.start))

    def _closed_by_dash(self, start: int, end: int) -> Draft | None:
        """`— Вода чистая, — сказал Петров.`"""
        return self._dash_clause(start, end, "closing dash", start) if self._russian else None

    def _dash_clause(self, start: int, end: int, rule: str, begin: int) -> Draft | None:
        begin = self.article.trim(begin, end)[0]
        for joint in re.finditer(r"[,!?…»\"]\s*-\s", self.article.read[begin:end]):
            at = begin + joint.end()
            told = self._told(at, end, near=30, quoted=rule == "closing quotation")
            if not told:
                continue
            cue, speaker, behind = told
            pieces = [self.article.trim(begin, begin + joint.start() + 1)]
            rest = re.compile(r"[\s,.]*-\s").match(self.article.read, behind, end)
            more = self.article.trim(rest.end(), end) if rest else None
            pieces += [more] if more and more[0] < more[1] else []
            if pieces[0][0] < pieces[0][1]:
                return Draft(pieces, "direct", cue, speaker, rule, reaches_back=True)
        return None

    def _closing_clause(self, start: int, end: int) -> Draft | None:
        """`..., сообщает агентство`, `..., the minister said`, `..., according to the ministry`."""
        commas = [start + m.end() for m in re.finditer(r",\s+(?:-\s+)?", self.article.read[start:end])]
        for at in reversed(commas[-4:]):
            if self.article.quotation_around(at):
                continue
            told = self._told(at, end, near=60)
            content = self.article.trim(start, at)
            if not told:
                continue
            inserted = self.article.text[told[2] : told[2] + 1] == ","
            if inserted and not self._patterns.that.match(self.article.read, told[2], end):
                rest = self.article.trim(told[2], end)
                pieces = [content, rest] if rest[0] < rest[1] else [content]
                if self._word_count(rest) > 0 and self._follows(told) and not self._is_opener(content):
                    return Draft(pieces, "indirect", told[0], told[1], "inserted clause")
            if self._ends_there(told[2], end) and self._word_count(content) > 1 and not self._is_opener(content):
                return Draft([content], "indirect", told[0], told[1], "closing clause")
        return None

    def _follows(self, told: tuple[Span, Span, int]) -> bool:
        """An inserted clause holds nothing but speaker and verb."""
        return told[2] - min(told[0][0], told[1][0]) <= _LONGEST_SPEAKER // 2

    def _by_words(self, start: int, end: int) -> Draft | None:
        """`По словам X, ...`, `..., according to X`; `Как сообщил X, ...`."""
        found = self._patterns.by_pronoun.search(self.article.read, start, end) if self._patterns.by_pronoun else None
        if found and not self.article.quotation_around(found.start()):
            return self._by_pronoun(start, end, found)
        for pattern in (self._patterns.by_nobody, self._patterns.by_words):
            found = pattern.search(self.article.read, start, end)
            if found and not self.article.quotation_around(found.start()):
                named = pattern is self._patterns.by_words
                draft = self._by(start, end, found.span(), named)
                if draft:
                    return draft
        return self._as_told(start, end)

    def _by(self, start: int, end: int, cue: Span, named: bool) -> Draft | None:
        speaker = self.phrases.after(cue[1], end) if named else None
        if named and speaker is None:
            return None
        stop = speaker[1] if speaker else cue[1]
        comma = self.article.read.find(",", stop, min(end, stop + _LONGEST_SPEAKER))
        before, after = self.article.trim(start, cue[0]), self.article.trim(comma + 1 if comma >= 0 else stop, end)
        pieces = self._pieces(before, after, comma >= 0)
        rule, kind = ("by the words of", None) if named else ("reported by nobody", "agentless")
        return Draft(pieces, self._mode(pieces), cue, speaker, rule, kind) if pieces else None

    def _by_pronoun(self, start: int, end: int, found: re.Match[str]) -> Draft | None:
        """`По её словам, ...`."""
        before = self.article.trim(start, found.start())
        pieces = self._pieces(before, self.article.trim(found.end(), end), True)
        cue, speaker = found.span(), found.span("who")
        return Draft(pieces, self._mode(pieces), cue, speaker, "by the words of") if pieces else None

    def _as_told(self, start: int, end: int) -> Draft | None:
        found = self._patterns.as_told.search(self.article.read, start, end) if self._patterns.as_told else None
        if not found or self.article.quotation_around(found.start()):
            return None
        if found.start("as") > start and self.article.read[found.start("as") - 2] != ",":
            return None
        verb = self._patterns.verb.search(self.article.read, found.start("as"), end)
        speaker = self.phrases.after(verb.end(), end) if verb else None
        if not verb or not speaker:
            return None
        comma = self.article.read.find(",", speaker[1], min(end, speaker[1] + 80))
        before, after = (
            self.article.trim(start, found.start("as")),
            self.article.trim(comma + 1 if comma >= 0 else end, end),
        )
        pieces = self._pieces(before, after, comma >= 0)
        cue = (found.start("as"), verb.end())
        return Draft(pieces, self._mode(pieces), cue, speaker, "by the words of") if pieces else None

    def _that_clause(self, start: int, end: int) -> Draft | None:
        """`X сообщил, что ...`, `X said (that) ...`."""
        for verb in self._patterns.verb.finditer(self.article.read, start, end):
            if self.article.quotation_around(verb.start()):
                continue
            begin = self._content_behind(verb.end(), end, verb.group())
            if begin is None:
                continue
            speaker = self._speaker_of(start, verb.span(), begin)
            content = self.article.trim(begin, end)
            if speaker and self._word_count(content) > 1:
                return Draft([content], self._mode([content]), verb.span(), speaker, "that-clause")
        return None

    def _impersonal(self, start: int, end: int) -> Draft | None:
        """`Ожидается, что ...`, `It is expected that ...`, `The plant is expected to ...`."""
        found = self._patterns.impersonal.search(self.article.read, start, min(end, start + 120))
        if found and not self.article.quotation_around(found.start()):
            content = self.article.trim(found.end(), end)
            cue = (found.start(), self.article.trim(found.start(), self._without_that(*found.span()))[1])
            if self._word_count(content) > 1 and self._opens(start, found.start()):
                return Draft([content], "indirect", cue, None, "impersonal", "agentless")
        return None

    def _impersonal_aside(self, start: int, end: int) -> Draft | None:
        aside = self._patterns.passive_aside or self._patterns.passive_middle
        found = aside.search(self.article.read, start, end) if aside else None
        if not found or self.article.quotation_around(found.start()):
            return None
        cue = found.span("cue") if self._russian else found.span()
        pieces = [p for p in (self.article.trim(start, cue[0]), self.article.trim(cue[1], end)) if p[0] < p[1]]
        return Draft(pieces, "indirect", cue, None, "impersonal", "agentless") if pieces else None

    def _colon(self, start: int, end: int) -> Draft | None:
        """`X сообщил: ...`, and with nothing behind it before a quotation of its own paragraph."""
        colon = self.article.text.find(":", start, min(end, start + 240))
        if colon < 0 or self.article.quotation_around(colon):
            return None
        before = self._cue_before(start, colon + 1)
        if not before:
            return None
        content = self.article.trim(colon + 1, end)
        if content[0] >= content[1]:
            return Draft([], "direct", before[0], before[1], "announced")
        mode = "direct" if self.article.text[colon + 1 : end].lstrip()[:1] in tuple('«"“„-–—') else "indirect"
        return Draft([content], mode, before[0], before[1], "colon")

    def _headline(self, start: int, end: int) -> Draft | None:
        """`Вода очистилась — эксперт` in a line of its own."""
        line_end = self.article.text.find("\n", start)
        if end != (line_end if line_end >= 0 else len(self.article.text)) or self.article.text[end - 1] in ".!…:;,":
            return None
        joints = list(re.finditer(r"\s-\s(?=[^-]{3,60}$)", self.article.read[start:end]))
        if not joints or end - start > 220:
            return None
        at = start + joints[-1].start()
        speaker = self.phrases.after(start + joints[-1].end(), end)
        if not speaker or speaker[1] != end or not self.phrases.is_source_word(speaker):
            return None
        return Draft([self.article.trim(start, at)], "indirect", (at + 1, at + 2), speaker, "headline")

    # --- parts ----------------------------------------------------------------------------------------

    def _told(self, at: int, end: int, near: int, quoted: bool = False) -> tuple[Span, Span, int] | None:
        """A cue and its speaker right at `at`, in either order; and where they end."""
        verb = self._patterns.verb.search(self.article.read, at, min(end, at + near + 60))
        if not verb or (not quoted and self.article.quotation_around(verb.start())):
            return None
        if self._only_adverbs(at, verb.start()):
            speaker = self.phrases.after(verb.end(), end)
            if (
                speaker
                and not self._russian
                and re.match(r"(?:it|he|she|they|we|i|you)\s", self.article.read[speaker[0] : speaker[1] + 1])
            ):
                return None
            return (verb.span(), speaker, speaker[1]) if speaker else None
        if verb.start() - at > _LONGEST_SPEAKER or re.search(r"[:;.!?]", self.article.read[at : verb.start()]):
            return None
        speaker = self.phrases.before(at, verb.start())
        return (verb.span(), speaker, verb.end()) if speaker else None

    def _cue_after(self, at: int, end: int) -> tuple[Span, Span, int] | None:
        """A cue right behind a quotation: `", said X`, `», — отметил X`."""
        signs = re.compile(r"[\s,.!?…-]*").match(self.article.read, at, min(end, at + _GAP))
        begin = signs.end() if signs else at
        if begin >= end or self.article.text[begin] in '«"“„':
            return None
        comma_or_dash = self.article.read[at - 2 : begin]
        if not re.search(r"[,!?…-]", comma_or_dash):
            return None
        return self._told(begin, end, near=60)

    def _cue_before(self, start: int, at: int) -> tuple[Span, Span | None] | None:
        """A cue right before a quotation or a colon: `X said: "..."`, `X сказал: «...»`, `X: «...»`."""
        text = self.article.read[start:at].rstrip(' -«"“„')
        colon = text.endswith(":")
        if not colon and not text.endswith(","):
            return None
        body = start + len(text.rstrip(":, "))
        verbs = [m for m in self._patterns.verb.finditer(self.article.read, start, body)]
        if verbs:
            verb = verbs[-1]
            if body - verb.end() > 80 or (not colon and body - verb.end() > 25):
                return None
            speaker = self.phrases.before(start, verb.start()) or self.phrases.after(verb.end(), body)
            return (verb.span(), speaker) if speaker else None
        if not colon or body - start > _LONGEST_SPEAKER // 2:
            return None
        speaker = self.phrases.only(start, body)
        return ((body, body + 1), speaker) if speaker else None

    def _next_quotation(self, behind: int, end: int, all_of: list[Quotation]) -> list[Span]:
        """`"A," X said, "B."`: what goes on in the same sentence."""
        following = next((q for q in all_of if behind <= q.start <= behind + _GAP and q.start < end), None)
        return [self.article.trim(following.start, min(following.end, end))] if following else []

    def _content_behind(self, at: int, end: int, verb: str) -> int | None:
        """Where the content of a that-clause begins; None where no such clause follows the verb."""
        window = self.article.read[at : min(end, at + 110)]
        that = self._patterns.that.search(window)
        if that and self._may_stand_between(window[: that.start()]):
            return at + that.end()
        if self._patterns.bare and self._patterns.bare.fullmatch(verb):
            return self._bare_content(at, end) or self._any_content(at, end, verb)
        return None

    def _any_content(self, at: int, end: int, verb: str) -> int | None:
        """`Scientists say current pledges fall short`: a clause of three words or more, and no adjunct."""
        found = re.compile(
            r"\s+(?!(?:nothing|so|little|much|yes|no|more|otherwise|goodbye|hello|a\s+word)\b)(?P<next>[a-z]+)"
        ).match(self.article.read, at, end)
        if not found or not self._patterns.bare_any or not self._patterns.bare_any.fullmatch(verb):
            return None
        if self.phrases.is_adjunct(found["next"]) or self._word_count((at, end)) < 3:
            return None
        return found.start("next")

    def _may_stand_between(self, words: str) -> bool:
        """Between the verb and "that": to whom, where and when, but no second verb of saying."""
        return not re.search(r"[;:.!?\"«]", words) and not self._patterns.verb.search(words) and words.count(",") < 2

    def _bare_content(self, at: int, end: int) -> int | None:
        """`She said the water was clean`: a subject must follow at once, after a day at most."""
        found = _BARE_SUBJECT.match(self.article.text, at, end)
        return found.end() if found else None

    def _speaker_of(self, start: int, verb: Span, content: int) -> Span | None:
        before = self.phrases.before(start, verb[0])
        return before or self.phrases.after(verb[1], content)

    def _ends_there(self, at: int, end: int) -> bool:
        """Whether little follows the speaker: a time or a place, no second clause."""
        rest = self.article.read[at:end].lstrip()
        if (
            not self._russian
            and rest
            and not re.match(
                r"[.,;!?]|(?:on|in|at|during|late|early|this|last|after|before|via|to|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier)\b",
                rest,
            )
        ):
            return False
        return len(re.findall(r"\w+", rest)) <= 9 and not re.search(r"[,:;]\s*\w+\s+\w+\s+\w+", rest)

    def _only_adverbs(self, start: int, end: int) -> bool:
        between = self.article.read[start:end].strip(" -")
        return (
            not between
            or self.words.has("adverbs", between)
            or all(self.words.has("adverbs", w) for w in between.split())
        )

    def _pieces(self, before: Span, after: Span, comma: bool) -> list[Span]:
        """What stands around an inserted "according to X"; before it may be a mere opener."""
        pieces: list[Span] = []
        if self._word_count(before) > 0 and not self._is_opener(before):
            pieces.append(before)
        if comma and self._word_count(after) > 0:
            pieces.append(after)
        if len(pieces) == 2 and self._word_count(pieces[0]) > 3 and self._word_count(pieces[1]) < 3:
            return pieces[:1]
        return pieces

    def _is_opener(self, span: Span) -> bool:
        return self.words.has("openers", self.article.read[span[0] : span[1]])

    def _is_sentence_part(self, lead: Span) -> bool:
        return self._word_count(lead) > 2

    def _opens(self, start: int, at: int) -> bool:
        """Only an opener stands before."""
        return self._word_count(self.article.trim(start, at)) <= 3

    def _mode(self, pieces: list[Span]) -> Mode:
        if len(pieces) != 1:
            return "indirect"
        around = self.article.quotation_around(pieces[0][0])
        return "direct" if around and around.end >= pieces[0][1] else "indirect"

    def _without_that(self, start: int, end: int) -> int:
        found = re.search(r",?\s+(?:что|будто|как|that)$", self.article.read[start:end])
        return start + found.start() if found else end

    def _word_count(self, span: Span) -> int:
        return len(re.findall(r"\w+", self.article.text[span[0] : span[1]])) if span[0] < span[1] else 0
