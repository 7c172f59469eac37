#!/usr/bin/env bash
# dist/annotator_VERSION_ARCH.deb, made of dist/annotator. Called by packaging/build.sh, after bundle.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/linux
root=$PWD/build/deb/root
# shellcheck disable=SC2154 # version and arch come from build.sh
target=dist/annotator_${version}_$arch.deb
rm -rf build/deb
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib"

cp -a dist/annotator "$root/usr/lib/annotator"
ln -s ../lib/annotator/annotator "$root/usr/bin/annotator"

share=$root/usr/share
doc=$share/doc/annotator
install -D -m 644 $here/annotator.desktop "$share/applications/annotator.desktop"
install -D -m 644 $here/annotator-mime.xml "$share/mime/packages/annotator.xml"
install -D -m 644 $here/org.annotator.Annotator.metainfo.xml "$share/metainfo/org.annotator.Annotator.metainfo.xml"
install -D -m 644 $here/annotator.1 "$share/man/man1/annotator.1"
install -D -m 644 $here/lintian-overrides "$share/lintian/overrides/annotator"
install -D -m 644 $here/copyright "$doc/copyright"
install -D -m 644 packaging/THIRD_PARTY.md "$doc/THIRD_PARTY.md"
mv "$root/usr/lib/annotator/_internal/licences" "$doc/licences"
ln -s ../../../share/doc/annotator/licences "$root/usr/lib/annotator/_internal/licences"
install -D -m 644 resources/icons/annotator.svg "$share/icons/hicolor/scalable/apps/annotator.svg"
QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/draw_icons.py "$root/usr/share/icons/hicolor"
date=$(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
printf 'annotator (%s) unstable; urgency=medium\n\n  * Release %s.\n\n -- The Annotator authors <maintainers@annotator.invalid>  %s\n' \
  "$version" "$version" "$date" >"$doc/changelog"
gzip --no-name -9 "$doc/changelog" "$share/man/man1/annotator.1"

# The first number is what it takes on the disk, in KiB. Libraries that every desktop has are not in the bundle.
cat >"$root/DEBIAN/control" <<CONTROL
Package: annotator
Version: $version
Architecture: $arch
Maintainer: The Annotator authors <maintainers@annotator.invalid>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: libbz2-1.0, libc6 (>= $(getconf GNU_LIBC_VERSION | cut -d" " -f2)), libdbus-1-3, libegl1, libexpat1, libfontconfig1, libfreetype6, libgcc-s1, libgl1, libglib2.0-0 | libglib2.0-0t64, liblzma5, libstdc++6, libuuid1, libwayland-client0, libwayland-cursor0, libwayland-egl1, libx11-6, libx11-xcb1, libxcb1, libzstd1, zlib1g
Recommends: fonts-noto-core | fonts-dejavu-core, xdg-desktop-portal
Section: text
Priority: optional
Description: mark claims and entities in news articles
 Annotator reads news articles and marks claims and entities in them with the
 keyboard. Every mark is saved at once in one local file, with undo without
 limit, and exported as JSONL or CSV. Made for Kazakh, Uzbek, Kyrgyz, Russian
 and English; it works offline.
CONTROL

find "$root" -type d -exec chmod 755 {} +
find "$root/usr/share" -type f -exec chmod 644 {} +
(cd "$root" && find usr -type f -printf '%P\0' | sort -z | sed -z 's|^|usr/|' | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod 644 "$root/DEBIAN/md5sums" "$root/DEBIAN/control"
find "$root" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$root" "$target" >/dev/null
printf '%s: %s MB\n' "$target" "$(($(stat -c %s "$target") / 1000000))"
