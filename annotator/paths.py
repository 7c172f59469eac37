"""Where the program's own data and the user's files are. Nothing here makes a folder, and nothing needs Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`."""
    return _shipped("resources", parts)


def database(*parts: str) -> Path:
    """A file or folder of `db/`."""
    return _shipped("db", parts)


def documentation(*parts: str) -> Path:
    """A page of `docs/` that the program shows; pictures do not come along."""
    return _shipped("docs", parts)


def licence() -> Path:
    """The text of the program's own licence, where the bundle, a wheel or a checkout has it."""
    places = (PACKAGE.parent / "licences", PACKAGE / "_docs", PACKAGE.parent)
    return next((place / "LICENSE" for place in places if (place / "LICENSE").is_file()), PACKAGE / "LICENSE")


def _shipped(folder: str, parts: tuple[str, ...]) -> Path:
    """In the package of a wheel or a bundle, beside the package in a checkout."""
    inside = PACKAGE / f"_{folder}"
    return (inside if inside.is_dir() else PACKAGE.parent / folder).joinpath(*parts)


def user_data_dir() -> Path:
    """What the program keeps for the user besides the projects: the sample project's copy, dictionaries."""
    if sys.platform == "win32":
        return _from_env("LOCALAPPDATA", "AppData/Local") / "Annotator"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Annotator"
    return _from_env("XDG_DATA_HOME", ".local/share") / "annotator"


def user_config_dir() -> Path:
    """Settings, layout of the window, recent projects."""
    if sys.platform == "win32":
        return _from_env("APPDATA", "AppData/Roaming") / "Annotator"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Annotator"
    return _from_env("XDG_CONFIG_HOME", ".config") / "annotator"


def log_file() -> Path:
    """The log of the running program, for reports of bugs."""
    if sys.platform == "win32":
        return user_data_dir() / "Logs" / "annotator.log"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Annotator" / "annotator.log"
    return _from_env("XDG_STATE_HOME", ".local/state") / "annotator" / "annotator.log"


def _from_env(variable: str, below_home: str) -> Path:
    """The variable where it holds an absolute path (the XDG specification ignores others), else the default."""
    value = os.environ.get(variable, "")
    return Path(value) if os.path.isabs(value) else Path.home() / below_home
