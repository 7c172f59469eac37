"""Where data is looked for, on each system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator import paths


def test_data_in_the_package_goes_before_data_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "annotator"
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.resource("icons", "a.svg") == tmp_path / "resources" / "icons" / "a.svg"
    assert paths.database("schema.sql") == tmp_path / "db" / "schema.sql"
    (package / "_resources").mkdir(parents=True)
    assert paths.resource("icons", "a.svg") == package / "_resources" / "icons" / "a.svg"
    assert paths.database("schema.sql") == tmp_path / "db" / "schema.sql"


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("linux", (".local/share/annotator", ".config/annotator", ".local/state/annotator/annotator.log")),
        (
            "win32",
            ("AppData/Local/Annotator", "AppData/Roaming/Annotator", "AppData/Local/Annotator/Logs/annotator.log"),
        ),
        (
            "darwin",
            (
                "Library/Application Support/Annotator",
                "Library/Application Support/Annotator",
                "Library/Logs/Annotator/annotator.log",
            ),
        ),
    ],
)
def test_every_system_has_its_places(
    system: str, expected: tuple[str, str, str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    found = (paths.user_data_dir(), paths.user_config_dir(), paths.log_file())
    assert found == tuple(home / place for place in expected)


@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_a_variable_without_an_absolute_path_is_ignored(
    value: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", value)
    assert paths.user_config_dir() == home / ".config" / "annotator"
