"""The same amount in five languages has one value and one unit."""

from __future__ import annotations

import pytest

from annotator.language.quantities import quantities

SAME = (
    "жолға 4,2 миллиард теңгеден астам қаржы бөлінді",
    "йўлга 4,2 млрд. тенге ажратилди",
    "жолго 4.2 миллиард теңге бөлүндү",
    "на дорогу выделят 4 200 000 000 тенге",
    "the road costs 4.2 billion tenge",
    "the road costs ₸4,200,000,000",
)


def found(text: str) -> list[tuple[float, str]]:
    return [(quantity.value, quantity.unit) for quantity in quantities(text)]


@pytest.mark.parametrize("text", SAME)
def test_one_amount_in_any_language(text: str) -> None:
    assert found(text) == [(4.2e9, "tenge")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 мың тұрғынды сумен", [(40_000, "people")]),
        ("12,5 % or 12.5 percent, 12.5 per cent", [(12.5, "per cent")] * 3),
        ("2027 жылы ашылады", [(2027, "year")]),
        ("opens in 2027 at last", [(2027, "year")]),
        ("paid $5 and €7", [(5, "dollar"), (7, "euro")]),
        ("3 мектеп пен 3 мектепте", [(3, "мекте"), (3, "мекте")]),
        ("жиырма адам келді", []),
        (
            "USD 4.2 billion, US$4.2bn, 300 млрд тг, 10 руб.",
            [(4.2e9, "dollar"), (4.2e9, "dollar"), (3e11, "tenge"), (10, "rouble")],
        ),
    ],
)
def test_units_and_what_has_none(text: str, expected: list[tuple[float, str]]) -> None:
    assert found(text) == expected


def test_offsets_are_code_points_of_number_and_scale() -> None:
    text = "😀 құны 4,2 миллиард теңге"
    (quantity,) = quantities(text)
    assert text[quantity.start : quantity.end] == "4,2 миллиард"


def test_currencies_are_told_from_other_units() -> None:
    money, people, schools = quantities("5 доллар, 3 адам, 2 мектеп")
    assert (money.is_money, people.is_money, people.is_known, schools.is_known) == (True, False, True, False)
