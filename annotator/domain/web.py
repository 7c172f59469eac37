"""Addresses on the web as people paste them."""

from __future__ import annotations

from urllib.parse import urlsplit

from annotator.words import tr


def address(words: str) -> str:
    """An http or https address without white space around it. Raises ValueError with a sentence for the user."""
    words = words.strip()
    try:
        parts = urlsplit(words)
        host = parts.hostname
    except ValueError:  # half an IPv6 address
        parts, host = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not host or any(letter.isspace() for letter in words):
        raise ValueError(
            tr(
                "{words} is not an address on the web; it begins with https:// or http:// and has no spaces.",
                words=words,
            )
        )
    return words
