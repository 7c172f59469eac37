"""Files of names: the registry as CSV, TSV or JSONL, one entity a row, and gazetteers of other makers.

In CSV and TSV the other forms stand in one cell, parted by `|`, each with its kind, language and script in braces
where they are known: `АҚШ {acronym kk Cyrl}`. Columns such as `name_kk` hold a name in that language.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import Any, cast

from annotator.domain.gazetteer import EntityRecord, FormRecord, GazetteerFormat
from annotator.domain.records import ALIAS_KINDS, Refusal
from annotator.formats import base, json_text
from annotator.formats.columns import listed_names
from annotator.formats.csv_cells import defused, restored
from annotator.words import tr

COLUMNS = ("id", "name", "type", "language", "description", "wikidata", "geonames", "note", "aliases")
_NAMES = {
    "uuid": "id", "canonical": "name", "canonical_name": "name", "title": "name", "entity": "name",
    "label": "type", "class": "type", "category": "type", "lang": "language", "definition": "description",
    "qid": "wikidata", "wikidata_id": "wikidata", "geonames_id": "geonames", "geonameid": "geonames",
    "alias": "aliases", "forms": "aliases", "synonyms": "aliases", "alternatenames": "aliases", "notes": "note",
}  # fmt: skip
_LANGUAGE_COLUMN = re.compile(r"name_([a-z]{2})(?:_([a-z]{4}))?", re.IGNORECASE)
_TAGS = re.compile(r"(?<!\\)\{([^{}]*)\}\s*$")
_BAR = re.compile(r"(?<!\\)\|")
_DELIMITERS = ",;\t"


def read(content: bytes, path: str) -> Iterator[EntityRecord | Refusal]:
    """Entities and refusals of a file, in its order."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        said = tr("{reason}; save the file as UTF-8", reason=base.undecodable(error, "UTF-8"))
        yield Refusal(path, "", said)
        return
    yield from _read_lines(text, path) if _is_lines(text, path) else _read_table(text, path)


def _is_lines(text: str, path: str) -> bool:
    return PurePath(path).suffix.lower() in (".jsonl", ".ndjson", ".json") or text.lstrip()[:1] == "{"


# --- JSON, an object a line ---------------------------------------------------------------------------


def _read_lines(text: str, path: str) -> Iterator[EntityRecord | Refusal]:
    line_place = tr("line {number}")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        place = line_place.format(number=number)
        try:
            row = json_text.parse(line)
        except ValueError as error:
            yield Refusal(path, place, json_text.reason(error))
            continue
        if isinstance(row, dict):
            yield _from_object(row, path, place)  # pyright: ignore[reportUnknownArgumentType]
        else:
            yield Refusal(path, place, tr("the line holds no object"))


def _from_object(row: Mapping[str, Any], path: str, place: str) -> EntityRecord | Refusal:
    fields: dict[str, str] = {}
    for key in COLUMNS[:-1]:
        value = row.get(key)
        if value is not None and not isinstance(value, str | int):
            return Refusal(path, place, tr("{key} is not text", key=key))
        fields[key] = str(value if value is not None else "").strip()
    found: Any = row.get("aliases") or []
    if not isinstance(found, list):
        return Refusal(path, place, tr("{key} is not a list", key="aliases"))
    forms = [_form(value) for value in cast("list[Any]", found)]
    if None in forms:
        said = tr("an alias is neither text nor an object with a form and a kind ({kinds})", kinds=_KINDS)
        return Refusal(path, place, said)
    return _entity(fields, [form for form in forms if form is not None], path, place)


_KINDS = ", ".join(ALIAS_KINDS)


def _form(value: Any) -> FormRecord | None:
    if isinstance(value, str):
        return FormRecord(value)
    if not isinstance(value, dict):
        return None
    given = cast("dict[str, Any]", value)
    parts = [given.get(key) for key in ("form", "kind", "language", "script")]
    if not isinstance(parts[0], str) or any(part is not None and not isinstance(part, str) for part in parts):
        return None
    form, kind, language, script = (str(part) if part else "" for part in parts)
    kind = kind or "name"
    return FormRecord(form, kind, language or None, script or None) if kind in ALIAS_KINDS else None


# --- tables -------------------------------------------------------------------------------------------


def _read_table(text: str, path: str) -> Iterator[EntityRecord | Refusal]:
    header_line = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header_line.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    place = tr("line {number}")
    try:
        header = [_NAMES.get(cell.strip().lower(), cell.strip().lower()) for cell in next(rows, list[str]())]
        if "name" not in header and not any(map(_LANGUAGE_COLUMN.fullmatch, header)):
            said = tr("no column holds the name of the entity (name); the columns are: {columns}",
                      columns=listed_names(header))  # fmt: skip
            yield Refusal(path, place.format(number=1), said)
            return
        for cells in rows:
            if any(cell.strip() for cell in cells):
                yield _from_row(header, cells, path, place.format(number=rows.line_num))
    except csv.Error as error:
        said = tr("the rest cannot be read: {reason}", reason=error)
        yield Refusal(path, place.format(number=rows.line_num), said)


def _from_row(header: list[str], cells: list[str], path: str, place: str) -> EntityRecord | Refusal:
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        said = tr("%n cells for {columns} columns", "", len(cells), one="%n cell for {columns} columns",
                  columns=len(header))  # fmt: skip
        return Refusal(path, place, said)
    ours = tuple(header) == COLUMNS  # only our own cells were kept from being taken for formulas
    row = {name: (restored(cell) if ours else cell).strip() for name, cell in zip(header, cells, strict=False)}
    forms = list(_forms_of_cell(row.get("aliases", "")))
    for name, cell in row.items():
        column = _LANGUAGE_COLUMN.fullmatch(name)
        if column and cell:
            script = column[2].capitalize() if column[2] else None
            forms += [FormRecord(form.strip(), "name", column[1].lower(), script) for form in cell.split("|")]
    bad = next((form.kind for form in forms if form.kind not in ALIAS_KINDS), None)
    if bad is not None:
        return Refusal(path, place, tr("{kind} is not a kind of form ({kinds})", kind=repr(bad), kinds=_KINDS))
    if not row.get("name") and forms:
        row["name"] = forms[0].form
    return _entity(row, forms, path, place)


def _forms_of_cell(cell: str) -> Iterator[FormRecord]:
    for part in _BAR.split(cell):
        tags = _TAGS.search(part)
        form = _unescaped(part[: tags.start()] if tags else part).strip()
        if form:
            yield _tagged(form, tags[1].split() if tags else [])


def _tagged(form: str, tags: list[str]) -> FormRecord:
    script = next((tag for tag in tags if len(tag) == 4 and tag[0].isupper()), None)
    language = next((tag for tag in tags if len(tag) in (2, 3) and tag.islower()), None)
    return FormRecord(form, next((tag for tag in tags if tag not in (script, language)), "name"), language, script)


def _cell(form: FormRecord) -> str:
    escaped = re.sub(r"([\\|{}])", r"\\\1", form.form)
    kind = form.kind if form.kind != "name" else None
    tags = " ".join(filter(None, (kind, form.language, form.script)))
    return f"{escaped} {{{tags}}}" if tags else escaped


def _unescaped(words: str) -> str:
    return re.sub(r"\\(.)", r"\1", words)


def _entity(row: Mapping[str, str], forms: list[FormRecord], path: str, place: str) -> EntityRecord | Refusal:
    name = " ".join(row.get("name", "").split())
    if not name:
        return Refusal(path, place, tr("the entity has no name"))
    if any("\0" in value for value in (*row.values(), *(form.form for form in forms))):
        return Refusal(path, place, tr("it holds a NUL character, which a project cannot keep"))
    kept = tuple(dict.fromkeys(form for form in forms if form.form.strip() and form.form != name))
    fields = {key: row.get(key, "") for key in COLUMNS[:-1]} | {"name": name}
    return EntityRecord(**fields, forms=kept, place=place)


# --- writing ------------------------------------------------------------------------------------------


def write(records: Iterable[EntityRecord], path: str) -> Iterator[str]:
    """The pieces of a file; CSV begins with a byte order mark, which Excel needs to see UTF-8."""
    suffix = PurePath(path).suffix.lower()
    if suffix in (".jsonl", ".ndjson", ".json"):
        yield from map(_line, records)
        return
    if suffix != ".tsv":
        yield "\ufeff"
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter="\t" if suffix == ".tsv" else ",", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for e in records:
        fields = (e.id, e.name, e.type, e.language, e.description, e.wikidata, e.geonames, e.note)
        writer.writerow([*map(defused, fields), defused(" | ".join(map(_cell, e.forms)))])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _line(e: EntityRecord) -> str:
    row: dict[str, Any] = {key: getattr(e, key) for key in COLUMNS[:-1]}
    row["aliases"] = [{"form": f.form, "kind": f.kind, "language": f.language, "script": f.script} for f in e.forms]
    return json.dumps(row, ensure_ascii=False) + "\n"


FORMAT = GazetteerFormat(read, write)
