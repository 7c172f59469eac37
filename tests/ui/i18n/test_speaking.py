"""The window in each language: nothing is left in English, nothing is wider than its place, and it changes at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QWidget

from annotator import words
from annotator.store.queries import labels
from annotator.ui import speaking
from annotator.ui.actions import menu_words
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.articles.panel import ArticlePanel
from tests.ui.comfort.test_walk import for_all_dialogs, for_all_panels
from tests.ui.i18n.measuring import texts, too_wide
from tests.ui.window_kit import focused, make_project, make_the_rest, open_window, press, settle

# What stays as it is in every language: names of programs, formats, places on the web, keys, units.
SAME_EVERYWHERE = re.compile(
    r"Annotator|Wikidata|GeoNames|SQLite|Python|PySide6?|Qt|GPL|LGPL|CSV|JSONL?|CoNLL|BRAT|brat|INCEpTION|XMI|TSV|Markdown"
    r"|Label Studio|doccano|spaCy|IOB2?|WebAnno|ClaimReview|Excel|UTF-8|https?:\S*|\S*[\\/]\S*|\S+@\S+|\*?\.\w+"
    r"|\b(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Page(?:Up|Down)|Home|End|Del(?:ete)?|Ins|Backspace)\b|\bF\d+|\b[A-Z]\b|[kKMG]B\b"
)
# Words of Qt's own, which its translators know.
OF_QT = ("Close", "Cancel", "OK", "Float", "Scroll Left", "Scroll Right", "Apply", "Save", "Discard", "Open")


@pytest.fixture(autouse=True)
def no_dialogs_of_the_system(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: ""))
    yield
    speaking.speak("en")
    words.speak(None)


@pytest.fixture
def window(qapp: QApplication, home: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), home) as window:
        yield window


def choose(window: MainWindow, language: str) -> None:
    """In the command palette, by keys."""
    assert window.view is not None
    press(window.view.reader.pane, "Ctrl+K")
    typed = QInputMethodEvent()
    typed.setCommitString(language)  # a key of a test types no Cyrillic
    QApplication.sendEvent(window.palette_popup.field, typed)
    press(window.palette_popup.field, "Return")
    settle(window)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def mark_something(window: MainWindow) -> None:
    """A claim and an entity, by keys."""
    assert window.view is not None
    press(window.view.reader.pane, "1", "Down", "C")
    settle(window)


def test_the_language_changes_at_once_and_nothing_is_lost(window: MainWindow) -> None:
    assert window.view is not None and window.session is not None
    mark_something(window)
    document = window.session.document_id
    choose(window, "Қазақша")
    assert window.settings["interface_language"] == "kk"
    assert speaking.spoken() == "kk"
    assert window.menuBar().actions()[0].text().replace("&", "") == menu_words("Project") == "Жоба"
    assert window.view is not None and window.session is not None
    assert window.session.document_id == document
    assert window.view.docks[0].windowTitle() == "Мақалалар"
    assert len(window.view.reader.pane.spans) == 2
    press(window.view.reader.pane, "Ctrl+Z")
    settle(window)
    assert len(window.view.reader.pane.spans) == 1, "what was done before is taken back after"
    choose(window, "English")
    assert window.menuBar().actions()[0].text() == "&Project"
    assert window.view is not None
    assert window.view.docks[0].windowTitle() == "Articles"


def test_what_stood_on_the_screen_comes_back_in_the_other_language(window: MainWindow) -> None:
    assert window.view is not None and window.session is not None
    mark_something(window)
    panel = window.view.panels["articles"]
    assert isinstance(panel, ArticlePanel)
    panel.controls.search.setText("dam")
    press(window.view.reader.pane, "F8", "F1")
    window.activateWindow()
    press(window.view.reader.pane, "N")
    note = focused()
    typed = QInputMethodEvent()
    typed.setCommitString("әлі сақталмаған")
    QApplication.sendEvent(note, typed)
    chosen, place = window.session.annotation_id, window.view.reader.pane.selection()
    page = window.help.address
    assert chosen is not None
    assert page
    window.settings["interface_language"] = "kk"
    settle(window)
    assert window.view is not None and window.session is not None
    assert window.session.annotation_id == chosen
    assert window.view.reader.pane.selection() == place
    shown = focused()
    assert isinstance(shown, QPlainTextEdit)
    assert shown is not note
    assert shown.toPlainText() == "әлі сақталмаған"
    assert not shown.visibleRegion().isEmpty()
    panel = window.view.panels["articles"]
    assert isinstance(panel, ArticlePanel)
    assert (panel.controls.search.text(), len(panel.model.ids)) == ("dam", 1)
    assert window.view.dashboard.is_open()
    assert window.help.address == page
    assert window.isActiveWindow()


def test_the_panels_keep_their_sizes_in_the_other_language(window: MainWindow) -> None:
    def sizes() -> list[QSize]:
        assert window.view is not None
        return [dock.size() for dock in window.view.docks if not dock.visibleRegion().isEmpty()]

    before = sizes()
    for language in ("kk", "ru"):
        window.settings["interface_language"] = language
        settle(window)
        assert sizes() == before


def test_the_tour_goes_on_in_the_other_language(window: MainWindow) -> None:
    window.tour.offer()
    window.settings["interface_language"] = "kk"
    settle(window)
    assert window.view is not None
    assert window.tour.is_at() == -1
    press(window.view.reader.pane, "Alt+Return", "Alt+Return")
    window.settings["interface_language"] = "ru"
    settle(window)
    assert window.tour.is_at() == 1
    assert window.tour.guide is not None
    assert "Текст" in [label.text() for label in window.tour.guide.card.findChildren(QLabel)]


def test_the_settings_stay_open_in_the_other_language(window: MainWindow) -> None:
    window.open_settings()
    window.settings["interface_language"] = "uz"
    settle(window)
    shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert [dialog.windowTitle() for dialog in shown] == ["Sozlamalar"]


def test_the_language_waits_for_a_dialog(window: MainWindow) -> None:
    assert window.view is not None
    press(window.view.reader.pane, "F2")
    dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    window.settings["interface_language"] = "ru"
    settle(window)
    assert dialog.isVisible()
    assert speaking.spoken() == "en"
    press(dialog, "Esc")
    settle(window)
    assert speaking.spoken() == "ru"


def test_the_language_waits_for_a_job(window: MainWindow) -> None:
    def work() -> Iterator[tuple[int, int]]:
        for step in range(3):
            yield step, 3

    window.jobs.start("work", work)
    window.settings["interface_language"] = "ru"
    QApplication.processEvents()
    settle(window)
    assert speaking.spoken() == "ru"
    assert window.view is not None
    assert window.view.docks[0].windowTitle() == "Статьи"


@pytest.mark.parametrize("code", ["kk", "ky", "ru", "uz"])
def test_nothing_is_wider_than_its_place(window: MainWindow, code: str) -> None:
    mark_something(window)
    window.settings["interface_language"] = code
    settle(window)
    assert speaking.spoken() == code
    make_the_rest(window)
    failures: list[str] = []

    def check(shown: QWidget) -> None:
        failures.extend(too_wide(shown))

    for_all_panels(window, check)
    for_all_dialogs(window, check)
    assert not failures, "\n".join(dict.fromkeys(failures))


def test_nothing_is_said_that_no_translation_can_reach(window: MainWindow) -> None:
    """Every sentence comes back between brackets; what stands outside of them is the user's own, or a fault."""
    assert window.session is not None
    mark_something(window)
    connection = window.session.workspace.read()
    own = [label.name for label in labels.labels(connection)] + [label.short for label in labels.labels(connection)]
    own += ["me", "New dam", *speaking.LANGUAGES.values(), *OF_QT]
    path = window.session.workspace.path
    words.speak(lambda source, _comment, _count: f"⟦{source}⟧")
    window.close_project()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.rebuild()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.open_project(path)
    make_the_rest(window)
    failures: list[str] = []

    def check(shown: QWidget) -> None:
        for place, text in texts(shown):
            if rest := left_over(text, own):
                failures.append(f"{place}: {rest!r} in {text!r}")

    for_all_panels(window, check)
    for_all_dialogs(window, check)
    for action in window.actions_list:
        for text in (action.text, action.hint):
            if rest := left_over(text, own):
                failures.append(f"action {action.key}: {rest!r}")
    assert not failures, "\n".join(dict.fromkeys(failures))


def left_over(text: str, own: list[str]) -> str:
    """Words in Latin letters that no brackets hold."""
    text = re.sub(r"<[^>]*>", "", text)
    while (bare := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = bare
    for name in sorted(own, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "", text)
    return " ".join(re.findall(r"[A-Za-z]{3,}", SAME_EVERYWHERE.sub("", text)))


@pytest.mark.parametrize(("system", "spoken"), [("ru_RU.UTF-8", "ru"), ("uz_UZ", "uz"), ("de_DE.UTF-8", "en")])
def test_the_first_start_speaks_the_language_of_the_system(system: str, spoken: str) -> None:
    program = "from annotator.ui import speaking; speaking.speak('system'); print(speaking.spoken())"
    known = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    command, environment = [sys.executable, "-c", program], known | {"LANG": system}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == spoken, done.stderr
