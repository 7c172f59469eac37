"""The commands through the real entry point: what they do, what they print, and their exit codes."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.cli import output
from annotator.cli.main import build_parser
from tests.transfer_kit import KAZAKH, RUSSIAN, article, everything, mark, uuid, write_lines

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two articles that hold everything, made once."""
    folder = tmp_path_factory.mktemp("template")
    path, records = folder / "p.annotator", write_lines(folder / "in.jsonl", *everything())
    assert main(["new", str(path), "--annotator", "aru"]) == 0
    assert main(["import", str(path), str(records), "--annotator", "aru"]) == 0
    return path


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Path:
    """A copy of it; the file is closed, so that it has no log beside it."""
    return Path(shutil.copy(template, tmp_path / "p.annotator"))


# -- new


def test_new_adds_the_suffix_and_never_overwrites(run: Any, tmp_path: Path) -> None:
    code, out, _ = run("new", tmp_path / "budget")
    assert (code, out) == (0, f"{tmp_path / 'budget.annotator'} is made.\n")
    before = (tmp_path / "budget.annotator").read_bytes()
    code, _, err = run("new", tmp_path / "budget")
    assert code == 4 and "exists already" in err
    assert (tmp_path / "budget.annotator").read_bytes() == before
    assert run("new", tmp_path / "none" / "x")[0] == 4


def test_the_suffix_may_be_left_out(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "budget")
    assert run("stats", tmp_path / "budget")[0] == run("check", tmp_path / "budget")[0] == 0
    assert run("stats", tmp_path / "other")[0] == 4


# -- health


def test_health_counts_and_lists_the_problems_of_the_texts(run: Any, tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "in.jsonl", {"text": "Қалa әкімі айтты."}, {"text": KAZAKH})
    run("new", tmp_path / "p")
    run("import", tmp_path / "p", lines)
    code, out, _ = run("health", tmp_path / "p")
    assert code == 0 and out.split("\n")[0].split() == ["Two", "scripts", "in", "a", "word", "1"]
    assert out.endswith("1 problem in 1 of 2 articles.\n")
    code, out, _ = run("health", tmp_path / "p", tmp_path / "r.jsonl", "--json")
    assert code == 0 and json.loads(out)["problems"]["mixed-script"] == 1
    (line,) = (tmp_path / "r.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["text"] == "Қалa"
    code, _, err = run("health", tmp_path / "p", tmp_path / "r.jsonl")
    assert code == 1 and "exists already" in err


# -- import


def test_import_reports_in_one_line_and_again_does_nothing(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(KAZAKH, "utf-8")
    (tmp_path / "in" / "b.csv").write_bytes(f"Заголовок;Текст\nа;{RUSSIAN}\n".encode("cp1251"))
    code, out, err = run("import", tmp_path / "p.annotator", tmp_path / "in")
    assert (code, out, err) == (0, "2 articles imported.\n", "")
    code, out, err = run("import", tmp_path / "p.annotator", tmp_path / "in")
    assert (code, out, err) == (0, "0 articles imported, 2 articles already there (not doubled).\n", "")


def test_what_is_refused_is_listed_with_file_place_and_reason(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    lines = [json.dumps({"text": f"{KAZAKH} {n}"}, ensure_ascii=False) for n in range(10)]
    lines[6] = lines[6][:-1]
    path = write_lines(tmp_path / "a.jsonl", *lines)
    code, out, err = run("import", tmp_path / "p.annotator", path)
    assert (code, out) == (1, "9 articles imported, 1 refused.\n")
    assert err.startswith(f"Refused:\n  {path}, line 7: broken JSON: ")


def test_what_was_made_or_mended_is_said(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    moved = mark(5, KAZAKH, "бөгет", label="Dam") | {"start": 0, "end": 5, "fragments": [[0, 5]]}
    path = write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [moved]))
    code, out, err = run("import", tmp_path / "p.annotator", path)
    assert code == 0 and "1 label created, 1 remark" in out
    assert "Labels created: Dam (entity)" in err and f"annotation {uuid(5)}: moved from 0-5 to" in err


def test_import_as_json(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    (tmp_path / "a.txt").write_text(KAZAKH, "utf-8")
    code, out, err = run("import", tmp_path / "p.annotator", tmp_path / "a.txt", tmp_path / "none.txt", "--json")
    found = json.loads(out)
    assert code == 1 and found["articles_added"] == 1
    assert found["refusals"] == [{"file": str(tmp_path / "none.txt"), "place": "", "reason": "there is no such file"}]
    assert err == "1 article imported, 1 refused.\n"


def test_a_dry_run_writes_nothing(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    (tmp_path / "a.txt").write_text(KAZAKH, "utf-8")
    assert run("import", tmp_path / "p.annotator", tmp_path / "a.txt", "--dry-run")[:2] == (
        0, "1 article would be imported.\n"
    )  # fmt: skip
    assert "0 articles" in run("stats", tmp_path / "p.annotator")[1]


def test_encoding_language_text_column_and_annotator(run: Any, tmp_path: Path) -> None:
    run("new", tmp_path / "p")
    table = tmp_path / "a.data"
    table.write_bytes(f"one;two\n{KAZAKH};x\n".encode("kz1048"))
    options = ("--format", "csv", "--encoding", "KZ-1048", "--language", "ky", "--text-column", "one")
    code, out, _ = run("import", tmp_path / "p.annotator", table, *options, "--annotator", "dana")
    assert (code, out) == (0, "1 article imported.\n")
    run("export", tmp_path / "p.annotator", tmp_path / "o.jsonl")
    record = json.loads((tmp_path / "o.jsonl").read_text("utf-8"))
    assert (record["text"], record["language"]) == (KAZAKH, "ky")
    assert record["meta"] == {"two": "x", "language_by": "file"}
    with closing(sqlite3.connect(tmp_path / "p.annotator")) as connection:
        names = connection.execute(
            "SELECT a.name FROM step s JOIN annotator a ON a.id = s.annotator_id WHERE s.verb = 'document.import'"
        )
        assert names.fetchall() == [("dana",)]


def test_imported_articles_can_be_searched_at_once(run: Any, project: Path) -> None:
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("SELECT last_document_id FROM search_mark").fetchone() == (2,)


@pytest.mark.parametrize("option", [("--format", "docx"), ("--encoding", "klingon")])
def test_an_unknown_format_or_encoding_is_wrong_usage(run: Any, project: Path, option: tuple[str, str]) -> None:
    code, out, err = run("import", project, project, *option)
    assert (code, out) == (2, "") and option[1] in err


# -- export


def test_export_says_what_it_wrote_and_what_not(run: Any, project: Path, tmp_path: Path) -> None:
    code, out, err = run("export", project, tmp_path / "o.csv")
    assert code == 0 and out.startswith(f"2 articles and 6 annotations exported to {tmp_path / 'o.csv'} (")
    assert "Not in this Comma-separated values file:\n  2 suggested, rejected or filtered annotations\n" in err
    assert "  2 full texts of articles\n" in err


def test_exports_round_trip_through_the_commands(run: Any, project: Path, tmp_path: Path) -> None:
    run("export", project, tmp_path / "one.jsonl", "--all", "--annotator", "aru")
    run("new", tmp_path / "q", "--annotator", "aru")
    assert run("import", tmp_path / "q.annotator", tmp_path / "one.jsonl", "--annotator", "aru")[0] == 0
    run("export", tmp_path / "q.annotator", tmp_path / "two.jsonl", "--all", "--annotator", "aru")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_export_filters(run: Any, project: Path, tmp_path: Path) -> None:
    def lines(*options: str) -> list[str]:
        code, _, err = run("export", project, tmp_path / "o.jsonl", "--overwrite", "--annotator", "aru", *options)
        assert code == 0, err
        return [json.loads(line)["language"] for line in (tmp_path / "o.jsonl").read_text("utf-8").splitlines()]

    assert lines() == ["kk", "en"]
    assert lines("--language", "en") == lines("--language", "English") == ["en"]
    assert lines("--language", "en", "--language", "kk") == ["kk", "en"]
    assert lines("--status", "done") == ["kk"]
    assert lines("--status", "new") == ["en"]
    assert lines("--status", "needs-review") == []
    assert lines("--label", "Person") == ["kk"]
    assert run("export", project, tmp_path / "o.jsonl", "--overwrite", "--label", "Nobody")[0] == 1
    assert run("export", project, tmp_path / "o.jsonl", "--overwrite", "--status", "lost")[0] == 2


def test_export_never_replaces_a_file_unasked(run: Any, project: Path, tmp_path: Path) -> None:
    (tmp_path / "o.csv").write_text("old")
    code, out, err = run("export", project, tmp_path / "o.csv")
    assert (code, out) == (1, "") and "--overwrite" in err
    assert (tmp_path / "o.csv").read_text() == "old"
    assert run("export", project, tmp_path / "o.csv", "--overwrite")[0] == 0
    assert run("export", project, project, "--format", "csv", "--overwrite")[0] == 1
    assert run("check", project)[0] == 0


def test_export_without_a_known_format_is_wrong_usage(run: Any, project: Path, tmp_path: Path) -> None:
    assert run("export", project, tmp_path / "o.docx")[0] == 2
    assert run("export", project, tmp_path / "o.data", "--format", "jsonl")[0] == 0
    assert json.loads((tmp_path / "o.data").read_text("utf-8").splitlines()[0])["title"] == "Article 1"


def test_export_as_json_and_without_a_mark(run: Any, project: Path, tmp_path: Path) -> None:
    code, out, err = run("export", project, tmp_path / "o.csv", "--json", "--no-bom")
    found = json.loads(out)
    assert code == 0 and (found["articles"], found["annotations"], found["format"]) == (2, 6, "csv")
    assert {"what": "full texts of articles", "count": 2} in found["left_behind"]
    assert err.startswith("2 articles and 6 annotations exported")
    assert not (tmp_path / "o.csv").read_bytes().startswith(b"\xef\xbb\xbf")


# -- formats, stats, check


def test_formats_say_what_each_cannot_hold(run: Any) -> None:
    code, out, _ = run("formats")
    assert code == 0 and out.endswith("6 formats can be read and 5 written.\n")
    for words in ("jsonl: JSON Lines (.jsonl, .ndjson)", "csv:", "txt:", "cannot hold: full texts of articles"):
        assert words in out
    found = json.loads(run("formats", "--json")[1])
    assert [form["key"] for form in found if form["writes"]] == ["jsonl", "csv", "tsv", "bundle", "claimreview"]
    assert next(form for form in found if form["key"] == "txt")["writes"] is None


def test_stats_print_a_table_of_the_dashboard(run: Any, project: Path) -> None:
    code, out, _ = run("stats", project, "--table", "labels", "--json")
    rows = json.loads(out)
    assert code == 0 and rows and set(rows[0]) == {"label", "labels", "articles"}
    head, first, *_ = run("stats", project, "--table", "labels")[1].splitlines()
    assert head == "label\tlabels\tarticles"
    assert first.split("\t") == [str(rows[0][name]) for name in ("label", "labels", "articles")]
    code, _, said = run("stats", project, "--table", "nonsense")
    assert code and "labels_by_outlet" in said


def test_stats_count_everything(run: Any, project: Path) -> None:
    code, out, _ = run("stats", project, "--annotator", "aru", "--json")
    found = json.loads(out)
    assert code == 0 and (found["articles"], found["annotations"]) == (2, 8)
    assert found["languages"] == {"en": 1, "kk": 1}
    assert found["article_statuses"] == {"done": 1, "new": 1}
    assert found["layers"] == {"entity": 4, "claim": 2, "attribution": 1, "reactions": 1}
    assert found["labels"]["entity/Person"] == 2
    assert found["annotation_statuses"] == {"accepted": 5, "gold": 1, "rejected": 1, "suggested": 1}
    assert found["annotators"] == {"aru": 6, "dana": 2}
    assert (found["entities"], found["claims"]) == (3, 2)
    text = run("stats", project)[1]
    assert "annotations by label:" in text and text.splitlines()[-1].startswith("2 articles with 191 characters")


def test_check_is_content_with_a_good_project(run: Any, project: Path) -> None:
    assert run("check", project) == (0, f"{project}: no fault found.\n", "")


FAULTS = {
    "UPDATE document_text SET text = replace(text, 'бөгет', 'көпір') WHERE document_id = 1": [
        "its text is not the one that was imported", "holds other words than its quote",
    ],
    "UPDATE document SET length = 5 WHERE id = 2": ["has 85 characters, not 5"],
    "DELETE FROM document_text WHERE document_id = 2": ["article 2 has no text"],
    "DELETE FROM document_source WHERE document_id = 2": ["article 2 has no source"],
    "DELETE FROM annotation_fragment WHERE annotation_id = 1": ["annotation 1 has no fragment"],
    "UPDATE annotation SET exact = 'x' WHERE id = 1": ["annotation 1: 0-1 holds other words than its quote"],
    "UPDATE annotation SET prefix = 'x' WHERE id = 1": ["the words around 0-1 are not those"],
    'UPDATE annotation SET "end" = 900 WHERE id = 1': ["0-900 lies outside the text"],
    "UPDATE annotation SET fragment_count = 3 WHERE id = 1": ["are not those of 0-1 in 3"],
    "UPDATE annotation_fragment SET start = 0 WHERE annotation_id = 4 AND position = 1": ["out of order"],
    "UPDATE annotation SET attributes = '[' WHERE id = 1": ["annotation 1 has a broken attributes"],
    "UPDATE document SET metadata = '[]' WHERE id = 1": ["document 1 has a broken metadata"],
    "UPDATE document SET dimmed = '[[0, 999, \"date\"]]' WHERE id = 1": ["a dimmed range lies outside the text"],
    "INSERT INTO relation(uuid, source_kind, source_id, target_kind, target_id) VALUES ('r','claim',99,'entity',1)": [
        "relation 1 has no source any more (claim)"
    ],
    "UPDATE annotation SET label_id = 999 WHERE id = 1": ["annotation 1 points to a row of label that is not there"],
    "UPDATE attribution SET parent_id = id WHERE id = 1": ["attribution 1 is its own outer source"],
    "UPDATE entity SET merged_into = id WHERE id = 1": ["entity 1 is merged into itself"],
    "UPDATE comment SET document_id = 2": ["comment 1 stands in another article than its annotation"],
    "UPDATE change SET step_id = 77": ["of the history belongs to no step"],
}  # fmt: skip


@pytest.mark.parametrize("sql", FAULTS)
def test_check_lists_faults(run: Any, project: Path, sql: str) -> None:
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute(sql)
    code, out, _ = run("check", project)
    assert code == 1
    for fault in FAULTS[sql]:
        assert fault in out
    assert f"{project}: " in out.splitlines()[-1] and out.endswith("found.\n")


def test_check_as_json(run: Any, project: Path) -> None:
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute("UPDATE document SET length = 5 WHERE id = 2")
    code, out, _ = run("check", project, "--json")
    assert code == 1 and json.loads(out)["faults"] == ["article 2: its text has 85 characters, not 5"]


# -- usage and projects


@pytest.mark.parametrize(
    "arguments",
    [
        ("import",), ("import", "p"), ("export", "p"), ("stats",), ("check",), ("new",), ("formats", "x"),
        ("export", "p", "o", "--status", "lost"), ("stats", "p", "--nonsense"), ("demo", "--headless"), ("a", "b", "c"),
    ],
)  # fmt: skip
def test_wrong_usage_is_2(run: Any, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "") and err


@pytest.mark.parametrize("command", [("stats",), ("check",), ("import", "x"), ("export", "o.csv")])
def test_a_project_that_cannot_be_opened_is_4(run: Any, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "note.annotator").write_text("no project, but a note that is long enough " * 5)
    before = (tmp_path / "note.annotator").read_bytes()
    for name in ("none.annotator", "note.annotator"):
        code, out, err = run(command[0], tmp_path / name, *command[1:])
        assert (code, out) == (4, "") and name in err
    assert (tmp_path / "note.annotator").read_bytes() == before and len(list(tmp_path.iterdir())) == 1


COMMANDS = ("demo", "new", "import", "export", "formats", "stats", "check")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_has_an_example(run: Any, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0 and "example:" in out and f"annotator {command}" in out


def test_help_names_every_command_and_exit_code(run: Any) -> None:
    code, out, _ = run("--help")
    assert code == 0 and all(f"\n    {command} " in out for command in COMMANDS)
    assert all(f"\n  {number}  " in out for number in range(5))
    assert run("--version")[1].startswith("annotator ")
    assert build_parser().parse_args(["demo", "--headless", "x"]).headless == "x"


def test_help_loads_neither_qt_nor_sqlalchemy_nor_formats() -> None:
    script = (
        "import sys; from annotator.__main__ import main; main(['--help'])\n"
        "print(*sorted({name for name in sys.modules if name.startswith(('PySide6', 'sqlalchemy', 'annotator.'))}),"
        " file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = ended.stderr.split()
    assert not [name for name in loaded if name.startswith(("PySide6", "sqlalchemy", "annotator.formats"))]


# -- progress


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_shows_on_a_terminal_only() -> None:
    steps = [(0, 10), (5, 10), (10, 10)]
    plain, terminal = io.StringIO(), _Terminal()
    assert len(list(output.with_progress("Importing", steps, plain))) == 3
    assert len(list(output.with_progress("Importing", steps, terminal))) == 3
    assert plain.getvalue() == ""
    assert terminal.getvalue().startswith("\rImporting [") and terminal.getvalue().endswith("\r\x1b[K")


def test_ctrl_c_closes_the_job(capsys: pytest.CaptureFixture[str]) -> None:
    ended: list[str] = []

    def job() -> Any:
        try:
            yield 1, 3
            raise KeyboardInterrupt
        finally:
            ended.append("closed")

    def waiting() -> Any:
        try:
            while True:
                yield 1, 3
        except GeneratorExit:
            ended.append("cancelled")
            raise

    assert output.run_job("Working", job()) is False
    steps = waiting()
    next(steps)

    def interrupted() -> Any:
        yield next(steps)
        steps.close()
        raise KeyboardInterrupt

    assert output.run_job("Working", interrupted()) is False
    assert ended == ["closed", "cancelled"]


def test_output_that_the_terminal_cannot_show_ends_no_command(tmp_path: Path) -> None:
    path = tmp_path / "Қ.txt"
    path.write_text("", "utf-8")
    command = [sys.executable, "-m", "annotator", "import", str(tmp_path / "p.annotator"), str(path)]
    subprocess.run([*command[:3], "new", str(tmp_path / "p")], cwd=ROOT, check=True, capture_output=True)
    ended = subprocess.run(command, cwd=ROOT, env={**_environment(), "PYTHONIOENCODING": "ascii"}, capture_output=True)
    assert ended.returncode == 1 and b"\\u049a.txt: the file is empty" in ended.stderr


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)
