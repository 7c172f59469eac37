"""The words the program says: written in English in the code, shown in the language of the interface.

`tr` and `mark` are what Qt's lupdate reads out of the sources; a literal is their first argument. Values are named
in braces, so that a translation may put them in another order.
"""

from __future__ import annotations

from collections.abc import Callable


def _english(source: str, _comment: str, count: int) -> str:
    return source.replace("%n", str(count)) if count >= 0 else source


_translate: Callable[[str, str, int], str] = _english


def tr(source: str, comment: str = "", count: int = -1, /, **values: object) -> str:
    """The sentence in the language of the interface. `%n` is the count and chooses the plural; `{name}` a value."""
    said = _translate(source, comment, count)
    return said.format_map(values) if values else said


def mark(source: str, comment: str = "") -> str:
    """The sentence as it is, for tables made before the language is known: `tr` it where it is shown."""
    return source


def speak(translate: Callable[[str, str, int], str] | None) -> None:
    """Let `translate(source, comment, count)` find the sentences from now on; None goes back to English."""
    global _translate
    _translate = translate or _english
