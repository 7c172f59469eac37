"""Annotations of a record: checked against the text, with what hangs on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from annotator.domain import dates, web
from annotator.domain.spans import Fragments, normalise
from annotator.store.ids import marks_of, new_uuid, stable_uuid, uuid_of, uuid_of_mark
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
from annotator.words import mark, tr

CONTEXT = 32  # code points of prefix and suffix (W3C TextQuoteSelector)
NEARBY = 250  # code points to either side in which a quote is looked for
_NESTING = 32  # sources within sources
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_CLAIM_TEXTS = {
    "type": mark("the type of its claim"),
    "check_worthy": mark("the check-worthiness of its claim"),
    "topic": mark("the topic of its claim"),
    "claim_date": mark("the date of its claim"),
    "event_date": mark("the date of what its claim is about"),
}
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
            raise Unfit(tr("{what} holds half a character (a lone surrogate)", what=tr(what))) from None
        return words
    raise Unfit(tr("{what} holds a NUL character", what=tr(what)))


def name(value: Any, what: str) -> str:
    """A name: a string with something in it."""
    if not isinstance(value, str):
        raise Unfit(tr("{what} is missing or no string", what=tr(what)))
    return _name(value, what)


@lru_cache(maxsize=4096)
def _name(value: str, what: str) -> str:
    """The few names of labels and annotators come again and again."""
    if not value.strip():
        raise Unfit(tr("{what} is empty", what=tr(what)))
    return whole(value, what)


def optional(value: Any, what: str) -> str | None:
    """A string, None where it is missing or empty."""
    return words(value, what) or None


def words(value: Any, what: str) -> str:
    """A string, empty where it is missing."""
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        raise Unfit(tr("{what} is no string", what=tr(what)))
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
    raise Unfit(tr("{value} is not a time", value=repr(value)))


def _object(value: Any, what: str = "") -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Unfit(tr("{what} is no object", what=tr(what)) if what else tr("it is no object"))
    return value  # pyright: ignore[reportUnknownVariableType]


def _list(value: Any, what: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unfit(tr("{what} is no list", what=tr(what)))
    return value  # pyright: ignore[reportUnknownVariableType]


def _uuid_of(value: Any, instead: str | None = None) -> str:
    """A stable uuid of a given id; of `instead`, or a new one, where there is none."""
    if value is None or value == "":
        return new_uuid() if instead is None else uuid_of(instead)
    if not isinstance(value, str):
        raise Unfit(tr("the id {value} is no string", value=repr(value)))
    return value if _UUID.fullmatch(value) else stable_uuid(whole(value, mark("an id")))


# -- the annotation


def annotation(
    record: Any, text: str, sha256: str, moment: str, shift: Shift | None = None
) -> tuple[NewAnnotation, str]:
    """An annotation over the text, and what was mended in it. Raises Unfit.

    `shift` turns offsets of the file's own text into those of the text of record, where these differ.
    """
    record = _object(record)
    layer, label = _layer(record)
    pieces, remark = _plain(record, text) if shift is None else None, ""
    if pieces is None:
        pieces, remark = _fitted(_pieces(record), record.get("text"), text, shift)
    start, end = pieces[0][0], pieces[-1][1]
    annotator = record.get("annotator")
    annotator = name(annotator, mark("its annotator")) if annotator else None
    given = record.get("id")
    if given is None or given == "":
        uuid = uuid_of_mark(marks_of(sha256), mark_name(layer, label, pieces, annotator))
    else:
        uuid = _uuid_of(given)
    exact = text[start:end] if len(pieces) == 1 else _words(pieces, text)
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if _RARE.isdisjoint(record):
        made = NewAnnotation(
            *(uuid, layer, label, pieces, exact, prefix, suffix, "accepted", False, annotator, "import", None, "{}"),
            *("", moment, moment),
        )
        return made, remark
    made = NewAnnotation(
        uuid, layer, label, pieces, exact, prefix, suffix,
        _one_of(record.get("status"), ANNOTATION_STATUSES, "accepted", mark("its status")),
        bool(record.get("unsure")), annotator,
        _one_of(record.get("origin"), ORIGINS, "import", mark("its origin")), _confidence(record.get("confidence")),
        _attributes(record.get("attributes")), words(record.get("note"), mark("its note")),
        moment_of(record.get("created"), moment), moment_of(record.get("modified") or record.get("created"), moment),
        tuple(_entity(e) for e in record["entities"]) if record.get("entities") else (),
        _attribution(record["attribution"], uuid, 0) if record.get("attribution") else None,
        _claim(record["claim"], uuid, moment) if record.get("claim") else None,
        tuple(_comment(c, moment) for c in _list(record["comments"], "comments")) if record.get("comments") else (),
    )  # fmt: skip
    return made, remark


def mark_name(layer: str, label: str, pieces: Fragments, annotator: str | None) -> str:
    """What tells a mark from all others of its text; no name holds a NUL."""
    said = f"{layer}\0{label}\0{' '.join(f'{start}-{end}' for start, end in pieces)}"
    return f"{said}\0{annotator}" if annotator else said


def _layer(record: dict[str, Any]) -> tuple[str, str]:
    label, given = record.get("label"), record.get("layer")
    if type(label) is str and type(given) is str:
        return known_layer(label, given)
    label = name(label, mark("its label"))
    if given is None:
        return ("claim" if label.casefold() == "claim" else "entity"), label
    return known_layer(label, name(given, mark("its layer")))


@lru_cache(maxsize=4096)
def known_layer(label: str, layer: str) -> tuple[str, str]:
    """Layer and label, checked; the few pairs come again and again. Raises Unfit."""
    if layer == "document":
        raise Unfit(tr("the layer `document` is for labels of whole articles"))
    return name(layer, mark("its layer")), name(label, mark("its label"))


def _one_of(value: Any, allowed: tuple[str, ...], default: str, what: str) -> str:
    if value is None:
        return default
    if value not in allowed:
        raise Unfit(
            tr("{what} {value} is none of: {allowed}", what=tr(what), value=repr(value), allowed=", ".join(allowed))
        )
    return value


def _confidence(value: Any) -> int | None:
    """Per mille of a number from 0 to 1."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Unfit(tr("its confidence {value} is not between 0 and 1", value=repr(value)))
    return round(value * 1000)


def _attributes(value: Any) -> str:
    if not value:
        return "{}"
    encoded = dumps(dict(sorted(_object(value, mark("its attributes object")).items())))
    if "\\u0000" in encoded:
        raise Unfit(tr("its attributes hold a NUL character"))
    return whole(encoded, mark("its attributes"))


# -- offsets


def _plain(record: dict[str, Any], text: str) -> Fragments | None:
    """The one fragment of an annotation whose quote stands where it says: nearly every one, and checked quickly."""
    start, end, fragments = record.get("start"), record.get("end"), record.get("fragments")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        return None
    whole_one = not fragments or fragments == [[start, end]]
    return ((start, end),) if whole_one and text[start:end] == record.get("text") else None


def _pieces(record: dict[str, Any]) -> Fragments:
    """The fragments as the file gives them, in order; `start` and `end` must be their envelope."""
    start, end, fragments = record.get("start"), record.get("end"), record.get("fragments")
    if not fragments:
        return ((_offset(start, "start"), _offset(end, "end")),)
    pieces = sorted(_pair(pair) for pair in _list(fragments, mark("its fragments")))
    if start is not None and end is not None and (start, end) != (pieces[0][0], max(b for _, b in pieces)):
        raise Unfit(tr("its fragments do not span {start}-{end}", start=start, end=end))
    return tuple(pieces)


def _pair(pair: Any) -> tuple[int, int]:
    pair = _list(pair, mark("a fragment"))
    if len(pair) != 2:
        raise Unfit(tr("a fragment is not a pair of offsets"))
    return _offset(pair[0], mark("a fragment's start")), _offset(pair[1], mark("a fragment's end"))


def _offset(value: Any, what: str) -> int:
    if type(value) is not int:
        raise Unfit(tr("{what} is no whole number", what=tr(what)))
    return value


def _fitted(given: Fragments, quote: Any, text: str, shift: Shift | None) -> tuple[Fragments, str]:
    """Fragments whose words are the quote: as given, shifted, or found once nearby. Raises Unfit."""
    if quote is not None and not isinstance(quote, str):
        raise Unfit(tr("its text is no string"))
    shifted = tuple((shift(a), shift(b)) for a, b in given) if shift is not None else given
    wanted = quote.replace("\r\n", "\n").replace("\r", "\n") if quote and "\r" in quote else quote
    for pieces in (shifted, given) if shift is not None else (given,):
        if _inside(pieces, text) and (not wanted or _words(pieces, text) == wanted):
            return (pieces if len(pieces) == 1 else normalise(pieces)), ""
    if not wanted:
        start, end = min(a for a, _ in given), max(b for _, b in given)
        raise Unfit(_out_of_place(start, end, len(text)))
    return _mended(shifted, wanted, text)


def _out_of_place(start: int, end: int, length: int) -> str:
    if start >= end:
        return tr("its offsets {start}-{end} are empty", start=start, end=end)
    return tr(
        "its offsets {start}-{end} lie outside the text, which has %n characters", "", length,
        one="its offsets {start}-{end} lie outside the text, which has %n character", start=start, end=end,
    )  # fmt: skip


def _inside(pieces: Fragments, text: str) -> bool:
    return all(0 <= start < end <= len(text) for start, end in pieces)


def _words(pieces: Fragments, text: str) -> str:
    return " ".join(text[start:end] for start, end in pieces)


def _mended(pieces: Fragments, quote: str, text: str) -> tuple[Fragments, str]:
    start, end = pieces[0][0], pieces[-1][1]
    places = _single(start, end, quote, text) if len(pieces) == 1 else _moved(pieces, quote, text)
    said = quote if len(quote) <= 60 else quote[:59] + "…"
    if len(places) != 1:
        raise Unfit(_not_found(start, end, len(text), said, len(places)))
    found = places[0]
    return found, tr(
        "moved from {start}-{end} to {new_start}-{new_end}, where “{quote}” is",
        start=start, end=end, new_start=found[0][0], new_end=found[-1][1], quote=said,
    )  # fmt: skip


def _not_found(start: int, end: int, length: int, quote: str, times: int) -> str:
    offsets = f"{start}-{end}"
    if not 0 <= start < end <= length:
        offsets = tr(
            "{offsets} (which lie outside the text of %n characters)", "", length,
            one="{offsets} (which lie outside the text of %n character)", offsets=offsets,
        )  # fmt: skip
    if not times:
        said = mark("its offsets {offsets} do not hold “{quote}”, and that is not nearby")
        return tr(said, offsets=offsets, quote=quote)
    return tr(
        "its offsets {offsets} do not hold “{quote}”, and that is %n times nearby", "", times,
        one="its offsets {offsets} do not hold “{quote}”, and that is %n time nearby", offsets=offsets, quote=quote,
    )  # fmt: skip


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
    entity = _object(value, mark("an entity"))
    given = entity.get("id")
    return NewEntity(
        _uuid_of(given) if given else None,
        name(entity.get("name"), mark("the name of an entity")),
        optional(entity.get("type"), mark("the type of an entity")),
    )


def _comment(value: Any, moment: str) -> NewComment:
    comment = _object(value, mark("a comment"))
    return NewComment(
        _uuid_of(comment.get("id")),
        optional(comment.get("annotator"), mark("the annotator of a comment")),
        name(comment.get("text"), mark("a comment")),
        bool(comment.get("resolved")),
        moment_of(comment.get("created"), moment),
    )


def _claim(value: Any, annotation: str, moment: str) -> NewClaim:
    claim = _object(value, mark("its claim"))
    verdicts = claim.get("verdicts")
    if verdicts is None and (claim.get("verdict") or claim.get("explanation")):
        verdicts = [{"rating": claim.get("verdict"), "explanation": claim.get("explanation"), "date": moment[:10]}]
    fields = {key: optional(claim.get(key), what) for key, what in _CLAIM_TEXTS.items()}
    return NewClaim(
        _uuid_of(claim.get("id"), f"claim {annotation}"),
        words(claim.get("text"), mark("the text of its claim")),
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
        _scale(claim.get("verdict_scale")),
    )


def _scale(value: Any) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(name(rating, mark("a rating of its scale")) for rating in _list(value, mark("its scale")))
    )


def _verdict(value: Any) -> NewVerdict:
    verdict = _object(value, mark("a verdict"))
    return NewVerdict(
        _uuid_of(verdict.get("id")),
        optional(verdict.get("rating"), mark("the rating of a verdict")),
        words(verdict.get("explanation"), mark("the explanation of a verdict")),
        optional(verdict.get("annotator"), mark("the annotator of a verdict")),
        optional(verdict.get("date"), mark("the date of a verdict")),
    )


def _evidence(value: Any, instead: str) -> NewEvidence:
    """Words of an article, checked against its text once that is known, or a source on the web."""
    piece = _object(value, mark("a piece of evidence"))
    stance, article, url = piece.get("stance"), piece.get("article"), piece.get("url")
    if not article and not url and not piece.get("text"):
        raise Unfit(tr("a piece of evidence has neither an address nor words of an article"))
    start, end, exact = _quoted(piece) if article or piece.get("text") else (None, None, "")
    return NewEvidence(
        _uuid_of(piece.get("id"), instead),
        None if stance is None else _one_of(stance, STANCES, "", mark("the stance of its evidence")),
        words(piece.get("question"), mark("the question of its evidence")),
        words(piece.get("answer"), mark("the answer of its evidence")),
        name(_object(article, mark("the article of its evidence")).get("sha256"), mark("the sha256 of that article"))
        if article
        else None,
        start,
        end,
        exact,
        _read(web.address, url, mark("the address of its evidence")),
        _read(web.address, piece.get("archived_url"), mark("the archived address of its evidence")),
        _read(dates.normalise, piece.get("access_date"), mark("the day of access of its evidence")),
        optional(piece.get("medium"), mark("the medium of its evidence")),
        words(piece.get("quote"), mark("the quote of its evidence")),
    )


def _quoted(piece: dict[str, Any]) -> tuple[int, int, str]:
    """Offsets and words of evidence from an article."""
    start, end = (
        _offset(piece.get("start"), mark("the start of its evidence")),
        _offset(piece.get("end"), mark("its evidence's end")),
    )
    if not 0 <= start < end:
        raise Unfit(tr("the offsets {start}-{end} of its evidence are empty", start=start, end=end))
    return start, end, name(piece.get("text"), mark("the text of its evidence"))


def _read(read: Callable[[str], str], value: Any, what: str) -> str | None:
    """What a rule of the domain makes of a string; None where it is missing."""
    given = optional(value, what)
    try:
        return None if given is None else read(given)
    except ValueError as error:
        raise Unfit(tr("{what}: {reason}", what=tr(what), reason=error)) from error


def _attribution(value: Any, annotation: str, depth: int) -> NewAttribution:
    given = _object(value, mark("its attribution"))
    if depth > _NESTING:
        raise Unfit(tr("its sources are nested more than {count} deep", count=_NESTING))
    mode = given.get("mode")
    return NewAttribution(
        _uuid_of(given.get("id"), f"attribution {depth} {annotation}"),
        tuple(_source(source) for source in _list(given.get("sources"), "sources")),
        tuple(_mark_id(cue, mark("a cue")) for cue in _list(given.get("cues"), "cues")),
        None if mode is None else _one_of(mode, MODES, "", mark("its mode of speech")),
        optional(given.get("medium"), mark("the medium of its attribution")),
        optional(given.get("certainty"), mark("the certainty of its attribution")),
        _attribution(given["parent"], annotation, depth + 1) if given.get("parent") else None,
    )


def _source(value: Any) -> NewSource:
    source = _object(value, mark("a source"))
    marked = source.get("annotation")
    entity = source.get("entity")
    kind = _one_of(source.get("kind"), SOURCE_KINDS, "named", mark("its kind of source"))
    return NewSource(kind, _uuid_of(marked) if marked else None, _entity(entity) if entity else None)


def _mark_id(value: Any, what: str) -> str:
    if isinstance(value, dict):
        value = value.get("annotation")  # pyright: ignore[reportUnknownVariableType,reportUnknownMemberType]
    if not value:
        raise Unfit(tr("{what} names no annotation", what=tr(what)))
    return _uuid_of(value)
