"""Large bad input against the program under limits: `python -m tests.hostile --full`.

Every file goes through `annotator import` in a process of its own with bounded memory and time; the project must be
whole afterwards, and the program must have said where the fault is. Without `--full` only what is quick.
"""

from __future__ import annotations

import argparse
import gzip
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tests.hostile import make

MEMORY = 1_500 << 20  # bytes of address space; an ordinary import takes about 150 MB of it
SECONDS = 60
MB = 1 << 20
GOOD = make.lines(make.GOOD)


@dataclass(frozen=True, slots=True)
class Large:
    """A large bad file: how it is written, and words of what must be said; `taken` articles come out of it."""

    name: str
    write: Callable[[BinaryIO], object]
    said: str
    taken: int
    quick: bool = False


def _repeat(piece: bytes, times: int, before: bytes = b"", after: bytes = b"") -> Callable[[BinaryIO], object]:
    def write(file: BinaryIO) -> None:
        file.write(before)
        for _ in range(times):
            file.write(piece)
        file.write(after)

    return write


def _bomb(file: BinaryIO) -> None:
    with gzip.GzipFile(fileobj=file, mode="wb", mtime=0) as squeezed:
        for _ in range(256):
            squeezed.write(bytes(MB))


def _columns(name: Callable[[int], str]) -> Callable[[BinaryIO], object]:
    def write(file: BinaryIO) -> None:
        file.write(("text," + ",".join(map(name, range(1_000_000))) + "\n").encode())
        file.write(make.TEXT.encode() + b"," * 1_000_000 + b"\n")

    return write


A = b"a" * MB
LARGE = (
    Large("line of 100 MB.jsonl", _repeat(A, 100, GOOD + b'{"text": "', b'"}\n' + GOOD), "MB", 1, True),
    Large("100 MB without a line end.jsonl", _repeat(A, 100), "MB", 0),
    Large("value of 100 MB.json", _repeat(A, 100, b'[{"text": "x"}, {"text": "', b'"}]'), "MB", 1),
    Large("cell of 100 MB.csv", _repeat(A, 100, b'text,n\nx,1\n"', b'",2\n'), "MB|never closed", 1),
    Large("100 MB.txt", _repeat(A, 100), "MB", 0, True),
    Large("100 MB of NUL.txt", _repeat(bytes(MB), 100), "NUL|no text|not text", 0),
    Large("100 MB of NUL late.jsonl", _repeat(bytes(MB), 100, GOOD * 20_000), "NUL|MB|JSON", 1),
    Large("brackets.json", _repeat(b"[" * MB, 50), "nested", 0, True),
    Large("brackets in a line.jsonl", _repeat(b"[" * MB, 20, GOOD + b'{"a":', b"\n"), "nested", 1),
    Large("objects.json", _repeat(b'{"a":' * (MB // 5), 20), "nested", 0),
    Large("quotes.csv", _repeat(b'"' * MB, 20, b"text,n\n", b'"\n'), "quotation|never closed|MB", 0),
    Large("bomb of 256 MB.jsonl", _bomb, "gzip|compressed", 0, True),
    Large("a million columns.csv", _columns(lambda n: f"c{n}"), "", 1),
    Large("a million columns of one name.csv", _columns(lambda n: "c"), "", 1, True),
    Large("a million columns without a text.csv", _repeat(b"c,", 1_000_000, b"x,", b"y\nz\n"), "text", 0),
    Large("300,000 broken lines.jsonl", _repeat(b'{"text": \n', 300_000, GOOD), "broken JSON", 1),
    Large("300,000 keys.jsonl", _repeat(b'"k": 1,', 300_000, b'{"text": "a",', b'"z": 1}\n' + GOOD), "twice", 1),
    Large("200,000 wrong marks.jsonl", _repeat(
        b'{"layer": "entity", "label": "P", "start": -1, "end": 0},', 200_000, b'{"text": "abc", "annotations": [',
        b'{"start": 0}]}\n' + GOOD), "annotation", 1),
    Large("returns.csv", _repeat(b"\r" * MB, 20, b"text,n\nx,1\n"), "", 1),
    # What makes careless patterns slow: long runs of what may begin or end something.
    *(Large(f"runs of {ord(run[0]):x}.txt", _repeat(run.encode() * (20_000 // len(run)), 10, make.TEXT.encode()), "", 1)
      for run in ("«", "\"", "- ", "1", "1.", "a.", "Аа ", "(", " ", "\n", "—", "деп ", "2026-", "@", "http://", "’")),
)  # fmt: skip


def limited() -> None:
    """In the child, where the system can: an address space that ends, and a clock of its own."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """A command under the limits."""
    command = [sys.executable, "-m", "annotator", *map(str, arguments)]
    before = None if sys.platform == "win32" else limited
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", check=False, timeout=SECONDS * 3, preexec_fn=before
    )


def faults_of(large: Large, folder: Path) -> Iterator[str]:
    """What went wrong with one file."""
    project, path = folder / "p.annotator", folder / large.name
    project.unlink(missing_ok=True)
    run("new", project)
    with open(path, "wb") as file:
        large.write(file)
    began = time.monotonic()
    done = run("import", project, path)
    size, took = path.stat().st_size, time.monotonic() - began
    path.unlink()
    print(f"{large.name}: {size / 1e6:.0f} MB, {took:.1f} s", flush=True)
    if "Traceback" in done.stderr or done.returncode not in (0, 1):
        yield f"ended with {done.returncode}: {done.stderr[-600:]}"
    if (done.returncode == 1) != bool(large.said) or not re.search(large.said, done.stderr):
        yield f"said {done.stderr[-300:]!r}, not {large.said!r}"
    if large.said and large.name not in done.stderr:
        yield "the place is not named"
    stats = run("stats", project).stdout
    if not re.search(rf"^{large.taken} articles?\b", stats, re.MULTILINE):
        yield f"{stats.strip()[-80:]!r} instead of {large.taken} articles"
    if run("check", project).returncode != 0:
        yield "the project is not whole"


def main() -> int:
    """Try the files; 1 where one of them does harm."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--full", action="store_true", help="all files, about two minutes")
    parser.add_argument("--only", default="", help="files whose name holds this")
    chosen = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for large in LARGE:
            if chosen.only in large.name and (chosen.full or large.quick or chosen.only):
                for fault in faults_of(large, Path(folder)):
                    bad += 1
                    print(f"  FAULT: {fault}", file=sys.stderr)
    print("No fault." if not bad else f"{bad} faults.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
