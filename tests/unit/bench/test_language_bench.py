"""Measuring the language rules: on a small marked article of our own, and on the shared ones where they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import language as bench

TEXT = (
    "Айгүл Сапарова көпір ашылатынын мәлімдеді. Сапарованың айтуынша, жол да дайын.\n«Күзде ашамыз», – деді Сапарова.\n"
)
SHARED = Path(__file__).parents[4] / "shared"


def mention(text: str, after: int = 0) -> dict[str, object]:
    start = TEXT.index(text, after)
    return {"doc": "a.txt", "start": start, "end": start + len(text), "text": text, "entity": "S", "kind": "name"}


def claim(kind: str, content: str, cue: str, speaker: str) -> dict[str, object]:
    def span(words: str) -> list[int]:
        start = TEXT.index(words)
        return [start, start + len(words)]

    return {"doc": "a.txt", "type": kind, "claim": span(content), "cue": span(cue), "speaker": span(speaker)}


CLAIMS = [
    claim("indirect", "көпір ашылатынын", "мәлімдеді", "Айгүл Сапарова"),
    claim("indirect", "жол да дайын", "айтуынша", "Сапарованың"),
    claim("direct", "Күзде ашамыз", "деді Сапарова", "деді Сапарова"),
]
MENTIONS = [mention("Айгүл Сапарова"), mention("Сапарованың"), mention("Сапарова", TEXT.index("– деді"))]


def write(folder: Path, claims: list[dict[str, object]]) -> list[str]:
    entities = {"S": {"type": "PER", "canonical": {"kk": "Айгүл Сапарова", "ru": "Айгуль Сапарова"}}}
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "mentions.json").write_text(json.dumps({"entities": entities, "mentions": MENTIONS}), encoding="utf-8")
    (folder / "claims.json").write_text(json.dumps({"records": claims}), encoding="utf-8")
    return ["--articles", str(folder), "--gold", str(folder), "--json", str(folder / "rows.json")]


def test_rows_and_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(write(tmp_path, CLAIMS)) == 0
    rows = {row["name"]: row for row in json.loads((tmp_path / "rows.json").read_text())}
    assert set(rows) == set(bench.TARGETS)
    assert (rows["claims"]["precision"], rows["claims"]["recall"], rows["claims"]["n"]) == (1.0, 1.0, 3)
    assert (rows["one_mark"]["recall"], rows["one_mark"]["n"]) == (1.0, 2)
    assert "below" not in capsys.readouterr().out


def test_below_the_target(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = {**CLAIMS[1], "type": "direct"}
    assert bench.main(write(tmp_path, [CLAIMS[0], wrong, CLAIMS[2]])) == 1
    rows = {row["name"]: row for row in json.loads((tmp_path / "rows.json").read_text())}
    assert rows["claims"]["ok"] is False
    assert rows["claims"]["recall"] == pytest.approx(2 / 3, abs=0.001)
    assert "below the target" in capsys.readouterr().out


def test_a_wrong_speaker_counts(tmp_path: Path) -> None:
    wrong = {**CLAIMS[1], "speaker": CLAIMS[0]["speaker"]}
    bench.main(write(tmp_path, [CLAIMS[0], wrong, CLAIMS[2]]))
    rows = {row["name"]: row for row in json.loads((tmp_path / "rows.json").read_text())}
    assert (rows["claims"]["ok"], rows["speakers"]["ok"]) == (True, False)


def test_unreadable_gold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--articles", str(tmp_path), "--gold", str(tmp_path)]) == 2
    assert "Cannot read" in capsys.readouterr().err


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="the marked articles are not beside the checkout")
def test_the_shared_articles_reach_the_targets(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["--articles", str(SHARED / "articles"), "--gold", str(SHARED / "gold")]) == 0, (
        capsys.readouterr().out
    )
