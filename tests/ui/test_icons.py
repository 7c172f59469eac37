"""Icons: painted in the colours of the theme, from a library that is not loaded before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui import appearance, icons
from annotator.ui.errors import ErrorBar
from annotator.ui.theme import load_theme

NAMES = list(icons._GLYPHS)
SIZE = QSize(32, 32)


def picture(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(SIZE, 1.0, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def inks(image: QImage) -> set[str]:
    """The colours of all fully opaque pixels."""
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.fixture
def light(qapp: object) -> None:
    appearance.apply("light")


@pytest.mark.parametrize("name", NAMES)
def test_every_sign_is_drawn_in_one_colour(name: str, light: None) -> None:
    assert inks(picture(icons.icon(name))) == {load_theme("light").window_ink}


def test_signs_differ(light: None) -> None:
    drawn = {icons._GLYPHS[name]: bytes(picture(icons.icon(name)).constBits()) for name in NAMES}
    assert len(set(drawn.values())) == len(drawn)


def test_the_roles_are_those_of_the_theme(light: None) -> None:
    theme = load_theme("light")
    for role, colour in (("dim", theme.window_dim), ("accent", theme.accent), ("danger", theme.danger)):
        assert inks(picture(icons.icon("warning", role))) == {colour}


def test_an_icon_takes_the_colours_of_a_new_theme(light: None) -> None:
    icon = icons.icon("close")
    before = inks(picture(icon))
    appearance.apply("dark")
    try:
        assert before != inks(picture(icon)) == {load_theme("dark").window_ink}
    finally:
        appearance.apply("light")


def test_what_is_disabled_stands_back(light: None) -> None:
    assert inks(picture(icons.icon("close"), QIcon.Mode.Disabled)) == {load_theme("light").window_dim}


def test_an_icon_is_as_sharp_as_the_screen(light: None) -> None:
    pixmap = icons.icon("down").pixmap(SIZE, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (64, 2.0)
    assert pixmap.toImage() != picture(icons.icon("down")).scaled(64, 64)


@pytest.mark.parametrize("size", [QSize(0, 0), QSize(0, 16), QSize(16, 0), QSize(-1, -1)])
def test_where_there_is_no_room_nothing_is_drawn(size: QSize, light: None) -> None:
    """Qt would warn of each painting, which fails the test."""
    ground = QImage(SIZE, QImage.Format.Format_ARGB32)
    ground.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ground)
    icons.icon("close").paint(painter, QRect(QPoint(4, 4), size))
    painter.end()
    assert icons.icon("close").pixmap(size, 1.0).isNull() and not inks(ground)


@pytest.mark.parametrize(("name", "role"), [("nonsense", "ink"), ("close", "nonsense")])
def test_unknown_names_are_refused(name: str, role: str) -> None:
    with pytest.raises(KeyError):
        icons.icon(name, role)


def test_a_button_shows_its_sign(qtbot: QtBot, light: None) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setText("x")
    icons.put(button, "close", "danger")
    button.show()
    assert button.text() == ""
    shown = button.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert any(colour.red() - colour.green() > 80 for colour in map(QColor, inks(shown)))


def test_the_error_bar_is_closed_by_its_cross(qtbot: QtBot, light: None) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 200)
    bar = ErrorBar(page)
    page.show()
    bar.say("Something is gone.")
    close = next(button for button in bar.findChildren(QToolButton) if button.accessibleName() == "Close the message")
    assert bar.isVisible() and close.toolTip()
    shown = bar.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert QColor(load_theme("light").danger).name() in inks(shown)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_nothing_is_loaded_until_an_icon_is_painted() -> None:
    script = """
import sys
from PySide6.QtWidgets import QApplication, QToolButton
from annotator.ui import icons
application = QApplication([])
button = QToolButton()
icons.put(button, "close")
button.sizeHint()
print("qtawesome" in sys.modules)
button.grab()
print("qtawesome" in sys.modules)
"""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True"]


def test_the_program_has_an_icon_of_its_own(qtbot: QtBot) -> None:
    image = picture(icons.program())
    assert len(inks(image)) > 3, "paper, a bar and lines on a ground"
