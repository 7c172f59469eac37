"""Searches that the project keeps under a name; each is a setting of the project under a key of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from annotator.errors import Refused
from annotator.store.ids import new_uuid
from annotator.store.queries.saved_searches import KEY, Saved, saved
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings
from annotator.verbs.annotate import short
from annotator.words import tr


def save(workspace: Workspace, search: Saved) -> str:
    """Keep a search under its name and a new key, which is returned; its `key` is not regarded."""
    key, name = KEY + new_uuid(), _named(search.name)
    _write(workspace, "search.save", replace(search, key=key, name=name))
    return key


def rename(workspace: Workspace, key: str, name: str) -> None:
    """Give a kept search another name."""
    search = _kept(workspace, key)
    if (name := _named(name)) != search.name:
        _write(workspace, "search.rename", replace(search, name=name), old=short(search.name))


def delete(workspace: Workspace, key: str) -> None:
    """Forget a kept search."""
    search = _kept(workspace, key)
    with workspace.transact("search.delete", name=short(search.name)) as tx:
        project_settings.write(tx, key, None)


def _write(workspace: Workspace, verb: str, search: Saved, **params: Any) -> None:
    with workspace.transact(verb, name=short(search.name), **params) as tx:
        project_settings.write(tx, search.key, search.value())


def _named(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise Refused(tr("A kept search needs a name. Nothing was changed."))
    return clean


def _kept(workspace: Workspace, key: str) -> Saved:
    found = next((each for each in saved(workspace.read()) if each.key == key), None)
    if found is None:
        raise Refused(tr("This search is gone; it was deleted or undone. Nothing was changed."))
    return found
