"""From a sloppy selection to whole words. Code points; looks only at the neighbourhood of the selection."""

from __future__ import annotations

from annotator.language.segmentation import Token, tokens

_REACH = 200  # the longest stretch without a space that is looked at, on either side
_PAIRS = {"«": "»", "“": "”", "„": "“", "‹": "›", "(": ")", "[": "]", "{": "}", '"': '"'}
_OPENING = frozenset(_PAIRS) | frozenset("‘'’`")
_CLOSING = frozenset(_PAIRS.values()) | frozenset("‘'’`")
_OUTER = _OPENING | _CLOSING | frozenset(".,;:!?…-–—\u2010\u2011،؛؟")


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """The selection grown to whole tokens with their suffix, without outer quotes, punctuation and space.

    An empty selection and one of punctuation alone keep their place; one of spaces alone becomes empty.
    A bracket or quotation mark stays where its partner is inside, as in `"Су" қоры`.
    """
    start, end = max(0, min(start, end)), min(len(text), max(start, end))
    if start == end:
        return start, end
    selected = text[start : start + _REACH]
    if not selected.strip() and end - start <= _REACH:
        return start, start
    first, last = _tokens_at_edges(text, start, end)
    head, tail = _without_outer(text, first, last)
    if head is None or tail is None or head.start >= tail.end:
        return _stripped(text, start, end)
    return head.start, tail.end


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """The word, number or address that holds or touches `offset`; the one to the right wins."""
    low, high = _window(text, max(0, offset - 1), min(len(text), offset + 1))
    touching = [t for t in tokens(text, low, high) if t.start <= offset <= t.end and t.kind != "punct"]
    return (touching[-1].start, touching[-1].end) if touching else None


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Grown to white space on both sides, so that tokens in it come out as they do in the whole text."""
    low, floor = start, max(0, start - _REACH)
    while low > floor and not _breaks(text, low - 1):
        low -= 1
    high, ceiling = end, min(len(text), end + _REACH)
    while high < ceiling and not _breaks(text, high):
        high += 1
    return low, high


def _breaks(text: str, at: int) -> bool:
    """White space that no token holds: the one inside "4 200 000" does not count."""
    if not text[at].isspace():
        return False
    return not (text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit())


def _tokens_at_edges(text: str, start: int, end: int) -> tuple[list[Token], list[Token]]:
    """Tokens touching the selection: all of a short one (twice), the two ends of a long one."""
    if end - start <= 2 * _REACH:
        low, high = _window(text, start, end)
        inside = _overlapping(tokens(text, low, high), start, end)
        return inside, inside
    low, high = _window(text, start, start + _REACH)
    head = _overlapping(tokens(text, low, high), start, start + _REACH)
    low, high = _window(text, end - _REACH, end)
    return head, _overlapping(tokens(text, low, high), end - _REACH, end)


def _overlapping(found: list[Token], start: int, end: int) -> list[Token]:
    return [token for token in found if token.start < end and token.end > start]


def _without_outer(text: str, first: list[Token], last: list[Token]) -> tuple[Token | None, Token | None]:
    """The first and last token that stay."""
    if first is not last:
        return _first_kept(text, first), _last_kept(text, last)
    left, right = 0, len(first)
    while left < right:
        signs = [text[token.start] for token in first[left:right]]
        head, tail = first[left], first[right - 1]
        head_goes = _is_outer(text, head) and _closed_at(signs) in (None, len(signs) - 1)
        tail_goes = _is_outer(text, tail) and _opened_at(signs) in (None, 0)
        if not head_goes and not tail_goes:
            return head, tail
        left += head_goes
        right -= tail_goes
    return None, None


def _is_outer(text: str, token: Token) -> bool:
    return token.kind == "punct" and text[token.start] in _OUTER


def _first_kept(text: str, found: list[Token]) -> Token | None:
    return next((token for token in found if not _is_outer(text, token)), None)


def _last_kept(text: str, found: list[Token]) -> Token | None:
    return next((token for token in reversed(found) if not _is_outer(text, token)), None)


def _closed_at(signs: list[str]) -> int | None:
    """Where the bracket or quotation mark in front is closed."""
    return _partner(signs, _PAIRS[signs[0]]) if signs[0] in _PAIRS else None


def _opened_at(signs: list[str]) -> int | None:
    """Where the bracket or quotation mark at the end was opened."""
    backwards = signs[::-1]
    openers = (opener for opener, closer in _PAIRS.items() if closer == backwards[0])
    found = [at for opener in openers if (at := _partner(backwards, opener)) is not None]
    return len(signs) - 1 - min(found) if found else None


def _partner(signs: list[str], partner: str) -> int | None:
    depth = 0
    for index, sign in enumerate(signs):
        if sign == partner and (sign != signs[0] or depth):
            depth -= 1
        elif sign == signs[0]:
            depth += 1
        if not depth:
            return index
    return None
