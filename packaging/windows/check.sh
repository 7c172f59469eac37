#!/usr/bin/env bash
# Build the Windows installer on Linux around a stand-in for the program, to know that its script is right.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v makensis >/dev/null || { echo "windows/check.sh: skipped, for makensis is not installed"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/program/_internal"
echo "stands for the program" | tee "$work/program/annotator.exe" >"$work/program/_internal/file"
.venv/bin/python packaging/draw_icons.py "$work/annotator.ico"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' annotator/__init__.py)
makensis -V2 -WX "-DVERSION=$version" "-DPAYLOAD=$work/program" "-DICON=$work/annotator.ico" "-DTARGET=$work/annotator-setup.exe" \
  packaging/windows/annotator.nsi
[ "$(head -c 2 "$work/annotator-setup.exe")" = MZ ] || { echo "windows/check.sh: no installer came out" >&2; exit 1; }
echo "windows/check.sh: passed"
