"""Problems of a text as the rules, the verbs and the window tell each other of them, and what they are in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Protocol

from annotator.domain.tables import TableFormat
from annotator.words import mark

KEY = "health."  # how the settings of the project begin that keep notes on problems
RIGHT = "health_right."  # the same of those that say that somebody has found a problem to be none
CONTEXT = 40  # code points before and after in lists and reports


class Problem(Protocol):
    """A range in code points and what could stand there instead: "" to leave it out, None where nobody can tell."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def suggestion(self) -> str | None: ...


Check = Callable[[str, str | None], Sequence[Problem]]  # a text and its language

# Kind -> its name, and why it matters.
KINDS: dict[str, tuple[str, str]] = {
    "mixed-script": (
        mark("Two scripts in a word"),
        mark("Latin and Cyrillic letters that look alike stand in one word; searching and counting do not find it."),
    ),
    "foreign-letter": (
        mark("Letter of another language"),
        mark("The alphabet of the article's language does not have this letter."),
    ),
    "old-font": (
        mark("Typed for an old font"),
        mark("Kazakh letters were typed as others, which only a font of that time shows as Kazakh."),
    ),
    "decomposed": (
        mark("Letter in pieces"),
        mark("A letter and its mark are two characters (NFD); other texts have them as one (NFC)."),
    ),
    "invisible": (
        mark("Invisible character"),
        mark("A soft hyphen, a zero-width character or a mark of direction stands inside the text."),
    ),
    "mojibake": (
        mark("Decoded wrongly"),
        mark("The words were read in another encoding than they were written in."),
    ),
    "missing-space": (
        mark("Missing space"),
        mark("A word follows a stop or a comma without a space."),
    ),
    "dash-spacing": (
        mark("Dash without its spaces"),
        mark("The dash before who says it stands close to the comma or to the word."),
    ),
    "doubled-word": (mark("Doubled word"), mark("The same word stands twice, one after the other.")),
    "unbalanced": (
        mark("Sign without its partner"),
        mark("A quotation mark or a bracket is opened and not closed, or closed and not opened."),
    ),
}


def note_key(uuid: str, problem: Problem) -> str:
    """Under what the note on a problem of an article is kept; a text never changes, so its places never do."""
    return f"{KEY}{uuid}.{_place(problem)}"


def right_key(uuid: str, problem: Problem) -> str:
    """Under what it is kept that a problem of an article is none."""
    return f"{RIGHT}{uuid}.{_place(problem)}"


def _place(problem: Problem) -> str:
    return f"{problem.kind}.{problem.start}-{problem.end}"


@dataclass(frozen=True, slots=True)
class ReportedProblem:
    """A line of a report: the article, the problem with the words around it, and the note on it."""

    article_id: str
    title: str
    language: str
    script: str
    kind: str
    explanation: str
    start: int
    end: int
    left: str
    text: str
    right: str
    suggestion: str | None
    note: str


COLUMNS = tuple(field.name for field in fields(ReportedProblem))


@dataclass(frozen=True, slots=True)
class HealthTools:
    """The rules and the files of reports, as the verbs are given them by `app`."""

    check: Check
    tables: TableFormat
