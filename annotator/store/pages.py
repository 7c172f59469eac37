"""The pages of a damaged SQLite file, read without SQLite (https://www.sqlite.org/fileformat2.html).

Nothing here trusts the file: a page or a row that contradicts itself is left out, and the others are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.words import tr

_LEAF, _INTERIOR = 0x0D, 0x05  # of tables; what indexes hold is in the tables, too
_SIZES = {512 << n for n in range(8)}
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type -> bytes
Row = tuple[int, tuple[Any, ...]]  # rowid and values


class Broken(ValueError):
    """A page or a row contradicts itself."""


@dataclass(slots=True)
class Pages:
    """A file as pages, counted from 1. `broken`: those that could not be read, with the reason."""

    data: bytes
    size: int = 4096
    usable: int = 4096
    seen: set[int] = field(default_factory=set[int])
    broken: dict[int, str] = field(default_factory=dict[int, str])

    def __post_init__(self) -> None:
        claimed = int.from_bytes(self.data[16:18], "big")
        claimed = 65536 if claimed == 1 else claimed
        self.size = claimed if claimed in _SIZES else 4096
        self.usable = self.size - (self.data[20] if len(self.data) > 20 and self.data[20] < 32 else 0)

    def __len__(self) -> int:
        return len(self.data) // self.size

    def page(self, number: int) -> bytes:
        """One page; Broken where there is none."""
        if not 1 <= number <= len(self):
            raise Broken(tr("there is no page {number}", number=number))
        return self.data[(number - 1) * self.size : number * self.size]

    def free(self) -> set[int]:
        """The pages that hold what was deleted, as far as their list can be read."""
        found: set[int] = set()
        trunk = int.from_bytes(self.data[32:36], "big")
        while 0 < trunk <= len(self) and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self.usable // 4 - 2)
            found.update(int.from_bytes(page[8 + 4 * i : 12 + 4 * i], "big") for i in range(count))
            trunk = int.from_bytes(page[:4], "big")
        return found

    def tree(self, root: int) -> Iterator[Row]:
        """The rows of a table, as far as its pages can be read."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self.seen:
                continue
            self.seen.add(number)
            try:
                page = self.page(number)
                head = 100 if number == 1 else 0
                if page[head] == _INTERIOR:
                    waiting += reversed(self._children(page, head))
                elif page[head] == _LEAF:
                    yield from self.rows(number)
                else:
                    raise Broken(tr("it is no page of a table"))
            except Broken as error:
                self.broken[number] = str(error)

    def _children(self, page: bytes, head: int) -> list[int]:
        count = int.from_bytes(page[head + 3 : head + 5], "big")
        found: list[int] = []
        for i in range(count):
            at = int.from_bytes(page[head + 12 + 2 * i : head + 14 + 2 * i], "big")
            if at + 4 > self.usable or at < head + 12:
                raise Broken(tr("it points outside itself"))
            found.append(int.from_bytes(page[at : at + 4], "big"))
        return [*found, int.from_bytes(page[head + 8 : head + 12], "big")]

    def rows(self, number: int) -> Iterator[Row]:
        """The rows of one leaf; a broken one is noted and left out."""
        page, head = self.page(number), 100 if number == 1 else 0
        count = int.from_bytes(page[head + 3 : head + 5], "big")
        if page[head] != _LEAF or head + 8 + 2 * count > self.usable:
            raise Broken(tr("it is no leaf of a table"))
        for i in range(count):
            at = int.from_bytes(page[head + 8 + 2 * i : head + 10 + 2 * i], "big")
            try:
                yield self._row(page, at)
            except (Broken, IndexError, UnicodeDecodeError) as error:
                self.broken[number] = tr("row {row} of {count} ({reason})", row=i + 1, count=count, reason=error)

    def _row(self, page: bytes, at: int) -> Row:
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if length > len(self.data) or rowid > 1 << 62:
            raise Broken(tr("a row longer than the file"))
        return rowid, _values(self._payload(page, at, length))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """What a cell holds, with what of it lies in overflow pages."""
        local = length
        if length > self.usable - 35:
            least = (self.usable - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.usable - 4)
            local = local if local <= self.usable - 35 else least
        if at + local > self.usable:
            raise Broken(tr("a row reaches over its page"))
        pieces, left = [page[at : at + local]], length - local
        following = int.from_bytes(page[at + local : at + local + 4], "big") if left else 0
        while left > 0:
            page = self.page(following)
            self.seen.add(following)
            pieces.append(page[4 : 4 + min(left, self.usable - 4)])
            left -= self.usable - 4
            following = int.from_bytes(page[:4], "big")
        return b"".join(pieces)

    def pass_over(self, roots: Iterable[int]) -> None:
        """Take pages for known, whatever is wrong with them: those of the search, which is made anew."""
        was = dict(self.broken)
        for root in roots:
            for _ in self.tree(root):
                pass
        self.broken = was

    def orphans(self) -> Iterator[list[Row]]:
        """Rows of leaves that no readable tree holds and that are not free, page by page."""
        free = self.free()
        for number in range(2, len(self) + 1):
            if number in self.seen or number in free or self.page(number)[0] != _LEAF:
                continue
            was = dict(self.broken)
            try:
                found = list(self.rows(number))
            except Broken:
                continue
            if found:
                yield found
            else:
                self.broken = was


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for i in range(8):
        byte = data[at + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + i + 1
    return value << 8 | data[at + 8], at + 9


def _values(payload: bytes) -> tuple[Any, ...]:
    """The columns of a record; Broken where its header and its body disagree."""
    length, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < length:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Any] = []
    for kind in kinds:
        size = _INTEGERS.get(kind, 0) if kind < 12 else (kind - 12) // 2
        piece = payload[at : at + size]
        if len(piece) < size or kind in (7, 10, 11):
            raise Broken(tr("a value that a project does not hold"))
        at += size
        values.append(_value(kind, piece))
    if at != len(payload):
        raise Broken(tr("a row with something left over"))
    return tuple(values)


def _value(kind: int, piece: bytes) -> Any:
    if kind == 0:
        return None
    if kind < 8:
        return int.from_bytes(piece, "big", signed=True)
    if kind < 10:
        return kind - 8
    return piece.decode("utf-8") if kind % 2 else bytes(piece)
