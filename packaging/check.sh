#!/usr/bin/env bash
# Try what packaging/build.sh has built:  packaging/check.sh [PICTURES]
#
# Sizes, the self-test of the bundle, of the single file and of the .deb installed into a bare Debian (made by
# debootstrap, as root), lintian, the desktop's files, and whether the bundle starts no slower than the sources.
# Pictures of the windows are kept in the folder PICTURES. What cannot be tried on this machine is said at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=${1:-build/pictures}
mkdir -p "$pictures"
pictures=$(cd "$pictures" && pwd)
dist=$PWD/dist
work=$(mktemp -d)
chroot=
skipped=()
finish() {
  [ -z "$chroot" ] || umount "$chroot/proc" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT
fail() {
  echo "check.sh: $*" >&2
  exit 1
}
no_larger() { # what, bytes, limit in MB
  [ "$2" -le $(($3 * 1000000)) ] || fail "$1 has $(($2 / 1000000)) MB, more than $3"
  echo "$1: $(($2 / 1000000)) MB of $3"
}
bare() { # a command without a screen, settings or the checkout
  env -i PATH=/usr/bin:/bin HOME="$work" LANG=C.UTF-8 "$@"
}

deb=$(ls "$dist"/annotator_*.deb)
single=$(ls "$dist"/annotator-*.run)
no_larger "bundle" "$(du -sb "$dist/annotator" | cut -f1)" 125
no_larger "deb" "$(stat -c %s "$deb")" 42
no_larger "single file" "$(stat -c %s "$single")" 42

echo "--- bundle"
(cd "$work" && bare "$dist/annotator/annotator" --self-test --picture "$pictures/bundle.png")
packaging/smoke.sh "$dist/annotator/annotator"
! grep -rlaF "$PWD" "$dist/annotator" || fail "the bundle holds the path it was built in"

echo "--- single file"
(cd "$work" && bare "$single" --self-test --picture "$pictures/single.png")
(cd "$work" && bare "$single" --version)
head -c -100 "$single" >"$work/cut.run"
! bare HOME="$work/other" sh "$work/cut.run" --version 2>"$work/why" || fail "a damaged single file starts"
grep -q damaged "$work/why" || fail "a damaged single file says: $(cat "$work/why")"
bare "$single" --remove
[ ! -e "$work/.cache/annotator" ] || fail "--remove leaves what was unpacked"

echo "--- start"
.venv/bin/python packaging/compare_starts.py "$dist/annotator/annotator"

echo "--- desktop"
if command -v desktop-file-validate >/dev/null; then
  desktop-file-validate packaging/linux/annotator.desktop
else skipped+=("desktop-file-validate is not installed"); fi
if command -v appstreamcli >/dev/null; then
  appstreamcli validate --no-net packaging/linux/org.annotator.Annotator.metainfo.xml
else skipped+=("appstreamcli is not installed"); fi
if command -v lintian >/dev/null; then
  lintian --fail-on error,warning --tag-display-limit 0 "$deb" 2>"$work/lintian" || fail "lintian finds faults"
else skipped+=("lintian is not installed"); fi

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  skipped+=("the .deb in a bare Debian, which needs root and debootstrap")
else
  echo "--- .deb in a bare Debian"
  chroot=$work/debian
  debootstrap --variant=minbase "${RELEASE:-bookworm}" "$chroot" >"$work/debootstrap" || fail "$(tail -3 "$work/debootstrap")"
  mount -t proc proc "$chroot/proc"
  cp /etc/resolv.conf "$chroot/etc/resolv.conf"
  cp "$deb" "$chroot/tmp/annotator.deb"
  inside() { chroot "$chroot" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
  inside apt-get update -qq
  inside apt-get install -y -qq --no-install-recommends /tmp/annotator.deb shared-mime-info >"$work/apt" 2>&1 ||
    fail "$(tail -5 "$work/apt")"
  inside useradd --create-home reader
  as_reader() { inside runuser -u reader -- env HOME=/home/reader "$@"; }
  as_reader sh -c 'cd && annotator --self-test --picture window.png && annotator new kept'
  cp "$chroot/home/reader/window.png" "$pictures/deb.png"
  inside update-mime-database /usr/share/mime
  grep -q 'annotator' "$chroot/usr/share/mime/globs2" || fail "the file type is not known to the desktop"
  inside apt-get remove -y -qq annotator >/dev/null 2>&1
  [ -f "$chroot/home/reader/kept.annotator" ] || fail "removing the package took a project along"
  [ ! -e "$chroot/usr/lib/annotator" ] || fail "removing the package leaves /usr/lib/annotator"
fi

echo
for reason in "${skipped[@]}"; do echo "Not tried: $reason."; done
echo "check.sh: passed; pictures in $pictures"
