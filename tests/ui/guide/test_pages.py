"""The guide says what is so: its keys are the program's, its pictures those of the script, its links lead on."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui import speaking
from annotator.ui.help import context, pages
from annotator.ui.panels import all_panels
from tests.ui.window_kit import make_project, open_window

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "guide"
PICTURES = ROOT / "docs" / "images" / "guide"
PAGES = sorted(path.stem for path in GUIDE.glob("*.md"))
_KEY = re.compile("<kbd>([^<]+)</kbd>")
_ROW = re.compile(r"\| <kbd>([^<]+)</kbd> \| (.+) \|")


@pytest.fixture(scope="module")
def acts(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every key of the window with what it does."""
    folder = tmp_path_factory.mktemp("guide")
    with open_window(make_project(folder / "p.annotator"), folder) as window:
        actions = window.actions_list
        return {(chord, action.text) for action in actions for chord in actions.keys_of(action)}


@pytest.mark.parametrize("page", PAGES)
def test_every_key_of_the_guide_does_what_the_guide_says(acts: set[tuple[str, str]], page: str) -> None:
    words = (GUIDE / f"{page}.md").read_text("utf-8")
    told = set(_ROW.findall(words))
    assert told and told <= acts, f"no such keys: {told - acts}"
    assert set(_KEY.findall(words)) == {chord for chord, _ in told}


def test_the_pictures_of_the_guide_are_the_ones_that_its_script_takes() -> None:
    taken = runpy.run_path(str(ROOT / "packaging" / "write_guide_pictures.py"))["PAGES"]
    for page in PAGES:
        shown = re.findall(r"!\[[^\]]+\]\(\.\./images/guide/([a-z]+)\.png\)", (GUIDE / f"{page}.md").read_text("utf-8"))
        assert shown == [step.__name__ for step in taken.get(page, ())]
    found = {path.name for path in PICTURES.iterdir()}
    assert found == {f"{step.__name__}.png" for steps in taken.values() for step in steps}


def addresses() -> set[str]:
    """Every page of the help and every section of one."""
    shown = [pages.page(name, "en") for name in pages.ORDER]
    found = {page.name for page in shown} | {pages.KEYS}
    return found | {f"{page.name}#{pages.anchor(part.heading)}" for page in shown for part in pages.sections(page)}


def test_every_page_of_the_guide_is_in_the_help_under_its_title() -> None:
    assert sorted([*PAGES, "formats"]) == sorted(pages.ORDER)
    titles = [pages.page(name, "en").title for name in pages.ORDER]
    assert len(set(titles)) == len(titles) and not set(titles).intersection(pages.ORDER)


@pytest.mark.parametrize("name", pages.ORDER)
def test_every_link_leads_to_a_page_or_section_or_out_of_the_program(name: str) -> None:
    page = pages.page(name, "en")
    targets = re.findall(r"\]\(([^)\s]+)\)", page.words)
    known = addresses()
    assert [target for target in targets if target not in known and not target.startswith("https://")] == []
    assert "<kbd>" not in page.words and "![" not in page.words


def test_every_panel_and_scope_has_its_page() -> None:
    assert {panel.key for panel in all_panels()} == set(context.BY_PANEL)
    assert {*context.BY_PANEL.values(), *context.BY_SCOPE.values(), context.FIRST} <= addresses()


def test_a_page_of_another_language_is_shown_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "guide" / "ru").mkdir(parents=True)
    (tmp_path / "guide" / "start.md").write_text("# First\n", "utf-8")
    (tmp_path / "guide" / "window.md").write_text("# Window\n", "utf-8")
    (tmp_path / "guide" / "ru" / "start.md").write_text("# Начало\n\nСм. [окно](../window.md).\n", "utf-8")
    monkeypatch.setattr("annotator.paths.documentation", lambda *parts: tmp_path.joinpath(*parts))
    pages.page.cache_clear()
    try:
        russian, missing = pages.page("start", "ru"), pages.page("window", "ru")
    finally:
        pages.page.cache_clear()
    assert (russian.title, russian.is_english) == ("Начало", False) and "(window)" in russian.words
    assert (missing.title, missing.is_english) == ("Window", True)


def test_a_search_finds_sections_with_all_the_words_those_named_so_first() -> None:
    shown = [pages.page(name, "en") for name in pages.ORDER]
    found = pages.search("BACKUPS", shown)
    assert (found[0].page, found[0].heading) == ("saving", "Backups")
    assert all("backups" in part.words.casefold() for part in found)
    assert pages.search("backups nosuchword", shown) == [] == pages.search("  ", shown)


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*/*.md")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translated_page_has_the_keys_and_links_of_the_english_one(path: Path) -> None:
    assert path.stem in pages.ORDER and path.parent.name in speaking.LANGUAGES
    source = GUIDE / path.name if path.stem in PAGES else GUIDE.parent / path.name
    own, english = path.read_text("utf-8"), source.read_text("utf-8").partition("\n## The keys of")[0]
    assert sorted(_KEY.findall(own)) == sorted(_KEY.findall(english)), "the same keys, each as often"
    shown, other = pages.page(path.stem, path.parent.name), pages.page(path.stem, "en")
    links = [re.findall(r"\]\(([^)\s]+)\)", page.words) for page in (shown, other)]
    assert links[0] == links[1] and not shown.is_english and shown.title != other.title
    targets = [target for target in re.findall(r"\]\(([^)#\s]+)", own) if not target.startswith("https://")]
    assert all((path.parent / target).resolve().is_file() for target in targets)
    heads = [[heading for heading, _ in re.findall(r"^(#+) (.+)$", words, re.MULTILINE)] for words in (own, english)]
    assert heads[0] == heads[1], "a link to the n-th heading of the English page goes to the n-th of this one"


def test_a_section_is_found_in_a_translation() -> None:
    shown = pages.page("claims", "kk")
    assert not shown.is_english
    headings = re.findall(r"^#+ (.+)$", shown.words, re.MULTILINE)
    asked = [
        pages.anchor(heading) for heading in re.findall(r"^#+ (.+)$", pages.page("claims", "en").words, re.MULTILINE)
    ]
    assert pages.section_of(shown, asked[2]) == pages.anchor(headings[2])
    assert pages.section_of(pages.page("claims", "en"), asked[2]) == asked[2]
