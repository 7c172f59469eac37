"""What the project as a whole has chosen: values under keys, each change a step of its history."""

from __future__ import annotations

import json
from typing import Any

from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs.annotate import clean


def put(workspace: Workspace, key: str, value: Any) -> None:
    """Keep a value, anything that JSON can hold, under a key; None takes it away."""
    with workspace.transact("project.setting", name=key.replace("_", " ")) as tx:
        write(tx, key, value)


def write(tx: Transaction, key: str, value: Any) -> None:
    """The row of a setting, inside a verb's transaction."""
    t = s.project_setting
    row = tx.execute(select(t).where(t.c.key == key)).first()
    kept = None if value is None else clean(json.dumps(value, ensure_ascii=False, allow_nan=False))
    if row is None and kept is not None:
        tx.insert(t, key=key, value=kept)
    elif row is not None and kept is None:
        tx.delete(t, row.id)
    elif row is not None and row.value != kept:
        tx.update(t, row.id, value=kept)
