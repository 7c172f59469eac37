"""A settings file that is broken, foreign or hostile: the defaults hold, nothing hangs, the file is kept aside."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.settings import TABLE, Settings

BROKEN = {
    "empty": b"",
    "cut": b'{"zoom": 1',
    "deep": b"[" * 100_000,
    "NUL": b'{"zoom": 120}\0',
    "UTF-16": '{"zoom": 120}'.encode("utf-16"),
    "no object": b'"zoom"',
    "binary": bytes(range(256)),
    "large": b'{"zoom": 120, "x": "' + b"x" * 5_000_000 + b'"}',
    "digits": b'{"zoom": ' + b"9" * 9_000 + b"}",
}
DEFAULTS = {row.key: row.default for row in TABLE}


def values(settings: Settings) -> dict[str, Any]:
    return {row.key: settings[row.key] for row in TABLE}


@pytest.mark.parametrize("name", BROKEN)
def test_the_defaults_hold_and_the_broken_file_is_kept_aside(tmp_path: Path, name: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(BROKEN[name])
    settings = Settings(path)
    assert values(settings) == DEFAULTS
    settings["zoom"] = 130
    assert Settings(path)["zoom"] == 130
    if name != "no object":
        assert (tmp_path / "settings.broken.json").read_bytes() == BROKEN[name]


WRONG: tuple[Any, ...] = (
    None,
    -1,
    10**30,
    1.5,
    True,
    "x" * 1000,
    "\ud800",
    [1],
    [[]],
    {"a": 1},
    {"a": {"b": []}},
    [None, 1],
)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.key)
def test_a_value_that_does_not_fit_is_not_taken(tmp_path: Path, row: Any) -> None:
    path = tmp_path / "settings.json"
    for value in WRONG:
        path.write_text(json.dumps({row.key: value, "font_family": "Noto Sans"}), encoding="utf-8")
        kept = Settings(path)[row.key]
        assert type(kept) is type(row.default)
        assert not row.choices or kept in row.choices
        assert not row.high or row.low <= kept <= row.high
        assert row.fits is None or row.fits(kept)
        assert Settings(path)["font_family"] == ("Noto Sans" if row.key != "font_family" else kept)


@pytest.mark.skipif(sys.platform == "win32", reason="there are none on Windows")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert values(Settings(tmp_path / "settings.json")) == DEFAULTS


def test_in_safe_mode_only_who_and_where_is_read_and_nothing_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = {"zoom": 150, "annotator": "aru", "recent": ["/p.annotator"], "layout": "AAAA", "keys": {"edit.undo": ["J"]}}
    path.write_text(json.dumps(kept), encoding="utf-8")
    settings = Settings(path, safe=True)
    assert values(settings) == DEFAULTS | {"annotator": "aru", "recent": ["/p.annotator"]}
    settings["zoom"] = 200
    assert settings["zoom"] == 200
    assert json.loads(path.read_text(encoding="utf-8")) == kept
