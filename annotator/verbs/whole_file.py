"""A file that is whole or not there: written beside its target, synced, and given its name at the end."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import Refused
from annotator.store.files import sync_folder
from annotator.store.workspace import Workspace
from annotator.words import tr, why


def check_target(workspace: Workspace, target: Path, *, overwrite: bool) -> None:
    """Raise Refused where no file can be written: a folder, the project itself, a file that may not be replaced."""
    if target.is_dir():
        raise Refused(tr("{path} is a folder; name a file in it. Nothing was written.", path=target))
    if not target.absolute().parent.is_dir():
        raise Refused(
            tr("The folder {folder} does not exist; make it or choose another place.", folder=target.absolute().parent)
        )
    if target.exists():
        if _is_project(workspace, target):
            raise Refused(tr("{path} is the project itself; choose another name. Nothing was written.", path=target))
        if not overwrite:
            raise Refused(
                tr("{path} exists already and was not changed; choose another name or --overwrite.", path=target)
            )


def _is_project(workspace: Workspace, target: Path) -> bool:
    own = [workspace.path, Path(f"{workspace.path}-wal"), Path(f"{workspace.path}-shm")]
    return any(path.exists() and target.samefile(path) for path in own)


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Generator[BinaryIO]:
    """A file beside the target that takes its name when all is written and on the disk, and goes otherwise."""
    target = Path(os.path.realpath(target))
    temporary = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        with open(temporary, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists() and not overwrite:
            raise Refused(
                tr("{path} was made by someone else meanwhile and was not changed; choose another name.", path=target)
            )
        os.replace(temporary, target)
        sync_folder(target.parent)
    except OSError as error:
        reason = why(error)
        raise Refused(
            tr("{path} could not be written: {reason}. An older file was not changed.", path=target, reason=reason)
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
