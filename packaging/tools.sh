#!/usr/bin/env bash
# Install, by apt, the tools that building and checking packages takes:  packaging/tools.sh
# Without apt or without root it says in one line what is missing. Ends with 1 where not even the bundle can be built.
set -euo pipefail
cd "$(dirname "$0")/.."
# Command and Debian's package. Those before the empty line build, the others check.
tools='cc gcc
strip binutils
xz xz-utils
dpkg-deb dpkg

lintian lintian
desktop-file-validate desktop-file-utils
appstreamcli appstream
makensis nsis
shellcheck shellcheck
Xvfb xvfb
xwininfo x11-utils'

missing() { # lines of $tools: prints the packages whose command is not there
  local command package
  while read -r command package; do
    if [ -n "$command" ] && ! command -v "$command" >/dev/null; then echo "$package"; fi
  done
}
headers() { # a compiler without the C library's headers compiles nothing
  echo '#include <stdio.h>' | cc -E - >/dev/null 2>&1 || echo libc6-dev
}
libpython() { # the shared library of a Python that was linked without it, as Debian's is
  .venv/bin/python -I - <<'PYTHON'
import ctypes, sys, sysconfig
try:
    ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))
except OSError:
    print("libpython%d.%d" % sys.version_info[:2])
PYTHON
}
to_build() { missing <<<"${tools%%$'\n\n'*}"; headers; libpython; }
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

mapfile -t wanted < <(to_build; missing <<<"${tools##*$'\n\n'}")
if [ ${#wanted[@]} -gt 0 ] && command -v apt-get >/dev/null && as_root true 2>/dev/null; then
  as_root apt-get update -qq || true
  for package in "${wanted[@]}"; do # one by one, for not every system has every one
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1 || true
  done
fi
left=$(missing <<<"${tools##*$'\n\n'}" | paste -sd ' ')
[ -z "$left" ] || echo "tools.sh: going on without $left, which apt cannot install here"
left=$(to_build | paste -sd ' ')
[ -z "$left" ] || { echo "tools.sh: packages cannot be built here without $left, which apt cannot install"; exit 1; }
