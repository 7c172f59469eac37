"""The guidelines of the project: Markdown for the whole, and for each label."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.queries import guidelines as queries
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, whole_file
from annotator.words import tr

_HEADING = re.compile(r"#{1,6}(?=\s)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_DEEPEST = 6


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
        raise Refused(tr("This annotation is gone; it was deleted or undone. Nothing was changed."))
    line = _example(row.exact, row.prefix, row.suffix, row.title)
    with workspace.transact(
        "guideline.example", name=_name(workspace, row.label_id), quote=annotate.short(row.exact)
    ) as tx:
        old = _row(tx, row.label_id)
        before = old.text.rstrip() if old is not None else ""
        if line in before.split("\n"):
            raise Refused(tr("This example is in the guideline already."))
        gap = "" if not before else "\n" if before.split("\n")[-1].startswith("- ") else "\n\n"
        _write(tx, row.label_id, before + gap + line)
    return line


def as_markdown(workspace: Workspace) -> str:
    """All guidelines as one text: the project's, then each label's with its definition; empty where there is none."""
    connection = workspace.read()
    name, whole = queries.project_name(connection), queries.text(connection, None)
    parts = [deeper(whole, 1)] if whole else []
    for label in queries.of_labels(connection):
        of_label = [_plain(label.definition), deeper(label.text, 2)]
        parts += [f"## {_plain(label.name)} ({label.layer})", *filter(None, of_label)]
    return "\n\n".join([f"# Guidelines: {_plain(name)}", *parts]) + "\n" if parts else ""


def deeper(text: str, levels: int) -> str:
    """Markdown with its headings some levels further down, as it stands under another heading; code stays as it is."""
    made, fence = list[str](), ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found and (not fence or found[1] == fence):
            fence = "" if fence else found[1]
        heading = None if fence else _HEADING.match(line)
        made.append("#" * min(levels, _DEEPEST - len(heading[0])) + line if heading else line)
    return "\n".join(made)


def save(workspace: Workspace, target: Path, *, overwrite: bool = False) -> str:
    """Write all guidelines into one Markdown file; returns a sentence. Raises Refused where there is none."""
    words = as_markdown(workspace)
    if not words:
        raise Refused(tr("The project has no guidelines yet; nothing was written."))
    whole_file.check_target(workspace, target, overwrite=overwrite)
    with whole_file.replacing(target, overwrite=overwrite) as file:
        file.write(words.encode())
    return tr("The guidelines were saved to {target}.", target=target)


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
