"""Which column of a table or key of an object is which field of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.exchange import ARTICLE_FIELDS, Columns, ReadOptions
from annotator.domain.records import ArticleRecord, SourceDocument
from annotator.formats.base import is_utf8
from annotator.words import tr

# Names in English, Russian, Kazakh, Uzbek (both scripts) and Kyrgyz; compared without case, spaces and signs.
_NAMES: dict[str, str] = {
    "text": """text content contents body article articletext fulltext articlebody maintext newstext rawtext
        текст содержание содержимое статья полныйтекст текстстатьи текстновости
        мәтін мақала мақаламәтіні толықмәтін matn maqola toliqmatn тўлиқматн матн мақола макала макалатексти""",
    "title": """title headline heading header subject заголовок название наименование тема
        тақырып тақырыбы атауы sarlavha mavzu сарлавҳа мавзу темасы аталышы баш башсөз""",
    "date": """date published publisheddate publicationdate pubdate datepublished publishedat published_at created
        datetime day дата датапубликации опубликовано деньпубликации күні жарияланғанкүні уақыты мерзімі
        sana chopetilgansana elonqilingan сана эълонқилинган күнү датасы""",
    "language": "language lang languagecode langcode язык языкстатьи тіл тілі til tili тил тили",
    "outlet": """outlet source publisher media newspaper site website domain sourcename publication
        источник издание сми газета сайт ресурс дереккөз дереккөзі басылым бақ газет
        manba nashr gazeta sayt манба нашр газета булак басылма""",
    "author": "author authors byline writer creator автор авторы авторлар муаллиф muallif mualliflar жазган",
    "url": "url link uri href permalink address web ссылка адрес линк сілтеме havola ҳавола шилтеме дарек",
    "id": "id uuid docid documentid articleid externalid",
}
_LISTED = 15  # columns that a message names
_SIGNS = re.compile(r"[\W_]+")
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}
_OWN_KEYS = frozenset(ArticleRecord.__annotations__) - {"entities"}


class NoTextColumn(ValueError):
    """No column holds the text; the message names the columns there are."""


def field_of(name: str) -> str:
    """The article field that a column of this name holds, or nothing."""
    return _FIELD_OF.get(_SIGNS.sub("", name.casefold()), "")


def columns(names: Iterable[str], options: ReadOptions) -> Columns:
    """What each column would become; the first that fits a field has it. Raises NoTextColumn never."""
    names = tuple(names)
    mapping = {name: options.mapping[name] for name in names if name in options.mapping}
    if options.text_column in names:
        mapping = {name: field for name, field in mapping.items() if field != "text"} | {options.text_column: "text"}
    taken = set(mapping.values())
    for name in names:
        guess = field_of(name)
        if name not in mapping and guess not in taken:
            mapping[name] = guess
            taken |= {guess} - {""}
    return Columns(names, {name: mapping.get(name, "") for name in names})


def checked_columns(names: Iterable[str], options: ReadOptions) -> Columns:
    """`columns`; raises NoTextColumn where none holds the text or the one asked for is missing."""
    found = columns(names, options)
    if options.text_column and options.text_column not in found.names:
        name, listed = repr(options.text_column), listed_names(found.names)
        raise NoTextColumn(tr("there is no column {name}; the columns are: {columns}", name=name, columns=listed))
    if "text" not in found.mapping.values():
        raise NoTextColumn(
            tr(
                "no column is known to hold the text; choose it (on the command line: --text-column)."
                " The columns are: {columns}",
                columns=listed_names(found.names),
            )
        )
    return found


def listed_names(names: Iterable[str]) -> str:
    """The names of columns for a message; of many and long ones the beginning."""
    names = tuple(names)
    shown = [name if len(name) <= 40 else f"{name[:39]}…" for name in names[:_LISTED]]
    if more := max(0, len(names) - _LISTED):
        return tr("{columns} and %n more", "", more, one="{columns} and %n more", columns=", ".join(shown))
    return ", ".join(shown) or tr("none", "columns")


def is_own(row: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether an object is an article in our own form, with its annotations."""
    return isinstance(row.get("annotations"), list) and "text" in row and options.text_column in (None, "text")


def record(row: Mapping[str, Any], options: ReadOptions, found: Columns | None = None) -> dict[str, Any]:
    """A row as an article record: mapped fields, the rest under `meta`. Raises NoTextColumn."""
    if is_own(row, options):
        return _own(row)
    mapping = (found or checked_columns(row, options)).mapping
    made: dict[str, Any] = {}
    meta: dict[str, Any] = {}
    for name, value in row.items():
        field = mapping.get(name, "")
        if value is None or value == "":
            continue
        if field == "text" or (field in ARTICLE_FIELDS and not isinstance(value, list | dict)):
            made[field] = value.strip() if field != "text" and isinstance(value, str) else value
        else:
            meta[name] = value
    made.setdefault("text", "")
    made["meta"] = meta
    return made


def _own(row: Mapping[str, Any]) -> dict[str, Any]:
    """Our own form as it is; keys that are not ours join the metadata."""
    if row.keys() <= _OWN_KEYS:
        return dict(row)
    made = {key: value for key, value in row.items() if key in _OWN_KEYS}
    others = {key: value for key, value in row.items() if key not in _OWN_KEYS}
    if others and isinstance(made.get("meta", {}), dict):
        made["meta"] = others | made.get("meta", {})
    return made


def source(made: dict[str, Any], path: str, place: str, encoding: str) -> SourceDocument:
    """A record with where it stood; its text in the encoding of the file, where that is not UTF-8."""
    text = made.get("text")
    original = None
    if isinstance(text, str) and not is_utf8(encoding):
        try:
            original = text.encode(encoding)
        except UnicodeEncodeError:  # an escape in JSON can name what the encoding of the file cannot
            original = None
    return SourceDocument(made, path, place, original, encoding)
