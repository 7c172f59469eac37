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
_thousands, _point = ",", "."


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


def decimal(value: float, digits: int = 1) -> str:
    """A number with so many digits after the point, or the comma of the language of the interface."""
    return f"{value:.{digits}f}".replace(".", _point)


def quoted(words: str) -> str:
    """Words of a text between the quotation marks of the language of the interface."""
    return tr("“{words}”", words=words)


def size(count: int) -> str:
    """So many bytes: 12 bytes, 3.4 kB, 5.6 MB."""
    if count < 1_000:
        return tr("%n bytes", "", count, one="%n byte")
    if count < 1_000_000:
        return tr("{size} kB", size=decimal(count / 1e3))
    return tr("{size} MB", size=decimal(count / 1e6))


# Why a system refuses a file, as it says it itself but for the capital; what else it says stays as it is.
_REFUSALS = frozenset(
    (
        mark("no such file or directory"),
        mark("permission denied"),
        mark("operation not permitted"),
        mark("no space left on device"),
        mark("disk quota exceeded"),
        mark("read-only file system"),
        mark("input/output error"),
        mark("is a directory"),
        mark("not a directory"),
        mark("file exists"),
        mark("file name too long"),
    )
)


def why(error: OSError) -> str:
    """Why the system refused, in a few words that end a sentence."""
    said = (error.strerror or str(error)).lower()
    return tr(said) if said in _REFUSALS else said


def speak(translate: Translate | None, thousands: str = ",", point: str = ".") -> None:
    """Let `translate` find the sentences from now on, and write numbers with these signs; None: English again."""
    global _translate, _thousands, _point
    _translate, _thousands, _point = translate or _english, thousands, point
