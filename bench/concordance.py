"""How long the concordance takes in the window, on generated articles: `python -m bench.concordance [--articles N]`.

There is no limit to hold it against: the figures are those of docs/guide/search.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench import data

if TYPE_CHECKING:
    from annotator.ui.panels.search.panel import SearchPanel

LENGTH, MARKS = 3_000, 20  # code points and marks of an article
_PATIENCE = 300  # seconds
_CALM = 2  # seconds in which the window gets ready: what it works out of new texts begins after one


def lines(text: str) -> list[str]:
    """What is searched for: two words of a text, by themselves, in a row, one without the other, and the like."""
    words = [word for word in text.replace(".", "").split() if word.isalpha() and len(word) > 4]
    first, second = words[0], words[1]
    return [
        *(first, f'"{first} {second}"', f"{first} -{second}", f"{first[:3]}*"),
        *(rf"/{first[:3]}\w*{first[-1]}\b/", f"{first[:2]}* OR {second[:2]}*"),
    ]


@dataclass(frozen=True, slots=True)
class Waited:
    """Seconds until something was done; of the longest turn of the window meanwhile, and of the one with the most work
    of its own (processor time of its thread: other programs, and the job itself, make a turn longer)."""

    spent: float
    longest: float
    busiest: float

    def __str__(self) -> str:
        return f"longest turn {self.longest:.2f} s, busiest {1000 * self.busiest:.0f} ms of processor time"


def wait(done: Callable[[], bool]) -> Waited:
    """Let the window go on until it is done."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, beat = QEventLoop(), QTimer()
    beat.start(3)  # so that a turn in which nothing happens ends soon
    start, longest, busiest = time.perf_counter(), 0.0, 0.0
    while not done():
        turn, work = time.perf_counter(), time.thread_time()
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        longest, busiest = max(longest, time.perf_counter() - turn), max(busiest, time.thread_time() - work)
        if turn - start > _PATIENCE:
            raise TimeoutError("the window does not come to an end")
    return Waited(time.perf_counter() - start, longest, busiest)


def look_for(panel: SearchPanel, line: str) -> None:
    """Search by the keys of the field, and tell how long it took."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    panel.field.setText(line)
    start = time.perf_counter()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    wait(lambda: bool(panel.model.hits) or not panel.search.is_busy)
    first = time.perf_counter() - start
    waited = wait(lambda: not panel.search.is_busy)
    spent = time.perf_counter() - start
    print(f"{line}: {panel.head.text()}; first {first:.2f} s, all {spent:.2f} s, {waited}")


def sort(panel: SearchPanel) -> None:
    """Sort by each column."""
    for name in ("before", "after", "hit", "article", "language", "labels", "date"):
        panel.sort_by(name)
        waited = wait(lambda: not panel.search.is_busy)
        print(f"sorted by {name}: {waited.spent:.2f} s, {waited}")


def index(project: Path) -> None:
    """Make the project ready for the search."""
    from annotator.store.queries import search
    from annotator.store.workspace import Workspace
    from annotator.tools import command_tools

    workspace = Workspace.open(project)
    for _ in search.index_pending(workspace, command_tools().fold):
        pass
    workspace.close()


def measure(project: Path, home: Path) -> None:
    """Search, sort, annotate and undo in the window."""
    from annotator import app
    from annotator.settings import Settings
    from annotator.ui.panels.search.panel import SearchPanel

    app.make_application([])
    window = app.make_window(Settings(home / "settings.json"))
    window.resize(1400, 900)
    window.show()
    window.open_project(project)
    session = window.session
    assert session is not None
    wait(lambda: window.findChild(SearchPanel) is not None)
    panel = window.findChild(SearchPanel)
    assert panel is not None
    panel.enter()
    calm = time.monotonic() + _CALM
    wait(lambda: time.monotonic() > calm and not session.jobs.running)
    every = lines(session.workspace.text(1))
    for line in every:
        look_for(panel, line)
    look_for(panel, every[3])
    sort(panel)
    panel.check_all()
    panel.annotate(next(label for label in session.labels() if label.name == "Person"))
    wait(panel.dialog.do.isEnabled)
    print(panel.dialog.effect.text())
    for name, act in (("annotated", panel.dialog.accept), ("undone", lambda: session.actions.trigger("edit.undo"))):
        start = time.perf_counter()
        act()
        waited = wait(lambda: not session.jobs.running)
        print(f"{name}: {time.perf_counter() - start:.2f} s, {waited}")
    window.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="bench.concordance", description="Time the concordance in the window.")
    parser.add_argument("--articles", type=int, default=10_000, help="how many to generate (default 10,000)")
    count = parser.parse_args(arguments).articles
    with tempfile.TemporaryDirectory() as home:
        project = data.make_project(Path(home) / "p.annotator", data.small_articles(count, LENGTH, MARKS))
        index(project)
        measure(project, Path(home))
    return 0


if __name__ == "__main__":
    sys.exit(main())
