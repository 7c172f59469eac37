"""The labels of the project's layers and of whole articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from annotator import terms
from annotator.domain.records import DOCUMENT_LAYER
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import Connection, func, select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs.annotate import clean
from annotator.words import tr

# Letters that the window keeps for itself on the text; C marks a claim and belongs to the Claim label.
RESERVED_KEYS = frozenset("AFJKMNRUX")


def add_label(
    workspace: Workspace,
    layer: str,
    name: str,
    *,
    colour: str = "#5F6B6D",
    shortcut: str = "",
    short: str = "",
    definition: str = "",
) -> int:
    """Add a label at the end of its layer; returns its id. Refuses a name or key that is taken."""
    name = _name(name)
    with workspace.transact("label.add", name=name, layer=layer) as tx:
        _refuse_taken_name(tx, layer, name)
        _refuse_taken_key(tx, shortcut)
        return insert_label(tx, layer, name, colour=colour, shortcut=shortcut, short=short, definition=definition)


def insert_label(tx: Transaction, layer: str, name: str, **columns: str) -> int:
    """The row of a new label, inside a verb's transaction."""
    last = tx.execute(select(func.max(s.label.c.position)).where(s.label.c.layer == layer)).scalar()
    columns["short"] = columns.get("short") or name[:5].upper()
    return tx.insert(s.label, layer=layer, name=name, position=(last if last is not None else -1) + 1, **columns)


def change_label(workspace: Workspace, label_id: int, **columns: Any) -> None:
    """Change name, short, colour, shortcut or definition of a label; its annotations keep it, as it is one row."""
    with workspace.transact("label.change") as tx:
        row = _row(tx, label_id)
        if "name" in columns and columns["name"] != row.name:
            columns["name"] = _name(columns["name"])
            _refuse_taken_name(tx, row.layer, columns["name"])
        if columns.get("shortcut"):
            columns["shortcut"] = columns["shortcut"].upper()
            if columns["shortcut"] != row.shortcut:
                _refuse_taken_key(tx, columns["shortcut"], besides=label_id)
        if columns.get("parent_id") is not None:
            _refuse_ring(tx, label_id, columns["parent_id"])
        if "colour" in columns and not re.fullmatch("#[0-9A-Fa-f]{6}", columns["colour"]):
            raise Refused(tr("{colour} is not a colour; write it as #1d33da.", colour=columns["colour"]))
        for key in ("short", "definition"):
            if key in columns:
                columns[key] = clean(columns[key]).strip()
        tx.update(s.label, label_id, **columns)
        tx.rename(name=columns.get("name", row.name), fields=sorted(columns))


def _refuse_ring(tx: Transaction, label_id: int, parent_id: int) -> None:
    """No label stands below itself."""
    row, above = _row(tx, parent_id), parent_id
    while above is not None:
        if above == label_id:
            raise Refused(tr("{name} stands below this label already and cannot stand above it.", name=row.name))
        above = tx.execute(select(s.label.c.parent_id).where(s.label.c.id == above)).scalar()


def retire_label(workspace: Workspace, label_id: int, retired: bool = True) -> None:
    """Take a label out of the palette, or back in; annotations that carry it stay as they are.

    One that comes back gives up its key where another label has got it meanwhile.
    """
    with workspace.transact("label.retire" if retired else "label.restore") as tx:
        row = _row(tx, label_id)
        c = s.label.c
        taken = tx.execute(
            select(c.id).where(c.shortcut == row.shortcut, c.active == 1, c.id != label_id, c.shortcut != "")
        ).first()
        key = "" if taken is not None and not retired else row.shortcut
        tx.update(s.label, label_id, active=int(not retired), shortcut=key)
        tx.rename(name=row.name)


def reorder_labels(workspace: Workspace, label_ids: Sequence[int]) -> None:
    """Put labels in the given order."""
    with workspace.transact("label.reorder") as tx:
        for position, label_id in enumerate(label_ids):
            if _row(tx, label_id).position != position:
                tx.update(s.label, label_id, position=position)


def merge_labels(workspace: Workspace, label_id: int, into: int) -> int:
    """Give every annotation of a label to another of the same layer and retire it; returns how many moved."""
    with workspace.transact("label.merge") as tx:
        source, target = _row(tx, label_id), _row(tx, into)
        if source.layer != target.layer or label_id == into:
            raise Refused(
                tr(
                    "{label} cannot be merged into {other}: they must be two labels of one layer.",
                    label=source.name,
                    other=target.name,
                )
            )
        a = s.annotation
        moved = tx.execute(a.update().where(a.c.label_id == label_id).values(label_id=into)).rowcount
        moved += _merge_document_labels(tx, label_id, into)
        tx.execute(s.entity.update().where(s.entity.c.label_id == label_id).values(label_id=into))
        tx.update(s.label, label_id, active=0, merged_into=into, shortcut="")
        tx.rename(name=source.name, into=target.name, count=moved)
    return moved


def _merge_document_labels(tx: Transaction, label_id: int, into: int) -> int:
    run = tx.connection.exec_driver_sql
    run(
        "DELETE FROM document_label WHERE label_id = ?1 AND EXISTS (SELECT 1 FROM document_label o WHERE"
        " o.document_id = document_label.document_id AND o.annotator_id = document_label.annotator_id"
        " AND o.label_id = ?2)",
        (label_id, into),
    )
    return run("UPDATE document_label SET label_id = ? WHERE label_id = ?", (into, label_id)).rowcount


def add_feature(
    workspace: Workspace,
    layer: str,
    key: str,
    name: str,
    kind: str,
    options: Sequence[str] = (),
    required: bool = False,
) -> int:
    """Give a layer a typed field of the user's own; returns its id."""
    import json

    key = _name(key)
    with workspace.transact("feature.add", name=name, layer=layer) as tx:
        f = s.feature
        if tx.execute(select(f.c.id).where(f.c.layer == layer, f.c.key == key)).first():
            raise Refused(tr("The {layer} layer has a field {key} already.", layer=terms.layer(layer), key=key))
        encoded = json.dumps(list(options), ensure_ascii=False)
        position = tx.execute(select(func.count()).select_from(f).where(f.c.layer == layer)).scalar_one()
        return tx.insert(
            f, layer=layer, key=key, name=_name(name), kind=kind, options=encoded, required=int(required),
            position=position,
        )  # fmt: skip


def change_feature(workspace: Workspace, feature_id: int, **columns: Any) -> None:
    """Change name, options, required or active of a field; stored values stay."""
    import json

    if "options" in columns:
        columns["options"] = json.dumps(list(columns["options"]), ensure_ascii=False)
    retired = columns.get("active") if set(columns) == {"active"} else None
    verb = "feature.change" if retired is None else "feature.restore" if retired else "feature.retire"
    with workspace.transact(verb) as tx:
        name = tx.execute(select(s.feature.c.name).where(s.feature.c.id == feature_id)).scalar()
        if name is None:
            raise Refused(tr("This field is gone. Nothing was changed."))
        if "name" in columns:
            columns["name"] = _name(columns["name"])
        tx.update(s.feature, feature_id, **columns)
        tx.rename(name=columns.get("name", name), fields=sorted(columns))


def label_document(workspace: Workspace, document_ids: Sequence[int], label_id: int, on: bool = True) -> int:
    """Put a label on whole articles, or take it off; returns how many changed."""
    with workspace.transact("document.label" if on else "document.unlabel", document_id=_only(document_ids)) as tx:
        name = document_label_name(tx.connection, label_id)
        changed = sum(label_one(tx, document_id, label_id, on) for document_id in document_ids)
        tx.rename(name=name, count=changed)
    return changed


def document_label_name(connection: Connection, label_id: int) -> str:
    """The name of a label for whole articles; raises Refused for any other."""
    row = connection.execute(select(s.label.c.name, s.label.c.layer).where(s.label.c.id == label_id)).first()
    if row is None:
        raise Refused(tr("This label is gone. Nothing was changed."))
    if row.layer != DOCUMENT_LAYER:
        raise Refused(tr("{name} is not a label for whole articles.", name=row.name))
    return row.name


def label_one(tx: Transaction, document_id: int, label_id: int, on: bool) -> bool:
    """Put a label on one article or take it off, inside a verb's transaction; returns whether that changed anything."""
    t, me = s.document_label, tx.workspace.annotator_id
    where = (t.c.document_id == document_id, t.c.label_id == label_id, t.c.annotator_id == me)
    has = tx.execute(select(t.c.id).where(*where)).scalar()
    if on and has is None:
        tx.insert(t, document_id=document_id, label_id=label_id, annotator_id=me)
    elif not on and has is not None:
        tx.delete(t, has)
    return on == (has is None)


def _only(ids: Sequence[int]) -> int | None:
    return ids[0] if len(ids) == 1 else None


def _name(name: str) -> str:
    name = " ".join(clean(name).split())
    if not name:
        raise Refused(tr("A name is needed."))
    return name


def _row(tx: Transaction, label_id: int) -> Any:
    row = tx.execute(select(s.label).where(s.label.c.id == label_id)).first()
    if row is None:
        raise Refused(tr("This label is gone. Nothing was changed."))
    return row


def _refuse_taken_name(tx: Transaction, layer: str, name: str) -> None:
    c = s.label.c
    if tx.execute(select(c.id).where(c.layer == layer, c.name == name)).first():
        raise Refused(
            tr(
                "The {layer} layer has a label {name} already (it may be retired). Choose another name.",
                layer=terms.layer(layer),
                name=name,
            )
        )


def _refuse_taken_key(tx: Transaction, key: str, besides: int = 0) -> None:
    if not key:
        return
    if key.upper() in RESERVED_KEYS or len(key) != 1 or not (key.isascii() and key.isalnum()):
        raise Refused(
            tr("{key} cannot be a label's key: use a digit 1-9 or a letter other than A F J K M N R U X.", key=key)
        )
    c = s.label.c
    taken = tx.execute(select(c.name).where(c.shortcut == key.upper(), c.active == 1, c.id != besides)).scalar()
    if taken:
        raise Refused(
            tr(
                "The key {key} belongs to {label}. Choose another, or take it from {label} first.",
                key=key.upper(),
                label=taken,
            )
        )
