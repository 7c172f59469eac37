"""What the checks have found and somebody has found to be right."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import Refused
from annotator.store.queries.checks import KEY
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings
from annotator.verbs.annotate import short
from annotator.words import tr


def dismiss(workspace: Workspace, keys: Sequence[str], words: str = "") -> int:
    """Remember that findings, by their keys, are right, so that they are not told again; returns how many.

    `words` are those of a single finding, for the history.
    """
    return _write(workspace, "check.dismiss", keys, words, True)


def restore(workspace: Workspace, keys: Sequence[str], words: str = "") -> int:
    """Tell findings again that were dismissed; returns how many."""
    return _write(workspace, "check.restore", keys, words, None)


def _write(workspace: Workspace, verb: str, keys: Sequence[str], words: str, value: bool | None) -> int:
    if any(not key.startswith(KEY) for key in keys):
        raise Refused(tr("Only what a check has found can be dismissed. Nothing was changed."))
    with workspace.transact(verb, count=len(keys), quote=short(words)) as tx:
        for key in keys:
            project_settings.write(tx, key, value)
    return len(keys)
