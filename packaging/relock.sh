#!/usr/bin/env bash
# Renew the three locks from pyproject.toml: requirements.lock (to run), requirements-dev.lock (to run, test and check)
# and packaging/bundle.lock (to bundle), for every Python and system the program runs on. Arguments go to uv, for example
# --upgrade or --upgrade-package ruff.
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
compile packaging/bundle.lock --extra build --extra bundle --constraint requirements.lock "$@"
.venv/bin/python packaging/sbom.py
