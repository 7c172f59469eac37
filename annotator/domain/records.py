"""What travels between the parts: frozen records of what the project holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NotRequired, TypedDict

from annotator.domain.spans import Fragments

LAYERS = ("claim", "entity", "attribution")
DOCUMENT_LAYER = "document"
ALIAS_KINDS = ("name", "acronym", "title", "nominal", "inflected")


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a layer; `shortcut` is the key that marks with it, `short` the text of its chip."""

    id: int
    uuid: str
    layer: str
    name: str
    short: str
    colour: str
    shortcut: str
    definition: str
    position: int
    active: bool
    parent_id: int | None = None
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An article without its text. `dimmed`: ranges of the text shown as metadata, (start, end, kind)."""

    id: int
    uuid: str
    title: str
    length: int
    language: str | None
    script: str | None
    date: str | None
    outlet: str | None
    author: str | None
    url: str | None
    metadata: dict[str, Any]
    dimmed: tuple[tuple[int, int, str], ...]
    preview: str
    created: str
    modified: str
    status: str = "new"


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """What one row of the article list shows."""

    id: int
    title: str
    date: str | None
    language: str | None
    outlet: str | None
    status: str
    preview: str
    claims: int
    entities: int
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on an annotation or a document."""

    id: int
    annotator: str
    text: str
    resolved: bool
    created: str


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity as a mention names it."""

    id: int
    uuid: str
    name: str
    type: str | None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRef:
    """One source of an attribution: an annotation, an entity, or only a kind."""

    kind: str
    annotation_id: int | None
    entity_id: int | None
    text: str


@dataclass(frozen=True, slots=True)
class AttributionRef:
    """Who said it: cue annotations and sources of an attribution, with their words."""

    id: int
    mode: str | None
    parent_id: int | None
    cues: tuple[tuple[int, str], ...]
    sources: tuple[SourceRef, ...]
    contents: int


@dataclass(frozen=True, slots=True)
class ClaimFields:
    """The fields of a claim; dates are ISO text, `verdict` a rating or None."""

    id: int
    text: str
    type: str | None
    check_worthy: str | None
    topic: str | None
    claim_date: str | None
    event_date: str | None
    verdict: str | None
    explanation: str


@dataclass(frozen=True, slots=True)
class AnnotationInfo:
    """One annotation with everything the side panel shows of it."""

    id: int
    uuid: str
    document_id: int
    label_id: int
    layer: str
    label: str
    start: int
    end: int
    fragments: Fragments
    text: str
    status: str
    unsure: bool
    annotator_id: int
    annotator: str
    origin: str
    rule: str | None
    confidence: int | None
    attributes: dict[str, Any]
    note: str
    created: str
    modified: str
    comments: tuple[Comment, ...] = ()
    entities: tuple[EntityRef, ...] = ()
    claim: ClaimFields | None = None
    attribution: AttributionRef | None = None


@dataclass(frozen=True, slots=True)
class ListedAnnotation:
    """What one row of the list of an article's annotations shows."""

    id: int
    label_id: int
    layer: str
    label: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    status: str
    unsure: bool
    annotator: str
    note: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that was not taken, or was taken with a repair: file, place in it, reason."""

    file: str
    place: str
    reason: str


class AnnotationRecord(TypedDict):
    """An annotation as files carry it (the JSONL form; `docs/formats.md`). Offsets are code points, half-open."""

    id: str
    layer: str
    label: str
    start: int
    end: int
    fragments: list[list[int]]
    text: str
    annotator: str
    status: str
    unsure: bool
    origin: str
    confidence: float | None
    entities: list[dict[str, Any]]
    attribution: dict[str, Any] | None
    claim: dict[str, Any] | None
    attributes: dict[str, Any]
    note: str
    comments: list[dict[str, Any]]
    created: str
    modified: str


class ArticleRecord(TypedDict):
    """An article as files carry it: one line of JSONL."""

    id: str
    title: str
    text: str
    sha256: str
    language: str | None
    script: str | None
    date: str | None
    outlet: str | None
    author: str | None
    url: str | None
    status: str
    statuses: dict[str, str]
    labels: list[str]
    meta: dict[str, Any]
    annotations: list[AnnotationRecord]
    entities: NotRequired[list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """One article read from a file, before it is in the project.

    `record` may lack any key but `text`; `place` says where in the file it stood; `original` are its bytes as read.
    """

    record: dict[str, Any]
    path: str
    place: str
    original: bytes | None = None
    encoding: str = "utf-8"
    newline: str = "\n"
    notes: tuple[str, ...] = field(default=())
