"""Expressions of time in running text, normalised against the date of the article. Offsets are code points.

Values are ISO 8601: `2026-03-14`, `2026-03`, `2026`, a week as `2026-W11`, an interval as `2026-03-14/2026-03-16`. The
rules are a table: a pattern for each language and a function that reads its groups. What lacks its year takes the one
that brings it nearest to the article; a weekday is the last one, unless the text says "next".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from annotator.language.transliteration import uzbek_latin
from annotator.language.wordlists import word_list

_SOME_DAY = date(2000, 1, 1)  # for finding what needs a date where there is none


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A range of the text, its ISO value, and the name of the rule; `relative` values hang on the article's date."""

    start: int
    end: int
    value: str
    rule: str
    relative: bool


# --- words --------------------------------------------------------------------------------------------

_MONTHS = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйе[кг] қазан қараша желтоқсан",
    "ky": "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр",
    "uz": "январ феврал март апрел май июн июл август сент(?:я|a)бр окт(?:я|a)бр ноябр декабр",
    "ru": "январ феврал март апрел ма[яйе] июн июл август сентябр октябр ноябр декабр",
    "en": r"""jan(?:uary)?\b feb(?:ruary)?\b mar(?:ch)?\b apr(?:il)?\b may\b june?\b july?\b aug(?:ust)?\b
    sept?(?:ember)?\b oct(?:ober)?\b nov(?:ember)?\b dec(?:ember)?\b""",
}
_WEEKDAYS = {
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
    "ky": "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби",
    "uz": "душанба сешанба чоршанба пайшанба жума шанба якшанба",
    "ru": "понедельник вторник сред[уы] четверг пятниц[уы] суббот[уы] воскресень[ея]",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
}
_YEAR = {
    "kk": r"\s*-?\s*жыл(?:ғы|дың|ы|дан|ға|да)?",
    "ky": r"\s*-?\s*жыл(?:дын|кы|ы|дан|га|да)?",
    "uz": r"\s*-?\s*йил(?:нинг|ги|и|дан|га|да)?",
    "ru": r"\s*(?:год(?:а|у|ом|е)?|г\.)",
    "en": "",
}
# Words for the day, in days from the article; in each language.
_DAYS = {
    "kk": {"бүгін": 0, "кеше": -1, "ертең": 1, "бүрсігүні": 2, "алдыңғы күні": -2, "алдыңгүні": -2},
    "ky": {"бүгүн": 0, "кечээ": -1, "эртең": 1, "бүрсүгүнү": 2, "мурдагы күнү": -2},
    "uz": {"бугун": 0, "кеча": -1, "эртага": 1, "индинга": 2, "ўтган куни": -2},
    "ru": {"сегодня": 0, "вчера": -1, "накануне": -1, "завтра": 1, "позавчера": -2, "послезавтра": 2},
    "en": {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2},
}
# "this", "last", "next" with a year, a month or a week.
_STEPS = {
    "kk": {"өткен": -1, "былтырғы": -1, "келесі": 1, "келер": 1, "осы": 0, "биылғы": 0},
    "ky": {"өткөн": -1, "былтыркы": -1, "кийинки": 1, "келерки": 1, "ушул": 0, "бул": 0},
    "uz": {"ўтган": -1, "келаси": 1, "кейинги": 1, "шу": 0, "жорий": 0, "бу": 0},
    "ru": {"прошл": -1, "минувш": -1, "следующ": 1, "будущ": 1, "эт": 0, "текущ": 0, "нынешн": 0},
    "en": {"last": -1, "next": 1, "this": 0},
}
_UNITS = {
    "kk": {"year": "жыл", "month": "ай", "week": "апта", "day": "күн"},
    "ky": {"year": "жыл", "month": "ай", "week": "апта|жума", "day": "күн"},
    "uz": {"year": "йил", "month": "ой", "week": "ҳафта", "day": "кун"},
    "ru": {"year": "год|лет", "month": "месяц", "week": "недел", "day": "д(?:ень|ня|ней)"},
    "en": {"year": "year", "month": "month", "week": "week", "day": "day"},
}
_YEAR_WORDS = {
    "kk": {"биыл": 0, "былтыр": -1},
    "ky": {"быйыл": 0, "былтыр": -1},
    "uz": {"бултур": -1},
    "ru": {},
    "en": {},
}
_AGO = {
    "kk": ("бұрын", -1, "кейін", 1),
    "ky": ("мурун|мурда", -1, "кийин", 1),
    "uz": ("олдин|аввал|муқаддам", -1, "кейин|сўнг", 1),
    "ru": ("назад", -1, "", 0),
    "en": ("ago", -1, "later", 1),
}
_NUMBERS = {
    "kk": "бір екі үш төрт бес алты жеті сегіз тоғыз он",
    "ky": "бир эки үч төрт беш алты жети сегиз тогуз он",
    "uz": "бир икки уч тўрт беш олти етти саккиз тўққиз ўн",
    "ru": "один|одну дв[ае] три четыре пять шесть семь восемь девять десять",
    "en": "one|a|an two three four five six seven eight nine ten",
}
_FROM_TO = {
    "ru": r"с\s+(?P<day>\d{1,2})\s+по\s+(?P<last>\d{1,2})",
    "en": r"from\s+(?P<day>\d{1,2})\s+to\s+(?P<last>\d{1,2})",
}
_LETTERS = r"[^\W\d_]"

Reading = Callable[[re.Match[str], date | None, str], str | None]


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    pattern: re.Pattern[str]
    read: Reading
    relative: bool


# --- the rules ----------------------------------------------------------------------------------------


def find_dates(text: str, language: str, article_date: date | str | None = None) -> list[TimeExpression]:
    """Expressions of time in text order, none within another; what needs the article's date is left out without it.

    >>> [found.value for found in find_dates("Жиын кеше өтті, келесісі 14 наурызда болады.", "kk", "2026-03-10")]
    ['2026-03-09', '2026-03-14']
    """
    return [found for found in find_times(text, language, article_date) if found.value]


def find_times(text: str, language: str, article_date: date | str | None = None) -> list[TimeExpression]:
    """As `find_dates`, together with what needs the date of an article that has none: its value is empty.

    An article's date without a day, such as `2026-03`, is none for this.
    """
    base = _day(article_date)
    found = list(_all(text, language, base or _SOME_DAY))
    if base is None:
        sure = {(each.start, each.end, each.rule): each.value for each in _all(text, language, None)}
        found = [replace(each, value=sure.get((each.start, each.end, each.rule), "")) for each in found]
    kept: list[TimeExpression] = []
    taken: set[int] = set()
    for each in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        cells = range(each.start, each.end)
        if taken.isdisjoint(cells):
            taken.update(cells)
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def _day(article_date: date | str | None) -> date | None:
    if not isinstance(article_date, str):
        return article_date
    try:
        return date.fromisoformat(article_date[:10])
    except ValueError:
        return None


def read_time(words: str, language: str | None, article_date: date | str | None = None) -> TimeExpression | None:
    """The expression that a short text is as a whole, in its article's language, else in any other; None for none.

    >>> read_time("last Monday", "kk", "2026-03-14").value
    '2026-03-09'
    """
    words = words.strip()
    for each in sorted(_MONTHS, key=lambda known: known != language):
        for found in find_times(words, each, article_date):
            if found.end - found.start == len(words):
                return found
    return None


def _all(text: str, language: str, base: date | None) -> Iterator[TimeExpression]:
    for rule in _rules(language):
        for match in rule.pattern.finditer(text):
            try:
                value = rule.read(match, base, language)
            except (ValueError, OverflowError):
                continue
            if value:
                yield TimeExpression(*match.span(), value, rule.name, rule.relative)


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    """The rules of one language; Uzbek ones read both scripts."""
    if language not in _MONTHS:
        return ()
    months, year = _alternatives(_MONTHS[language]), _YEAR[language]
    day = (
        r"(?P<day>\d{1,2})(?:\s?[-–—]\s?(?P<last>\d{1,2})(?!\d))?(?:-?(?:ші|шы|нчи|inchi|чи|чү|чы|е|го|st|nd|rd|th)\b)?"
    )
    month = rf"(?P<month>{months}){_LETTERS}{{0,{3 if language == 'ru' else 6}}}"
    number = r"(?P<year>(?:19|20)\d\d)(?!\d)"
    rows = [
        ("iso", rf"{number}[-./](?P<month>\d\d)[-./](?P<day>\d\d)", _whole_date, False),
        ("digits", rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{number}", _whole_date, False),
        ("day first", rf"{day}[\s-]+{month},?\s+{number}{year}", _whole_date, False),
        ("day and month", rf"{day}[\s-]+{month}", _near_date, True),
        ("month and year", rf"{number}{year}\s+{month}", _month, False),
        ("month then year", rf"{month}\s+{number}{year}", _month, False),
        (
            "year",
            rf"{number}{year}" if year else rf"(?:in|since|by|until|from|during|before|after)\s+{number}",
            _year,
            False,
        ),
        *_relative_rows(language, months),
    ]
    if language in ("kk", "ky", "uz"):
        rows.insert(2, ("year first", rf"{number}{year},?\s*{day}[\s-]+{month}", _whole_date, False))
    if language in _FROM_TO:
        rows.append(("from to", rf"{_FROM_TO[language]}\s+{month}(?:\s+{number}{year})?", _near_date, True))
    if language == "en":
        rows.append(("month first", rf"{month}\.?\s+{day}(?:,?\s+{number})?", _near_date, True))
    if language == "uz":
        rows += [(name, _in_latin(pattern), read, relative) for name, pattern, read, relative in rows[2:]]
    return tuple(_Rule(n, re.compile(rf"(?<![\w.]){p}(?!\w)", re.IGNORECASE), read, rel) for n, p, read, rel in rows)


def _relative_rows(language: str, months: str) -> list[tuple[str, str, Reading, bool]]:
    units = "|".join(
        f"(?P<{name}>(?:{stem}){_LETTERS}{{0,5}})" for name, stem in _UNITS[language].items() if name != "day"
    )
    any_unit = "|".join(f"(?P<{name}>(?:{stem}){_LETTERS}{{0,5}})" for name, stem in _UNITS[language].items())
    steps = "|".join(_STEPS[language])
    ago, _, ahead, _ = _AGO[language]
    turn = f"(?P<ago>{ago})" + (f"|(?P<ahead>{ahead})" if ahead else "")
    numbers = _alternatives(_NUMBERS[language])
    weekdays = _alternatives(_WEEKDAYS[language])
    month_alone = {
        "en": rf"(?:in|since|until|by|last|next|this)\s+(?P<month>{months})",
        "ru": rf"(?:в|с|до|к|за)\s+(?P<month>{months}){_LETTERS}{{0,3}}",
    }.get(
        language, rf"(?P<month>{months})(?:{_LETTERS}{{0,3}}\s+(?:ай|ой){_LETTERS}{{0,5}}|{_LETTERS}{{0,3}}[дт][аеоө])"
    )
    return [
        ("day", f"(?P<word>{'|'.join(sorted(_DAYS[language], key=len, reverse=True))})", _day_word, True),
        ("step", rf"(?P<step>{steps}){_LETTERS}{{0,4}}\s+(?:{units})", _step, True),
        *(
            [("year word", f"(?P<word>{'|'.join(_YEAR_WORDS[language])})", _year_word, True)]
            if _YEAR_WORDS[language]
            else []
        ),
        ("ago", rf"(?P<count>\d{{1,3}}|{numbers})\s+(?:{any_unit})\s+(?:{turn})", _ago, True),
        (
            "weekday",
            rf"(?:(?P<step>{steps}){_LETTERS}{{0,4}}\s+)?(?P<weekday>{weekdays}){_LETTERS}{{0,4}}",
            _weekday,
            True,
        ),
        ("month", month_alone, _near_month, True),
    ]


def _alternatives(listing: str) -> str:
    return "|".join(word_list(listing))


def _in_latin(pattern: str) -> str:
    """An Uzbek pattern in Latin letters; whatever sign stands for ʻ and ʼ."""
    return uzbek_latin(pattern).replace("ʻ", "[ʻ‘’'`]").replace("ʼ", "[ʼ’'‘`]")


# --- readings -----------------------------------------------------------------------------------------


def _index(word: str, listing: str) -> int:
    """Which item of a list a word begins with, from 1."""
    for number, item in enumerate(word_list(listing), 1):
        if re.match(item, word, re.IGNORECASE) or re.match(uzbek_latin(item), word, re.IGNORECASE):
            return number
    raise ValueError(word)


def _month_number(word: str, language: str) -> int:
    return int(word) if word.isdigit() else _index(word, _MONTHS[language])


def _whole_date(match: re.Match[str], base: date | None, language: str) -> str:
    del base
    month = _month_number(match["month"], language)
    first = date(int(match["year"]), month, int(match["day"]))
    return _interval(first, match.groupdict().get("last"))


def _interval(first: date, last: str | None) -> str:
    return f"{first.isoformat()}/{first.replace(day=int(last)).isoformat()}" if last else first.isoformat()


def _near_date(match: re.Match[str], base: date | None, language: str) -> str | None:
    """Day and month; the year as said, else the one that brings the date nearest to the article."""
    month, day = _month_number(match["month"], language), int(match["day"])
    year = match.groupdict().get("year")
    if year:
        return _interval(date(int(year), month, day), match["last"])
    if base is None:
        return None
    return _interval(_nearest(base, month, day), match["last"])


def _nearest(base: date, month: int, day: int) -> date:
    years = (base.year - 1, base.year, base.year + 1)
    options = [date(year, month, day) for year in years if not (month == 2 and day == 29 and not _is_leap(year))]
    return min(options, key=lambda option: abs((option - base).days))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month(match: re.Match[str], base: date | None, language: str) -> str:
    del base
    return f"{match['year']}-{_month_number(match['month'], language):02}"


def _near_month(match: re.Match[str], base: date | None, language: str) -> str | None:
    if base is None:
        return None
    month = _month_number(match["month"], language)
    near = _nearest(base, month, 15)
    return f"{near.year}-{month:02}"


def _year(match: re.Match[str], base: date | None, language: str) -> str:
    del base, language
    return match["year"]


def _day_word(match: re.Match[str], base: date | None, language: str) -> str | None:
    return (base + timedelta(days=_offset(match["word"], _DAYS[language]))).isoformat() if base else None


def _offset(word: str, table: dict[str, int]) -> int:
    lower = word.lower()
    for item, offset in table.items():
        if lower in (item, uzbek_latin(item)) or lower.startswith((item, uzbek_latin(item))):
            return offset
    plain = re.sub("[‘’'`]", "ʻ", lower)
    return next(offset for item, offset in table.items() if plain.startswith(uzbek_latin(item)))


def _year_word(match: re.Match[str], base: date | None, language: str) -> str | None:
    return str(base.year + _offset(match["word"], _YEAR_WORDS[language])) if base else None


def _step(match: re.Match[str], base: date | None, language: str) -> str | None:
    if base is None:
        return None
    return _moved(base, _offset(match["step"], _STEPS[language]), match.groupdict())


def _moved(base: date, count: int, units: dict[str, str | None]) -> str:
    """So many years, months, weeks or days from the article, as exact as the unit."""
    if units.get("year"):
        return str(base.year + count)
    if units.get("month"):
        month = base.year * 12 + base.month - 1 + count
        return f"{month // 12}-{month % 12 + 1:02}"
    if units.get("week"):
        year, week, _ = (base + timedelta(weeks=count)).isocalendar()
        return f"{year}-W{week:02}"
    return (base + timedelta(days=count)).isoformat()


def _ago(match: re.Match[str], base: date | None, language: str) -> str | None:
    if base is None:
        return None
    said = match["count"]
    count = int(said) if said.isdigit() else _index(said, _NUMBERS[language])
    sign = -1 if match["ago"] else 1
    return _moved(base, sign * count, match.groupdict())


def _weekday(match: re.Match[str], base: date | None, language: str) -> str | None:
    if base is None:
        return None
    wanted = _index(match["weekday"], _WEEKDAYS[language]) - 1
    step = _offset(match["step"], _STEPS[language]) if match["step"] else -1
    behind = (base.weekday() - wanted) % 7
    if step > 0:
        return (base + timedelta(days=(-behind) % 7 or 7)).isoformat()
    return (base - timedelta(days=behind)).isoformat()
