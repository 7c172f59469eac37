#!/usr/bin/env bash
# Does an installed or bundled program do its main job without a screen?  packaging/smoke.sh PATH/TO/annotator
set -euo pipefail
program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/home"
cd "$work"
run() { # the program in a home of its own, with neither a screen nor the checkout in sight
  env -u DISPLAY -u WAYLAND_DISPLAY -u PYTHONPATH -u QT_QPA_PLATFORM HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" \
    XDG_DATA_HOME="$work/home/.local/share" XDG_STATE_HOME="$work/home/.local/state" "$program" "$@" </dev/null
}
fail() {
  echo "smoke: $*" >&2
  exit 1
}

run --help >help.txt
grep -q 'demo' help.txt || fail "--help does not name the commands"

if [ "$(uname -s)" = Linux ]; then # elsewhere there is always a screen
  status=0
  run >no-display.txt 2>&1 || status=$?
  [ "$status" -eq 3 ] || fail "without a screen the exit code is $status, not 3: $(cat no-display.txt)"
fi

run demo --headless out
project=$(find out -name '*.annotator' -print -quit)
[ -n "$project" ] || fail "the demo left no project"
for kind in csv jsonl png; do
  [ -n "$(find out -name "*.$kind" -size +0)" ] || fail "the demo left no .$kind"
done
run check "$project"
run stats "$project" --json >stats.json
run export "$project" again.jsonl
[ "$(wc -l <again.jsonl)" -ge 8 ] || fail "the export holds fewer than eight articles"
echo "smoke: passed with $program"
