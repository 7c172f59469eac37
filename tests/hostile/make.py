"""Bad input, made by rule: what strangers, broken programs and bad luck put into files. `python -m tests.hostile.make`
writes `tests/hostile/corpus/` anew, always the same bytes.

Each sample says how many articles of it may be taken and, where something must be refused, words of the reason.
"""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
TEXT = "Бөгет биыл бітеді деді министр."
GOOD = {"text": TEXT}


@dataclass(frozen=True, slots=True)
class Sample:
    """One bad file: its name says the format; `taken` articles of it are imported, `reason` (a pattern) is said."""

    name: str
    content: bytes
    taken: int
    reason: str = ""


def lines(*records: Any) -> bytes:
    """JSON Lines; strings are written as they are."""
    found = (r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in records)
    return "".join(line + "\n" for line in found).encode("utf-8", "surrogatepass")


def marked(**mark: Any) -> dict[str, Any]:
    """An article in our own form with one annotation."""
    return {"text": TEXT, "annotations": [{"layer": "entity", "label": "Person", "start": 0, "end": 5} | mark]}


def samples() -> Iterator[Sample]:
    """Every small sample."""
    for make in (_numbers, _nesting, _characters, _offsets, _shapes, _doubles, _encodings, _binaries, _tables, _json,
                 _names):  # fmt: skip
        yield from make()


def _numbers() -> Iterator[Sample]:
    for name in ("NaN", "Infinity", "-Infinity"):
        yield Sample(f"number {name}.jsonl", lines(f'{{"text": "а", "views": {name}}}', GOOD), 1, "not JSON")
    yield Sample("number 1e999.jsonl", lines('{"text": "а", "views": 1e999}', GOOD), 1, "too large")
    yield Sample("number of 9,000 digits.jsonl", lines(f'{{"text": "а", "views": {"9" * 9000}}}', GOOD), 1, "digits")
    yield Sample("id beyond 64 bits.jsonl", lines({"id": 2**80, "text": TEXT}), 1)
    yield Sample("date of no calendar.jsonl", lines({"date": "2026-02-31", "text": TEXT}), 1)
    yield Sample("number NaN.json", b'[{"text": "a", "n": NaN}, {"text": "b"}]', 1, "not JSON")


def _nesting() -> Iterator[Sample]:
    for depth, reason in ((70, "nested"), (900, "nested"), (20_000, "nested")):
        deep = "[" * depth + "]" * depth
        yield Sample(f"nested {depth}.jsonl", lines(f'{{"text": "а", "meta": {{"m": {deep}}}}}', GOOD), 1, reason)
        yield Sample(f"nested {depth} escaped.jsonl", lines(f'{{"text": "\\u0430", "m": {deep}}}', GOOD), 1, reason)
    yield Sample("nested and never closed.jsonl", lines('{"a":' * 5000, GOOD), 1, "nested|broken JSON")
    yield Sample("nested and never closed.json", b'[{"text": "a"},' + b"[" * 20_000, 1, "nested|broken JSON")
    yield Sample("nested objects.json", b'{"a":' * 20_000 + b"1" + b"}" * 20_000, 0, "nested")


def _characters() -> Iterator[Sample]:
    yield Sample("NUL escaped.jsonl", lines('{"text": "a\\u0000b"}', GOOD), 1, "NUL")
    yield Sample("NUL in a key.jsonl", lines('{"text": "a", "k\\u0000": 1}', GOOD), 1, "NUL")
    yield Sample("NUL as it is.jsonl", lines(GOOD) + b'{"text": "a\0b"}\n', 0, "NUL")
    yield Sample("NUL.csv", "text,n\nа\0б,1\n".encode(), 0, "NUL")
    yield Sample("NUL.txt", "Бөгет\0 бітеді".encode(), 0, "NUL|not text")
    for where, record in (("text", '{"text": "a\\ud800b"}'), ("key", '{"text": "a", "\\udfff": 1}'),
                          ("title", '{"text": "a", "title": "\\ud83d"}')):  # fmt: skip
        yield Sample(f"half character in {where}.jsonl", lines(record, GOOD), 1, "half a character")
    yield Sample("half character in UTF-8.jsonl", lines(GOOD, GOOD | {"text": "a\ud800b"}), 1, "0xED")
    yield Sample("controls.txt", bytes(range(1, 32)) * 40, 0, "control|not text|no text")
    yield Sample("directions and joiners.jsonl", lines({"title": "\u202egpj.exe", "text": "а\u202eб\u2066в\ufeffг"}), 1)
    yield Sample("line separators.jsonl", lines({"text": "а\u2028б\u2029в\x85г\x0bд\x0cе"}), 1)
    yield Sample("stack of accents.jsonl", lines({"text": "a" + "\u0301" * 5000}), 1)


def _offsets() -> Iterator[Sample]:
    for start, end in ((-1, 5), (5, 0), (3, 3), (0, 9999), (2**31, 2**31 + 5), (-(2**63), 2**63), (10**40, 10**41)):
        yield Sample(f"offsets {start:.3g} {end:.3g}.jsonl", lines(marked(start=start, end=end), GOOD), 1, "annotation")
    for start in (1.5, "0", True, None, [0], {"at": 0}):
        kind = type(start).__name__
        yield Sample(f"offset of type {kind}.jsonl", lines(marked(start=start), GOOD), 1, "annotation")
    for number, fragments in enumerate(
        ([[0, -5]], [[0, 99999]], [[0]], [[0, 1, 2]], ["0:5"], {"0": 5}, [[2**70, 2**71]])
    ):
        yield Sample(f"fragments {number}.jsonl", lines(marked(fragments=fragments), GOOD), 1, "annotation")
    yield Sample("quote elsewhere.jsonl", lines(marked(text="nowhere in it"), GOOD), 1, "annotation")
    yield Sample("quote that is a list.jsonl", lines(marked(text=["Бөгет"]), GOOD), 1, "annotation")
    many = [{"layer": "entity", "label": "Person", "start": 0, "end": 5, "text": "x"}] * 2000
    yield Sample("2,000 wrong quotes.jsonl", lines({"text": TEXT, "annotations": many}, GOOD), 1, "annotation")


def _shapes() -> Iterator[Sample]:
    for number, text in enumerate((None, 7, True, [TEXT], {"ru": TEXT}, "", " \n ")):
        yield Sample(f"text that is none {number}.jsonl", lines({"text": text, "x": 1}, GOOD), 1, "text")
    own = {"text": TEXT, "annotations": []}
    for key, value in (("labels", {"a": 1}), ("labels", [7]), ("meta", []), ("statuses", {"me": "lost"}),
                       ("statuses", {"": "done"}), ("title", ["x"]), ("id", ["x"]), ("status", 7)):  # fmt: skip
        yield Sample(
            f"{key} as {type(value).__name__} {len(str(value))}.jsonl",
            lines(own | {key: value}, own),
            1,
            "its|name|label",
        )
    for value in (7, "x", None, [[]], {"start": 0}):
        yield Sample(f"annotation is {type(value).__name__}.jsonl",
                     lines({"text": TEXT, "annotations": [value]}, own), 1, "annotation")  # fmt: skip
    for key, value in (("layer", 7), ("label", ""), ("claim", [7]), ("attribution", "x"), ("entities", {"a": 1}),
                       ("entities", [7]), ("comments", ["x"]), ("attributes", [1]), ("confidence", "sure"),
                       ("confidence", 1e300), ("created", "yesterday"), ("status", "lost"), ("origin", 7),
                       ("annotator", {"a": 1}), ("note", ["x"]), ("id", {"x": 1})):  # fmt: skip
        yield Sample(f"annotation {key} as {type(value).__name__} {len(str(value))}.jsonl",
                     lines(marked(**{key: value}), own), 1, "annotation")  # fmt: skip
    yield Sample("array instead of an object.jsonl", lines("[1, 2]", GOOD), 1, "no object")
    yield Sample("only a string.json", b'"text"', 0, "no object")
    yield Sample("empty.jsonl", b"", 0, "empty")
    yield Sample("white space.jsonl", b" \n\n \n", 0, "no articles")


def _doubles() -> Iterator[Sample]:
    yield Sample("key twice.jsonl", lines('{"text": "a", "text": "b"}', GOOD), 1, "twice")
    yield Sample("key twice deep.jsonl", lines('{"text": "a", "meta": {"k": 1, "k": 2}}', GOOD), 1, "twice")
    yield Sample("key twice.json", b'{"text": "a", "title": "b", "title": "c"}', 0, "twice")
    yield Sample("id twice.jsonl", lines({"id": "a1", "text": "first"}, {"id": "a1", "text": "second"}), 1, "id|text")
    one = {"layer": "entity", "label": "Person", "start": 0, "end": 5, "id": "00000000-0000-4000-8000-000000000001"}
    yield Sample("annotation id twice.jsonl", lines({"text": TEXT, "annotations": [one, one | {"end": 4}]}, GOOD), 1,
                 "annotation|id")  # fmt: skip
    looped: dict[str, Any] = {"sources": [], "parent": None}
    for _ in range(200):
        looped = {"sources": [], "parent": looped}
    yield Sample("sources without end.jsonl", lines(marked(layer="claim", label="Claim", attribution=looped), GOOD), 1,
                 "annotation")  # fmt: skip


def _encodings() -> Iterator[Sample]:
    whole = lines(GOOD)
    yield Sample("cut UTF-8.jsonl", whole + whole[:-6] + b"\n", 1, "0x|broken JSON")
    yield Sample("UTF-8 then cp1251.jsonl", whole * 4 + '{"text": "Плотина готова"}\n'.encode("cp1251"), 1, "0x")
    yield Sample("overlong.jsonl", whole + b'{"text": "\xc0\x80 \xe0\x80\xaf"}\n', 1, "0x")
    yield Sample("beyond Unicode.jsonl", whole + b'{"text": "\xf4\x90\x80\x80"}\n', 1, "0x")
    yield Sample("odd UTF-16.txt", b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x41", 0, "utf-16")
    yield Sample("UTF-16 half character.txt", b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x00\xd8", 0, "utf-16")
    yield Sample("two marks.txt", b"\xef\xbb\xbf\xef\xbb\xbf" + TEXT.encode(), 1)
    yield Sample("only a mark.txt", b"\xef\xbb\xbf", 0, "empty")
    yield Sample("wrong mark.jsonl", b"\xff\xfe" + whole, 0, "utf-16|broken|no articles")


def _binaries() -> Iterator[Sample]:
    squeezed = gzip.compress(bytes(3_000_000), mtime=0)
    yield Sample("bomb.jsonl", squeezed, 0, "gzip|compressed")
    yield Sample("bomb.txt", squeezed, 0, "gzip|compressed")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("../../outside.txt"), bytes(3_000_000), zipfile.ZIP_DEFLATED)
    yield Sample("zip with a way out.csv", packed.getvalue(), 0, "ZIP")
    yield Sample("zip with a way out.txt", packed.getvalue(), 0, "ZIP")
    yield Sample("database.txt", b"SQLite format 3\0" + bytes(84), 0, "database")
    yield Sample("picture.json", b"\x89PNG\r\n\x1a\n" + bytes(99), 0, "PNG|picture|image")


def _tables() -> Iterator[Sample]:
    yield Sample("quote never closed.csv", b'text,n\n"a,1\nb,2\nc,3\n', 2, "never closed")
    yield Sample("quote in a cell.csv", b'text,n\n"a"b",1\nc,3\n', 1, "quotation mark")
    yield Sample("too many cells.csv", b"text,n\na,1,2,3\nb,2\n", 1, "cells")
    wide = ",".join(["text", *(f"c{n}" for n in range(5_000))])
    yield Sample("5,000 columns.csv", f"{wide}\nа{',x' * 5_000}\n".encode(), 1)
    yield Sample("5,000 columns of one name.csv", ("text" + ",c" * 5_000 + "\nа" + ",x" * 5_000 + "\n").encode(), 1)
    yield Sample("no text in 5,000 columns.csv", (",".join(f"c{n}" for n in range(5_000)) + "\n").encode(), 0, "text")
    for sign in ('"', "\\", "é", "\t", " "):
        yield Sample(f"sep {ord(sign)}.csv", f"sep={sign}\ntext{sign}n\na{sign}1\n".encode(), 1 if sign != '"' else 0,
                     "" if sign != '"' else ".")  # fmt: skip
    yield Sample("only sep.csv", b"sep=;\n", 0, ".")
    yield Sample("quotes alone.csv", b'text\n"""""""\n', 0, "quotation mark|never closed")
    yield Sample("returns.csv", b"text,n\ra\r\r\n\rb,1\r", 2)
    formulas = "\n".join(f'"{sign}HYPERLINK(""http://x"",""y"")",1' for sign in "=+-@\t\r'")
    yield Sample("formulas.csv", f"text,n\n{formulas}\n".encode(), 7)


def _json() -> Iterator[Sample]:
    yield Sample("array cut.json", b'[{"text": "a"}, {"text": "b', 1, "broken JSON")
    yield Sample("comma missing.json", b'[{"text": "a"} {"text": "b"}]', 1, "comma")
    yield Sample("half a number.json", b'[{"text": "a"}, -', 1, "broken JSON")
    yield Sample("closing alone.json", b"]", 0, "broken JSON")
    yield Sample("key without colon.json", b'{"text" "a"}', 0, "colon")
    yield Sample("arrays in arrays.json", b'[[[{"text": "a"}]]]', 0, "no object")
    yield Sample("trailing rubbish.json", b'[{"text": "a"}] <html>', 1, "broken JSON")
    yield Sample("a million zeros.json", b"[" + b"0," * 500 + b"0]", 0, "no object")


def _names() -> Iterator[Sample]:
    way_out = "../../../../tmp/outside\\..\\C:\\x:stream|<>\n"
    record = {"id": way_out, "title": way_out, "outlet": way_out, "url": "file:///etc/passwd", "text": TEXT}
    yield Sample("ways out.jsonl", lines(record), 1)
    markup = '<img src=x onerror=y><b>bold</b><a href="http://example.org">&lt;'
    evil = marked(label=markup, layer="entity", annotator=markup, note=markup) | {"title": markup, "labels": [markup]}
    yield Sample("markup.jsonl", lines(evil), 1)
    search = 'NEAR(a b) AND "x" OR NOT * ^ - : ( ) {title}: "'
    yield Sample("search operators.jsonl", lines({"title": search, "text": search}), 1)


def write(folder: Path) -> list[Path]:
    """Write every sample into a folder; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / sample.name.replace("/", "_") for sample in samples()]
    for path, sample in zip(written, samples(), strict=True):
        path.write_bytes(sample.content)
    return written


if __name__ == "__main__":
    for old in CORPUS.glob("*"):
        old.unlink()
    print(f"{len(write(CORPUS))} files in {CORPUS}")
