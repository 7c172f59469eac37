"""Nothing is written below 9 points, whatever font the desktop has and however small the text is zoomed.

What the window and its dialogs write is measured while they are walked through, in test_walk.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from annotator.store.presets import DEFAULT_LABELS
from annotator.ui import appearance
from annotator.ui.panels.articles.rows import Setter
from annotator.ui.text.looks import ZOOMS, Looks
from annotator.ui.text.styles import LabelStyle
from annotator.ui.widgets import look

LABELS = {
    number: LabelStyle(name, short, colour, layer)
    for number, (layer, name, short, colour, _) in enumerate(DEFAULT_LABELS)
}


@pytest.fixture(params=[6.0, 9.0, 10.0, 18.0])
def desktop(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QApplication]:
    """The application on a desktop with a font of so many points."""
    before = qapp.font()
    font = QFont(before)
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    appearance.apply("light")
    yield qapp
    qapp.setFont(before)


def points(font: QFont) -> float:
    return QFontInfo(font).pointSizeF()


def test_the_chrome(desktop: QApplication) -> None:
    assert points(desktop.font()) >= look.SMALLEST
    assert points(look.small(desktop.font(), 0.5)) >= look.SMALLEST
    in_pixels = QFont(desktop.font())
    in_pixels.setPixelSize(12)
    assert points(look.small(in_pixels, 0.5)) >= look.SMALLEST
    setter = Setter(desktop.font())
    assert min(points(setter.small), points(setter.strong)) >= look.SMALLEST


def test_text_and_chips_at_every_size(desktop: QApplication) -> None:
    looks = Looks(800, 1.0)
    looks.set_labels(LABELS)
    for looks.percent in ZOOMS:
        looks.measure(800)
        assert points(looks.typography.font) >= look.SMALLEST, f"{looks.percent} %"
        assert points(looks.styles.chip_font) >= look.SMALLEST, f"{looks.percent} %"


def test_chips_find_their_place_between_two_lines(desktop: QApplication) -> None:
    """Of two marks one in the other as well, at the usual size and spacing."""
    looks = Looks(800, 1.0)
    looks.set_labels(LABELS)
    ruler = looks.ruler
    for number in LABELS:
        pixmap = looks.styles.chip(number, 0).pixmap
        assert ruler.under + 2 * ruler.pitch + pixmap.height() <= ruler.limit + 1
