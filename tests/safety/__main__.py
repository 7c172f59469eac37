"""The full counts: `python -m tests.safety --full` (about two minutes), a sample without it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.safety import power_cut

SAMPLE = {"points": 20, "control": 5, "kills": 10}
FULL = {"points": 300, "control": 30, "kills": 200}
STEPS = 150
ROOT = Path(__file__).parents[2]


def power_cuts(points: int, *, synced: bool) -> power_cut.Result:
    """Record a run and cut its power at so many moments."""
    with tempfile.TemporaryDirectory() as folder:
        return power_cut.replay(power_cut.record(Path(folder), STEPS, synced=synced), points)


def main(counts: dict[str, int]) -> int:
    """Run everything, print the figures; returns the exit code."""
    failed = False
    if power_cut.compiler() is None or sys.platform != "linux":
        print("power cut: skipped, it needs Linux and a C compiler (cc)")
    else:
        for synced, points in ((True, counts["points"]), (False, counts["control"])):
            begun, result = time.monotonic(), power_cuts(points, synced=synced)
            bad = len(result.lost) + len(result.broken)
            failed |= bool(bad) if synced else not bad
            name = "synchronous=FULL" if synced else "synchronous=OFF (control, must fail)"
            print(f"power cut, {name}: {points} moments, {result.images} images, {len(result.lost)} with promised steps"
                  f" lost, {len(result.broken)} broken ({time.monotonic() - begun:.0f} s)", flush=True)  # fmt: skip
            if synced:
                print("\n".join(f"  {line}" for line in [*result.lost, *result.broken][:20]), end="")
    begun = time.monotonic()
    killing = subprocess.run([sys.executable, "-m", "tests.safety.kills", str(counts["kills"])], cwd=ROOT)
    print(f"kill -9: {counts['kills']} rounds {'failed' if killing.returncode else 'passed'}"
          f" ({time.monotonic() - begun:.0f} s)")  # fmt: skip
    return 1 if failed or killing.returncode else 0


if __name__ == "__main__":
    sys.exit(main(FULL if "--full" in sys.argv[1:] else SAMPLE))
