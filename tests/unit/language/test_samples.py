"""The sample articles: every offset fits its quote, every reference leads somewhere, names recur across languages."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, cast
from uuid import UUID

import pytest

from annotator.language.folding import fold
from annotator.language.health import check
from annotator.language.identify import identify
from annotator.language.metadata import find_metadata
from annotator.language.segmentation import sentences
from annotator.language.snapping import snap

ROOT = Path(__file__).parents[3]
FILE = ROOT / "resources" / "samples" / "articles.jsonl"
LAYERS = {
    "claim": {"Claim"},
    "attribution": {"Source", "Cue"},
    "entity": {
        *("Person", "Organisation", "Country or city", "Location", "Group", "Position", "Event", "Date", "Money"),
        *("Quantity", "Work", "Other"),
    },
}
ARTICLES: list[dict[str, Any]] = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_samples", ROOT / "packaging" / "build_samples.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def marks(layer: str | None = None) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """(article, annotation) of every mark, or of those of one layer."""
    for article in ARTICLES:
        for mark in article["annotations"]:
            if layer in (None, mark["layer"]):
                yield article, mark


def attributions(mark: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The attribution of a claim and those around it, the nearest first."""
    given = mark["attribution"]
    while given:
        yield given
        given = given["parent"]


each_article = pytest.mark.parametrize("article", ARTICLES, ids=[f"{a['language']}-{a['id'][:4]}" for a in ARTICLES])


def test_the_file_is_what_its_sources_build() -> None:
    assert FILE.read_text(encoding="utf-8") == builder().build()


def test_every_language_and_script_is_there() -> None:
    found = Counter((article["language"], article["script"]) for article in ARTICLES)
    wanted = {("kk", "Cyrl"): 3, ("uz", "Cyrl"): 2, ("uz", "Latn"): 1, ("ky", "Cyrl"): 2, ("ru", "Cyrl"): 2}
    assert found == Counter(wanted | {("en", "Latn"): 2})


@each_article
def test_language_and_script_are_recognised(article: dict[str, Any]) -> None:
    found = identify(article["text"])
    assert (found.language, found.script) == (article["language"], article["script"])


@each_article
def test_nearly_every_sentence_is_recognised_by_itself(article: dict[str, Any]) -> None:
    found = [identify(article["text"][start:end]).language for start, end in sentences(article["text"])]
    assert set(found) <= {article["language"], None}
    assert found.count(None) <= 2


@each_article
def test_an_article_is_short_whole_and_healthy(article: dict[str, Any]) -> None:
    text = article["text"]
    assert 120 <= len(text.split()) <= 350
    assert article["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert check(text, article["language"]) == []
    assert "{" not in text and "|" not in text
    assert article["url"].startswith("https://example.org/")


@each_article
def test_what_the_text_says_of_itself_agrees_with_the_fields(article: dict[str, Any]) -> None:
    found = find_metadata(article["text"])
    for key in ("title", "date", "outlet"):
        said = getattr(found, key)
        assert said is None or said == article[key], key


def test_heads_of_every_kind_are_there() -> None:
    kinds = Counter(kind for article in ARTICLES for _, _, kind in find_metadata(article["text"]).dimmed)
    assert kinds["dateline"] >= 3 and kinds["title"] >= 5 and kinds["date"] >= 5
    assert sum(article["text"].startswith(" date 2026-") for article in ARTICLES) >= 2
    assert any((find_metadata(article["text"]).title or "").isupper() for article in ARTICLES)


def test_half_of_the_articles_are_marked() -> None:
    marked = [article["language"] for article in ARTICLES if article["annotations"]]
    assert 5 <= len(marked) <= len(ARTICLES) - 5
    assert set(marked) == {"kk", "uz", "ky", "ru", "en"}


def test_every_offset_fits_its_quote() -> None:
    assert list(marks())
    for article, mark in marks():
        pieces = mark["fragments"]
        assert " ".join(article["text"][start:end] for start, end in pieces) == mark["text"]
        assert (mark["start"], mark["end"]) == (pieces[0][0], pieces[-1][1])
        assert all(start < end for start, end in pieces)
        assert all(a[1] < b[0] for a, b in pairwise(pieces))
        assert mark["text"] == mark["text"].strip()


def test_labels_are_those_a_new_project_has() -> None:
    for _, mark in marks():
        assert mark["label"] in LAYERS[mark["layer"]]
        assert (mark["status"], mark["origin"], mark["confidence"]) == ("accepted", "hand", None)


def test_ids_are_uuids_and_no_two_marks_share_one() -> None:
    ids = [mark["id"] for _, mark in marks()] + [article["id"] for article in ARTICLES]
    assert len(set(ids)) == len(ids)
    assert all(str(UUID(one)) == one for one in ids)


def test_a_name_is_marked_with_its_whole_suffix() -> None:
    for article, mark in marks("entity"):
        assert snap(article["text"], mark["start"], mark["end"]) == (mark["start"], mark["end"]), mark["text"]


def test_a_claim_leaves_out_quotation_marks_dash_and_final_stop() -> None:
    for article, mark in marks("claim"):
        for start, end in mark["fragments"]:
            piece = article["text"][start:end]
            assert piece[0] not in '«“"–—- ' and piece[-1] not in '»".,!? '
        assert mark["claim"]["text"] and mark["claim"]["type"] and mark["claim"]["check_worthy"] in ("yes", "no")


def test_sources_and_cues_are_marks_of_the_same_article() -> None:
    for article, mark in marks("claim"):
        by_id = {other["id"]: other for other in article["annotations"]}
        for attribution in attributions(mark):
            assert attribution["mode"] in ("direct", "indirect", "mixed")
            for cue in attribution["cues"]:
                assert by_id[cue["annotation"]]["label"] == "Cue"
                assert by_id[cue["annotation"]]["text"] == cue["text"]
            for source in attribution["sources"]:
                assert source["kind"] in ("named", "group", "anonymous", "agentless", "author", "unresolved")
                if source["annotation"]:
                    assert by_id[source["annotation"]]["label"] == "Source"
                    assert by_id[source["annotation"]]["text"] == source["text"]
                assert (source["entity"] is not None) == (source["kind"] == "named")


def test_every_way_of_saying_is_there() -> None:
    said = {a["id"]: a for _, mark in marks("claim") for a in attributions(mark)}.values()
    assert {a["mode"] for a in said} == {"direct", "indirect", "mixed"}
    assert {s["kind"] for a in said for s in a["sources"]} >= {"named", "group", "anonymous", "agentless"}
    assert any(a["parent"] for a in said)
    assert any(len(a["sources"]) == 2 for a in said)
    assert any(len(mark["fragments"]) > 1 for _, mark in marks("claim"))
    assert any(mark["attribution"] is None for _, mark in marks("claim"))


def test_one_entity_is_one_thing_across_languages_and_spellings() -> None:
    names: dict[str, set[tuple[str, str]]] = defaultdict(set)
    spellings: dict[str, set[str]] = defaultdict(set)
    languages: dict[str, set[str]] = defaultdict(set)
    for article, mark in marks("entity"):
        for entity in mark["entities"]:
            assert entity["type"] == mark["label"]
            names[entity["id"]].add((entity["name"], entity["type"]))
            spellings[entity["id"]].add(mark["text"])
            languages[entity["id"]].add(article["language"])
    assert all(len(variants) == 1 for variants in names.values())
    assert len({name for variants in names.values() for name, _ in variants}) == len(names)
    everywhere = [one for one, of in languages.items() if of == {"kk", "uz", "ky", "ru", "en"}]
    assert len(everywhere) >= 6
    assert all(len(spellings[one]) >= 3 for one in everywhere)


def test_one_claim_is_stated_in_several_languages_and_others_disagree_with_it() -> None:
    languages: dict[str, set[str]] = defaultdict(set)
    fields: dict[str, set[str]] = defaultdict(set)
    for article, mark in marks("claim"):
        languages[mark["claim"]["text"]].add(article["language"])
        fields[mark["claim"]["id"]].add(json.dumps(mark["claim"], sort_keys=True))
    assert all(len(variants) == 1 for variants in fields.values())
    assert sum(len(of) >= 3 for of in languages.values()) >= 4
    for one, other in (("48 billion", "52 billion"), ("60,000", "66,000"), ("12 March", "13 March"), ("May", "autumn")):
        assert any(one in text for text in languages) and any(other in text for text in languages)


def test_names_recur_in_the_articles_that_nobody_has_marked_yet() -> None:
    for article in ARTICLES:
        if not article["annotations"]:
            surnames = ("Қошқынбай", "Кошкынбай", "Қўшқинбой")
            assert any(fold(name) in fold(article["text"]) for name in surnames), article["title"]


@pytest.mark.parametrize(
    ("marked", "fault"),
    [("{Money|5 теңге", "never closed"), ("5 теңге}", "closes nothing")],
)
def test_broken_markup_is_refused_with_the_place(marked: str, fault: str) -> None:
    module = builder()
    with pytest.raises(module.Faulty, match=fault):
        module.parse(marked)


def test_markup_gives_offsets_of_the_plain_text() -> None:
    text, found = builder().parse("«{c:a|Су {Place|Қарашатқа}} – деді, – {c:a|келеді}».")
    assert text == "«Су Қарашатқа – деді, – келеді»."
    places = {mark.key: [text[start:end] for start, end in mark.pieces] for mark in found}
    assert cast("dict[str, list[str]]", places) == {"Place": ["Қарашатқа"], "c:a": ["Су Қарашатқа", "келеді"]}
