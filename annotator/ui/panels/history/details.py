"""What a step changed, row by row, in words: what was there before."""

from __future__ import annotations

from typing import Any

from annotator import terms
from annotator.store.queries import annotations, labels, steps
from annotator.store.queries.steps import ListedStep
from annotator.ui.session import Session
from annotator.ui.widgets import times
from annotator.words import mark, quoted, tr

_SHOWN = 60  # rows
_LONGEST = 90  # code points of a value

_TABLES = {
    "annotation": mark("annotation", "kind of record"),
    "annotation_fragment": mark("piece of an annotation", "kind of record"),
    "annotation_entity": mark("link to the registry", "kind of record"),
    "annotator": mark("annotator", "kind of record"),
    "attribution": mark("attribution", "kind of record"),
    "attribution_cue": mark("cue of a claim", "kind of record"),
    "attribution_source": mark("source of a claim", "kind of record"),
    "claim": mark("claim", "kind of record"),
    "claim_group": mark("group of claims", "kind of record"),
    "claim_occurrence": mark("claim in the text", "kind of record"),
    "claim_relation": mark("relation of claims", "kind of record"),
    "comment": mark("comment", "kind of record"),
    "document": mark("article", "kind of record"),
    "document_label": mark("label of an article", "kind of record"),
    "document_source": mark("file of an article", "kind of record"),
    "document_status": mark("status of an article", "kind of record"),
    "document_text": mark("text of an article", "kind of record"),
    "entity": mark("entry of the registry", "kind of record"),
    "entity_alias": mark("name of an entry", "kind of record"),
    "evidence": mark("evidence", "kind of record"),
    "feature": mark("field", "kind of record"),
    "guideline": mark("guideline", "kind of record"),
    "label": mark("label", "kind of record"),
    "project": mark("project", "kind of record"),
    "project_setting": mark("setting of the project", "kind of record"),
    "relation": mark("relation", "kind of record"),
    "verdict": mark("verdict", "kind of record"),
}
_OPS = {
    "insert": mark("{what} {number} added"),
    "update": mark("{what} {number} changed"),
    "delete": mark("{what} {number} removed"),
}
_COLUMNS = {
    "access_date": mark("access date", "part of a record"),
    "active": mark("active", "part of a record"),
    "answer": mark("answer", "part of a record"),
    "archived_url": mark("archived url", "part of a record"),
    "attributes": mark("fields", "part of a record"),
    "author": mark("author", "part of a record"),
    "certainty": mark("certainty", "part of a record"),
    "check_worthy": mark("check-worthy", "part of a record"),
    "claim_date": mark("date", "part of a record"),
    "colour": mark("colour", "part of a record"),
    "confidence": mark("confidence", "part of a record"),
    "date": mark("date", "part of a record"),
    "definition": mark("definition", "part of a record"),
    "description": mark("description", "part of a record"),
    "end": mark("end", "part of a record"),
    "event_date": mark("date of the event", "part of a record"),
    "exact": mark("words", "part of a record"),
    "explanation": mark("explanation", "part of a record"),
    "external_id": mark("external id", "part of a record"),
    "form": mark("form", "part of a record"),
    "fragment_count": mark("pieces", "part of a record"),
    "geonames": mark("geonames", "part of a record"),
    "group_id": mark("group id", "part of a record"),
    "key": mark("key", "part of a record"),
    "kind": mark("kind", "part of a record"),
    "label_id": mark("label", "part of a record"),
    "language": mark("language", "part of a record"),
    "layer": mark("layer", "part of a record"),
    "length": mark("length", "part of a record"),
    "medium": mark("medium", "part of a record"),
    "mode": mark("mode", "part of a record"),
    "name": mark("name", "part of a record"),
    "note": mark("note", "part of a record"),
    "options": mark("options", "part of a record"),
    "origin": mark("origin", "part of a record"),
    "outlet": mark("outlet", "part of a record"),
    "parent_id": mark("parent id", "part of a record"),
    "path": mark("path", "part of a record"),
    "position": mark("position", "part of a record"),
    "question": mark("question", "part of a record"),
    "quote": mark("quote", "part of a record"),
    "rating": mark("rating", "part of a record"),
    "required": mark("required", "part of a record"),
    "resolved": mark("resolved", "part of a record"),
    "rule": mark("rule", "part of a record"),
    "script": mark("script", "part of a record"),
    "short": mark("short", "part of a record"),
    "shortcut": mark("key", "part of a record"),
    "stance": mark("stance", "part of a record"),
    "start": mark("start", "part of a record"),
    "status": mark("status", "part of a record"),
    "text": mark("text", "part of a record"),
    "title": mark("title", "part of a record"),
    "topic": mark("topic", "part of a record"),
    "type": mark("type", "part of a record"),
    "unsure": mark("unsure", "part of a record"),
    "url": mark("url", "part of a record"),
    "value": mark("value", "part of a record"),
    "wikidata": mark("wikidata", "part of a record"),
    "merged_into": mark("merged into", "part of a record"),
}
# Columns that hold a word of the project's own vocabulary.
_VALUES = {
    ("annotation", "status"): terms.annotation_status,
    ("annotation", "origin"): terms.origin,
    ("attribution", "mode"): terms.mode,
    ("attribution_source", "kind"): terms.source_kind,
    ("claim", "type"): terms.claim_type,
    ("claim", "check_worthy"): terms.answer,
    ("claim_relation", "kind"): terms.relation,
    ("document_status", "status"): terms.document_status,
    ("entity_alias", "kind"): terms.alias_kind,
    ("evidence", "stance"): terms.stance,
    ("feature", "layer"): terms.layer,
    ("label", "layer"): terms.layer,
    ("verdict", "rating"): terms.verdict,
}
# Of no meaning to a reader, or said by another column.
_SILENT = {"uuid", "prefix", "suffix", "modified", "created", "text_sha256", "preview", "dimmed", "metadata", "fold"}


def of_step(session: Session, step: ListedStep) -> str:
    """The step's changes as lines, the first of them saying who and when."""
    connection = session.workspace.read()
    rows = steps.changes(connection, step.id, _SHOWN + 1)
    names = {label.id: label.name for label in labels.labels(connection, retired=True)}
    lines = [f"{step.annotator}, {times.whole(step.created)}"]
    lines += [line for row in rows[:_SHOWN] for line in _lines(row, names)]
    if len(rows) > _SHOWN:
        lines.append(tr("… and more"))
    return "\n".join(lines)


def _lines(row: tuple[str, str, int, dict[str, Any]], names: dict[int, str]) -> list[str]:
    table, op, row_id, before = row
    record = tr(_TABLES[table], "kind of record") if table in _TABLES else table.replace("_", " ")
    what = tr(_OPS[op], what=record, number=row_id)
    told = {key: value for key, value in before.items() if _tells(key, value, op)}
    if op == "update" and before and not told:
        return []
    return [
        what + (":" if told else ""),
        *(f"    {_was(table, key, value, names)}" for key, value in told.items()),
    ]


def _tells(key: str, value: Any, op: str) -> bool:
    if key in _SILENT:
        return False
    return op == "update" or (
        value not in (None, "", 0, "{}", "[]") and not (key.endswith("_id") and key != "label_id")
    )


def _was(table: str, key: str, value: Any, names: dict[int, str]) -> str:
    column = tr(_COLUMNS[key], "part of a record") if key in _COLUMNS else key.replace("_", " ")
    if value in (None, ""):
        return tr("{part} was empty", part=column)
    return tr("{part} was {value}", part=column, value=_value(table, key, value, names))


def _value(table: str, key: str, value: Any, names: dict[int, str]) -> str:
    if key == "label_id" and value in names:
        return names[value]
    vocabulary = _VALUES.get((table, key))
    words = vocabulary(value) if vocabulary is not None else " ".join(str(value).split())
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return quoted(words) if isinstance(value, str) else words


def annotation_of(session: Session, step: ListedStep) -> int | None:
    """The first annotation that the step touched and that still stands in its article."""
    if step.document_id is None:
        return None
    connection = session.workspace.read()
    touched = [row_id for table, _, row_id, _ in steps.changes(connection, step.id, _SHOWN) if table == "annotation"]
    here = annotations.in_document(connection, step.document_id, touched)
    return next((row_id for row_id in touched if row_id in here), None)
