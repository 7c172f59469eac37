"""The article list of a project of a million articles: repaint, jump, and a filter key until the rows are painted."""

from __future__ import annotations

import random
import statistics
import time
from pathlib import Path

from annotator.ui.main_window import MainWindow
from annotator.ui.panels.articles.panel import ArticlePanel
from bench import data, limits, stage
from bench.report import Row, compare, told

LENGTH = 110  # code points of an article
_LETTERS = "сктбж"


class Scene:
    """The program's window with its list, and a bare list of the same rows beside it."""

    def __init__(self, window: MainWindow, project: Path) -> None:
        assert window.session is not None
        self.window, self.session = window, window.session
        found = window.findChild(ArticlePanel)
        assert found is not None, "the window has no list of articles"
        self.panel = found
        self.view = found.view
        self.paints = stage.Paints(self.view.viewport())
        self.bare = limits.BareList(project, self.view.viewport().size(), found.row_painter.row_height)
        stage.activate(window)
        self.rng = random.Random(data.SEED)
        self.listed = 0
        found.lister.listed.connect(self._on_listed)

    def _on_listed(self, _: object) -> None:
        self.listed += 1

    def is_complete(self, words: str) -> bool:
        """Whether all articles that hold the words are listed."""
        answer = self.panel.lister.answer
        return answer is not None and answer.complete and answer.state.words == words

    @property
    def first_row(self) -> int:
        """The topmost row on the screen."""
        return self.view.rowAt(1)

    def close(self) -> None:
        """Take everything away."""
        self.bare.close()
        self.window.close()
        stage.process_for(0.05)


def repaint(scene: Scene) -> float:
    """Paint the rows that are on the screen again."""
    spent = stage.until_painted(scene.view.viewport().update, scene.paints)
    assert stage.has_words(stage.pixels(scene.view.viewport())), "the list shows nothing"
    return spent


def jump(scene: Scene) -> float:
    """Somewhere else in the list, by the scroll bar."""
    bar, viewport = scene.view.verticalScrollBar(), scene.view.viewport()
    place = scene.rng.randrange(bar.maximum() + 1)
    before = stage.pixels(viewport)
    spent = stage.until_painted(lambda: bar.setValue(place), scene.paints)
    assert stage.pixels(viewport) != before or bar.maximum() == 0, "the list shows the same rows"
    stage.process_for(0.02)
    return spent


def filter_key(scene: Scene, letter: str) -> tuple[float, float]:
    """A letter into the search field: until the first rows that hold it are painted, and until all are listed; all
    threads' processor time."""
    field = scene.panel.controls.search
    field.setFocus()
    stage.process_for(0.05)
    viewport, listed = scene.view.viewport(), scene.listed
    start = time.process_time()
    stage.press(scene.window, ord(letter.upper()), letter)
    stage.until(lambda: scene.listed > listed)
    count = scene.paints.count
    viewport.update()
    stage.until(lambda: scene.paints.count > count)
    spent = (time.process_time() - start) * 1e3
    assert scene.panel.lister.state.words == letter, "the letter did not reach the filter"
    assert len(scene.panel.model.ids) > 0, "nothing was found"
    assert stage.has_words(stage.pixels(viewport)), "the list shows nothing"
    stage.until(lambda: scene.is_complete(letter))
    return spent, (time.process_time() - start) * 1e3


def clear_filter(scene: Scene) -> None:
    """Back to all articles."""
    scene.panel.controls.search.clear()
    stage.until(lambda: scene.is_complete(""))
    stage.process_for(0.05)


def _rows(scene: Scene, samples: int) -> list[Row]:
    letters = [_LETTERS[number % len(_LETTERS)] for number in range(2 * samples + 4)]
    one, other = iter(letters), iter(letters)
    until_all: list[float] = []

    def filtered() -> float:
        shown, all_listed = filter_key(scene, next(one))
        until_all.append(all_listed)
        clear_filter(scene)
        return shown

    scene.bare.read(scene.first_row)
    count = f"{len(scene.panel.model.ids):,}"
    rows = [
        compare(f"list of {count}: repaint", scene.bare.draw, lambda: repaint(scene), 1.5, samples),
        compare(f"list of {count}: jump", lambda: scene.bare.jump(scene.first_row), lambda: jump(scene), 1.5, samples),
    ]
    few = max(2, samples // 4)
    first = compare(f"list of {count}: filter key", lambda: scene.bare.filter(next(other)), filtered, 1.5, few)
    return [*rows, first, told("  until all that was found is listed", statistics.median(until_all), first.limit_ms)]


def make_list_project(path: Path, count: int) -> Path:
    """A project of short articles with its search index."""
    data.make_project(path, data.small_articles(count, LENGTH, 0))
    data.index_words(path)
    return path


def run(size: float, folder: Path) -> list[Row]:
    """The rows of the list; `size` 1 is a million articles."""
    project = make_list_project(folder / "list.annotator", max(200, int(1_000_000 * size)))
    scene = Scene(stage.open_window(project, folder), project)
    try:
        stage.until(lambda: len(scene.panel.model.ids) > 0)
        stage.process_for(0.3)
        return _rows(scene, 20 if size >= 0.01 else 2)
    finally:
        scene.close()
