"""Colour by role: the themes on disk, and what each makes of a label's colour. Plain values, no Qt."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from annotator.paths import resource

TEXT_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
MARK_CONTRAST = 3.0  # WCAG 2.2, 1.4.11
TINT_LAYERS = 4  # so many overlapping tints still leave text readable
_STRONGEST_TINT = 0.17
_CHIP_STRENGTH = 0.2
_STROKE_RANGE = {False: (0.36, 0.64), True: (0.62, 0.90)}  # lightness in Oklab on light and on dark paper

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class LabelShades:
    """A label's colours on one theme, as #rrggbb; the tint's strength is 0..1 of `tint` over the paper."""

    tint: str
    tint_strength: float
    stroke: str
    pale: str
    chip: str
    chip_ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, each #rrggbb."""

    name: str
    title: str
    dark: bool
    paper: str
    ink: str
    dim: str
    accent: str
    danger: str
    warning: str
    success: str
    selection: str
    find: str
    find_current: str
    tick: str
    glow: str
    window: str
    window_ink: str
    window_dim: str
    panel: str
    field: str
    button: str
    card: str
    line: str
    edge: str
    accent_ink: str
    highlight: str
    highlight_ink: str
    bar: str
    thumb: str
    thumb_hover: str

    @property
    def focus(self) -> str:
        """The frame round what has the keys: the accent, softened a little."""
        return blend(self.accent, self.paper, 0.9)

    def shades(self, colour: str) -> LabelShades:
        """What a label of this colour looks like here, readable whatever colour the user chose."""
        return _shades(self.paper, self.window, self.ink, self.dark, colour)


def theme_names() -> list[str]:
    """The themes there are, light first."""
    names = sorted(path.stem for path in resource("themes").glob("*.toml"))
    return sorted(names, key=lambda name: name != "light")


@lru_cache(maxsize=8)
def load_theme(name: str) -> Theme:
    """A theme by the name of its file; raises FileNotFoundError, or ValueError naming what is wrong in it."""
    return _read_theme(resource("themes", f"{name}.toml"))


def _read_theme(path: Path) -> Theme:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    roles: dict[str, str] = {**data.get("text", {}), **data.get("window", {})}
    try:
        for colour in roles.values():
            parse(colour)
        return Theme(name=path.stem, title=str(data["title"]), dark=bool(data["dark"]), **roles)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path}: {error}") from error


# colour arithmetic


def parse(colour: str) -> Rgb:
    """#rrggbb as three numbers 0..1; raises ValueError."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour of the form #rrggbb: {colour!r}")
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def as_hex(rgb: Rgb) -> str:
    """Three numbers as #rrggbb, clipped to the gamut."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, part))):02x}" for part in rgb)


def linear(colour: str) -> Rgb:
    """#rrggbb as linear light (sRGB, IEC 61966-2-1)."""
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parse(colour))
    return r, g, b


def luminance(colour: str) -> float:
    """Relative luminance 0..1 as WCAG defines it."""
    r, g, b = linear(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@lru_cache(maxsize=1024)
def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 as WCAG defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable_on(ground: str) -> str:
    """Black or white, whichever stands out more: always by 4.5 or more."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, ground))


@lru_cache(maxsize=1024)
def blend(top: str, bottom: str, strength: float) -> str:
    """`top` painted over `bottom` with an opacity of 0..1."""
    mixed = [a * strength + b * (1 - strength) for a, b in zip(parse(top), parse(bottom), strict=True)]
    return as_hex((mixed[0], mixed[1], mixed[2]))


def layered(tint: str, paper: str, strength: float, layers: int) -> str:
    """The paper under several tints, one over the other."""
    for _ in range(layers):
        paper = blend(tint, paper, strength)
    return paper


def to_oklab(colour: str) -> Rgb:
    """Lightness, a, b after B. Ottosson, "A perceptual color space for image processing" (2020)."""
    r, g, b = linear(colour)
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lab: Rgb) -> str:
    """The inverse of `to_oklab`, clipped to what a screen shows."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    parts = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    r, g, b = (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in parts)
    return as_hex((r, g, b))


# shades of a label


@lru_cache(maxsize=512)
def _shades(paper: str, window: str, ink: str, dark: bool, colour: str) -> LabelShades:
    stroke = _stroke((paper, window), dark, colour)
    strength = _tint_strength(paper, ink, stroke)
    chip = blend(stroke, paper, _CHIP_STRENGTH)
    return LabelShades(
        tint=stroke,
        tint_strength=strength,
        stroke=stroke,
        pale=blend(stroke, paper, 0.6),
        chip=chip,
        chip_ink=_until(lambda shade: contrast(shade, chip) >= TEXT_CONTRAST, stroke, 0.02 if dark else -0.02),
    )


def _stroke(grounds: tuple[str, ...], dark: bool, colour: str) -> str:
    """The colour at a lightness that stands out from text and window; the order of lightness among labels is kept."""
    lightness, a, b = to_oklab(colour)
    low, high = _STROKE_RANGE[dark]
    placed = from_oklab((low + (high - low) * min(1.0, max(0.0, (lightness - 0.3) / 0.6)), a, b))
    return _until(
        lambda shade: all(contrast(shade, ground) >= MARK_CONTRAST for ground in grounds),
        placed,
        0.02 if dark else -0.02,
    )


def _until(good: Callable[[str], bool], colour: str, step: float) -> str:
    """Change the lightness step by step until the colour is good, at most to black or white."""
    while not good(colour):
        lightness, a, b = to_oklab(colour)
        if not 0.02 < lightness + step < 0.99:
            return "#000000" if step < 0 else "#ffffff"
        colour = from_oklab((lightness + step, a, b))
    return colour


def _tint_strength(paper: str, ink: str, tint: str) -> float:
    """The strongest soft tint that leaves text readable under several layers of it."""
    strength = _STRONGEST_TINT
    while strength > 0.02 and contrast(ink, layered(tint, paper, strength, TINT_LAYERS)) < TEXT_CONTRAST + 0.3:
        strength -= 0.01
    return strength
