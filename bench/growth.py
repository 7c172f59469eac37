"""How cost grows: the same actions in articles of 10^2 to 5x10^4 spans and in projects of 10^3 to 10^6 articles.

Texts grow with their spans, so that a screen always holds as much. An action is fine where from the smallest to the
largest it grows no faster than the logarithm of the number does; opening an article may grow with its length.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from tempfile import mkdtemp

from bench import articles, data, pane, stage
from bench.report import Row, told

SPANS = (100, 1_000, 10_000, 50_000)
ARTICLES = (1_000, 10_000, 100_000, 1_000_000)
PER_SPAN = 50  # code points of text
_SLACK = 1.5  # medians of a few samples vary so much


def run(size: float, folder: Path) -> Iterator[Row]:
    """The rows of growth; `size` 1 goes up to 50,000 spans and a million articles."""
    yield from _growth("spans", tuple(max(60, int(n * size)) for n in SPANS), folder, _pane_costs)
    yield from _growth("articles", tuple(max(60, int(n * size)) for n in ARTICLES), folder, _list_costs)


def _growth(
    what: str, counts: tuple[int, ...], folder: Path, measure: Callable[[int, Path], dict[str, float]]
) -> Iterator[Row]:
    found = [measure(count, folder) for count in counts]
    allowed = _SLACK * math.log(counts[-1]) / math.log(counts[0])
    for action in found[0]:
        for count, costs in zip(counts, found, strict=True):
            yield told(f"{action}, {count:,} {what}", costs[action])
        ratio = found[-1][action] / found[0][action]
        linear = action == "open"
        ok = linear or ratio <= allowed
        target = None if linear else round(allowed, 2)
        name = f"  {action}: {counts[-1]:,} over {counts[0]:,} {what}"
        yield Row(name, round(found[0][action], 3), round(found[-1][action], 3), round(ratio, 2), target, ok)


def _median(do: Callable[[], float], samples: int = 7) -> float:
    do()
    return statistics.median(do() for _ in range(samples))


def _pane_costs(spans: int, folder: Path) -> dict[str, float]:
    place = Path(mkdtemp(dir=folder))
    made = [data.article(seed, max(6_000, PER_SPAN * spans), spans) for seed in (0, 1)]
    project = data.make_project(place / "growth.annotator", made)
    scene = pane.Scene(stage.open_window(project, place), project)
    try:
        turns = cycle((2, 1))
        found = {"open": _median(lambda: _open(scene, next(turns)), 3)}
        scene.open_whole(1)
        found["far jump"] = _median(lambda: pane.far_jump(scene))
        scene.go_to(0.5)
        scene.pane.setFocus()
        actions = {"repaint": pane.repaint, "create span": pane.create, "relabel span": pane.relabel}
        for name, action in (actions | {"next span": pane.next_span}).items():
            found[name] = _median(lambda action=action: action(scene))
        return found
    finally:
        scene.close()


def _open(scene: pane.Scene, document: int) -> float:
    spent = pane.open_article(scene, document)
    stage.process_for(0.3)
    return spent


def _list_costs(count: int, folder: Path) -> dict[str, float]:
    place = Path(mkdtemp(dir=folder))
    project = articles.make_list_project(place / "growth.annotator", count)
    scene = articles.Scene(stage.open_window(project, place), project)
    try:
        stage.until(lambda: len(scene.panel.model.ids) > 0)
        stage.process_for(0.3)
        return {
            "list repaint": _median(lambda: articles.repaint(scene)),
            "list jump": _median(lambda: articles.jump(scene)),
        }
    finally:
        scene.close()
        project.unlink()
