"""Leave out of a libicudata.so what no part of Qt asks for: `python icu_data.py LIBRARY`, which is rewritten.

ICU's data are one table of named items: a header, the number of items, for each the place of its name and of its bytes
(counted from that number, sorted by name), the names, the bytes (ICU's source/tools/toolutil/pkg_gencmn.cpp). Qt has
its own names of languages, territories, currencies and zones, its own breaks of lines and words; of ICU it asks for
collation, encodings and letter case, which are kept whole for all languages.
"""

from __future__ import annotations

import ctypes
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

LEFT_OUT = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"})
_ALIGNED = 16
_MAGIC = b"\xda\x27"
_SOURCE = """\
.section .rodata
.balign {aligned}
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


def items(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The header, and name and bytes of each item; ValueError for bytes that are no table of ICU's."""
    if data[2:4] != _MAGIC:
        raise ValueError("these are no data of ICU")
    start = int.from_bytes(data[:2], "little")
    table = data[start:]
    count = int.from_bytes(table[:4], "little")
    places = list(struct.iter_unpack("<II", table[4 : 4 + 8 * count]))
    ends = [place for _, place in places[1:]] + [len(table)]
    return data[:start], [
        (table[name : table.index(b"\0", name)], table[place:end])
        for (name, place), end in zip(places, ends, strict=True)
    ]


def packed(header: bytes, kept: list[tuple[bytes, bytes]]) -> bytes:
    """The table of these items, which `items` reads back; each starts at a multiple of 16 from the header's start."""
    names, places = bytearray(), list[int]()
    first_name = 4 + 8 * len(kept)
    for name, _ in kept:
        places.append(first_name + len(names))
        names += name + b"\0"
    table, content = bytearray(struct.pack("<I", len(kept))), bytearray()
    first_item = first_name + len(names)
    padding = -(len(header) + first_item) % _ALIGNED
    for place, (_, item) in zip(places, kept, strict=True):
        table += struct.pack("<II", place, first_item + padding + len(content))
        content += item + bytes(-len(item) % _ALIGNED)
    return header + bytes(table + names + bytes(padding) + content)


def without(data: bytes, left_out: frozenset[str] = LEFT_OUT) -> bytes:
    """The table without the folders of these names (`icudt73l/curr/kk.res` is in `curr`)."""
    header, found = items(data)
    kept = [(name, item) for name, item in found if _folder(name) not in left_out]
    return packed(header, kept)


def _folder(name: bytes) -> str:
    parts = name.decode("ascii").split("/")
    return parts[1] if len(parts) > 2 else ""


def read(library: Path) -> tuple[str, bytes]:
    """The symbol of the data in a library of this machine's kind, and the data."""
    listed = subprocess.run(["nm", "-D", "-S", library], check=True, capture_output=True, text=True).stdout
    _, size, _, symbol = next(words for line in listed.splitlines() if len(words := line.split()) == 4)
    place = ctypes.addressof(ctypes.c_char.in_dll(ctypes.CDLL(str(library.absolute())), symbol))
    return symbol, ctypes.string_at(place, int(size, 16))


def write(library: Path, symbol: str, data: bytes) -> None:
    """A library of this name with these data; nothing in it tells where or when it was made."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "data.s"), Path(folder, library.name)
        Path(folder, "data").write_bytes(data)
        source.write_text(_SOURCE.format(aligned=_ALIGNED, symbol=symbol, file=Path(folder, "data")), "ascii")
        options = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none", "-Wl,-s"]
        subprocess.run(["cc", *options, "-o", made, source], check=True)
        content = made.read_bytes()
    library.unlink()  # a file of its own: the old one may be loaded
    library.write_bytes(content)


def main(library: Path) -> None:
    """Rewrite one library."""
    symbol, data = read(library)
    write(library, symbol, without(data))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
