"""Whether a bundle starts as fast as the sources: `compare_starts.py BUNDLE SOURCE`.

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

ROUNDS = 5
MOST = 1.1


def seconds(program: str) -> float:
    """One headless demo from the call to the end, in a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8"}
        start = time.perf_counter()
        command = [program, "demo", "--headless", os.path.join(home, "demo")]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
        return time.perf_counter() - start


def main(bundle: str, source: str) -> int:
    """Print both medians and their ratio."""
    times: dict[str, list[float]] = {bundle: [], source: []}
    for _ in range(ROUNDS):
        for program, taken in times.items():
            taken.append(seconds(os.path.abspath(program)))
    built, bare = (statistics.median(taken) for taken in times.values())
    print(f"start, work and end: bundle {built:.2f} s, sources {bare:.2f} s, ratio {built / bare:.2f} (at most {MOST})")
    return 0 if built <= MOST * bare else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
