"""Words that a disk or a bug kept from being saved until their window was closed: plain text among the user's data."""

from __future__ import annotations

import logging
from pathlib import Path

from annotator import paths
from annotator.store.ids import now
from annotator.words import tr

log = logging.getLogger(__name__)


def file() -> Path:
    """Where they are; there is no such file unless saving has failed."""
    return paths.user_data_dir() / "unsaved words.txt"


def keep(project: Path, field: str, words: str) -> None:
    """Add what was typed into a field."""
    try:
        file().parent.mkdir(parents=True, exist_ok=True)
        with open(file(), "a", encoding="utf-8", errors="surrogatepass") as kept:
            kept.write(f"{now()} {project}, {field}:\n{words}\n\n")
        file().chmod(0o600)
    except OSError as error:
        log.error("words typed into %s could not be kept: %s", field, error)


def notice() -> str:
    """A sentence while there are any; empty without."""
    if not file().exists():
        return ""
    return tr(
        "Words that could not be saved when the window was closed are kept in {path}. Copy them from there, "
        "then delete the file.",
        path=file(),
    )
