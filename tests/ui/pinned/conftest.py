"""A window on articles that say the same of one dam, with a desk to talk about both panes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.store.queries import annotations
from annotator.store.queries import evidence as evidence_queries
from annotator.ui.main_window import MainWindow
from annotator.ui.pinned.article import PinnedArticle
from annotator.ui.pinned.side import SideBySide
from annotator.ui.text.pane import TextPane
from annotator.verbs import annotate, entities
from tests.ui.window_kit import ENGLISH, KAZAKH, UZBEK, make_project, open_window, press, settle

KAZAKH_PERSON, UZBEK_PERSON, ENGLISH_PERSON = "Айбек Сәрсенов", "Айбек Сарсенов", "Aybek Sarsenov"
# Long enough that the second mention stands far below what is on the screen.
_FILLER = "Nothing else was said of it on this day.\n" * 100
LONG = f"{ENGLISH}\n{_FILLER}Aybek Sarsenov left early.\n{_FILLER}No more is known."
TEXTS = (("Бөгет салынады", KAZAKH, "kk"), ("Янги тўғон", UZBEK, "uz"), ("New dam", LONG, "en"))
FIRST, SECOND, THIRD = 1, 2, 3  # ids of the articles


@dataclass
class Desk:
    """The window with both articles."""

    window: MainWindow
    qtbot: QtBot
    said: list[str]

    @property
    def session(self) -> Any:
        return self.window.session

    @property
    def side(self) -> SideBySide:
        assert self.window.view is not None
        return self.window.view.beside

    @property
    def pane(self) -> TextPane:
        return self.side.reader.pane

    @property
    def article(self) -> PinnedArticle:
        assert self.side.article is not None
        return self.side.article

    @property
    def pinned(self) -> TextPane:
        return self.article.pane

    def press(self, *chords: str) -> None:
        """Press chords on what has the focus, and wait for what they set going."""
        for chord in chords:
            press(None, chord)
            self.wait()

    def wait(self) -> None:
        """Until nothing is being asked any more and everything is shown."""
        settle(self.window)
        self.qtbot.waitUntil(lambda: not self.side.is_busy)
        QApplication.processEvents()
        QApplication.processEvents()

    def mark(self, document_id: int, label: str, words: str, occurrence: int = 0) -> int:
        """Mark words of an article; returns the annotation's id."""
        text = self.session.workspace.text(document_id)
        start = -1
        for _ in range(occurrence + 1):
            start = text.index(words, start + 1)
        label_id = next(found.id for found in self.session.labels() if found.name == label)
        return annotate.mark(self.session.workspace, document_id, label_id, [(start, start + len(words))])

    def person_everywhere(self) -> dict[str, int]:
        """One person mentioned once in the first two articles, twice in the third."""
        marks = {
            "kk": self.mark(FIRST, "Person", KAZAKH_PERSON),
            "uz": self.mark(SECOND, "Person", UZBEK_PERSON),
            "en": self.mark(THIRD, "Person", ENGLISH_PERSON),
            "later": self.mark(THIRD, "Person", ENGLISH_PERSON, 1),
        }
        person = next(label.id for label in self.session.labels() if label.name == "Person")
        entity = entities.add_entity(self.session.workspace, KAZAKH_PERSON, person, marks["kk"])
        for name in ("uz", "en", "later"):
            entities.link(self.session.workspace, marks[name], entity)
        self.wait()
        return marks

    def select(self, annotation_id: int | None) -> None:
        """Select a mark of the first article."""
        self.session.select_annotation(annotation_id)
        self.wait()

    def words(self, annotation_id: int | None) -> str:
        """What a mark covers."""
        info = annotations.info(self.session.workspace.read(), annotation_id or 0)
        return info.text if info else ""

    def evidence(self, annotation_id: int) -> list[tuple[str | None, int | None, str]]:
        """Stance, article and words of the evidence of a claim."""
        found = evidence_queries.of_claim(self.session.workspace.read(), annotation_id)
        return [(piece.stance, piece.document_id, piece.exact) for piece in found]


Opener = Callable[[], Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens the window, also once more after it was closed."""
    contexts: list[Any] = []
    path = make_project(tmp_path / "p.annotator", TEXTS)

    def close() -> None:
        while contexts:
            contexts.pop().__exit__(None, None, None)

    def open_on() -> Desk:
        close()
        contexts.append(open_window(path, tmp_path))
        desk = Desk(contexts[-1].__enter__(), qtbot, [])
        desk.session.said.connect(desk.said.append)
        desk.wait()
        return desk

    yield open_on
    close()


@pytest.fixture
def desk(open_desk: Opener) -> Desk:
    return open_desk()
