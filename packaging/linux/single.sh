#!/usr/bin/env bash
# dist/annotator-VERSION-ARCH.run: one file for machines without root. Called by packaging/build.sh, after bundle.sh.
#
# The blocks of xz are of one size, so that the bytes do not depend on the number of processors.
# A short script with the bundle behind it as tar.xz. It unpacks once, into the user's cache, and starts the program from
# there; a newer file unpacks beside it.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck disable=SC2154 # version and arch come from build.sh
target=dist/annotator-$version-$arch.run
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar --create --directory dist --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" annotator |
  xz --threads=0 --block-size=32MiB -6 >"$work/payload"
sum=$(sha256sum <"$work/payload" | cut -d' ' -f1)
sed -e "s/@VERSION@/$version/" -e "s/@SHA256@/$sum/" packaging/linux/single_head.sh >"$work/head"
# The script knows its own length: its last line is the line before the payload.
sed -i "s/@LINES@/$(($(wc -l <"$work/head") + 1))/" "$work/head"
cat "$work/head" "$work/payload" >"$target"
chmod 755 "$target"
printf '%s: %s MB\n' "$target" "$(($(stat -c %s "$target") / 1000000))"
