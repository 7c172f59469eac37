"""Write resources/schemas/annotator-bundle.schema.json from the table by which the program reads bundles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator.domain.bundle import FORMAT, KINDS, TABLES, VERSION, Field, Kind, Part

TARGET = Path(__file__).parent.parent / "resources" / "schemas" / "annotator-bundle.schema.json"
_UUID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "flag": {"type": "boolean"},
    "object": {"type": "object"},
    "list": {"type": "array"},
    "json": {},
    "ref": _UUID,
}


def _value(f: Field) -> dict[str, Any]:
    """The schema of one key."""
    made = dict(_TYPES[f.kind])
    if f.values:
        made["enum"] = [*f.values, None] if f.null else list(f.values)
    if f.kind == "ref":
        made["description"] = f"the id of one of: {f.to}" if f.to != "*" else f"the id of what {f.by} says"
    if f.null:
        made["type"] = [made["type"], "null"]
    return made


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _items(part: Part) -> dict[str, Any]:
    """The schema of one item of a list."""
    values = {f.key: _value(f) for f in part.fields}
    if not part.bare:
        return _object(values)
    if len(values) == 1:
        return next(iter(values.values()))
    return {"type": "array", "prefixItems": list(values.values()), "minItems": len(values), "maxItems": len(values)}


def _record(kind: Kind) -> dict[str, Any]:
    """The schema of the lines of one file."""
    properties: dict[str, Any] = {"id": _UUID} if kind.has_uuid else {}
    properties |= {f.key: _value(f) for f in kind.fields}
    for part in kind.parts:
        properties[part.key] = {"type": "array", "items": _items(part)} | ({"minItems": 1} if part.least else {})
    return _object(properties)


def _manifest() -> dict[str, Any]:
    """The schema of manifest.json."""
    count = {"type": "integer", "minimum": 0}
    file = _object({"bytes": count, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}})
    file["properties"]["records"] = count
    project = _object({"id": _UUID, "name": {"type": "string"}, "created": {"type": "string"}})
    files: dict[str, Any] = dict.fromkeys(sorted([*(kind.file for kind in KINDS), *TABLES]), file)
    return _object(
        {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "program": {"type": "string"},
            "project": project,
            "files": {"type": "object", "properties": files, "additionalProperties": False},
        }
    )


def schema() -> str:
    """The whole schema as it is written."""
    said = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Annotator bundle",
        "description": "manifest.json is $defs/manifest; each line of NAME.jsonl is $defs/NAME.",
        "$defs": {"manifest": _manifest()} | {kind.name: _record(kind) for kind in KINDS},
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    TARGET.write_text(schema(), encoding="utf-8")
    print(f"{TARGET} is written.")
