"""Themes: every role there, text readable on everything, what is no colour refused."""

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
    blend,
    contrast,
    from_oklab,
    layered,
    load_theme,
    parse,
    theme_names,
    to_oklab,
)

ALL = theme_names()


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
