"""Claims that may say the same, found by what they share."""

from __future__ import annotations

from annotator.language.claim_matching import ClaimIndex, features

CLAIMS = (
    ("kk", "Жолға 4,2 миллиард теңге кетеді", ()),
    ("uz", "йўлга 4,2 миллиард тенге кетишини", ()),
    ("en", "The road costs $4.2 billion", ()),
    ("en", "Aybek Sarsenov will open the bridge in Almaty", ()),
    ("kk", "Алматыдағы көпірді Айбек Сәрсенов ашады", ()),
    ("ru", "Он откроет новый канал", (7, 8)),
    ("ky", "Каналды ал ачат", (7, 8)),
    ("ru", "Погода была хорошая", ()),
)


def index() -> ClaimIndex:
    made = ClaimIndex()
    for key, (language, text, entities) in enumerate(CLAIMS):
        made.put(key, features(text, language, "2026-03-01", entities))
    return made


def keys(made: ClaimIndex, key: int, **how: object) -> list[int]:
    return [alike.key for alike in made.like(key, **how)]  # type: ignore[arg-type]


def test_an_amount_leads_to_its_like_in_other_languages_and_then_in_another_unit() -> None:
    same, other = index().like(0)
    assert (same.key, same.amounts) == (1, ((4.2e9, "tenge"),))
    assert (other.key, other.amounts) == (2, ((4.2e9, ""),)) and other.score < same.score


def test_names_are_matched_across_scripts_and_entities_by_the_registry() -> None:
    made = index()
    (found,) = made.like(3)
    assert found.key == 4 and found.names >= 2 and found.entities == ()
    (found,) = made.like(5)
    assert (found.key, found.entities, found.names) == (6, (7, 8), 0)
    assert made.like(7) == []


def test_dates_count_by_their_value() -> None:
    made = ClaimIndex()
    texts = (("kk", "Айбек Сәрсенов 14 наурызда келеді"), ("ru", "Айбек Сарсенов приедет 14 марта"))
    for key, (language, text) in enumerate((*texts, *(("en", f"Nothing at all {n} times") for n in range(30, 40)))):
        made.put(key, features(text, language, "2026-03-01"))
    (found,) = made.like(0)
    assert (found.key, found.dates, found.amounts) == (1, ("2026-03-14",), ())


def test_what_is_dropped_left_out_or_not_let_is_not_found() -> None:
    made = index()
    assert keys(made, 0, besides={1}) == [2]
    assert keys(made, 0, let=lambda key: key != 2) == [1]
    assert keys(made, 0, limit=1) == [1]
    made.drop(1)
    made.drop(1)
    assert keys(made, 0) == [2] and keys(made, 1) == []
    made.put(0, features("Погода была хорошая", "ru", None))
    assert keys(made, 2) == [] and keys(made, 0) == [7]


def test_a_common_feature_leads_nowhere_but_counts() -> None:
    made = ClaimIndex()
    for key in range(1_000):
        made.put(key, features(f"Парламент қабылдады 3{key:03} құжат", "kk", None))
    made.put(1_000, features("Парламент қабылдады 3500 құжат ертең", "kk", None))
    assert keys(made, 1_000)[0] == 500 and len(keys(made, 1_000)) == 1


def test_nothing_is_found_by_an_unknown_language_but_numbers_and_words() -> None:
    kinds = {kind for kind, _ in features("Die Brücke kostet 40 Millionen", None, None)}
    assert kinds == {"name", "word", "amount", "value"}
