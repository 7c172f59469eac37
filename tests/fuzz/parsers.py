"""What must hold of every parser, whatever it is given."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, assume, given
from hypothesis import strategies as st

from annotator.domain import searching
from annotator.domain.exchange import ReadOptions
from annotator.domain.gazetteer import EntityRecord, FormRecord
from annotator.domain.records import ALIAS_KINDS, Refusal, SourceDocument
from annotator.domain.text import Utf16Map
from annotator.formats import csv_cells, gazetteer, json_text
from annotator.language import (
    attribution,
    dates,
    encodings,
    health,
    identify,
    metadata,
    quantities,
    segmentation,
    snapping,
)
from annotator.settings import TABLE, Settings
from annotator.store.matching import Keys
from annotator.store.queries import search
from annotator.tools import command_tools
from annotator.verbs import import_record
from tests.hostile import make

# What Hypothesis need not complain of: examples are large and some claims take their time.
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example)
TOOLS = command_tools()
READABLE = [form for form in TOOLS.formats if form.can_read]
ENCODINGS = ("utf-8", "utf-8-sig", "cp1251", "kz1048", "utf-16", "utf-16-le", "utf-32", "koi8-r", "ascii")
SAMPLES = [sample.content for sample in make.samples() if len(sample.content) < 3_000]
MOMENT = "2026-03-14T09:30:00.125Z"
# Pieces that mean something to one of the parsers, or to nobody.
TOKENS = [
    *(b'{"text": "', b'"', b"\\", b"\\u0000", b"\\ud800", b"\n", b"\r", b"\r\n", b"[", b"]", b"{", b"}", b",", b";"),
    *(
        b"\t",
        b"text,title\n",
        b"sep=",
        b"NaN",
        b"1e999",
        b"-",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"=",
        b"'",
    ),
    *(
        "қ".encode(),
        "😀".encode(),
        b'"annotations": [',
        b'"start": -1',
        b'"fragments": [[0, 99]]',
        b"|",
        b"{acronym kk}",
    ),
]

# Text without half characters, and with them.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
any_words = st.text(
    st.one_of(st.characters(), st.sampled_from("\0\ufeff\u2028\ud800\udc00😀қ «»-—.,\n\t")), max_size=200
)


@st.composite
def mutated(draw: Callable[..., Any]) -> bytes:
    """A bad file made worse: pieces cut out, doubled, put elsewhere, and tokens strewn in."""
    content = bytearray(draw(st.one_of(st.sampled_from(SAMPLES), st.binary(max_size=300))))
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(content)))
        end = draw(st.integers(at, min(len(content), at + 40)))
        content[at:end] = draw(st.one_of(st.sampled_from(TOKENS), st.just(b""), st.just(bytes(content[at:end]) * 2)))
    return bytes(content)


@given(mutated(), st.sampled_from(READABLE), st.sampled_from(ENCODINGS))
def readers(content: bytes, form: Any, encoding: str) -> None:
    """A reader gives articles and refusals with place and reason, and raises nothing."""
    options = ReadOptions(encoding)
    form.is_this(content)
    form.columns(io.BytesIO(content), options)
    for source in form.read(io.BytesIO(content), "fuzz", options):
        if isinstance(source, Refusal):
            assert source.reason and source.file == "fuzz" and len(source.reason) < 2_000
        else:
            _article(source)


def _article(source: SourceDocument) -> None:
    """An article is taken whole with marks that fit its text, or refused with reasons."""
    try:
        article, _ = import_record.article(source, TOOLS, MOMENT, None)
    except import_record.Rejected as error:
        assert error.reasons and all(error.reasons)
        return
    assert article.text.strip() and "\0" not in article.text and "\r" not in article.text
    article.text.encode("utf-8")
    for mark in article.annotations:
        assert mark.pieces and all(0 <= start < end <= len(article.text) for start, end in mark.pieces)
        assert list(mark.pieces) == sorted(mark.pieces)


scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), any_words)
jsonlike = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_words, inner, max_size=4)
)
marks = st.fixed_dictionaries(
    {"layer": st.sampled_from(["entity", "claim", "x"]), "label": st.one_of(words, jsonlike)},
    optional={
        key: st.one_of(value, jsonlike)
        for key, value in {
            "start": st.integers(-3, 40), "end": st.integers(-3, 40), "text": st.sampled_from(["Бөгет", "деді", ""]),
            "fragments": st.lists(st.lists(st.integers(-3, 40), min_size=2, max_size=2), max_size=3),
            "claim": st.dictionaries(st.sampled_from(["text", "type", "verdicts", "id"]), jsonlike),
            "attribution": st.dictionaries(st.sampled_from(["sources", "cues", "mode", "parent"]), jsonlike),
            "entities": st.lists(st.dictionaries(st.sampled_from(["id", "name", "type"]), jsonlike), max_size=2),
            "comments": st.lists(jsonlike, max_size=2), "attributes": jsonlike, "confidence": st.floats(),
            "status": words, "origin": words, "created": words, "id": words, "note": words, "annotator": words,
        }.items()
    },
)  # fmt: skip
records = st.fixed_dictionaries(
    {"text": st.one_of(st.just(make.TEXT), any_words)},
    optional={"annotations": st.lists(st.one_of(marks, jsonlike), max_size=3)}
    | dict.fromkeys(("id", "title", "labels", "meta", "statuses", "date", "language", "url"), jsonlike),
)


@given(records)
def shapes(record: dict[str, Any]) -> None:
    """A record of any shape is an article or is refused."""
    _article(SourceDocument(record, "fuzz", "line 1"))


@given(jsonlike)
def strict_json(value: Any) -> None:
    """What is written is read back, or refused for what a project cannot hold."""
    line = json.dumps(value, allow_nan=True)
    try:
        assert json_text.parse(line) == value
    except json_text.Fault as fault:
        assert str(fault)


@given(mutated(), st.sampled_from(["names.csv", "names.tsv", "names.jsonl"]))
def names(content: bytes, file: str) -> None:
    """A file of names gives entities with names and refusals."""
    for found in gazetteer.read(content, file):
        assert found.reason if isinstance(found, Refusal) else found.name.strip()


single = words.map(lambda found: " ".join(found.split())).filter(lambda found: found and "\0" not in found)
forms = st.builds(
    FormRecord,
    single,
    st.sampled_from(ALIAS_KINDS),
    st.sampled_from([None, "kk", "ru"]),
    st.sampled_from([None, "Cyrl"]),
)


@given(
    single,
    single,
    st.lists(forms, max_size=3, unique_by=lambda form: form.form),
    st.sampled_from(["n.csv", "n.tsv", "n.jsonl"]),
)
def names_come_back(name: str, note: str, others: list[FormRecord], file: str) -> None:
    """An entity that is written is read back."""
    assume(name not in [form.form for form in others])
    fields = dict.fromkeys(("id", "type", "language", "description", "wikidata", "geonames"), "")
    entity = EntityRecord(**fields, name=name, note=note, forms=tuple(others), place="")
    content = "".join(gazetteer.write([entity], file)).encode()
    (back,) = gazetteer.read(content, file)
    assert isinstance(back, EntityRecord), back
    assert (back.name, back.note, back.forms) == (entity.name, entity.note, entity.forms)


@given(st.one_of(st.binary(max_size=400), st.tuples(any_words, st.sampled_from(ENCODINGS)).map(
    lambda pair: pair[0].encode(pair[1], "ignore"))))  # fmt: skip
def guesses(content: bytes) -> None:
    """A guess is an encoding or a reason; one that is sure decodes all of it."""
    guess = encodings.guess_encoding(content)
    if guess.encoding is None:
        assert guess.refused
        return
    assert guess.encoding in guess.candidates
    if guess.confident and not guess.encoding.startswith(("utf-16", "utf-32", "utf-8-sig")):
        content.decode(guess.encoding)


@given(any_words)
def cells(cell: str) -> None:
    """No cell is a formula, and each comes back, also through the csv module."""
    kept = csv_cells.defused(cell)
    assert not kept.startswith(tuple("=+-@\t\r\n＝＋－＠")) and csv_cells.restored(kept) == cell
    if "\ud800" <= max(cell, default="") <= "\udfff" or "\0" in cell:
        return
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([kept, "x"])
    assert next(csv.reader(io.StringIO(out.getvalue(), newline=""))) == [kept, "x"]


@given(any_words, st.integers(0, 250))
def offsets(text: str, at: int) -> None:
    """The map between code points and UTF-16 units agrees with counting."""
    found = Utf16Map(text)
    at = min(at, len(text))
    counted = sum(2 if ord(character) > 0xFFFF else 1 for character in text[:at])
    assert found.to16(at) == counted and found.from16(counted) == at
    assert found.length16 == sum(2 if ord(character) > 0xFFFF else 1 for character in text)
    if at and ord(text[at - 1]) > 0xFFFF:
        assert found.from16(counted - 1) == at - 1  # between the halves: where the character begins


@given(any_words)
def language_rules(text: str) -> None:
    """The rules take any text and give places inside it."""
    places = [*segmentation.sentences(text), *((token.start, token.end) for token in segmentation.tokens(text))]
    places += [(found.start, found.end) for found in quantities.quantities(text)]
    for language in ("kk", "uz", "ky", "ru", "en"):
        places += [(found.start, found.end) for found in dates.find_times(text, language, "2026-03-14")]
        attribution.propose_claims(text, language)
        health.check(text, language)
    places += [(start, end) for start, end, _ in metadata.find_metadata(text).dimmed]
    places += [snapping.snap(text, 0, len(text))] if text else []
    assert all(0 <= start <= end <= len(text) for start, end in places)
    identify.identify(text)
    metadata.parse_date(text)


@given(any_words)
def searches(query: str) -> None:
    """Whatever is typed into the search is words to FTS5, never an expression of its own."""
    import sqlite3

    try:
        tree = searching.parse(query)
    except searching.BadQuery as refused:
        assert str(refused)
        return
    answer = None if tree is None else search.quick(tree, Keys(TOOLS.fold))
    if answer is None:
        return
    table, match = answer
    with sqlite3.connect(":memory:") as connection:
        connection.execute(f"CREATE VIRTUAL TABLE {table} USING fts5(text)")
        connection.execute(f"INSERT INTO {table} VALUES ('words')")
        if match:
            connection.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH ?", (match,)).fetchall()
    connection.close()


@given(st.sampled_from(TABLE), jsonlike)
def settings_values(row: Any, value: Any) -> None:
    """A setting has the type of its default, whatever stands in the file."""
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.json"
        path.write_text(json.dumps({row.key: value}), encoding="utf-8")
        kept = Settings(path)[row.key]
    assert type(kept) is type(row.default) and (row.fits is None or row.fits(kept))


PROPERTIES = (readers, shapes, strict_json, names, names_come_back, guesses, cells, offsets, language_rules, searches,
              settings_values)  # fmt: skip
