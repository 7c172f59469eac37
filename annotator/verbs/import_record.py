"""From a record of a file to an article that fits the project, or the reasons why not. Nothing is looked up here."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.domain.exchange import LANGUAGE_BY, Tools
from annotator.domain.records import SourceDocument
from annotator.store.ids import new_uuid, stable_uuid
from annotator.store.incoming import NewAnnotation, NewArticle, PlainMark
from annotator.store.json_values import dumps
from annotator.store.schema import DOCUMENT_STATUSES
from annotator.verbs import import_marks
from annotator.verbs.import_marks import Unfit
from annotator.verbs.import_plain import plain_marks
from annotator.words import mark, tr

PREVIEW = 160  # code points of the preview line
_TITLE = 90  # code points of a title that is made of the first words
_DEEPEST = 64
_LANGUAGES = {
    "kaz": "kk", "kz": "kk", "kazakh": "kk", "казахский": "kk", "қазақ": "kk", "қазақша": "kk", "qazaq": "kk",
    "uzb": "uz", "uzbek": "uz", "узбекский": "uz", "ўзбек": "uz", "oʻzbek": "uz", "o'zbek": "uz",
    "kir": "ky", "kg": "ky", "kgz": "ky", "kyrgyz": "ky", "киргизский": "ky", "кыргызский": "ky", "кыргыз": "ky",
    "rus": "ru", "russian": "ru", "русский": "ru", "орысша": "ru", "орыс": "ru",
    "eng": "en", "english": "en", "английский": "en", "ағылшын": "en",
}  # fmt: skip
_TAG = re.compile(r"([a-z]{2,3})(?:[-_].*)?")
_ISO_DATE = re.compile(r"\d{4}(-\d\d(-\d\d([T ].*)?)?)?")
_FIELDS = {
    "title": mark("its title"),
    "language": mark("its language"),
    "script": mark("its script"),
    "date": mark("its date"),
    "outlet": mark("its outlet"),
    "author": mark("its author"),
    "url": mark("its url"),
}


class Rejected(Exception):
    """A record that cannot be imported; `reasons` names every fault found in it."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


def text_of_record(raw: str) -> str:
    """The text that is kept for ever: LF line ends and no byte order mark, otherwise untouched."""
    text = raw.lstrip("\ufeff") if raw.startswith("\ufeff") else raw
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def newline_style(raw: str) -> str:
    """`lf`, `crlf`, `cr`, `mixed`, or nothing for a text of one line."""
    if "\r" not in raw:
        return "lf" if "\n" in raw else ""
    both = raw.count("\r\n")
    counts = {"crlf": both, "cr": raw.count("\r") - both, "lf": raw.count("\n") - both}
    used = [name for name, count in counts.items() if count]
    return used[0] if len(used) == 1 else "mixed" if used else ""


def article(source: SourceDocument, tools: Tools, moment: str, language: str | None) -> tuple[NewArticle, list[str]]:
    """The article of a record and what is to be said about it; `language` overrides. Raises Rejected."""
    record, remarks = source.record, list(source.notes)
    try:
        raw = record.get("text")
        if not isinstance(raw, str):
            raise Unfit(tr("its text is missing") if raw is None else tr("its text is not a string"))
        text = text_of_record(raw)
        encoded = _checked_text(text)
        own = isinstance(record.get("annotations"), list)
        fields = _fields(record, text, tools, remarks, own=own)
        if language is not None:
            fields["language"] = language
            fields["meta"][LANGUAGE_BY] = "file"
        sha256 = hashlib.sha256(encoded).hexdigest()
        if record.get("sha256") not in (None, sha256):
            remarks.append(tr("its sha256 is not that of its text; a new one was made"))
        found = tools.find_metadata(text)
        _fill(fields, found, text, own=own)
        uuid, external = _identity(record)
        original = _original(source, raw, text, encoded)
        statuses, labels = _statuses(record), _labels(record)
        marks, annotations = _marks(record, raw, text, sha256, moment, remarks) if own else ({}, ())
        made = NewArticle(
            uuid, external, fields["title"] or "", text, sha256, fields["language"], fields["script"], fields["date"],
            fields["outlet"], fields["author"], fields["url"], dumps(fields["meta"]), dumps(list(found.dimmed)),
            preview(text, found.dimmed), original, hashlib.sha256(original).hexdigest() if original else sha256,
            source.encoding, newline_style(raw), _storable(source.path), source.place, statuses,
            labels, marks, annotations,
        )  # fmt: skip
    except Unfit as error:
        raise Rejected([str(error)]) from error
    return made, remarks


def _storable(path: str) -> str:
    """A path whose bytes are no text, as Linux allows, with escapes for them."""
    return path if path.isascii() else path.encode("utf-8", "backslashreplace").decode("utf-8")


def _checked_text(text: str) -> bytes:
    if "\0" in text:
        raise Unfit(tr("its text holds a NUL character at {place}", place=text.index("\0")))
    if not text or text.isspace():
        raise Unfit(tr("its text is empty"))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        said = tr("its text holds half a character (a lone surrogate) at {place}", place=error.start)
        raise Unfit(said) from error


def _original(source: SourceDocument, raw: str, text: str, encoded: bytes) -> bytes | None:
    """The bytes as read, where they are not just the text in UTF-8."""
    if source.original is not None:
        return None if source.original == encoded else source.original
    return None if raw == text else raw.encode("utf-8")


def _identity(record: dict[str, Any]) -> tuple[str, str | None]:
    """Stable uuid and, where the record's id is none, the id it came with."""
    given = record.get("id")
    if given is None or given == "":
        return new_uuid(), None
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    if not isinstance(given, str):
        raise Unfit(tr("its id is neither a string nor a number"))
    import_marks.whole(given, mark("its id"))
    if import_marks.is_uuid(given):
        return given, None
    uuid = stable_uuid(given)
    return uuid, None if import_marks.same_uuid(given, uuid) else given


# -- fields


def _fields(record: dict[str, Any], text: str, tools: Tools, remarks: list[str], *, own: bool) -> dict[str, Any]:
    """Title, language and the rest as they are stored; in our own form a null stays a null."""
    fields: dict[str, Any] = {name: _word(record[name], name, what) for name, what in _FIELDS.items() if name in record}
    meta = record.get("meta")
    if meta is not None and not isinstance(meta, dict):
        raise Unfit(tr("its meta is not an object"))
    kept: dict[str, Any] = dict(meta) if meta else {}  # pyright: ignore[reportUnknownArgumentType]
    fields["meta"] = kept
    for words in _strings(kept, 0):
        import_marks.whole(words, mark("its metadata"))
    date = fields.get("date")
    if date is not None:
        fields["date"] = _date(date, tools)
        if fields["date"] is None:
            kept.setdefault("date", date)
            remarks.append(tr("{date} is not a date; it is kept as metadata", date=repr(date)))
    if not own and fields.get("language"):
        fields["language"] = language_code(fields["language"])
        kept[LANGUAGE_BY] = "file"
    if "language" not in fields or "script" not in fields:
        identified = tools.identify(text)
        fields.setdefault("language", identified.language)
        fields.setdefault("script", identified.script)
    return fields


def _word(value: Any, name: str, what: str) -> str | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise Unfit(tr("{what} is not a string", what=tr(what)))
    return import_marks.whole(value, what) or (value if name == "title" else None)


def _strings(value: Any, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        raise Unfit(tr("its metadata is nested more than {count} levels deep", count=_DEEPEST))
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():  # pyright: ignore[reportUnknownVariableType]
            yield str(key)  # pyright: ignore[reportUnknownArgumentType]
            yield from _strings(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _strings(inner, depth + 1)


def _date(value: str, tools: Tools) -> str | None:
    """A date as the project keeps it: ISO as given (a year, a month, a moment), anything else by the rules."""
    if _ISO_DATE.fullmatch(value) and import_marks.is_date(value):
        return value
    return tools.parse_date(value)


def language_code(value: str) -> str:
    """The ISO 639-1 code of a language given by code or name; what is unknown stays as it is."""
    plain = value.strip().casefold()
    tag = _TAG.fullmatch(plain)
    code = tag[1] if tag else plain
    return _LANGUAGES.get(plain) or _LANGUAGES.get(code) or (code if tag else value.strip())


def _fill(fields: dict[str, Any], found: Any, text: str, *, own: bool) -> None:
    """What the record does not say is taken from the text."""
    for name in ("date", "outlet"):
        if name not in fields or (fields[name] is None and not own):
            fields[name] = getattr(found, name)
    for name in ("author", "url"):
        fields.setdefault(name, None)
    if "title" not in fields or (not fields["title"] and not own):
        fields["title"] = found.title or first_words(text, found.dimmed)


def first_words(text: str, dimmed: tuple[tuple[int, int, str], ...]) -> str:
    """A title for an article that has none: its first line, cut at a word."""
    start = max((end for first, end, kind in dimmed if kind == "date" and first < 40), default=0)
    line = next((part.strip() for part in text[start : start + 2000].split("\n") if part.strip()), "")
    line = " ".join((line or text.strip()[:200]).split())
    return line if len(line) <= _TITLE else line[:_TITLE].rpartition(" ")[0].rstrip(" ,;:–—-") + "…"


def preview(text: str, dimmed: tuple[tuple[int, int, str], ...]) -> str:
    """The first words after date, title and dateline, on one line."""
    start = 0
    for first, end, _ in dimmed:
        if first <= start + 40:
            start = max(start, end)
    words = " ".join(text[start : start + PREVIEW + 40].split())
    if len(words) < PREVIEW:  # there is much white space
        words = " ".join(text[start : start + 3 * PREVIEW].split())
    return (words or " ".join(text[: 3 * PREVIEW].split()))[:PREVIEW]


def _statuses(record: dict[str, Any]) -> dict[str | None, str]:
    """Status by annotator; None stands for the one who imports."""
    statuses = record.get("statuses")
    if isinstance(statuses, dict):
        found: dict[str | None, str] = {
            import_marks.name(who, mark("an annotator's name")): _status(status)
            for who, status in statuses.items()  # pyright: ignore[reportUnknownVariableType]
        }
        return found
    status = record.get("status")
    return {None: _status(status)} if status not in (None, "new") else {}


def _status(status: Any) -> str:
    if status not in DOCUMENT_STATUSES:
        known = ", ".join(DOCUMENT_STATUSES)
        raise Unfit(tr("its status {status} is none of: {known}", status=repr(status), known=known))
    return status


def _labels(record: dict[str, Any]) -> tuple[str, ...]:
    labels: Any = record.get("labels") or []
    if not isinstance(labels, list):
        raise Unfit(tr("its labels are not a list"))
    return tuple(dict.fromkeys(import_marks.name(label, mark("a label")) for label in labels))  # pyright: ignore[reportUnknownVariableType]


# -- annotations


def _marks(
    record: dict[str, Any], raw: str, text: str, sha256: str, moment: str, remarks: list[str]
) -> tuple[dict[str, PlainMark], tuple[NewAnnotation, ...]]:
    """The annotations of a record: plain marks and others. All faults are gathered, and one is enough to refuse it."""
    records: list[Any] = record["annotations"]
    if len(raw) != len(text):
        return {}, _annotations(enumerate(records, 1), text, sha256, moment, remarks, _shift(raw))
    plain, others = plain_marks(records, text, sha256)
    found = _annotations(others, text, sha256, moment, remarks) if others else ()
    twice = len(plain) + len(others) < len(records) or any(one.uuid in plain for one in found)
    if twice:  # perhaps said in two ways: compared as what they come to
        return {}, _annotations(enumerate(records, 1), text, sha256, moment, [])
    return plain, found


def _annotations(
    records: Iterable[tuple[int, Any]], text: str, sha256: str, moment: str, remarks: list[str],
    shift: import_marks.Shift | None = None,
) -> tuple[NewAnnotation, ...]:  # fmt: skip
    faults: list[str] = []
    found: dict[str, NewAnnotation] = {}
    for number, one in records:
        try:
            annotation, remark = import_marks.annotation(one, text, sha256, moment, shift)
        except Unfit as error:
            faults.append(_about(one, number, str(error)))
            continue
        other = found.setdefault(annotation.uuid, annotation)
        if other is not annotation and other != annotation:
            faults.append(_about(one, number, tr("another one of this article has the same id")))
            continue
        if remark:
            remarks.append(_about(one, number, remark))
    if faults:
        raise Rejected(faults)
    return tuple(found.values())


def _about(one: Any, number: int, reason: str) -> str:
    """What is to be said of an annotation: by its id, else by its place in the list."""
    given: Any = one.get("id") if isinstance(one, dict) else None  # pyright: ignore[reportUnknownVariableType,reportUnknownMemberType]
    if given:
        return tr("annotation {id}: {reason}", id=str(given), reason=reason)  # pyright: ignore[reportUnknownArgumentType]
    return tr("annotation number {number}: {reason}", number=number, reason=reason)


def _shift(raw: str) -> import_marks.Shift:
    """From offsets in the text of the file to offsets in the text of record, which lacks some characters."""
    gone = [match.start() for match in re.finditer("^\ufeff+|\r(?=\n)", raw) for _ in match.group()]
    return lambda offset: offset - bisect_left(gone, offset)
