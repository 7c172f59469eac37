"""A real window on articles that name the same people and places, in three languages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.background import Latest
from annotator.ui.main_window import MainWindow
from annotator.verbs import annotate, entities
from tests.marks_kit import marks_of
from tests.ui.window_kit import make_project, open_window, press, settle

KAZAKH = (
    "Министр Дәулет Қайыров Алматыға келді. Қайыровтың айтуынша, көпір жазда ашылады.\n"
    "Алматыдағы көпірді Қайыров екі рет аралады."
)
RUSSIAN = "В Алматы приехал Даулет Кайыров. По словам Кайырова, мост откроют летом."
ENGLISH = "The bridge in Almaty opens in summer, Daulet Kayirov said."
TEXTS = (("Көпір", KAZAKH, "kk"), ("Мост", RUSSIAN, "ru"), ("The bridge", ENGLISH, "en"))


@dataclass
class Desk:
    """The window and what the tests do with it."""

    window: MainWindow
    qtbot: QtBot

    @property
    def session(self) -> Any:
        assert self.window.session is not None
        return self.window.session

    @property
    def pane(self) -> Any:
        assert self.window.view is not None
        return self.window.view.reader.pane

    def panel(self, key: str) -> Any:
        """A panel by its key, brought into view."""
        dock = self.window.findChild(QDockWidget, f"dock.{key}")
        assert dock is not None and self.window.view is not None
        dock.show()
        dock.raise_()
        self.settle()
        return self.window.view.panels[key]

    def settle(self) -> None:
        """Let questions in the background be answered and their news arrive."""
        settle(self.window)
        for line in self.session.findChildren(Latest):
            self.qtbot.waitUntil(lambda line=line: not line.is_busy)
        settle(self.window)

    def press(self, *chords: str, on: QWidget | None = None) -> None:
        if QApplication.activeWindow() is None:  # a dialog has been closed
            self.window.activateWindow()
            QApplication.processEvents()
        if on is not None:
            on.setFocus()
        press(None, *chords)
        self.settle()

    def type(self, words: str, on: QWidget | None = None) -> None:
        """Type words of any alphabet."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        target = on if on is not None else QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        QApplication.sendEvent(target, event)
        self.settle()

    def label(self, name: str = "Person") -> int:
        return next(label.id for label in self.session.labels() if label.name == name)

    def entity(self, name: str, kind: str = "Person") -> int:
        made = entities.add_entity(self.session.workspace, name, self.label(kind))
        self.settle()
        return made

    def mark(self, words: str, entity_id: int | None = None, kind: str = "Person", text: int = 0) -> int:
        start = TEXTS[text][1].index(words)
        made = annotate.mark(self.session.workspace, text + 1, self.label(kind), [(start, start + len(words))])
        if entity_id is not None:
            entities.link(self.session.workspace, made, entity_id)
        self.settle()
        return made

    def select(self, words: str) -> None:
        start = self.pane.text.index(words)
        self.pane.setFocus()
        self.pane.select(start, start + len(words))

    def rows(self, document_id: int = 1) -> list[tuple[str, str, str]]:
        """Label, words and status of an article's annotations in text order."""
        found = marks_of(self.session.workspace.read(), document_id)
        return [(row.label, row.exact, row.status) for row in found]

    def scalar(self, query: str, *values: Any) -> Any:
        return self.session.workspace.read().exec_driver_sql(query, values).scalar()

    def names(self) -> list[str]:
        """The names of all entities that are not merged."""
        run = self.session.workspace.read().exec_driver_sql
        return list(run("SELECT name FROM entity WHERE merged_into IS NULL ORDER BY name").scalars())

    def wait(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that each test gets a copy of."""
    return make_project(tmp_path_factory.mktemp("entities") / "p.annotator", TEXTS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, pattern: Path) -> Iterator[Desk]:
    with open_window(Path(shutil.copy(pattern, tmp_path)), tmp_path) as opened:
        desk = Desk(opened, qtbot)
        desk.settle()
        yield desk
        assert not opened.errors.isVisible(), opened.errors.text.text()
        QApplication.processEvents()
