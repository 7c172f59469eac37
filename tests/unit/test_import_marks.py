"""Annotations of a record against its text: what fits, what is mended, what is refused and how it is said."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.verbs.import_marks import Unfit, annotation, moment_of

TEXT = "The dam is old. The dam leaks, said the mayor 😀. Nobody repairs the dam."
WHEN = "2026-03-14T09:30:00.125Z"


def take(mark: dict[str, Any], text: str = TEXT) -> tuple[Any, str]:
    return annotation({"label": "Person", "layer": "entity"} | mark, text, "0" * 64, WHEN)


def test_offsets_that_hold_their_quote() -> None:
    made, remark = take({"start": 4, "end": 7, "text": "dam"})
    assert (made.pieces, made.exact, made.prefix, made.suffix, remark) == (
        ((4, 7),), "dam", "The ", TEXT[7:39], "",
    )  # fmt: skip


def test_without_a_quote_the_offsets_are_believed() -> None:
    assert take({"start": 46, "end": 47})[0].exact == "😀"


def test_fragments_are_ordered_joined_and_quoted() -> None:
    made, _ = take({"fragments": [[16, 19], [0, 3], [19, 23]], "text": "The The  dam"})
    assert (made.pieces, made.exact) == (((0, 3), (16, 23)), "The The dam")


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        ({"start": 40, "end": 45, "text": "mayor"}, ((40, 45),)),
        ({"start": 38, "end": 43, "text": "mayor"}, ((40, 45),)),
        ({"start": 47, "end": 49, "text": "😀"}, ((46, 47),)),  # counted in UTF-16
        ({"start": 90, "end": 99, "text": "Nobody"}, ((49, 55),)),
        ({"start": 0, "end": 0, "text": "mayor"}, ((40, 45),)),
        ({"fragments": [[14, 17], [34, 39]], "text": "dam mayor"}, ((20, 23), (40, 45))),
    ],
)
def test_a_quote_that_occurs_once_nearby_is_found(mark: dict[str, Any], found: Any) -> None:
    made, remark = take(mark)
    assert made.pieces == found
    assert bool(remark) == (mark["start"] != 40 if "start" in mark else True)
    assert not remark or ("moved from" in remark and "where “" in remark)


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        ({"start": 0, "end": 3, "text": "dam"}, "and that is 3 times nearby"),
        ({"start": 0, "end": 3, "text": "bridge"}, "and that is not nearby"),
        ({"start": 60, "end": 200}, "lie outside the text, which has 72 characters"),
        ({"start": -1, "end": 3}, "lie outside the text"),
        ({"start": 5, "end": 5}, "are empty"),
        ({"start": 200, "end": 300, "text": "dam"}, "which lie outside the text of 72 characters"),
        ({"start": 1.0, "end": 3}, "start is no whole number"),
        ({"start": True, "end": 3}, "start is no whole number"),
        ({"end": 3}, "start is no whole number"),
        ({"start": 0, "end": 9, "fragments": [[0, 3]]}, "its fragments do not span 0-9"),
        ({"fragments": [[0, 3, 4]]}, "not a pair of offsets"),
        ({"fragments": "0-3"}, "its fragments is no list"),
        ({"start": 0, "end": 3, "label": None}, "its label is missing"),
        ({"start": 0, "end": 3, "label": " "}, "its label is empty"),
        ({"start": 0, "end": 3, "layer": "document"}, "for labels of whole articles"),
        ({"start": 0, "end": 3, "status": "perhaps"}, "its status 'perhaps' is none of"),
        ({"start": 0, "end": 3, "origin": "oracle"}, "its origin 'oracle' is none of"),
        ({"start": 0, "end": 3, "confidence": 1.5}, "is not between 0 and 1"),
        ({"start": 0, "end": 3, "confidence": "high"}, "is not between 0 and 1"),
        ({"start": 0, "end": 3, "created": "yesterday"}, "'yesterday' is not a time"),
        ({"start": 0, "end": 3, "note": "a\0"}, "its note holds a NUL character"),
        ({"start": 0, "end": 3, "note": "\ud800"}, "its note holds half a character"),
        ({"start": 0, "end": 3, "annotator": "\0"}, "its annotator holds a NUL character"),
        ({"start": 0, "end": 3, "attributes": {"a": "\0"}}, "its attributes hold a NUL character"),
        ({"start": 0, "end": 3, "attributes": {"a": "\udc00"}}, "its attributes holds half a character"),
        ({"start": 0, "end": 3, "attributes": [1]}, "no object"),
        ({"start": 0, "end": 3, "text": 5}, "its text is no string"),
        ({"start": 0, "end": 3, "entities": [{"id": "x"}]}, "the name of an entity is missing"),
        ({"start": 0, "end": 3, "comments": [{"text": ""}]}, "a comment is empty"),
        ({"start": 0, "end": 3, "claim": "yes"}, "its claim is no object"),
        ({"start": 0, "end": 3, "attribution": {"mode": "loud"}}, "its mode of speech 'loud' is none of"),
        ({"start": 0, "end": 3, "attribution": {"sources": [{"kind": "who"}]}}, "its kind of source 'who' is none"),
        ({"start": 0, "end": 3, "attribution": {"cues": [{}]}}, "a cue names no annotation"),
        ({"start": 0, "end": 3, "id": 7}, "the id 7 is no string"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(mark: dict[str, Any], reason: str) -> None:
    with pytest.raises(Unfit) as refused:
        take(mark)
    assert reason in str(refused.value)


def test_no_annotation_at_all() -> None:
    with pytest.raises(Unfit, match="it is no object"):
        annotation(["a"], TEXT, "", WHEN)


def test_sources_within_sources_have_an_end() -> None:
    nested: dict[str, Any] = {"sources": []}
    for _ in range(50):
        nested = {"parent": nested}
    with pytest.raises(Unfit, match="nested more than 32 deep"):
        take({"start": 0, "end": 3, "attribution": nested})


def test_a_label_without_a_layer_is_a_claim_or_an_entity() -> None:
    made = [annotation({"label": label, "start": 0, "end": 3}, TEXT, "", WHEN)[0] for label in ("claim", "Person")]
    assert [one.layer for one in made] == ["claim", "entity"]


def test_an_annotation_without_an_id_has_the_same_one_each_time() -> None:
    one, other, third = (
        take(mark)[0].uuid for mark in ({"start": 0, "end": 3}, {"start": 0, "end": 3}, {"start": 1, "end": 3})
    )
    assert one == other != third


def test_confidence_is_kept_per_mille() -> None:
    assert [take({"start": 0, "end": 3, "confidence": c})[0].confidence for c in (0, 0.875, 1)] == [0, 875, 1000]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (WHEN, WHEN),
        ("2026-03-14T14:30:00+05:00", "2026-03-14T09:30:00.000Z"),
        ("2026-03-14", "2026-03-14T00:00:00.000Z"),
        ("2026-03-14T09:30:00Z", "2026-03-14T09:30:00.000Z"),
        (None, "default"),
    ],
)
def test_times_are_kept_in_utc(given: Any, kept: str) -> None:
    assert moment_of(given, "default") == kept


def test_offsets_of_a_text_with_carriage_returns_are_shifted() -> None:
    raw = "\ufeffone\r\ntwo\r\nthree"
    text = "one\ntwo\nthree"
    gone = (0, 4, 9)
    made, remark = annotation(
        {"label": "x", "start": raw.index("three"), "end": len(raw), "text": "three"},
        text, "", WHEN, lambda offset: offset - sum(place < offset for place in gone),
    )  # fmt: skip
    assert (made.pieces, remark) == (((8, 13),), "")
