"""The pages of the help: the guide of `docs/guide`, read for the window. Text alone, no widgets.

A page of another language lies in a folder named by its code, `docs/guide/ru/claims.md`; one that is not there is
shown in English. Pictures are left out: the window itself is there to be looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotator import paths
from annotator.ui import keys

KEYS = "keys"  # not a file: the key sheet, with the keys as they are now
ORDER = (
    "start",
    "window",
    "articles",
    "marking",
    "claims",
    "entities",
    "search",
    "language",
    "checks",
    "dashboard",
    "saving",
    "export",
    "formats",
)
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
_KEY = re.compile(r"<kbd>([^<]+)</kbd>")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_FILE = re.compile(r"(?:\.\./)*(?:guide/)?([a-z_]+)\.md(#[\w-]+)?")
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as Markdown; `is_english` also where another language was asked for and has no such page."""

    name: str
    title: str
    words: str
    is_english: bool


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below one heading of a page, down to the next heading of any rank."""

    page: str
    heading: str
    words: str


@cache
def page(name: str, language: str) -> Page:
    """A page of `ORDER` in a language; raises OSError where it has no file."""
    own = paths.documentation("guide", language, f"{name}.md")
    is_english = language == "en" or not own.is_file()
    words = _prepared((_english(name) if is_english else own).read_text(encoding="utf-8"))
    return made(name, words, is_english=is_english)


def _english(name: str) -> Path:
    guide = paths.documentation("guide", f"{name}.md")
    return guide if guide.is_file() else paths.documentation(f"{name}.md")


def made(name: str, words: str, *, is_english: bool) -> Page:
    """A page of words whose first heading is the title."""
    title = _HEADING.search(words)
    return Page(name, title[2] if title else name, words, is_english)


def _prepared(words: str) -> str:
    """Without pictures, keys as the platform writes them, links to pages of the help alone or out of the program."""
    words = _PICTURE.sub("", words)
    words = _KEY.sub(lambda found: f"`{keys.shown(found[1])}`", words)
    return _LINK.sub(_linked, words)


def _linked(found: re.Match[str]) -> str:
    text, target = found[1], found[2]
    if target.startswith("https://"):
        return found[0]
    file = _FILE.fullmatch(target)
    if file is None or file[1] not in (*ORDER, KEYS):
        return text
    return f"[{text}]({file[1]}{file[2] or ''})"


def anchor(heading: str) -> str:
    """What a link calls a heading: as GitHub names it, small letters and dashes."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def section_of(shown: Page, section: str) -> str:
    """The anchor on a page for one of its English original: a translation has the same headings in the same order."""
    if shown.is_english or shown.name == KEYS:
        return section
    asked = [anchor(found[2]) for found in _HEADING.finditer(page(shown.name, "en").words)]
    own = [anchor(found[2]) for found in _HEADING.finditer(shown.words)]
    number = asked.index(section) if section in asked else len(own)
    return own[number] if number < len(own) else section


def sections(shown: Page) -> list[Section]:
    """The page in pieces to search in; Markdown's own signs are taken out."""
    places = [*_HEADING.finditer(shown.words)]
    ends = [place.start() for place in places[1:]] + [len(shown.words)]
    return [
        Section(shown.name, _bare(place[2]), _bare(shown.words[place.start() : end]))
        for place, end in zip(places, ends, strict=True)
    ]


def _bare(words: str) -> str:
    words = _LINK.sub(r"\1", words)
    return re.sub(r"[`*|#>]|\\(?=[|/])", "", words)


def search(line: str, pages: list[Page]) -> list[Section]:
    """The sections that hold every word of a line, in any case; those that have them in their heading come first."""
    wanted = line.casefold().split()
    if not wanted:
        return []
    found = [
        section
        for shown in pages
        for section in sections(shown)
        if all(word in section.words.casefold() for word in wanted)
    ]
    return sorted(found, key=lambda section: not all(word in section.heading.casefold() for word in wanted))
