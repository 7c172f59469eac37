"""The spelling of what the annotator writes: which words are judged, by which dictionary, and what passes."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Thread

import pytest

from annotator.language.spelling import Background, NameWords, Speller, enchant_dictionaries, is_foreign, words

KNOWN = {
    "kk_KZ": "жаңа көпір салынды бала шаға",
    "ru_RU": "новый мост построен",
    "uz_UZ": "янги кўприк қурилди",
    "en_US": "new bridge built don't well known",
}


class FakeDictionary:
    """Knows a few words; counts how often it is asked."""

    def __init__(self, known: str) -> None:
        self.known = set(known.split())
        self.asked: list[str] = []

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower() in self.known

    def suggest(self, word: str) -> list[str]:
        return sorted(known for known in self.known if known[0] == word[0].lower())


class FakeSystem:
    """The dictionaries of a machine."""

    def __init__(self, *tags: str) -> None:
        self.dictionaries = {tag: FakeDictionary(KNOWN[tag]) for tag in tags or KNOWN}
        self.requested: list[str] = []

    def request(self, tag: str) -> FakeDictionary | None:
        self.requested.append(tag)
        return self.dictionaries.get(tag)


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def speller(system: FakeSystem) -> Speller:
    return Speller(request=system.request)


def behind(
    language: str | None = "kk", script: str = "Cyrl", names: Iterable[str] = (), article: str = "", own: str = ""
) -> Background:
    return Background(language, script, NameWords(names), article, frozenset(own.split()))


def wrong(speller: Speller, text: str, background: Background) -> list[str]:
    """The misspelt words of a text in their order."""
    found = [text[start:end] for start, end in words(text)]
    bad = speller.wrong(found, background)
    return [word for word in found if word in bad]


# which words are judged


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Жаңа көпір салынды.", ["Жаңа", "көпір", "салынды"]),
        ("See https://example.org/brige and news.kz at 5pm, 2nd", ["See", "and", "at"]),
        ("АҚШ-тың БҰҰ iPhone пікірі", ["пікірі"]),
        ("@user #tag mail me@example name_x", ["mail"]),
        ("a я б", []),
        ("well-known don’t", ["well-known", "don’t"]),
        ("", []),
    ],
)
def test_words_that_are_no_names_or_addresses_are_judged(text: str, judged: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == judged


# by what


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("kk", "жаңа көбір", ["көбір"]),
        ("kk", "new brigde", ["brigde"]),
        ("kk", "новый мсот", ["мсот"]),
        ("ru", "новый мсот new brigde", ["мсот", "brigde"]),
        ("ru", "жаңа көбір", []),
        ("uz", "янги кўрпик", ["кўрпик"]),
        ("uz", "yangi koʻprik brigde", []),
        ("ky", "жаны көпүрө new brigde", ["brigde"]),
        ("en", "new brigde новый мсот", ["brigde"]),
        (None, "new brigde көбір", ["brigde"]),
        ("kk-KZ", "көбір", ["көбір"]),
        ("en", "naïve Çelik", []),
    ],
)
def test_a_word_is_judged_by_the_dictionaries_that_have_its_letters(
    speller: Speller, language: str | None, text: str, expected: list[str]
) -> None:
    assert wrong(speller, text, behind(language)) == expected


def test_latin_words_about_an_article_in_latin_letters_are_not_english(speller: Speller) -> None:
    assert wrong(speller, "jana kopir", behind("kk", "Latn")) == []
    assert wrong(speller, "brigde", behind("en", "Latn")) == ["brigde"]


def test_capitals_hyphens_and_apostrophes(speller: Speller) -> None:
    assert wrong(speller, "Жаңа бала-шаға well-known well-nkown don’t", behind()) == ["well-nkown"]


def test_decomposed_letters_are_one_with_the_composed(speller: Speller) -> None:
    assert not speller.wrong(["новы\u0438\u0306"], behind("ru"))


def test_a_language_without_its_dictionary_is_not_judged_by_another() -> None:
    speller = Speller(request=FakeSystem("ru_RU").request)
    assert wrong(speller, "көбір жана brigde", behind("kk")) == []


def test_another_english_will_do() -> None:
    system = FakeSystem()
    system.dictionaries = {"en_GB": FakeDictionary("colour")}
    assert wrong(Speller(request=system.request), "colour color", behind("en")) == ["color"]


# what passes


@pytest.mark.parametrize("word", ["Медетов", "Медетовтың", "Медетовқа", "Астана", "Астананың", "Астане", "Астаной"])
def test_names_pass_with_any_ending(speller: Speller, word: str) -> None:
    assert wrong(speller, word, behind(names=["Айбек Медетов", "Астана"])) == []


@pytest.mark.parametrize("word", ["Medetov", "Medetov's", "Medetova", "Oʻlmasov"])
def test_names_pass_in_the_other_alphabet(speller: Speller, word: str) -> None:
    assert wrong(speller, word, behind("en", names=["Айбек Медетов", "Ўлмасов"])) == []
    assert wrong(speller, "Metedov", behind("en", names=["Айбек Медетов"])) == ["Metedov"]


@pytest.mark.parametrize("word", ["астананың", "Асан", "Медетовтардыкілердікі", "Беков"])
def test_other_words_do_not_pass_for_names(speller: Speller, word: str) -> None:
    assert wrong(speller, word, behind(names=["Айбек Медетов", "Астана"])) == [word]


def test_words_of_the_article_pass_as_quoted(speller: Speller) -> None:
    background = behind(article="Қойнауқат мәселесі. (көпірше)")
    assert wrong(speller, "қойнауқат Мәселесі көпірше қойнау", background) == ["қойнау"]


def test_own_words_pass_in_any_case(speller: Speller) -> None:
    background = speller.background("en", "Latn", NameWords([]), "", ["Brigde"])
    assert wrong(speller, "brigde Brigde brdige", background) == ["brdige"]


def test_most_words_wrong_means_another_language() -> None:
    assert is_foreign(3, 5) and is_foreign(4, 4)
    assert not is_foreign(2, 4) and not is_foreign(3, 3)


# suggestions, and asking


def test_suggestions_come_from_the_languages_that_can_judge(speller: Speller) -> None:
    assert speller.suggest("көбір", behind()) == ["көпір"]
    assert speller.suggest("brigde", behind()) == ["bridge", "built"]
    assert speller.suggest("brigde", behind("uz")) == []


def test_a_dictionary_is_opened_once_and_a_word_looked_up_once(system: FakeSystem, speller: Speller) -> None:
    for _ in range(3):
        wrong(speller, "көбір көбір", behind())
    assert system.requested.count("kk_KZ") == 1
    assert system.dictionaries["kk_KZ"].asked == ["көбір"]


def test_a_dictionary_is_opened_only_for_a_word_it_may_know(system: FakeSystem, speller: Speller) -> None:
    wrong(speller, "жаңа көпір", behind())
    assert system.requested == ["kk_KZ"]


def test_a_dictionary_is_never_used_by_two_threads_at_once() -> None:
    met = Event()

    class Slow(FakeDictionary):
        """In the middle of the first look-up another thread begins one."""

        other: Thread | None = None

        def check(self, word: str) -> bool:
            if self.other is not None:
                met.set()
            else:
                self.other = Thread(target=speller.wrong, args=(["second"], behind("en")))
                self.other.start()
                assert not met.wait(0.05)
            return False

    dictionary = Slow("")
    speller = Speller(request=lambda tag: dictionary if tag == "en_US" else None)
    assert speller.wrong(["first"], behind("en")) == {"first"}
    assert dictionary.other is not None
    dictionary.other.join()
    assert met.is_set()


# Enchant itself


def enchant_works() -> bool:
    request = enchant_dictionaries()
    return any(request(tag) is not None for tag in ("en_US", "en_GB"))


def test_without_enchant_all_is_right_and_it_is_said_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    speller = Speller()
    with caplog.at_level(logging.INFO):
        assert wrong(speller, "brigde көбір", behind()) == []
        assert speller.suggest("brigde", behind()) == []
    assert [record.levelname for record in caplog.records] == ["INFO"]
    assert "Enchant" in caplog.text


@pytest.mark.skipif(not enchant_works(), reason="no Enchant, or no English dictionary, on this machine")
def test_with_enchant() -> None:
    speller = Speller()
    assert wrong(speller, "They recieve a letter from the bridge", behind("en")) == ["recieve"]
    assert "receive" in speller.suggest("recieve", behind("en"))
    assert wrong(speller, "көпүрө", behind("ky")) == []


@pytest.mark.skipif(not enchant_works(), reason="no Enchant, or no English dictionary, on this machine")
def test_dictionaries_that_come_along_are_found(tmp_path: Path, run_python: Callable[[str], str]) -> None:
    folder = tmp_path / "hunspell"
    folder.mkdir()
    (folder / "kk_KZ.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "kk_KZ.dic").write_text("1\nқойнауқат\n", encoding="utf-8")
    script = (
        "from pathlib import Path; from annotator.language.spelling import enchant_dictionaries as e\n"
        f"d = e(Path({str(tmp_path)!r}))('kk_KZ'); print(d.check('қойнауқат'), d.check('көпір'))"
    )
    assert run_python(script).split() == ["True", "False"]


@pytest.fixture
def run_python() -> Callable[[str], str]:
    """A Python of its own: Enchant looks for its folder only once, and the environment is the process's."""

    def run(script: str) -> str:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        environment.pop("ENCHANT_CONFIG_DIR", None)
        root = Path(__file__).parents[3]
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, text=True, encoding="utf-8"
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
