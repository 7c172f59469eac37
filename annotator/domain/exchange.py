"""What the formats, the language rules and the verbs say to each other, since none of them may see the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

from annotator.domain.records import AnnotationRecord, ArticleRecord, Refusal, SourceDocument
from annotator.domain.text_health import HealthTools
from annotator.words import mark

if TYPE_CHECKING:  # named here, and not needed before a file is read or written
    from annotator.domain.bundle import BundleFormat
    from annotator.domain.claim_review import ReviewFormat

Source = SourceDocument | Refusal

# What a column of a file can become; whatever is not mapped is kept as metadata.
ARTICLE_FIELDS = ("text", "title", "date", "language", "outlet", "author", "url", "id")
LARGEST_RECORD = 64 << 20  # bytes of one line, one row or one text file: above it a record is refused unread
LANGUAGE_BY = "language_by"  # in an article's metadata: who has said its language ("hand", "file"); else the rules


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read one file. `mapping`: column -> one of ARTICLE_FIELDS, or "" for metadata; over the guess."""

    encoding: str = "utf-8"
    text_column: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How to write a file. `bom`: begin with a byte order mark, which Excel needs to see UTF-8 in a CSV."""

    bom: bool = True


@dataclass(frozen=True, slots=True)
class Writer:
    """Turns records into the text of a file: `head`, one string per article, `tail`; UTF-8 throughout.

    `join`: where a format writes annotations as compact JSON in the order of their keys, it makes the bytes of an
    article without them, and of what the store gives as such JSON, or else as records.
    """

    encode: Callable[[ArticleRecord], str]
    head: str = ""
    tail: str = ""
    join: Callable[[ArticleRecord, Sequence[bytes | AnnotationRecord]], bytes] | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file in order, and what each would become (ARTICLE_FIELDS or "" for metadata)."""

    names: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Format:
    """One file format. `cannot_hold`: keys of LOSSES; `is_this` looks at the first bytes of a file.

    `reads` and `writes` say in a few words what stands for what in the file, empty where it cannot; they and `name`
    are to be shown through `tr`.
    `read` yields records as it meets them and never raises for what is in the file: a fault is a Refusal.
    `folder`: where it is not a file of articles but a folder with the whole project; `reviews`: a file of verdicts.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    is_this: Callable[[bytes], bool]
    reads: str = ""
    writes: str = ""
    read: Callable[[BinaryIO, str, ReadOptions], Iterator[Source]] | None = None
    columns: Callable[[BinaryIO, ReadOptions], Columns] | None = None
    writer: Callable[[WriteOptions], Writer] | None = None
    cannot_hold: tuple[str, ...] = ()
    folder: BundleFormat | None = None
    reviews: ReviewFormat | None = None

    @property
    def can_read(self) -> bool:
        """Whether articles can be imported from it."""
        return self.read is not None

    @property
    def can_write(self) -> bool:
        """Whether a project can be exported to it."""
        return self.writer is not None


# Key -> what is lost, shown through `tr`, where a format cannot hold it; `store.queries.export` counts them by key.
LOSSES: dict[str, str] = {
    "texts": mark("full texts of articles"),
    "bare_articles": mark("articles without annotations"),
    "marks": mark("annotations with everything on them"),
    "fields": mark("fields of articles (title, date, language, status, labels, metadata)"),
    "originals": mark("original bytes of imported files (the text is kept, in UTF-8)"),
    "article_comments": mark("comments on whole articles"),
    "label_owners": mark("who put a label on a whole article"),
    "label_looks": mark("colours, keys and definitions of your own or changed labels (their names are kept)"),
    "features": mark("definitions of your own fields (their values are kept)"),
    "entity_details": mark("aliases, descriptions, external ids and notes of entities"),
    "unmentioned": mark("entities that no exported annotation mentions"),
    "rules": mark("rules that proposed an annotation"),
    "attribution_parents": mark("sources further out than the nearest one"),
    "loose_attributions": mark("attributions that no exported claim belongs to"),
    "claim_groups": mark("groups of claims"),
    "claim_relations": mark("relations between claims"),
    "settings": mark("settings of the project, such as saved searches (its scale of verdicts is kept)"),
    "relations": mark("relations between records"),
    "guidelines": mark("guidelines"),
    "history": mark("steps of the history"),
}


class Identified(Protocol):
    """What the rules say of a text: ISO 639-1 language and ISO 15924 script, each None where unsure."""

    @property
    def language(self) -> str | None: ...
    @property
    def script(self) -> str | None: ...


class SpokenParagraph(Protocol):
    """A paragraph, in code points, with its language (None: none that the program knows) and script."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def language(self) -> str | None: ...
    @property
    def script(self) -> str | None: ...


class FoundInText(Protocol):
    """What a text says of itself; `dimmed`: (start, end, kind) in code points."""

    @property
    def title(self) -> str | None: ...
    @property
    def date(self) -> str | None: ...
    @property
    def outlet(self) -> str | None: ...
    @property
    def dimmed(self) -> tuple[tuple[int, int, str], ...]: ...


class EncodingGuess(Protocol):
    """The likeliest encoding of some bytes (None: no text, `refused` says why), whether it can be used unasked, and
    all that may be, likeliest first."""

    @property
    def encoding(self) -> str | None: ...
    @property
    def confident(self) -> bool: ...
    @property
    def candidates(self) -> tuple[str, ...]: ...
    @property
    def refused(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """The formats and the language rules that importing, exporting and the commands are given by `app`.

    `parse_date` gives YYYY-MM-DD for a date in words or digits, None where it is none.
    """

    formats: tuple[Format, ...]
    guess_encoding: Callable[[bytes], EncodingGuess]
    identify: Callable[[str], Identified]
    find_metadata: Callable[[str], FoundInText]
    parse_date: Callable[[str], str | None]
    fold: Callable[[str], str]
    health: Callable[[], HealthTools]  # loaded when first called

    def format(self, key: str) -> Format | None:
        """The format with this key, in any case."""
        return next((f for f in self.formats if f.key == key.lower()), None)

    @property
    def bundle(self) -> BundleFormat:
        """How the whole project is written as a folder."""
        return next(f.folder for f in self.formats if f.folder is not None)

    @property
    def reviews(self) -> ReviewFormat:
        """How verdicts are written for the web."""
        return next(f.reviews for f in self.formats if f.reviews is not None)
