"""Verdicts for the web: schema.org ClaimReview as JSON-LD (https://schema.org/ClaimReview)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from annotator.domain.claim_review import (
    KNOWN_BEST,
    KNOWN_VALUES,
    Appearance,
    Claimant,
    JudgedClaim,
    Publisher,
    Review,
    ReviewFormat,
)
from annotator.domain.exchange import Format
from annotator.domain.web import address
from annotator.formats import json_text
from annotator.words import mark, tr

_WIKIDATA = "https://www.wikidata.org/wiki/"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_PUBLISHER = (
    ("name", mark("the reviewing organisation")),
    ("url", mark("its address on the web")),
    ("reviews", mark("the address of its reviews")),
)


def lacking(publisher: Publisher) -> tuple[str, ...]:
    """What is missing of the one who publishes; an address must be one of the web."""
    return tuple(tr(name) for key, name in _PUBLISHER if not _good(key, getattr(publisher, key)))


def _good(key: str, value: str) -> bool:
    return bool(value.strip()) and (key == "name" or _is_address(value))


def _is_address(value: str) -> bool:
    try:
        return bool(address(value))
    except ValueError:
        return False


def review(claim: JudgedClaim, publisher: Publisher, scale: Sequence[str]) -> Review:
    """The review of a claim, or the names of the fields that it lacks; `scale`: the project's, best rating first."""
    published = [a for a in claim.appearances if a.url and _is_address(a.url)]
    dates = sorted(a.date for a in claim.appearances if a.date)
    said = claim.date or (dates[0] if dates else None)
    rating = _rating(claim.rating, scale)
    wanted = (
        (claim.words, mark("the words of the claim")),
        (claim.claimants, mark("who says it")),
        (said, mark("the date of the claim")),
        (published, mark("the address (url) of an article that it stands in")),
        (claim.judged, mark("the date of the verdict")),
        (rating, mark("a place of its verdict on the project's scale")),
    )
    missing = tuple(tr(name) for value, name in wanted if not value)
    return Review({}, missing) if missing else Review(_made(claim, publisher, published, str(said), rating))


def _made(
    claim: JudgedClaim, publisher: Publisher, published: list[Appearance], said: str, rating: dict[str, Any]
) -> dict[str, Any]:
    claimants = [_claimant(one) for one in claim.claimants]
    first, *others = [_article(one) for one in sorted(published, key=lambda one: one.date or "9")]
    item: dict[str, Any] = {
        "@type": "Claim",
        "author": claimants[0] if len(claimants) == 1 else claimants,
        "datePublished": said,
        "firstAppearance": first,
    }
    if others:
        item["appearance"] = others
    made: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{claim.uuid}",
        "url": f"{publisher.reviews.strip().rstrip('/')}/{claim.uuid}",
        "datePublished": claim.judged,
        "author": {"@type": "Organization", "name": publisher.name.strip(), "url": publisher.url.strip()},
        "claimReviewed": claim.words,
        "itemReviewed": item,
        "reviewRating": rating,
    }
    return made | ({"reviewBody": claim.explanation} if claim.explanation else {})


def _rating(rating: str, scale: Sequence[str]) -> dict[str, Any]:
    """The rating in numbers, as far as there are any: by its worth where the program knows it, else by its place on a
    scale whose first is the best. Empty where it is not on the scale."""
    if set(scale) <= set(KNOWN_VALUES) and rating in KNOWN_VALUES:
        value, best = KNOWN_VALUES[rating], KNOWN_BEST
    elif rating in scale:
        value, best = len(scale) - list(scale).index(rating), len(scale)
    else:
        return {}
    numbers = {"ratingValue": value, "bestRating": best, "worstRating": 1}
    return {"@type": "Rating", **numbers, "alternateName": rating}


def _claimant(one: Claimant) -> dict[str, Any]:
    kind = "Organization" if one.is_person is False else "Person"
    return {"@type": kind, "name": one.name} | ({"sameAs": _WIKIDATA + one.wikidata} if one.wikidata else {})


def _article(one: Appearance) -> dict[str, Any]:
    made: dict[str, Any] = {"@type": "NewsArticle", "url": one.url}
    named = {"headline": one.title, "datePublished": one.date, "inLanguage": one.language}
    made |= {key: value for key, value in named.items() if value}
    return made | ({"publisher": {"@type": "Organization", "name": one.outlet}} if one.outlet else {})


def encode(value: dict[str, Any]) -> str:
    """One review on one line."""
    return json_text.one_line(_encode(value))


def _is_this(head: bytes) -> bool:
    return False


FORMAT = Format(
    "claimreview",
    mark("ClaimReview (JSON-LD)"),
    (".jsonld",),
    _is_this,
    writes=mark("one review for each claim with a verdict, as schema.org has it, for a site on the web"),
    reviews=ReviewFormat(review, lacking, '{"@context":"https://schema.org","@graph":[\n', ",\n", "\n]}\n", encode),
)
