"""Two entries that fit the same words: what decides, and that neither is dropped where nothing does."""

from __future__ import annotations

from annotator.language.names import NameIndex, RegistryEntry

KAZAKH = RegistryEntry("kk", ("Қайырлы қоры",), "Organisation", ("kk",))
KYRGYZ = RegistryEntry("ky", ("Кайырлы коры",), "Organisation", ("ky",))


def found(text: str, language: str, *entries: RegistryEntry, present: tuple[str, ...] = ()) -> list[tuple[object, ...]]:
    return [(m.entity_key, *m.rivals) for m in NameIndex(entries, language).find(text, present)]


def test_the_exact_spelling_decides() -> None:
    assert found("Қайырлы қоры келди.", "ky", KYRGYZ, KAZAKH) == [("kk",)]
    assert found("Кайырлы қоры. Кайырлы коры келді.", "kk", KAZAKH, KYRGYZ)[-1:] == [("ky",)]


def test_then_the_language_of_the_article() -> None:
    one = RegistryEntry(1, ("Отан",), "Organisation", ("kk",))
    other = RegistryEntry(2, ("Отан",), "Organisation", ("ky",))
    assert found("Отан келді.", "kk", other, one) == [(1,)]
    assert found("Отан келди.", "ky", one, other) == [(2,)]


def test_then_what_the_article_names_already() -> None:
    one, other = (RegistryEntry(key, ("Отан",), "Organisation") for key in "ab")
    assert found("Отан келді.", "kk", one, other, present=("b",)) == [("b",)]


def test_else_all_of_them_are_told_and_the_score_shows_the_doubt() -> None:
    one, other = (RegistryEntry(key, ("Отан",), "Organisation") for key in "ab")
    [mention] = NameIndex([one, other], "kk").find("Отан келді.")
    assert (mention.entity_key, mention.rivals) == ("a", ("b",))
    assert mention.score <= 0.5


def test_a_surname_goes_to_the_bearer_that_is_named_and_else_to_both() -> None:
    one, other = (RegistryEntry(key, (f"{given} Беков",), "Person") for key, given in (("a", "Ерлан"), ("b", "Марат")))
    assert found("Марат Беков келді. Бековтың айтуынша, су бар.", "kk", one, other) == [("b",), ("b",)]
    assert found("Бековтың айтуынша, су бар.", "kk", one, other) == [("a", "b")]
