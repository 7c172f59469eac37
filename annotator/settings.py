"""The user's settings: one typed table, kept as JSON. Adding a setting is adding a row."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from annotator import paths
from annotator.words import mark

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting; `title` is shown in the settings dialog, hidden where empty. The default's type is the type."""

    key: str
    default: Any
    title: str = ""
    choices: tuple[Any, ...] = ()
    low: int = 0
    high: int = 0
    fits: Callable[[Any], bool] | None = None  # more than the type: what is in a list or an object


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in cast("list[Any]", value))


def _is_text_lists(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_texts, cast("dict[str, Any]", value).values()))


def _is_words(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(word, str) for word in cast("dict[str, Any]", value).values())


def _is_order(value: Any) -> bool:
    return isinstance(value, list) and [type(item) for item in cast("list[Any]", value)] == [str, bool]


def _is_ascii(value: Any) -> bool:
    return isinstance(value, str) and value.isascii()


TABLE: tuple[Setting, ...] = (
    Setting("interface_language", "system", mark("Language of the program"), ("system", "en", "kk", "ky", "ru", "uz")),
    Setting("theme", "system", mark("Colours"), ("system", "light", "dark", "sepia")),
    Setting("font_family", "", mark("Font of the text (empty: the default)")),
    Setting("zoom", 100, mark("Zoom of the text (%)"), low=50, high=400),
    Setting("line_spacing", 160, mark("Line spacing (%)"), low=100, high=250),
    Setting("column_width", 80, mark("Width of the text column (characters)"), low=40, high=140),
    Setting("chips", "all", mark("Label chips on entities"), ("all", "first", "hover", "none")),
    Setting("snap", True, mark("Snap selections to whole words")),
    Setting("blink", True, mark("Blinking caret")),
    Setting("motion", "system", mark("Reduced motion"), ("system", "on", "off")),
    Setting("health_marks", True, mark("Mark problems of the text")),
    Setting("paragraph_languages", False, mark("Languages of paragraphs in the margin")),
    Setting("spelling", True, mark("Check spelling of notes")),
    Setting("spelling_words", [], mark("Words that are right, one a line"), fits=_is_texts),
    Setting("spelling_fields", {}, fits=_is_words),
    Setting("spelling_told", [], fits=_is_texts),
    Setting("claim_proposals", False, mark("Propose claims and who says them while reading")),
    Setting("name_proposals", True, mark("Offer names of the registry while reading")),
    Setting("backup_beside", False, mark("Keep backups beside the project as well")),
    Setting("desktop_recent", True, mark("List opened projects among the recent files of the desktop")),
    Setting("annotator", "", mark("Your name as annotator (empty: of your account)")),
    Setting("recent", [], fits=_is_texts),
    Setting("keys", {}, fits=_is_text_lists),
    Setting("geometry", "", fits=_is_ascii),
    Setting("layout", "", fits=_is_ascii),
    Setting("list_sort", ["added", False], fits=_is_order),
    Setting("pinned", {}),
    Setting("pinned_follow", True),
    Setting("pinned_below", False),
    Setting("pinned_layout", ""),
    Setting("dashboard", {}),
    Setting("last_folder", ""),
    Setting("tour_seen", False),
    Setting("tour_step", 0, low=0, high=4),
    Setting("csv_bom", True, mark("Byte order mark in CSV, for Excel")),
)
_ROWS = {row.key: row for row in TABLE}


_LARGEST = 4 << 20  # bytes of a settings file; what is larger is none
# Who marks, in which language, and where the projects are, also in safe mode.
_NEEDED = frozenset({"annotator", "interface_language", "recent", "last_folder"})


class Settings:
    """Reads once, writes at each change; a broken file is kept aside and the defaults hold.

    `safe`: nothing but who annotates and where the projects are is read, and nothing is written.
    """

    def __init__(self, path: Path | None = None, *, safe: bool = False) -> None:
        self.path = path or paths.user_config_dir() / "settings.json"
        self.safe = safe
        self.listeners: list[Callable[[str], None]] = []
        self._values: dict[str, Any] = self._load()
        if safe:
            self._values = {key: value for key, value in self._values.items() if key in _NEEDED}

    def _load(self) -> dict[str, Any]:
        try:
            found = json.loads(_words(self.path))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            log.info("settings in %s cannot be read (%s); the defaults are used", self.path, error)
            self._put_aside()
            return {}
        values = cast("dict[str, Any]", found if isinstance(found, dict) else {})
        return {key: value for key, value in values.items() if key in _ROWS and _fits(_ROWS[key], value)}

    def _put_aside(self) -> None:
        """The next change would write over a file that may be mended by hand."""
        try:
            if not self.safe and self.path.is_file():
                os.replace(self.path, self.path.with_suffix(".broken.json"))
        except OSError as error:
            log.info("%s could not be put aside: %s", self.path, error)

    def __getitem__(self, key: str) -> Any:
        """The value, or the default; KeyError for a setting that is not in the table."""
        default = _ROWS[key].default
        return self._values.get(key, default.copy() if isinstance(default, (list, dict)) else default)

    def __setitem__(self, key: str, value: Any) -> None:
        """Set, save and tell the listeners. ValueError for a value that does not fit."""
        if not _fits(_ROWS[key], value):
            raise ValueError(f"{value!r} does not fit the setting {key}")
        if self[key] == value:
            return
        self._values[key] = value
        self._save()
        for listener in tuple(self.listeners):
            listener(key)

    def _save(self) -> None:
        if self.safe:
            return
        temporary = self.path.with_suffix(f".{os.getpid()}.tmp")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(temporary, self.path)
        except OSError as error:
            log.info("settings could not be kept in %s: %s", self.path, error)

    def add_recent(self, project: Path) -> None:
        """Put a project at the head of the recent ones."""
        name = str(project.absolute())
        self["recent"] = [name, *(p for p in self["recent"] if p != name)][:12]


def _words(path: Path) -> str:
    """The text of a file. ValueError for one that is too large or none at all, such as a pipe, which would hang."""
    if path.exists() and not path.is_file():
        raise ValueError("it is no file")
    with open(path, encoding="utf-8") as file:
        words = file.read(_LARGEST + 1)
    if len(words) > _LARGEST:
        raise ValueError("it is too large")
    return words


def _fits(row: Setting, value: Any) -> bool:
    if type(value) is not type(row.default):
        return False
    if row.fits is not None and not row.fits(value):
        return False
    if row.choices and value not in row.choices:
        return False
    return not row.high or row.low <= value <= row.high
