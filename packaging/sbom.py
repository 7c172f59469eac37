#!/usr/bin/env python3
"""Write the software bill of materials, `resources/sbom.json` (CycloneDX 1.5), from requirements.lock and resources/.

    PYTHONPATH=. .venv/bin/python packaging/sbom.py            write it
    PYTHONPATH=. .venv/bin/python packaging/sbom.py --check    1 where it is out of date

The same input gives the same bytes: no time, no random serial number, no addresses of indexes.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "resources" / "sbom.json"
_BLOCK = re.compile(
    r"^([A-Za-z0-9._-]+)==(\S+?)(?: ; (.*?))? \\$((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", re.MULTILINE
)
_HASH = re.compile(r"sha256:([0-9a-f]{64})")
# Licence by normalised name of a package, as packaging/THIRD_PARTY.md explains it.
LICENCES = {
    "editables": "MIT",
    "hatchling": "MIT",
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "pathspec": "MPL-2.0",
    "pluggy": "MIT",
    "pyenchant": "LGPL-2.1-or-later",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "qtawesome": "MIT",
    "qtpy": "MIT",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "regex": "Apache-2.0 AND CNRI-Python",
    "sqlalchemy": "MIT",
    "trove-classifiers": "Apache-2.0",
    "typing-extensions": "PSF-2.0",
    "tomlkit": "MIT",
}
# The text of each licence in packaging/licences/, which goes with every wheel and bundle.
TEXTS = {
    "packaging": "packaging.txt",
    "pyenchant": "pyenchant.txt",
    "pyside6-essentials": "LGPL-3.txt",
    "qtawesome": "QtAwesome.txt",
    "qtpy": "QtPy.txt",
    "shiboken6": "LGPL-3.txt",
    "regex": "regex.txt",
    "sqlalchemy": "SQLAlchemy.txt",
    "typing-extensions": "typing_extensions.txt",
    "Noto Sans": "OFL-1.1.txt",
    "Unicode CLDR": "Unicode-3.0.txt",
}
# Needed to set up a checkout, and in no package of the program.
BUILD_ONLY = {"editables", "hatchling", "pathspec", "pluggy", "trove-classifiers", "tomlkit"}
# What lies in resources/ and is somebody else's: name, version, licence, file whose bytes stand for it.
DATA = (
    ("Noto Sans", "OFL-1.1", "resources/fonts/NotoSans-Regular.ttf"),
    ("Unicode CLDR", "Unicode-3.0", "resources/language/territories.tsv"),
)


def packages() -> list[dict[str, Any]]:
    """The components of the lock; KeyError for a package whose licence nobody has looked at."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return [_package(*found) for found in _BLOCK.findall(lock)]


def _package(name: str, version: str, marker: str, hashes: str) -> dict[str, Any]:
    plain = name.lower().replace("_", "-").replace(".", "-")
    purl = f"pkg:pypi/{plain}@{version}"
    properties = [{"name": "annotator:marker", "value": marker}] if marker else []
    return {
        "type": "library",
        "bom-ref": purl,
        "name": plain,
        "version": version,
        "scope": "excluded" if plain in BUILD_ONLY else "required",
        "licenses": [{"expression": LICENCES[plain]}],
        "purl": purl,
        "properties": [*properties, *({"name": "annotator:sha256", "value": h} for h in _HASH.findall(hashes))],
    }


def data() -> list[dict[str, Any]]:
    """The components that are files of the program."""
    return [
        {
            "type": "data",
            "bom-ref": file,
            "name": name,
            "licenses": [{"expression": licence}],
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256((ROOT / file).read_bytes()).hexdigest()}],
        }
        for name, licence, file in DATA
    ]


def bill() -> dict[str, Any]:
    """The whole document."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = re.search(
        r'"(.+)"', (ROOT / "annotator" / "__init__.py").read_text(encoding="utf-8").split("__version__")[1]
    )
    assert version is not None
    components = packages() + data()
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "annotator",
                "name": project["name"],
                "version": version[1],
                "licenses": [{"expression": project["license"]}],
            }
        },
        "components": components,
        "dependencies": [{"ref": "annotator", "dependsOn": [c["bom-ref"] for c in components]}],
    }


def main() -> int:
    """Write or check the file."""
    text = json.dumps(bill(), indent=1, ensure_ascii=False) + "\n"
    if "--check" in sys.argv:
        fresh = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
        print("the bill of materials is up to date" if fresh else "out of date: run packaging/sbom.py")
        return 0 if fresh else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
