"""A project with marked articles, and a session over it as the window makes one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.settings import Settings
from annotator.store import schema as s
from annotator.store.workspace import Workspace
from annotator.tools import language_tools
from annotator.ui.actions import Actions
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session
from annotator.ui.theme import load_theme
from annotator.verbs import annotate

KAZAKH = (
    "Қарағанды облысында жаңа су қоймасы ашылды. Министр Әсел Нұрланова: «Қойма 40 мың тұрғынды сумен "
    "қамтамасыз етеді», – деді. Сарапшылардың айтуынша, құрылысқа 12 млрд теңге жұмсалған."
)
UZBEK = "Vazir Aziza Karimova yangi maktab qurilishi bir yilda tugashini aytdi. Бу ҳақда Тошкентда эълон қилинди."
ENGLISH = "Mayor Dana Whitfield said the bridge will open in May 2027. Engineers doubt it. The cost was $14 million."

ARTICLES = ((KAZAKH, "Су қоймасы", "kk"), (UZBEK, "Yangi maktab", "uz"), (ENGLISH, "The bridge", "en"))


def add_article(workspace: Workspace, text: str, title: str, language: str = "kk") -> int:
    """The rows of an article, as an import makes them."""
    with workspace.transact("document.import", name=title) as tx:
        document_id = tx.insert(
            s.document, title=title, text_sha256=sha256(text.encode()).hexdigest(), length=len(text), language=language
        )
        tx.connection.exec_driver_sql("INSERT INTO document_text VALUES (?, ?)", (document_id, text))
    return document_id


@dataclass
class World:
    """A session with what the tests talk about."""

    session: Session
    kazakh: int
    uzbek: int
    english: int
    said: list[str]
    failed: list[Exception]

    @property
    def workspace(self) -> Workspace:
        return self.session.workspace

    def label(self, name: str) -> int:
        return next(label.id for label in self.session.labels() if label.name == name)

    def mark(self, name: str, words: str, document_id: int | None = None, **columns: Any) -> int:
        """Mark the first occurrence of the words."""
        document_id = document_id or self.kazakh
        text = {self.kazakh: KAZAKH, self.uzbek: UZBEK, self.english: ENGLISH}[document_id]
        start = text.index(words)
        return annotate.mark(
            self.workspace, document_id, self.label(name), [(start, start + len(words))], **columns
        )  # fmt: skip

    def scalar(self, query: str, *parameters: Any) -> Any:
        return self.workspace.read().exec_driver_sql(query, parameters).scalar()

    def verbs(self) -> list[str]:
        """The verbs of all steps, oldest first."""
        return list(self.workspace.read().exec_driver_sql("SELECT verb FROM step ORDER BY id").scalars())


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that each test gets a copy of."""
    workspace = Workspace.create(tmp_path_factory.mktemp("pattern") / "sample", annotator="Aru")
    for text, title, language in ARTICLES:
        add_article(workspace, text, title, language)
    workspace.close()
    return workspace.path


@pytest.fixture
def world(tmp_path: Path, pattern: Path, qapp: object) -> Iterator[World]:
    workspace = Workspace.open(shutil.copy(pattern, tmp_path), "Aru")
    ids = list(workspace.read().exec_driver_sql("SELECT id FROM document ORDER BY id").scalars())
    settings = Settings(tmp_path / "settings.json")
    session = Session(workspace, settings, Actions(settings), Jobs(), load_theme("light"), language_tools())
    world = World(session, *ids, said=[], failed=[])
    session.said.connect(world.said.append)
    session.failed.connect(world.failed.append)
    yield world
    session.close()
    assert not world.failed, f"shown as an error: {world.failed}"


@pytest.fixture
def show(qtbot: Any) -> Callable[[Any], Any]:
    """Show a widget at the width of a narrow dock, focused."""

    def show(widget: Any, width: int = 300, height: int = 500) -> Any:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
