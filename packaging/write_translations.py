"""Read the sentences out of the sources and make the files of the interface's languages.

`python packaging/write_translations.py`: every `tr` and `mark` of the program goes into `resources/i18n/*.ts` (what is
translated stays, what the program no longer says goes), and every `.ts` becomes the `.qm` that the program loads.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("kk", "ky", "ru", "uz")


def update(folder: Path) -> None:
    """Bring the `annotator_*.ts` of a folder up to date with the sources."""
    listed = folder / "sources.lst"
    sources = sorted((ROOT / "annotator").rglob("*.py"))
    listed.write_text("".join(f"{source}\n" for source in sources), encoding="utf-8")
    for code in LANGUAGES:
        target = folder / f"annotator_{code}.ts"
        languages = ("-source-language", "en", "-target-language", code)
        exact = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options = [
            "-silent",
            "-no-obsolete",
            "-locations",
            "none",
            "-tr-function-alias",
            "tr+=mark",
            *exact,
            *languages,
        ]
        _run("lupdate", *options, f"@{listed}", "-ts", str(target))
    listed.unlink()


def release(folder: Path) -> None:
    """Make the `.qm` of every `.ts` of a folder."""
    for source in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    """A tool of Qt's that comes with PySide6."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([Path(PySide6.__file__).parent / name, *arguments], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(FOLDER)
    release(FOLDER)
