"""The base form of people's names: a surname keeps what is its own, given name and surname agree."""

from __future__ import annotations

import pytest

from annotator.language.names import base_form

STAYING = {
    "ru": "Даулет Кайыров|Ермек Турсынов|Кайыров|Алексей Алексеев|Марат Есенин|Самат Лондонов|Бахыт Парижев"
    "|Асан Ошев|Руслан Римов|Анна Каренина|Айгуль Сапарова|Илья Ильин|Нурлан Абдиев|Юлия Ким|Канат Сейтжанулы",
    "kk": "Дәулет Қайыров|Айдын Сапарин|Ерлан Сатыбалдин|Асқар Токиев|Айгерім Римова|Серік Сәрсенбин|Асан Бишкеков",
    "ky": "Данияр Каиров|Асан Турсунов|Нурбек Сыдыков|Бектур Лондонов|Талант Бабин",
    "uz": "Давлат Қайиров|Баҳодир Турсунов|Шерзод Каримин|Dovlat Qayirov|Rustam Londonov|Азиз Тошкентов",
    "en": "Daulet Kairov|Ivan Cairov|James Berlin|Kairat Satybaldin",
}


@pytest.mark.parametrize(
    ("name", "language"), [(name, language) for language, names in STAYING.items() for name in names.split("|")]
)
def test_a_name_in_its_base_form_stays(name: str, language: str) -> None:
    assert base_form(name, language) == name


@pytest.mark.parametrize(
    ("marked", "base"),
    [
        *(("Сергеем Петровым", "Сергей Петров"), ("Маратом Бековым", "Марат Беков")),
        *(("Марате Бекове", "Марат Беков"), ("Игорем Бариновым", "Игорь Баринов")),
        *(("Анны Карениной", "Анна Каренина"), ("Марией Захаровой", "Мария Захарова")),
        *(("Айгуль Сапаровой", "Айгуль Сапарова"), ("Кайыровым", "Кайыров")),
    ],
)
def test_given_name_and_surname_agree(marked: str, base: str) -> None:
    assert base_form(marked, "ru") == base


@pytest.mark.parametrize(
    ("marked", "base"),
    [
        *(("Ташкенте", "Ташкент"), ("Москвой", "Москва"), ("Данией", "Дания"), ("Южном Судане", "Южный Судан")),
        *(("Нидерландов", "Нидерланды"), ("Каира", "Каир")),
    ],
)
def test_a_place_is_spelt_as_the_list_of_places_has_it(marked: str, base: str) -> None:
    assert base_form(marked, "ru") == base


@pytest.mark.parametrize(
    ("marked", "language", "base"),
    [
        *(("Мұхтар Әсеновтен", "kk", "Мұхтар Әсенов"), ("Марат Тәжинге", "kk", "Марат Тәжин")),
        *(("Асан Турсуновдун", "ky", "Асан Турсунов"), ("Sherzod Karimovning", "uz", "Sherzod Karimov")),
    ],
)
def test_the_ending_of_a_surname_goes_and_the_surname_stays(marked: str, language: str, base: str) -> None:
    assert base_form(marked, language) == base
