"""Themes: every role there, text readable on everything, labels apart for every kind of colour vision."""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

import pytest

from annotator.domain.palette import LABEL_COLOURS
from annotator.ui import theme as themes
from annotator.ui.theme import (
    MARK_CONTRAST,
    TEXT_CONTRAST,
    TINT_LAYERS,
    Theme,
    as_hex,
    blend,
    contrast,
    from_oklab,
    layered,
    linear,
    load_theme,
    parse,
    theme_names,
    to_oklab,
)

ALL = theme_names()

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency" (2009), severity 1.0, on linear light.
DEFICIENCIES = {
    "none": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


@pytest.fixture(params=ALL)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_there_are_three() -> None:
    assert ALL == ["light", "dark", "sepia"]
    assert [load_theme(name).dark for name in ALL] == [False, True, False]


@pytest.mark.parametrize(
    ("ink", "papers"),
    [
        ("ink", ("paper", "selection", "find", "find_current", "glow")),
        ("dim", ("paper",)),
        ("accent", ("paper", "field")),
        ("danger", ("paper", "field", "window")),
        ("warning", ("paper", "window")),
        ("success", ("paper", "window")),
        ("window_ink", ("window", "panel", "field", "button", "card")),
        ("window_dim", ("window", "panel", "field")),
        ("highlight_ink", ("highlight",)),
        ("accent_ink", ("accent",)),
    ],
)
def test_text_is_readable(theme: Theme, ink: str, papers: tuple[str, ...]) -> None:
    for paper in papers:
        assert contrast(getattr(theme, ink), getattr(theme, paper)) >= TEXT_CONTRAST, f"{ink} on {paper}"


def test_what_is_found_and_selected_stands_out_from_the_paper(theme: Theme) -> None:
    papers = [theme.paper, theme.selection, theme.find, theme.find_current, theme.glow]
    assert len(set(papers)) == len(papers)
    assert contrast(theme.tick, theme.bar) >= 1.8
    assert contrast(theme.focus, theme.paper) >= MARK_CONTRAST


def _some_colours() -> list[str]:
    chance = random.Random(9)
    made = ["#000000", "#ffffff", "#ffff00", "#00ff00", "#0000ff", "#808080", "#fefefe", "#010101"]
    return [*made, *(f"#{chance.randrange(1 << 24):06x}" for _ in range(60))]


@pytest.mark.parametrize("colour", [*LABEL_COLOURS, *_some_colours()])
def test_text_is_readable_on_every_tint_whatever_colour_the_user_chose(theme: Theme, colour: str) -> None:
    shades = theme.shades(colour)
    for layers in range(1, TINT_LAYERS + 1):
        paper = layered(shades.tint, theme.paper, shades.tint_strength, layers)
        assert contrast(theme.ink, paper) >= TEXT_CONTRAST
    assert contrast(shades.chip, shades.chip_ink) >= TEXT_CONTRAST
    assert contrast(shades.stroke, theme.paper) >= MARK_CONTRAST
    assert shades.tint_strength > 0.03


def test_default_tints_of_several_labels_over_each_other_stay_readable(theme: Theme) -> None:
    for some in combinations(LABEL_COLOURS, TINT_LAYERS):
        paper = theme.paper
        for shades in map(theme.shades, some):
            paper = blend(shades.tint, paper, shades.tint_strength)
        assert contrast(theme.ink, paper) >= TEXT_CONTRAST


def _seen(colour: str, deficiency: str) -> str:
    light = linear(colour)
    mixed = (sum(share * part for share, part in zip(row, light, strict=True)) for row in DEFICIENCIES[deficiency])
    parts = [min(max(part, 0.0), 1.0) for part in mixed]
    r, g, b = (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in parts)
    return as_hex((r, g, b))


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_the_default_colours_stay_apart(theme: Theme, deficiency: str) -> None:
    """By distance in Oklab, where 0.02 is just noticeable."""
    strokes = [to_oklab(_seen(theme.shades(colour).stroke, deficiency)) for colour in LABEL_COLOURS]
    for one, other in combinations(strokes, 2):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 > 0.08


def test_eight_colours() -> None:
    assert len(set(LABEL_COLOURS)) == 8


@pytest.mark.parametrize("colour", ["red", "#fff", "#12345g", "123456#", ""])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(colour)


def test_oklab_goes_there_and_back() -> None:
    for colour in _some_colours():
        back = from_oklab(to_oklab(colour))
        assert max(abs(a - b) for a, b in zip(parse(colour), parse(back), strict=True)) <= 1.01 / 255


def test_a_faulty_theme_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(themes, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    (tmp_path / "odd.toml").write_text('title = "Odd"\ndark = false\n[text]\npaper = "white"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"odd\.toml.*white"):
        load_theme("odd")
    (tmp_path / "short.toml").write_text('title = "Short"\ndark = false\n[text]\npaper = "#ffffff"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"short\.toml"):
        load_theme("short")
    with pytest.raises(FileNotFoundError):
        load_theme("none")
