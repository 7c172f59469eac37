"""One record of a bundle by itself: its keys, and what each may hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from annotator.domain.bundle import Field, Kind, Part
from annotator.words import mark, tr

_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LARGEST = 1 << 62
_BAD = {
    "text": mark("{key} is no text"),
    "number": mark("{key} is no whole number"),
    "flag": mark("{key} is neither true nor false"),
    "object": mark("{key} is no object"),
    "list": mark("{key} is no list"),
    "json": mark("{key} is missing"),
    "ref": mark("{key} is no uuid"),
}


def is_uuid(value: Any) -> bool:
    """Whether it is a uuid as the project writes it."""
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_LARGEST < value < _LARGEST


_GOOD: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "number": _is_number,
    "flag": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "list": lambda value: isinstance(value, list),
    "json": lambda value: value is not None,
    "ref": is_uuid,
}


def fault(kind: Kind, record: Any) -> str:
    """Why it is no record of this kind; empty where it is one."""
    if not isinstance(record, dict):
        return tr("it is no object")
    extra = ("id",) if kind.has_uuid else ()
    found: dict[str, Any] = record  # pyright: ignore[reportUnknownVariableType]
    if said := _keys(found, (*extra, *(f.key for f in kind.fields), *(part.key for part in kind.parts))):
        return said
    if kind.has_uuid and not is_uuid(found["id"]):
        return tr("{key} is no uuid", key="id")
    return _values(found, kind.fields) or next(filter(None, (_list(part, found[part.key]) for part in kind.parts)), "")


def _keys(record: dict[str, Any], wanted: Sequence[str]) -> str:
    missing = next((key for key in wanted if key not in record), None)
    if missing is not None:
        return tr("{key} is missing", key=missing)
    unknown = next((key for key in record if key not in wanted), None)
    return "" if unknown is None else tr("{key} is not known here", key=unknown)


def _values(record: dict[str, Any], fields: Sequence[Field]) -> str:
    for f in fields:
        value = record[f.key]
        if value is None and f.null:
            continue
        if not _GOOD[f.kind](value):
            return tr(_BAD[f.kind], key=f.key)
        if f.values and value not in f.values:
            return tr(
                "{key} is {value}, which is none of: {all}", key=f.key, value=repr(value), all=", ".join(f.values)
            )
    return ""


def _list(part: Part, value: Any) -> str:
    if not isinstance(value, list):
        return tr("{key} is no list", key=part.key)
    if len(value) < part.least:  # pyright: ignore[reportUnknownArgumentType]
        return tr("{key} is empty", key=part.key)
    for item in value:  # pyright: ignore[reportUnknownVariableType]
        record = _opened(part, item)
        if record is None:
            return tr("{key} holds something that does not belong there", key=part.key)
        if said := _keys(record, [f.key for f in part.fields]) or _values(record, part.fields):
            return f"{part.key}: {said}"
    return ""


def _opened(part: Part, item: Any) -> dict[str, Any] | None:
    """An item of a list with its keys; None where it has another shape."""
    if not isinstance(item, dict if not part.bare else list if len(part.fields) > 1 else str):
        return None
    try:
        return part.opened(item)
    except ValueError:
        return None
