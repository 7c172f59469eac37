"""The words the program says: written in English in the code, shown in the language of the interface.

`tr` and `mark` are what Qt's lupdate reads out of the sources; a literal is their first argument, and the comment that
tells two uses of one word apart their second. Values are named in braces, so that a translation may put them in
another order. English needs no file: where a count chooses the form, `one` is the English singular.
"""

from __future__ import annotations

from collections.abc import Callable

# source, comment, count (-1: none) -> the sentence with `%n` still in it, or "" where there is none
Translate = Callable[[str, str, int], str]


def _english(_source: str, _comment: str, _count: int) -> str:
    return ""


_translate: Translate = _english
_thousands = ","


def tr(source: str, comment: str = "", count: int = -1, /, *, one: str = "", **values: object) -> str:
    """The sentence in the language of the interface. `%n` is the count and chooses the form; `{name}` a value."""
    said = _translate(source, comment, count) or (one if one and count == 1 else source)
    if count >= 0:
        said = said.replace("%n", number(count))
    return said.format_map(values) if values else said


def mark(source: str, comment: str = "", count: int = -1, /) -> str:
    """The sentence as it is, for tables made before the language is known: `tr` it where it is shown.

    A sentence with `%n` is marked with any `count`, which tells lupdate to ask for its plural forms.
    """
    return source


def number(value: int) -> str:
    """A whole number with its thousands apart, as the language of the interface writes it."""
    return f"{value:,}".replace(",", _thousands)


def speak(translate: Translate | None, thousands: str = ",") -> None:
    """Let `translate` find the sentences from now on, and part thousands so; None goes back to English."""
    global _translate, _thousands
    _translate, _thousands = translate or _english, thousands
