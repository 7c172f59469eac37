#!/usr/bin/env bash
# Sets up what is missing, then starts the program. `./run.sh help` lists the rest.
set -euo pipefail

self=${BASH_SOURCE[0]}
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
  esac
done
root=$(cd -P "$(dirname "$self")" && pwd)
venv=$root/.venv
python=$venv/bin/python

say() { printf '%s\n' "$*" >&2; }
die() {
  say "run.sh: $1"
  exit "${2:-1}"
}

usage() {
  cat <<'TEXT'
./run.sh                set up what is missing and open the window
./run.sh -- ARGS        the same, with arguments for the program: ./run.sh -- demo
./run.sh setup          set up and stop; afterwards the program is .venv/bin/annotator
./run.sh test [ARGS]    set up what the tests need and run them; ARGS go to pytest
./run.sh lint           style (ruff) and types (pyright)
./run.sh help           this text

PYTHON=/path/to/python3 chooses the Python (3.11 to 3.14) that a new .venv is made with.
TEXT
}

# --- Python -----------------------------------------------------------------------------------------------------------

suitable() { # python -> whether it is one the program runs on
  "$1" -I -S -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

find_python() { # prints the first suitable Python
  local candidate
  for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.14 python3.11 python}; do
    if suitable "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

apt_python() { # prints the newest suitable Python that apt offers
  local version
  for version in $(apt-cache policy python3 | sed -n 's/.*Candidate: \(3\.[0-9]*\).*/\1/p') 3.13 3.12 3.11; do
    case $version in 3.11 | 3.12 | 3.13 | 3.14) ;; *) continue ;; esac
    if apt-cache policy "python$version-venv" | grep 'Candidate: [0-9]' >/dev/null; then
      echo "python$version"
      return
    fi
  done
  return 1
}

no_python() { # says how to get one where apt cannot
  [ -z "${PYTHON:-}" ] || die "PYTHON=$PYTHON is not a Python 3.11 to 3.14."
  case $(uname -s) in
    Darwin) die "needs Python 3.11 to 3.14. Install it with 'brew install python@3.13' or from python.org, then run this again." ;;
    *) die "needs Python 3.11 to 3.14, and this system offers none. Install one (for example with pyenv), then run: PYTHON=/path/to/python3 $0" ;;
  esac
}

has_venv() { # Debian splits off ensurepip, without which no environment can be made
  "$base_python" -I -c 'import ensurepip, venv' 2>/dev/null
}

python_packages() { # prints what apt must install before an environment can be made
  local name
  if [ -z "$base_python" ]; then
    name=$(apt_python) && echo "$name $name-venv"
  elif ! has_venv; then
    echo "python$("$base_python" -I -S -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
  fi
}

# --- System packages --------------------------------------------------------------------------------------------------

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

can_be_root() { # sudo counts where it asks nothing or someone can answer
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

updated=
apt_update() { # without a network the lists at hand must do; without root apt_install says what is missing
  [ -z "$updated" ] && can_be_root || return 0
  updated=yes
  as_root apt-get update -qq </dev/null >&2 || true
}

apt_install() { # packages
  if can_be_root; then
    say "Installing system packages: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >&2 && return
  fi
  die "system packages are missing. Run this, then ./run.sh again:
  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
}

# A library that the window loads and the Debian package it comes in. What Python cannot load is missing, whatever the
# package is called: names differ between releases (libglib2.0-0, libglib2.0-0t64), the libraries' do not.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libgthread-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
'
spelling='libenchant-2-2 hunspell-en-us hunspell-kk hunspell-ru hunspell-uz'

missing_libraries() { # prints "library package" of each that cannot be loaded; all where there is no Python to try
  # shellcheck disable=SC2086 # the words are the arguments
  "${base_python:-false}" -I -c '
import ctypes, sys
for library, package in zip(*[iter(sys.argv[1:])] * 2):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(library, package)
' $libraries || sed '/^$/d' <<<"$libraries"
}

has_font() {
  local folder
  for folder in /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" "$HOME/.fonts"; do
    [ -d "$folder" ] && [ -n "$(find -L "$folder" -name '*.[ot]t[fc]' -print -quit 2>/dev/null)" ] && return
  done
  return 1
}

# Pipes end in a grep that reads to the end: with pipefail one that stops early (-q) fails the command before it.
is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep 'ok installed' >/dev/null; }

need_system() { # level; sets $base_python
  base_python=$(find_python) || base_python=
  if has_apt; then
    need_packages "$1"
    base_python=${base_python:-$(find_python)} || no_python
    want_spelling
    return
  fi
  [ -n "$base_python" ] || no_python
  has_venv || die "$base_python lacks the modules venv and ensurepip; install them, then run this again."
  [ "$(uname -s)" = Linux ] || return 0
  local missing
  missing=$(missing_libraries)
  [ -z "$missing" ] || say "The window may not open: these libraries are missing, install the packages that hold them:
$(cut -d' ' -f1 <<<"$missing" | sed 's/^/  /')"
}

need_packages() { # level; everything that is missing in one go
  local packages
  if [ -z "$base_python" ]; then
    apt_update # before it a bare system offers nothing
    if [ -n "${PYTHON:-}" ] || ! apt_python >/dev/null; then no_python; fi
  fi
  packages="$(python_packages) $(missing_libraries | cut -d' ' -f2)"
  has_font || packages="$packages fonts-dejavu-core"
  if [ "$1" = dev ] && ! command -v Xvfb >/dev/null; then
    packages="$packages xvfb"
  fi
  # shellcheck disable=SC2086 # one argument each
  set -- $packages
  [ $# -gt 0 ] || return 0
  apt_update
  apt_install "$@"
}

want_spelling() { # the program runs without it, so nothing here stops the set-up
  local package wanted=
  for package in $spelling; do
    is_installed "$package" || wanted="$wanted $package"
  done
  [ -n "$wanted" ] || return 0
  apt_update
  local offered=
  for package in $wanted; do
    apt-cache policy "$package" 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null && offered="$offered $package"
  done
  [ -n "$offered" ] || return 0
  if ! can_be_root; then
    say "Going on without spelling; it needs: sudo apt-get install -y$offered"
    return
  fi
  # shellcheck disable=SC2086 # one argument each
  (apt_install $offered) || say "Going on without spelling."
}

# --- The environment --------------------------------------------------------------------------------------------------

checksum() { # of all that decides what is installed
  (cd "$root" && cat pyproject.toml requirements.lock requirements-dev.lock run.sh | cksum)
}

stamp() { # prints what its stamp says when the environment is whole, of this place and of this Python
  local version
  version=$("$python" -I -S -c 'import sys; print(sys.implementation.cache_tag, sys.hexversion)' 2>/dev/null)
  printf '%s\n%s\n%s\n' "$root" "$version" "$(checksum)"
}

is_ready() { # level; an environment for development can also run the program
  local file expected
  [ -x "$python" ] && [ ! -e "$venv/.unfinished" ] || return 1
  expected=$(stamp)
  for file in "$venv/.ready-dev" "$venv/.ready-$1"; do
    [ -f "$file" ] && [ "$(cat "$file")" = "$expected" ] && return
  done
  return 1
}

is_sound() { # whether the environment can be brought up to date where it stands
  local known
  [ ! -e "$venv/.unfinished" ] && suitable "$python" && "$python" -m pip --version >/dev/null 2>&1 || return 1
  for known in "$venv/.ready-dev" "$venv/.ready-run"; do
    [ ! -f "$known" ] || [ "$(head -n 2 "$known")" = "$(stamp | sed -n 1,2p)" ] || return 1
  done
}

pip() {
  local quiet=--quiet
  [ ! -t 2 ] || quiet=--progress-bar=on
  env -u PYTHONPATH -u PYTHONHOME -u PIP_USER -u PIP_TARGET -u PIP_PREFIX PIP_DISABLE_PIP_VERSION_CHECK=1 \
    "$python" -m pip "$1" --no-input "$quiet" "${@:2}" </dev/null >&2
}

set_up() { # level: run or dev
  ! is_ready "$1" || return 0
  say "Setting up in $venv; the first time takes a minute or two."
  need_system "$1"
  if ! is_sound; then
    rm -rf "$venv"
    mkdir "$venv"
    touch "$venv/.unfinished" # found by the next run where this one is interrupted
    "$base_python" -m venv "$venv" || die "could not make $venv with $base_python."
  fi
  touch "$venv/.unfinished"
  rm -f "$venv"/.ready-*
  local locked=$root/requirements.lock
  [ "$1" = run ] || locked=$root/requirements-dev.lock
  pip install --require-hashes --only-binary :all: -r "$locked" ||
    die "the Python packages could not be installed (see above). With a working network, run this again."
  pip install --no-deps --no-build-isolation --editable "$root" || die "the program could not be installed into $venv."
  stamp >"$venv/.ready-$1"
  rm "$venv/.unfinished"
  say "Set up."
}

ensure() { # level; two runs at once set up one after the other
  is_ready "$1" && return
  if command -v flock >/dev/null; then
    (flock 9 && set_up "$1") 9<"$root"
  else
    set_up "$1"
  fi
}

# --- What was asked for -----------------------------------------------------------------------------------------------

verb=${1:-}
[ $# -eq 0 ] || shift
case $verb in
  '' | --)
    ensure run
    exec "$venv/bin/annotator" "$@"
    ;;
  setup)
    [ $# -eq 0 ] || die "setup takes no arguments." 2
    ensure run
    say "Ready: $venv/bin/annotator"
    ;;
  test)
    ensure dev
    cd "$root"
    exec "$python" -m pytest -n auto --dist worksteal "$@" # an -n among the arguments comes later and holds
    ;;
  lint)
    ensure dev
    cd "$root"
    failed=0
    "$python" -m ruff check . || failed=1
    "$python" -m ruff format --check . || failed=1
    "$python" -m pyright || failed=1
    exit "$failed"
    ;;
  help | -h | --help) usage ;;
  *)
    usage >&2
    die "'$verb' is not one of these. Arguments for the program go after '--'." 2
    ;;
esac
