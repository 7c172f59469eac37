"""What a bundle leaves out of ICU's data: whole folders, and nothing that Qt asks for."""

from __future__ import annotations

import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
icu = SimpleNamespace(**runpy.run_path(str(ROOT / "packaging" / "linux" / "icu_data.py")))
HEADER = b"\x20\x00\xda\x27" + bytes(28)
ITEMS = [
    (b"icudt73l/coll/kk.res", b"order".ljust(16, b"\0")),
    (b"icudt73l/curr/kk.res", b"tenge".ljust(32, b"\0")),
    (b"icudt73l/gb18030.cnv", b"encoding".ljust(16, b"\0")),
]
# Order, encodings and letter case, which Qt takes from ICU, for the languages of the interface and for some others.
ASKED = """
from PySide6.QtCore import QCollator, QLocale, QStringConverter
words = "әже аға ёлка ель ўрик ғоз oʻzbek ozod өмүр ңаңа ışık istanbul zebra Äpfel 北京 東京 서울".split()
for name in ("kk", "ky", "uz", "uz_Cyrl", "ru", "en", "de", "sv", "tr", "zh", "ja", "ko"):
    locale = QLocale(name)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    print(name, sorted(words, key=collator.sortKey), [locale.toUpper(w) + locale.toLower(w.upper()) for w in words])
print(sorted(QStringConverter.availableCodecs()))
"""


def test_a_table_comes_back_as_it_was_packed() -> None:
    data = icu.packed(HEADER, ITEMS)
    assert icu.items(data) == (HEADER, ITEMS)
    assert icu.packed(*icu.items(data)) == data


def test_folders_are_left_out_and_the_rest_stays() -> None:
    assert icu.items(icu.without(icu.packed(HEADER, ITEMS))) == (HEADER, [ITEMS[0], ITEMS[2]])


def test_other_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="no data of ICU"):
        icu.items(b"\x7fELF" + bytes(60))


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("cc") or not shutil.which("nm"), reason="Linux' tools")
def test_qt_says_the_same_with_what_is_left(tmp_path: Path) -> None:
    whole = next((Path(PySide6.__path__[0]) / "Qt" / "lib").glob("libicudata.so.*"))
    small = Path(shutil.copy(whole, tmp_path))
    icu.main(small)
    assert small.stat().st_size < 0.5 * whole.stat().st_size
    said = [_said({}), _said({"LD_LIBRARY_PATH": str(tmp_path), "LD_DEBUG": "libs"})]
    assert f"calling init: {small}" in said[1].stderr  # it is the small one that was asked
    assert said[0].stdout == said[1].stdout != ""


def _said(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    words = {**os.environ, **environment, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([sys.executable, "-c", ASKED], check=True, capture_output=True, text=True, env=words)
