"""A window on articles in which people say things."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.store.queries import annotations
from annotator.ui.claim_gesture import ClaimGesture
from annotator.ui.claim_proposals import ClaimProposals
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.ui.text.pane import TextPane
from tests.marks_kit import marks_of
from tests.ui.window_kit import make_project, open_window, press, settle

KAZAKH = (
    "«Су қоймасы жазда толады. Егін түгел суарылады. Ақша бөлінді», – деді әкім Ерлан Досов. Жаңбыр жауды.\n"
    "Сарапшылардың айтуынша, баға екі есе өседі. Ол көктемде жол жөнделеді деп уәде берді."
)
ENGLISH = (
    "Mayor Anna Weiss said the bridge would open in May. Engineers doubt it.\n"
    "According to the city council, the cost was $14 million. “We waited long. The work is done,” Weiss said."
)
TEXTS = (("Су қоймасы", KAZAKH, "kk"), ("The bridge", ENGLISH, "en"))


@dataclass
class Desk:
    """The window with what the tests talk about."""

    window: MainWindow
    qtbot: QtBot
    said: list[str]

    @property
    def session(self) -> Any:
        return self.window.session

    @property
    def pane(self) -> TextPane:
        assert self.window.view is not None
        return self.window.view.reader.pane

    @property
    def gesture(self) -> ClaimGesture:
        assert self.window.view is not None
        return next(offer for offer in self.window.view.offers if isinstance(offer, ClaimGesture))

    @property
    def proposals(self) -> ClaimProposals:
        assert self.window.view is not None
        return next(offer for offer in self.window.view.offers if isinstance(offer, ClaimProposals))

    @property
    def inspector(self) -> InspectorPanel:
        """The fields of the selected mark, as the project holds them now."""
        settle(self.window)
        panel = self.window.findChild(InspectorPanel)
        assert isinstance(panel, InspectorPanel)
        panel.show_now()
        return panel

    def press(self, *chords: str, on: QWidget | None = None) -> None:
        """Press chords on the text, or on another widget, and wait for what the rules answer."""
        for chord in chords:
            press(on or self.pane, chord)
            self.wait()

    def wait(self) -> None:
        """Until nothing is being asked any more."""
        settle(self.window)
        self.qtbot.waitUntil(lambda: not (self.gesture.is_busy or self.proposals.is_busy))
        QApplication.processEvents()

    def caret(self, words: str) -> None:
        """Put the caret into the first occurrence of some words."""
        self.pane.select(*[self.pane.text.index(words) + 1] * 2)

    def select(self, first: str, last: str = "") -> None:
        """Select from the first words to the end of the last ones."""
        self.pane.select(self.pane.text.index(first), self.pane.text.index(last or first) + len(last or first))

    def rows(self, *statuses: str) -> list[tuple[str, str]]:
        """Label and words of the article's annotations with these statuses (accepted), in text order."""
        wanted = statuses or ("accepted",)
        found = marks_of(self.session.workspace.read(), self.session.document_id)
        return [(row.label, row.exact) for row in found if row.status in wanted]

    def info(self, words: str) -> Any:
        """All that the claim over these words holds."""
        connection = self.session.workspace.read()
        for row in marks_of(connection, self.session.document_id):
            info = annotations.info(connection, row.id)
            if info is not None and info.layer == "claim" and info.text == words:
                return info
        raise AssertionError(f"no claim over {words!r}: {self.rows()}")

    def offered(self) -> dict[str, list[str]]:
        """Words of the marks that are only offered, by name of their label."""
        found: dict[str, list[str]] = {}
        for span in self.pane.spans:
            if span.id < 0:
                name = self.session.label(span.label).name
                found.setdefault(name, []).append(" … ".join(self.pane.text[a:b] for a, b in span.pieces))
        return found

    def steps(self) -> int:
        """How many steps the history holds."""
        return self.session.workspace.read().exec_driver_sql("SELECT count(*) FROM step").scalar_one()


def label(desk: Desk, name: str) -> int:
    """The id of a label by its name."""
    return next(label.id for label in desk.session.labels() if label.name == name)


def claims_panel(desk: Desk) -> ClaimsPanel:
    found = desk.window.findChild(ClaimsPanel)
    assert found is not None
    return found


def said_by(info: Any) -> list[tuple[str, str]]:
    """Kind and words of the sources of a claim."""
    return [(source.kind, source.text) for source in info.attribution.sources]


def cues(info: Any) -> list[str]:
    return [words for _, words in info.attribution.cues]


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    opened: list[Any] = []

    def open_on(texts: tuple[tuple[str, str, str], ...]) -> Desk:
        context = open_window(make_project(tmp_path / "p.annotator", texts), tmp_path)
        window = context.__enter__()
        opened.append(context)
        desk = Desk(window, qtbot, [])
        desk.session.said.connect(desk.said.append)
        return desk

    yield open_on
    for context in opened:
        context.__exit__(None, None, None)


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    return open_desk(TEXTS)
