"""Is a bundle whole? Each file against the manifest, each record by itself, and all that they say of one another."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from annotator.domain.bundle import BY_NAME, KINDS, BundleReading, Entry, Kind, Record
from annotator.domain.records import Refusal
from annotator.domain.spans import exact_text
from annotator.domain.text import sha256_text
from annotator.store.bundle_index import Index, Seen
from annotator.store.queries.check import is_dimmed
from annotator.verbs.annotate import CONTEXT
from annotator.words import tr

MOST = 200  # faults after which the search for more ends
_PORTION = 250
OtherTexts = Callable[[dict[str, str]], set[str]]


class Check:
    """Fills `index` with where each record stands, and `faults` with all that is wrong, each at its line.

    `other_texts`: those of some articles (uuid -> hash) under whose uuid the project has another text.
    """

    def __init__(self, bundle: BundleReading, index: Index, other_texts: OtherTexts) -> None:
        self.faults: list[Refusal] = []
        self._bundle = bundle
        self._index = index
        self._other_texts = other_texts
        self._text: tuple[str, str] = "", ""
        self._own: dict[str, dict[str, tuple[str, int]]] = {}

    def run(self) -> Iterator[int]:
        """Yields the bytes and records looked at since the last time; ends early where it has found enough."""
        for found in self._bundle.check_files():
            if isinstance(found, Refusal):
                self.faults.append(found)
            else:
                yield found
        if self.faults:
            return
        for kind in KINDS:
            for entries in self._portions(kind):
                self._look(kind, entries)
                yield len(entries)
                if len(self.faults) > MOST:
                    return
            self._whole(kind)

    def _portions(self, kind: Kind) -> Iterator[list[Entry]]:
        held: list[Entry] = []
        size = 20 if kind.is_beside else _PORTION
        for found in self._bundle.records(kind):
            if isinstance(found, Refusal):
                self.faults.append(found)
                if len(self.faults) > MOST:
                    break
            else:
                held.append(found)
            if len(held) >= size:
                yield held
                held = []
        yield held

    def _fault(self, kind: Kind, line: int, reason: str) -> None:
        place = tr("line {number}", number=line) if line else ""
        self.faults.append(Refusal(self._bundle.path(kind.file), place, reason))

    # -- a portion

    def _look(self, kind: Kind, entries: Sequence[Entry]) -> None:
        self._references(kind, entries)
        for entry in entries:
            self._once(kind, entry)
            for reason in self._record(kind, entry.record):
                self._fault(kind, entry.line, reason)
        if kind.name == "documents":
            hashes = {entry.record["id"]: entry.record["sha256"] for entry in entries}
            others = self._other_texts(hashes)
            for entry in entries:
                if entry.record["id"] in others:
                    self._fault(kind, entry.line, tr("the project has another text under this uuid"))

    def _once(self, kind: Kind, entry: Entry) -> None:
        """No uuid and no name comes twice."""
        record = entry.record
        keys: list[tuple[str, str]] = [(kind.name, record["id"])] if kind.has_uuid else []
        if kind.is_beside:
            keys = [(kind.name, record["document"])]
        elif kind.natural:
            keys.append((f"{kind.name}:", json.dumps([record[key] for key in kind.natural], ensure_ascii=False)))
        for sort, key in keys:
            before = self._index.add(sort, Seen(key, entry.line, entry.at, _extra(kind, record)))
            if before:
                said = tr("{key} stands in line {line} already", key=_shown(key), line=before)
                self._fault(kind, entry.line, said)

    def _references(self, kind: Kind, entries: Sequence[Entry]) -> None:
        """Everything that a record names is there, or comes in the same file."""
        named: dict[str, list[tuple[str, int, str]]] = {}
        for entry in entries:
            for f, to, uuid in kind.named(entry.record):
                if to == kind.name:
                    self._index.want(to, uuid, entry.line, f.key)
                    self._own.setdefault(f.key, {})[entry.record["id"]] = uuid, entry.line
                else:
                    named.setdefault(to, []).append((uuid, entry.line, f.key))
        for to, all_named in named.items():
            known = self._index.of(to, (uuid for uuid, _, _ in all_named))
            for uuid, line, key in all_named:
                if uuid not in known:
                    self._dangling(kind, line, key, uuid)

    def _dangling(self, kind: Kind, line: int, key: str, uuid: str) -> None:
        self._fault(kind, line, tr("{key} names {uuid}, which is not in the bundle", key=key, uuid=uuid))

    def _whole(self, kind: Kind) -> None:
        """What can be said only at the end of a file."""
        for uuid, line, key in self._index.missing(kind.name):
            self._dangling(kind, line, key, uuid)
        for key, named in self._own.items():
            for line in _rings(named):
                self._fault(kind, line, tr("{key} leads back to the record itself", key=key))
        if kind.name == "labels":
            self._layers(kind)
        self._own.clear()
        if kind is TEXTS:
            for uuid, _ in self._index.without("documents", kind.name):
                self._fault(kind, 0, tr("the article {uuid} has no record here", uuid=uuid))

    def _layers(self, kind: Kind) -> None:
        """A label is merged into one of its layer."""
        merged = self._own.get("merged_into", {})
        seen = self._index.of(kind.name, {*merged, *(into for into, _ in merged.values())})
        for uuid, (into, line) in merged.items():
            if into in seen and seen[uuid].extra != seen[into].extra:
                self._fault(kind, line, tr("{key} names a label of another layer", key="merged_into"))

    # -- one record

    def _record(self, kind: Kind, record: Record) -> Iterator[str]:
        if kind.name == "texts":
            yield from self._one_text(record)
        elif kind.name == "documents" and not all(is_dimmed(one, record["length"]) for one in record["dimmed"]):
            yield tr("{key} holds something that does not belong there", key="dimmed")
        elif kind.name == "features" and not all(isinstance(one, str) for one in record["options"]):
            yield tr("{key} holds something that does not belong there", key="options")
        elif kind.name == "labels" and not _COLOUR.fullmatch(record["colour"]):
            yield tr("{colour} is no colour such as #1d33da", colour=repr(record["colour"]))
        elif kind.name == "comments":
            yield from self._comment(record)
        elif kind.name == "originals":
            yield from _one_original(record)
        elif kind.name == "annotations":
            yield from self._annotation(record)
        elif kind.name == "evidence" and (record["start"] is None) != (record["end"] is None):
            yield tr("one of start and end is missing")
        elif kind.name == "evidence" and record["document"] is not None and record["start"] is not None:
            yield from self._span(record, [[record["start"], record["end"]]])

    def _one_text(self, record: Record) -> Iterator[str]:
        found = self._index.of("documents", [record["document"]]).get(record["document"])
        if found is None:
            return
        sha256, length = found.extra.split()
        if sha256_text(record["text"]) != sha256:
            yield tr("the text is not the one whose SHA-256 stands in documents.jsonl")
        elif len(record["text"]) != int(length):
            self._fault(BY_NAME["documents"], found.line, tr("its length is not that of its text"))

    def _comment(self, record: Record) -> Iterator[str]:
        found = self._index.of("annotations", [record["annotation"]] if record["annotation"] else [])
        if any(seen.extra != record["document"] for seen in found.values()):
            yield tr("its annotation stands in another article")

    def _annotation(self, record: Record) -> Iterator[str]:
        pieces = record["fragments"]
        if len(set(record["entities"])) < len(record["entities"]):
            yield tr("{key} names one twice", key="entities")
        if [pieces[0][0], pieces[-1][1]] != [record["start"], record["end"]]:
            yield tr("start and end are not those of the fragments")
        elif any(after[0] <= before[1] for before, after in pairwise(pieces)):
            yield tr("its fragments overlap or are out of order")
        elif record["confidence"] is not None and not 0 <= record["confidence"] <= 1000:
            yield tr("its confidence is not between 0 and 1000")
        else:
            yield from self._span(record, pieces)

    def _span(self, record: Record, pieces: list[list[int]]) -> Iterator[str]:
        text = self._text_of(record["document"])
        start, end = pieces[0][0], pieces[-1][1]
        if text is None:
            return
        if not 0 <= start < end <= len(text) or any(a >= b for a, b in pieces):
            yield tr(
                "{start}-{end} lies outside the text of %n characters", "", len(text),
                one="{start}-{end} lies outside the text of %n character", start=start, end=end,
            )  # fmt: skip
        elif exact_text(text, tuple((a, b) for a, b in pieces)) != record["exact"]:
            yield tr("{start}-{end} holds other words than its quote", start=start, end=end)
        elif "prefix" in record and not _around(text, start, end, record):
            yield tr("the words around {start}-{end} are not those of the text", start=start, end=end)

    def _text_of(self, document: str) -> str | None:
        """The text of an article; the last one is held, since annotations stand in the order of the articles."""
        if self._text[0] != document:
            found = self._index.of("texts", [document]).get(document)
            if found is None:
                return None
            self._text = document, self._bundle.record_at(TEXTS, found.at)["text"]
        return self._text[1]


TEXTS = BY_NAME["texts"]


_COLOUR = re.compile("(#[0-9A-Fa-f]{6})?")


def _extra(kind: Kind, record: Record) -> str:
    """What later records need of this one."""
    if kind.name == "documents":
        return f"{record['sha256']} {record['length']}"
    return record[key] if (key := {"labels": "layer", "annotations": "document"}.get(kind.name)) else ""


def _rings(named: Mapping[str, tuple[str, int]]) -> Iterator[int]:
    """The line of one record of each ring that references make."""
    done = set[str]()
    for first in named:
        way, at = set[str](), first
        while at in named and at not in done and at not in way:
            way.add(at)
            at = named[at][0]
        if at in way:
            yield named[at][1]
        done |= way


def _shown(key: str) -> str:
    return key if not key.startswith("[") else ", ".join(str(part) for part in json.loads(key))


def _around(text: str, start: int, end: int, record: Record) -> bool:
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return (before, after) == (record["prefix"], record["suffix"])


def _one_original(record: Record) -> Iterator[str]:
    try:
        base64.b64decode(record["base64"], validate=True)
    except (binascii.Error, ValueError):
        yield tr("the original is not in base64")
