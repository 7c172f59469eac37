"""Take the pictures of docs/guide/claims.md: the real window, driven by keys.

Each step presses what the guide says at that place; the article is one of our own samples.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "images" / "guide"
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.main_window import MainWindow

TITLE = "Five things we still do not know about the Boritas dam"
SIZE = (1360, 850)
_NAMES = {"/": "Slash", "=": "Equal", "-": "Minus", "[": "BracketLeft", "]": "BracketRight", "Esc": "Escape"}


class Guide:
    """The window, and hands on its keys."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder

    @property
    def pane(self) -> QWidget:
        """The text."""
        assert self.window.view is not None
        return self.window.view.reader.pane

    def press(self, *chords: str) -> None:
        """Press chords on what has the focus, one after another."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for chord in chords:
            *held, name = chord.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for word in held:
                modifiers |= getattr(Qt.KeyboardModifier, f"{'Control' if word == 'Ctrl' else word}Modifier")
            key = getattr(Qt.Key, f"Key_{_NAMES.get(name, name)}")
            QTest.keyClick(QApplication.focusWidget() or self.pane, key, modifiers)
            self.settle()

    def type(self, words: str) -> None:
        """Type words into the field that has the focus, as a keyboard of their language sends them."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication

        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget() or self.pane, event)
        self.settle()

    def find(self, words: str) -> None:
        """Select words of the article as a reader does: find them, and back to the text."""
        self.pane.setFocus()
        self.press("Esc", "Esc", "Ctrl+Home", "Ctrl+F", "Ctrl+A")
        self.type(words)
        self.press("Esc")

    def field(self, name: str) -> None:
        """Press Tab until a field of this name has the focus."""
        from PySide6.QtWidgets import QApplication

        passed: list[str] = []
        while len(passed) < 40:
            self.press("Tab")
            focus = QApplication.focusWidget()
            passed.append(focus.accessibleName() if focus is not None else "")
            if passed[-1] == name:
                return
        raise LookupError(f"Tab finds no field {name!r}: {passed}")

    def part(self, name: str) -> None:
        """Press F6 until this part of the window has the focus."""
        from PySide6.QtWidgets import QApplication

        passed: list[str] = []
        while len(passed) < 15:
            focus = QApplication.focusWidget()
            passed.append(focus.accessibleName() if focus is not None else "")
            if passed[-1] == name:
                return
            self.press("F6")
        raise LookupError(f"F6 finds no part {name!r}: {passed}")

    def settle(self) -> None:
        """Let jobs end, timers fire and everything paint."""
        from PySide6.QtCore import QElapsedTimer
        from PySide6.QtWidgets import QApplication

        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < 250:
            QApplication.processEvents()
        self.window.jobs.wait()
        QApplication.processEvents()

    def take(self, name: str, shown: QWidget | None = None) -> None:
        """Photograph the window, or what lies over it, in its 256 commonest colours, a quarter of the bytes."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QImage

        self.settle()
        image = (shown or self.window).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colours = [colour for colour, _ in Counter(image.constBits().cast("I")).most_common(256)]
        few = image.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)
        few.save(str(self.folder / f"{name}.png"))


def proposals(guide: Guide) -> None:
    """The rules propose claims with their speakers; Tab goes through them."""
    guide.pane.setFocus()
    guide.press("Alt+O")
    guide.find("Bank said")
    guide.press("Tab")
    guide.take("proposals")


def accepted(guide: Guide) -> None:
    """A takes the proposal with its speaker and its cue."""
    guide.press("A", "Shift+Tab")
    guide.take("accepted")


def judged(guide: Guide) -> None:
    """Enter goes into the fields, Tab through them."""
    guide.press("Enter")
    guide.field("Sentence")
    guide.type("The Steppe Development Bank lends nothing without public hearings.")
    guide.field("Verdict")
    guide.press("S")
    guide.take("judged")
    guide.press("Esc")


def asked(guide: Guide) -> None:
    """Words are marked by hand; who may say it stands beside them: Down brings the next, / finds one by name."""
    guide.find("counts 340 families in the path of the water")
    guide.press("C", "/")
    guide.type("Saule")
    guide.take("asked")
    guide.press("Enter")


def evidence(guide: Guide) -> None:
    """Another article is found and stands beside this one; a sentence of it is evidence."""
    guide.press("Ctrl+Shift+F")
    guide.type("переселении")
    guide.press("Down", "Ctrl+P")
    guide.part("Text of the pinned article")
    guide.press("J", "J", "J", "J", "J", "=")
    guide.take("evidence")
    guide.press("Esc", "Esc", "Ctrl+U")


def same(guide: Guide) -> None:
    """A claim of another article says the same: the two become a group and are laid side by side."""
    guide.press("Ctrl+Shift+J")
    guide.type("340")
    guide.press("Enter", "Ctrl+A", "G", "V")
    guide.take("same")


def concordance(guide: Guide) -> None:
    """One name in three languages and both scripts, with what stands before and after it."""
    guide.pane.setFocus()
    guide.press("Ctrl+Shift+D")
    guide.type("плотин* OR бөгет OR тўғон OR dam")
    guide.press("Enter", "Down", "Down")
    guide.take("concordance")


def relabelled(guide: Guide) -> None:
    """What lies on the checked hits is counted by its label before it is relabelled."""
    from PySide6.QtWidgets import QApplication

    guide.press("Ctrl+S", "Enter")
    guide.part("Search the project")
    guide.press("Ctrl+A")
    guide.type("in:entities кошкынбай")
    guide.press("Enter", "Ctrl+A", "Shift+L", "Down", "Space", "Tab", "G")
    guide.take("relabelled", QApplication.activeWindow())
    guide.press("Esc")


_ILL = (
    "Көкбұлан қалaсындағы бөгет келесі жылы ашылады, – деп хабарлады әкімдік.Жобаның құны 48 миллиард теңге.\n"
    "Министр сказал, что строительство плотины начнётся весной.\n"
    "«Су екі ауданға жетеді,-деді инженер, ал жол жол күзде дайын болады."
)


def health(guide: Guide) -> None:
    """An article with faults is pasted; its list and the languages of its paragraphs."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(_ILL)
    guide.pane.setFocus()
    guide.press("Ctrl+Alt+V", "Enter")
    guide.window.settings["paragraph_languages"] = True
    guide.window.activateWindow()  # without a window manager nobody does after a dialog
    guide.settle()
    guide.pane.setFocus()
    guide.press("F7", "F7", "F7", "Ctrl+F7", "N")
    guide.type("So in the source")
    guide.press("Enter")
    guide.take("health")
    guide.press("Esc")


def unknown(guide: Guide) -> None:
    """The words that no dictionary has, with suggestions for the first of them."""
    guide.press("Alt+F7")
    guide.press("S")
    guide.take("unknown")


def dashboard(guide: Guide) -> None:
    """The labels of each outlet as bars and numbers; the arrows go to one of them."""
    from PySide6.QtWidgets import QApplication

    guide.pane.setFocus()
    guide.press("F8", *["J"] * 7)
    guide.press("Down", "Right", "Right", "Right")
    guide.take("dashboard", QApplication.activeWindow())


def days(guide: Guide) -> None:
    """The same labels along the days, days without articles empty."""
    from PySide6.QtWidgets import QApplication

    guide.press("J", "Down")
    guide.take("days", QApplication.activeWindow())


def behind(guide: Guide) -> None:
    """The articles behind a number, alone in the list."""
    guide.press("K", "Enter")
    guide.take("behind")


Step = Callable[[Guide], None]
# The pictures of each page, in its order.
PAGES: dict[str, tuple[Step, ...]] = {
    "claims": (proposals, accepted, judged, asked, evidence, same),
    "language": (health, unknown),
    "dashboard": (dashboard, days, behind),
    "search": (concordance, relabelled),
}


def main(*pages: str, folder: Path = TARGET) -> None:
    """Go through these pages of the guide, each on a copy of the sample project of its own; all where none is named."""
    from annotator import app

    app.make_application([])
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages or PAGES:
        go_through(PAGES[page], folder)


def go_through(steps: tuple[Step, ...], folder: Path) -> None:
    """Open a copy of the sample project and do what the steps say."""
    from annotator import app, samples
    from annotator.settings import Settings

    with tempfile.TemporaryDirectory() as home:
        project = Path(home) / "sample.annotator"
        samples.import_samples(project, annotator="aigul")
        settings = Settings(Path(home) / "settings.json")
        settings["theme"], settings["annotator"] = "light", "aigul"
        window = app.make_window(settings)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        window.open_project(project)
        session = window.session
        assert session is not None
        query = "SELECT id FROM document WHERE title = ?"
        session.open_document(session.workspace.read().exec_driver_sql(query, (TITLE,)).scalar_one())
        guide = Guide(window, folder)
        guide.settle()
        for step in steps:
            step(guide)
        window.close()
        guide.settle()


if __name__ == "__main__":
    main(*sys.argv[1:])
