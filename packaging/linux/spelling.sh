#!/usr/bin/env bash
# Gather what checks spelling without anything installed: packaging/linux/spelling.sh FOLDER
# Dictionaries and Enchant come from Debian's packages, by apt where it is there, else from the system's folders.
set -euo pipefail
target=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packages="libenchant-2-2 libhunspell-1.7-0 hunspell-kk hunspell-uz hunspell-ru hunspell-en-us"

mkdir "$work/root"
cd "$work"
# shellcheck disable=SC2086 # one argument each
if command -v apt-get >/dev/null && apt-get download -qq $packages >/dev/null 2>"$work/why"; then
  for package in *.deb; do dpkg-deb -x "$package" root; done
  root=$work/root
else
  echo "spelling.sh: taking the system's own Enchant and dictionaries: $(tail -n 1 "$work/why" 2>/dev/null)" >&2
  root=
fi

find_one() { # pattern -> the first file of that name
  local found
  found=$(find "$root/usr/lib" "$root/usr/lib64" -name "$1" 2>/dev/null | sort | head -n 1)
  [ -n "$found" ] || { echo "spelling.sh: there is no $1 on this system" >&2; exit 1; }
  printf '%s\n' "$found"
}

rm -rf "$target"
mkdir -p "$target/lib/share/hunspell"
for tag in kk_KZ uz_UZ ru_RU en_US; do
  for part in aff dic; do
    file=$root/usr/share/hunspell/$tag.$part
    [ -f "$file" ] || { echo "spelling.sh: there is no $tag.$part" >&2; exit 1; }
    install -m 644 "$(readlink -f "$file")" "$target/lib/share/hunspell/$tag.$part"
  done
done

provider=$(find_one enchant_hunspell.so)
folder=${provider%/*}
install -D -m 644 "$provider" "$target/lib/${folder#"$root/usr/"}/enchant_hunspell.so"
install -m 644 "$(readlink -f "$(find_one libenchant-2.so.2)")" "$target/lib/libenchant-2.so.2"
hunspell=$(find_one 'libhunspell-1.*.so.0')
install -m 644 "$(readlink -f "$hunspell")" "$target/lib/${hunspell##*/}"
install -D -m 644 "$root/usr/share/enchant-2/enchant.ordering" "$target/lib/share/enchant-2/enchant.ordering"
cc -shared -fPIC -O2 -Wall -Werror -Wl,--build-id=none -o "$target/lib/enchant_relocate.so" "$here/enchant_relocate.c"
for package in $packages; do
  file=$root/usr/share/doc/$package/copyright
  [ ! -f "$file" ] || install -D -m 644 "$file" "$target/licences/$package.txt"
done
