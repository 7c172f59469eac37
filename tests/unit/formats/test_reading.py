"""Every format reads what people have and says what it cannot read, with its place; the rest of a file is read."""

from __future__ import annotations

import io
import json
import tracemalloc
from typing import Any

import pytest

from annotator.domain.exchange import LARGEST_RECORD, LOSSES, ReadOptions, Source
from annotator.domain.records import Refusal, SourceDocument
from annotator.formats import base
from annotator.formats.base import all_formats

FORMATS = {form.key: form for form in all_formats()}


def read(key: str, data: bytes | str, **options: Any) -> list[Source]:
    """What a format makes of a file."""
    raw = data.encode(options.get("encoding", "utf-8")) if isinstance(data, str) else data
    reader = FORMATS[key].read
    assert reader is not None
    return list(reader(io.BytesIO(raw), "file", ReadOptions(**options)))


def texts(sources: list[Source]) -> list[str]:
    return [source.record["text"] for source in sources if isinstance(source, SourceDocument)]


def faults(sources: list[Source]) -> list[tuple[str, str]]:
    return [(source.place, source.reason) for source in sources if isinstance(source, Refusal)]


# -- plain text


@pytest.mark.parametrize(
    "words", ["Бөгет тамызда ашылады.", "The dam opens in August.", "Toʻgʻon ochiladi. Тўғон очилади."]
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-16"])
def test_wide_letters_without_a_mark_are_text(words: str, encoding: str) -> None:
    assert texts(read("txt", words.encode(encoding), encoding=encoding)) == [words]
    assert encoding.startswith("utf-32") or FORMATS["txt"].is_this(words.encode(encoding))


# -- all members


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.key)
def test_every_format_says_what_it_is(form: Any) -> None:
    assert form.can_read or form.can_write or form.folder or form.reviews
    assert bool(form.reads) == (form.can_read or bool(form.folder))
    assert bool(form.writes) == (form.can_write or bool(form.folder or form.reviews))
    assert bool(form.suffixes) != bool(form.folder)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in form.suffixes)
    assert set(form.cannot_hold) <= set(LOSSES)


def test_no_two_formats_share_a_key_or_a_suffix() -> None:
    suffixes = [suffix for form in all_formats() for suffix in form.suffixes]
    assert len(set(suffixes)) == len(suffixes) and len(FORMATS) == len(all_formats())


@pytest.mark.parametrize("form", [form for form in all_formats() if form.can_read], ids=lambda form: form.key)
@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"[", b'"', b"[[[[", b"{}" * 3, b"\n\n\n", b"\r\r", b"text\n",
        b"a,b\n1", bytes(range(256)), b'text,text\n"a', b"[1, null, {}]", b'{"text": 1}', b"\xd0", b"null",
        b'{"a":[',
    ],
)  # fmt: skip
def test_no_file_makes_a_reader_fail(form: Any, data: bytes) -> None:
    for source in form.read(io.BytesIO(data), "file", ReadOptions()):
        assert isinstance(source, SourceDocument | Refusal)
    form.columns(io.BytesIO(data), ReadOptions())
    form.is_this(data)


# -- the content names the format


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ('{"text": "a"}\n{"text": "b"}\n', "jsonl"),
        ('{"text": "' + "a" * 70_000, "jsonl"),
        ('{\n  "articles": [\n', "json"),
        ('\ufeff[{"text": "a"}]', "json"),
        ("title;Текст\nx;y\n", "csv"),
        ('"id","content"\n', "csv"),
        ("мәтін\ttitle\n", "tsv"),
        ("Plain words, with a comma\nand more", "txt"),
        ("Сөз", "txt"),
    ],
)
def test_content_names_the_format(head: str, key: str) -> None:
    found = next(form.key for form in all_formats() if form.is_this(head.encode()[:65536]))
    assert found == key


def test_binary_files_are_no_format() -> None:
    for head in (
        b"%PDF-1.7\n",
        b"PK\x03\x04abc",
        b"\x89PNG\r\n\x1a\n",
        b"\x7fELF\x00\x01\x00\x00",
        bytes(range(32)) * 9,
    ):
        assert not any(form.is_this(head) for form in all_formats())


# -- lines


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16", "utf-16-be", "utf-32"])
def test_lines_in_any_encoding_end_at_line_feeds_alone(encoding: str) -> None:
    text = "ақ\u2028б\r\nв\x85г\rд\n\nсоңы" if encoding != "cp1251" else "аб\r\nвг\rд\n\nконец"
    lines = list(base.read_lines(io.BytesIO(text.encode(encoding)), encoding))
    assert [line.text for line in lines] == [part for part in text.replace("\n", "\n\0").split("\0") if part]
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_that_is_too_long_is_passed_over(encoding: str) -> None:
    data = ("а\n" + "б" * 300 + "\nв\n" + "г" * 300).encode(encoding)
    lines = list(base.read_lines(io.BytesIO(data), encoding, limit=100))
    assert [line.text.strip() for line in lines] == ["а", "", "в", ""]
    assert [bool(line.fault) for line in lines] == [False, True, False, True]


class _Endless(io.RawIOBase):
    """A file of one line of 100 MB between two good ones, that is nowhere in memory."""

    def __init__(self) -> None:
        super().__init__()
        self._left = [b'{"text": "first"}\n{"text": "', 100 << 20, b'"}\n{"text": "last"}\n']

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while self._left and self._left[0] in (b"", 0):
            del self._left[0]
        if not self._left:
            return 0
        head = self._left[0]
        size = min(len(buffer), head if isinstance(head, int) else len(head))
        buffer[:size] = b"x" * size if isinstance(head, int) else head[:size]
        self._left[0] = head - size if isinstance(head, int) else head[size:]
        return size


def test_a_line_of_100_mb_is_refused_in_flat_memory() -> None:
    reader = FORMATS["jsonl"].read
    assert reader is not None
    tracemalloc.start()
    sources = list(reader(io.BufferedReader(_Endless()), "file", ReadOptions()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert texts(sources) == ["first", "last"]
    assert faults(sources) == [("line 2", "105 MB in one line are more than the 64 MB that one article may take")]
    assert peak < 2.5 * LARGEST_RECORD


# -- plain text


def test_a_text_file_is_one_article_with_its_bytes() -> None:
    data = "Бір\r\nекі".encode("kz1048")
    (source,) = read("txt", data, encoding="kz1048")
    assert isinstance(source, SourceDocument)
    assert (source.record, source.original, source.encoding) == ({"text": "Бір\r\nекі"}, data, "kz1048")


def test_a_wrong_encoding_is_refused_with_its_byte() -> None:
    assert faults(read("txt", "сөз".encode("kz1048"), encoding="utf-8")) == [
        ("", "byte 0xF1 at 0 is not utf-8; choose another encoding")
    ]


def test_a_document_is_refused_by_its_kind() -> None:
    assert faults(read("txt", b"%PDF-1.4 ...")) == [("", "this is a PDF document, not text")]


# -- tables


def test_columns_are_known_in_five_languages() -> None:
    for header in (
        "Title,Text,Date,Lang,Source,Byline,Link",
        "Заголовок,Текст,Дата,Язык,Источник,Автор,Ссылка",
        "Тақырып,Мәтін,Күні,Тіл,Дереккөз,Автор,Сілтеме",
        "Sarlavha,Matn,Sana,Til,Manba,Muallif,Havola",
        "Сарлавҳа,Матн,Сана,Тил,Манба,Муаллиф,Ҳавола",
        "Аталышы,Макала,Күнү,Тили,Булак,Жазган,Шилтеме",
    ):
        (source,) = read("csv", header + "\na,b,2026-01-02,kk,c,d,http://e\n")
        assert isinstance(source, SourceDocument)
        assert source.record == {
            "title": "a", "text": "b", "date": "2026-01-02", "language": "kk", "outlet": "c", "author": "d",
            "url": "http://e", "meta": {},
        }  # fmt: skip


def test_other_columns_become_metadata_and_empty_cells_nothing() -> None:
    sources = read("csv", "text,section,views\na,news,\nb,,12\n")
    assert [s.record for s in sources if isinstance(s, SourceDocument)] == [
        {"text": "a", "meta": {"section": "news"}},
        {"text": "b", "meta": {"views": "12"}},
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_from_the_header(delimiter: str) -> None:
    data = delimiter.join(("id", "text", "b")) + "\n" + delimiter.join(("1", f'"x{delimiter} y\nz ""q"""', "2")) + "\n"
    assert texts(read("csv", data)) == [f'x{delimiter} y\nz "q"']


def test_excel_may_name_the_delimiter() -> None:
    assert texts(read("csv", "sep=;\r\ntext;b\r\na, b;c\r\n")) == ["a, b"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251", "kz1048", "koi8-r", "utf-16", "utf-16-le"])
def test_tables_in_any_encoding(encoding: str) -> None:
    text = "Қала" if encoding not in ("cp1251", "koi8-r") else "Город"
    sources = read("csv", f"Заголовок;Текст\nа;{text}\n", encoding=encoding)
    assert texts(sources) == [text]
    original = sources[0].original  # type: ignore[union-attr]
    assert original == (None if encoding == "utf-8-sig" else text.encode(encoding))


def test_a_table_without_a_text_column_names_its_columns() -> None:
    ((place, reason),) = faults(read("csv", "a,b\n1,2\n"))
    assert place == "line 1" and "--text-column" in reason and reason.endswith("The columns are: a, b")
    assert faults(read("csv", "a,text\n1,2\n", text_column="body")) == [
        ("line 1", "there is no column 'body'; the columns are: a, text")
    ]
    assert texts(read("csv", "a,text\n1,2\n", text_column="a")) == ["1"]


def test_a_mapping_goes_over_the_guess() -> None:
    (source,) = read("csv", "text,body,date\na,b,c\n", mapping={"body": "text", "text": "title", "date": ""})
    assert isinstance(source, SourceDocument)
    assert source.record == {"title": "a", "text": "b", "meta": {"date": "c"}}


def test_a_quotation_mark_that_is_never_closed_swallows_nothing() -> None:
    sources = read("csv", 'text,b\na,1\n"b,2\nc,3\nd,4\n')
    assert texts(sources) == ["a", "c", "d"]
    assert faults(sources) == [("line 3", "a quotation mark is opened and never closed")]


def test_bad_rows_are_refused_and_the_others_read() -> None:
    sources = read("csv", 'text,b\n"a"x,1\nc,2,3\nd\n"e\nf",4\ng,5,,\n')
    assert texts(sources) == ["d", "e\nf", "g"]
    assert [place for place, _ in faults(sources)] == ["line 2", "line 3"]


def test_bytes_that_are_no_text_spoil_their_row_alone() -> None:
    sources = read("csv", b"text\ngood\nb\xff\xfed\nfine\n")
    assert texts(sources) == ["good", "fine"]
    assert faults(sources) == [("line 3", "byte 0xFF at 1 is not utf-8; choose another encoding")]


def test_old_macintosh_lines() -> None:
    assert texts(read("csv", "text;b\ra;1\rc;2\r")) == ["a", "c"]


def test_columns_of_one_name_are_told_apart() -> None:
    (source,) = read("csv", "text,x,x,\na,1,2,3\n")
    assert isinstance(source, SourceDocument)
    assert source.record["meta"] == {"x": "1", "x (2)": "2", "column 4": "3"}


def test_our_own_csv_is_not_taken_for_articles() -> None:
    ((place, reason),) = faults(read("csv", "article_id,text,annotation_id,fragments\na,b,c,d\n"))
    assert place == "line 1" and "import the JSONL" in reason


# -- JSON


BROKEN = [
    ('{"text": "a", "text": "b"}', "the key 'text' stands twice in one object"),
    ('{"text": "a", "n": NaN}', "NaN is not JSON"),
    ('{"text": "a", "n": -Infinity}', "-Infinity is not JSON"),
    ('{"text": "a", "n": 1e999}', "the number 1e999 is too large"),
    ('{"text": "\\ud83d"}', "it holds half a character (a lone surrogate)"),
    ('{"text": "a", "\\udc00": 1}', "it holds half a character (a lone surrogate)"),
    ('{"text": "a\\u0000"}', "it holds a NUL character (\\u0000)"),
    ("[1]", "it is no object"),
    ('"words"', "it is no object"),
    (
        '{"words": 1}',
        "no column is known to hold the text; choose it (on the command line: --text-column). The columns are: words",
    ),
    ('{"n": ' + "9" * 5000 + ', "text": "a"}', "too many digits"),
    ('{"text": "a", "n": ' + "[" * 100_000 + "]" * 100_000 + "}", "it is nested more than 64 levels deep"),
]


@pytest.mark.parametrize(("line", "reason"), BROKEN)
def test_a_bad_line_is_refused_by_its_number(line: str, reason: str) -> None:
    sources = read("jsonl", '{"text": "first"}\n\n' + line + '\n{"text": "last"}\n')
    assert texts(sources) == ["first", "last"]
    ((place, said),) = faults(sources)
    assert place == "line 3" and reason in said


@pytest.mark.parametrize(("item", "reason"), [pair for pair in BROKEN if "[[" not in pair[0]])
def test_a_bad_item_is_refused_and_stepped_over(item: str, reason: str) -> None:
    sources = read("json", '[{"text": "first"}, ' + item + ', {"text": "last"}]')
    assert texts(sources) == ["first", "last"]
    ((place, said),) = faults(sources)
    assert place == "item 2" and reason in said


def test_a_broken_line_7() -> None:
    lines = [json.dumps({"text": f"article {n}"}) for n in range(1, 11)]
    lines[6] = lines[6][:-3]
    sources = read("jsonl", "\n".join(lines))
    assert len(texts(sources)) == 9
    assert [place for place, _ in faults(sources)] == ["line 7"]


def test_a_broken_array_gives_what_stood_before() -> None:
    sources = read("json", '[{"text": "a"}, {"text": "b" "c"}, {"text": "d"}]')
    assert texts(sources) == ["a"]
    ((place, reason),) = faults(sources)
    assert place == "item 2" and reason.endswith("the rest of the file was not read")


@pytest.mark.parametrize(
    "data",
    [
        '[{"text": "a"}, {"text": "b"}]',
        '{"count": 2, "articles": [{"text": "a"}, {"text": "b"}], "more": {"x": []}}',
        '{"text": "a"}\n{"text": "b"}',
        '\ufeff {"Data": [ {"text":"a"} , {"text":"b"} ] }  ',
    ],
)
def test_rows_stand_in_an_array_in_an_object_or_one_after_another(data: str) -> None:
    assert texts(read("json", data)) == ["a", "b"]


def test_one_object_is_one_article() -> None:
    (source,) = read("json", json.dumps({"title": "t", "text": "b", "tags": ["x", "y"], "n": 1}))
    assert isinstance(source, SourceDocument)
    assert source.record == {"title": "t", "text": "b", "meta": {"tags": ["x", "y"], "n": 1}}


def test_json_longer_than_what_is_read_at_once() -> None:
    rows = [{"text": f"{n} " + "ә" * 90_000, "n": n} for n in range(40)]
    data = json.dumps({"rows": rows}, ensure_ascii=False, indent=1).encode()
    assert len(data) > 3 << 20
    assert texts(read("json", data)) == [row["text"] for row in rows]


def test_a_fault_far_into_a_file_is_found_by_its_character() -> None:
    data = '[{"text": "' + "a" * 3_000_000 + '"}, {"text": b}]'
    assert "broken JSON: expecting value at character 3000025;" in faults(read("json", data))[0][1]
    assert data[3_000_024] == "b"


def test_an_empty_array_is_said() -> None:
    assert "holds no articles" in faults(read("json", "[]"))[0][1]


def test_our_own_form_is_kept_with_its_annotations() -> None:
    own = {"id": "x", "text": "a b", "annotations": [{"label": "Person", "start": 0, "end": 1}], "extra": 1}
    (source,) = read("jsonl", json.dumps(own))
    assert isinstance(source, SourceDocument)
    assert source.record == {"id": "x", "text": "a b", "annotations": own["annotations"], "meta": {"extra": 1}}


def test_utf16_that_is_none_is_refused_not_a_crash() -> None:
    """Chosen by hand for a file without a byte order mark."""
    options = ReadOptions("utf-16")
    read = all_formats()[0].read
    assert read is not None
    (refusal,) = read(io.BytesIO(b'{"text": "a"}\n'), "f", options)
    assert isinstance(refusal, Refusal) and "utf-16" in refusal.reason
