"""Labels and the typed fields of layers."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from annotator.domain.records import Label
from annotator.store import schema as s


@dataclass(frozen=True, slots=True)
class Feature:
    """A typed field that the user has given to a layer."""

    id: int
    layer: str
    key: str
    name: str
    kind: str
    options: tuple[str, ...]
    required: bool
    active: bool


def labels(connection: Connection, layer: str | None = None, *, retired: bool = False) -> list[Label]:
    """The labels in palette order: claim, entity, attribution, then the user's own layers."""
    c = s.label.c
    query = select(
        c.id, c.uuid, c.layer, c.name, c.short, c.colour, c.shortcut, c.definition, c.position, c.active,
        c.parent_id, c.merged_into,
    ).order_by(c.position, c.id)  # fmt: skip
    if layer is not None:
        query = query.where(c.layer == layer)
    if not retired:
        query = query.where(c.active == 1)
    found = [Label(*row[:9], bool(row[9]), *row[10:]) for row in connection.execute(query)]
    first = {"claim": 0, "entity": 1, "attribution": 2}
    return sorted(found, key=lambda label: (first.get(label.layer, 3), label.layer))


def uses(connection: Connection, label_id: int) -> int:
    """How many annotations and articles carry a label."""
    a, d = s.annotation.c, s.document_label.c
    marks = connection.execute(select(func.count()).where(a.label_id == label_id)).scalar_one()
    return marks + connection.execute(select(func.count()).where(d.label_id == label_id)).scalar_one()


def features(connection: Connection, layer: str | None = None, *, retired: bool = False) -> list[Feature]:
    """The user's own typed fields, in order; retired ones only where asked for."""
    c = s.feature.c
    query = select(c.id, c.layer, c.key, c.name, c.kind, c.options, c.required, c.active)
    if not retired:
        query = query.where(c.active == 1)
    if layer is not None:
        query = query.where(c.layer == layer)
    rows = connection.execute(query.order_by(c.layer, c.position))
    return [Feature(r[0], r[1], r[2], r[3], r[4], tuple(json.loads(r[5])), bool(r[6]), bool(r[7])) for r in rows]
