"""The registry as records for a file of names."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from annotator.domain.gazetteer import EntityRecord, FormRecord


def count(connection: Connection) -> int:
    """How many entities `records` gives."""
    return connection.exec_driver_sql("SELECT count(*) FROM entity WHERE merged_into IS NULL").scalar_one()


def records(connection: Connection) -> Iterator[EntityRecord]:
    """Every entity that is not merged into another, by id, with its forms."""
    forms: dict[int, list[FormRecord]] = {}
    for entity_id, *form in connection.exec_driver_sql(
        "SELECT entity_id, form, kind, language, script FROM entity_alias ORDER BY id"
    ):
        forms.setdefault(entity_id, []).append(FormRecord(*form))
    for entity_id, *fields in connection.exec_driver_sql(
        "SELECT e.id, e.name, e.uuid, coalesce(l.name, ''), coalesce(e.language, ''), e.description,"
        " coalesce(e.wikidata, ''), coalesce(e.geonames, ''), e.note"
        " FROM entity e LEFT JOIN label l ON l.id = e.label_id WHERE e.merged_into IS NULL ORDER BY e.id"
    ):
        yield EntityRecord(*fields, forms=tuple(forms.get(entity_id, ())))
