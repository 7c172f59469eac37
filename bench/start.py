"""Cold start and memory: whole processes of their own, the program's real `main` beside a bare PySide6 window."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.report import Row, bound, row, told

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

MOST_MEMORY = 90.0  # megabytes above the bare window


def child(kind: str, project: Path) -> dict[str, float]:
    """Start once: processor milliseconds to the painted window and to the article, megabytes once all is quiet."""
    command = [sys.executable, "-m", "bench.start", kind, str(project)]
    here = Path(__file__).parent.parent
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(project.parent / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the program is installed with its bytecode
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=here, env=environment)
    if done.returncode:
        raise AssertionError(f"the {kind} window did not start: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def run(size: float, folder: Path) -> Iterator[Row]:
    """The rows of starting; `size` 1 is a project of 100,000 articles."""
    from bench import data  # not above: the children must not load SQLAlchemy with it

    samples = 5 if size >= 0.01 else 1
    count = max(100, int(100_000 * size))
    project = data.make_project(folder / "start.annotator", data.small_articles(count, 400, 3))
    data.index_words(project)
    runs = [(child("bare", project), child("program", project)) for _ in range(samples + 1)][1:]
    bare, program = ([pair[side] for pair in runs] for side in (0, 1))
    yield row("cold start to painted window", _median(bare, "painted"), _median(program, "painted"), 2)
    yield row("cold start to article shown", _median(bare, "article"), _median(program, "article"), 1.5)
    yield told("the same, wall clock", _median(program, "article_wall"), _median(bare, "article_wall"))
    megabytes = _median(bare, "memory"), _median(program, "memory")
    yield told(f"memory with {count:,} articles open, MB", megabytes[1], megabytes[0])
    yield bound("memory above a bare window, MB", megabytes[1] - megabytes[0], MOST_MEMORY)


def _median(runs: list[dict[str, float]], key: str) -> float:
    return statistics.median(one[key] for one in runs)


# -- in the child


def _bare(project: Path) -> dict[str, float]:
    """A window with nothing in it; then SQLAlchemy is imported and one article read."""
    import time

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    import bench.stage  # noqa: F401  # as the other child has it: what looks at the program is no cost of it

    class Window(QMainWindow):
        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            self.painted = True

    application = QApplication(["bare"])
    window = Window()
    window.resize(1280, 840)
    window.show()
    while not window.painted:
        application.processEvents()
    found = {"painted": time.process_time() * 1e3, "memory": _memory()}
    import sqlalchemy

    engine = sqlalchemy.create_engine(f"sqlite:///{project}")
    with engine.connect() as connection:
        text = connection.exec_driver_sql("SELECT text FROM document_text LIMIT 1").scalar_one()
    assert len(text) > 100
    return found | {"article": time.process_time() * 1e3, "article_wall": _since_start() * 1e3}


def _program(project: Path) -> dict[str, float]:
    """The program's own main, looked at from its event loop."""
    from PySide6.QtWidgets import QApplication

    from bench import stage

    found: dict[str, float] = {}

    def watch() -> int:
        window = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "MainWindow")
        panes: list[TextPane] = []
        painted: list[Mapping[stage.Clock, float]] = []
        shown: list[Mapping[stage.Clock, float]] = []
        window.bench = stage.Paints(window, painted.append)  # type: ignore[attr-defined]
        window._stack.currentChanged.connect(lambda _: _watch_pane(window, panes, shown))  # type: ignore[attr-defined]
        stage.until(lambda: bool(shown))
        found["painted"] = painted[0][stage.PROCESS] * 1e3
        found["article"] = shown[0][stage.PROCESS] * 1e3
        found["article_wall"] = (_since_start() - (stage.WALL() - shown[0][stage.WALL])) * 1e3
        assert stage.has_words(stage.pixels(panes[0].viewport())), "the article is not shown"
        stage.settle(window)  # type: ignore[arg-type]
        stage.process_for(1.0)
        found["memory"] = _memory()
        window.close()
        return 0

    QApplication.exec = staticmethod(watch)  # type: ignore[method-assign]
    from annotator.__main__ import main

    assert main([str(project)]) == 0
    return found


def _watch_pane(window: Any, panes: list[TextPane], shown: list[Mapping[Any, float]]) -> None:
    """Note when the pane, which has just been put into the window, has painted its first article."""
    from bench import stage

    pane = window.view.reader.pane
    panes.append(pane)
    pane.bench = stage.Paints(pane.viewport(), lambda at: shown.append(at) if pane.text else None)


def _memory() -> float:
    """Resident megabytes of this process."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def _since_start() -> float:
    """Seconds since this process was made."""
    import time

    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    measure = {"bare": _bare, "program": _program}[sys.argv[1]]
    print(json.dumps(measure(Path(sys.argv[2]))), flush=True)
