"""Tells the desktop which projects were opened, so that its launcher and file dialogs list them.

On Linux by an entry in `recently-used.xbel`, as the Desktop Bookmark specification of freedesktop.org has it, which
GTK, GNOME, KDE and Xfce read; on Windows by the shell's list of recent documents, from which the jump list is made.
macOS keeps its own list of what is opened through the Finder.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QThreadPool

log = logging.getLogger(__name__)
_LARGEST = 16 << 20  # bytes; what is larger is left alone
_SHARD_PATHW = 3  # shlobj_core.h
_MIME = "application/x-annotator-project"
_BOOKMARK = "http://www.freedesktop.org/standards/desktop-bookmarks"
_TYPES = "http://www.freedesktop.org/standards/shared-mime-info"
_OWNER = "http://freedesktop.org"


def note_in_background(project: Path) -> None:
    """Note that a project was opened, in a thread of its own."""
    QThreadPool.globalInstance().start(lambda: note(project.absolute()))


def note(project: Path) -> None:
    """Note it now; what goes wrong is nothing to the user and goes into the log."""
    try:
        if sys.platform == "win32":
            getattr(ctypes, "windll").shell32.SHAddToRecentDocs(_SHARD_PATHW, ctypes.c_wchar_p(str(project)))  # noqa: B009
        elif sys.platform != "darwin":
            add(_list_of_desktop(), project, datetime.now(UTC))
    except (OSError, ValueError, ElementTree.ParseError) as error:
        log.info("the desktop was not told of %s: %s", project, error)


def _list_of_desktop() -> Path:
    """`$XDG_DATA_HOME/recently-used.xbel`; the file itself where that is a link to it."""
    home = os.environ.get("XDG_DATA_HOME", "")
    folder = Path(home) if os.path.isabs(home) else Path.home() / ".local" / "share"
    return Path(os.path.realpath(folder / "recently-used.xbel"))


def add(target: Path, project: Path, when: datetime) -> None:
    """Put a project into a list, or bring its entry up to date; entries of others stay as they are.

    Raises OSError, or ParseError or ValueError for a file that is no such list: it is not touched. One that may not
    be written to, which is how some people keep it empty, is not replaced either.
    """
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(f"{target} may not be written to")
    for _ in range(3):
        before = _stamp(target)
        tree = _read(target)
        _enter(tree.getroot(), project.as_uri(), when.isoformat(timespec="microseconds").replace("+00:00", "Z"))
        if _replace(target, tree, before):
            return
    raise OSError(f"{target} is written to by others all the time")


def _stamp(target: Path) -> tuple[int, int] | None:
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size


def _read(target: Path) -> ElementTree.ElementTree[ElementTree.Element]:
    if not target.exists():
        return ElementTree.ElementTree(ElementTree.Element("xbel", version="1.0"))
    if target.stat().st_size > _LARGEST:
        raise ValueError(f"{target} is too large")
    builder = ElementTree.TreeBuilder(insert_comments=True, insert_pis=True)
    tree = ElementTree.parse(target, ElementTree.XMLParser(target=builder))
    if tree.getroot().tag != "xbel":
        raise ValueError(f"{target} is no list of bookmarks")
    return tree


def _enter(root: ElementTree.Element, href: str, now: str) -> None:
    bookmark = next((entry for entry in root.iter("bookmark") if entry.get("href") == href), None)
    if bookmark is None:
        bookmark = ElementTree.SubElement(root, "bookmark", href=href, added=now)
    bookmark.set("modified", now)
    bookmark.set("visited", now)
    metadata = _metadata(bookmark)
    if metadata.find(f"{{{_TYPES}}}mime-type") is None:
        ElementTree.SubElement(metadata, f"{{{_TYPES}}}mime-type", type=_MIME)
    applications = _child(metadata, f"{{{_BOOKMARK}}}applications")
    ours = next((app for app in applications if app.get("name") == "Annotator"), None)
    if ours is None:
        ours = ElementTree.SubElement(applications, f"{{{_BOOKMARK}}}application", name="Annotator")
    count = ours.get("count", "0")
    ours.set("exec", "'annotator %f'")
    ours.set("modified", now)
    ours.set("count", str(int(count) + 1 if count.isdecimal() else 1))


def _metadata(bookmark: ElementTree.Element) -> ElementTree.Element:
    info = _child(bookmark, "info")
    found = next((part for part in info.iter("metadata") if part.get("owner") == _OWNER), None)
    return found if found is not None else ElementTree.SubElement(info, "metadata", owner=_OWNER)


def _child(parent: ElementTree.Element, tag: str) -> ElementTree.Element:
    found = parent.find(tag)
    return found if found is not None else ElementTree.SubElement(parent, tag)


def _replace(target: Path, tree: ElementTree.ElementTree[ElementTree.Element], before: tuple[int, int] | None) -> bool:
    """Write it beside and rename; False where another program has written in the meantime."""
    for prefix, name in (("bookmark", _BOOKMARK), ("mime", _TYPES)):
        ElementTree.register_namespace(prefix, name)
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            tree.write(file, encoding="UTF-8", xml_declaration=True)
        if _stamp(target) != before:
            return False
        os.replace(temporary, target)
        return True
    finally:
        temporary.unlink(missing_ok=True)
