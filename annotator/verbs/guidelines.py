"""The guidelines of the project: Markdown for the whole, and for each label."""

from __future__ import annotations

from typing import Any

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.workspace import Transaction, Workspace
from annotator.verbs import annotate


def write(workspace: Workspace, label_id: int | None, text: str) -> None:
    """Write the guideline of a label, of the whole project where it is None; an empty one goes."""
    text = annotate.clean(text).replace("\r\n", "\n").rstrip()
    with workspace.transact("guideline.write", name=_name(workspace, label_id)) as tx:
        _write(tx, label_id, text)


def add_example(workspace: Workspace, annotation_id: int) -> str:
    """Add the words of an annotation, in their sentence's context, to the guideline of its label; returns the line."""
    a = s.annotation.c
    row = workspace.read().execute(
        select(a.label_id, a.exact, a.prefix, a.suffix, s.document.c.title)
        .join_from(s.annotation, s.document, s.document.c.id == a.document_id)
        .where(a.id == annotation_id)
    ).first()  # fmt: skip
    if row is None:
        raise Refused("This annotation is gone; it was deleted or undone. Nothing was changed.")
    line = _example(row.exact, row.prefix, row.suffix, row.title)
    with workspace.transact(
        "guideline.example", name=_name(workspace, row.label_id), quote=annotate.short(row.exact)
    ) as tx:
        old = _row(tx, row.label_id)
        before = old.text.rstrip() if old is not None else ""
        if line in before.split("\n"):
            raise Refused("This example is in the guideline already.")
        gap = "" if not before else "\n" if before.split("\n")[-1].startswith("- ") else "\n\n"
        _write(tx, row.label_id, before + gap + line)
    return line


def _example(exact: str, prefix: str, suffix: str, title: str) -> str:
    """One item of a Markdown list: the words stand out in what is around them."""
    words = " ".join(exact.split())
    before, after = prefix.split("\n")[-1], suffix.split("\n")[0]
    before = before[before.find(" ") + 1 :] if len(before) >= annotate.CONTEXT else before
    after = after[: after.rfind(" ") + 1] if len(after) >= annotate.CONTEXT else after
    return f"- {_plain(before)}**{_plain(words)}**{_plain(after)}".rstrip() + (f" — *{_plain(title)}*" if title else "")


def _plain(words: str) -> str:
    """Words of a text that Markdown takes for nothing else."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#" else letter for letter in words)


def _name(workspace: Workspace, label_id: int | None) -> str:
    return annotate.label_name(workspace, label_id) if label_id is not None else ""


def _row(tx: Transaction, label_id: int | None) -> Any:
    g = s.guideline
    return tx.execute(select(g).where(g.c.label_id.is_not_distinct_from(label_id)).order_by(g.c.id).limit(1)).first()


def _write(tx: Transaction, label_id: int | None, text: str) -> None:
    row = _row(tx, label_id)
    if row is None and text:
        tx.insert(s.guideline, label_id=label_id, text=text)
    elif row is not None and not text:
        tx.delete(s.guideline, row.id)
    elif row is not None and row.text != text:
        tx.update(s.guideline, row.id, text=text)
