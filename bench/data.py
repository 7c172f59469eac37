"""Made-up articles, spans and projects, the same at every run: Cyrillic words with characters outside the BMP."""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.language import folding
from annotator.store.ids import now
from annotator.store.workspace import Workspace

SEED = 20_270
ANNOTATOR = "bench"
ASTRAL_EVERY = 150  # words
_SYLLABLES = (
    *("қа", "ла", "ның", "бө", "гет", "са", "лы", "на", "ды", "мен", "өз", "ен", "тү", "зет", "кү", "ні", "ке", "ше"),
    *("ғы", "жұ", "мыс", "ау", "дан", "ши", "лик", "ўқу", "тўп", "лам", "ҳал", "ойи", "ҳа", "ци", "я", "зо", "на"),
    *("про", "ект", "ре", "ка", "мост", "дол", "ина", "айт", "ка", "ным", "ыр", "чоң", "үй", "лөр", "сөз", "дүн"),
)
_ASTRAL = ("😀", "𐰴", "🌍", "𝔄", "🏔")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span to be: label by its place in the palette, pieces in code points."""

    label: int
    pieces: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article to be."""

    title: str
    text: str
    marks: tuple[Mark, ...] = ()


def vocabulary(rng: random.Random, size: int = 4_000) -> list[str]:
    """Distinct made-up words of two to five syllables."""
    words: dict[str, None] = {}
    while len(words) < size:
        words["".join(rng.choices(_SYLLABLES, k=rng.randint(2, 5)))] = None
    return list(words)


def prose(rng: random.Random, words: Sequence[str], length: int, *, one_line: bool = False) -> str:
    """Sentences in paragraphs, `length` code points in all; with `one_line` no newline."""
    parts: list[str] = []
    size = 0
    while size < length:
        sentences = [sentence(rng, words) for _ in range(rng.randint(2, 7))]
        part = " ".join(sentences) + (" " if one_line else "\n")
        parts.append(part)
        size += len(part)
    return "".join(parts)[:length].rstrip() + "."


def sentence(rng: random.Random, words: Sequence[str]) -> str:
    """Eight to twenty-two words, at times with a character outside the BMP."""
    chosen = rng.choices(words, k=rng.randint(8, 22))
    if rng.random() < len(chosen) / ASTRAL_EVERY:
        chosen.insert(rng.randrange(len(chosen)), rng.choice(_ASTRAL))
    return " ".join(chosen).capitalize() + "."


def marks(rng: random.Random, text: str, count: int, labels: int) -> tuple[Mark, ...]:
    """Spans all over the text: mostly names of one to three words, claims now and then, some in two pieces.

    Label 0 is the claim; neighbours may nest and cross.
    """
    found: dict[Mark, None] = {}
    while len(found) < count:
        found[_mark(rng, text, labels)] = None
    return tuple(sorted(found, key=lambda mark: mark.pieces[0]))


def _mark(rng: random.Random, text: str, labels: int) -> Mark:
    start = text.find(" ", rng.randrange(max(1, len(text) - 400))) + 1
    chance = rng.random()
    if chance < 0.06:
        return Mark(0, ((start, _word_end(text, start, rng.randint(8, 20))),))
    end = _word_end(text, start, rng.randint(1, 3))
    if chance < 0.08 and (again := text.find(" ", end + 10, end + 60) + 1):
        return Mark(rng.randrange(1, labels), ((start, end), (again, _word_end(text, again, 1))))
    return Mark(rng.randrange(1, labels), ((start, end),))


def _word_end(text: str, start: int, words: int) -> int:
    end = start
    for _ in range(words):
        place = text.find(" ", end + 1)
        if place < 0 or "\n" in text[start:place]:
            break
        end = place
    return max(end, start + 1)


def article(seed: int, length: int, spans: int, *, labels: int = 13, one_line: bool = False) -> Article:
    """One article of `length` code points with `spans` marks."""
    rng = random.Random(SEED + seed)
    words = vocabulary(rng)
    text = prose(rng, words, length, one_line=one_line)
    return Article(sentence(rng, words)[:70], text, marks(rng, text, spans, labels))


def small_articles(count: int, length: int, spans: int, *, seed: int = 1) -> Iterator[Article]:
    """Many short articles, all different."""
    rng = random.Random(SEED + seed)
    words = vocabulary(rng)
    for number in range(count):
        text = f"{number} " + prose(rng, words, length)
        yield Article(f"{words[number % len(words)]} {number}", text, marks(rng, text, spans, 13) if spans else ())


# -- projects


def make_project(path: Path, articles: Iterable[Article]) -> Path:
    """A project with these articles, written past the verbs, since how it came to be is not measured here."""
    Workspace.create(path, name="bench", annotator=ANNOTATOR).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-200000")
    connection.execute("BEGIN")
    _Rows(connection).write(articles)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path


class _Rows:
    """Lays out and writes the rows of articles, a thousand at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.executemany
        self._labels = [row[0] for row in connection.execute("SELECT id FROM label ORDER BY position")]
        self._me = connection.execute("SELECT id FROM annotator").fetchone()[0]
        self._moment = now()
        self._next = 1

    def write(self, articles: Iterable[Article]) -> None:
        chunk: list[Article] = []
        for number, one in enumerate(articles, 1):
            chunk.append(one)
            if len(chunk) == 1_000:
                self._write(number - len(chunk) + 1, chunk)
                chunk = []
        if chunk:
            self._write(number - len(chunk) + 1, chunk)  # pyright: ignore[reportPossiblyUnboundVariable]

    def _write(self, first: int, chunk: list[Article]) -> None:
        numbered = list(enumerate(chunk, first))
        self._run(
            "INSERT INTO document(id, uuid, title, text_sha256, length, language, script, date, outlet, preview,"
            " created, modified) VALUES (?, ?, ?, ?, ?, ?, 'Cyrl', ?, ?, ?, ?, ?)",
            [self._document(i, one) for i, one in numbered],
        )
        self._run("INSERT INTO document_text VALUES (?, ?)", [(i, one.text) for i, one in numbered])
        rows = [self._annotation(i, one.text, mark) for i, one in numbered for mark in one.marks]
        self._run(
            "INSERT INTO annotation(id, uuid, document_id, label_id, start, end, fragment_count, exact, prefix, suffix,"
            " annotator_id, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [row for row, _ in rows],
        )
        self._run(
            "INSERT INTO annotation_fragment(annotation_id, position, start, end) VALUES (?, ?, ?, ?)",
            [(row[0], at, *piece) for row, pieces in rows for at, piece in enumerate(pieces)],
        )

    def _document(self, i: int, one: Article) -> tuple[object, ...]:
        sha = hashlib.sha256(one.text.encode()).hexdigest()
        day = f"2026-{i % 12 + 1:02}-{i % 28 + 1:02}"
        language, outlet = ("kk", "uz", "ky", "ru")[i % 4], f"Газет {i % 40}"
        preview = " ".join(one.text[:300].split())[:120]
        return (
            *(i, f"d-{i}", one.title, sha, len(one.text), language),
            *(day, outlet, preview, self._moment, self._moment),
        )

    def _annotation(self, i: int, text: str, mark: Mark) -> tuple[tuple[object, ...], tuple[tuple[int, int], ...]]:
        number, self._next = self._next, self._next + 1
        start, end = mark.pieces[0][0], mark.pieces[-1][1]
        words = " ".join(text[a:b] for a, b in mark.pieces)
        before, after = text[max(0, start - 32) : start], text[end : end + 32]
        label = self._labels[mark.label % len(self._labels)]
        row = (number, f"a-{number}", i, label, start, end, len(mark.pieces), words, before, after)
        return (*row, self._me, self._moment, self._moment), mark.pieces


def index_words(project: Path) -> None:
    """Build the search index past the program, to save time."""
    connection = sqlite3.connect(project, isolation_level=None)
    connection.create_function("fold", 1, _fold_words())
    for statement in (
        "PRAGMA synchronous=OFF",
        "PRAGMA cache_size=-400000",
        "BEGIN",
        "INSERT INTO search_fold(rowid, text) SELECT document_id, fold(text) FROM document_text",
        "INSERT INTO search_title(rowid, title) SELECT id, fold(title) FROM document",
        "UPDATE search_mark SET last_document_id = (SELECT max(id) FROM document)",
        "COMMIT",
        "PRAGMA wal_checkpoint(TRUNCATE)",
    ):
        connection.execute(statement)
    connection.close()


def _fold_words() -> Callable[[str], str]:
    """The program's folding, each word once."""
    known: dict[str, str] = {}

    def fold(text: str) -> str:
        words = text.split(" ")
        for word in words:
            if word not in known:
                known[word] = folding.fold(word)
        return " ".join(map(known.__getitem__, words))

    return fold


# -- files


def write_jsonl(path: Path, articles: Iterable[Article], labels: Sequence[tuple[str, str]]) -> Path:
    """The program's own JSON Lines with annotations; `labels`: (layer, name) in palette order."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with open(path, "w", encoding="utf-8") as file:
        for number, one in enumerate(articles):
            file.write(encode(record(number, one, labels)) + "\n")
    return path


def record(number: int, one: Article, labels: Sequence[tuple[str, str]]) -> dict[str, object]:
    """An article as the program's own JSON Lines have it."""
    return {
        "title": one.title,
        "text": one.text,
        "language": "kk",
        "script": "Cyrl",
        "date": f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}",
        "outlet": f"Газет {number % 40}",
        "annotations": [
            {
                "layer": labels[mark.label][0],
                "label": labels[mark.label][1],
                "start": mark.pieces[0][0],
                "end": mark.pieces[-1][1],
                "fragments": [list(piece) for piece in mark.pieces],
                "text": " ".join(one.text[a:b] for a, b in mark.pieces),
            }
            for mark in one.marks
        ],
    }
