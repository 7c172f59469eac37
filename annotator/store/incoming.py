"""What is about to come into a project: articles and all that hangs on them, checked, but without ids of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.spans import Fragments


@dataclass(frozen=True, slots=True)
class NewEntity:
    """An entity as a record names it; without a uuid it is found by name and type."""

    uuid: str | None
    name: str
    type: str | None


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source of an attribution; `annotation`: uuid of the mark of its words."""

    kind: str
    annotation: str | None
    entity: NewEntity | None


@dataclass(frozen=True, slots=True)
class NewAttribution:
    """Who said it; `cues`: uuids of annotations."""

    uuid: str
    sources: tuple[NewSource, ...]
    cues: tuple[str, ...]
    mode: str | None
    medium: str | None
    certainty: str | None
    parent: NewAttribution | None


@dataclass(frozen=True, slots=True)
class NewVerdict:
    """A verdict on a claim; without an annotator it is the importing one's."""

    uuid: str
    rating: str | None
    explanation: str
    annotator: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """Evidence for or against a claim. With `sha256` it is words of the article that has this text; `start` and `end`
    are of it."""

    uuid: str
    stance: str | None
    question: str
    answer: str
    sha256: str | None
    start: int | None
    end: int | None
    exact: str
    url: str | None
    archived_url: str | None
    access_date: str | None
    medium: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class NewClaim:
    """The claim that an annotation states; `scale` are the ratings that its verdicts choose from."""

    uuid: str
    text: str
    type: str | None
    check_worthy: str | None
    topic: str | None
    claim_date: str | None
    event_date: str | None
    verdicts: tuple[NewVerdict, ...]
    evidence: tuple[NewEvidence, ...] = ()
    scale: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewComment:
    """A comment on an annotation."""

    uuid: str
    annotator: str | None
    text: str
    resolved: bool
    created: str


class NewAnnotation(NamedTuple):
    """An annotation that fits its text; `attributes` is JSON, `confidence` per mille."""

    uuid: str
    layer: str
    label: str
    pieces: Fragments
    exact: str
    prefix: str
    suffix: str
    status: str
    unsure: bool
    annotator: str | None
    origin: str
    confidence: int | None
    attributes: str
    note: str
    created: str
    modified: str
    entities: tuple[NewEntity, ...] = ()
    attribution: NewAttribution | None = None
    claim: NewClaim | None = None
    comments: tuple[NewComment, ...] = ()


# Words with a label and nothing else, in one piece: (layer, label), start, end, exact, prefix, suffix. Nearly every
# annotation of a large import is one; as a bare tuple it costs a tenth of a `NewAnnotation`.
PlainMark = tuple[tuple[str, str], int, int, str, str, str]


class NewArticle(NamedTuple):
    """An article that can go into a project as it is; `original` is None where it is the text in UTF-8.

    `marks`: its plain annotations by uuid, which are all those of `ids.uuid_of_mark`; `annotations`: the others.
    """

    uuid: str
    external_id: str | None
    title: str
    text: str
    sha256: str
    language: str | None
    script: str | None
    date: str | None
    outlet: str | None
    author: str | None
    url: str | None
    metadata: str
    dimmed: str
    preview: str
    original: bytes | None
    original_sha256: str
    encoding: str
    newline: str
    path: str
    place: str
    statuses: dict[str | None, str]
    labels: tuple[str, ...]
    marks: Mapping[str, PlainMark]
    annotations: tuple[NewAnnotation, ...]

    @property
    def annotation_count(self) -> int:
        """How many annotations it has of either kind."""
        return len(self.marks) + len(self.annotations)
