"""Annotations that only mark words, nearly all of a large import, checked in one pass.

This loop is where an import spends its time in Python, hence its form: a record is taken apart by one call, a fault is
an exception, and what comes out is a bare tuple. Whatever does not fit at once is left to `import_marks`, which mends
it or says what is wrong with it.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from annotator.store.ids import marks_of, uuid_of_mark
from annotator.store.incoming import PlainMark
from annotator.verbs.import_marks import CONTEXT, Unfit, known_layer

_KEYS = ("layer", "label", "start", "end", "text")
_values = itemgetter(*_KEYS)
Numbered = list[tuple[int, Any]]  # records with their places, from 1


def plain_marks(records: list[Any], text: str, sha256: str) -> tuple[dict[str, PlainMark], Numbered]:
    """The plain marks of a text with this hash by uuid, and the other records."""
    found: dict[str, PlainMark] = {}
    others: Numbered = []
    head, length = marks_of(sha256), len(text)
    for number, record in enumerate(records, 1):
        try:
            layer, label, start, end, quote = _values(record)
            more = len(record) - len(_KEYS)
            if (
                (not more or (more == 1 and record["fragments"] == [[start, end]]))
                and type(start) is int
                and type(end) is int
                and 0 <= start < end <= length
                and text[start:end] == quote
            ):
                kind = known_layer(label, layer)
                uuid = uuid_of_mark(head, f"{layer}\0{label}\0{start}-{end}")  # as `mark_name` has it
                before = text[start - CONTEXT if start > CONTEXT else 0 : start]
                found[uuid] = kind, start, end, quote, before, text[end : end + CONTEXT]
                continue
        except (KeyError, TypeError, Unfit):
            pass
        others.append((number, record))
    return found, others
