"""The language rules as the window and the verbs take them: a bundle of callables made by `app`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from annotator.domain.exchange import Tools
    from annotator.domain.gazetteer import GazetteerFormat
    from annotator.domain.naming import FoundMention, RankedEntity
    from annotator.domain.tables import TableFormat
    from annotator.ui.attribution_rules import AttributionRules
    from annotator.ui.claim_rules import ClaimRules
    from annotator.ui.text_rules import TextRules
    from annotator.ui.time_rules import TimeRules

# An entity: id, its names with the canonical one first, name of its type, the languages of its names where known.
Named = tuple[int, tuple[str, ...], str] | tuple[int, tuple[str, ...], str, tuple[str, ...]]

Linked = tuple[int, str, Named]  # words of an article that were linked to an entity: where they begin, the words


class Finder(Protocol):
    """Entities made ready to be found in texts of one language, longest name first; those `present` in the article
    win where others fit as well."""

    def find(self, text: str, present: Collection[int | str] = ()) -> Sequence[FoundMention]: ...


class SievedWord(Protocol):
    """A word of a name; `fits` tells whether a word of the index over folded texts (else: over texts as written) may
    be it."""

    @property
    def folded(self) -> bool: ...
    @property
    def fits(self) -> Callable[[str], bool]: ...


class Sieve(Protocol):
    """An article can name the entities only where it holds all `words`, by their place, of one of `names`."""

    @property
    def words(self) -> Sequence[SievedWord]: ...
    @property
    def names(self) -> Sequence[frozenset[int]]: ...


class Ranker(Protocol):
    """Entities made ready to be ranked for the words of a mention."""

    def rank(self, mention: str, limit: int = 20) -> Sequence[RankedEntity]: ...


class Pair(Protocol):
    """Two entities that may be one, and what speaks for it: a reason by key, and the names behind it."""

    @property
    def first(self) -> int | str: ...
    @property
    def second(self) -> int | str: ...
    @property
    def reason(self) -> str: ...
    @property
    def score(self) -> float: ...
    @property
    def detail(self) -> str: ...


@dataclass(frozen=True, slots=True)
class NameRules:
    """The rules for names; the language None means that it is not known. All of them are slow at first: ask them off
    the GUI thread, but for `base_form` and those that are said to be quick."""

    finder: Callable[[Iterable[Named], str | None], Finder]
    ranker: Callable[[Iterable[Named], str | None], Ranker]
    sieve: Callable[[Iterable[Named]], Sieve]
    pairs: Callable[[Iterable[Named]], Sequence[Pair]]
    # Where words that were linked by hand and are no name stand again: a text, its language, where it begins in the
    # article.
    again: Callable[[str, str | None, Iterable[Linked], int], Sequence[FoundMention]]
    kind: Callable[[str, str | None, Named], str]  # of words that name an entity: "name", "nominal" or "pronoun"; quick
    means_person: Callable[[str, str | None], bool]  # words that are no name, their language; quick
    is_person: Callable[[Named], bool]  # quick
    base_form: Callable[[str, str | None, str], str]  # words of a mention, language, the article's text
    is_acronym: Callable[[str], bool]
    script: Callable[[str], str]  # ISO 15924


class Spelling(Protocol):
    """The spelling of what the annotator writes. `wrong`, `suggest` and `name_words` are slow: ask them off the GUI
    thread."""

    def words(self, text: str) -> Sequence[tuple[int, int]]:
        """The words that can be judged."""
        ...

    def name_words(self, names: Iterable[str]) -> Any:
        """The words of names, made ready to be known again."""
        ...

    def background(self, language: str | None, script: str | None, names: Any, article: str, own: Iterable[str]) -> Any:
        """What words about an article are judged by: its language (None: not known), script and text, the registry's
        `name_words`, the user's own words."""
        ...

    def in_language(self, background: Any, language: str) -> Any:
        """The same where the words are said to be in a language, whatever the article's is."""
        ...

    def lacking(self, background: Any) -> str:
        """The language that has no dictionary here, `*` for all of them; empty where words can be judged. Slow."""
        ...

    def wrong(self, asked: Iterable[str], background: Any) -> set[str]:
        """Which of the words are misspelt."""
        ...

    def suggest(self, word: str, background: Any) -> list[str]:
        """Words like a misspelt one, best first."""
        ...

    def is_foreign(self, wrong: int, judged: int) -> bool:
        """Whether so many wrong words mean another language than that of the dictionaries."""
        ...


@dataclass(frozen=True, slots=True)
class LanguageTools:
    """Rules by argument, so that neither the window nor the verbs import them. Offsets are code points."""

    sentences: Callable[[str], list[tuple[int, int]]]
    snap: Callable[[str, int, int], tuple[int, int] | None]
    fold: Callable[[str], str]
    fold_map: Callable[[str], tuple[str, Sequence[int]]]
    names: Callable[[], NameRules]  # loaded when first called
    attribution: Callable[[], AttributionRules]  # loaded when first called
    claims: Callable[[], ClaimRules]  # loaded when first called
    spelling: Callable[[], Spelling]  # loaded when first called
    times: Callable[[], TimeRules]  # loaded when first called
    texts: Callable[[], TextRules]  # loaded when first called
    gazetteer: Callable[[], GazetteerFormat]  # loaded when first called
    tables: TableFormat  # loaded when first called
    load_files: Callable[[], Tools]

    @property
    def files(self) -> Tools:
        """Formats and rules as the import and export verbs take them; loaded when first asked for."""
        return self.load_files()
