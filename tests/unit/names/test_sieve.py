"""The sieve before the search for a name in a project: whatever the rules find passes."""

from __future__ import annotations

import re

import pytest

from annotator.language.folding import fold
from annotator.language.names import NameIndex, RegistryEntry, Sieve

PERSON = RegistryEntry(1, ("Александр Чехов",), "Person")
ENTRIES = (
    PERSON,
    RegistryEntry(2, ("Өзбекстан",), "Country or city"),
    RegistryEntry(3, ("Біріккен Ұлттар Ұйымы",), "Organisation"),
    RegistryEntry(4, ("АҚШ",), "Country or city"),
    RegistryEntry(5, ("Нью-Йорк",), "Country or city"),
    RegistryEntry(6, ("Бек Ли",), "Person"),
    RegistryEntry(7, ("Женева",), "Country or city"),
    RegistryEntry(8, ("Дональд Харрисон",), "Person"),
)
TEXTS = (
    ("en", "Alexander Chekhov’s house. Chekhov's dog. The United Nations in Geneva and New York; Donald Harrison's."),
    ("uz", "O’zbekiston va Oʻzbekistonda. AQShda Aleksandr Chexovning. Ўзбекистондан, АҚШга; Бек Лининг."),
    ("kk", "Өзбекстанның, АҚШ-тың, БҰҰ-ға. Біріккен Ұлттар Ұйымына; Чеховтың. Нью-Йоркте, Женевада; Бек Лиге."),
    ("ky", "Өзбекстандын, АКШнын, БУУга. Нью-Йоркко, Женевада. Дональд Харрисондун, Чеховго."),
    ("ru", "Александра Чехова ждут в Женеве. Чеховым гордятся в США и ООН. В Нью-Йорке; Дональдом Харрисоном."),
)


def passes(sieve: Sieve, text: str) -> bool:
    """As the index sees the text: the words of its folded form, and those of the text in small letters."""
    folded, written = (set(re.findall(r"\w+", form)) for form in (fold(text), text.lower()))
    holds = [any(map(word.fits, folded if word.folded else written)) for word in sieve.words]
    return any(all(holds[number] for number in name) for name in sieve.names)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.names[0])
@pytest.mark.parametrize(("language", "text"), TEXTS, ids=lambda value: value[:2])
def test_what_the_rules_find_passes(entry: RegistryEntry, language: str, text: str) -> None:
    for sentence in re.split(r"[.;,] ", text):
        if NameIndex([entry], language).find(sentence):
            assert passes(Sieve([entry]), sentence), sentence


def test_every_part_of_a_name_is_asked_for() -> None:
    sieve = Sieve([PERSON])
    assert not passes(sieve, "Александр келді.")
    assert passes(sieve, "Александр-Чехов келді.")
    assert passes(Sieve([RegistryEntry(5, ("Нью-Йорк",), "Country or city")]), "Ньюйорк алыс.")


def test_an_article_without_the_name_stays_outside() -> None:
    sieve = Sieve([PERSON])
    assert not passes(sieve, "Қар жауды, жол жабылды. The road was closed. Дорогу закрыли.")
    assert passes(sieve, "Чеховтың айтуынша, жол ашық.")


def test_an_acronym_is_told_from_common_words() -> None:
    sieve = Sieve([RegistryEntry(1, ("БҰҰ",), "Organisation")])
    assert not passes(sieve, "Бұл жолы бұлт көп болды.")
    assert passes(sieve, "БУУнун өкүлү келди.")
