"""What the packages tell a desktop agrees with what the program does and calls itself."""

from __future__ import annotations

import argparse
import re
import runpy
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.cli import main as cli
from annotator.store.schema import APPLICATION_ID
from annotator.ui import recent_files

PACKAGING = Path(__file__).parents[2] / "packaging"
LINUX = PACKAGING / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_manual_has_every_option_and_command() -> None:
    manual = (LINUX / "annotator.1").read_text("utf-8").replace("\\-", "-")
    parsers = (cli.build_parser(), cli._window_parser())
    options = {word for parser in parsers for action in parser._actions for word in action.option_strings}
    assert {word for word in options if word.startswith("--") and word not in manual} == set()
    commands = next(a for a in parsers[0]._actions if isinstance(a, argparse._SubParsersAction))
    listed = re.findall(r"^\.TP\n\.B (\w+)\n", manual.partition(".SH COMMANDS")[2].partition(".SH EXIT")[0], re.M)
    assert listed == list(commands.choices)
    for code in re.findall(r"^  (\d)  ", cli._CODES, re.M):
        assert f"\n.B {code}\n" in manual


def test_one_name_of_the_file_type_is_used_everywhere() -> None:
    mime = ElementTree.parse(LINUX / "annotator-mime.xml").getroot().find(f"{MIME}mime-type")
    assert mime is not None
    name = mime.get("type")
    entry = RawConfigParser(interpolation=None)
    entry.read(LINUX / "annotator.desktop", "utf-8")
    provided = (
        ElementTree.parse(LINUX / "org.annotator.Annotator.metainfo.xml").getroot().findtext("provides/mediatype")
    )
    assert f"{name};" == entry["Desktop Entry"]["MimeType"]
    assert name == provided == recent_files._MIME


def test_a_project_is_known_by_its_suffix_and_by_its_application_id() -> None:
    root = ElementTree.parse(LINUX / "annotator-mime.xml").getroot()
    assert [glob.get("pattern") for glob in root.iter(f"{MIME}glob")] == ["*.annotator"]
    inner = root.find(f".//{MIME}match/{MIME}match")
    assert inner is not None
    assert (inner.get("offset"), int(inner.get("value", "0"), 16)) == ("68", APPLICATION_ID)


def test_the_newest_release_is_this_one() -> None:
    releases = ElementTree.parse(LINUX / "org.annotator.Annotator.metainfo.xml").getroot().findall("releases/release")
    assert releases[0].get("version") == __version__


def test_every_override_is_explained() -> None:
    lines = (LINUX / "lintian-overrides").read_text("utf-8").splitlines()
    assert lines[0].startswith("#")
    assert all(line.startswith(("# ", "annotator: ")) for line in lines)  # one comment may stand above neighbours


def test_the_icon_is_drawn_in_every_size(qapp: QApplication, tmp_path: Path) -> None:
    icons = runpy.run_path(str(PACKAGING / "draw_icons.py"))
    icons["main"](tmp_path)
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= set(icons["SIZES"])
    for size in icons["SIZES"]:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / "annotator.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() > 0


def test_the_icon_of_windows_holds_pictures(qapp: QApplication, tmp_path: Path) -> None:
    data = runpy.run_path(str(PACKAGING / "draw_icons.py"))["ico"]((16, 256))
    assert data[:6] == b"\0\0\1\0\2\0"
    for entry in (data[6:22], data[22:38]):
        length, place = (int.from_bytes(entry[at : at + 4], "little") for at in (8, 12))
        picture = QImage.fromData(data[place : place + length])
        assert picture.width() % 256 == entry[0]


@pytest.mark.parametrize("verb", ["Delete", "RMDir", "DeleteRegKey"])
def test_uninstalling_on_windows_takes_only_what_was_installed(verb: str) -> None:
    uninstall = (PACKAGING / "windows" / "annotator.nsi").read_text("utf-8").partition('Section "Uninstall"')[2]
    targets = re.findall(rf"^\s*{verb} (.+)$", uninstall, re.M)
    ours = r'(?:/r )?"\$INSTDIR(?:\\(?:_internal|annotator\.exe|uninstall\.exe))?"|"\$SMPROGRAMS\\\$\{NAME\}\.lnk"'
    keys = r'HKCU "(?:\$\{UNINSTALL\}|Software\\\$\{NAME\}|Software\\Classes\\(?:\$\{CLASS\}|\.annotator))"'
    assert targets
    for target in targets:
        assert re.fullmatch(keys if verb == "DeleteRegKey" else ours, target), target
        assert target != '/r "$INSTDIR"'  # a folder of ours can hold projects
