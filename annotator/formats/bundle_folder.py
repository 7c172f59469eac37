"""How a folder of files takes the place of another: written beside it, synced, and moved file by file.

Only files that a bundle may hold are ever moved or deleted. What else is in the folder, such as `.git`, stays.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.bundle import KINDS, MANIFEST, TABLES, Sync
from annotator.errors import Refused
from annotator.words import tr, why

OWN_NAMES = frozenset({*(kind.file for kind in KINDS), *TABLES})
_OLD = "replaced"


class Place:
    """The target of a bundle, and the folder beside it that is filled first. Raises Refused with what is in the way."""

    def __init__(self, target: Path, overwrite: bool, sync: Sync) -> None:
        self._sync = sync
        self.target = Path(os.path.realpath(target))
        self.temporary = self.target.with_name(f".{self.target.name[:100]}.{os.getpid()}.part")
        self._check(overwrite)
        with self.telling():
            shutil.rmtree(self.temporary, ignore_errors=True)
            self.temporary.mkdir()

    def _check(self, overwrite: bool) -> None:
        if not self.target.parent.is_dir():
            said = tr("The folder {folder} does not exist; make it or choose another place.", folder=self.target.parent)
            raise Refused(said)
        if self.target.exists() and not self.target.is_dir():
            raise Refused(tr("{file} is a file; a bundle is a folder. Choose another name.", file=self.target))
        if self.target.is_dir() and any(self.target.iterdir()) and not overwrite:
            raise Refused(
                tr("The folder {folder} is not empty and was not changed; choose another or --overwrite.",
                   folder=self.target)
            )  # fmt: skip

    @contextmanager
    def telling(self) -> Generator[None]:
        """What the system refuses becomes a sentence."""
        try:
            yield
        except OSError as error:
            said = tr("{folder} could not be written: {why}. What was there was not changed.",
                      folder=self.target, why=why(error))  # fmt: skip
            raise Refused(said) from error

    def take(self, own: frozenset[str]) -> None:
        """Put the new files in place of `own`, those of the bundle that is there; a fault puts the old ones back."""
        new = sorted((path.name for path in self.temporary.iterdir()), key=lambda name: name == MANIFEST)
        if not self.target.exists():
            with self.telling():
                self._sync(self.temporary)
                os.rename(self.temporary, self.target)
                self._sync(self.target.parent)
            return
        strange = next((n for n in new if n not in own and os.path.lexists(self.target / n)), "")
        if strange:
            said = tr("{file} is there already and belongs to no bundle; nothing was changed. Choose another folder.",
                      file=self.target / strange)  # fmt: skip
            raise Refused(said)
        with self.telling():
            self._swap(new, sorted(own & (OWN_NAMES | {MANIFEST}), key=lambda name: name != MANIFEST))

    def _swap(self, new: list[str], old: list[str]) -> None:
        """Move the old files aside, their manifest first, and the new ones in, their manifest last."""
        aside = self.temporary / _OLD
        aside.mkdir()
        moved: list[tuple[Path, Path]] = []
        try:
            for name in old:
                if os.path.lexists(self.target / name):
                    _move(self.target / name, aside / name, moved)
            for name in new:
                _move(self.temporary / name, self.target / name, moved)
            self._sync(self.target)
        except OSError:
            for source, target in reversed(moved):
                os.rename(target, source)
            raise

    def drop(self) -> None:
        """Remove the folder beside the target."""
        shutil.rmtree(self.temporary, ignore_errors=True)


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    os.rename(source, target)
    moved.append((source, target))
