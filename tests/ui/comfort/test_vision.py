"""Labels are told apart by every kind of colour vision, and their kinds without any colour.

How colours look to whom a kind of cone is missing is simulated after G. M. Machado, M. M. Oliveira and
L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (2009), at severity 1.0, on linear light. Distances are measured in Oklab, where
about 0.02 is just noticeable between patches side by side.
"""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from annotator.domain.palette import ALL_COLOURS, LABEL_COLOURS
from annotator.store.presets import DEFAULT_LABELS
from annotator.ui.theme import LabelShades, Theme, load_theme, theme_names, to_oklab
from annotator.ui.widgets import look
from tests.ui.comfort.colour_vision import MATRICES, seen

APART = 0.08  # of the eight to choose from
STILL_APART = 0.065  # of the twelve that the entities of a new project have


@pytest.fixture(params=theme_names())
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def nearest(theme: Theme, colours: tuple[str, ...], vision: str) -> float:
    strokes = [to_oklab(seen(theme.shades(colour).stroke, vision)) for colour in colours]
    return min(
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 for one, other in combinations(strokes, 2)
    )


def test_the_simulation_leaves_grey_as_it_is_and_takes_hues_away() -> None:
    for vision in MATRICES:
        assert all(abs(a - b) <= 1 / 255 for a, b in zip(rgb(seen("#808080", vision)), rgb("#808080"), strict=True))
    red, green = seen("#c04040", "deuteranopia"), seen("#707000", "deuteranopia")
    assert abs(to_oklab(red)[1] - to_oklab(green)[1]) < 0.03, "red and green have no red-green difference left"


def rgb(colour: str) -> list[float]:
    return [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]


@pytest.mark.parametrize("vision", MATRICES)
def test_the_eight_colours_stay_apart(theme: Theme, vision: str) -> None:
    assert nearest(theme, LABEL_COLOURS, vision) >= APART


@pytest.mark.parametrize("vision", MATRICES)
def test_the_entities_of_a_new_project_stay_apart(theme: Theme, vision: str) -> None:
    entities = tuple(colour for layer, *_, colour, _ in DEFAULT_LABELS if layer == "entity")
    assert set(entities) == set(ALL_COLOURS)
    assert nearest(theme, entities, vision) >= STILL_APART


def test_every_label_of_a_new_project_has_a_chip_of_its_own() -> None:
    shorts = [short for _, _, short, _, _ in DEFAULT_LABELS]
    assert len(set(shorts)) == len(shorts)


def test_swatches_tell_the_layers_apart_without_colour(theme: Theme, qapp: QApplication) -> None:
    """All in one grey: claim, entity, source, cue and label of articles are five different pictures."""
    pictures = [
        swatch(theme.shades("#808080"), layer, name)
        for layer, name in (
            ("claim", "Claim"), ("entity", "Person"), ("attribution", "Source"), ("attribution", "Cue"),
            ("document", "News"),
        )
    ]  # fmt: skip
    for one, other in combinations(pictures, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) > len(one) // 20


def swatch(shades: LabelShades, layer: str, name: str) -> list[int]:
    picture = QImage(30, 20, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    look.draw_swatch(painter, QRectF(0, 0, 30, 20), layer, name, shades)
    painter.end()
    return [picture.pixelColor(x, y).red() for y in range(20) for x in range(30)]
