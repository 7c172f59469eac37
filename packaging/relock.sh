#!/usr/bin/env bash
# Renew requirements.lock (to run) and requirements-dev.lock (to run, test, check) from pyproject.toml, for every
# Python and system the program runs on. Arguments go to uv, e.g. --upgrade or --upgrade-package ruff.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
[ -x "$uv" ] || { .venv/bin/python -m pip install --quiet uv; uv=.venv/bin/uv; }
compile() { # target, further arguments
  local target=$1
  shift
  "$uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
    --no-header --no-emit-index-url --no-emit-find-links --no-annotate --output-file "$target" "$@"
}
compile requirements.lock --extra build "$@"
compile requirements-dev.lock --extra build --extra dev --constraint requirements.lock "$@"
