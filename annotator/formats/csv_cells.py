"""What an annotation looks like as a row of a CSV file.

A cell that a spreadsheet would take for a formula begins with an apostrophe. The rule is reversible: every cell that
begins with = + - @, their full-width forms, a tab, a line break or an apostrophe gets one more apostrophe in front,
and no other cell does; so one apostrophe is taken off each cell that begins with one (`restored`).
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from annotator.domain.exchange import WriteOptions, Writer
from annotator.domain.records import AnnotationRecord, ArticleRecord

CONTEXT = 60  # code points to the left and right
_FORMULA = frozenset("=+-@\t\r\n'＝＋－＠")
BREAKS = re.compile("[\n\t\x0b\x0c\r\x85\u2028\u2029]")
_ARTICLE = ("article_id", "title", "language", "script", "date", "outlet", "author", "url", "article_status")
_ARTICLE_JSON = ("article_statuses", "article_labels", "article_meta")
_MARK = ("annotation_id", "layer", "label", "start", "end", "fragments", "left", "text", "right", "annotator")
_STATE = ("status", "unsure", "origin", "confidence")
_ENTITIES = ("entity_ids", "entity_names", "entity_types")
_ATTRIBUTION = (
    *("source", "source_kinds", "source_entities", "cue", "mode", "medium", "certainty", "attribution_id"),
    "outer_source",
)
_CLAIM = (
    *("claim_id", "claim_text", "claim_type", "check_worthy", "topic", "claim_date", "event_date", "verdict"),
    *("explanation", "verdicts", "verdict_scale", "evidence"),
)
_REST = ("attributes", "note", "comments", "created", "modified")
HEADER = (*_ARTICLE, *_ARTICLE_JSON, *_MARK, *_STATE, *_ENTITIES, *_ATTRIBUTION, *_CLAIM, *_REST)
_NO_ENTITIES = ("",) * len(_ENTITIES)
_NO_ATTRIBUTION = ("",) * len(_ATTRIBUTION)
_NO_CLAIM = ("",) * len(_CLAIM)

Cell = str | int | float
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def is_own(header: Sequence[str]) -> bool:
    """Whether a header line is that of our own export."""
    return {"annotation_id", "article_id", "fragments"} <= set(header)


def defused(cell: str | None) -> str:
    """A cell that no spreadsheet takes for a formula; None is an empty one."""
    return "" if not cell else f"'{cell}" if cell[0] in _FORMULA else cell


def restored(cell: str) -> str:
    """What `defused` was given."""
    return cell[1:] if cell.startswith("'") else cell


class _Sink(list[str]):
    """Collects what the csv module writes."""

    write = list[str].append


def writer(delimiter: str) -> Callable[[WriteOptions], Writer]:
    """A writer of rows that end in CR LF (RFC 4180)."""

    def make(options: WriteOptions) -> Writer:
        sink = _Sink()
        rows = csv.writer(sink, delimiter=delimiter, lineterminator="\r\n")

        def encode(article: ArticleRecord) -> str:
            sink.clear()
            rows.writerows(_rows(article))
            return "".join(sink)

        rows.writerow(HEADER)
        return Writer(encode, ("\ufeff" if options.bom else "") + "".join(sink))

    return make


def _rows(article: ArticleRecord) -> list[tuple[Cell, ...]]:
    annotations = article["annotations"]
    if not annotations:
        return []
    text = article["text"]
    flat, common = BREAKS.sub(" ", text), _article(article)
    return [_row(annotation, common, text, flat) for annotation in annotations]


def _article(article: ArticleRecord) -> tuple[Cell, ...]:
    words = (article["id"], article["title"], article["language"], article["script"], article["date"])
    where = (article["outlet"], article["author"], article["url"], article["status"])
    return (
        *map(defused, (*words, *where)),
        _json(article["statuses"]),
        defused("; ".join(article["labels"])),
        _json(article["meta"]),
    )


def _row(a: AnnotationRecord, article: tuple[Cell, ...], text: str, flat: str) -> tuple[Cell, ...]:
    start, end, confidence = a["start"], a["end"], a["confidence"]
    fragments = a["fragments"]
    return (
        *article,
        *(a["id"], defused(a["layer"]), defused(a["label"]), start, end),
        f"[[{start},{end}]]" if len(fragments) == 1 else _dumps(fragments),  # 3-12 or 3:12 would become a date
        defused(flat[max(0, start - CONTEXT) : start]),
        defused(a["text"]),
        defused(flat[end : end + CONTEXT]),
        *(defused(a["annotator"]), a["status"], "true" if a["unsure"] else "false", a["origin"]),
        "" if confidence is None else confidence,
        *(_entities(a["entities"]) if a["entities"] else _NO_ENTITIES),
        *(_attribution(a["attribution"]) if a["attribution"] else _NO_ATTRIBUTION),
        *(_claim(a["claim"]) if a["claim"] else _NO_CLAIM),
        _json(a["attributes"]) if a["attributes"] else "",
        defused(a["note"]),
        _json(a["comments"]) if a["comments"] else "",
        *(a["created"], a["modified"]),
    )


def _json(value: Any) -> str:
    return _dumps(value) if value else ""


def _joined(values: Sequence[str | None]) -> str:
    return defused("; ".join(value or "" for value in values))


def _entities(entities: list[dict[str, Any]]) -> tuple[str, ...]:
    return (
        " ".join(entity["id"] for entity in entities),
        _joined([entity["name"] for entity in entities]),
        _joined([entity["type"] for entity in entities]),
    )


def _attribution(attribution: dict[str, Any]) -> tuple[str, ...]:
    sources: list[dict[str, Any]] = attribution["sources"]
    parent: dict[str, Any] | None = attribution["parent"]
    return (
        _joined([source["text"] for source in sources]),
        " ".join(source["kind"] for source in sources),
        _joined([source["entity"]["name"] for source in sources if source["entity"]]),
        _joined([cue["text"] for cue in attribution["cues"]]),
        attribution["mode"] or "",
        defused(attribution["medium"]),
        defused(attribution["certainty"]),
        attribution["id"],
        _joined([source["text"] for source in parent["sources"]]) if parent else "",
    )


def _claim(claim: dict[str, Any]) -> tuple[str, ...]:
    words = ("text", "type", "check_worthy", "topic", "claim_date", "event_date", "verdict", "explanation")
    lists = ("verdicts", "verdict_scale", "evidence")
    return (claim["id"], *(defused(claim[key]) for key in words), *(_json(claim[key]) for key in lists))
