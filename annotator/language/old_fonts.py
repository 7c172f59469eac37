"""Kazakh as it was typed for the fonts of the time before Unicode: other letters stand where Kazakh ones were drawn.

Two habits are common. Fonts such as Kaz Times drew Kazakh letters in the places of Serbian, Macedonian and Ukrainian
ones (`Ќазаќстанныњ`); texts in the code page KZ-1048 that were read as Windows-1251 look alike (`Ќазаќстанныѕ`).
"""

from __future__ import annotations

KAZAKH = "әғқңөұүһ"
_KAZ_TIMES = "єѓќњґўїћ"
_KZ_1048 = "јєќѕґўїџ"


def _table(letters: str) -> dict[int, int]:
    return str.maketrans(letters + letters.upper(), KAZAKH + KAZAKH.upper())


TABLES = (_table(_KAZ_TIMES), _table(_KZ_1048))
LETTERS = frozenset(_KAZ_TIMES + _KZ_1048)
_OF_KAZ_TIMES, _OF_KZ_1048 = frozenset("њѓћ"), frozenset("ѕјџ")


def may_be(text: str) -> bool:
    """Whether a text has what Kazakh in such a font never lacks, and no language that really has these letters: `ќ`
    for қ together with `ы`."""
    return ("ќ" in text or "Ќ" in text) and ("ы" in text or "Ы" in text)


def table_of(text: str) -> dict[int, int]:
    """What puts the letters right, by those that only one of the habits has."""
    lower = text.lower()
    of_1048 = sum(map(lower.count, _OF_KZ_1048)) > sum(map(lower.count, _OF_KAZ_TIMES))
    return TABLES[1] if of_1048 else TABLES[0]
