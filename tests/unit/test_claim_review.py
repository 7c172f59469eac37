"""Verdicts for the web: what schema.org's ClaimReview asks for, and what is missing named claim by claim."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from annotator.domain.claim_review import Publisher
from annotator.errors import Refused
from annotator.store.workspace import Workspace
from annotator.verbs import (
    annotate,
    claim_groups,
    claim_reviews,
    claims,
    documents,
    entities,
    registry,
    verdict_scale,
)
from annotator.verbs.claim_reviews import ReviewReport
from tests.transfer_kit import TOOLS, article, import_files, new_project, run, write_lines

CHECK = Publisher("Check", "https://check.example", "https://check.example/r/")
FIRST = "Министр Айбек Сәрсенов сказал: мост откроют весной. Мост построен, сообщили там же."
SECOND = "The minister said: the bridge will open in spring. Nobody else spoke."
# What https://schema.org/ClaimReview and its readers want of each review.
_URL = {"type": "string", "pattern": "^https?://[^ ]+$"}
_DAY = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
_AGENT = {
    "type": "object",
    "required": ["@type", "name"],
    "properties": {
        "@type": {"enum": ["Person", "Organization"]},
        "name": {"type": "string", "minLength": 1},
        "url": _URL,
        "sameAs": _URL,
    },
    "additionalProperties": False,
}
_ARTICLE = {
    "type": "object",
    "required": ["@type", "url"],
    "properties": {
        "@type": {"const": "NewsArticle"},
        "url": _URL,
        "headline": {"type": "string"},
        "datePublished": _DAY,
        "inLanguage": {"type": "string"},
        "publisher": _AGENT,
    },
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "required": ["@context", "@graph"],
    "additionalProperties": False,
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": [
                    *("@type", "@id", "url", "datePublished", "author", "claimReviewed", "itemReviewed"),
                    "reviewRating",
                ],
                "additionalProperties": False,
                "properties": {
                    "@type": {"const": "ClaimReview"},
                    "@id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
                    "url": _URL,
                    "datePublished": _DAY,
                    "author": {
                        "allOf": [_AGENT, {"required": ["url"], "properties": {"@type": {"const": "Organization"}}}]
                    },
                    "claimReviewed": {"type": "string", "minLength": 1},
                    "reviewBody": {"type": "string", "minLength": 1},
                    "reviewRating": {
                        "type": "object",
                        "required": ["@type", "ratingValue", "bestRating", "worstRating", "alternateName"],
                        "additionalProperties": False,
                        "properties": {
                            "@type": {"const": "Rating"},
                            "ratingValue": {"type": "integer"},
                            "bestRating": {"type": "integer"},
                            "worstRating": {"const": 1},
                            "alternateName": {"type": "string"},
                        },
                    },
                    "itemReviewed": {
                        "type": "object",
                        "required": ["@type", "author", "datePublished", "firstAppearance"],
                        "additionalProperties": False,
                        "properties": {
                            "@type": {"const": "Claim"},
                            "author": {"anyOf": [_AGENT, {"type": "array", "items": _AGENT, "minItems": 2}]},
                            "datePublished": _DAY,
                            "firstAppearance": _ARTICLE,
                            "appearance": {"type": "array", "items": _ARTICLE, "minItems": 1},
                        },
                    },
                },
            },
        },
    },
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "p")
    records = [
        article(
            1, FIRST, title="Мост", date="2026-03-14", url="https://news.example/1", outlet="Новости", language="ru"
        ),
        article(2, SECOND, title="Bridge", date="2026-03-10", url="https://news.example/2", author="A. Reporter"),
        article(3, "Без адреса: мост большой.", title="Bare", date=None, url=None),
    ]
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *records))
    yield workspace
    workspace.close()


def claim(workspace: Workspace, document: int, text: str, words: str) -> int:
    start = text.index(words)
    label = workspace.read().exec_driver_sql("SELECT id FROM label WHERE layer = 'claim'").scalar_one()
    return annotate.mark(workspace, document, label, [(start, start + len(words))])


def judged(workspace: Workspace, rating: str = "refuted") -> int:
    """A claim with all that a review needs."""
    made = claim(workspace, 1, FIRST, "мост откроют весной")
    minister = entities.add_entity(workspace, "Айбек Сәрсенов", _label(workspace, "Person"))
    entities.change_entity(workspace, minister, wikidata="Q42")
    claims.set_source_entity(workspace, made, minister)
    claims.set_verdict(workspace, made, rating, "It opened in autumn.")
    return made


def _label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def export(workspace: Workspace, target: Path, by: Publisher = CHECK, **more: Any) -> tuple[list[Any], ReviewReport]:
    """The reviews of a file, which fits the schema."""
    report = ReviewReport()
    run(claim_reviews.export_job(workspace, target, TOOLS.reviews, by, report, **more))
    written = json.loads(target.read_text("utf-8"))
    jsonschema.validate(written, SCHEMA)
    return written["@graph"], report


def test_a_review_says_everything(project: Workspace, tmp_path: Path) -> None:
    made = judged(project)
    uuid, day = project.read().exec_driver_sql("SELECT c.uuid, v.date FROM claim c JOIN verdict v").one()
    (review,), report = export(project, tmp_path / "r.jsonld")
    assert review == {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{uuid}",
        "url": f"https://check.example/r/{uuid}",
        "datePublished": day,
        "author": {"@type": "Organization", "name": "Check", "url": "https://check.example"},
        "claimReviewed": "мост откроют весной",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Айбек Сәрсенов", "sameAs": "https://www.wikidata.org/wiki/Q42"},
            "datePublished": "2026-03-14",
            "firstAppearance": {
                "@type": "NewsArticle",
                "url": "https://news.example/1",
                "headline": "Мост",
                "datePublished": "2026-03-14",
                "inLanguage": "ru",
                "publisher": {"@type": "Organization", "name": "Новости"},
            },
        },
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "refuted",
        },
        "reviewBody": "It opened in autumn.",
    }
    assert report.summary() == f"1 review exported to {tmp_path / 'r.jsonld'}."
    claims.set_field(project, made, "text", "The bridge will open in spring.")
    claims.set_field(project, made, "claim_date", "2026-03-01")
    (review,), _ = export(project, tmp_path / "r.jsonld", overwrite=True)
    assert review["claimReviewed"] == "The bridge will open in spring."
    assert review["itemReviewed"]["datePublished"] == "2026-03-01"


def test_one_claim_in_two_articles_appears_first_in_the_older_one(project: Workspace, tmp_path: Path) -> None:
    made = judged(project)
    other = claim(project, 2, SECOND, "the bridge will open in spring")
    with project.transact("test.same") as tx:
        claim_id = tx.one("SELECT claim_id FROM claim_occurrence WHERE annotation_id = ?", made)[0]
        tx.insert(tx_table("claim_occurrence"), claim_id=claim_id, annotation_id=other)
    (review,), _ = export(project, tmp_path / "r.jsonld")
    item = review["itemReviewed"]
    assert item["firstAppearance"]["url"] == "https://news.example/2" and item["datePublished"] == "2026-03-10"
    assert [place["url"] for place in item["appearance"]] == ["https://news.example/1"]
    assert item["author"]["name"] == "Айбек Сәрсенов"


def tx_table(name: str) -> Any:
    from annotator.store import schema

    return schema.metadata.tables[name]


def test_claims_that_lack_something_are_named_and_the_others_exported(project: Workspace, tmp_path: Path) -> None:
    judged(project)
    unknown = claim(project, 1, FIRST, "Мост построен")
    claims.set_source_kind(project, unknown, "anonymous")
    claims.set_verdict(project, unknown, "supported")
    bare = claim(project, 3, "Без адреса: мост большой.", "мост большой")
    claims.add_source(project, bare, "Кто-то")
    claims.set_verdict(project, bare, "odd rating")
    claim(project, 2, SECOND, "Nobody else spoke")  # without a verdict it is no review
    reviews, report = export(project, tmp_path / "r.jsonld")
    assert [review["claimReviewed"] for review in reviews] == ["мост откроют весной"]
    assert [(claim.file, claim.reason) for claim in report.missing] == [
        ("Мост построен", "who says it"),
        (
            "мост большой",
            "the date of the claim, the address (url) of an article that it stands in,"
            " a place of its verdict on the project's scale",
        ),
    ]
    assert report.summary().endswith("; 2 claims left out, since something is missing.")


@pytest.mark.parametrize(
    ("rating", "value"), [("supported", 5), ("conflicting", 3), ("refuted", 1), ("not enough evidence", -1)]
)
def test_the_ratings_of_the_program_have_their_worth(
    project: Workspace, tmp_path: Path, rating: str, value: int
) -> None:
    judged(project, rating)
    (review,), _ = export(project, tmp_path / "r.jsonld")
    assert (review["reviewRating"]["ratingValue"], review["reviewRating"]["bestRating"]) == (value, 5)


def test_a_scale_of_ones_own_counts_from_its_best(project: Workspace, tmp_path: Path) -> None:
    verdict_scale.add(project, "half true")
    verdict_scale.reorder(project, ["supported", "half true", "conflicting", "not enough evidence", "refuted"])
    judged(project, "half true")
    (review,), _ = export(project, tmp_path / "r.jsonld")
    assert review["reviewRating"] == {
        "@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1, "alternateName": "half true",
    }  # fmt: skip


def test_who_says_it_follows_merges_kinds_and_the_author(project: Workspace, tmp_path: Path) -> None:
    made = judged(project)
    board = entities.add_entity(project, "River Board", _label(project, "Organisation"))
    claims.set_source_entity(project, made, board)
    final = entities.add_entity(project, "River Board of the North", _label(project, "Organisation"))
    registry.merge_entities(project, [board], final, TOOLS.fold)
    by_author = claim(project, 2, SECOND, "Nobody else spoke")
    claims.set_source_kind(project, by_author, "author")
    claims.set_verdict(project, by_author, "supported")
    reviews, _ = export(project, tmp_path / "r.jsonld")
    first, second = (review["itemReviewed"]["author"] for review in reviews)
    names = {one["name"]: one["@type"] for one in (first if isinstance(first, list) else [first])}
    assert names["River Board of the North"] == "Organization" and "River Board" not in names
    assert second == {"@type": "Person", "name": "A. Reporter"}


def test_the_newest_verdict_counts_and_one_taken_back_is_none(project: Workspace, tmp_path: Path) -> None:
    made = judged(project)
    project.use_annotator("dana")
    claims.set_verdict(project, made, "supported")
    (review,), _ = export(project, tmp_path / "r.jsonld")
    assert review["reviewRating"]["alternateName"] == "supported"
    annotate.set_status(project, [made], "rejected")
    with pytest.raises(Refused, match="lacks: "):
        export(project, tmp_path / "other.jsonld")


def test_nothing_is_written_where_nothing_can_be(project: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "r.jsonld"
    with pytest.raises(Refused, match="No claim has a verdict yet"):
        export(project, target)
    judged(project)
    documents.set_field(project, [1], "url", "")
    with pytest.raises(Refused, match="“мост откроют весной” lacks: the address"):
        export(project, target)
    assert not target.exists() and not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("by", "missing"),
    [
        (Publisher(), "the reviewing organisation, its address on the web, the address of its reviews"),
        (Publisher("Check", "check.example", "https://check.example"), "its address on the web"),
        (Publisher("Check", "https://check.example", " "), "the address of its reviews"),
    ],
)
def test_a_publisher_that_lacks_something_is_refused(
    project: Workspace, tmp_path: Path, by: Publisher, missing: str
) -> None:
    judged(project)
    with pytest.raises(Refused) as error:
        export(project, tmp_path / "r.jsonld", by)
    assert str(error.value) == f"A review needs {missing}; nothing was written."


def test_who_publishes_is_remembered_as_one_step_and_only_where_it_changed(project: Workspace) -> None:
    assert claim_reviews.publisher(project) == Publisher()
    claim_reviews.remember(project, CHECK)
    steps = "SELECT count(*) FROM step WHERE verb = 'project.setting'"
    claim_reviews.remember(project, CHECK)
    assert claim_reviews.publisher(project) == CHECK
    assert project.read().exec_driver_sql(steps).scalar() == 1


def test_several_speakers_and_groups_are_all_named(project: Workspace, tmp_path: Path) -> None:
    made = judged(project)
    claims.add_source(project, made, "Второй министр")
    claim_groups.group(project, [made, claim(project, 2, SECOND, "the bridge will open in spring")])
    (review,), _ = export(project, tmp_path / "r.jsonld")
    assert [one["name"] for one in review["itemReviewed"]["author"]] == ["Айбек Сәрсенов", "Второй министр"]
