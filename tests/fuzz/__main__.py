"""Fuzzing for as long as it is let: `python -m tests.fuzz --minutes 60 [--only readers]`.

What fails is kept in `tests/fuzz/failures/` in its smallest form and tried first the next time; the exit code is 1.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis.database import DirectoryBasedExampleDatabase

from tests.fuzz.bundles import bundles_altered
from tests.fuzz.journal import JOURNEYS
from tests.fuzz.parsers import PROPERTIES, SLOW

FAILURES = Path(__file__).parent / "failures"


def prepared(claim: Any, examples: int) -> Any:
    """The claim, to be called as often as one likes: each time with that many new examples."""
    return settings(
        max_examples=examples,
        deadline=None,
        database=DirectoryBasedExampleDatabase(FAILURES),
        suppress_health_check=SLOW,
        print_blob=True,
    )(claim)


def attempt(claim: Any) -> str:
    """Try a claim; returns what failed."""
    try:
        claim()
    except Exception:
        return traceback.format_exc()
    return ""


def main() -> int:
    """Go round the claims until the time is up."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--only", metavar="NAME", help="one claim alone")
    chosen = parser.parse_args()
    named = [claim for claim in (*PROPERTIES, bundles_altered, *JOURNEYS) if chosen.only in (None, claim.__name__)]
    examples = {claim.__name__: 25 if claim in (bundles_altered, *JOURNEYS) else 300 for claim in named}
    claims = {claim.__name__: prepared(claim, examples[claim.__name__]) for claim in named}
    until, failed, tried = time.monotonic() + chosen.minutes * 60, set[str](), 0
    while claims and time.monotonic() < until:
        for name in list(claims):
            if time.monotonic() > until:
                break
            tried += examples[name]
            if said := attempt(claims[name]):
                failed.add(name)
                del claims[name]
                print(f"--- {name}\n{said}", file=sys.stderr, flush=True)
    print(f"about {tried:,} examples tried; " + (f"failed: {', '.join(sorted(failed))}" if failed else "none failed"))
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
