"""Noun phrases that name a source: where they begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.language.attribution.lexicon import Lexicon
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Span
from annotator.language.names.gazetteer import is_known
from annotator.language.names.skeleton import is_acronym
from annotator.language.names.suffixes import turkic_ending
from annotator.language.names.titles import FUNCTION_WORDS
from annotator.language.wordlists import word_set

_LONGEST = 14  # words of a phrase
_MOST_PIECES = 60  # no rule looks further
_QUOTES = frozenset("«»“”„\"'()")
_SURNAME = re.compile(
    r".+(?:[оеё]в|[иы]н|ев|баев|бай|бек|хан|ұлы|қызы|уулу|кызы|ский|енко|ова|ева|ина|ov|ev|ova|eva|yev|iyev)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a possible phrase; `small` is in small letters with plain signs."""

    start: int
    end: int
    text: str
    small: str
    quoted: bool = False

    @property
    def capital(self) -> bool:
        """Written with a capital, or an address such as `BAQ.KZ`."""
        return self.text[:1].isupper() or "." in self.text


def pieces(article: Article, start: int, end: int) -> list[Piece]:
    """Words of a range up to the first sign that ends a phrase; quotation marks and brackets stay out of the words."""
    found: list[Piece] = []
    quoted = False
    for token in article.tokens(start, end):
        text = article.text[token.start : token.end]
        if token.kind == "punct":
            if text in _QUOTES:
                quoted = text in "«“„" or (text == '"' and not quoted)
                continue
            if text == "." and found and len(found[-1].text) == 1:  # an initial
                continue
            break
        if len(found) == _MOST_PIECES:
            break
        found.append(Piece(token.start, token.end, text, article.read[token.start : token.end], quoted))
    return found


def whole(article: Article, found: Sequence[Piece]) -> Span | None:
    """From the first to the last word; quotation marks around the name of a paper belong to it."""
    if not found:
        return None
    start, end = found[0].start, found[-1].end
    return start, end


# --- Turkic -------------------------------------------------------------------------------------------

_GENITIVE = re.compile(r".{2,}(?:[ндт](?:ың|ің|ын|ин|ун|үн)|нинг|ning)")
_OBLIQUE = re.compile(
    r""".{2,}(?:[дт][аеоө]|н[дт][аеоө]|da|[дт][аеоө]н|н[аеоө]н|dan|[ғгқк][аеоө]|[gqk]a|сына|сіне|сине|на|не|но|нө|мен|бен|пен|менен
    |[дт][аеоө][ғг][ыіиуү]|dagi|[ғгқк][аеоө]н|gan|ні|ны|ни|ну|нү|ni|дай|дей|дай|ша|ше|іп|ып|ип|уп|үп|ib|са|се|sa|[ғгқк][ае]лы)""",
    re.VERBOSE,
)
_ADJECTIVE = re.compile(
    r".{3,}(?:лық|лік|дық|дік|тық|тік|лык|лик|дык|дик|тык|тик|лук|лүк|лик|lik|ший|лы|лі|луу|лүү|ли|li|ған|ген|қан|кен|ган|gan|гы|ғы|гі|ги|ij)"
)


@lru_cache(maxsize=20_000)
def _noun_ending(small: str, nouns: tuple[str, ...], language: str) -> str | None:
    """What follows a noun of the list in a word; None where the word is no form of one."""
    for noun in nouns:
        for stem in _stem_variants(noun):
            if small.startswith(stem) and turkic_ending(stem, small[len(stem) :], language):
                return small[len(stem) :]
    return None


def _stem_variants(noun: str) -> tuple[str, ...]:
    """`министрлік` is also met as `министрліг-і`."""
    voiced = {"к": "г", "қ": "ғ", "п": "б", "k": "g", "q": "g'"}
    return (noun, noun[:-1] + voiced[noun[-1]]) if noun[-1:] in voiced else (noun,)


_POSSESSED = re.compile(r"(?:[лдт][аеоө]р|lar)?[сs]?[ыіиуүi]")
_NOMINATIVE_ENDING = re.compile(r"(?:[лдт][аеоө]р|lar)?(?:[сs]?[ыіиуүi]|[ыіиуү]?[мб][ыіиуү]з|[ыіиуү]?м|imiz)?")


@dataclass(slots=True)
class _Growing:
    """A phrase as it is read: its first word, its last head so far, and whether that is or follows a noun."""

    first: int
    head: int = -1
    noun: bool = False


class TurkicPhrases:
    """Noun phrases in Kazakh, Kyrgyz and Uzbek."""

    def __init__(self, article: Article, words: Lexicon) -> None:
        self._article = article
        self._words = words
        self._nouns = words.items("people", "bodies", "anonymous")

    def before(self, start: int, end: int) -> Span | None:
        """The phrase that a word like айтуынша closes: all from `start`, without openers, at most some words."""
        found = pieces(self._article, *self._article.trim(start, end))
        found = self._without_openers(found)
        return whole(self._article, found[-_LONGEST:])

    def after(self, start: int, end: int) -> Span | None:
        """The nominative phrase right after a closing cue: `деді министр Айгүл Сапарова журналистерге`."""
        found = pieces(self._article, start, end)
        taken = self._nominative(found, 0)
        if taken is None:
            taken = self._up_to_adjunct(found)
        return whole(self._article, taken)

    def subject(self, start: int, end: int) -> Span | None:
        """The first phrase in the nominative between the start of a sentence and what it says."""
        found = self._without_openers(self._pieces_to_comma(start, end))
        for first in range(min(len(found), 26)):
            taken = self._nominative(found, first)
            if taken and self._is_subject(taken, found, first):
                return whole(self._article, self._behind_place(taken, found, first) or taken)
        return None

    def _behind_place(self, taken: list[Piece], found: Sequence[Piece], first: int) -> list[Piece] | None:
        """`Шолпансу су форумында министр Беков ...`: a lone name that only tells where gives way to title and name."""
        if len(taken) > 1 or not taken[0].capital or self._is_noun(taken[0]):
            return None
        for at in range(first + 1, min(first + 4, len(found) - 1)):
            if re.fullmatch(r".{2,}(?:[ыіиуү]н[дт][аеоө]|ида|ida)", found[at].small):
                later = self._nominative(found, at + 1)
                named = later and any(piece.capital for piece in later) and any(map(self._is_noun, later))
                return later if named else None
        return None

    def later_subject(self, start: int, end: int) -> Span | None:
        """The subject after the last clause of time or cause (`... тапсырған кезде Сапаров ...`)."""
        found = pieces(self._article, start, end)
        for at in range(len(found) - 2, 1, -1):
            if self._words.has("clause_ends", found[at].small):
                taken = self._nominative(found, at + 1)
                if taken and (taken[0].capital or self._is_noun(taken[-1])):
                    return whole(self._article, taken)
        return None

    def near(self, start: int, end: int) -> Span | None:
        """The phrase that ends right at `end`, before a verb: `..., деп министр айтты`."""
        found = pieces(self._article, start, end)
        for first in range(max(0, len(found) - 8), len(found)):
            taken = self._nominative(found, first)
            if taken and taken[-1].end == found[-1].end:
                return whole(self._article, taken)
        return None

    def last(self, start: int, end: int) -> Span | None:
        """The nominative phrase that comes last before a verb, with what stands between them left out."""
        found = pieces(self._article, start, end)
        for piece in reversed(found):
            phrase = self.near(start, piece.end)
            if phrase and self.is_source_word(phrase):
                return phrase
        return None

    def is_source_word(self, span: Span) -> bool:
        """Whether the phrase ends in a name, a pronoun or a noun that can speak."""
        found = pieces(self._article, *span)
        return bool(found) and (found[-1].capital or self._is_noun(found[-1]) or self._is_pronoun(found[-1]))

    # --- parts ----------------------------------------------------------------------------------------

    def _pieces_to_comma(self, start: int, end: int) -> list[Piece]:
        """Words of the first stretch that has a source in it; a comma parts stretches."""
        found = pieces(self._article, start, end)
        while found and found[-1].end < end:
            if any(self._speaks(piece) for piece in found):
                return found
            rest = re.compile(r"[^\w«“\"]+").match(self._article.text, found[-1].end, end)
            if rest is None or rest.end() >= end or len(found) > 12:
                return found
            more = pieces(self._article, rest.end(), end)
            if not more:
                return found
            found = more
        return found

    def _speaks(self, piece: Piece) -> bool:
        return (
            self._is_pronoun(piece)
            or (self._is_noun(piece) and self._nominative_noun(piece))
            or (piece.capital and not _OBLIQUE.fullmatch(piece.small) and self._is_name(piece))
        )

    def _without_openers(self, found: list[Piece]) -> list[Piece]:
        while found:
            two = " ".join(piece.small for piece in found[:2])
            three = " ".join(piece.small for piece in found[:3])
            length = next(
                (n for n, joined in ((3, three), (2, two), (1, found[0].small)) if self._is_opener(joined)), 0
            )
            if not length or length >= len(found):
                return found
            found = found[length:]
        return found

    def _is_opener(self, joined: str) -> bool:
        return self._words.has("openers", joined)

    def _nominative(self, found: Sequence[Piece], first: int) -> list[Piece] | None:
        """The phrase in the nominative that begins at a word, with what is joined to it by "and"."""
        taken = self._simple(found, first)
        if not taken:
            return None
        at = found.index(taken[-1]) + 1
        while at + 1 < len(found) and self._words.has("and", found[at].small):
            more = self._simple(found, at + 1)
            if not more:
                break
            taken = [*taken, found[at], *more]
            at = found.index(more[-1]) + 1
        return taken

    def _simple(self, found: Sequence[Piece], first: int) -> list[Piece] | None:
        """One phrase without "and": modifiers, then a noun, a name, or a noun with its name."""
        if first < len(found) and self._is_pronoun(found[first]):
            return [found[first]]
        growing = _Growing(first)
        for at in range(first, min(len(found), first + _LONGEST)):
            if found[at].quoted and growing.head >= first and not found[growing.head].quoted:
                break  # a quotation after the phrase is what is said
            if not self._grows(found, at, growing):
                break
        return list(found[first : growing.head + 1]) if growing.head >= first else None

    def _grows(self, found: Sequence[Piece], at: int, growing: _Growing) -> bool:
        """Whether the phrase goes on behind the word; a head is noted."""
        piece = found[at]
        if self._is_noun(piece):
            return self._grows_by_noun(found, at, growing)
        if piece.capital:
            return self._grows_by_name(found, at, growing)
        complete = growing.head == at - 1 >= growing.first and not self._place_before(found, at, growing.noun)
        return self._modifies(found, at) and not complete

    def _grows_by_noun(self, found: Sequence[Piece], at: int, growing: _Growing) -> bool:
        if not self._nominative_noun(found[at]):
            return _GENITIVE.fullmatch(found[at].small) is not None
        if growing.noun and found[at - 1].capital:
            return False  # title and name are complete
        growing.head, growing.noun = at, True
        return self._goes_on_after_noun(found, at)

    def _grows_by_name(self, found: Sequence[Piece], at: int, growing: _Growing) -> bool:
        piece = found[at]
        if _is_oblique_name(piece):
            return _GENITIVE.fullmatch(piece.small) is not None
        if growing.head >= growing.first and is_known(piece.text):
            return False  # a place after a name begins what is said: "Сапаров Қытай мен ..."
        if not self._belongs_to_adjunct(found, at):
            growing.head = at
        return True

    def _place_before(self, found: Sequence[Piece], at: int, noun: bool) -> bool:
        """`Алматы қалалық әкімдігі`: a name goes on with an adjective, but not after title and name."""
        return not noun and not self._words.has("quantifiers", found[at].small)

    def _goes_on_after_noun(self, found: Sequence[Piece], at: int) -> bool:
        """After a noun comes a name in the nominative, or one more noun (`баспасөз хатшысы`)."""
        if at + 1 >= len(found):
            return False
        following = found[at + 1]
        if following.capital:
            return not _is_oblique_name(following) and not self._belongs_to_adjunct(found, at + 1)
        if self._ending(following) == "" and at + 2 < len(found):
            following = found[at + 2]  # вазирлик матбуот хизмати
        return _POSSESSED.fullmatch(self._ending(following) or "") is not None

    def _belongs_to_adjunct(self, found: Sequence[Piece], at: int) -> bool:
        """`Telegram каналында`: the name only tells which channel."""
        if at + 1 < len(found) and found[at + 1].small in _POSTPOSITIONS:
            return not self._coordinates(found, at + 1)
        first, after = at, at + 1
        while first > 0 and found[first - 1].capital and not _is_oblique_name(found[first - 1]):
            first -= 1
        while after < len(found) and found[after].capital and not _OBLIQUE.fullmatch(found[after].small):
            after += 1
        if after - first == 2 or after - at > 1:  # two in a row are a person; of three the last is the place or thing
            return False
        if after >= len(found) or found[after].capital or found[after].text[:1].isupper():
            return False
        small = found[after].small
        return bool(
            re.fullmatch(
                r".+(?:[ыіиуү]н[дт][аеоө]н?|ида|идан|ida|idan|[ыіиуү]н[аеоө]|арқылы|аркылуу|орқали|orqali|[ыіи]н[ыіи]ң|[уүыи]нун|[ыи]нын|инин|ининг|ining)",
                small,
            )
        )

    def _coordinates(self, found: Sequence[Piece], at: int) -> bool:
        """`A мен B`: a name or a noun follows."""
        following = found[at + 1] if at + 1 < len(found) else None
        if following is None or not self._words.has("and", found[at].small):
            return False
        return not _is_oblique_name(following) if following.capital else self._is_noun(following)

    def _modifies(self, found: Sequence[Piece], at: int) -> bool:
        """A small word inside a phrase: quantifier, genitive, adjective; any word before a noun that is near."""
        small = found[at].small
        if self._words.has("quantifiers", small) or small.isdigit():
            return True
        if small in FUNCTION_WORDS or self._words.has("openers", small):
            return False
        near = next((n for n in range(at + 1, min(at + 4, len(found))) if self._is_noun(found[n])), None)
        if near is None:
            return False
        possessed = at > 0 and (found[at - 1].capital or _GENITIVE.fullmatch(found[at - 1].small) is not None)
        if possessed and re.fullmatch(r".{2,}н[ыіи]", small):  # `Шолпансу бассейні` looks like an accusative
            return True
        return all(self._may_modify(piece) for piece in found[at:near])

    def _may_modify(self, piece: Piece) -> bool:
        small = piece.small
        if _GENITIVE.fullmatch(small) or _ADJECTIVE.fullmatch(small) or piece.capital:
            return True
        return not _OBLIQUE.fullmatch(small) and not re.fullmatch(r".+[аейaoy][дd][ыіiи]", small)

    def _is_noun(self, piece: Piece) -> bool:
        return self._ending(piece) is not None

    def _nominative_noun(self, piece: Piece) -> bool:
        ending = self._ending(piece)
        return ending is not None and _NOMINATIVE_ENDING.fullmatch(ending) is not None

    def _ending(self, piece: Piece) -> str | None:
        return _noun_ending(piece.small, self._nouns, self._words.language)

    def _is_pronoun(self, piece: Piece) -> bool:
        return self._words.has("pronouns", piece.small)

    def _is_name(self, piece: Piece) -> bool:
        """A capital that is no mere start of a sentence, as far as the article shows."""
        if piece.small in FUNCTION_WORDS or self._words.has("openers", piece.small):
            return False
        known = piece.small in self._article.seen_capital or _SURNAME.fullmatch(piece.small) or is_acronym(piece.text)
        return bool(known) or piece.small not in self._article.seen_small

    def _is_subject(self, taken: list[Piece], found: Sequence[Piece], first: int) -> bool:
        if any(self._is_noun(piece) or self._is_pronoun(piece) for piece in taken):
            return True
        return all(self._is_name(piece) for piece in taken if piece.capital) and any(piece.capital for piece in taken)

    def _up_to_adjunct(self, found: Sequence[Piece]) -> list[Piece]:
        """Where no noun is known: the words up to the first that is in an oblique case."""
        taken: list[Piece] = []
        for piece in found[:8]:
            oblique = _is_oblique_name(piece) if piece.capital else _OBLIQUE.fullmatch(piece.small)
            if not taken and not piece.capital and len(found) > 1 and found[1].capital:
                oblique = None  # an unknown trade before a name: деҳқон Собир
            if oblique and not _GENITIVE.fullmatch(piece.small):
                break
            taken.append(piece)
        while taken and _GENITIVE.fullmatch(taken[-1].small) and not taken[-1].capital:
            taken.pop()
        return taken


_POSTPOSITIONS = word_set(
    """билан bilan менен мен пен бен үшін үчүн учун uchun туралы тууралуу ҳақида haqida арқылы аркылуу орқали
orqali бойынша боюнча бўйича"""
)
_CLEAR_OBLIQUE = re.compile(
    r""".{3,}(?:[дт][аеоө]|н[дт][аеоө]|da|[дт][аеоө]н|dan|[ғгқк][аеоө]|[gqk]a|сына|сіне|сине|ына|іне|мен|бен|пен|[дт][аеоө][ғг][ыіиуү]|dagi
    |ні|ны|ни|ni)""",
    re.VERBOSE,
)


def _is_oblique_name(piece: Piece) -> bool:
    """A capitalised word with a clear case ending; a woman's name in -на or -ка is none."""
    if is_acronym(piece.text) or piece.small.endswith(("стан", "стон", "stan", "ston", "тон")):
        return False
    bare = piece.small.rsplit("'", 1)[0].rsplit("-", 1)[0] if "'" in piece.small or piece.text[:2].isupper() else ""
    if bare and bare != piece.small and is_acronym(piece.text[: len(bare)]):
        return True
    if _GENITIVE.fullmatch(piece.small):
        return True
    if re.fullmatch(r".+(?:ова|ева|ина|ска|ника|ка|га|да|та|на|ин|ын|ан)", piece.small) and not re.search(
        r"(?:[ыіи]нда|[аеёиоуыэюя]да|стан(?:да|га|ға)|[бвгджзйклмнпрстфхцчшщ]да|қа|ға)$", piece.small
    ):
        return False
    return _CLEAR_OBLIQUE.fullmatch(piece.small) is not None
