"""Language and script: ours are told apart, others are told from ours."""

from __future__ import annotations

import pytest

from annotator.language.identify import LANGUAGES, Identification, identify, identify_within, paragraphs

OURS = [
    ("kk", "Cyrl", "Су қоймасын тұрғызу келесі жылы басталады деп күтілуде, дейді министр."),
    ("kk", "Cyrl", "Жаңа көпір ашылды"),
    ("kk", "Cyrl", "Ќаржы министрі жања бґгет келесі жылы аяќталады деп мєлімдеді."),
    ("kk", "Cyrl", "Ќаржы министрі жаѕа бґгет келесі жылы аяќталады деп мјлімдеді."),
    ("kk", "Latn", "Būl jyly jaña köpir aşylady, dep habarlaidy tilşi jäne osy jerde bolğan eldiñ ökili."),
    ("ky", "Cyrl", "Суу сактагычты куруу кийинки жылы башталат деп күтүлүүдө, дейт министр."),
    ("ky", "Cyrl", "Казакстан менен АКШнын өкүлдөрү жолугушту"),
    ("uz", "Cyrl", "Сув омборини қуриш келаси йили бошланади, деди вазир ва лойиҳа ҳақида гапирди."),
    ("uz", "Cyrl", "Янги кўприк очилди"),
    ("uz", "Latn", "Suv omborini qurish kelasi yili boshlanadi, dedi vazir va loyiha haqida gapirdi."),
    ("uz", "Latn", "Yangi ko‘prik ochildi"),
    ("uz", "Latn", "O'zbekistonda to'g'on qurildi"),
    ("ru", "Cyrl", "Строительство водохранилища начнётся в следующем году, заявил министр."),
    ("en", "Latn", "Work on the reservoir will begin next year, the minister said on Monday."),
]


@pytest.mark.parametrize(("language", "script", "text"), OURS)
def test_our_languages_are_told_apart(language: str, script: str, text: str) -> None:
    found = identify(text)
    assert (found.language, found.script) == (language, script)
    assert 0 < found.confidence <= 1


OTHERS = [
    ("Latn", "Der Bau des Staudamms beginnt im nächsten Jahr, sagte der Minister am Montag."),
    ("Latn", "La construction du barrage va commencer dans un an, a dit le ministre."),
    ("Latn", "Barajın yapımı gelecek yıl başlayacak, dedi bakan ve bu proje için çok para var."),
    ("Latn", "La construcción de la presa comenzará el año que viene, dijo el ministro."),
    ("Cyrl", "Будівництво греблі почнеться наступного року, сказав міністр, і це буде її перша черга."),
    ("Cyrl", "Изградбата на браната ќе почне следната година, рече министерот, а со ѓубрето нема ништо."),
    ("Cyrl", "Изградња бране почиње следеће године, рекао је министар, и то ће бити први део."),
    ("Cyrl", "Будаўніцтва плаціны пачнецца ў наступным годзе, сказаў міністр, і гэта ўсё."),
    ("Cyrl", "Строежът на язовира ще започне през следващата година, каза министърът."),
    ("Cyrl", "Сусаклагычны төзү киләсе елда башлана, диде министр һәм бу турында сөйләде."),
    ("Cyrl", "Сохтмони сарбанд дар соли оянда оғоз мешавад ва ин барои мардум хуб аст."),
    ("Cyrl", "Далан барих ажил ирэх онд эхэлнэ гэж сайд хэлсэн байна."),
    ("Arab", "يبدأ بناء السد في العام المقبل"),
    ("Hani", "水库将于明年开工"),
    ("Grek", "Το φράγμα αρχίζει του χρόνου"),
    ("Geor", "კაშხალი"),
    ("Deva", "बांध का निर्माण"),
]


@pytest.mark.parametrize(("script", "text"), OTHERS)
def test_other_languages_are_none_of_ours(script: str, text: str) -> None:
    found = identify(text)
    assert (found.language, found.script) == (None, script)


@pytest.mark.parametrize("text", ["", "  \n", "12 345,67 – 2026", "!!! … ???", "😀😀"])
def test_no_letters_no_language_and_no_script(text: str) -> None:
    found = identify(text)
    assert (found.language, found.script, found.confidence) == (None, None, 0.0)


@pytest.mark.parametrize("text", ["Су", "Мост", "OK", "Karasu"])
def test_a_word_that_could_be_any_is_left_open(text: str) -> None:
    assert identify(text).language is None


def test_confidence_grows_with_the_text() -> None:
    sentence = OURS[0][2]
    assert identify(sentence[:25]).confidence < identify(sentence * 3).confidence


def test_the_majority_decides_the_script() -> None:
    assert identify("Chevron мен Wabtec өкілдері су қоймасы туралы келісімге қол қойды.").script == "Cyrl"


class _Sliced(str):
    taken = 0

    def __getitem__(self, key: object) -> str:
        piece = str.__getitem__(self, key)  # type: ignore[index]
        _Sliced.taken += len(piece)
        return piece


def test_of_a_long_text_only_a_sample_is_read() -> None:
    text = _Sliced(next(words for language, _, words in OURS if language == "uz") * 20_000)
    _Sliced.taken = 0
    assert identify(text).language == "uz"
    assert 4_000 <= _Sliced.taken <= 16_384


def test_an_english_head_does_not_hide_a_kazakh_article() -> None:
    head = "Copyright Karasu Media Holding. All rights reserved. https://su.kz/news/the-and-of.html\n"
    assert identify(head + OURS[0][2] * 5).language == "kk"


def test_every_language_of_ours_has_a_case() -> None:
    assert {language for language, _, _ in OURS} == set(LANGUAGES)


KAZAKH, RUSSIAN = Identification("kk", "Cyrl", 0.9), Identification("ru", "Cyrl", 0.9)
PARTS = [
    (KAZAKH, "Министр сказал, что строительство плотины начнётся весной.", "ru", "Cyrl"),
    (KAZAKH, "Суу сактагычты куруу кийинки жылы башталат, дейт министр.", "ky", "Cyrl"),
    (KAZAKH, "The minister said that the dam would be ready.", "en", "Latn"),
    (KAZAKH, "Су", "kk", "Cyrl"),
    (KAZAKH, "BAQ.KZ", "kk", "Latn"),
    (KAZAKH, "2026", "kk", "Cyrl"),
    (KAZAKH, "Der Bau des Staudamms beginnt im nächsten Jahr, sagte der Minister.", None, "Latn"),
    (KAZAKH, "يبدأ بناء السد في العام المقبل", None, "Arab"),
    (RUSSIAN, "Министр су тапшылығы азаяды деді", "kk", "Cyrl"),
    (RUSSIAN, "Марат Досов", "ru", "Cyrl"),
]


@pytest.mark.parametrize(("around", "text", "language", "script"), PARTS)
def test_a_part_has_the_language_around_it_unless_it_says_otherwise(
    around: Identification, text: str, language: str | None, script: str
) -> None:
    found = identify_within(text, around)
    assert (found.language, found.script) == (language, script)


def test_paragraphs_with_their_places_and_languages() -> None:
    text = "  Су қоймасы салынады, дейді министр.\n\n***\nМинистр сказал, что она будет готова.\u2029Су "
    found = [(text[p.start : p.end], p.language) for p in paragraphs(text, KAZAKH)]
    assert found == [
        ("Су қоймасы салынады, дейді министр.", "kk"),
        ("Министр сказал, что она будет готова.", "ru"),
        ("Су", "kk"),
    ]
