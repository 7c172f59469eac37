"""Bundles whose records were altered by somebody who set the hashes right again: refused whole, or a sound project."""

from __future__ import annotations

import atexit
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.bundle import BY_NAME, KINDS, MANIFEST, Field, Kind
from annotator.domain.claim_review import PUBLISHER_KEY
from annotator.domain.verdicts import SCALE_KEY
from annotator.errors import Refused
from annotator.store.queries import check, saved_searches, search, verdicts
from annotator.store.workspace import Workspace
from annotator.verbs import claim_reviews, health, history
from tests.bundle_kit import export_to, files, import_from, rich_project
from tests.transfer_kit import TOOLS, new_project, run
from tests.unit.test_journal import state

KEYS = (SCALE_KEY, PUBLISHER_KEY, f"{health.KEY}x.y", f"{saved_searches.KEY}x", "other")
Records = dict[str, list[Any]]
STRANGER = "99999999-9999-4999-8999-999999999999"
WORDS = ("", " ", "=1+1", "<b>", "yesterday", "#12", "rgb(", "Ctrl+Q", "ә\nы", "😀", "x" * 300, "2026-02-31", "\r\nx")
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 2**61, 2**70, 1.5, [], {}, [[]], [[0, 1]], [[0, 1, "x"]], ["x"], [STRANGER]),
    *({"a": 1}, {"": {"": [None]}}, STRANGER, *WORDS),
)
numbers = st.integers(0, 9_999)


@cache
def original() -> tuple[Path, Records]:
    """A bundle with something of every kind, made once a process, and its records by kind."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-bundle-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    workspace = rich_project(folder / "p.annotator", 5, steps=40)
    export_to(workspace, folder / "bundle", tables=False)
    workspace.close()
    records = {
        kind.name: [json.loads(line) for line in (folder / "bundle" / kind.file).read_text("utf-8").split("\n") if line]
        for kind in KINDS
    }
    known = {record["key"] for record in records["settings"]}
    records["settings"] += [{"key": key, "value": [key]} for key in KEYS if key not in known]
    return folder / "bundle", records


def written(records: Records, folder: Path) -> Path:
    """The records as a bundle whose manifest agrees with them."""
    manifest: dict[str, Any] = json.loads((original()[0] / MANIFEST).read_text("utf-8"))
    folder.mkdir()
    for name, listed in records.items():
        data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in listed).encode("utf-8")
        (folder / BY_NAME[name].file).write_bytes(data)
        manifest["files"][BY_NAME[name].file] = {
            "records": len(listed), "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()
        }  # fmt: skip
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    return folder


def _likely(field: Field, kind: Kind, records: Records, number: int) -> Any:
    """A value that the field could have: of its choice, of another record, or near what it holds."""
    if field.values:
        return field.values[number % len(field.values)]
    if field.kind == "ref":
        to = BY_NAME.get(field.to) or KINDS[number % len(KINDS)]
        named = [record["id"] for record in records[to.name] if "id" in record]
        return named[number % len(named)] if named else STRANGER
    others = [record[field.key] for record in records[kind.name]]
    return others[number % len(others)] if number % 2 else ODD[number % len(ODD)]


def _change(records: Records, what: int, which: int, key: int, number: int) -> None:
    """One alteration; on records that are not there it is none."""
    kind = KINDS[what % len(KINDS)]
    listed = records[kind.name]
    if not listed:
        return
    record = listed[which % len(listed)]
    field = kind.fields[key % len(kind.fields)]
    part = kind.parts[key % len(kind.parts)] if kind.parts else None
    acts: list[Callable[[], object]] = [
        lambda: record.update({field.key: _likely(field, kind, records, number)}),
        lambda: record.update({field.key: _likely(field, kind, records, number)}),
        lambda: record.update({field.key: ODD[number % len(ODD)]}),
        lambda: part and isinstance(record[part.key], list) and record[part.key].extend(record[part.key][:2]),
        lambda: part and record.update({part.key: ODD[number % len(ODD)]}),
        lambda: part and isinstance(record[part.key], list) and record[part.key].reverse(),
        lambda: listed.append(deepcopy(record)),
        lambda: listed.remove(record),
        lambda: listed.reverse(),
        lambda: record.update(id=listed[number % len(listed)].get("id")),
    ]
    acts[number % len(acts)]()


@given(st.lists(st.tuples(numbers, numbers, numbers, numbers), min_size=1, max_size=3), st.booleans())
def bundles_altered(changes: list[tuple[int, int, int, int]], full: bool) -> None:
    """A bundle is refused with file and line and changes nothing, or leaves a project that is sound, and undone."""
    records = deepcopy(original()[1])
    for change in changes:
        _change(records, *change)
    with tempfile.TemporaryDirectory() as place:
        bundle = written(records, Path(place) / "bundle")
        workspace = new_project(Path(place) / "into", "full" if full else "empty")
        try:
            _imported(workspace, bundle)
        finally:
            workspace.close()


def _imported(workspace: Workspace, bundle: Path) -> None:
    before = state(workspace)
    try:
        report = import_from(workspace, bundle, replace=True)
    except Refused as refused:
        assert str(bundle) in str(refused) and state(workspace) == before, refused
        return
    run(search.index_pending(workspace, TOOLS.fold))
    found = [fault for _, _, faults in check.check(workspace.read()) for fault in faults]
    assert not found, found[:5]
    assert workspace.file_faults() == []
    assert all(isinstance(rating, str) for rating in verdicts.scale(workspace.read()))
    assert all(isinstance(words, str) for words in astuple(claim_reviews.publisher(workspace)))
    assert all(isinstance(words, str) for words in health.notes(workspace).values())
    assert all(one.name is not None for one in saved_searches.saved(workspace.read()))
    if report.restored:
        export_to(workspace, bundle.with_name("again"), tables=False)
        assert set(files(bundle.with_name("again"))) == set(files(bundle))
    if sum(report.added.values()) or report.differing:
        history.undo(workspace)
        assert state(workspace) == before
