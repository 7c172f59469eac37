"""What the program ships with is listed for people and machines, and every licence comes with its text."""

from __future__ import annotations

import importlib.util
import json
import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent
LICENCES = ROOT / "packaging" / "licences"


@pytest.fixture(scope="module")
def sbom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sbom", ROOT / "packaging" / "sbom.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return json.loads((ROOT / "resources" / "sbom.json").read_text(encoding="utf-8"))


def test_the_bill_is_what_the_locks_say(sbom: ModuleType, bill: dict[str, Any]) -> None:
    assert bill == sbom.bill(), "run packaging/sbom.py"


def test_every_locked_package_is_in_the_bill_with_its_hashes(bill: dict[str, Any]) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = [name.lower().replace("_", "-") for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)]
    libraries = [part for part in bill["components"] if part["type"] == "library"]
    assert [part["name"] for part in libraries] == names
    hashes = {p["value"] for part in libraries for p in part["properties"] if p["name"] == "annotator:sha256"}
    assert hashes == set(re.findall(r"sha256:([0-9a-f]{64})", lock))


def test_it_has_the_shape_of_cyclonedx_and_no_address(bill: dict[str, Any]) -> None:
    text = {"type": "string", "minLength": 1}
    part = {
        "type": "object",
        "required": ["type", "name", "bom-ref", "licenses"],
        "properties": {
            "type": {"enum": ["library", "data"]},
            "name": text,
            "bom-ref": text,
            "purl": {"pattern": "^pkg:pypi/"},
        },
    }
    shape = {
        "required": ["bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"],
        "properties": {
            "bomFormat": {"const": "CycloneDX"},
            "specVersion": {"const": "1.5"},
            "serialNumber": {"pattern": "^urn:uuid:[0-9a-f-]{36}$"},
            "components": {"type": "array", "items": part, "minItems": 10},
        },
    }
    jsonschema.validate(bill, shape)
    refs = [part["bom-ref"] for part in bill["components"]]
    assert len(set(refs)) == len(refs) and set(bill["dependencies"][0]["dependsOn"]) == set(refs)
    assert "://" not in json.dumps(bill)


def test_everything_that_ships_has_the_text_of_its_licence(sbom: ModuleType, bill: dict[str, Any]) -> None:
    shipped = {part["name"] for part in bill["components"] if part.get("scope") != "excluded"}
    assert set(sbom.TEXTS) == shipped
    for name, file in sbom.TEXTS.items():
        words = (LICENCES / file).read_text(encoding="utf-8")
        assert re.search(r"(?i)licen[cs]e|permission|redistribution", words) and len(words) > 500, name
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "packaging/licences/*.txt" in build["project"]["license-files"]
    assert build["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]["resources"]  # where the bill is


def test_people_find_every_part_in_the_list(bill: dict[str, Any]) -> None:
    page = (ROOT / "packaging" / "THIRD_PARTY.md").read_text(encoding="utf-8").lower().replace("_", "-")
    for part in bill["components"]:
        assert part["name"].lower().removesuffix("-essentials") in page or part.get("scope") == "excluded"


def test_about_shows_them(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.about import AboutDialog

    parent = QWidget()
    qtbot.addWidget(parent)
    shown = AboutDialog(parent).parts.toPlainText()
    assert "sqlalchemy 2" in shown and "LGPL-3.0-only" in shown and "Noto Sans: OFL-1.1" in shown
    assert "hatchling" not in shown
