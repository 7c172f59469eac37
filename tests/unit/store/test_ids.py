"""Stable ids."""

from __future__ import annotations

import uuid

import pytest

from annotator.store import ids


@pytest.mark.parametrize("name", ["", "a", "қала 12", "😀" * 40])
def test_the_uuid_of_a_name_is_the_standard_one(name: str) -> None:
    assert ids.uuid_of(name) == ids.stable_uuid(name) == str(uuid.uuid5(ids.NAMESPACE, name))


def test_a_uuid_stands_for_itself_however_it_is_written() -> None:
    given = uuid.UUID("0192f7a4-3b5c-7d1e-8f00-123456789abc")
    assert ids.stable_uuid(given.urn.upper().replace("URN:UUID", "urn:uuid")) == str(given)


def test_new_ids_are_of_the_kind_that_rises_with_time() -> None:
    made = [uuid.UUID(ids.new_uuid()) for _ in range(100)]
    assert {one.version for one in made} == {7} and {one.variant for one in made} == {uuid.RFC_4122}
    moments = [one.int >> 80 for one in made]
    assert moments == sorted(moments) and len(set(made)) == 100


def test_the_uuids_of_the_marks_of_a_text_stand_side_by_side() -> None:
    texts = ["0123456789abcdef" * 4, "fedcba9876543210" * 4]
    made = [ids.uuid_of_mark(ids.marks_of(text), name) for text in texts for name in ("a", "ә", "😀")]
    assert {(uuid.UUID(one).version, uuid.UUID(one).variant) for one in made} == {(8, uuid.RFC_4122)}
    assert sorted(made)[:3] == sorted(made[:3]) and len(set(made)) == 6
    assert all(one.startswith(ids.marks_of(texts[0])) for one in made[:3])
