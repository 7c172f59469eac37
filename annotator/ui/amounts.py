"""Amounts as they are read: scales and units in words."""

from __future__ import annotations

from annotator.words import mark, number, tr

_LARGE = ((1e12, mark("{number} trillion")), (1e9, mark("{number} billion")), (1e6, mark("{number} million")))
# Keys of the units that the rules know in all languages.
_UNITS = {
    "tenge": mark("tenge", "unit"),
    "dollar": mark("dollar", "unit"),
    "euro": mark("euro", "unit"),
    "rouble": mark("rouble", "unit"),
    "so‘m": mark("so‘m", "unit"),
    "som": mark("som", "unit"),
    "yuan": mark("yuan", "unit"),
    "per cent": mark("per cent", "unit"),
    "people": mark("people", "unit"),
    "km": mark("km", "unit"),
    "metre": mark("metre", "unit"),
    "tonne": mark("tonne", "unit"),
    "hectare": mark("hectare", "unit"),
    "year": mark("year", "unit"),
    "month": mark("month", "unit"),
    "day": mark("day", "unit"),
}


def amount(value: float) -> str:
    """A number as it is read: `4.2 billion`, `1250`."""
    for scale, words in _LARGE:
        if value >= scale:
            return tr(words, number=_figure(value / scale))
    return f"{value:.10g}" if value < 10_000 else _figure(value)


def unit_name(unit: str) -> str:
    """A unit by its key; a word that is no known unit as it is."""
    return tr(_UNITS[unit], "unit") if unit in _UNITS else unit


def with_unit(value: float, unit: str) -> str:
    """`4.2 billion tenge`; of what has no unit the number alone."""
    return f"{amount(value)} {unit_name(unit)}".strip()


def _figure(value: float) -> str:
    whole, point, rest = f"{value:.10g}".partition(".")
    return (number(int(whole)) if whole.isdigit() else whole) + point + rest
