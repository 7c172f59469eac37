"""The article list in a window of its own, with the keys of the program, over a project of six articles."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from annotator.language.folding import fold
from annotator.settings import Settings
from annotator.store import schema as s
from annotator.store.queries import articles, search
from annotator.store.workspace import Workspace
from annotator.tools import language_tools
from annotator.ui import appearance
from annotator.ui.actions import Actions
from annotator.ui.dispatcher import Dispatcher
from annotator.ui.jobs import Jobs
from annotator.ui.panels.articles.commands import Commands
from annotator.ui.panels.articles.panel import ArticlePanel
from annotator.ui.session import Session

Articles = tuple[tuple[str, str, str, str | None, str], ...]  # title, text, language, date, outlet
ARTICLES: Articles = (
    (
        "Тоқаев көпірді ашты",
        "Қаладағы жаңа көпірді ашқан Тоқаев құрылысшыларға алғыс айтты.",
        "kk",
        "2026-01-05",
        "Көпір",
    ),
    ("Daryo ustida koʻprik", "Anhor boʻyida yangi koʻprik qurildi. Aholi xursand.", "uz", "2026-02-10", "Anhor"),
    ("Янги мактаб", "Қишлоқда янги мактаб очилди, Ўқитувчи Ҳасанов хурсанд.", "uz", "2026-03-01", "Anhor"),
    ("Жаңы китепкана", "Шаарда китепкана ачылды. Окурмандар көп.", "ky", None, ""),
    ("Новый парк", "В городе разбили парк; приехал Токаев с друзьями.", "ru", "2025-12-24", "Река"),
    ("A bus line opens", "The new bus line links the two banks of the river.", "en", "2026-03-14", "River Post"),
)
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


def add_articles(workspace: Workspace, articles: Articles) -> list[int]:
    """Put articles in as one step; returns their ids."""
    found: list[int] = []
    with workspace.transact("document.import", count=len(articles)) as tx:
        for title, text, language, date, outlet in articles:
            document_id = tx.insert(
                s.document, title=title, text_sha256=sha256(text.encode()).hexdigest(), length=len(text),
                language=language, date=date, outlet=outlet or None, preview=text[:160],
            )  # fmt: skip
            tx.insert(s.document_text, document_id=document_id, text=text)
            found.append(document_id)
    return found


def some_articles(number: int, first: int = 1) -> Articles:
    """Short articles that differ by a number."""
    return tuple((f"Article {i:04}", f"Text {i} about a bridge.", "en", None, "") for i in range(first, first + number))


@dataclass
class Desk:
    """The window with what the tests talk about."""

    qtbot: QtBot
    window: QMainWindow
    session: Session
    panel: ArticlePanel
    ids: list[int]
    said: list[str] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    keys: Dispatcher | None = None

    @property
    def workspace(self) -> Workspace:
        return self.session.workspace

    def titles(self) -> list[str]:
        """What is listed, in order."""
        model = self.panel.model
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def waits(self, listed: list[str]) -> None:
        """Wait until these are listed."""
        self.qtbot.waitUntil(lambda: self.titles() == listed, timeout=3000)

    def settle(self) -> None:
        """Wait until the list has followed what happened, and the search index too."""
        lister = self.panel.lister
        self.qtbot.waitUntil(
            lambda: (
                not (
                    lister._timer.isActive()
                    or lister._lists.is_busy
                    or lister._counts.is_busy
                    or lister._rows.is_busy
                    or lister.upkeep._calm.isActive()
                    or self.session.jobs.running
                )
            ),
            timeout=5000,
        )

    def press(self, *chords: str, on: QWidget | None = None) -> None:
        """Press chords on what has the focus."""
        for chord in chords:
            *held, name = chord.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for word in held:
                modifiers |= _HELD[word]
            target = on or QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QTest.keyClick(target, getattr(Qt.Key, f"Key_{ {'Esc': 'Escape'}.get(name, name) }"), modifiers)

    def type(self, text: str) -> None:
        """Type into what has the focus; Cyrillic too, which QTest has no keys for."""
        from PySide6.QtGui import QKeyEvent

        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(target, event)

    def status(self, document_id: int) -> str:
        """The status as the project holds it."""
        row = self.panel._read([document_id])
        return row[0].status


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Articles], Path]:
    """Makes a project of some articles, ready for the search; each is made once and copied."""
    made: dict[Articles, Path] = {}

    def make(articles: Articles) -> Path:
        if articles not in made:
            workspace = Workspace.create(tmp_path_factory.mktemp("pattern") / "list.annotator", annotator="me")
            add_articles(workspace, articles)
            for _ in search.index_pending(workspace, fold):
                pass
            workspace.close()
            made[articles] = workspace.path
        return made[articles]

    return make


def open_desk(qtbot: QtBot, folder: Path, project: Path, **settings: Any) -> Desk:
    """A window with the list alone, over a copy of a project."""
    kept = Settings(folder / "settings.json")
    for key, value in settings.items():
        kept[key] = value
    workspace = Workspace.open(shutil.copy(project, folder / "list.annotator"), annotator="me")
    ids = list(articles.ids(workspace.read(), workspace.annotator_id))
    actions, jobs = Actions(kept), Jobs()
    session = Session(workspace, kept, actions, jobs, appearance.apply("light"), language_tools())
    window = QMainWindow()
    panel = ArticlePanel(session)
    panel.lister.upkeep._calm.setInterval(1)
    Commands(panel)
    window.setCentralWidget(panel)
    window.resize(320, 640)
    desk = Desk(qtbot, window, session, panel, ids, keys=Dispatcher(window, actions))
    session.said.connect(desk.said.append)
    session.failed.connect(desk.failed.append)
    session.focusText.connect(lambda: desk.left.append(True))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    panel.setFocus()
    desk.settle()
    return desk


def close_desk(desk: Desk) -> None:
    """Close window and project; nothing may have failed unseen."""
    for dialog in desk.window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if dialog.isWindow():
            dialog.close()
    assert desk.keys is not None
    desk.keys.detach()
    desk.session.close()
    desk.window.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, pattern: Callable[[Articles], Path]) -> Iterator[Desk]:
    made = open_desk(qtbot, tmp_path, pattern(ARTICLES))
    yield made
    close_desk(made)
    assert not made.failed


@pytest.fixture
def empty_desk(qtbot: QtBot, tmp_path: Path, pattern: Callable[[Articles], Path]) -> Iterator[Desk]:
    made = open_desk(qtbot, tmp_path, pattern(()))
    yield made
    close_desk(made)
    assert not made.failed


@pytest.fixture
def long_desk(qtbot: QtBot, tmp_path: Path, pattern: Callable[[Articles], Path]) -> Iterator[Desk]:
    made = open_desk(qtbot, tmp_path, pattern(some_articles(700)))
    yield made
    close_desk(made)
    assert not made.failed
