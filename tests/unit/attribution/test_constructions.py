"""Who says what, construction by construction, in five languages."""

from __future__ import annotations

import pytest

from annotator.language.attribution import Proposal, claims_of, propose_claims, propose_for

# language, text, then for each claim: mode, content (pieces joined by " / "), cue, speaker or the kind in brackets
Row = tuple[str, str, list[tuple[str, str, str, str]]]

SAID: list[Row] = [
    # by the words of
    ("kk", "Бековтың айтуынша, су азайды.", [("indirect", "су азайды", "айтуынша", "Бековтың")]),
    ("kk", "Көпір, Бековтың айтуынша, күзде ашылады.", [("indirect", "Көпір / күзде ашылады", "айтуынша", "Бековтың")]),
    ("kk", "Мәліметтерге сәйкес, су азайды.", [("indirect", "су азайды", "Мәліметтерге сәйкес", "(agentless)")]),
    ("ky", "Бековдун айтымында, суу азайды.", [("indirect", "суу азайды", "айтымында", "Бековдун")]),
    ("uz", "Бековнинг сўзларига кўра, сув камайди.", [("indirect", "сув камайди", "сўзларига кўра", "Бековнинг")]),
    ("uz", "Bekovning soʻzlariga koʻra, suv kamaydi.", [("indirect", "suv kamaydi", "soʻzlariga koʻra", "Bekovning")]),
    ("ru", "По словам Бекова, воды мало.", [("indirect", "воды мало", "По словам", "Бекова")]),
    ("ru", "Воды, по данным комитета, мало.", [("indirect", "Воды / мало", "по данным", "комитета")]),
    ("ru", "По его словам, воды мало.", [("indirect", "воды мало", "По его словам", "его")]),
    ("ru", "Как отметил Беков, воды мало.", [("indirect", "воды мало", "Как отметил", "Беков")]),
    ("en", "According to Bekov, the lake is dry.", [("indirect", "the lake is dry", "According to", "Bekov")]),
    (
        "en",
        "The lake is dry, according to the agency.",
        [("indirect", "The lake is dry", "according to", "the agency")],
    ),
    # verb with a clause
    (
        "kk",
        "Министр Айгүл Сапарова көпір ашылатынын мәлімдеді.",
        [("indirect", "көпір ашылатынын", "мәлімдеді", "Министр Айгүл Сапарова")],
    ),
    ("kk", "Сарапшылар баға өседі деп санайды.", [("indirect", "баға өседі", "деп санайды", "Сарапшылар")]),
    (
        "kk",
        "Су қоймасы толғанын жиында әкім Ерлан Беков айтты.",
        [("indirect", "Су қоймасы толғанын", "айтты", "әкім Ерлан Беков")],
    ),
    (
        "ky",
        "Министр Айгүл Сапарова көпүрө ачыларын билдирди.",
        [("indirect", "көпүрө ачыларын", "билдирди", "Министр Айгүл Сапарова")],
    ),
    ("ky", "Адистер баа өсөт деп эсептешет.", [("indirect", "баа өсөт", "деп эсептешет", "Адистер")]),
    ("uz", "Вазир кўприк очилишини маълум қилди.", [("indirect", "кўприк очилишини", "маълум қилди", "Вазир")]),
    ("uz", "Vazir koʻprik ochilishini maʼlum qildi.", [("indirect", "koʻprik ochilishini", "maʼlum qildi", "Vazir")]),
    ("uz", "Экспертлар нарх ошади, деб ҳисоблайди.", [("indirect", "нарх ошади", "деб ҳисоблайди", "Экспертлар")]),
    (
        "ru",
        "Министр Айгуль Сапарова сообщила, что мост откроют.",
        [("indirect", "мост откроют", "сообщила", "Министр Айгуль Сапарова")],
    ),
    ("ru", "В министерстве пояснили, что мост откроют.", [("indirect", "мост откроют", "пояснили", "министерстве")]),
    (
        "en",
        "Officials told reporters that the bridge would open.",
        [("indirect", "the bridge would open", "told", "Officials")],
    ),
    ("en", "Scientists say old bridges last longer.", [("indirect", "old bridges last longer", "say", "Scientists")]),
    # closing clauses
    (
        "kk",
        "Көпір ашылды, деп хабарлайды «Дала» агенттігі.",
        [("indirect", "Көпір ашылды", "деп хабарлайды", "«Дала» агенттігі")],
    ),
    (
        "ru",
        "Мост открыли, сообщает агентство «Степь».",
        [("indirect", "Мост открыли", "сообщает", "агентство «Степь»")],
    ),
    ("ru", "Мост, считает эксперт, откроют.", [("indirect", "Мост / откроют", "считает", "эксперт")]),
    (
        "en",
        "The bridge is open, the ministry said on Monday.",
        [("indirect", "The bridge is open", "said", "the ministry")],
    ),
    (
        "en",
        "Prices, analysts say, will not fall soon.",
        [("indirect", "Prices / will not fall soon", "say", "analysts")],
    ),
    (
        "kk",
        "Көпір күзде ашылады деп хабарлайды қала әкімдігінің баспасөз орталығы.",
        [("indirect", "Көпір күзде ашылады", "деп хабарлайды", "қала әкімдігінің баспасөз орталығы")],
    ),
    (
        "kk",
        "Басқармада мәлімдегендей, көпір күзде ашылады.",
        [("indirect", "көпір күзде ашылады", "мәлімдегендей", "Басқармада")],
    ),
    ("en", "According to him, the lake is dry.", [("indirect", "the lake is dry", "According to", "him")]),
    # quotations
    ("kk", "«Біз үлгереміз», – деді Беков.", [("direct", "Біз үлгереміз", "деді", "Беков")]),
    ("kk", "Бағалар тұрақты болады,-дейді сарапшы.", [("direct", "Бағалар тұрақты болады", "дейді", "сарапшы")]),
    ("kk", "Министр былай деді: «Мерзім өзгермейді».", [("direct", "Мерзім өзгермейді", "былай деді", "Министр")]),
    ("ky", '"Биз үлгүрөбүз", - деди Беков.', [("direct", "Биз үлгүрөбүз", "деди", "Беков")]),
    ("uz", "“Биз улгурамиз”, — деди Беков.", [("direct", "Биз улгурамиз", "деди", "Беков")]),
    ("uz", "“Biz ulguramiz”, — dedi u.", [("direct", "Biz ulguramiz", "dedi", "u")]),
    ("ru", "«Мы успеем», — сказала она.", [("direct", "Мы успеем", "сказала", "она")]),
    ("ru", "— Мы успеем, — уверяет Беков.", []),
    ("ru", "— Мы успеем, — сказал Беков.", [("direct", "Мы успеем", "сказал", "Беков")]),
    ("ru", "Сапарова подчеркнула: «Сроки те же».", [("direct", "Сроки те же", "подчеркнула", "Сапарова")]),
    ("ru", "«Мост надёжен», — говорится в заявлении.", [("direct", "Мост надёжен", "говорится", "заявлении")]),
    ("en", "“We are ready,” said Mayor Ann Lee.", [("direct", "We are ready", "said", "Mayor Ann Lee")]),
    ("en", '"It is fine," she added, "for now."', [("direct", "It is fine / for now", "added", "she")]),
    ("en", 'He wrote: "Stop now."', [("direct", "Stop now", "wrote", "He")]),
    # nobody
    ("kk", "Жол мамырда ашылады деп күтіледі.", [("indirect", "Жол мамырда ашылады", "деп күтіледі", "(agentless)")]),
    ("ky", "Жол майда ачылат деп күтүлүүдө.", [("indirect", "Жол майда ачылат", "деп күтүлүүдө", "(agentless)")]),
    ("uz", "Йўл майда очилади, деб кутилмоқда.", [("indirect", "Йўл майда очилади", "деб кутилмоқда", "(agentless)")]),
    ("ru", "Ожидается, что дорогу откроют.", [("indirect", "дорогу откроют", "Ожидается", "(agentless)")]),
    (
        "en",
        "It is expected that the road will open.",
        [("indirect", "the road will open", "It is expected", "(agentless)")],
    ),
]

NOTHING = [
    *(
        ("kk", "Кеше Астанада жиын өтті."),
        ("kk", "Бектаев тұрғындарға алғысын айтты."),
        ("kk", "Мектептің жанында саябақ бар."),
    ),
    *(("kk", "Үкімет жаңа бағдарлама жариялады."), ("kk", "Неге деген сұрақ көп."), ("kk", "«Үміт» дүкені жабылды.")),
    *(("ky", "Кечээ Бишкекте жыйын өттү."), ("ky", "Министр жумушчуларга ыраазычылык айтты.")),
    *(
        ("uz", "Кеча Тошкентда йиғилиш бўлди."),
        ("uz", "“Умид” дўкони ёпилди."),
        ("uz", "Kecha Toshkentda yigʻilish boʻldi."),
    ),
    *(
        ("ru", "Больница «Надежда» работает давно."),
        ("ru", "Министр приехал вчера."),
        ("ru", "Дорога, что ведёт к озеру, закрыта."),
    ),
    *(
        ("en", "She said nothing about the costs."),
        ("en", "The minister spoke for an hour."),
        ("en", "The film “Dust” opens today."),
    ),
]


def told(text: str, proposal: Proposal) -> tuple[str, str, str, str]:
    source = proposal.sources[0]
    return (
        proposal.mode,
        " / ".join(text[start:end] for start, end in proposal.fragments),
        text[slice(*proposal.cues[0])],
        text[slice(*source.span)] if source.span else f"({source.kind})",
    )


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_constructions(language: str, text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert [told(text, p) for p in propose_claims(text, language) if p.parent is None] == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_nobody_is_said_to_say(language: str, text: str) -> None:
    assert propose_claims(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "contents"),
    [
        (
            "kk",
            "— Су таза. Енді ішуге болады.\nБәрі дайын, — дейді Беков.",
            ["Су таза", "Енді ішуге болады", "Бәрі дайын"],
        ),
        ("kk", "«Ақша бөлінді, – деп қосты Беков. – Енді жиһаз керек».", ["Ақша бөлінді", "Енді жиһаз керек"]),
        ("kk", "Сапарова былай деді:\n– Көпір дайын. Жол да дайын.", ["Көпір дайын", "Жол да дайын"]),
        ("ky", "«Суу таза. Ичсе болот», — деген Беков.", ["Суу таза", "Ичсе болот"]),
        ("uz", "“Сув тоза. Ичса бўлади”, — деди Беков.", ["Сув тоза", "Ичса бўлади"]),
        ("ru", "«Вода чистая. Её можно пить», — сказал Беков.", ["Вода чистая", "Её можно пить"]),
        ("ru", "«Вода чистая, — сказал Беков. — Её можно пить».", ["Вода чистая", "Её можно пить"]),
        (
            "en",
            '"We are ready. Nothing will change," said Lee. "All is well."',
            ["We are ready", "Nothing will change", "All is well"],
        ),
    ],
)
def test_every_sentence_of_a_turn_has_its_cue(language: str, text: str, contents: list[str]) -> None:
    proposals = propose_claims(text, language)
    assert [text[p.start : p.end] for p in proposals] == contents
    assert len({(p.turn, p.cues, p.sources[0].span) for p in proposals}) == 1
    assert {p.mode for p in proposals} == {"direct"}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("kk", "Көпір ашылды. Бұл туралы министр Ерлан Беков мәлімдеді.", "министр Ерлан Беков"),
        ("ky", "Көпүрө ачылды. Бул тууралуу жыйында министр Эрлан Беков билдирди.", "министр Эрлан Беков"),
        ("uz", "Кўприк очилди. Бу ҳақда вазирлик матбуот хизмати хабар берди.", "вазирлик матбуот хизмати"),
        ("ru", "Мост открыли. Об этом сообщили в пресс-службе комитета.", "пресс-службе комитета"),
    ],
)
def test_the_cue_may_stand_in_the_next_sentence(language: str, text: str, speaker: str) -> None:
    [proposal] = propose_claims(text, language)
    assert text[proposal.start : proposal.end] == text.split(".")[0]
    assert proposal.cues[0][0] > proposal.end
    assert text[slice(*(proposal.sources[0].span or (0, 0)))] == speaker


def test_somebody_within_the_words_of_somebody_else() -> None:
    text = "Министр көпір ашылатынын айтты, деп хабарлайды «Дала» агенттігі."
    outer, inner = propose_claims(text, "kk")
    assert (outer.parent, inner.parent, inner.strength) == (None, 0, "weak")
    assert text[slice(*(inner.sources[0].span or (0, 0)))] == "Министр"


def test_the_sentence_before_may_go_on_reporting() -> None:
    text = "Бековтың айтуынша, су азайды. Министр Сапарова каналдар тазартылатынын мәлімдеген."
    first, second = propose_claims(text, "kk")
    assert (first.implicit_parent, second.implicit_parent) == (None, 0)
    assert second.implicit_rule == "report goes on"


OUTLETS = [
    (
        "kk",
        "Мерзім өзгерді, деп хабарлайды «Дала» агенттігі. Елші Марат Досовтың айтуынша, президент сапар мерзімін "
        "өзгертпейтінін мәлімдеді. Ол визалар жойылады деп те қосты.",
        ["агенттігі", "агенттігі > Досовтың", "агенттігі > Досовтың > президент", "агенттігі > Ол"],
    ),
    (
        "ru",
        "Мост закроют, сообщает агентство «Степь». Посол Марат Досов рассказал, что президент поддержал проект. "
        "«Работы начнутся весной», — добавил он.",
        ["агентство «Степь»", "агентство «Степь» > Досов", "агентство «Степь» > он"],
    ),
    (
        "en",
        "The bridge will close, the Plains newspaper reported.\nAmbassador Ann Lee said the mayor had agreed.",
        ["newspaper", "newspaper > Lee"],
    ),
    ("en", "The bridge will close, the mayor said.\nAmbassador Ann Lee said it was late.", ["mayor", "Lee"]),
    (
        "en",
        "The bridge will close, the Plains newspaper reported. It is old.\nAmbassador Ann Lee said it was late.",
        ["newspaper", "Lee"],
    ),
]


@pytest.mark.parametrize(("language", "text", "chains"), OUTLETS)
def test_an_outlet_may_report_whom_it_quotes_next(language: str, text: str, chains: list[str]) -> None:
    proposals = propose_claims(text, language)

    def chain(proposal: Proposal) -> list[str]:
        above = proposal.parent if proposal.parent is not None else proposal.implicit_parent
        span = proposal.sources[0].span or (0, 0)
        return [*(chain(proposals[above]) if above is not None else []), text[slice(*span)]]

    assert len(proposals) == len(chains)
    for proposal, expected in zip(proposals, chains, strict=True):
        links = chain(proposal)
        assert len(links) == len(expected.split(" > "))
        assert all(link.endswith(end) for link, end in zip(links, expected.split(" > "), strict=True))


MIXED = [
    ("kk", "Министрдің айтуынша, реформа «мектептерге зиян» келтіреді.", "mixed"),
    ("ky", "Министрдин айтымында, долбоор «элге зыян» алып келет.", "mixed"),
    ("uz", "Вазир лойиҳа «элга зарар» келтиришини айтди.", "mixed"),
    ("ru", "Эксперт считает, что реформа «только навредит» школам.", "mixed"),
    ("en", "The mayor said the plan was “a waste of money” for the city.", "mixed"),
    ("ru", "Эксперт считает, что театр «Звезда» нужен городу.", "indirect"),
    ("kk", "Министрдің айтуынша, «Жасыл көпір» бағдарламасы басталды.", "indirect"),
    ("en", "The mayor said the plan was a waste of money.", "indirect"),
    ("en", "“The plan is a waste of money,” the mayor said.", "direct"),
]


@pytest.mark.parametrize(("language", "text", "mode"), MIXED)
def test_marks_around_a_part_make_it_mixed(language: str, text: str, mode: str) -> None:
    [proposal] = propose_claims(text, language)
    assert proposal.mode == mode


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ерлан Бековтың айтуынша, су азайды.", "named"),
        ("Сарапшылардың айтуынша, су азайды.", "anonymous"),
        ("Су шаруашылығы комитетінің мәліметінше, су азайды.", "group"),
        ("Оның айтуынша, су азайды.", "unresolved"),
        ("Су азаяды деп күтіледі.", "agentless"),
    ],
)
def test_kinds_of_sources(text: str, kind: str) -> None:
    [proposal] = propose_claims(text, "kk")
    assert proposal.sources[0].kind == kind


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Ann Lee of the Dawn Bank said that the road would open.", "named"),
        ("en", "The Bank of the Plains said that the road would open.", "group"),
        ("ru", "Анна Серова из министерства транспорта сообщила, что дорогу откроют.", "named"),
        ("ru", "Министерство транспорта сообщило, что дорогу откроют.", "group"),
    ],
)
def test_somebody_of_a_body_is_no_body(language: str, text: str, kind: str) -> None:
    [proposal] = propose_claims(text, language)
    assert proposal.sources[0].kind == kind


def test_a_pronoun_stands_for_the_last_named_source() -> None:
    text = "Министр Айгүл Сапарова көпір ашылғанын мәлімдеді. Оның айтуынша, жол да дайын."
    second = propose_claims(text, "kk")[1]
    assert text[slice(*(second.sources[0].antecedent or (0, 0)))] == "Министр Айгүл Сапарова"


def test_two_speakers() -> None:
    text = "Ерлан Беков пен Айгүл Сапарова көпір ашылатынын мәлімдеді."
    [proposal] = propose_claims(text, "kk")
    assert [text[slice(*(s.span or (0, 0)))] for s in proposal.sources] == ["Ерлан Беков", "Айгүл Сапарова"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ky", "Президент Айбек Осмонов менен президент Эрлан Сатпаев жолугушту. Эки президент көпүрө салынат деп "
               "билдирди.", ["Айбек Осмонов", "Эрлан Сатпаев"]),
        ("ru", "Президент Анна Ким и президент Олег Цой встретились. Оба президента заявили, что мост откроют.",
         ["Анна Ким", "Олег Цой"]),
        ("en", "President Ann Lee met President Omar Hale. Both presidents said the bridge would open.",
         ["Ann Lee", "Omar Hale"]),
        ("en", "President Ann Lee came. President Lee left. Both presidents said the bridge would open.", []),
    ],
)  # fmt: skip
def test_a_counted_title_stands_for_its_bearers(language: str, text: str, names: list[str]) -> None:
    source = propose_claims(text, language)[-1].sources[0]
    spans = (source.antecedent, *source.others) if source.others else ()
    assert [text[slice(*span)] for span in spans if span] == names


def test_the_authors_own_sentences_on_request() -> None:
    text = "Кеше жиын өтті. Бековтың айтуынша, су азайды."
    assert [p.mode for p in propose_claims(text, "kk", authors=True)] == ["none", "indirect"]
    assert [p.mode for p in propose_claims(text, "kk")] == ["indirect"]


def test_for_one_selected_content() -> None:
    text = "Бековтың айтуынша, су азайды. «Жол дайын», – деді Сапарова."
    start = text.index("Жол")
    best = propose_for(text, start, start + 9, "kk")[0]
    assert text[slice(*(best.sources[0].span or (0, 0)))] == "Сапарова"


def test_all_claims_of_a_speaker() -> None:
    text = "Бековтың айтуынша, су азайды. «Жол дайын», – деді Сапарова. Беков көпір жабылатынын мәлімдеді."
    assert [p.start for p in claims_of(text, (0, 8), "kk")] == [text.index("су"), text.index("көпір")]


def test_those_who_report_an_answer_come_behind_it() -> None:
    text = "Мост закроют, сообщает агентство «Степь». Посол Марат Досов рассказал, что проект готов."
    start = text.index("проект")
    best = propose_for(text, start, start + 12, "ru")[0]
    assert text[best.start : best.end] == "проект готов" and best.implicit_parent is not None
    mine, outlet = claims_of(text, (text.index("Марат"), text.index("Марат") + 11), "ru")
    assert (mine.implicit_parent, mine.only_reports, outlet.only_reports) == (1, False, True)
    assert text[slice(*(outlet.sources[0].span or (0, 0)))] == "агентство «Степь»"


@pytest.mark.parametrize(
    "text", ["", " ", "...", "«", "– деді", "«»», – деді.", "деп\nдеп\nдеп", "\u2028айтуынша,", 'a: "', "—\n—\n— деди"]
)
@pytest.mark.parametrize("language", ["kk", "ky", "uz", "ru", "en"])
def test_odd_texts_do_no_harm(language: str, text: str) -> None:
    for proposal in propose_claims(text, language):
        assert all(0 <= start < end <= len(text) for start, end in proposal.fragments)


def test_unknown_language_proposes_nothing() -> None:
    assert propose_claims("Der Minister sagte, dass die Brücke offen ist.", "de") == []
