"""The interface's languages: complete, in step with the sources, and with every value where a sentence needs it."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from annotator.language import health
from annotator.ui.actions import MENUS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
CODES = ("kk", "ky", "ru", "uz")
FORMS = {"kk": 2, "ky": 2, "ru": 3, "uz": 2}  # plural forms that Qt asks for
# Keys of the keyboard, which are never translated.
CHORD = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[/.,\[\]=-])|\bF\d{1,2}\b")
KEY_IN_WORDS = re.compile(r"\+(?:Up|Down|Left|Right|Space|[^\W\dA-Za-z]\w+)$")


@dataclass(frozen=True, slots=True)
class Message:
    source: str
    comment: str
    forms: tuple[str, ...]  # one, or as many as the language has plural forms
    is_finished: bool
    is_plural: bool

    def __str__(self) -> str:
        return repr(self.source)


@cache
def messages(path: Path) -> tuple[Message, ...]:
    found: list[Message] = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        comment, finished = message.findtext("comment") or "", translation.get("type") is None
        found.append(Message(message.findtext("source") or "", comment, tuple(forms), finished, plural))
    return tuple(found)


def own(code: str) -> tuple[Message, ...]:
    return messages(FOLDER / f"annotator_{code}.ts")


@cache
def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_translations", ROOT / "packaging" / "write_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fields(sentence: str) -> set[str]:
    """The values that a sentence asks for; ValueError where a brace is left alone."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def chords(sentence: str) -> list[str]:
    """The chords of a sentence; the arrows and the space bar have names in each language."""
    return sorted(KEY_IN_WORDS.sub("+…", chord) for chord in CHORD.findall(sentence))


def test_the_files_hold_what_the_program_says(tmp_path: Path) -> None:
    for path in FOLDER.glob("annotator_*.ts"):
        shutil.copy(path, tmp_path)
    writer().update(tmp_path)
    for path in tmp_path.glob("*.ts"):
        assert path.read_bytes() == (FOLDER / path.name).read_bytes(), "run packaging/write_translations.py"


def test_what_the_program_loads_is_made_from_them(tmp_path: Path) -> None:
    sources = sorted(FOLDER.glob("*.ts"))
    assert {path.stem for path in sources} >= {f"{kind}_{code}" for kind in ("annotator", "qt") for code in CODES}
    for path in sources:
        shutil.copy(path, tmp_path)
    writer().release(tmp_path)
    for path in sorted(tmp_path.glob("*.qm")):
        assert path.read_bytes() == (FOLDER / path.name).read_bytes(), "run packaging/write_translations.py"
    assert len(list(tmp_path.glob("*.qm"))) == len(list(FOLDER.glob("*.qm")))


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_translated(code: str) -> None:
    assert len(own(code)) > 1000
    open_ones = [m for m in own(code) if not m.is_finished or not all(m.forms)]
    assert not open_ones, f"{len(open_ones)} open: {open_ones[:10]}"
    assert all(len(m.forms) == FORMS[code] for m in own(code) if m.is_plural)


@pytest.mark.parametrize("code", CODES)
def test_every_value_and_key_is_kept(code: str) -> None:
    wrong: list[str] = []
    for message in own(code):
        for form in message.forms:
            if fields(form) != fields(message.source):
                wrong.append(f"{message}: values {form!r}")
            if message.is_plural and form.count("%n") != message.source.count("%n"):
                wrong.append(f"{message}: %n {form!r}")
            if chords(form) != chords(message.source):
                wrong.append(f"{message}: keys {form!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", CODES)
def test_the_edges_of_a_sentence_stay(code: str) -> None:
    wrong: list[str] = []
    for message in own(code):
        for form in message.forms:
            pairs = [(form[: len(form) - len(form.lstrip())], message.source[: _lead(message.source)])]
            pairs.append((form[len(form.rstrip()) :], message.source[len(message.source.rstrip()) :]))
            pairs.append((_end(form), _end(message.source)))
            pairs.append((str(form.count("\n")), str(message.source.count("\n"))))
            if any(one != other for one, other in pairs):
                wrong.append(f"{message} -> {form!r}")
    assert not wrong, "\n".join(wrong)


def _lead(sentence: str) -> int:
    return len(sentence) - len(sentence.lstrip())


def _end(sentence: str) -> str:
    """What stands at the end and means something: more to come, or a value after it."""
    return next((sign for sign in ("…", ":", ".", "?") if sentence.rstrip().endswith(sign)), "")


@pytest.mark.parametrize("code", CODES)
def test_sentences_are_written_in_the_letters_of_their_language(code: str) -> None:
    """By the program's own rules for the health of texts."""
    wrong: list[str] = []
    for message in own(code):
        for form in message.forms:
            words = _bare(form)
            found = [f for f in health.check(words, code) if f.kind in ("mixed-script", "foreign-letter", "decomposed",
                     "invisible", "doubled-word", "missing-space", "mojibake")]  # fmt: skip
            wrong += [f"{message}: {f.kind} {words[f.start : f.end]!r} in {form!r}" for f in found]
    assert not wrong, "\n".join(wrong)


def _bare(sentence: str) -> str:
    """A sentence without values, keys, numbers and names of files."""
    return re.sub(r"\{\w*\}|%n|\*?\.\w+|&", "", CHORD.sub("", sentence))


@pytest.mark.parametrize("code", CODES)
def test_each_menu_opens_by_a_letter_of_its_own(code: str) -> None:
    titles = {m.source: m.forms[0] for m in own(code) if m.comment == "menu" and m.source in MENUS.values()}
    assert set(titles) == set(MENUS.values())
    letters = [title[title.index("&") + 1].casefold() for title in titles.values()]
    assert len(set(letters)) == len(MENUS), titles
    assert all(title.count("&") == 1 for title in titles.values())


@pytest.mark.parametrize("code", ["ky", "uz"])
def test_words_of_qt_are_covered_where_qt_has_none(code: str) -> None:
    found = messages(FOLDER / f"qt_{code}.ts")
    assert {"OK", "Cancel", "&Copy", "Save"} <= {m.source for m in found}
    for message in found:
        assert message.is_finished, message
        assert all(message.forms), message
        holes = re.compile(r"%\d")
        assert sorted(holes.findall(message.forms[0])) == sorted(holes.findall(message.source)), message
        assert ("&" in message.forms[0]) <= ("&" in message.source), message


# -- the sources


@cache
def said() -> tuple[tuple[str, ast.Call], ...]:
    """Where a sentence is said in the sources, and how."""
    return tuple(_said())


def _said() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        if path.name == "words.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_the_sources_give_each_sentence_its_values() -> None:
    wrong: list[str] = []
    for place, call in said():
        first = call.args[0]
        if not isinstance(first, ast.Constant):
            continue
        given = {keyword.arg for keyword in call.keywords if keyword.arg} - {"one"}
        spread = any(keyword.arg is None for keyword in call.keywords)
        asked = fields(str(first.value))
        one = next((k.value.value for k in call.keywords if k.arg == "one" and isinstance(k.value, ast.Constant)), None)
        is_table = isinstance(call.func, ast.Name) and call.func.id == "mark"
        if not is_table and not spread and given and asked != given:
            wrong.append(f"{place}: asks for {asked}, is given {given}")
        if isinstance(one, str) and not fields(one) <= asked:
            wrong.append(f"{place}: the singular asks for {fields(one)}, the plural for {asked}")
        if "%n" in str(first.value) and len(call.args) != 3:
            wrong.append(f"{place}: %n without a count")
    assert not wrong, "\n".join(wrong)


def test_each_sentence_of_the_sources_is_found_by_qts_tool() -> None:
    """It reads no sentence that stands inside of an f-string."""
    known = {(message.source, message.comment) for message in own("ru")}
    wrong: list[str] = []
    for place, call in said():
        sentence, comment = [*(part.value if isinstance(part, ast.Constant) else None for part in call.args), ""][:2]
        if sentence is not None and (sentence, comment) not in known:
            wrong.append(f"{place}: {sentence!r}")
    assert not wrong, "\n".join(wrong)


def test_the_sources_translate_literals_only() -> None:
    """A sentence that is put together where it is said is in no file: lupdate cannot read it."""
    wrong = [f"{place}: {ast.unparse(call)[:80]}" for place, call in said() if _is_made(call.args[0])]
    assert not wrong, "\n".join(wrong)


def _is_made(words: ast.expr) -> bool:
    return isinstance(words, (ast.JoinedStr, ast.BinOp)) or (
        isinstance(words, ast.Call) and isinstance(words.func, ast.Attribute) and words.func.attr in ("format", "join")
    )
