"""What the desktop starts the program with: files dropped on its icon, and the acts of its entry."""

from __future__ import annotations

import configparser
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator import app
from annotator.cli.main import parse
from annotator.settings import Settings
from annotator.starts import Run
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import make_project, settle

DESKTOP = Path(__file__).parents[3] / "packaging" / "linux" / "annotator.desktop"


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = app.make_window(Settings(tmp_path / "settings.json"))
    made.show()
    yield made
    made.close()
    settle(made)


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "бөгет.txt", tmp_path / "dam 2.txt"]
    for number, file in enumerate(files):
        file.write_text(f"The minister spoke of dam number {number}.", "utf-8")
    return files


def start(window: MainWindow, *arguments: object) -> None:
    """As the program begins with these on its command line."""
    parsed = parse([str(argument) for argument in arguments])
    assert not isinstance(parsed, int)
    run = Run(window.settings.path.parent)
    app._begin(window, app._files_to_open(parsed), run)
    settle(window)


def offered(window: MainWindow) -> list[str]:
    """The files that the import dialog shows."""
    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ImportDialog)]
    assert len(dialogs) == 1 and dialogs[0].isVisible()
    tree = dialogs[0].list
    names = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    dialogs[0].reject()
    return sorted(Path(name).name for name in names)


def test_a_project_is_opened(window: MainWindow, tmp_path: Path) -> None:
    project = make_project(tmp_path / "су.annotator")
    start(window, project)
    assert window.session is not None and window.session.workspace.path == project


def test_several_articles_go_into_a_new_project(
    window: MainWindow, articles: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.annotator"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    start(window, *articles)
    assert window.session is not None and window.session.workspace.path == new
    assert offered(window) == sorted(path.name for path in articles)


def test_articles_with_a_project_go_into_it(window: MainWindow, articles: list[Path], tmp_path: Path) -> None:
    project = make_project(tmp_path / "p.annotator")
    start(window, articles[0], project, articles[1])
    assert window.session is not None and window.session.workspace.path == project
    assert offered(window) == sorted(path.name for path in articles)


def test_where_nobody_chooses_a_place_nothing_is_imported(
    window: MainWindow, articles: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    start(window, *articles)
    assert window.session is None


def test_what_is_no_project_is_said_and_its_articles_are_not_imported(
    window: MainWindow, articles: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.annotator"
    broken.write_text("no database", "utf-8")
    start(window, broken, *articles)
    assert window.session is None and "broken.annotator" in window.errors.text.text()


def test_every_act_of_the_desktop_entry_is_one_that_the_program_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = configparser.RawConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP, "utf-8")
    acts = [name for name in entry["Desktop Entry"]["Actions"].split(";") if name]
    assert [f"Desktop Action {name}" for name in acts] == entry.sections()[1:]
    for section in entry.sections():
        program, *arguments = shlex.split(entry[section]["Exec"])
        parsed = parse([argument for argument in arguments if argument != "%F"])
        assert program == "annotator" and not isinstance(parsed, int)
        named = "GenericName" if section == "Desktop Entry" else "Name"
        assert {f"{named}[{code}]" for code in ("kk", "ky", "ru", "uz")} <= set(entry[section])


@pytest.mark.parametrize(("arguments", "asks"), [(("--new-project",), True), ((), False)])
def test_a_new_project_is_asked_for_at_once(
    monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], asks: bool
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(app, "run_window", lambda files, *, safe, new: bool(told.append(new)))
    assert app.main(list(arguments)) == 0 and told == [asks]
