#!/usr/bin/env bash
# Try what packaging/build.sh has built:  packaging/check.sh [--quick] [PICTURES]
#
# Sizes, the self-test of the bundle, of the single file and of the .deb installed into a bare Debian (made by
# debootstrap, as root), where a project is opened by a double click and outlives the package; lintian, the desktop's
# files, and whether the bundle starts no slower than the sources. --quick leaves out the single file, the bare Debian
# and the start. Pictures of the windows are kept in the folder PICTURES. What cannot be tried on this machine is said
# at the end.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/linux/screen.sh
quick=
if [ "${1:-}" = --quick ]; then
  quick=yes
  shift
fi
pictures=${1:-build/pictures}
mkdir -p "$pictures"
pictures=$(cd "$pictures" && pwd)
dist=$PWD/dist
work=$(mktemp -d)
chroot=
skipped=()
finish() {
  screen_off
  [ -z "$chroot" ] || umount "$chroot/proc" 2>/dev/null || true
  rm -rf --one-file-system "$work"
}
trap finish EXIT
fail() {
  echo "check.sh: $*" >&2
  exit 1
}
has() { # commands: whether all are there; else the last argument is noted as not tried
  local command last=${*: -1}
  for command in "${@:1:$#-1}"; do
    command -v "$command" >/dev/null || { skipped+=("$last: $command is not installed"); return 1; }
  done
}
no_larger() { # what, bytes, limit in MB
  [ "$2" -le $(($3 * 1000000)) ] || fail "$1 has $(($2 / 1000000)) MB, more than $3"
  echo "$1: $(($2 / 1000000)) MB of $3"
}
bare() { # a command without a screen, settings or the checkout
  env -i PATH=/usr/bin:/bin HOME="$work" LANG=C.UTF-8 "$@"
}

check_bundle() {
  no_larger "bundle" "$(du -sb "$dist/annotator" | cut -f1)" 125
  (cd "$work" && bare "$dist/annotator/annotator" --self-test --picture "$pictures/bundle.png")
  packaging/smoke.sh "$dist/annotator/annotator"
  ! grep -rlaF "$PWD" "$dist/annotator" || fail "the bundle holds the path it was built in"
  has Xvfb xwininfo "the bundle's window on a screen" || return 0
  screen_on || fail "Xvfb does not start"
  bare "$dist/annotator/annotator" new "$work/shown" >/dev/null
  bare DISPLAY="$DISPLAY" QT_QPA_PLATFORM=xcb "$dist/annotator/annotator" "$work/shown.annotator" >"$work/said" 2>&1 &
  window_appears "shown — Annotator" "$pictures/screen.png" || fail "no window opens: $(cat "$work/said")"
  screen_off
  wait $! || true
}

check_single() {
  no_larger "single file" "$(stat -c %s "$single")" 42
  (cd "$work" && bare "$single" --self-test --picture "$pictures/single.png")
  (cd "$work" && bare "$single" --version)
  head -c -100 "$single" >"$work/cut.run"
  ! bare HOME="$work/other" sh "$work/cut.run" --version 2>"$work/why" || fail "a damaged single file starts"
  grep -q damaged "$work/why" || fail "a damaged single file says: $(cat "$work/why")"
  bare "$single" --remove
  [ ! -e "$work/.cache/annotator" ] || fail "--remove leaves what was unpacked"
}

check_deb() { # what it holds, without installing it
  no_larger "deb" "$(stat -c %s "$deb")" 42
  dpkg-deb --contents "$deb" >"$work/contents"
  local size file
  for size in 16 22 24 32 48 64 128 256 512; do
    grep -q "/hicolor/${size}x$size/apps/annotator.png$" "$work/contents" || fail "there is no icon of $size pixels"
  done
  for file in bin/annotator share/applications/annotator.desktop share/mime/packages/annotator.xml \
    share/metainfo/org.annotator.Annotator.metainfo.xml share/man/man1/annotator.1.gz share/icons/hicolor/scalable/apps/annotator.svg \
    share/doc/annotator/changelog.gz share/doc/annotator/copyright share/doc/annotator/THIRD_PARTY.md share/lintian/overrides/annotator; do
    grep -q " ./usr/$file\( -> .*\)\?$" "$work/contents" || fail "there is no /usr/$file in the package"
  done
  if has lintian "the package's form"; then
    lintian --fail-on error,warning --tag-display-limit 0 "$deb" 2>"$work/lintian" || fail "lintian finds faults"
  fi
}

check_desktop() {
  if has desktop-file-validate "the desktop entry"; then desktop-file-validate packaging/linux/annotator.desktop; fi
  if has appstreamcli "the AppStream metadata"; then
    appstreamcli validate --no-net packaging/linux/org.annotator.Annotator.metainfo.xml
  fi
}

inside() { # a command in the bare Debian, as root
  chroot "$chroot" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_reader() { inside runuser -u reader -- env HOME=/home/reader "$@"; }
install() { # packages, with nothing that they only recommend
  inside apt-get install -y -qq --no-install-recommends "$@" >"$work/apt" 2>&1 || fail "$(tail -5 "$work/apt")"
}

check_installed() { # the .deb in a Debian that has nothing else
  chroot=$work/debian
  debootstrap --variant=minbase "${RELEASE:-bookworm}" "$chroot" >"$work/debootstrap" || fail "$(tail -3 "$work/debootstrap")"
  mount -t proc proc "$chroot/proc"
  cp /etc/resolv.conf "$chroot/etc/resolv.conf"
  cp "$deb" "$chroot/tmp/annotator.deb"
  inside apt-get update -qq
  install /tmp/annotator.deb
  local own=/usr/lib/annotator/_internal # in the program, what is loaded first finds those that need it
  inside env LD_LIBRARY_PATH=$own:$own/annotator/_resources/dictionaries/lib \
    find $own -name '*.so*' -type f -exec ldd {} + >"$work/linked" 2>/dev/null || true
  grep -q libxcb "$work/linked" || fail "ldd says nothing of the package's libraries"
  ! grep "not found" "$work/linked" || fail "the package depends on libraries that it does not name"
  inside useradd --create-home reader
  as_reader sh -c 'cd && annotator --self-test --picture window.png && annotator new kept && cp kept.annotator renamed'
  cp "$chroot/home/reader/window.png" "$pictures/deb.png"

  # The file manager's side: libglib2.0-bin has `gio`, which opens files as GNOME's, Xfce's and others do.
  install shared-mime-info desktop-file-utils libglib2.0-bin
  local file
  for file in kept.annotator renamed; do # the one by its suffix, the other by its application id
    as_reader gio info -a standard::content-type "/home/reader/$file" | grep -q application/x-annotator-project ||
      fail "the desktop does not know what $file is"
  done
  if has Xvfb xwininfo "a double click on a project in the bare Debian"; then
    screen_on || fail "Xvfb does not start"
    as_reader DISPLAY="$DISPLAY" gio open /home/reader/kept.annotator
    window_appears "kept — Annotator" "$pictures/deb-screen.png" || fail "a double click opens no window"
    screen_off
  fi

  (cd "$chroot/home/reader" && find . -type f | sort) >"$work/before"
  inside apt-get purge -y -qq annotator >/dev/null 2>&1
  (cd "$chroot/home/reader" && find . -type f | sort) | diff "$work/before" - || fail "removing the package changed the user's files"
  as_reader grep -q "^SQLite format 3" /home/reader/kept.annotator || fail "removing the package damaged a project"
  ! inside find /usr /etc /var/lib/annotator -name '*annotator*' -not -path '/usr/share/mime/*' 2>/dev/null | grep . ||
    fail "removing the package leaves these"
}

deb=$(ls "$dist"/annotator_*.deb)
echo "--- bundle"
check_bundle
echo "--- deb"
check_deb
echo "--- desktop"
check_desktop
if [ -z "$quick" ]; then
  single=$(ls "$dist"/annotator-*.run)
  echo "--- single file"
  check_single
  echo "--- start"
  .venv/bin/python packaging/compare_starts.py "$dist/annotator/annotator"
  if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    skipped+=("the .deb in a bare Debian, which needs root and debootstrap")
  else
    echo "--- .deb in a bare Debian"
    check_installed
  fi
fi

echo
for reason in "${skipped[@]}"; do echo "Not tried: $reason."; done
echo "check.sh: passed; pictures in $pictures"
