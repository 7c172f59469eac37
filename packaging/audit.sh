#!/usr/bin/env bash
# Known faults of the locked packages, by pip-audit from its database. Where the tool or the database cannot be reached it
# says so and passes: nothing has been checked then.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
skipped() { # why
  echo "audit: skipped, nothing was checked: $1"
  exit 0
}
.venv/bin/python -m venv "$work/venv" || skipped "no environment could be made"
timeout 120 "$work/venv/bin/python" -m pip install --quiet pip-audit 2>"$work/why" || skipped "pip-audit cannot be had"
for lock in requirements.lock packaging/bundle.lock; do
  timeout 120 "$work/venv/bin/pip-audit" --requirement "$lock" --disable-pip --no-deps --require-hashes \
    --format json --output "$work/found.json" --progress-spinner off 2>"$work/why"
  [ -s "$work/found.json" ] || skipped "the database did not answer ($(tail -n 1 "$work/why" | cut -c1-100))"
  "$work/venv/bin/python" - "$work/found.json" "$lock" <<'PYTHON' || exit 1
import json, sys

found = json.load(open(sys.argv[1], encoding="utf-8"))["dependencies"]
bad = [(part["name"], fault["id"], fault.get("fix_versions")) for part in found for fault in part.get("vulns", [])]
for name, fault, mended in bad:
    print(f"audit: {sys.argv[2]}: {name}: {fault}, mended in {mended or 'no version yet'}")
print(f"audit: {sys.argv[2]}: {len(found)} packages, {len(bad)} known faults")
sys.exit(bool(bad))
PYTHON
  rm -f "$work/found.json"
done
