#!/usr/bin/env bash
# Build dist/annotator, a folder that runs without Python or Qt on the machine, and try it.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/build/bundle
python=$build/venv/bin/python
[ -x .venv/bin/python ] || ./run.sh setup
rm -rf "$build" dist/annotator
.venv/bin/python -m venv "$build/venv"
"$python" -m pip install --quiet --require-hashes --only-binary :all: -r packaging/bundle.lock
"$python" -m PyInstaller --noconfirm --log-level ERROR --workpath "$build/work" --distpath dist packaging/annotator.spec
if command -v strip >/dev/null && [ "$(uname -s)" = Linux ]; then # Qt's libraries are stripped; Python's often are not
  find dist/annotator -name '*.so*' -type f -not -path '*/PySide6/*' -exec strip --strip-unneeded {} +
fi

if command -v ldd >/dev/null; then # a library left out that something left in needs
  missing=$(find dist/annotator -name '*.so*' -exec env LD_LIBRARY_PATH="$PWD/dist/annotator/_internal" ldd {} + 2>/dev/null |
    sed -n 's/^\t\(.*\) => not found.*/\1/p' | sort -u)
  [ -z "$missing" ] || printf 'Not in the bundle and not on this system:\n%s\n' "$missing"
fi
packaging/smoke.sh dist/annotator/annotator
printf 'dist/annotator: %s MB\n' "$(du -sm dist/annotator | cut -f1)"
printf 'start (annotator --help): '
"$python" - dist/annotator/annotator <<'PYTHON'
import statistics, subprocess, sys, time

times = []
for _ in range(7):
    start = time.perf_counter()
    subprocess.run([sys.argv[1], "--help"], check=True, stdout=subprocess.DEVNULL)
    times.append(time.perf_counter() - start)
print(f"{statistics.median(times):.2f} s")
PYTHON
