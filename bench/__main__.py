"""`python -m bench`: measure, print medians and ratios, exit 1 when a target is missed."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from bench import report, stage
from bench.report import Row

PARTS = ("pane", "list", "store", "start", "transfer", "peer", "growth")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the parts asked for; returns the exit code."""
    arguments = _parse(argv)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder, stage.x_server():
        stage.private_home(Path(folder))
        for part in [arguments.only] if arguments.only else PARTS:
            rows += _run(part, arguments.size, Path(folder), arguments.peer)
    if arguments.json is not None:
        report.write(arguments.json, rows)
    missed = [row.name for row in rows if not row.ok]
    print(f"\n{len(rows)} rows, {len(missed)} missed their target.")
    return 1 if missed else 0


def _run(part: str, size: float, folder: Path, peer: str | None) -> list[Row]:
    began = time.monotonic()
    run: Callable[..., Iterator[Row]] = import_module(f"bench.{_MODULES.get(part, part)}").run
    place = folder / part
    place.mkdir()
    rows = list(run(size, place, peer) if part == "peer" else run(size, place))
    report.show(f"{part} ({time.monotonic() - began:.0f} s)", rows)
    return rows


_MODULES = {"list": "articles"}


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", choices=PARTS, help="measure one part")
    parser.add_argument("--size", type=float, default=1.0, help="share of the full sizes (default 1)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows as JSON")
    parser.add_argument("--peer", metavar="PROGRAM", help="labelbuddy, measured beside (default: the one on PATH)")
    arguments = parser.parse_args(argv)
    if arguments.peer and shutil.which(arguments.peer) is None:
        parser.error(f"--peer: {arguments.peer} cannot be run")
    return arguments


if __name__ == "__main__":
    sys.exit(main())
