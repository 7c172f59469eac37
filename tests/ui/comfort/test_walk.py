"""Everything in the window and in what its actions open: reached by Tab, named, seen to have the keys, large enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from annotator import app
from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.widgets import look
from tests.ui.comfort import walking
from tests.ui.window_kit import make_the_rest, settle


@pytest.fixture
def window(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The sample project, where no dialog of the system opens."""
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: ""))
    settings = Settings(home / "settings.json")
    settings["annotator"] = "me"
    made = app.make_window(settings)
    made.resize(1500, 1000)
    made.show()
    assert made.open_sample()
    make_the_rest(made)
    return made


def test_everything_is_reached_named_framed_and_readable(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    failures: list[str] = []
    checked: set[str] = set()

    def check(shown: QWidget) -> None:
        shown.activateWindow()
        QApplication.processEvents()
        reached, unseen = walking.everything_reached(shown)
        parts = walking.parts(shown)
        failures.extend(unseen + walking.unreached(shown, parts, reached))
        failures.extend(walking.nameless(shown, parts) + walking.too_small(shown, parts))
        checked.add(type(shown).__name__)

    written = painted_sizes(monkeypatch)
    check(window)
    for_all_panels(window, check)
    for_all_dialogs(window, check)
    window.grab()
    window.close()
    assert not failures, "\n".join(dict.fromkeys(failures))
    assert min(written) >= look.SMALLEST - walking.SLACK
    assert checked >= {"SettingsDialog", "LabelEditor", "KeySheet", "CommandPalette", "ExportDialog"}


def for_all_panels(window: MainWindow, check: Callable[[QWidget], None]) -> None:
    """Bring each panel to the front."""
    assert window.view is not None
    for dock in window.view.docks:
        dock.show()
        dock.raise_()
        settle(window)
        check(window)


def for_all_dialogs(window: MainWindow, check: Callable[[QWidget], None]) -> None:
    """Open what can be opened with nothing selected, with an entity selected and with a claim selected."""
    assert window.session is not None
    opened: set[str] = set()
    for select in selections(window):
        select()
        settle(window)
        with walking.closing_modal_windows([], check):
            for action in walking.opening(window):
                if action.key not in opened:
                    opened.add(action.key)
                    action.run()
                    settle(window)
                    for shown in QApplication.topLevelWidgets():
                        if shown.isVisible() and shown is not window and not isinstance(shown, QMenu):
                            check(shown)
                            shown.close()


def selections(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Select nothing, then the first mark of each layer in the open article."""
    session, view = window.session, window.view
    assert session is not None and view is not None
    yield lambda: session.select_annotation(None)
    spans = view.reader.pane.spans.query(0, 1_000_000)
    for layer in ("entity", "claim", "attribution"):
        of_layer = [s.id for s in spans if (label := session.label(s.label)) is not None and label.layer == layer]
        if of_layer:
            yield lambda chosen=of_layer[0]: session.select_annotation(chosen)


def painted_sizes(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The sizes of all fonts that painters are given from now on, in points."""
    sizes: list[float] = []
    set_font = QPainter.setFont

    def spy(painter: QPainter, font: QFont) -> None:
        sizes.append(QFontInfo(font).pointSizeF())
        set_font(painter, font)

    monkeypatch.setattr(QPainter, "setFont", spy)
    return sizes
