"""Annotations of a record: checked against the text, with what hangs on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from annotator.domain import dates, web
from annotator.domain.spans import Fragments, normalise
from annotator.store.ids import new_uuid, stable_uuid, uuid_of
from annotator.store.incoming import (
    NewAnnotation,
    NewAttribution,
    NewClaim,
    NewComment,
    NewEntity,
    NewEvidence,
    NewSource,
    NewVerdict,
)
from annotator.store.json_values import dumps
from annotator.store.schema import ANNOTATION_STATUSES, MODES, ORIGINS, SOURCE_KINDS, STANCES

CONTEXT = 32  # code points of prefix and suffix (W3C TextQuoteSelector)
NEARBY = 250  # code points to either side in which a quote is looked for
_NESTING = 32  # sources within sources
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_CLAIM_TEXTS = ("type", "check_worthy", "topic", "claim_date", "event_date")
# What hangs on an annotation or is said of it, and is missing where words were only marked.
_RARE = frozenset((
    "status", "unsure", "origin", "confidence", "attributes", "note", "created", "modified", "entities", "attribution",
    "claim", "comments",
))  # fmt: skip
Shift = Callable[[int], int]


class Unfit(ValueError):
    """Why a record cannot be imported."""


# -- single values


def whole(words: str, what: str) -> str:
    """The words, if a project can hold them. Raises Unfit for NUL and half characters."""
    if words.isascii():
        if "\0" not in words:
            return words
    elif "\0" not in words:
        try:
            words.encode("utf-8")
        except UnicodeEncodeError:
            raise Unfit(f"{what} holds half a character (a lone surrogate)") from None
        return words
    raise Unfit(f"{what} holds a NUL character")


def name(value: Any, what: str) -> str:
    """A name: a string with something in it."""
    if not isinstance(value, str):
        raise Unfit(f"{what} is missing or no string")
    return _name(value, what)


@lru_cache(maxsize=4096)
def _name(value: str, what: str) -> str:
    """The few names of labels and annotators come again and again."""
    if not value.strip():
        raise Unfit(f"{what} is empty")
    return whole(value, what)


def optional(value: Any, what: str) -> str | None:
    """A string, None where it is missing or empty."""
    return words(value, what) or None


def words(value: Any, what: str) -> str:
    """A string, empty where it is missing."""
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        raise Unfit(f"{what} is no string")
    return whole(value, what)


def is_uuid(value: str) -> bool:
    """Whether it is a uuid as we write them."""
    return _UUID.fullmatch(value) is not None


def same_uuid(given: str, uuid: str) -> bool:
    """Whether an id is that uuid, written in another way."""
    return re.sub(r"urn:uuid:|[{}-]", "", given.lower()) == uuid.replace("-", "")


def is_date(value: str) -> bool:
    """Whether a year, month, day or moment in ISO form exists."""
    year, month, day = (*value[:10].split("-"), "1", "1")[:3]
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def moment_of(value: Any, default: str) -> str:
    """A time in UTC as the project keeps it; any ISO form is taken. Raises Unfit."""
    if value is None or value == "":
        return default
    if isinstance(value, str):
        if _MOMENT.fullmatch(value):
            return value
        try:
            when = datetime.fromisoformat(value)
        except ValueError:
            when = None
        if when is not None:
            when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
            return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    raise Unfit(f"{value!r} is not a time")


def _object(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Unfit(f"{what} is no object")
    return value  # pyright: ignore[reportUnknownVariableType]


def _list(value: Any, what: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unfit(f"{what} is no list")
    return value  # pyright: ignore[reportUnknownVariableType]


def _uuid_of(value: Any, instead: str | None = None) -> str:
    """A stable uuid of a given id; of `instead`, or a new one, where there is none."""
    if value is None or value == "":
        return new_uuid() if instead is None else uuid_of(instead)
    if not isinstance(value, str):
        raise Unfit(f"the id {value!r} is no string")
    return value if _UUID.fullmatch(value) else stable_uuid(whole(value, "an id"))


# -- the annotation


def annotation(mark: Any, text: str, sha256: str, moment: str, shift: Shift | None = None) -> tuple[NewAnnotation, str]:
    """An annotation over the text, and what was mended in it. Raises Unfit.

    `shift` turns offsets of the file's own text into those of the text of record, where these differ.
    """
    mark = _object(mark, "it")
    layer, label = _layer(mark)
    pieces, remark = _plain(mark, text) if shift is None else None, ""
    if pieces is None:
        pieces, remark = _fitted(_pieces(mark), mark.get("text"), text, shift)
    start, end = pieces[0][0], pieces[-1][1]
    annotator = mark.get("annotator")
    annotator = name(annotator, "its annotator") if annotator else None
    given = mark.get("id")
    uuid = _uuid_of(given, None if given else f"{sha256} {layer} {label} {pieces} {annotator}")
    exact = text[start:end] if len(pieces) == 1 else _words(pieces, text)
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if _RARE.isdisjoint(mark):
        made = NewAnnotation(
            *(uuid, layer, label, pieces, exact, prefix, suffix, "accepted", False, annotator, "import", None, "{}"),
            *("", moment, moment),
        )
        return made, remark
    made = NewAnnotation(
        uuid, layer, label, pieces, exact, prefix, suffix,
        _one_of(mark.get("status"), ANNOTATION_STATUSES, "accepted", "status"), bool(mark.get("unsure")), annotator,
        _one_of(mark.get("origin"), ORIGINS, "import", "origin"), _confidence(mark.get("confidence")),
        _attributes(mark.get("attributes")), words(mark.get("note"), "its note"),
        moment_of(mark.get("created"), moment), moment_of(mark.get("modified") or mark.get("created"), moment),
        tuple(_entity(e) for e in mark["entities"]) if mark.get("entities") else (),
        _attribution(mark["attribution"], uuid, 0) if mark.get("attribution") else None,
        _claim(mark["claim"], uuid, moment) if mark.get("claim") else None,
        tuple(_comment(c, moment) for c in _list(mark["comments"], "comments")) if mark.get("comments") else (),
    )  # fmt: skip
    return made, remark


def _layer(mark: dict[str, Any]) -> tuple[str, str]:
    label, given = mark.get("label"), mark.get("layer")
    if type(label) is str and type(given) is str:
        return _known_layer(label, given)
    label = name(label, "its label")
    if given is None:
        return ("claim" if label.casefold() == "claim" else "entity"), label
    return _known_layer(label, name(given, "its layer"))


@lru_cache(maxsize=4096)
def _known_layer(label: str, layer: str) -> tuple[str, str]:
    """The few pairs of layer and label come again and again."""
    if layer == "document":
        raise Unfit("the layer `document` is for labels of whole articles")
    return name(layer, "its layer"), name(label, "its label")


def _one_of(value: Any, allowed: tuple[str, ...], default: str, what: str) -> str:
    if value is None:
        return default
    if value not in allowed:
        raise Unfit(f"its {what} {value!r} is none of: {', '.join(allowed)}")
    return value


def _confidence(value: Any) -> int | None:
    """Per mille of a number from 0 to 1."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Unfit(f"its confidence {value!r} is not between 0 and 1")
    return round(value * 1000)


def _attributes(value: Any) -> str:
    if not value:
        return "{}"
    encoded = dumps(dict(sorted(_object(value, "its attributes object").items())))
    if "\\u0000" in encoded:
        raise Unfit("its attributes hold a NUL character")
    return whole(encoded, "its attributes")


# -- offsets


def _plain(mark: dict[str, Any], text: str) -> Fragments | None:
    """The one fragment of an annotation whose quote stands where it says: nearly every one, and checked quickly."""
    start, end, fragments = mark.get("start"), mark.get("end"), mark.get("fragments")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        return None
    whole_one = not fragments or fragments == [[start, end]]
    return ((start, end),) if whole_one and text[start:end] == mark.get("text") else None


def _pieces(mark: dict[str, Any]) -> Fragments:
    """The fragments as the file gives them, in order; `start` and `end` must be their envelope."""
    start, end, fragments = mark.get("start"), mark.get("end"), mark.get("fragments")
    if not fragments:
        return ((_offset(start, "start"), _offset(end, "end")),)
    pieces = sorted(_pair(pair) for pair in _list(fragments, "its fragments"))
    if start is not None and end is not None and (start, end) != (pieces[0][0], max(b for _, b in pieces)):
        raise Unfit(f"its fragments do not span {start}-{end}")
    return tuple(pieces)


def _pair(pair: Any) -> tuple[int, int]:
    pair = _list(pair, "a fragment")
    if len(pair) != 2:
        raise Unfit("a fragment is not a pair of offsets")
    return _offset(pair[0], "a fragment's start"), _offset(pair[1], "a fragment's end")


def _offset(value: Any, what: str) -> int:
    if type(value) is not int:
        raise Unfit(f"{what} is no whole number")
    return value


def _fitted(given: Fragments, quote: Any, text: str, shift: Shift | None) -> tuple[Fragments, str]:
    """Fragments whose words are the quote: as given, shifted, or found once nearby. Raises Unfit."""
    if quote is not None and not isinstance(quote, str):
        raise Unfit("its text is no string")
    shifted = tuple((shift(a), shift(b)) for a, b in given) if shift is not None else given
    wanted = quote.replace("\r\n", "\n").replace("\r", "\n") if quote and "\r" in quote else quote
    for pieces in (shifted, given) if shift is not None else (given,):
        if _inside(pieces, text) and (not wanted or _words(pieces, text) == wanted):
            return (pieces if len(pieces) == 1 else normalise(pieces)), ""
    if not wanted:
        start, end = min(a for a, _ in given), max(b for _, b in given)
        raise Unfit(
            f"its offsets {start}-{end} are empty"
            if start >= end
            else f"its offsets {start}-{end} lie outside the text, which has {len(text)} characters"
        )
    return _mended(shifted, wanted, text)


def _inside(pieces: Fragments, text: str) -> bool:
    return all(0 <= start < end <= len(text) for start, end in pieces)


def _words(pieces: Fragments, text: str) -> str:
    return " ".join(text[start:end] for start, end in pieces)


def _mended(pieces: Fragments, quote: str, text: str) -> tuple[Fragments, str]:
    start, end = pieces[0][0], pieces[-1][1]
    places = _single(start, end, quote, text) if len(pieces) == 1 else _moved(pieces, quote, text)
    said = quote if len(quote) <= 60 else quote[:59] + "…"
    if len(places) != 1:
        outside = "" if 0 <= start < end <= len(text) else f" (which lie outside the text of {len(text)} characters)"
        times = "not" if not places else f"{len(places)} times"
        raise Unfit(f"its offsets {start}-{end}{outside} do not hold “{said}”, and that is {times} nearby")
    found = places[0]
    return found, f"moved from {start}-{end} to {found[0][0]}-{found[-1][1]}, where “{said}” is"


def _single(start: int, end: int, quote: str, text: str) -> list[Fragments]:
    low, high = max(0, min(start, end) - NEARBY), max(start, end) + NEARBY
    places: list[Fragments] = []
    at = text.find(quote, low, high) if low < len(text) else -1
    while at >= 0 and len(places) < 50:
        places.append(((at, at + len(quote)),))
        at = text.find(quote, at + 1, high)
    return places


def _moved(pieces: Fragments, quote: str, text: str) -> list[Fragments]:
    """All fragments moved together: their lengths are known, their places are not."""
    found: list[Fragments] = []
    for by in range(-NEARBY, NEARBY + 1):
        moved = tuple((a + by, b + by) for a, b in pieces)
        if _inside(moved, text) and _words(moved, text) == quote:
            found.append(normalise(moved))
    return found


# -- what hangs on it


def _entity(value: Any) -> NewEntity:
    entity = _object(value, "an entity")
    given = entity.get("id")
    return NewEntity(
        _uuid_of(given) if given else None,
        name(entity.get("name"), "the name of an entity"),
        optional(entity.get("type"), "the type of an entity"),
    )


def _comment(value: Any, moment: str) -> NewComment:
    comment = _object(value, "a comment")
    return NewComment(
        _uuid_of(comment.get("id")),
        optional(comment.get("annotator"), "the annotator of a comment"),
        name(comment.get("text"), "a comment"),
        bool(comment.get("resolved")),
        moment_of(comment.get("created"), moment),
    )


def _claim(value: Any, annotation: str, moment: str) -> NewClaim:
    claim = _object(value, "its claim")
    verdicts = claim.get("verdicts")
    if verdicts is None and (claim.get("verdict") or claim.get("explanation")):
        verdicts = [{"rating": claim.get("verdict"), "explanation": claim.get("explanation"), "date": moment[:10]}]
    fields = {key: optional(claim.get(key), f"the {key} of its claim") for key in _CLAIM_TEXTS}
    return NewClaim(
        _uuid_of(claim.get("id"), f"claim {annotation}"),
        words(claim.get("text"), "the text of its claim"),
        fields["type"],
        fields["check_worthy"],
        fields["topic"],
        fields["claim_date"],
        fields["event_date"],
        tuple(_verdict(verdict) for verdict in _list(verdicts, "verdicts")),
        tuple(
            _evidence(piece, f"evidence {number} {annotation}")
            for number, piece in enumerate(_list(claim.get("evidence"), "evidence"))
        ),
        tuple(dict.fromkeys(name(r, "a rating of its scale") for r in _list(claim.get("verdict_scale"), "its scale"))),
    )


def _verdict(value: Any) -> NewVerdict:
    verdict = _object(value, "a verdict")
    return NewVerdict(
        _uuid_of(verdict.get("id")),
        optional(verdict.get("rating"), "the rating of a verdict"),
        words(verdict.get("explanation"), "the explanation of a verdict"),
        optional(verdict.get("annotator"), "the annotator of a verdict"),
        optional(verdict.get("date"), "the date of a verdict"),
    )


def _evidence(value: Any, instead: str) -> NewEvidence:
    """Words of an article, checked against its text once that is known, or a source on the web."""
    piece = _object(value, "a piece of evidence")
    stance, article, url = piece.get("stance"), piece.get("article"), piece.get("url")
    if not article and not url and not piece.get("text"):
        raise Unfit("a piece of evidence has neither an address nor words of an article")
    start, end, exact = _quoted(piece) if article or piece.get("text") else (None, None, "")
    return NewEvidence(
        _uuid_of(piece.get("id"), instead),
        None if stance is None else _one_of(stance, STANCES, "", "stance of its evidence"),
        words(piece.get("question"), "the question of its evidence"),
        words(piece.get("answer"), "the answer of its evidence"),
        name(_object(article, "the article of its evidence").get("sha256"), "the sha256 of that article")
        if article
        else None,
        start,
        end,
        exact,
        _read(web.address, url, "the address of its evidence"),
        _read(web.address, piece.get("archived_url"), "the archived address of its evidence"),
        _read(dates.normalise, piece.get("access_date"), "the day of access of its evidence"),
        optional(piece.get("medium"), "the medium of its evidence"),
        words(piece.get("quote"), "the quote of its evidence"),
    )


def _quoted(piece: dict[str, Any]) -> tuple[int, int, str]:
    """Offsets and words of evidence from an article."""
    start, end = (
        _offset(piece.get("start"), "the start of its evidence"),
        _offset(piece.get("end"), "its evidence's end"),
    )
    if not 0 <= start < end:
        raise Unfit(f"the offsets {start}-{end} of its evidence are empty")
    return start, end, name(piece.get("text"), "the text of its evidence")


def _read(read: Callable[[str], str], value: Any, what: str) -> str | None:
    """What a rule of the domain makes of a string; None where it is missing."""
    given = optional(value, what)
    try:
        return None if given is None else read(given)
    except ValueError as error:
        raise Unfit(f"{what}: {error}") from error


def _attribution(value: Any, annotation: str, depth: int) -> NewAttribution:
    given = _object(value, "its attribution")
    if depth > _NESTING:
        raise Unfit(f"its sources are nested more than {_NESTING} deep")
    mode = given.get("mode")
    return NewAttribution(
        _uuid_of(given.get("id"), f"attribution {depth} {annotation}"),
        tuple(_source(source) for source in _list(given.get("sources"), "sources")),
        tuple(_mark_id(cue, "a cue") for cue in _list(given.get("cues"), "cues")),
        None if mode is None else _one_of(mode, MODES, "", "mode of speech"),
        optional(given.get("medium"), "the medium of its attribution"),
        optional(given.get("certainty"), "the certainty of its attribution"),
        _attribution(given["parent"], annotation, depth + 1) if given.get("parent") else None,
    )


def _source(value: Any) -> NewSource:
    source = _object(value, "a source")
    mark = source.get("annotation")
    entity = source.get("entity")
    kind = _one_of(source.get("kind"), SOURCE_KINDS, "named", "kind of source")
    return NewSource(kind, _uuid_of(mark) if mark else None, _entity(entity) if entity else None)


def _mark_id(value: Any, what: str) -> str:
    if isinstance(value, dict):
        value = value.get("annotation")  # pyright: ignore[reportUnknownVariableType,reportUnknownMemberType]
    if not value:
        raise Unfit(f"{what} names no annotation")
    return _uuid_of(value)
