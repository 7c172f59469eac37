"""Taking a file of names into the registry, and writing the registry as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from annotator.domain.gazetteer import EntityRecord, FormRecord
from annotator.domain.records import Refusal
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.queries import gazetteer
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import entities, whole_file
from annotator.verbs.registry import NewAlias, insert_alias
from annotator.words import tr

_CHUNK = 100


@dataclass(slots=True)
class GazetteerReport:
    """What an import did: entities made and completed, forms added, and what was left out or not understood."""

    made: int = 0
    completed: int = 0
    forms: int = 0
    remarks: list[Refusal] = field(default_factory=list[Refusal])


def import_job(
    workspace: Workspace, records: Sequence[EntityRecord], fold: Callable[[str], str], report: GazetteerReport
) -> Iterator[tuple[int, int]]:
    """Job: take entities in as one step; yields (done, total).

    An entity is known by its id, else by its Wikidata id, else by name and type; a known one gets the forms and fields
    that it lacks, and nothing that it has is changed.
    """
    step = workspace.open_step("entity.import")
    try:
        for first in range(0, len(records), _CHUNK):
            portion = records[first : first + _CHUNK]
            with workspace.extend_step(step, "entity.import") as tx:
                types = {name.casefold(): i for i, name in tx.all("SELECT id, name FROM label WHERE layer = 'entity'")}
                for record in portion:
                    _take(tx, record, types, fold, report)
            yield first + len(portion), len(records)
    finally:
        workspace.close_step(step, count=report.made + report.completed)


def _take(
    tx: Transaction, r: EntityRecord, types: dict[str, int], fold: Callable[[str], str], report: GazetteerReport
) -> None:
    label_id = types.get(r.type.casefold())
    if r.type and label_id is None:
        said = tr("{name}: no label is called {label}; taken without a type", name=r.name, label=r.type)
        report.remarks.append(Refusal("", r.place, said))
    fields = _fields(r, report)
    known = _known(tx, r, fields["wikidata"], label_id)
    if known is None:
        uuid = _uuid(r.id)
        entity_id = entities.insert_entity(tx, r.name, label_id, **fields, **({"uuid": uuid} if uuid else {}))
        report.made += 1
    else:
        entity_id = known
    forms = _add_forms(tx, entity_id, r, fold)
    report.forms += forms
    if known is not None and (_fill(tx, entity_id, {**fields, "label_id": label_id}) or forms):
        report.completed += 1


def _fields(r: EntityRecord, report: GazetteerReport) -> dict[str, str | None]:
    """The columns of the entity; an id that cannot be one is left out and told."""
    found: dict[str, str | None] = {"language": r.language or None, "description": r.description, "note": r.note}
    for key, words, check in (
        ("wikidata", r.wikidata, entities.wikidata_id),
        ("geonames", r.geonames, entities.geonames_id),
    ):
        try:
            found[key] = check(words) if words else None
        except Refused as error:
            found[key] = None
            report.remarks.append(Refusal("", r.place, f"{r.name}: {error}"))
    return found


def _known(tx: Transaction, r: EntityRecord, wikidata: str | None, label_id: int | None) -> int | None:
    e = s.entity.c
    uuid = _uuid(r.id)
    found = tx.execute(select(e.id, e.merged_into).where(e.uuid == uuid)).first() if uuid else None
    if found is None and wikidata:
        found = tx.execute(select(e.id, e.merged_into).where(e.wikidata == wikidata).order_by(e.id)).first()
    if found is None:
        same = select(e.id, e.merged_into).where(e.name == r.name, e.merged_into.is_(None)).order_by(e.id)
        found = tx.execute(same if label_id is None else same.where(e.label_id == label_id)).first()
    if found is None:
        return None
    return found[1] if found[1] is not None else found[0]


def _uuid(words: str) -> str | None:
    if not re.fullmatch(r"[0-9a-fA-F-]{32,36}", words):
        return None
    try:
        return str(UUID(words))
    except ValueError:
        return None


def _fill(tx: Transaction, entity_id: int, fields: dict[str, object]) -> bool:
    """Write the fields that are empty; whether there were any."""
    row = tx.execute(select(s.entity).where(s.entity.c.id == entity_id)).one()
    missing = {key: value for key, value in fields.items() if value and not getattr(row, key)}
    if missing:
        tx.update(s.entity, entity_id, **missing)
    return bool(missing)


def _add_forms(tx: Transaction, entity_id: int, r: EntityRecord, fold: Callable[[str], str]) -> int:
    t = s.entity_alias.c
    known = {row[0] for row in tx.execute(select(t.form).where(t.entity_id == entity_id))}
    known.add(tx.execute(select(s.entity.c.name).where(s.entity.c.id == entity_id)).scalar_one())
    offered = [*r.forms, FormRecord(r.name, language=r.language or None)]
    new = [form for form in offered if " ".join(form.form.split()) not in known]
    for form in new:
        insert_alias(tx, NewAlias(entity_id, form.form, form.kind, form.language, form.script), fold)
    return len(new)


def export(
    workspace: Workspace, target: Path, write: Callable[[Iterable[EntityRecord], str], Iterator[str]]
) -> Iterator[tuple[int, int]]:
    """Job: write the registry to a file, whole or not at all; yields (done, total)."""
    with whole_file.replacing(target, overwrite=True) as file, workspace.snapshot() as connection:
        total = gazetteer.count(connection)
        for done, piece in enumerate(write(gazetteer.records(connection), target.name)):
            file.write(piece.encode())
            if done % 500 == 0:
                yield min(done, total), total
        yield total, total
