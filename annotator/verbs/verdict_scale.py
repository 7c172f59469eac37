"""The project's own scale of verdicts: ratings in order, a setting of the project."""

from __future__ import annotations

from collections.abc import Sequence

from annotator import terms
from annotator.domain.verdicts import SCALE_KEY
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.queries import project_settings as kept
from annotator.store.queries import verdicts
from annotator.store.sql import Connection, select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings
from annotator.verbs.annotate import clean
from annotator.words import mark, number, tr


def add(workspace: Workspace, rating: str) -> str:
    """Add a rating at the end of the scale; returns it as it is kept. Refuses one that is there."""
    rating = _rating(rating)
    with workspace.transact("scale.add", rating=rating) as tx:
        scale = verdicts.scale(tx.connection)
        _refuse_taken(scale, rating)
        project_settings.write(tx, SCALE_KEY, [*scale, rating])
    return rating


def rename(workspace: Workspace, old: str, new: str) -> int:
    """Call a rating otherwise, in the scale and in all verdicts of everybody, as one step; returns how many changed."""
    new = _rating(new)
    with workspace.transact("scale.rename") as tx:
        scale = _with(tx, old)
        if new == old:
            return 0
        _refuse_taken([rating for rating in scale if rating != old], new)
        project_settings.write(tx, SCALE_KEY, [new if rating == old else rating for rating in scale])
        v = s.verdict
        changed = tx.execute(v.update().where(v.c.rating == old).values(rating=new)).rowcount
        _touch(tx, new)
        tx.rename(old=old, new=new, count=changed)
    return changed


def reorder(workspace: Workspace, ratings: Sequence[str]) -> None:
    """Put the ratings of the scale into another order."""
    with workspace.transact("scale.order") as tx:
        if sorted(ratings) != sorted(verdicts.scale(tx.connection)):
            raise Refused(tr("The scale of verdicts has changed meanwhile; nothing was reordered. Try again."))
        project_settings.write(tx, SCALE_KEY, list(ratings))


def remove(workspace: Workspace, rating: str) -> None:
    """Take a rating off the scale. Refuses one that verdicts use, and the last one."""
    with workspace.transact("scale.remove", rating=rating) as tx:
        scale = _with(tx, rating)
        used = verdicts.uses(tx.connection).get(rating, 0)
        if used:
            said = mark("“{rating}” stays on the scale, as verdicts use it: {count}. Rename it, or change these first.")
            raise Refused(tr(said, rating=terms.verdict(rating), count=number(used)))
        if len(scale) == 1:
            raise Refused(
                tr("“{rating}” is the only verdict of the scale; add another one first.", rating=terms.verdict(rating))
            )
        project_settings.write(tx, SCALE_KEY, [other for other in scale if other != rating])


def is_untouched(connection: Connection) -> bool:
    """Whether the project has neither a scale of its own nor a verdict."""
    return kept.value(connection, SCALE_KEY) is None and not verdicts.uses(connection)


def adopt(tx: Transaction, ratings: Sequence[str], *, instead: bool) -> None:
    """Take over the scale of an imported file, inside a job's transaction: instead of the project's, or the ratings
    that it lacks at its end."""
    scale = verdicts.scale(tx.connection)
    found = tuple(ratings) if instead else (*scale, *(rating for rating in ratings if rating not in scale))
    if found != scale:
        project_settings.write(tx, SCALE_KEY, list(found))


def _rating(words: str) -> str:
    rating = " ".join(clean(words).split())
    if not rating:
        raise Refused(tr("A verdict needs a name."))
    return rating


def _refuse_taken(scale: Sequence[str], rating: str) -> None:
    if rating.casefold() in (taken.casefold() for taken in scale):
        raise Refused(tr("“{rating}” is on the scale already.", rating=terms.verdict(rating)))


def _with(tx: Transaction, rating: str) -> tuple[str, ...]:
    """The scale, which must hold this rating."""
    scale = verdicts.scale(tx.connection)
    if rating not in scale:
        said = mark("“{rating}” is no longer on the scale of verdicts. Nothing was changed.")
        raise Refused(tr(said, rating=terms.verdict(rating)))
    return scale


def _touch(tx: Transaction, rating: str) -> None:
    """The claims with this rating changed through their verdicts."""
    v, o, a = s.verdict.c, s.claim_occurrence.c, s.annotation
    ids = select(o.annotation_id).join_from(s.claim_occurrence, s.verdict, v.claim_id == o.claim_id)
    tx.execute(a.update().where(a.c.id.in_(ids.where(v.rating == rating))).values(modified=now()))
