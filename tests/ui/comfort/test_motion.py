"""Reduced motion: what blinks, slides or runs to and fro stands still, and comes back when it is switched off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar

from annotator.ui import motion
from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import make_project, open_window


@pytest.fixture
def window(qapp: QApplication, home: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), home) as window:
        yield window
    qapp.setCursorFlashTime(-1)
    for effect in Qt.UIEffect:
        qapp.setEffectEnabled(effect, False)


def blinks(window: MainWindow) -> bool:
    """Whether something comes and goes in the text by itself."""
    assert window.view is not None
    pane = window.view.reader.pane
    pane.setFocus()
    return any(timer.isActive() and not timer.isSingleShot() for timer in pane.findChildren(QTimer))


def choose(window: MainWindow, words: str) -> None:
    """Choose in the settings dialog, by keys."""
    window.open_settings()
    box = window.dialog.fields["motion"]  # type: ignore[attr-defined]
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    window.dialog.close()


def test_everything_stands_still_and_moves_again(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    moving = dict.fromkeys(Qt.UIEffect, True)
    monkeypatch.setattr(motion, "_system_effects", lambda: moving)
    window.settings["motion"] = "off"
    assert window.isAnimated()
    assert QApplication.cursorFlashTime() > 0
    assert blinks(window)
    choose(window, "On")
    assert window.settings["motion"] == "on"
    assert not window.isAnimated()
    assert not any(QApplication.isEffectEnabled(effect) for effect in motion._EFFECTS)
    assert QApplication.cursorFlashTime() == 0, "carets of fields blink by this time, too"
    assert not blinks(window)
    choose(window, "Off")
    assert window.isAnimated()
    assert QApplication.cursorFlashTime() > 0
    assert blinks(window)


def test_a_bar_of_unknown_length_does_not_run_to_and_fro(window: MainWindow) -> None:
    bar = window.status.progress
    for choice, longest in (("off", 0), ("on", 1)):
        window.settings["motion"] = choice
        motion.show_total(bar, 0)
        assert bar.maximum() == longest, "Qt moves a bar from 0 to 0"
        motion.show_total(bar, 70)
        assert bar.maximum() == 70


def test_a_bar_in_a_dialog_follows_its_window(window: MainWindow) -> None:
    window.settings["motion"] = "on"
    window.open_settings()
    bar = QProgressBar(window.dialog)
    motion.show_total(bar, 0)
    assert bar.maximum() == 1
    window.dialog.close()


@pytest.mark.parametrize(("flash", "reduced"), [(0, True), (500, False)])
def test_the_system_is_asked(window: MainWindow, flash: int, reduced: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop whose carets do not blink asks for calm; what it says is had back with -1."""
    monkeypatch.setattr(motion, "_AS_SYSTEM", flash)
    motion.apply("system", window)
    assert window.isAnimated() is not reduced
    assert (QApplication.cursorFlashTime() == 0) is reduced
