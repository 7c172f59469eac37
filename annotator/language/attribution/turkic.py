"""Constructions by which Kazakh, Kyrgyz and Uzbek text says whose words something is.

Each construction is a method that looks at one sentence and returns a draft or None; `in_order` gives the order.
"""

from __future__ import annotations

import re
from functools import cache

from annotator.language.attribution.constructions import Construction, Constructions
from annotator.language.attribution.lexicon import Lexicon, lexicon, word
from annotator.language.attribution.phrases import TurkicPhrases
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Draft, Span
from annotator.language.transliteration import uzbek_latin

_FARTHEST_BY = 140  # where a word like айтуынша is looked for, from the start of the sentence, in code points
_LONGEST_LEAD = 120  # of what stands before a colon
_SEPARATOR = re.compile(
    r"(?P<quote>[»”\"“])?\s*(?P<stop>[,!?…]|\.{2,3})?\s*(?P<quote2>[»”\"“])?\s*,?\s*(?P<dash>-)?\s*$"
)


_ACCUSATIVE_CLAUSE = re.compile(r"(?:[ыіиуү]н|ни|ni)$")


class _Patterns:
    """The lexicon of one language as patterns over `Article.read`."""

    def __init__(self, words: Lexicon) -> None:
        quotative, say = words.one_of("quotative"), words.one_of("say")
        finite = words.finite("verbs", "opinion")
        passive = f"{words.one_of('passive')}(?:{words.lists['finite'][0]}|мек|ді)"
        nouns = f"{words.one_of('passive_noun')}{words.lists['finite'][0]}"
        if words.language == "uz":
            finite, passive, nouns = (both_scripts(each) for each in (finite, passive, nouns))
        self.by_words = re.compile(word(words.one_of("by_words")))
        self.by_nobody = re.compile(word(words.one_of("by_nobody")))
        self.quoted_verb = re.compile(word(rf"{quotative}\s+(?P<between>(?:[\w'-]+\s+){{0,5}}?){finite}"))
        self.closing = re.compile(word(rf"(?:{quotative}\s+(?:[\w'-]+\s+)?{finite}|{say}|{finite})"))
        self.finite_at_end = re.compile(word(finite) + r"[\s.!?…]*$")
        self.quoted_at_end = re.compile(word(rf"(?P<quotative>{quotative})\s+(?:[\w'-]+\s+)?{finite}") + r"[\s.!?…]*$")
        self.say_at_end = re.compile(word(f"(?:{say}|{quotative})") + r"[\s.!?…]*$")
        self.impersonal = re.compile(word(rf"(?:{quotative}\s+{passive}|{words.one_of('hearsay')})") + r"[\s.!?…]*$")
        self.passive_noun = re.compile(word(nouns) + r"[\s.!?…]*$")
        clause = (
            words.lists["noun_clause"][0].split(" ")[0]
            if words.language != "uz"
            else both_scripts(words.lists["noun_clause"][0])
        )
        self.noun_clause = re.compile(rf".*{clause}")
        self.colon = re.compile(word(rf"(?:{finite}|{say}|{quotative}|{words.one_of('colon')})") + r"\s*:\s*")
        self.back = re.compile(word(words.one_of("back")))
        self.not_said = frozenset(words.lists["not_said"])


def both_scripts(pattern: str) -> str:
    """An Uzbek pattern for Cyrillic and Latin letters."""
    return f"(?:{pattern}|{uzbek_latin(pattern).translate(str.maketrans(dict.fromkeys('ʻʼ', chr(39))))})"


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(lexicon(language))


class TurkicReader(Constructions):
    """The constructions over one article."""

    def __init__(self, article: Article, language: str) -> None:
        self.article = article
        self.words = lexicon(language)
        self.phrases = TurkicPhrases(article, self.words)
        self._patterns = _patterns(language)

    def in_order(self) -> tuple[Construction, ...]:
        # What closes or opens the sentence as a whole comes before what stands inside it.
        return (
            self._points_back, self._inside_quotation, self._closing, self._by_words,
            self._verb_at_the_end, self._impersonal, self._colon, self._headline,
        )  # fmt: skip

    def within(self) -> tuple[Construction, ...]:
        return self._by_words, self._verb_at_the_end, self._impersonal

    # --- the constructions ----------------------------------------------------------------------------

    def _points_back(self, start: int, end: int) -> Draft | None:
        """`Бұл туралы министр мәлімдеді.`: the content is the sentence before."""
        back = self._patterns.back.match(self.article.read, start, min(end, start + 40))
        if not back:
            return None
        verb = self._last(self._patterns.closing, start, end) or self._last(self._patterns.quoted_verb, start, end)
        if not verb or ":" in self.article.text[start:end]:
            return None
        speaker = self.phrases.after(verb[1], end) or self.phrases.last(
            self._after_commas(back.end(), verb[0]), verb[0]
        )
        if not speaker:
            return None
        return Draft([], "indirect", verb, speaker, "points back")

    def _inside_quotation(self, start: int, end: int) -> Draft | None:
        """`«Ақша бөлінді, – деп қосты әкім. – Енді жиһаз керек»`: the speaker stands inside the marks."""
        quotation = self.article.quotation_around(start) or next(iter(self.article.quotations_in(start, end)), None)
        begin = max(start, quotation.start) if quotation else start
        for joint in re.finditer(r"[,!?…]\s*-\s", self.article.read[begin:end]) if quotation else ():
            at = begin + joint.end()
            cue = self._patterns.closing.match(self.article.read, at, end)
            speaker = self.phrases.after(cue.end(), end) if cue else None
            if not cue or not speaker or self.article.text[speaker[1] : speaker[1] + 1] not in (".", ","):
                continue
            rest = self._resumed(speaker[1], end)
            if speaker[1] + 2 < end and rest is None:
                continue
            pieces = [self.article.trim(begin, begin + joint.start() + 1), *([rest] if rest else [])]
            return Draft(pieces, "direct", cue.span(), speaker, "closing quotation", reaches_back=True)
        return None

    def _after_commas(self, start: int, end: int) -> int:
        """The last stretch without a comma, in which the subject of the verb stands."""
        comma = self.article.read.rfind(", ", start, end)
        return comma + 2 if comma >= 0 else start

    def _closing(self, start: int, end: int) -> Draft | None:
        """`..., – деді Сапаров`, `«...» деп жазды Сапаров`, `..., деп хабарлайды агенттік`."""
        for cue in reversed(self._all(self._patterns.closing, start, end)):
            found = self._closed_by(start, end, cue)
            if found:
                return found
        return self._closed_by_phrase(start, end)

    def _closed_by(self, start: int, end: int, cue: Span) -> Draft | None:
        body, separator = self._before(start, cue[0])
        quoted, dash = bool(separator["quote"] or separator["quote2"]), bool(separator["dash"])
        if body <= start and not quoted:
            return None
        comma = separator["stop"] is not None
        after = self.phrases.after(cue[1], end)
        unmarked = not (dash or quoted or comma)
        if unmarked and not (after and self._begins_with_quotative(cue)):
            return None
        if not self._closes(cue, end, after, dash or quoted):
            return None
        if not dash and not quoted and not (after and self.phrases.is_source_word(after)):
            return None
        if not quoted and not dash and self._is_bare_verb(cue):
            return None
        return self._closed(start, end, cue, body, after, quoted, dash)

    def _closed(
        self, start: int, end: int, cue: Span, body: int, after: Span | None, quoted: bool, dash: bool
    ) -> Draft:
        content, speaker = self._content_before(start, body, quoted), after
        lead = None if after else self._lead(start, content[0])
        direct = dash or quoted
        pieces = [content]
        if after and not self._is_content(content):  # "Бирақ, деді ол, ...": an opener alone is said by nobody
            rest = self.article.trim(after[1], end)
            mode = "direct" if self._is_one_quotation(rest) else "indirect"
            return Draft([rest] if rest[0] < rest[1] else [], mode, cue, after, "closing clause")
        rest = self._resumed(after[1] if after else cue[1], end) if direct else None
        if rest:
            pieces.append(rest)
        rule = "closing quotation" if quoted else "closing dash" if dash else "closing clause"
        return Draft(
            pieces, "direct" if direct else "indirect", cue, speaker or lead, rule, reaches_back=direct and not lead
        )

    def _closed_by_phrase(self, start: int, end: int) -> Draft | None:
        """`«...», – деп министр атап өтті`, `..., – министр деді`."""
        found = self._patterns.quoted_at_end.search(self.article.read, start, end) or self._patterns.say_at_end.search(
            self.article.read, start, end
        )
        if not found or self.article.quotation_around(found.start()):
            return None
        joints = list(re.finditer(r"(?P<quote>[»”\"])?[,!?…]*\s*-\s", self.article.read[start : found.start()]))
        if not joints:
            return None
        joint = joints[-1]
        speaker = self.phrases.near(start + joint.end(), found.start())
        if not speaker or joint.start() == 0:
            return None
        quoted = joint["quote"] is not None
        content = self._content_before(start, start + joint.start(), quoted)
        cue = (found.start(), _without_stop(self.article.text, found.start(), end))
        return Draft([content], "direct", cue, speaker, "closing dash", reaches_back=True)

    def _by_words(self, start: int, end: int) -> Draft | None:
        """`Сапаровтың айтуынша, ...`, also inside the sentence and with nobody named."""
        for pattern in (self._patterns.by_nobody, self._patterns.by_words):
            found = pattern.search(self.article.read, start, min(end, start + _FARTHEST_BY))
            if found and not self.article.quotation_around(found.start()):
                draft = self._by(start, end, found.span(), named=pattern is self._patterns.by_words)
                if draft:
                    return draft
        return None

    def _by(self, start: int, end: int, cue: Span, named: bool) -> Draft | None:
        joints = [m.end() for m in re.finditer(r",| - ", self.article.read[start : cue[0]])]
        left = start + joints[-1] if joints else start
        speaker = self.phrases.before(left, cue[0]) if named else None
        if not named:
            cue = (self.article.trim(left, cue[0])[0], cue[1]) if self.article.trim(left, cue[0])[0] < cue[0] else cue
        after = self.article.trim(cue[1], end)
        before = self.article.trim(start, speaker[0] if speaker else cue[0])
        pieces = [piece for piece in (before, after) if piece[0] < piece[1]]
        if left == start or not self._is_content(before):
            pieces = [after] if after[0] < after[1] else []
        if not pieces:
            return None
        kind = "agentless" if not named else None
        mode = "direct" if self._is_one_quotation(pieces[-1]) and len(pieces) == 1 else "indirect"
        return Draft(pieces, mode, cue, speaker, "by the words of" if named else "reported by nobody", kind)

    def _verb_at_the_end(self, start: int, end: int) -> Draft | None:
        """`Министр жоба аяқталғанын мәлімдеді`, `Сарапшы мұны қате деп санайды`."""
        quoted = self._patterns.quoted_at_end.search(self.article.read, start, end)
        found = quoted or self._patterns.say_at_end.search(self.article.read, start, end)
        found = found or self._patterns.finite_at_end.search(self.article.read, start, end)
        if not found or found.start() <= start or self.article.quotation_around(found.start()):
            return None
        cue = (found.start(), _without_stop(self.article.text, found.start(), end))
        if not quoted and self._patterns.finite_at_end.search(self.article.read, start, end):
            return self._noun_clause(start, cue)
        return self._quotative_clause(start, cue)

    def _noun_clause(self, start: int, cue: Span) -> Draft | None:
        return self._speaker_last(start, cue) or self._speaker_first(start, cue)

    def _speaker_last(self, start: int, cue: Span) -> Draft | None:
        """`Атауын өзгерту керектігін жиында төраға айтты`: the content, then who says it, then the verb."""
        speaker = self.phrases.near(start, cue[0])
        if not speaker or speaker[0] <= start or not self.phrases.is_source_word(speaker):
            return None
        read = self.article.read
        last = self.article.last_words(start, speaker[0], 12)
        clause = [t for t in last[1:] if _ACCUSATIVE_CLAUSE.search(read[t.start : t.end])]
        clause = [t for t in clause if self._patterns.noun_clause.fullmatch(read[t.start : t.end])]
        if not clause:
            return None
        return Draft([self.article.trim(start, clause[-1].end)], "indirect", cue, speaker, "verb of saying")

    def _speaker_first(self, start: int, cue: Span) -> Draft | None:
        last = self.article.last_words(start, cue[0], 4)
        read = self.article.read
        if not last or read[last[-1].start : last[-1].end] in self._patterns.not_said:
            return None
        clause = next((t for t in reversed(last) if self._patterns.noun_clause.fullmatch(read[t.start : t.end])), None)
        if clause is None:
            return None
        return self._said_by_subject(start, clause.end, cue, "verb of saying")

    def _quotative_clause(self, start: int, cue: Span) -> Draft | None:
        return self._said_by_subject(start, cue[0], cue, "closing verb")

    def _said_by_subject(self, start: int, end: int, cue: Span, rule: str) -> Draft | None:
        speaker = self.phrases.later_subject(start, end) or self.phrases.subject(start, end)
        if speaker is None:
            near = self.phrases.near(start, cue[0])
            return (
                Draft([self.article.trim(start, near[0])], "indirect", cue, near, rule)
                if near and near[0] > start
                else None
            )
        content = self.article.trim(speaker[1], end)
        if content[1] - content[0] < 3 or speaker[1] >= cue[0]:
            return None
        quotation = self._quotation_at_end(content, cue[0])
        if quotation:
            return Draft([quotation], "direct", cue, speaker, rule, reaches_back=True)
        return Draft([content], "indirect", cue, speaker, rule)

    def _impersonal(self, start: int, end: int) -> Draft | None:
        """`... деп күтіледі`, `... деген болжам бар`, `...-ғаны хабарланды`."""
        found = self._patterns.impersonal.search(self.article.read, start, end)
        if not found:
            found = self._patterns.passive_noun.search(self.article.read, start, end)
            before = self.article.last_words(start, found.start(), 1) if found else []
            if not found or not before or not self._names_a_fact(before[0].start, before[0].end):
                return None
        cue = (found.start(), _without_stop(self.article.text, found.start(), end))
        content = self.article.trim(start, cue[0])
        if content[0] >= content[1] or self.article.quotation_around(cue[0]):
            return None
        return Draft([content], "indirect", cue, None, "impersonal", "agentless")

    def _colon(self, start: int, end: int) -> Draft | None:
        """`Министр былай деді: «...»`, `Сапаров: – ...`."""
        found = self._patterns.colon.search(self.article.read, start, min(end, start + 3 * _LONGEST_LEAD))
        if found and not self.article.quotation_around(found.start()):
            speaker = self.phrases.later_subject(start, found.start()) or self.phrases.subject(start, found.start())
            if speaker is None:
                return None
            cue = (found.start(), self.article.trim(found.start(), found.end())[1])
            return self._after_colon(found.end(), end, cue, speaker)
        bare = re.compile(r"[^:«\"“]{2,80}?(?P<colon>:)\s*(?=[«\"“-])").match(self.article.read, start, end)
        speaker = self.phrases.subject(start, bare.start("colon")) if bare else None
        if bare and speaker and self.article.trim(speaker[1], bare.start("colon"))[0] >= bare.start("colon"):
            return self._after_colon(bare.end(), end, bare.span("colon"), speaker)
        return None

    def _after_colon(self, begin: int, end: int, cue: Span, speaker: Span) -> Draft | None:
        content = self.article.trim(begin, end)
        if content[0] >= content[1]:
            return Draft([], "direct", cue, speaker, "announced")
        direct = self.article.text[begin : begin + 1] in tuple('«"“„-–—')
        return Draft([content], "direct" if direct else "indirect", cue, speaker, "colon")

    def _headline(self, start: int, end: int) -> Draft | None:
        """`Су азайды — сарапшы`, `Сапаров: Су азайды` in a line of its own."""
        line_end = self.article.text.find("\n", start)
        last = self.article.text[end - 1 : end]
        if end != (line_end if line_end >= 0 else len(self.article.text)) or last in ".!…:;," or end - start > 220:
            return None
        dash = list(re.finditer(r"\s-\s(?=[^-]{3,60}$)", self.article.read[start:end]))
        if dash and start == self._line_start(start):
            at = start + dash[-1].start()
            speaker = self.phrases.after(start + dash[-1].end(), end)
            if speaker and speaker[1] == end and self.phrases.is_source_word(speaker):
                return Draft([self.article.trim(start, at)], "indirect", (at + 1, at + 2), speaker, "headline")
        return None

    # --- parts ----------------------------------------------------------------------------------------

    def _line_start(self, start: int) -> int:
        begin = self.article.paragraph_start(start)
        dimmed = [high for low, high, kind in self.article.dimmed if kind != "title" and low >= begin and high <= start]
        begin = max([begin, *dimmed])
        while begin < start and self.article.text[begin].isspace():
            begin += 1
        return begin

    def _all(self, pattern: re.Pattern[str], start: int, end: int) -> list[Span]:
        found = (m.span() for m in pattern.finditer(self.article.read, start, end))
        return [span for span in found if not self.article.quotation_around(span[0])]

    def _last(self, pattern: re.Pattern[str], start: int, end: int) -> Span | None:
        found = self._all(pattern, start, end)
        return found[-1] if found else None

    def _before(self, start: int, cue: int) -> tuple[int, dict[str, str | None]]:
        """Where the words end that a cue closes, and the signs between."""
        window = self.article.read[max(start, cue - 12) : cue]
        found = _SEPARATOR.search(window)
        signs = found.groupdict() if found else {"quote": None, "stop": None, "quote2": None, "dash": None}
        return cue - len(window) + (found.start() if found else len(window)), signs

    def _begins_with_quotative(self, cue: Span) -> bool:
        """`... ашылады деп хабарлайды агенттік`: деп closes the content without a comma; деп alone does not."""
        parts = self.article.read[cue[0] : cue[1]].split()
        return len(parts) > 1 and self.words.has("quotative", parts[0])

    def _is_bare_verb(self, cue: Span) -> bool:
        """A verb of saying without деп and not деді itself: after a mere comma it closes nothing."""
        first = self.article.read[cue[0] : cue[1]].split()[0]
        return not (self.words.has("quotative", first) or self.words.has("say", first))

    def _closes(self, cue: Span, end: int, after: Span | None, marked: bool) -> bool:
        """Whether little but the speaker follows the cue."""
        rest = self.article.read[after[1] if after else cue[1] : end]
        words_left = re.findall(r"[\w'-]+", rest.split(" - ")[0].split(",")[0])
        relative = self.article.read[cue[0] : cue[1]] in ("деген", "деп", "дешкен", "degan")
        if relative and (not after or not marked or not self.phrases.is_source_word(after)):
            return False
        return len(words_left) <= (12 if after else 3 if marked else 0)

    def _content_before(self, start: int, body: int, quoted: bool) -> Span:
        """The words of the sentence up to `body`; of a quotation that began in it only what is inside."""
        inside = self.article.quotation_around(body - 1) or self.article.quotation_around(body)
        if quoted and inside and inside.start > start and self.article.trim(start, inside.start)[0] < inside.start - 1:
            lead = self.article.trim(start, inside.start)
            if self._is_lead(lead, inside.start):
                return self.article.trim(inside.start, min(inside.end, body))
        return self.article.trim(self._after_lead(start, body), body)

    def _is_lead(self, lead: Span, quotation: int) -> bool:
        """Words before a quotation are its speaker, and no part of what is said."""
        subject = self.phrases.subject(lead[0], lead[1])
        return subject is not None or self.article.text[:quotation].rstrip('«"“„ ').endswith(":")

    def _after_lead(self, start: int, body: int) -> int:
        """Behind `Сапаров: –` at the head of the sentence."""
        found = re.compile(r"[^:«\"“-]{2,90}:\s*(?=[«\"“„-])").match(self.article.read, start, body)
        return found.end() if found else start

    def _lead(self, start: int, content: int) -> Span | None:
        """The speaker before the quotation: `Сапаров «...» деп жазды`."""
        lead = self.article.trim(start, content)
        return self.phrases.subject(*lead) if lead[0] < lead[1] else None

    def _resumed(self, begin: int, end: int) -> Span | None:
        """What the speaker goes on with in the same sentence: `..., – деді ол, – ...`."""
        found = re.compile(r"[\s,.]*-\s").match(self.article.read, begin, end)
        rest = self.article.trim(found.end(), end) if found else None
        return rest if rest and rest[0] < rest[1] else None

    def _is_content(self, span: Span) -> bool:
        """Words before an inserted speaker that are part of the content: no mere opener."""
        read = self.article.read[span[0] : span[1]]
        return span[1] - span[0] > 3 and not self.words.has("openers", read)

    def _is_one_quotation(self, span: Span) -> bool:
        around = self.article.quotation_around(span[0])
        return around is not None and around.end >= span[1]

    def _quotation_at_end(self, content: Span, cue: int) -> Span | None:
        """The quotation that ends right before the cue and is nearly all that is said."""
        quotation = self.article.quotation_around(content[1] - 1) or self.article.quotation_around(content[1] - 2)
        if quotation is None or self.article.trim(quotation.end, cue)[0] < cue - 1:
            return None
        start = max(quotation.start, content[0])
        if (content[1] - start) * 2 < content[1] - content[0]:
            return None
        return self.article.trim(start, quotation.end)

    def _names_a_fact(self, start: int, end: int) -> bool:
        """`...-ғаны`, `...-нгани`: a clause as the subject of the passive."""
        return (
            re.search(
                r"(?:[ғгқк][аеоө]н|[аей]т[ыі]н|екен|экен|gan|ган|лиг|ликт|дығ|диг|[ыіи]м|диган)(?:д[ыіиуү][ғг])?(?:[ыіиуүi]|лиги|ligi)$",
                self.article.read[start:end],
            )
            is not None
        )


def _without_stop(text: str, start: int, end: int) -> int:
    while end > start and (text[end - 1] in ".!?…" or text[end - 1].isspace()):
        end -= 1
    return end
