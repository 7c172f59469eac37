"""Claims that say the same thing in several places, and how claims stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, claims
from annotator.words import tr

RELATIONS = ("supports", "contradicts", "qualifies", "updates", "part of")


def group(workspace: Workspace, annotation_ids: Sequence[int], name: str = "") -> int:
    """Say that these claims say the same; groups that some of them are in become one. Returns the group's id."""
    if len(set(annotation_ids)) < 2:
        raise Refused(tr("Select two claims or more that say the same thing."))
    with workspace.transact("claim.group") as tx:
        claim_ids = _claims(tx, annotation_ids)
        old = [i for i in dict.fromkeys(_group_of(tx, claim_id) for claim_id in claim_ids) if i is not None]
        group_id = old[0] if old else tx.insert(s.claim_group, name=annotate.clean(name).strip())
        for other in old[1:]:
            claim_ids += [row[0] for row in tx.all("SELECT id FROM claim WHERE group_id = ?", other)]
        for claim_id in dict.fromkeys(claim_ids):
            if _group_of(tx, claim_id) != group_id:
                tx.update(s.claim, claim_id, group_id=group_id)
        for other in old[1:]:
            tx.delete(s.claim_group, other)
        tx.rename(count=len(set(annotation_ids)))
    return group_id


def ungroup(workspace: Workspace, annotation_ids: Sequence[int]) -> int:
    """Take claims out of their groups; a group with one claim left is none. Returns how many were taken out."""
    with workspace.transact("claim.ungroup") as tx:
        taken = [(i, group_id) for i in _existing(tx, annotation_ids) if (group_id := _group_of(tx, i)) is not None]
        for claim_id, _ in taken:
            tx.update(s.claim, claim_id, group_id=None)
        for group_id in dict.fromkeys(group_id for _, group_id in taken):
            left = tx.all("SELECT id FROM claim WHERE group_id = ?", group_id)
            if len(left) < 2:
                for (claim_id,) in left:
                    tx.update(s.claim, claim_id, group_id=None)
                tx.delete(s.claim_group, group_id)
        tx.rename(count=len(taken))
    return len(taken)


def name_group(workspace: Workspace, group_id: int, name: str) -> None:
    """Give a group of claims a name."""
    name = annotate.clean(name).strip()
    with workspace.transact("claim.group_name", name=annotate.short(name)) as tx:
        row = tx.one("SELECT name FROM claim_group WHERE id = ?", group_id)
        if row is None:
            raise Refused(tr("This group of claims is gone; it was dissolved or undone. Nothing was changed."))
        if row[0] != name:
            tx.update(s.claim_group, group_id, name=name)


def relate(workspace: Workspace, annotation_id: int, to_annotation_id: int, kind: str) -> None:
    """Say how one claim stands to another; takes the place of what was said of these two before."""
    if kind not in RELATIONS:
        raise Refused(
            tr("{kind} is not a relation between claims ({known}).", kind=repr(kind), known=", ".join(RELATIONS))
        )
    both = (annotation_id, to_annotation_id)
    with workspace.transact("claim.relate", kind=kind) as tx:
        first, second = (claims.claim_of(tx, i) for i in both)
        if first == second:
            raise Refused(tr("These are one and the same claim. Select two different ones."))
        r = s.claim_relation.c
        old = tx.all(
            "SELECT id, from_claim, kind FROM claim_relation WHERE (from_claim = ?1 AND to_claim = ?2)"
            " OR (from_claim = ?2 AND to_claim = ?1)",
            *(first, second),
        )
        if [row[1:] for row in old] == [(first, kind)]:
            return
        for row in old:
            tx.execute(s.claim_relation.delete().where(r.id == row[0]))
        tx.insert(s.claim_relation, from_claim=first, to_claim=second, kind=kind)


def unrelate(workspace: Workspace, annotation_ids: Sequence[int]) -> int:
    """Forget how these claims stand to each other; returns how many relations went."""
    with workspace.transact("claim.unrelate") as tx:
        ids = _existing(tx, annotation_ids)
        r = s.claim_relation.c
        gone = tx.execute(select(r.id).where(r.from_claim.in_(ids), r.to_claim.in_(ids))).scalars().all()
        for relation_id in gone:
            tx.delete(s.claim_relation, relation_id)
        tx.rename(count=len(gone))
    return len(gone)


def keep_apart(workspace: Workspace, annotation_id: int, other_id: int) -> None:
    """Remember that two claims do not say the same, so that it is not proposed again."""
    with workspace.transact("claim.apart") as tx:
        first, second = (claims.claim_of(tx, i) for i in (annotation_id, other_id))
        if first == second:
            raise Refused(tr("These are one and the same claim. Nothing was changed."))
        row = tx.one("SELECT exact FROM annotation WHERE id = ?", other_id)
        tx.insert(
            s.relation, kind="different", source_kind="claim", source_id=first, target_kind="claim", target_id=second
        )
        tx.rename(quote=annotate.short(row[0]) if row is not None else "")


def _claims(tx: Transaction, annotation_ids: Iterable[int]) -> list[int]:
    return [claims.claim_of(tx, annotation_id) for annotation_id in dict.fromkeys(annotation_ids)]


def _existing(tx: Transaction, annotation_ids: Sequence[int]) -> list[int]:
    o = s.claim_occurrence.c
    rows = tx.execute(select(o.claim_id).where(o.annotation_id.in_(list(annotation_ids)))).scalars()
    return list(dict.fromkeys(rows))


def _group_of(tx: Transaction, claim_id: int) -> int | None:
    return tx.execute(select(s.claim.c.group_id).where(s.claim.c.id == claim_id)).scalar()
