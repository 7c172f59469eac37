#!/usr/bin/env bash
# Build what users install:  packaging/build.sh linux [bundle|deb|single|all]
#
#   bundle   dist/annotator, a folder that runs without Python or Qt on the machine
#   deb      dist/annotator_VERSION_ARCH.deb, made of the bundle
#   single   dist/annotator-VERSION-ARCH.run, one file for machines without root, made of the bundle
#   all      the three of them (the default)
#
# Two builds of one commit are the same bytes. Windows and macOS: windows/build.ps1 and macos/build.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
usage() {
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
[ "${1:-}" = linux ] || usage
what=${2:-all}

# Whatever is stamped with a time is stamped with the commit's.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC
umask 022
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' annotator/__init__.py)
arch=$(dpkg --print-architecture 2>/dev/null || uname -m)
export version arch

case $what in
  bundle) packaging/linux/bundle.sh ;;
  deb) packaging/linux/deb.sh ;;
  single) packaging/linux/single.sh ;;
  all)
    packaging/linux/bundle.sh
    packaging/linux/deb.sh
    packaging/linux/single.sh
    ;;
  *) usage ;;
esac
(cd dist && find . -maxdepth 1 -type f \( -name '*.deb' -o -name '*.run' \) -printf '%P\0' | sort -z | xargs -0r sha256sum)
