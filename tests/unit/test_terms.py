"""The vocabularies of the interface follow those of the project."""

from __future__ import annotations

from annotator import terms, words
from annotator.domain import records, verdicts
from annotator.store import schema
from annotator.verbs import claim_groups, claims


def test_every_value_that_is_stored_has_its_words() -> None:
    stored = {
        terms.document_status: schema.DOCUMENT_STATUSES,
        terms.annotation_status: schema.ANNOTATION_STATUSES,
        terms.origin: schema.ORIGINS,
        terms.source_kind: schema.SOURCE_KINDS,
        terms.mode: schema.MODES,
        terms.stance: schema.STANCES,
        terms.layer: records.LAYERS,
        terms.alias_kind: records.ALIAS_KINDS,
        terms.claim_type: claims.CLAIM_TYPES,
        terms.answer: claims.CHECK_WORTHY,
        terms.verdict: verdicts.DEFAULT_SCALE,
    }
    for vocabulary, values in stored.items():
        assert tuple(vocabulary.words) == tuple(values)
    assert set(claim_groups.RELATIONS) < set(terms.relation.words)


def test_a_value_is_said_in_the_language_and_one_of_the_users_own_as_it_is() -> None:
    words.speak(lambda source, comment, _count: f"{comment}: {source.upper()}")
    try:
        assert terms.stance("supports") == "stance of evidence: SUPPORTS"
        assert terms.relation("supports") == "how one claim stands to another: SUPPORTS"
        assert terms.verdict("half true") == "half true"
        assert terms.mode(None) == ""
    finally:
        words.speak(None)
