"""What a step changed, row by row, in words: what was there before."""

from __future__ import annotations

from typing import Any

from annotator.store.queries import annotations, labels, steps
from annotator.store.queries.steps import ListedStep
from annotator.ui.session import Session
from annotator.ui.widgets import times

_SHOWN = 60  # rows
_LONGEST = 90  # code points of a value

_TABLES = {
    "annotation": "annotation",
    "annotation_fragment": "piece of an annotation",
    "annotation_entity": "link to the registry",
    "annotator": "annotator",
    "attribution": "attribution",
    "attribution_cue": "cue of a claim",
    "attribution_source": "source of a claim",
    "claim": "claim",
    "claim_occurrence": "claim in the text",
    "comment": "comment",
    "document": "article",
    "document_label": "label of an article",
    "document_status": "status of an article",
    "entity": "entry of the registry",
    "entity_alias": "name of an entry",
    "feature": "field",
    "label": "label",
    "verdict": "verdict",
}
_OPS = {"insert": "added", "update": "changed", "delete": "removed"}
_COLUMNS = {
    "exact": "words",
    "label_id": "label",
    "fragment_count": "pieces",
    "check_worthy": "check-worthy",
    "claim_date": "date",
    "event_date": "date of the event",
    "attributes": "fields",
    "shortcut": "key",
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
        lines.append("… and more")
    return "\n".join(lines)


def _lines(row: tuple[str, str, int, dict[str, Any]], names: dict[int, str]) -> list[str]:
    table, op, row_id, before = row
    what = f"{_TABLES.get(table, table.replace('_', ' '))} {row_id} {_OPS[op]}"
    told = {key: value for key, value in before.items() if _tells(key, value, op)}
    if op == "update" and before and not told:
        return []
    return [
        what + (":" if told else ""),
        *(f"    {_column(key)} was {_value(key, value, names)}" for key, value in told.items()),
    ]


def _tells(key: str, value: Any, op: str) -> bool:
    if key in _SILENT:
        return False
    return op == "update" or (
        value not in (None, "", 0, "{}", "[]") and not (key.endswith("_id") and key != "label_id")
    )


def _column(key: str) -> str:
    return _COLUMNS.get(key, key.replace("_", " "))


def _value(key: str, value: Any, names: dict[int, str]) -> str:
    if key == "label_id" and value in names:
        return names[value]
    if value in (None, ""):
        return "empty"
    words = " ".join(str(value).split())
    words = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return f"“{words}”" if isinstance(value, str) else words


def annotation_of(session: Session, step: ListedStep) -> int | None:
    """The first annotation that the step touched and that still stands in its article."""
    if step.document_id is None:
        return None
    connection = session.workspace.read()
    touched = [row_id for table, _, row_id, _ in steps.changes(connection, step.id, _SHOWN) if table == "annotation"]
    here = annotations.in_document(connection, step.document_id, touched)
    return next((row_id for row_id in touched if row_id in here), None)
