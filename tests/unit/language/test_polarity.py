"""Affirmed, denied or possible: what the predicate of a claim says, in five languages. The sentences are our own."""

from __future__ import annotations

import pytest

from annotator.language.polarity import Polarity, polarity

# language, claim, what it says: "?" where the rules must say that they are not sure
SAID = [
    ("kk", "Көпір биыл ашылған жоқ", "denied"),
    ("kk", "Көпір биыл ашылды", "affirmed"),
    ("kk", "Жол салынбайды", "denied"),
    ("kk", "Жол салынбайтынын", "denied"),
    ("kk", "Су жетпей құрылыс тоқтады", "affirmed?"),
    ("kk", "Баға он мыңнан кем емес", "affirmed"),
    ("kk", "Бөгет күзде толуы мүмкін", "possible"),
    ("kk", "Бөгет толмауы мүмкін", "possible not"),
    ("kk", "Бұл мүмкін емес", "denied"),
    ("kk", "Ол балықты табады", "affirmed"),
    ("kk", "Ол балықты таппады", "denied"),
    ("kk", "Жұмыс көктемде аяқталады деп күтіледі", "possible"),
    ("kk", "Басқармада жиын өтті", "affirmed"),
    ("kk", "Жиынға Досымбай келді", "affirmed"),
    ("kk", "Әкім бұл хабарды жоққа шығарды", "denied"),
    ("kk", "Әкім мұны жоққа шығармады", "possible"),
    ("kk", "Ауа райына қарамастан жарыс өтті", "affirmed"),
    ("kk", "Тек ауыл ғана емес, қала да сусыз қалды", "affirmed"),
    ("kk", "Келісім болмай қоймайды", "affirmed"),
    ("ky", "Көпүрө ачылган жок", "denied"),
    ("ky", "Жол салынбайт", "denied"),
    ("ky", "Суу жетпейт", "denied"),
    ("ky", "Балким жол курулат", "possible"),
    ("ky", "Ал балык табат", "affirmed"),
    ("ky", "Жолугушуу болгону эмес", "denied"),
    ("ky", "Жыйын өтүшү мүмкүн", "possible"),
    ("ky", "Баткакка карабай иш бүттү", "affirmed"),
    ("ky", "Ишти токтотпоо керек", "denied"),
    ("uz", "Кўприк очилмади", "denied"),
    ("uz", "Ko‘prik ochilmadi", "denied"),
    ("uz", "Ko'prik ochilmagan", "denied"),
    ("uz", "Сув камайди", "affirmed"),
    ("uz", "Сув камаймади", "denied"),
    ("uz", "Suv yo‘q", "denied"),
    ("uz", "Йўл қурилмоқда", "affirmed"),
    ("uz", "Yoʻl qurilmoqda", "affirmed"),
    ("uz", "Балки йўл қурилар", "possible"),
    ("uz", "Uchrashuv boʻlishi mumkin", "possible"),
    ("uz", "Вазир буни рад этди", "denied"),
    ("uz", "Йўл қурилмаслигини", "denied"),
    ("uz", "Bu toʻgʻri emas", "denied"),
    ("ru", "Мост не открыли", "denied"),
    ("ru", "Мост открыли", "affirmed"),
    ("ru", "Моста нет", "denied"),
    ("ru", "Мост откроют не в мае, а в июне", "affirmed?"),
    ("ru", "Цена выросла не менее чем вдвое", "affirmed"),
    ("ru", "Мост, возможно, откроют", "possible"),
    ("ru", "Мост могут не открыть", "possible not"),
    ("ru", "Мост не могут открыть", "denied"),
    ("ru", "Ведомство опровергло закрытие моста", "denied"),
    ("ru", "Дорогу построили люди, которые не ждали денег", "affirmed?"),
    ("ru", "Никто не пришёл", "denied"),
    ("ru", "Он не мог не знать", "affirmed"),
    ("ru", "Ожидается рост цен", "possible"),
    ("ru", "Мост не достроен", "denied"),
    ("en", "The bridge did not open", "denied"),
    ("en", "The bridge didn’t open", "denied"),
    ("en", "The bridge opened", "affirmed"),
    ("en", "The bridge may open in May", "possible"),
    ("en", "The bridge opened in May", "affirmed"),
    ("en", "No bridge was built", "denied"),
    ("en", "Not only the road but the bridge was built", "affirmed"),
    ("en", "The mayor denied the bridge was closed", "denied"),
    ("en", "The firm that did not pay won the contract", "affirmed?"),
    ("en", "There is no official word", "denied"),
    ("en", "Bus No. 5 stopped", "affirmed"),
    ("en", "It cost no less than $5 million", "affirmed"),
    ("en", "Rain is unlikely", "possible not"),
    ("en", "The bridge is expected to open", "possible"),
    ("en", "The bridge never opened", "denied"),
    ("en", "He has yet to answer", "denied"),
    ("en", "If it does not rain, the bridge will open", "affirmed?"),
    ("en", "The minister did not rule out a rise", "possible"),
    ("kk", "Министр салық өспейді деп мәлімдеді", "denied"),
    ("kk", "Зауыт әлі іске қосылған жоқ еді", "denied"),
    ("kk", "Ақша бөлінбегенін", "denied"),
    ("kk", "Жәрдемақы төленбейді, ал жалақы өседі", "affirmed?"),
    ("kk", "Келіссөздер туралы ресми мәлімет жоқтығын", "denied"),
    ("kk", "Бәлкім, жол күзде ашылар", "possible"),
    ("kk", "Дәрігерлер жұмысты тоқтатпақ", "affirmed"),
    ("kk", "Жоспар күзге дейін аяқталуы тиіс", "affirmed"),
    ("kk", "Ол келе алмайды", "denied"),
    ("kk", "Мектепте орын жетпейді", "denied"),
    ("kk", "Арнайы комиссия құрылмас", "denied"),
    ("kk", "Сөйлеме деп айтты", "affirmed"),
    ("kk", "Баға көтерілмеуі керек", "denied"),
    ("kk", "Шекара жабық емес екенін", "denied"),
    ("ky", "Каражат бөлүнбөгөнүн", "denied"),
    ("ky", "Эл чогулушка келбеди", "denied"),
    ("ky", "Бул туура эмес", "denied"),
    ("ky", "Суу токтоп калышы ыктымал", "possible"),
    ("ky", "Күтүлгөн жаан болгон жок", "denied"),
    ("ky", "Мектепке китеп жеткирилбейт экен", "denied"),
    ("ky", "Өкмөт бул маалыматты жокко чыгарды", "denied"),
    ("ky", "Кыш катаал болбойт деп күтүлүүдө", "possible not"),
    ("ky", "Карыз алынбаганын", "denied"),
    ("uz", "Ҳокимият бу хабарни инкор этди", "denied"),
    ("uz", "Nafaqat qishloq, shahar ham suvsiz qoldi", "affirmed"),
    ("uz", "Narx oshmasligi mumkin", "possible not"),
    ("uz", "Shartnoma imzolanmagan edi", "denied"),
    ("uz", "Йиғилиш бўлиб ўтмаяпти", "denied"),
    ("uz", "Шартномага имзо қўйилди", "affirmed"),
    ("uz", "Dori yetishmayapti", "denied"),
    ("uz", "Нарх ошиши кутилмоқда", "possible"),
    ("uz", "Bu mumkin emas", "denied"),
    ("ru", "Власти никогда не обещали денег", "denied"),
    ("ru", "Возможно, завод не запустят", "possible not"),
    ("ru", "Не исключено, что завод запустят", "possible"),
    ("ru", "Завод, который не работал год, запустили", "affirmed?"),
    ("ru", "Нет сомнений, что завод запустят", "affirmed"),
    ("ru", "Денег не хватает", "denied"),
    ("ru", "Мэр отказался подписать закон", "denied"),
    ("ru", "Школу построили, но не открыли", "denied"),
    ("ru", "Это не первая авария", "denied"),
    ("en", "The council won't pay", "denied"),
    ("en", "Officials failed to agree", "denied"),
    ("en", "The factory, which never made a profit, closed", "affirmed?"),
    ("en", "They agreed not to raise prices", "denied"),
    ("en", "It is not only late but costly", "affirmed"),
    ("en", "Prices could not be confirmed", "denied"),
    ("en", "The deal was reportedly signed", "possible"),
    ("en", "Nobody was hurt", "denied"),
    ("en", "The price rose but did not double", "denied"),
    ("en", "There is no doubt the plan works", "affirmed"),
    ("en", "May was a cold month", "affirmed"),
    ("kk", "Зауыттың жаңа бағдарламасын бекітті", "affirmed"),
    ("kk", "Бұл ауылға үлкен мүмкіндік береді", "affirmed"),
    ("kk", "Ол жолды жөндеп қана қоймай, көпір де салды", "affirmed"),
    ("ky", "Желдибай аке көпүрө салды", "affirmed"),
    ("kk", "Келмейді", "denied"),
]
WORDS = [
    ("kk", "Көпір биыл ашылған жоқ", ["жоқ"]),
    ("kk", "Бөгет толмауы мүмкін", ["толмауы", "мүмкін"]),
    ("kk", "Бұл мүмкін емес", ["мүмкін емес"]),
    ("ky", "Балким жол курулат", ["Балким"]),
    ("uz", "Yoʻl qurilmaydi", ["qurilmaydi"]),
    ("ru", "Мост, возможно, не откроют", ["возможно", "не откроют"]),
    ("en", "😀 The council won’t pay", ["won’t"]),
    ("en", "The bridge opened", []),
]
CUES = [
    ("en", "the bridge was closed", "denied", "denied"),
    ("en", "the bridge was closed", "did not deny", "affirmed"),
    ("en", "the bridge was not closed", "denied", "affirmed?"),
    ("en", "the bridge is safe", "doubts", "possible not?"),
    ("en", "the bridge is safe", "said", "affirmed"),
    ("kk", "көпір жабылды", "жоққа шығарды", "denied"),
    ("kk", "көпір жабылды", "жоққа шығармады", "affirmed"),
    ("kk", "көпір жабылмайды", "деп күтіледі", "possible not"),
    ("ky", "көпүрө жабылды", "жокко чыгарды", "denied"),
    ("uz", "koʻprik yopildi", "inkor etdi", "denied"),
    ("ru", "мост закрыт", "опроверг", "denied"),
    ("ru", "мост закрыт", "не отрицал", "affirmed"),
    ("ru", "мост закроют", "Ожидается", "possible"),
]


def said(found: Polarity) -> str:
    return found.value + (" not" if found.negated else "") + ("?" if found.weak else "")


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_the_predicate_decides(language: str, text: str, expected: str) -> None:
    found = said(polarity(text, language))
    assert found == expected or (found == f"{expected}?" and expected != "affirmed")


@pytest.mark.parametrize(("language", "text", "expected"), WORDS)
def test_the_words_that_say_it(language: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in polarity(text, language).spans] == expected


@pytest.mark.parametrize(("language", "text", "cue", "expected"), CUES)
def test_the_word_of_attributing_may_deny_or_expect(language: str, text: str, cue: str, expected: str) -> None:
    found = polarity(text, language, (cue,))
    assert said(found) == expected and found.cue == ("" if expected == "affirmed" else cue)


def test_a_negation_elsewhere_is_weak_and_shown() -> None:
    found = polarity("Су жетпей құрылыс тоқтады", "kk")
    assert found == Polarity("affirmed", spans=((3, 9),), weak=True)


def test_a_language_without_rules_affirms_weakly_and_none_is_found_by_rule() -> None:
    assert polarity("Die Brücke ist nicht offen", "de") == Polarity("affirmed", weak=True)
    assert polarity("Мост ещё не открыли для движения").value == "denied"
    assert polarity("") == Polarity("affirmed", weak=True)
