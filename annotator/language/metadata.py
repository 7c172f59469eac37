"""Title, date and outlet that stand in the text itself. The text and its offsets are never changed.

What is found is also named as a range, so that the reader sees it dimmed: it is about the article, not of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

_HEAD = 4000  # nothing is looked for further down, in code points
_LONGEST_TITLE = 200
_LONGEST_PLAIN_TITLE = 150
_LONGEST_DATE_LINE = 80

Range = tuple[int, int, str]


class _Line(NamedTuple):
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class FoundMetadata:
    """Date as YYYY-MM-DD; `dimmed`: (start, end, kind) in code points, kind one of date, title, dateline, outlet."""

    title: str | None
    date: str | None
    dimmed: tuple[Range, ...]
    _named: str | None  # an outlet that stands by itself
    _lines: tuple[_Line, ...]  # in which one may be reported

    @property
    def outlet(self) -> str | None:
        """Looked for when it is asked for: most articles of a large import say it beside their text."""
        return self._named or _reporter(self._lines)


# --- dates --------------------------------------------------------------------------------------------

_MONTHS = (
    "қаңтар январ yanvar january jan",
    "ақпан феврал fevral february feb",
    "наурыз март mart march mar",
    "сәуір апрел aprel april apr",
    "мамыр май мая may",
    "маусым июн iyun june jun",
    "шілде июл iyul july jul",
    "тамыз август avgust august aug",
    "қыркүйек қыркүйег сентябр sentabr sentyabr september sep sept",
    "қазан октябр oktabr oktyabr october oct",
    "қараша ноябр noyabr november nov",
    "желтоқсан декабр dekabr december dec",
)
# Kyrgyz folk names of the months are left out: the press writes январь .. декабрь.
_MONTH_OF = {stem: number for number, stems in enumerate(_MONTHS, 1) for stem in stems.split()}
_STEMS = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_MONTH = rf"(?P<month>{_STEMS})(?:[^\W\d_]{{0,5}}|\.)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:\s?[-–—]\s?\d{1,2}(?!\d))?"
_YEAR_WORD = r"(?:\s?[-–]?\s?(?:жыл|йил|yil|год|ж|г|й|y)(?:[^\W\d_]{0,5}|\.)?)?"
_DAY_WORD = r"(?:\s?[-–]\s?[^\W\d_]{1,4})?"
_NUMERIC = re.compile(r"(?<!\d)(?P<day>\d{1,2})(?P<sep>[./])(?P<month>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-./](?P<month>\d{2})[-./](?P<day>\d{2})(?!\d)")
_DAY_FIRST = re.compile(rf"(?<!\d){_DAY}{_DAY_WORD}[\s-]+{_MONTH}(?:,?\s+{_YEAR}(?!\d){_YEAR_WORD})?", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(?<!\d){_YEAR}{_YEAR_WORD},?\s+{_DAY}{_DAY_WORD}[\s-]+{_MONTH}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"(?<!\w){_MONTH}\s+{_DAY}(?!\d)(?:,?\s+{_YEAR}(?!\d))?", re.IGNORECASE)
_DATES = (_ISO, _NUMERIC, _YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST)


def parse_date(text: str) -> str | None:
    """The first complete date of a short text as YYYY-MM-DD: ISO, 14.03.2026, or a month named in our languages."""
    found = _first_date(text)
    return found[0] if found else None


def _first_date(text: str) -> tuple[str, int, int] | None:
    for pattern in _DATES:
        for match in pattern.finditer(text):
            value = _valid_date(match.groupdict())
            if value:
                return value, *match.span()
    return None


def _valid_date(parts: dict[str, str | None]) -> str | None:
    year, month, day = parts["year"], parts["month"], parts["day"]
    if not (year and month and day):
        return None
    try:
        return date(int(year), _MONTH_OF.get(month.lower()) or int(month), int(day)).isoformat()
    except ValueError:
        return None


# --- lines --------------------------------------------------------------------------------------------

_OTHER_ENDS = "\r\u2028\u2029"
_DATE_HEAD = re.compile(r"\s*+(?P<mark>date\s+\d{4}-\d{2}-\d{2}(?!\d))", re.IGNORECASE)
_ALONGSIDE_DATE = re.compile(
    r"""(?:\d{1,2}:\d{2}(?::\d{2})?|T(?=\d)|Z|[+-]\d{2}:?\d{2}|UTC|GMT
    |жарияланды|жариаланды|жарияланган|жарыяланды|эълон\sқилинди|e[ʼ’']lon\sqilindi|chop\setilgan|опубликовано|published|updated|posted|күні|дата|date|сана|sana
    |\bon\b|\bat\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_CITY = r"[^\W\d_a-z]{2,}+(?:[- ][^\W\d_a-z]{2,}+){0,2}"
_DATELINE = re.compile(
    rf"""(?P<city>{_CITY})
    (?:[.,]\s+(?P<when>[^.()\n—–]{{3,30}}?))?
    (?:\s*(?:[.,]|\s)\s*\(?(?P<outlet>[^\W\d_][\w.’'ʻ& -]{{1,30}}?)\)?\.?)?
    \s+(?P<dash>[—–-])(?=\s)""",
    re.VERBOSE,
)
_SOURCE_LINE = re.compile(
    r"\s*(?:дереккөз|дерек көзі|манба|булак|источник|source|manba|суретте|фото)\s*:\s*(?P<outlet>[^\n]{2,60})",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"""(?:деп\sхабарлайды|деп\sжазады|деп\sбилдирет|деп\sкабарлайт|деб\sхабар\s(?:беради|қилади)|deb\sxabar\sberadi
    |(?:сообщает|передает|передаёт)(?:\sкорреспондент)?)\s+[«"“]?(?P<outlet>[^\W_][\w.-]{1,30})[»"”]?
    (?=\s(?:тілшісі|кабарчысы|мухбири|muxbiri|корреспонденти?)\b|[.,\s]*$|[.,]\s)""",
    re.VERBOSE,
)
# One of these stands in every match above, and looking for them is thirty times as fast.
_REPORTED = ("абар", "жазады", "билдирет", "xabar", "общает", "реда")
_SENTENCE_END = ".…:;,!"


def find_metadata(text: str) -> FoundMetadata:
    """Title, date and outlet of a text, each None where the text does not say it plainly."""
    when, dimmed, at = _date_head(text)
    lines = _lines(text, at)
    if lines and when is None:
        when, lines = _date_line(lines, dimmed)
    title, lines = _title(lines, dimmed)
    if lines and when is None:
        when, lines = _date_line(lines, dimmed)
    outlet, dated = _dateline(lines, dimmed)
    outlet = outlet or _source_line(text, dimmed)
    return FoundMetadata(title, when or dated, tuple(sorted(dimmed)), outlet, tuple(lines[:2]))


def _lines(text: str, at: int) -> list[_Line]:
    """Lines with something in them, trimmed, from the head of the text."""
    head = text[at : at + _HEAD]
    for end in _OTHER_ENDS:
        head = head.replace(end, "\n")
    found: list[_Line] = []
    for line in head.split("\n"):
        bare = line.strip()
        if bare:
            start = at + line.index(bare[0])
            found.append(_Line(start, start + len(bare), bare))
        at += len(line) + 1
    return found


def _date_head(text: str) -> tuple[str | None, list[Range], int]:
    match = _DATE_HEAD.match(text)
    value = parse_date(match["mark"]) if match else None
    if not match or not value:
        return None, [], 0
    return value, [(*match.span("mark"), "date")], match.end()


def _date_line(lines: list[_Line], dimmed: list[Range]) -> tuple[str | None, list[_Line]]:
    """A first line that is a date and nothing else."""
    line = lines[0]
    found = _first_date(line.text) if len(line.text) <= _LONGEST_DATE_LINE else None
    if not found:
        return None, lines
    value, start, end = found
    rest = _ALONGSIDE_DATE.sub(" ", f"{line.text[:start]} {line.text[end:]}")
    if len(re.findall(r"\w+", rest)) > 1:  # one more word may be the town
        return None, lines
    dimmed.append((line.start, line.end, "date"))
    return value, lines[1:]


def _title(lines: list[_Line], dimmed: list[Range]) -> tuple[str | None, list[_Line]]:
    if len(lines) < 2 or _dateline_of(lines[0]):
        return None, lines
    line = lines[0]
    if not (_is_capitals(line.text) or _is_plain_title(line.text)):
        return None, lines
    dimmed.append((line.start, line.end, "title"))
    return line.text, lines[1:]


def _is_capitals(line: str) -> bool:
    return len(line) <= _LONGEST_TITLE and line.isupper() and sum(map(str.isalpha, line)) >= 4 and " " in line


def _is_plain_title(line: str) -> bool:
    return (
        len(line) <= _LONGEST_PLAIN_TITLE
        and len(line.split(maxsplit=1)) == 2
        and line[-1] not in _SENTENCE_END
        and line[0] not in "-–—•*"
        and any(map(str.isalpha, line))
    )


def _dateline(lines: list[_Line], dimmed: list[Range]) -> tuple[str | None, str | None]:
    """`АСТАНА. Агенттік —` at the head of the first paragraph: the outlet, and the date if it is whole."""
    match = _dateline_of(lines[0]) if lines else None
    if not match:
        return None, None
    outlet, when = match["outlet"], match["when"]
    if when and not re.search(r"\d", when):
        outlet, when = (outlet or when), None
    if outlet is None and when is None and len(match["city"]) < 4:
        return None, None  # "АҚШ – ...": a sentence that begins with an acronym
    dimmed.append((lines[0].start, lines[0].start + match.end("dash"), "dateline"))
    return (outlet.strip() if outlet else None), (parse_date(when) if when else None)


def _dateline_of(line: _Line) -> re.Match[str] | None:
    match = _DATELINE.match(line.text)
    return match if match and match["city"].isupper() else None


def _source_line(text: str, dimmed: list[Range]) -> str | None:
    """A last line such as `Дереккөз: ...`."""
    end = len(text.rstrip())
    start = text.rfind("\n", max(0, end - 200), end) + 1
    match = _SOURCE_LINE.fullmatch(text, start, end) if start else None
    if not match:
        return None
    dimmed.append((start, match.end(), "outlet"))
    return match["outlet"].strip(" .")


def _reporter(lines: tuple[_Line, ...]) -> str | None:
    """`деп хабарлайды X тілшісі` in the first two paragraphs."""
    for line in lines:
        match = _REPORTER.search(line.text) if any(map(line.text.__contains__, _REPORTED)) else None
        if match and (match["outlet"][0].isupper() or "." in match["outlet"].strip(".")):
            return match["outlet"].rstrip(".")
    return None
