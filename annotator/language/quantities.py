"""Numbers with their units, so that the same amount told in several languages can be laid side by side.

`4,2 миллиард теңге`, `$4.2 billion` and `4 200 000 000 тенге` have a value and the key of a unit. The tables hold
stems, since the units take case suffixes; a word that is in no table is its own unit, by its first letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_SCALES = {
    1e3: "мың минг ming миң тыс thousand",
    1e6: "млн миллион million mln million",
    1e9: "млрд миллиард milliard billion mlrd bn",
    1e12: "трлн триллион trillion trln",
}
_UNITS = {
    "tenge": "теңге тенге tenge ₸ kzt тг",
    "dollar": "доллар долл dollar dollor $ usd",
    "euro": "еуро евро euro yevro € eur",
    "rouble": "рубл rubl rouble ruble ₽ rub руб",
    "so‘m": "сўм so‘m soʻm so'm soʼm сум uzs",
    "som": "сом som kgs",
    "yuan": "юан yuan cny",
    "per cent": "пайыз процент percent foiz фоиз пайыз %",
    "people": "адам киши kishi киши кісі одам odam человек людей people persons тұрғын жител",
    "km": "шақырым чакырым километр kilometr kilometer kilometre км km",
    "metre": "метр metr meter metre",
    "tonne": "тонна tonna tonne ton",
    "hectare": "гектар gektar hectare га",
    "year": "жыл йил yil жыл год лет year",
    "month": "ай ой oy месяц month",
    "day": "күн кун kun день дня дней day",
}
MONEY = frozenset(("tenge", "dollar", "euro", "rouble", "so‘m", "som", "yuan"))
_SCALE = {stem: scale for scale, stems in _SCALES.items() for stem in stems.split()}
_UNIT = {stem: unit for unit, stems in _UNITS.items() for stem in stems.split()}
_UNIT["per cent"] = "per cent"
_SIGNS = "$€₸₽%"
_CODES = "|".join(("USD", "EUR", "KZT", "RUB", "UZS", "KGS", "CNY"))
_SHORT = 3  # letters; a stem so short must be the word itself or take a suffix of at most four letters
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_WORD = r"per\s+cent|[^\W\d_]+(?:[‘’ʻʼ'][^\W\d_]+)?\.?"
_QUANTITY = re.compile(
    rf"(?P<before>[{_SIGNS}]|(?<!\w)(?:US\$|{_CODES}))?\s?(?<![\w.,])(?P<number>{_NUMBER})"
    rf"(?:[\s\u00a0]?(?P<sign>[{_SIGNS}])|[\s\u00a0-]*(?P<first>{_WORD})(?=\s+(?P<second>{_WORD}|[{_SIGNS}]))?)?"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in code points `start..end`, its value with the scale multiplied in, and its unit's key or ""."""

    start: int
    end: int
    value: float
    unit: str

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency: amounts in two of them are not comparable."""
        return self.unit in MONEY

    @property
    def is_known(self) -> bool:
        """Whether the unit has one key for all languages."""
        return self.unit in _UNITS


def quantities(text: str) -> list[Quantity]:
    """The numbers of a sentence in order.

    >>> [(q.value, q.unit) for q in quantities("Құны 4,2 миллиард теңге, яғни $8 million.")]
    [(4200000000.0, 'tenge'), (8000000.0, 'dollar')]
    """
    return [_quantity(found) for found in _QUANTITY.finditer(text)]


def _quantity(found: re.Match[str]) -> Quantity:
    value, first, second = _value(found["number"]), found["first"] or "", found["second"] or ""
    scale = _stem(first, _SCALE)
    unit_word = second if scale else first
    sign = (found["before"] or found["sign"] or "").lower()
    if not scale and not sign and _YEAR.fullmatch(found["number"]) and _unit(unit_word) in ("", "year", unit_word):
        return Quantity(found.start("number"), found.end("number"), value, "year")
    end = found.end("first") if scale else found.end("number")
    return Quantity(
        found.start("number"),
        end,
        round(value * (scale or 1), 6),
        _UNIT.get("$" if sign == "us$" else sign) or _unit(unit_word),
    )


def _value(number: str) -> float:
    """With groups of three digits, or a decimal comma or point."""
    if re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?:[.,]\d{1,2})?", number):
        tail = re.search(r"[.,](\d{1,2})$", number)
        whole = re.sub(r"\D", "", number[: tail.start()] if tail else number)
        return float(f"{whole}.{tail[1]}" if tail else whole)
    return float(number.replace(",", "."))


def _unit(word: str) -> str:
    """The key of a unit; of another word its beginning, which its forms share."""
    return _stem(word, _UNIT) or (word.casefold().rstrip(".")[:5] if len(word) > 2 else "")


def _stem(word: str, table: Mapping[str, T]) -> T | None:
    small = " ".join(word.casefold().rstrip(".").split())
    for length in range(len(small), 0, -1):
        found = table.get(small[:length])
        if found is not None and (length > _SHORT or len(small) - length <= 4):
            return found
    return None
