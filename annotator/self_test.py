"""`annotator --self-test`: does this copy of the program have all its parts, and do they work together?

For packages, on machines where nothing else is installed: it needs no display, writes into a folder of its own and
says one line for each part.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from annotator import paths

# A word of each language that its dictionary must know, and letters that the reading font must have.
_WORDS = {"kk": "мемлекет", "uz": "давлат", "ru": "государство", "en": "government"}
_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЎўҲҳЫыʻ–«»"


class _Failed(Exception):
    """A part is missing or does not work; the text says what."""


def run(picture: Path | None = None) -> int:
    """Try every part; returns 0, or 1 where one fails. `picture`: where to keep the picture of the window."""
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("resources", _resources),
        ("database", _database),
        ("spelling", _spelling),
        ("window", lambda: _window(picture)),
        ("fonts", _fonts),
        ("translations", _translations),
    )
    failed = 0
    for name, check in parts:
        try:
            print(f"ok      {name}: {check()}", flush=True)
        except Exception as error:  # whatever a broken package makes of it is what is asked for
            failed += 1
            print(f"FAILED  {name}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
    return 1 if failed else 0


def _resources() -> str:
    wanted = ("fonts/NotoSans-Regular.ttf", "icons/annotator.svg", "samples/articles.jsonl", "themes/light.toml")
    missing = [name for name in wanted if not paths.resource(*name.split("/")).is_file()]
    pages = (paths.documentation("guide", "start.md"), paths.documentation("formats.md"), paths.licence())
    missing += [page.name for page in pages if not page.is_file()]
    if missing:
        raise _Failed(f"missing: {', '.join(missing)}")
    return str(paths.resource())


def _database() -> str:
    """A project is made, written to, closed and found whole."""
    import sqlite3

    from annotator.store.queries import check, labels
    from annotator.store.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "test.annotator", annotator="self-test")
        try:
            count = len(labels.labels(workspace.read()))
            faults = [fault for _done, _total, found in check.check(workspace.read()) for fault in found]
        finally:
            workspace.close()
    if faults or not count:
        raise _Failed(f"a new project has {count} labels and these faults: {faults}")
    return f"SQLite {sqlite3.sqlite_version}, {count} labels"


def _spelling() -> str:
    """Where dictionaries come along, each must open; else what the system has is told."""
    from annotator.language.spelling import NameWords, Speller

    bundled = paths.resource("dictionaries")
    speller, found = Speller(bundled), list[str]()
    for language, word in _WORDS.items():
        background = speller.background(language, None, NameWords(()), "", ())
        if speller.wrong([word + "ъъ" if language != "en" else word + "qx"], background):
            found.append(language)
            if speller.wrong([word], background):
                raise _Failed(f"the dictionary of {language} does not know {word}")
    missing = set(_WORDS).difference(found)
    if bundled.is_dir() and missing:
        raise _Failed(f"no dictionary opens for {', '.join(sorted(missing))}")
    return ", ".join(found) or "no dictionaries on this system"


def _window(picture: Path | None) -> str:
    """The window without a display: import, marks by keys, export, a picture."""
    from annotator.demo import run_headless

    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "demo"
        run_headless(made)
        sizes = {name: (made / name).stat().st_size for name in ("demo.csv", "demo.jsonl", "window.png")}
        if picture is not None:
            picture.write_bytes((made / "window.png").read_bytes())
    if not all(sizes.values()):
        raise _Failed(f"an export is empty: {sizes}")
    return "imported, marked, exported"


def _fonts() -> str:
    """The reading font has the letters of all our languages."""
    from PySide6.QtGui import QFont, QRawFont

    from annotator.app import make_application

    make_application([])
    font = QRawFont.fromFont(QFont("Noto Sans"))
    missing = [letter for letter in _LETTERS if not font.supportsCharacter(ord(letter))]
    if missing:
        raise _Failed(f"{font.familyName()} lacks {' '.join(missing)}")
    return font.familyName()


def _translations() -> str:
    """Each language of the interface has words of its own, and so have Qt's buttons in it."""
    from PySide6.QtWidgets import QDialogButtonBox

    from annotator.app import make_application
    from annotator.ui import speaking
    from annotator.words import tr

    make_application([])
    said: dict[str, tuple[str, str]] = {}
    try:
        for code in speaking.LANGUAGES:
            speaking.speak(code)
            box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)  # its button goes with it
            said[code] = (tr("New project…"), box.buttons()[0].text())
    finally:
        speaking.speak("en")
    same = [code for code, words in said.items() if code != "en" and set(words) & set(said["en"])]
    if same:
        raise _Failed(f"these speak English: {', '.join(same)}")
    return ", ".join(said)
