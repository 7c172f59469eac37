"""A claim that was judged, as the web is told of it: what schema.org's ClaimReview asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

PUBLISHER_KEY = "review_publisher"  # of the setting of the project
# Ratings that the program knows the worth of: 1 is the worst, 5 the best, -1 what no number can say.
KNOWN_VALUES = {"supported": 5, "conflicting": 3, "refuted": 1, "not enough evidence": -1}
KNOWN_BEST = 5


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes the reviews; `reviews`: the address below which each has its own."""

    name: str = ""
    url: str = ""
    reviews: str = ""


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says it; `is_person` is None where nothing tells."""

    name: str
    is_person: bool | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article in which the claim stands."""

    url: str | None
    title: str
    date: str | None
    outlet: str | None
    language: str | None


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A claim with its newest verdict. `words`: normalised, else as they stand first; dates are ISO text."""

    uuid: str
    words: str
    date: str | None
    rating: str
    explanation: str
    judged: str | None
    claimants: tuple[Claimant, ...]
    appearances: tuple[Appearance, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What a claim becomes: an object of JSON-LD, or the names of the fields that it lacks."""

    value: dict[str, Any]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewFormat:
    """`review(claim, publisher, scale)`; `lacking(publisher)` names what the publisher lacks. A file is `head`, the
    reviews as `encode` writes them with `between` between them, and `tail`."""

    review: Callable[[JudgedClaim, Publisher, Sequence[str]], Review]
    lacking: Callable[[Publisher], tuple[str, ...]]
    head: str
    between: str
    tail: str
    encode: Callable[[dict[str, Any]], str]
