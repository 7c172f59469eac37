"""Whether a bundle starts as fast as the sources: `python packaging/compare_starts.py BUNDLE`.

Both do the headless demo, from the call to the end, in turn, five times each. Exits with 1 where the median of the
first is more than 1.1 times that of the second.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROUNDS = 5
MOST = 1.1


def seconds(program: tuple[str, ...]) -> float:
    """One headless demo from the call to the end, in a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        start = time.perf_counter()
        command = [*program, "demo", "--headless", os.path.join(home, "demo")]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start


def main(bundle: str) -> int:
    """Print both medians and their ratio."""
    times: dict[tuple[str, ...], list[float]] = {(bundle,): [], (sys.executable, "-m", "annotator"): []}
    for _ in range(ROUNDS):
        for program, taken in times.items():
            taken.append(seconds(program))
    built, bare = (statistics.median(taken) for taken in times.values())
    print(f"start, work and end: bundle {built:.2f} s, sources {bare:.2f} s, ratio {built / bare:.2f} (at most {MOST})")
    return 0 if built <= MOST * bare else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
