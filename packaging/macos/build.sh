#!/usr/bin/env bash
# Build what users of macOS install:  packaging/macos/build.sh
#   dist/Annotator.app, dist/annotator-VERSION-ARCH.dmg
#
# Signed and notarised where these are set, else signed ad hoc, which the machine that built it accepts:
#   SIGN_AS          the name of a "Developer ID Application" certificate in the keychain
#   NOTARY_PROFILE   a profile kept by `xcrun notarytool store-credentials`
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "macos/build.sh runs on macOS" >&2; exit 2; }
build=$PWD/build/macos
python=$build/venv/bin/python
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' annotator/__init__.py)
target=dist/annotator-$version-$(uname -m).dmg
rm -rf "$build" dist/annotator dist/Annotator.app "$target"
mkdir -p "$build"
"${PYTHON:-python3}" -m venv "$build/venv"
"$python" -m pip install --quiet --require-hashes --only-binary :all: -r packaging/bundle.lock

"$python" packaging/draw_icons.py "$build/annotator.iconset"
iconutil --convert icns "$build/annotator.iconset" --output "$build/annotator.icns"
# ANNOTATOR_DICTIONARIES may name a folder with hunspell/kk_KZ.aff and its like; Enchant itself is the system's (brew).
ANNOTATOR_ICON=$build/annotator.icns PYTHONHASHSEED=1 "$python" -m PyInstaller --noconfirm --log-level ERROR \
  --workpath "$build/work" --distpath dist packaging/annotator.spec

sign=(codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist)
if [ -n "${SIGN_AS:-}" ]; then sign+=(--timestamp --sign "$SIGN_AS"); else sign+=(--sign -); fi
"${sign[@]}" dist/Annotator.app
codesign --verify --deep --strict dist/Annotator.app
dist/Annotator.app/Contents/MacOS/annotator --self-test --picture "$build/window.png"

mkdir "$build/disk"
cp -R dist/Annotator.app "$build/disk/"
ln -s /Applications "$build/disk/Applications"
hdiutil create -volname "Annotator $version" -srcfolder "$build/disk" -format UDZO "$target"
if [ -n "${SIGN_AS:-}" ]; then codesign --timestamp --sign "$SIGN_AS" "$target"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$target"
fi
shasum -a 256 "$target"
