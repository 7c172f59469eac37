"""The text pane: from the event in the program's own window to the changed pixel and the committed row."""

from __future__ import annotations

import random
import sqlite3
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from annotator.ui.main_window import MainWindow
from annotator.ui.panels.annotations.panel import AnnotationsPanel
from bench import data, limits, stage
from bench.report import Row, compare, row, told

MEGABYTE = 534_759  # code points of Cyrillic with spaces that make 984 kB
_RESIZED = (1000, 1060)  # widths of the window between which the text column changes
_RESIZED_TEXT = (640, 700)  # the same where it shows nothing but the text


@dataclass(frozen=True, slots=True)
class Case:
    """An article to be measured on; `length` in code points."""

    name: str
    length: int
    spans: int
    one_line: bool
    open_target: float
    jump_target: float


CASES = (
    Case("1 MB, 10,000 spans", MEGABYTE, 10_000, False, 2.5, 2.0),
    Case("1 MB, 50,000 spans", MEGABYTE, 50_000, False, 3.5, 3.0),
    Case("10 MB, 50,000 spans", 10 * MEGABYTE, 50_000, False, 25.0, 3.0),
    Case("1 MB in one line, 10,000 spans", MEGABYTE, 10_000, True, 25.0, 2.0),
)


class Scene:
    """The program's window on a project, a bare page beside it, a bare copy of the project."""

    def __init__(self, window: MainWindow, project: Path) -> None:
        assert window.session is not None and window.view is not None
        self.window, self.session, self.pane = window, window.session, window.view.reader.pane
        self.feed = window.view.reader.text.feed
        listing = window.view.panels["annotations"]
        assert isinstance(listing, AnnotationsPanel)
        self.listed = listing.model
        self.viewport = self.pane.viewport()
        self.paints = stage.Paints(self.viewport)
        self.page = limits.Page(self.pane.typography, self.viewport.width(), self.viewport.height())
        stage.activate(window)
        self.bare = limits.BareStore(project)
        self.rng = random.Random(data.SEED)
        self._check = sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)

    def close(self) -> None:
        """Take everything away."""
        self.page.close()
        self.bare.close()
        self._check.close()
        self.window.close()
        stage.process_for(0.05)

    @property
    def shown(self) -> str:
        """The text on the screen now."""
        return self.pane.text[slice(*self.pane.page.shown_range())]

    def changed(self, do: Callable[[], object], clock: stage.Clock = stage.CPU) -> float:
        """Milliseconds from the event to the paint; the X server must show something else afterwards."""
        before = stage.pixels(self.viewport)
        spent = stage.until_painted(do, self.paints, clock)
        after = stage.pixels(self.viewport)
        assert stage.has_words(after), "the pane shows nothing"
        assert before != after, "nothing has changed on the screen"
        return spent

    def committed(self, query: str, *values: object) -> object:
        """What another connection reads from the project's file."""
        return self._check.execute(query, values).fetchone()[0]

    def open_whole(self, document: int) -> None:
        """Show an article and wait until all its marks have arrived, or what still does would slow the limit."""
        self.session.open_document(document)
        self.feed.finish()
        stage.until(lambda: self.listed.complete)
        stage.process_for(0.3)

    def go_to(self, share: float) -> None:
        """Show another part of the article, and wait until all is quiet."""
        self.pane.scroll_to(int(len(self.pane.text) * share))
        stage.process_for(0.15)


# -- the pieces of work


def open_articles(scene: Scene, cases: Sequence[Case], rounds: int) -> Iterator[Row]:
    """Open the articles one after the other, round after round, each from the one before it; a round before warms.

    The limit reads the same text and shapes and draws the same screen. How long the window was deaf afterwards is told.
    """
    for number in reversed(range(len(cases))):  # the first article is open already
        open_article(scene, number + 1)
        stage.process_for(0.1)
    spent: dict[int, list[tuple[float, float, float]]] = {number: [] for number in range(len(cases))}
    for _ in range(rounds):
        for number, found in reversed(spent.items()):
            program = open_article(scene, number + 1)
            stall = stage.longest_stall(0.3)
            found.append((_read_shape_draw(scene, number + 1), program, stall))
    for number, case in enumerate(cases):
        limit, program, stall = (statistics.median(column) for column in zip(*spent[number], strict=True))
        yield row(f"open, {case.name}", limit, program, case.open_target)
        yield told(f"  longest stall afterwards, {case.name}", stall)


def open_article(scene: Scene, document: int) -> float:
    """Open another article."""
    spent = scene.changed(lambda: scene.session.open_document(document))
    assert scene.pane.visible_spans(), "the first screen has no spans"
    return spent


def _read_shape_draw(scene: Scene, document: int) -> float:
    """The limit of opening: read the text, shape and draw one screen."""
    reading = stage.CPU()
    scene.bare.text(document)
    return (stage.CPU() - reading) * 1e3 + scene.page.shape_and_draw(scene.shown)


def far_jump(scene: Scene) -> float:
    """Drag the scroll bar from one part of the article to another."""
    bar = scene.pane.verticalScrollBar()
    share = scene.rng.uniform(0.05, 0.95)
    grip, place = (QPointF(bar.width() / 2, part * bar.height()) for part in ((share + 0.5) % 1, share))
    _mouse(bar, QEvent.Type.MouseButtonPress, grip)
    stage.process_for(0.02)
    spent = scene.changed(lambda: _mouse(bar, QEvent.Type.MouseMove, place))
    _mouse(bar, QEvent.Type.MouseButtonRelease, place)
    stage.process_for(0.02)
    return spent


def _mouse(widget, kind: QEvent.Type, place: QPointF) -> None:  # type: ignore[no-untyped-def]
    left, none, shift = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.ShiftModifier
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    stage.send(widget, QMouseEvent(kind, place, widget.mapToGlobal(place), button, held, shift))


def repaint(scene: Scene) -> float:
    """Paint the whole of a screen that was seen before."""
    spent = stage.until_painted(scene.viewport.update, scene.paints)
    assert stage.has_words(stage.pixels(scene.viewport)), "the pane shows nothing"
    return spent


def notch(scene: Scene) -> float:
    """One notch of the mouse wheel, downwards."""
    place = QPointF(scene.viewport.rect().center())
    event = QWheelEvent(
        place, scene.viewport.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    spent = scene.changed(lambda: stage.send(scene.viewport, event))
    stage.process_for(0.06)
    return spent


def create(scene: Scene) -> float:
    """The key of a label on the word under the caret."""
    session, pane = scene.session, scene.pane
    session.select_annotation(None)
    word = _free_word(scene)
    pane.put_caret(word[0] + 1)
    stage.process_for(0.06)
    label = session.labels()[scene.rng.randrange(1, 10)]
    count = "SELECT count(*) FROM annotation WHERE document_id = ?"
    before, ink = scene.committed(count, session.document_id), pane.styles.ink(label.id).stroke.name()
    inked = stage.count_colour(stage.pixels(scene.viewport), ink)
    spent = scene.changed(lambda: stage.press(scene.window, ord(label.shortcut), label.shortcut))
    assert scene.committed(count, session.document_id) == int(str(before)) + 1, "the annotation was not committed"
    assert stage.count_colour(stage.pixels(scene.viewport), ink) > inked, "the mark was not drawn"
    return spent


def _free_word(scene: Scene) -> tuple[int, int]:
    """Of the words in the middle of the screen one with the fewest marks, none of them on just this word."""
    first, last = scene.pane.page.shown_range()
    middle = range(first + (last - first) // 4, last - (last - first) // 4)
    words = {scene.pane.word_at(place) for place in scene.rng.sample(middle, min(150, len(middle)))}
    marked = [(word, scene.pane.spans.query(*word)) for word in words if word is not None and word[1] - word[0] > 3]
    free = [(len(spans), word) for word, spans in marked if all(word != (span.start, span.end) for span in spans)]
    return min(free)[1]


def create_bare(scene: Scene) -> float:
    """The limit of creating: draw cached layouts and the same statements."""
    document, start = scene.session.document_id, scene.pane.caret
    assert document is not None
    drawn = scene.page.draw()
    began = stage.CPU()
    scene.bare.mark(document, scene.session.labels()[1].id, start, start + 8, scene.pane.text)
    return drawn + (stage.CPU() - began) * 1e3


def relabel(scene: Scene) -> float:
    """The key of another label on the selected annotation."""
    session = scene.session
    chosen = session.annotation_id
    assert chosen is not None, "no annotation is selected"
    now = scene.committed("SELECT label_id FROM annotation WHERE id = ?", chosen)
    label = scene.rng.choice([one for one in session.labels()[1:9] if one.id != now])
    stage.process_for(0.06)
    spent = scene.changed(lambda: stage.press(scene.window, ord(label.shortcut), label.shortcut))
    assert scene.committed("SELECT label_id FROM annotation WHERE id = ?", chosen) == label.id, "not committed"
    return spent


def relabel_bare(scene: Scene) -> float:
    """The limit of relabelling."""
    drawn = scene.page.draw()
    began = stage.CPU()
    scene.bare.relabel(
        scene.rng.randrange(1, scene.bare.annotations), scene.session.labels()[scene.rng.randrange(1, 9)].id
    )
    return drawn + (stage.CPU() - began) * 1e3


def next_span(scene: Scene) -> float:
    """Tab: select the next annotation."""
    before = scene.session.annotation_id
    stage.process_for(0.06)
    spent = scene.changed(lambda: stage.press(scene.window, Qt.Key.Key_Tab, "\t"))
    assert scene.session.annotation_id not in (None, before), "no other annotation is selected"
    assert scene.pane.selected_id == scene.session.annotation_id
    return spent


def next_bare(scene: Scene) -> float:
    """The limit of going to the next annotation: draw cached layouts and read what it holds."""
    drawn = scene.page.draw()
    began = stage.CPU()
    scene.bare.look(scene.rng.randrange(1, scene.bare.annotations))
    return drawn + (stage.CPU() - began) * 1e3


def resize(scene: Scene, widths: tuple[int, int]) -> float:
    """Another width for the window, which breaks the lines anew."""
    window = scene.window
    width = widths[window.width() == widths[0]]
    column = scene.pane.typography.column
    spent = scene.changed(lambda: window.resize(width, window.height()))
    stage.process_for(0.06)
    assert scene.pane.typography.column != column, "the column kept its width"
    return spent


def resize_bare(scene: Scene) -> Callable[[], float]:
    """The limit of a change of width: a window of that size, shaped and drawn."""
    page = scene.page
    page.fit(scene.pane.typography, scene.viewport.size())
    stage.process_for(0.1)

    def once() -> float:
        width = scene.viewport.width()
        width += 1 if page.width() == width else 0
        return page.resize_and_draw(width, scene.pane.typography, scene.shown)

    return once


# -- the rows


def rows_of(scene: Scene, document: int, case: Case, samples: int) -> Iterator[Row]:
    """All rows for one article but that of opening it. What varies little from sample to sample is tried less often."""
    page, name, few = scene.page, case.name, max(1, samples * 2 // 3)
    scene.open_whole(document)
    page.fit(scene.pane.typography, scene.viewport.size())  # the rows of the article before have made both narrower
    yield compare(
        f"far jump, {name}",
        lambda: page.shape_and_draw(scene.shown),
        lambda: far_jump(scene),
        case.jump_target,
        samples,
    )
    scene.go_to(0.45)
    page.shape(scene.shown)
    yield compare(f"repaint, {name}", page.draw, lambda: repaint(scene), 1.5, samples)
    yield compare(f"scroll notch, {name}", page.notch, lambda: notch(scene), 3, few)
    scene.go_to(0.5)
    page.shape(scene.shown)
    scene.pane.setFocus()
    yield compare(f"create span, {name}", lambda: create_bare(scene), lambda: create(scene), 2, few)
    yield compare(f"relabel span, {name}", lambda: relabel_bare(scene), lambda: relabel(scene), 2, few)
    yield compare(f"next span, {name}", lambda: next_bare(scene), lambda: next_span(scene), 2, few)
    yield from _resize_rows(scene, name, samples)


def _resize_rows(scene: Scene, name: str, samples: int) -> Iterator[Row]:
    """In focus mode the window is the pane; with all panels Qt lays out and paints these as well, which is told."""
    window = scene.window
    window.toggle_focus_mode()
    window.resize(_RESIZED_TEXT[0], window.height())
    scene.go_to(0.5)
    yield compare(f"resize, {name}", resize_bare(scene), lambda: resize(scene, _RESIZED_TEXT), 2.5, samples)
    window.toggle_focus_mode()
    window.resize(_RESIZED[0], window.height())
    scene.go_to(0.5)
    few = (samples + 2) // 3
    yield compare(f"  with all panels, {name}", resize_bare(scene), lambda: resize(scene, _RESIZED), None, few)
    window.resize(*stage.WINDOW)
    stage.process_for(0.1)


def run(size: float, folder: Path) -> Iterator[Row]:
    """The rows of the pane; `size` 1 is what the targets are for, a tiny one tries the first two articles alone."""
    cases = CASES if size >= 0.01 else CASES[:2]
    articles = [
        data.article(number, max(6_000, int(one.length * size)), max(60, int(one.spans * size)), one_line=one.one_line)
        for number, one in enumerate(cases)
    ]
    project = data.make_project(folder / "pane.annotator", articles)
    scene = Scene(stage.open_window(project, folder), project)
    samples = 9 if size >= 0.1 else 1
    try:
        yield from open_articles(scene, cases, max(1, samples // 3))
        for number, case in enumerate(cases):
            yield from rows_of(scene, number + 1, case, samples)
    finally:
        scene.close()
