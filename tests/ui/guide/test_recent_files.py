"""The desktop's list of recent files: our entry comes in, those of others stay, and GLib reads what we write."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from annotator.ui import recent_files

WHEN = datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 23, 8, 30, 0, tzinfo=UTC)
MIME = "application/x-annotator-project"
OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
  <!-- kept -->
  <bookmark href="file:///home/aigul/%D1%81%D1%83.odt" added="2026-01-01T00:00:00Z"
            modified="2026-01-01T00:00:00Z" visited="2026-01-02T00:00:00Z">
    <title>су &amp; жер</title>
    <desc>&lt;b&gt;</desc>
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="application/vnd.oasis.opendocument.text"/>
        <bookmark:groups><bookmark:group>Office</bookmark:group></bookmark:groups>
        <bookmark:applications>
          <bookmark:application name="Writer" exec="&apos;soffice %u&apos;" modified="2026-01-01T00:00:00Z" count="3"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
</xbel>
"""


def by_glib(target: Path) -> dict[str, tuple[str, list[str], int]]:
    """What GLib, which GTK's desktops use, reads: by address the type, the applications and how often ours was used."""
    name = ctypes.util.find_library("glib-2.0")
    if name is None:
        pytest.skip("no GLib on this machine")
    glib = ctypes.CDLL(name)
    several_texts = ctypes.POINTER(ctypes.c_char_p)
    for function in ("new", "get_mime_type"):
        getattr(glib, f"g_bookmark_file_{function}").restype = ctypes.c_void_p
    for function in ("get_uris", "get_applications"):
        getattr(glib, f"g_bookmark_file_{function}").restype = several_texts
    file, length, none = ctypes.c_void_p(glib.g_bookmark_file_new()), ctypes.c_size_t(), None
    assert glib.g_bookmark_file_load_from_file(file, os.fsencode(target), none)
    found: dict[str, tuple[str, list[str], int]] = {}
    uris = glib.g_bookmark_file_get_uris(file, ctypes.byref(length))
    for uri in [bytes(uris[i]) for i in range(length.value)]:
        kind = ctypes.string_at(glib.g_bookmark_file_get_mime_type(file, uri, none)).decode()
        several = glib.g_bookmark_file_get_applications(file, uri, ctypes.byref(length), none)
        names = [bytes(several[i]).decode() for i in range(length.value)]
        count, run = ctypes.c_uint(), ctypes.c_char_p()
        glib.g_bookmark_file_get_app_info(
            file, uri, names[-1].encode(), ctypes.byref(run), ctypes.byref(count), none, none
        )
        found[uri.decode()] = (kind, names, count.value)
    glib.g_bookmark_file_free(file)
    return found


def test_a_list_is_begun_with_a_project_and_nobody_else_reads_it(tmp_path: Path) -> None:
    target, project = tmp_path / "recently-used.xbel", tmp_path / "су форумы & 100%.annotator"
    recent_files.add(target, project, WHEN)
    recent_files.add(target, project, LATER)
    assert by_glib(target) == {project.as_uri(): (MIME, ["Annotator"], 2)}
    bookmark = ElementTree.parse(target).getroot()[0]
    assert (bookmark.get("added"), bookmark.get("visited")) == (
        "2026-11-22T10:00:00.000000Z",
        "2026-11-23T08:30:00.000000Z",
    )
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_entries_of_others_stay_as_they_are(tmp_path: Path) -> None:
    target = tmp_path / "recently-used.xbel"
    target.write_text(OTHERS, "utf-8")
    before = ElementTree.canonicalize(from_file=str(target), strip_text=True, with_comments=True)
    recent_files.add(target, tmp_path / "p.annotator", WHEN)
    assert by_glib(target) == {
        "file:///home/aigul/%D1%81%D1%83.odt": ("application/vnd.oasis.opendocument.text", ["Writer"], 3),
        (tmp_path / "p.annotator").as_uri(): (MIME, ["Annotator"], 1),
    }
    builder = ElementTree.TreeBuilder(insert_comments=True)
    root = ElementTree.parse(target, ElementTree.XMLParser(target=builder)).getroot()
    root.remove(root.findall("bookmark")[-1])
    left = ElementTree.tostring(root, encoding="unicode")
    assert ElementTree.canonicalize(left, strip_text=True, with_comments=True, rewrite_prefixes=True) == (
        ElementTree.canonicalize(before, strip_text=True, with_comments=True, rewrite_prefixes=True)
    )


@pytest.mark.parametrize(
    "words", ["", "no xml", "<xbel><bookmark>", "<html/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"]
)
def test_what_is_no_such_list_is_not_touched(tmp_path: Path, words: str) -> None:
    target = tmp_path / "recently-used.xbel"
    target.write_text(words, "utf-8")
    with pytest.raises((ValueError, ElementTree.ParseError)):
        recent_files.add(target, tmp_path / "p.annotator", WHEN)
    assert target.read_text("utf-8") == words
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_list_that_may_not_be_written_to_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "recently-used.xbel"
    target.write_text(OTHERS, "utf-8")
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)  # root may write to anything
    with pytest.raises(PermissionError):
        recent_files.add(target, tmp_path / "p.annotator", WHEN)
    assert target.read_text("utf-8") == OTHERS


def test_what_another_program_writes_meanwhile_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, read = tmp_path / "recently-used.xbel", recent_files._read

    def slow(path: Path) -> object:
        tree = read(path)
        if not target.exists():
            target.write_text(OTHERS, "utf-8")
        return tree

    monkeypatch.setattr(recent_files, "_read", slow)
    recent_files.add(target, tmp_path / "p.annotator", WHEN)
    assert len(by_glib(target)) == 2


def test_it_is_noted_in_the_users_own_list_and_a_fault_is_nobodys_trouble(home: Path, tmp_path: Path) -> None:
    if not recent_files.sys.platform.startswith("linux"):
        pytest.skip("the list of freedesktop.org")
    target = home / ".local" / "share" / "recently-used.xbel"
    recent_files.note(tmp_path / "p.annotator")
    assert "p.annotator" in target.read_text("utf-8")
    target.write_text("no xml", "utf-8")
    recent_files.note(tmp_path / "p.annotator")
    assert target.read_text("utf-8") == "no xml"
