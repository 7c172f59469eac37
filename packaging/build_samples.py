#!/usr/bin/env python3
"""Build resources/samples/articles.jsonl from packaging/samples: offsets are worked out here, never typed.

A source is a text file: TOML between two lines of `+++`, then the article with its marks inline, as in
`{koshkynbay|Дәурен Қошқынбай} {q:1|деді}`. Before the bar stands what the mark is:

    koshkynbay    an entity of registry.toml; its type is the label
    Money         a label of the entity layer, with no entry in the registry
    c:cost_48     a claim of registry.toml or of the article's own [claim.x]
    s:1  q:1      words of a source and of a cue, which a [said.x] of the article joins to claims

Marks nest. A claim, source or cue that is marked twice in an article is one mark in several pieces.
All ids are made from the names in the sources, so the same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "packaging" / "samples"
TARGET = ROOT / "resources" / "samples" / "articles.jsonl"

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "samples.annotator")
_ANNOTATOR = "sample"
_MOMENT = "2026-03-23T09:00:00.000Z"
_LABELS = frozenset(("Position", "Group", "Date", "Money", "Quantity", "Work", "Other"))
_HEAD = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n(.*)\Z", re.DOTALL)
_MARKUP = re.compile(r"\{([^{}|]+)\||\}")
_LAYERS = {"c": ("claim", "Claim"), "s": ("attribution", "Source"), "q": ("attribution", "Cue")}

Piece = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation of a source: its key before the bar and its pieces in code points."""

    key: str
    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.pieces[-1][1]


class Faulty(ValueError):
    """A source that cannot be built, with the reason."""


def main(arguments: list[str] | None = None) -> int:
    """Write the samples, or with --check only say whether they are up to date; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the sample articles from packaging/samples.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the file is out of date")
    checking: bool = parser.parse_args(arguments).check
    built = build()
    if checking:
        return 0 if TARGET.exists() and TARGET.read_text(encoding="utf-8") == built else 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(built, encoding="utf-8", newline="\n")
    return 0


def build() -> str:
    """The whole file: one article a line, in the order of the sources."""
    registry = tomllib.loads((SOURCES / "registry.toml").read_text(encoding="utf-8"))
    records = (_article(path, registry) for path in sorted(SOURCES.glob("*.txt")))
    return "".join(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n" for record in records)


def _article(path: Path, registry: dict[str, Any]) -> dict[str, Any]:
    parts = _HEAD.match(path.read_text(encoding="utf-8"))
    if not parts:
        raise Faulty(f"{path.name}: no head between two lines of +++")
    head = tomllib.loads(parts[1])
    try:
        text, marks = parse(parts[2].rstrip("\n"))
        annotations = _Annotations(path.stem, head, registry, text, marks).records()
    except Faulty as fault:
        raise Faulty(f"{path.name}: {fault}") from None
    status = head.get("status", "new")
    return {
        "id": _id(path.stem),
        "title": head["title"],
        "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        **{key: head.get(key) for key in ("language", "script", "date", "outlet", "author", "url")},
        "status": status,
        "statuses": {} if status == "new" else {_ANNOTATOR: status},
        "labels": sorted(head.get("labels", [])),
        "meta": {},
        "annotations": annotations,
    }


def parse(marked: str) -> tuple[str, list[Mark]]:
    """The text without its markup, and the marks; pieces of one claim, source or cue come together."""
    plain: list[str] = []
    length = at = 0
    unclosed: list[tuple[str, int]] = []
    found: list[tuple[str, Piece]] = []
    for match in _MARKUP.finditer(marked):
        plain.append(marked[at : match.start()])
        length += match.start() - at
        at = match.end()
        if match[1]:
            unclosed.append((match[1], length))
        elif not unclosed:
            raise Faulty(f"a brace closes nothing after {marked[max(0, at - 30) : at]!r}")
        else:
            key, start = unclosed.pop()
            found.append((key, (start, length)))
    if unclosed:
        raise Faulty(f"{unclosed[-1][0]} is never closed")
    return "".join(plain) + marked[at:], list(_gathered(found))


def _gathered(found: list[tuple[str, Piece]]) -> Iterator[Mark]:
    pieces: dict[str, list[Piece]] = {}
    for key, piece in found:
        if ":" in key:
            pieces.setdefault(key, []).append(piece)
        else:
            yield Mark(key, (piece,))
    yield from (Mark(key, tuple(sorted(parts))) for key, parts in pieces.items())


def _id(*names: object) -> str:
    return str(uuid.uuid5(_NAMESPACE, "/".join(map(str, names))))


class _Annotations:
    """The annotations of one article, with the objects of the project that they name."""

    def __init__(self, article: str, head: dict[str, Any], registry: dict[str, Any], text: str, marks: list[Mark]):
        self.article, self.text, self.marks = article, text, marks
        self.entities: dict[str, dict[str, str]] = registry["entity"]
        self.claims: dict[str, dict[str, str]] = {**registry["claim"], **head.get("claim", {})}
        self.said: dict[str, dict[str, Any]] = head.get("said", {})
        self.by_key = {mark.key: mark for mark in marks}

    def records(self) -> list[dict[str, Any]]:
        """In text order, the outer of two first."""
        self._check()
        made = [self._record(mark) for mark in self.marks]
        return sorted(made, key=lambda record: (record["start"], -record["end"], record["id"]))

    def _check(self) -> None:
        """Whatever a [said.x] names is marked, and every source and cue is named by one."""
        named: set[str] = set()
        for said in self.said.values():
            named |= {f"q:{cue}" for cue in said["cues"]} | {f"c:{claim}" for claim in said.get("claims", ())}
            named |= {f"s:{source['mark']}" for source in said["sources"] if "mark" in source}
        marked = {mark.key for mark in self.marks if ":" in mark.key}
        if lost := sorted(named - marked) or sorted(key for key in marked - named if not key.startswith("c:")):
            raise Faulty(f"{', '.join(lost)}: named but not marked, or marked but not named")

    def _record(self, mark: Mark) -> dict[str, Any]:
        layer, label = self._label(mark.key)
        claim = mark.key[2:] if layer == "claim" else None
        entity = self.entities.get(mark.key)
        return {
            "id": self._mark_id(mark),
            "layer": layer,
            "label": label,
            "start": mark.start,
            "end": mark.end,
            "fragments": [list(piece) for piece in mark.pieces],
            "text": self._words(mark),
            "annotator": _ANNOTATOR,
            "status": "accepted",
            "unsure": False,
            "origin": "hand",
            "confidence": None,
            "entities": [self._entity(mark.key)] if entity else [],
            "attribution": self._attribution_of(claim) if claim else None,
            "claim": self._claim(claim) if claim else None,
            "attributes": {},
            "note": "",
            "comments": [],
            "created": _MOMENT,
            "modified": _MOMENT,
        }

    def _label(self, key: str) -> tuple[str, str]:
        if key[1:2] == ":" and key[0] in _LAYERS:
            return _LAYERS[key[0]]
        if key in self.entities:
            return "entity", self.entities[key]["type"]
        if key not in _LABELS:
            raise Faulty(f"{key} is neither a label nor in the registry")
        return "entity", key

    def _mark_id(self, mark: Mark) -> str:
        return _id(self.article, mark.key, *mark.pieces)

    def _words(self, mark: Mark) -> str:
        return " ".join(self.text[start:end] for start, end in mark.pieces)

    def _entity(self, key: str) -> dict[str, str]:
        entity = self.entities[key]
        return {"id": _id("entity", key), "name": entity["name"], "type": entity["type"]}

    def _claim(self, key: str) -> dict[str, Any]:
        if key not in self.claims:
            raise Faulty(f"no claim is called {key}")
        given = self.claims[key]
        fields = ("type", "check_worthy", "topic", "claim_date", "event_date")
        return {
            "id": _id("claim", key),
            "text": given["text"],
            **{field: given.get(field) for field in fields},
            "verdict": None,
            "explanation": "",
            "verdicts": [],
        }

    def _attribution_of(self, claim: str) -> dict[str, Any] | None:
        for key, said in self.said.items():
            if claim in said.get("claims", ()):
                return self._attribution(key)
        return None

    def _attribution(self, key: str) -> dict[str, Any]:
        said = self.said[key]
        parent: str | None = said.get("parent")
        return {
            "id": _id(self.article, "said", key),
            "sources": [self._source(source) for source in said["sources"]],
            "cues": [self._cue(self.by_key[f"q:{cue}"]) for cue in said["cues"]],
            "mode": said["mode"],
            "medium": None,
            "certainty": None,
            "parent": self._attribution(parent) if parent else None,
        }

    def _source(self, source: dict[str, str]) -> dict[str, Any]:
        mark = self.by_key.get(f"s:{source['mark']}") if "mark" in source else None
        entity = self._entity(source["entity"]) if "entity" in source else None
        return {
            "kind": source["kind"],
            "text": self._words(mark) if mark else entity["name"] if entity else "",
            "annotation": self._mark_id(mark) if mark else None,
            "entity": entity,
        }

    def _cue(self, mark: Mark) -> dict[str, Any]:
        return {"text": self._words(mark), "annotation": self._mark_id(mark)}


if __name__ == "__main__":
    sys.exit(main())
