"""A person's whole job by keys alone, through a kill of the process in the middle."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas
import pytest

from tests.ui.window_kit import ENGLISH, KAZAKH, UZBEK

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "articles"
OWN = {"kk": KAZAKH, "uz": UZBEK, "en": ENGLISH}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Real articles where they lie beside the checkout, else our own, long enough for all the marks."""
    if SHARED.is_dir():
        return SHARED
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in OWN.items():
        more = "\n".join(f"{text} {i}." for i in range(6))
        (folder / f"{name}.txt").write_text(more, encoding="utf-8")
    return folder


def drive(part: str, project: Path, articles: Path) -> tuple[int, list[dict[str, Any]]]:
    driver = Path(__file__).with_name("main_job_driver.py")
    done = subprocess.run(
        [sys.executable, str(driver), part, str(project), str(articles)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "USER": "me"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr[-3000:]
    return done.returncode, lines


def test_the_whole_job_by_keys_through_a_killed_process(tmp_path: Path, articles: Path) -> None:
    project = tmp_path / "work.annotator"
    code, (before,) = drive("FIRST", project, articles)
    assert code == -signal.SIGKILL
    assert before["totals"]["document"] == len(list(articles.glob("*.txt")))
    assert before["totals"]["annotation"] >= 20
    assert before["totals"]["annotation_fragment"] > before["totals"]["annotation"], "no mark is discontinuous"
    extents = [(start, end) for _, _, start, end in before["marks"]]
    assert any(a < c < b < d for a, b in extents for c, d in extents) or any(
        a <= c and d <= b and (a, b) != (c, d) for a, b in extents for c, d in extents
    ), "no marks overlap"
    assert before["totals"]["claim"] and before["totals"]["attribution_source"] and before["totals"]["comment"]

    code, (after, undone, exported) = drive("SECOND", project, articles)
    assert code == 0
    assert after == {key: before[key] for key in after}, "the kill lost something"
    assert undone["steps"] == 3 and undone != after

    table = pandas.read_csv(exported["csv"])
    lines = pandas.read_json(exported["jsonl"], lines=True)
    assert len(table) == undone["totals"]["annotation"] == lines["annotations"].map(len).sum()
    assert set(table["label"]) >= {"Claim", "Person"}
    words = dict(zip(table["annotation_id"], table["text"], strict=True))
    for text, found in zip(lines["text"], lines["annotations"], strict=True):
        for mark in found:
            quoted = " ".join(text[a:b] for a, b in mark["fragments"])
            assert quoted == mark["text"] == words[mark["id"]]
