"""JSON as strictly as an import needs it: no duplicate keys, no NaN, no half characters, no bottomless nesting."""

from __future__ import annotations

import json
from typing import Any

from annotator.words import tr

DEEPEST = 64  # levels of nesting
# Line ends to some readers, though not to JSON.
_LINE_ENDS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


class Fault(ValueError):
    """What is wrong with a JSON value, for the user."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))
        raise Fault(twice_in_one_object(twice))
    return made


def twice_in_one_object(key: str) -> str:
    """Why an object is refused in which a key comes again."""
    return tr("the key {key} stands twice in one object", key=repr(key))


def _constant(name: str) -> Any:
    raise Fault(tr("{name} is not JSON", name=name))


def _finite(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise Fault(tr("the number {digits} is too large", digits=digits[:20]))
    return value


STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_constant, parse_float=_finite)
# Finds where a value ends that STRICT has refused.
LENIENT = json.JSONDecoder(parse_constant=str, parse_float=str, parse_int=str)


def parse(line: str) -> Any:
    """The value of one line; raises Fault with the reason."""
    try:
        value = STRICT.decode(line)
    except Exception as error:
        raise Fault(reason(error)) from error
    check(value, escaped=_has_numbered_escape(line))
    return value


def _has_numbered_escape(line: str) -> bool:
    """Whether there is a `\\u0000`. From one backslash to the next, as Python finds one character thirty times as fast
    as two, and there are few."""
    at = line.find("\\")
    while at >= 0 and line[at + 1 : at + 2] != "u":
        at = line.find("\\", at + 2)
    return at >= 0


def check(value: Any, *, escaped: bool) -> None:
    """Raise Fault for NUL and half characters, which only an escape can bring in, and for deep nesting around them."""
    stack = [(value, 1)] if escaped else []
    while stack:
        item, depth = stack.pop()
        if depth > DEEPEST:
            raise Fault(_too_deep())
        if isinstance(item, dict):
            stack += [(one, depth + 1) for one in (*item, *item.values())]  # pyright: ignore[reportUnknownVariableType]
        elif isinstance(item, list):
            stack += [(one, depth + 1) for one in item]  # pyright: ignore[reportUnknownVariableType]
        elif isinstance(item, str):
            _whole(item)


def _whole(words: str) -> None:
    if "\0" in words:
        raise Fault(tr("it holds a NUL character (\\u0000)"))
    if not words.isascii():
        try:
            words.encode("utf-8")
        except UnicodeEncodeError:
            raise Fault(tr("it holds half a character (a lone surrogate)")) from None


def reason(error: Exception, before: int = 0) -> str:
    """Why a value could not be read, for the user; `before`: characters of the file before the text that was read."""
    if isinstance(error, Fault):
        return str(error)
    if isinstance(error, RecursionError):
        return _too_deep()
    if isinstance(error, json.JSONDecodeError):
        what = error.msg[:1].lower() + error.msg[1:].removesuffix(" at")
        return tr("broken JSON: {reason} at character {place}", reason=what, place=before + error.pos + 1)
    if isinstance(error, ValueError):
        return tr("a number has too many digits ({reason})", reason=error)
    raise error


def _too_deep() -> str:
    return tr("it is nested more than {count} levels deep", count=DEEPEST)


def one_line(written: str) -> str:
    """JSON with all that ends a line to some reader escaped, so that a line is one line to everybody."""
    for character, escape in _LINE_ENDS:
        if character in written:
            written = written.replace(character, escape)
    return written
