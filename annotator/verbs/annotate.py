"""Marking spans: the verbs of the text pane. Offsets are code points, half-open, over the stored text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain.spans import Fragments, normalise
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.words import tr

CONTEXT = 32  # code points of prefix and suffix (W3C TextQuoteSelector)
_QUOTE = 60


def short(words: str) -> str:
    """A quote shortened for the history and the status bar."""
    flat = " ".join(words.split())
    return flat if len(flat) <= _QUOTE else flat[: _QUOTE - 1] + "…"


def mark(
    workspace: Workspace,
    document_id: int,
    label_id: int,
    fragments: Iterable[tuple[int, int]],
    *,
    status: str = "accepted",
    origin: str = "hand",
    rule: str | None = None,
) -> int:
    """Annotate the fragments with a label; returns the annotation's id.

    Refuses an empty or outlying span, and one that the same annotator has already marked with this label.
    """
    pieces = normalise(fragments)
    with workspace.transact("annotation.mark", document_id=document_id) as tx:
        words, before, after = words_of(tx, document_id, pieces)
        label = _label(tx, label_id)
        _refuse_twin(tx, document_id, label_id, pieces, label)
        annotation_id = insert_annotation(
            tx, document_id, label_id, pieces, words, before, after, status=status, origin=origin, rule=rule
        )
        start_work(tx, document_id)
        tx.rename(label=label, quote=short(words))
    return annotation_id


def insert_annotation(
    tx: Transaction,
    document_id: int,
    label_id: int,
    pieces: Fragments,
    words: str,
    prefix: str,
    suffix: str,
    **columns: Any,
) -> int:
    """The rows of one new annotation, inside a verb's transaction."""
    moment = now()
    annotation_id = tx.insert(
        s.annotation,
        document_id=document_id,
        label_id=label_id,
        start=pieces[0][0],
        end=pieces[-1][1],
        fragment_count=len(pieces),
        exact=words,
        prefix=prefix,
        suffix=suffix,
        annotator_id=tx.workspace.annotator_id,
        created=moment,
        modified=moment,
        **columns,
    )
    for position, (start, end) in enumerate(pieces):
        tx.insert(s.annotation_fragment, annotation_id=annotation_id, position=position, start=start, end=end)
    return annotation_id


def relabel(workspace: Workspace, annotation_ids: Sequence[int], label_id: int) -> int:
    """Give annotations another label, within any layer; returns how many changed. Claim fields stay with the mark."""
    with workspace.transact("annotation.relabel", document_id=document_of(workspace, annotation_ids)) as tx:
        label = _label(tx, label_id)
        changed = 0
        for row in _rows(tx, annotation_ids):
            if row.label_id == label_id:
                continue
            _refuse_twin(tx, row.document_id, label_id, _fragments(tx, row.id), label, besides=row.id)
            tx.update(s.annotation, row.id, label_id=label_id, modified=now())
            changed += 1
        tx.rename(label=label, count=changed)
    return changed


def set_fragments(workspace: Workspace, annotation_id: int, fragments: Iterable[tuple[int, int]]) -> Fragments:
    """Replace the extent of an annotation; its id, fields and links stay. Returns the normalised fragments."""
    pieces = normalise(fragments)
    with workspace.transact("annotation.extent", document_id=document_of(workspace, [annotation_id])) as tx:
        row = _row(tx, annotation_id)
        words, prefix, suffix = words_of(tx, row.document_id, pieces)
        label = _label(tx, row.label_id)
        _refuse_twin(tx, row.document_id, row.label_id, pieces, label, besides=annotation_id)
        tx.update(
            s.annotation,
            annotation_id,
            start=pieces[0][0],
            end=pieces[-1][1],
            fragment_count=len(pieces),
            exact=words,
            prefix=prefix,
            suffix=suffix,
            modified=now(),
        )
        _replace_fragments(tx, annotation_id, pieces)
        tx.rename(label=label, quote=short(words))
    return pieces


def add_fragment(workspace: Workspace, annotation_id: int, start: int, end: int) -> Fragments:
    """Add a piece of text to an annotation, which becomes discontinuous unless they touch."""
    return set_fragments(workspace, annotation_id, [*fragments_of(workspace, annotation_id), (start, end)])


def delete(workspace: Workspace, annotation_ids: Sequence[int]) -> int:
    """Remove annotations with what hangs on them alone (their claim, an attribution without contents)."""
    with workspace.transact("annotation.delete", document_id=document_of(workspace, annotation_ids)) as tx:
        rows = _rows(tx, annotation_ids)
        for row in rows:
            delete_one(tx, row.id)
        words = short(rows[0].exact) if rows else ""
        tx.rename(count=len(rows), quote=words, label=_label(tx, rows[0].label_id) if rows else "")
    return len(rows)


def set_status(workspace: Workspace, annotation_ids: Sequence[int], status: str) -> int:
    """Accept, reject or reopen suggestions; returns how many changed."""
    if status not in s.ANNOTATION_STATUSES:
        raise Refused(tr("{status} is not a status of an annotation.", status=repr(status)))
    return _set(workspace, "annotation.status", annotation_ids, "status", status)


def set_unsure(workspace: Workspace, annotation_ids: Sequence[int], unsure: bool) -> int:
    """Flag annotations as unsure, or sure again."""
    return _set(workspace, "annotation.unsure", annotation_ids, "unsure", int(unsure))


def set_note(workspace: Workspace, annotation_id: int, note: str) -> int:
    """Write the note of an annotation."""
    return _set(workspace, "annotation.note", [annotation_id], "note", clean(note))


def set_attribute(workspace: Workspace, annotation_id: int, key: str, value: Any) -> None:
    """Set one of the user's own features on an annotation; None or an empty value removes it."""
    import json

    with workspace.transact("annotation.attribute", document_id=document_of(workspace, [annotation_id])) as tx:
        row = _row(tx, annotation_id)
        tx.rename(key=key, quote=short(row.exact))
        attributes: dict[str, Any] = json.loads(row.attributes)
        if value in (None, "", []):
            attributes.pop(key, None)
        else:
            attributes[key] = clean(value) if isinstance(value, str) else value
        encoded = json.dumps(attributes, ensure_ascii=False, sort_keys=True)
        if encoded != row.attributes:
            tx.update(s.annotation, annotation_id, attributes=encoded, modified=now())


def add_comment(workspace: Workspace, annotation_id: int | None, document_id: int, words: str) -> int:
    """Comment on an annotation, or on the article where `annotation_id` is None."""
    if not clean(words).strip():
        raise Refused(tr("An empty comment was not added."))
    with workspace.transact("comment.add", document_id=document_id, quote=short(words)) as tx:
        if annotation_id is not None and _row(tx, annotation_id).document_id != document_id:
            raise Refused(tr("This annotation stands in another article. The comment was not added."))
        return tx.insert(
            s.comment,
            annotation_id=annotation_id,
            document_id=document_id,
            annotator_id=workspace.annotator_id,
            text=clean(words),
            created=now(),
        )


def resolve_comment(workspace: Workspace, comment_id: int, resolved: bool) -> None:
    """Mark a comment as settled, or open again."""
    row = _comment(workspace, comment_id)
    verb = "comment.resolve" if resolved else "comment.reopen"
    with workspace.transact(verb, document_id=row.document_id, quote=short(row.text)) as tx:
        if row.resolved != resolved:
            tx.update(s.comment, comment_id, resolved=int(resolved))


def delete_comment(workspace: Workspace, comment_id: int) -> None:
    """Remove a comment."""
    row = _comment(workspace, comment_id)
    with workspace.transact("comment.delete", document_id=row.document_id, quote=short(row.text)) as tx:
        tx.delete(s.comment, comment_id)


def _comment(workspace: Workspace, comment_id: int) -> Any:
    row = workspace.read().execute(select(s.comment).where(s.comment.c.id == comment_id)).first()
    if row is None:
        raise Refused(tr("This comment is gone; it was deleted or undone. Nothing was changed."))
    return row


def clean(words: str) -> str:
    """A field as the project can hold it. Refuses NUL (it hides text from SQLite) and half characters."""
    if "\0" in words:
        raise Refused(
            tr("The text holds a NUL character, which a project cannot keep; remove it. Nothing was changed.")
        )
    try:
        words.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Refused(tr("The text holds half a character (a lone surrogate). Nothing was changed.")) from error
    return words


def document_of(workspace: Workspace, annotation_ids: Sequence[int]) -> int | None:
    """The article of the first of these annotations."""
    if not annotation_ids:
        return None
    query = "SELECT document_id FROM annotation WHERE id = ?"
    return workspace.read().exec_driver_sql(query, (annotation_ids[0],)).scalar()


def fragments_of(workspace: Workspace, annotation_id: int) -> Fragments:
    """The fragments of an annotation in order."""
    f = s.annotation_fragment.c
    rows = workspace.read().execute(select(f.start, f.end).where(f.annotation_id == annotation_id).order_by(f.position))
    return tuple((a, b) for a, b in rows)


def _set(workspace: Workspace, verb: str, annotation_ids: Sequence[int], column: str, value: Any) -> int:
    with workspace.transact(verb, document_id=document_of(workspace, annotation_ids)) as tx:
        rows = [row for row in _rows(tx, annotation_ids) if getattr(row, column) != value]
        for row in rows:
            tx.update(s.annotation, row.id, **{column: value, "modified": now()})
        tx.rename(value=short(str(value)), count=len(rows), quote=short(rows[0].exact) if rows else "")
    return len(rows)


def _rows(tx: Transaction, annotation_ids: Sequence[int]) -> list[Any]:
    return [_row(tx, i) for i in annotation_ids]


def _row(tx: Transaction, annotation_id: int) -> Any:
    row = tx.connection.exec_driver_sql("SELECT * FROM annotation WHERE id = ?", (annotation_id,)).first()
    if row is None:
        raise Refused(tr("This annotation is gone; it was deleted or undone. Nothing was changed."))
    return row


def _fragments(tx: Transaction, annotation_id: int) -> Fragments:
    query = 'SELECT start, "end" FROM annotation_fragment WHERE annotation_id = ? ORDER BY position'
    return tuple(tx.all(query, annotation_id))


def _label(tx: Transaction, label_id: int) -> str:
    name = tx.one("SELECT name FROM label WHERE id = ?", label_id)
    if name is None:
        raise Refused(tr("This label is gone; choose another. Nothing was changed."))
    return name[0]


def words_of(tx: Transaction, document_id: int, pieces: Fragments) -> tuple[str, str, str]:
    """Quote, prefix and suffix of the pieces."""
    row = tx.one("SELECT length FROM document WHERE id = ?", document_id)
    if row is None:
        raise Refused(tr("This article is gone; its import was undone. Nothing was changed."))
    if not pieces:
        raise Refused(tr("Nothing is selected; select the words to mark."))
    start, end = pieces[0][0], pieces[-1][1]
    if start < 0 or end > row[0]:
        raise Refused(
            tr(
                "The span {start}-{end} lies outside the article (%n characters). Nothing was changed.",
                "",
                row[0],
                one="The span {start}-{end} lies outside the article (%n character). Nothing was changed.",
                start=start,
                end=end,
            )
        )
    first = max(0, start - CONTEXT)
    around = _slice(tx, document_id, first, end + CONTEXT)
    words = " ".join(around[a - first : b - first] for a, b in pieces)
    if not words.strip():
        raise Refused(tr("Only white space is selected; select the words to mark."))
    return words, around[: start - first], around[end - first :]


def _slice(tx: Transaction, document_id: int, first: int, last: int) -> str:
    """Part of the text; SQLite would load the whole of it for that, so that the one being read is held in memory."""
    held = tx.workspace.held_text(document_id)
    if held is not None:
        return held[first:last]
    query = "SELECT substr(text, ?, ?) FROM document_text WHERE document_id = ?"
    return tx.one(query, first + 1, last - first, document_id)[0]


def _refuse_twin(
    tx: Transaction, document_id: int, label_id: int, pieces: Fragments, label: str, besides: int = 0
) -> None:
    if _twin(tx, document_id, label_id, pieces, besides):
        raise Refused(tr("You have already marked these words as {label}.", label=label))


def _twin(tx: Transaction, document_id: int, label_id: int, pieces: Fragments, besides: int) -> bool:
    twins = tx.all(
        'SELECT id FROM annotation WHERE document_id = ? AND start = ? AND "end" = ? AND label_id = ?'
        " AND fragment_count = ? AND annotator_id = ? AND id <> ? AND status <> 'rejected'",
        *(document_id, pieces[0][0], pieces[-1][1], label_id, len(pieces), tx.workspace.annotator_id, besides),
    )
    return any(_fragments(tx, twin) == pieces for (twin,) in twins)


def is_marked(tx: Transaction, document_id: int, label_id: int, pieces: Fragments) -> bool:
    """Whether the current annotator has marked exactly these words with this label."""
    return _twin(tx, document_id, label_id, pieces, 0)


def has_twin(tx: Transaction, row: Any, label_id: int) -> bool:
    """Whether the words of an annotation carry this label already, by the current annotator."""
    return _twin(tx, row.document_id, label_id, _fragments(tx, row.id), row.id)


def standing(tx: Transaction, annotation_ids: Sequence[int]) -> list[Any]:
    """The rows of those annotations that are there."""
    a = s.annotation
    return list(tx.execute(select(a).where(a.c.id.in_(list(annotation_ids)))).all())


def label_name(workspace: Workspace, label_id: int) -> str:
    """The name of a label; refuses one that is gone."""
    name = workspace.read().execute(select(s.label.c.name).where(s.label.c.id == label_id)).scalar()
    if name is None:
        raise Refused(tr("This label is gone; choose another. Nothing was changed."))
    return name


def _replace_fragments(tx: Transaction, annotation_id: int, pieces: Fragments) -> None:
    f = s.annotation_fragment
    tx.execute(f.delete().where(f.c.annotation_id == annotation_id))
    for position, (start, end) in enumerate(pieces):
        tx.insert(f, annotation_id=annotation_id, position=position, start=start, end=end)


def start_work(tx: Transaction, document_id: int) -> None:
    """The first mark turns a new article into one in work, within the same step."""
    tx.connection.exec_driver_sql(
        "INSERT INTO document_status(document_id, annotator_id, status) VALUES (?, ?, 'in work')"
        " ON CONFLICT(document_id, annotator_id) DO UPDATE SET status = 'in work' WHERE status = 'new'",
        (document_id, tx.workspace.annotator_id),
    )


def delete_one(tx: Transaction, annotation_id: int) -> None:
    """Delete an annotation and what hangs on it alone, inside a verb's transaction."""
    o = s.claim_occurrence.c
    occurrence = tx.execute(select(o.claim_id, o.attribution_id).where(o.annotation_id == annotation_id)).first()
    tx.delete(s.annotation, annotation_id)
    if occurrence is None:
        return
    claim_id, attribution_id = occurrence
    if tx.execute(select(o.id).where(o.claim_id == claim_id).limit(1)).first() is None:
        tx.delete(s.claim, claim_id)
    if attribution_id is not None:
        drop_attribution_if_empty(tx, attribution_id)


def drop_attribution_if_empty(tx: Transaction, attribution_id: int) -> None:
    """Delete an attribution that has no contents and no inner attributions any more."""
    o, a = s.claim_occurrence.c, s.attribution.c
    used = tx.execute(select(o.id).where(o.attribution_id == attribution_id).limit(1)).first()
    inner = tx.execute(select(a.id).where(a.parent_id == attribution_id).limit(1)).first()
    if used is None and inner is None:
        tx.delete(s.attribution, attribution_id)
