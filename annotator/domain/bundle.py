"""What a bundle holds: the whole project as a folder of JSON Lines, every record under its uuid, none under a row id.

`KINDS` stand in the order in which they are written and read: a record names only records of kinds before its own,
and of its own where `Field.to` says so. The store, the files and the checks all read this one table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from annotator.domain.gazetteer import EntityRecord
from annotator.domain.records import ArticleRecord, Refusal

FORMAT, VERSION = "annotator-bundle", 1
MANIFEST = "manifest.json"
ANYTHING = "*"  # a reference to a record of the kind that another field of the record names
FieldKind = Literal["text", "number", "flag", "object", "list", "json", "ref"]
Record = dict[str, Any]
Sync = Callable[[Path], None]  # makes the names in a folder last through a power cut
_ANNOTATION_STATUSES = ("suggested", "accepted", "rejected", "gold")
_ORIGINS = ("hand", "bulk", "rule", "model", "import")
_FEATURES = ("enum", "several", "yesno", "number", "date", "text", "entity", "claim", "url")
_RELATIONS = ("same", "paraphrase", "supports", "contradicts", "qualifies", "updates", "part of")
# What the ends of a relation are called in it -> the kind of record.
ENDS = {"annotation": "annotations", "entity": "entities", "claim": "claims", "document": "documents"}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a record and the column that holds it.

    `to`: the kind of record that a "ref" names by uuid, or ANYTHING with `by` as the field that names the kind.
    `values`: all that a text may be. `object`, `list` and `json` (any value) are JSON in the column.
    """

    key: str
    kind: FieldKind = "text"
    column: str = ""
    null: bool = False
    to: str = ""
    by: str = ""
    values: tuple[str, ...] = ()

    @property
    def stored(self) -> str:
        """The column's name."""
        return self.column or (f"{self.key}_id" if self.kind == "ref" else self.key)

    def target(self, record: Record) -> str:
        """The kind that it names in a record."""
        return ENDS[record[self.by]] if self.to == ANYTHING else self.to


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that belong to one record, as a list under a key of it.

    `parent`: the column that names the record; `position`: whether a column counts them. `bare`: the value itself
    stands in the list where there is one field, a list of values where there are several, else an object.
    """

    key: str
    table: str
    parent: str
    fields: tuple[Field, ...]
    position: bool = False
    bare: bool = False
    least: int = 0

    def opened(self, item: Any) -> Record:
        """An item of the list with its keys. Raises ValueError where a bare one has another number of values."""
        if not self.bare:
            return item
        keys = [f.key for f in self.fields]
        return dict(zip(keys, item if len(keys) > 1 else [item], strict=True))


@dataclass(frozen=True, slots=True)
class Kind:
    """Records of one sort, one file. `natural`: keys that tell records apart where uuids differ or there are none."""

    name: str
    table: str
    fields: tuple[Field, ...]
    parts: tuple[Part, ...] = ()
    natural: tuple[str, ...] = ()
    has_uuid: bool = True

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.jsonl"

    @property
    def is_beside(self) -> bool:
        """Whether its rows stand beside an article, under its id, and never change."""
        return self.name in BESIDE

    def named(self, record: Record) -> Iterator[tuple[Field, str, str]]:
        """All that a record names: field, kind and uuid."""
        for f in self.fields:
            if f.kind == "ref" and record[f.key] is not None:
                yield f, f.target(record), record[f.key]
        for part in self.parts:
            for f in part.fields:
                if f.kind == "ref":
                    values = (part.opened(item)[f.key] for item in record[part.key])
                    yield from ((f, f.to, value) for value in values if value is not None)

    def own(self) -> tuple[Field, ...]:
        """Fields that name records of the same kind."""
        return tuple(f for f in self.fields if f.to == self.name)


def _ref(key: str, to: str, column: str = "", *, null: bool = False) -> Field:
    return Field(key, "ref", column, null, to)


def _maybe(*keys: str) -> tuple[Field, ...]:
    return tuple(Field(key, null=True) for key in keys)


def _words(*keys: str) -> tuple[Field, ...]:
    return tuple(Field(key) for key in keys)


def _beside(name: str, table: str, *fields: Field) -> Kind:
    return Kind(name, table, (_ref("document", "documents"), *fields), (), ("document",), has_uuid=False)


_SPAN = (Field("start", "number"), Field("end", "number"))

KINDS: tuple[Kind, ...] = (
    Kind(
        "settings",
        "project_setting",
        (Field("key"), Field("value", "json")),
        natural=("key",),
        has_uuid=False,
    ),
    Kind("annotators", "annotator", _words("name", "colour"), natural=("name",)),
    Kind(
        "labels",
        "label",
        (
            *_words("layer", "name"),
            _ref("parent", "labels", null=True),
            *_words("short", "colour", "shortcut", "definition"),
            Field("position", "number"),
            Field("active", "flag"),
            _ref("merged_into", "labels", "merged_into", null=True),
        ),
        natural=("layer", "name"),
    ),
    Kind(
        "features",
        "feature",
        (
            *_words("layer", "key", "name"),
            Field("kind", values=_FEATURES),
            Field("options", "list"),
            Field("required", "flag"),
            Field("position", "number"),
            Field("active", "flag"),
        ),
        natural=("layer", "key"),
    ),
    Kind(
        "documents",
        "document",
        (
            *_maybe("external_id"),
            Field("title"),
            Field("sha256", column="text_sha256"),
            Field("length", "number"),
            *_maybe("language", "script", "date", "outlet", "author", "url"),
            Field("metadata", "object"),
            Field("dimmed", "list"),
            *_words("preview", "created", "modified"),
        ),
        natural=("sha256",),
    ),
    _beside("texts", "document_text", Field("text")),
    _beside("sources", "document_source", *_words("sha256", "encoding", "newline", "path")),
    _beside("originals", "document_source", Field("base64", column="original")),
    Kind(
        "statuses",
        "document_status",
        (
            _ref("document", "documents"),
            _ref("annotator", "annotators"),
            Field("status", values=("new", "in work", "done", "needs review")),
        ),
        natural=("document", "annotator"),
        has_uuid=False,
    ),
    Kind(
        "document_labels",
        "document_label",
        (_ref("document", "documents"), _ref("label", "labels"), _ref("annotator", "annotators")),
        natural=("document", "label", "annotator"),
        has_uuid=False,
    ),
    Kind(
        "entities",
        "entity",
        (
            _ref("label", "labels", null=True),
            Field("name"),
            *_maybe("language"),
            Field("description"),
            *_maybe("wikidata", "geonames"),
            Field("note"),
            _ref("merged_into", "entities", "merged_into", null=True),
            Field("created"),
        ),
        (
            Part(
                "aliases",
                "entity_alias",
                "entity_id",
                (
                    Field("form"),
                    *_maybe("language", "script"),
                    Field("kind", values=("name", "acronym", "title", "nominal", "inflected")),
                ),
            ),
        ),
    ),
    Kind(
        "annotations",
        "annotation",
        (
            _ref("document", "documents"),
            _ref("label", "labels"),
            *_SPAN,
            *_words("exact", "prefix", "suffix"),
            Field("status", values=_ANNOTATION_STATUSES),
            Field("unsure", "flag"),
            _ref("annotator", "annotators"),
            Field("origin", values=_ORIGINS),
            *_maybe("rule"),
            Field("confidence", "number", null=True),
            Field("attributes", "object"),
            *_words("note", "created", "modified"),
        ),
        (
            Part("fragments", "annotation_fragment", "annotation_id", _SPAN, position=True, bare=True, least=1),
            Part(
                "entities",
                "annotation_entity",
                "annotation_id",
                (_ref("entity", "entities"),),
                position=True,
                bare=True,
            ),
        ),
    ),
    Kind(
        "comments",
        "comment",
        (
            _ref("annotation", "annotations", null=True),
            _ref("document", "documents"),
            _ref("annotator", "annotators"),
            Field("text"),
            Field("resolved", "flag"),
            Field("created"),
        ),
    ),
    Kind(
        "attributions",
        "attribution",
        (
            _ref("document", "documents"),
            Field("mode", null=True, values=("direct", "indirect", "mixed")),
            *_maybe("medium", "certainty"),
            _ref("parent", "attributions", null=True),
        ),
        (
            Part(
                "cues",
                "attribution_cue",
                "attribution_id",
                (_ref("annotation", "annotations"),),
                position=True,
                bare=True,
            ),
            Part(
                "sources",
                "attribution_source",
                "attribution_id",
                (
                    Field("kind", values=("named", "group", "anonymous", "agentless", "author", "unresolved")),
                    _ref("annotation", "annotations", null=True),
                    _ref("entity", "entities", null=True),
                ),
                position=True,
            ),
        ),
    ),
    Kind("claim_groups", "claim_group", _words("name", "note")),
    Kind(
        "claims",
        "claim",
        (
            Field("text"),
            *_maybe("type", "check_worthy", "topic", "claim_date", "event_date"),
            _ref("group", "claim_groups", null=True),
        ),
    ),
    Kind(
        "occurrences",
        "claim_occurrence",
        (
            _ref("annotation", "annotations"),
            _ref("claim", "claims"),
            _ref("attribution", "attributions", null=True),
        ),
        natural=("annotation",),
        has_uuid=False,
    ),
    Kind(
        "claim_relations",
        "claim_relation",
        (
            _ref("from", "claims", "from_claim"),
            _ref("to", "claims", "to_claim"),
            Field("kind", values=_RELATIONS),
        ),
    ),
    Kind(
        "verdicts",
        "verdict",
        (
            _ref("claim", "claims"),
            *_maybe("rating"),
            Field("explanation"),
            _ref("annotator", "annotators"),
            *_maybe("date"),
        ),
    ),
    Kind(
        "evidence",
        "evidence",
        (
            _ref("claim", "claims"),
            Field("stance", null=True, values=("supports", "refutes", "context")),
            *_words("question", "answer"),
            _ref("document", "documents", null=True),
            Field("start", "number", null=True),
            Field("end", "number", null=True),
            Field("exact"),
            *_maybe("url", "archived_url", "access_date", "medium"),
            Field("quote"),
        ),
    ),
    Kind(
        "relations",
        "relation",
        (
            Field("kind"),
            Field("source_kind", values=tuple(ENDS)),
            Field("source", "ref", to=ANYTHING, by="source_kind"),
            Field("target_kind", values=tuple(ENDS)),
            Field("target", "ref", to=ANYTHING, by="target_kind"),
            Field("note"),
        ),
    ),
    Kind("guidelines", "guideline", (_ref("label", "labels", null=True), Field("text")), natural=("label",)),
)
# What stands beside an article and never changes: at most one record an article, brought in with it.
BESIDE = ("texts", "sources", "originals")
BY_NAME: dict[str, Kind] = {kind.name: kind for kind in KINDS}
# Tables that spreadsheets open: written for people, never read back.
TABLES = ("annotations.csv", "entities.csv")


@dataclass(frozen=True, slots=True)
class BundleFile:
    """What the manifest says of one file."""

    records: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself; `project` is `{"id", "name", "created"}`."""

    version: int
    program: str
    project: Mapping[str, str]
    files: Mapping[str, BundleFile] = field(default_factory=dict[str, BundleFile])

    def count(self, kind: str) -> int:
        """How many records of a kind there are."""
        found = self.files.get(BY_NAME[kind].file)
        return found.records if found else 0

    @property
    def records(self) -> int:
        """All records."""
        return sum(self.count(kind.name) for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Entry:
    """One record as it stands in its file: line from 1, and the byte that its line begins at."""

    record: Record
    line: int
    at: int


class BundleReading(Protocol):
    """A bundle that is read. Both iterators yield a Refusal for what is wrong and go on where they can."""

    @property
    def manifest(self) -> Manifest: ...
    def path(self, name: str) -> str:
        """Where a file of it is."""
        ...

    def check_files(self) -> Iterator[int | Refusal]:
        """Compare each file with the manifest; yields the bytes read since the last time."""
        ...

    def records(self, kind: Kind) -> Iterator[Entry | Refusal]: ...
    def record_at(self, kind: Kind, at: int) -> Record:
        """The record whose line begins at a byte."""
        ...


class BundleWriting(Protocol):
    """A bundle that is written beside its target and takes its place in `finish`; `drop` leaves nothing of it."""

    @property
    def size(self) -> int: ...
    def open(self, name: str) -> None:
        """Begin a file; the one before is whole."""
        ...

    def record(self, record: Record) -> None: ...
    def text(self, words: str, records: int = 0) -> None:
        """Raw text, for tables."""
        ...

    def finish(self, program: str, project: Mapping[str, str]) -> None: ...
    def drop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class BundleFormat:
    """How bundles are read and written: `read(folder)`, `write(target, overwrite, sync)`.

    Both raise Refused for a folder that cannot be used. `articles` and `names` write the two TABLES, from article
    records and from entries of the registry.
    """

    is_bundle: Callable[[Path], bool]
    read: Callable[[Path], BundleReading]
    write: Callable[[Path, bool, Sync], BundleWriting]
    articles: Callable[[Iterable[ArticleRecord]], Iterator[str]]
    names: Callable[[Iterable[EntityRecord]], Iterator[str]]
