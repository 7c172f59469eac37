#!/bin/sh
# Annotator @VERSION@ in one file. Start it; it unpacks into ~/.cache/annotator at first. Nothing else is installed.
#   --unpack FOLDER   unpack there and stop          --remove   remove what was unpacked; projects stay
set -eu
sum=@SHA256@
cache=${XDG_CACHE_HOME:-$HOME/.cache}/annotator
home=$cache/$(printf %.16s "$sum")
self=$0

unpack() { # folder that is there
  tail -n +@LINES@ "$self" >"$1/payload"
  found=$(sha256sum <"$1/payload")
  if [ "${found%% *}" != "$sum" ]; then
    echo "annotator: this file is damaged; get it once more." >&2
    exit 1
  fi
  xz --decompress --stdout <"$1/payload" | tar --extract --directory "$1" --strip-components=1
  rm "$1/payload"
}

case ${1:-} in
  --unpack)
    mkdir -p "${2:?--unpack needs a folder}"
    unpack "$2"
    exit
    ;;
  --remove)
    rm -rf "$cache"
    exit
    ;;
esac

if [ ! -x "$home/annotator" ]; then
  for tool in xz tar sha256sum; do
    command -v "$tool" >/dev/null || { echo "annotator: needs $tool to unpack itself." >&2; exit 1; }
  done
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/unpacking.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  unpack "$work"
  mv -T "$work" "$home" 2>/dev/null || [ -x "$home/annotator" ] # another start may have been first
  rm -rf "$work"
  trap - EXIT
fi
exec "$home/annotator" "$@"
exit
