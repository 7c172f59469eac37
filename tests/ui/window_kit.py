"""A real window on a project of our own articles, and the keys to drive it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator import app
from annotator.language.folding import fold
from annotator.settings import Settings
from annotator.store import schema as s
from annotator.store.queries import search
from annotator.store.workspace import Workspace
from annotator.ui.main_window import MainWindow

KAZAKH = (
    "Қаржы министрі Айбек Сәрсенов жаңа бөгет 2027 жылы аяқталады деп мәлімдеді. Жобаның құны 4,2 миллиард теңге.\n"
    "Бөгет су тапшылығын азайтады, – деді Сәрсенов."
)
UZBEK = "Вазир Айбек Сарсенов янги тўғон 2027 йилда битишини айтди.\nЛойиҳа қиймати 4,2 миллиард тенге."
ENGLISH = (
    "Minister Aybek Sarsenov said the dam would be ready in 2027 😀 despite delays.\nThe price is 4.2 billion tenge."
)
TEXTS = (("Бөгет салынады", KAZAKH, "kk"), ("Янги тўғон", UZBEK, "uz"), ("New dam", ENGLISH, "en"))

_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
_KEYS = {
    "[": "BracketLeft", "]": "BracketRight", "/": "Slash", "=": "Equal", "-": "Minus", ".": "Period", "Esc": "Escape",
}  # fmt: skip


def make_project(path: Path, texts: tuple[tuple[str, str, str], ...] = TEXTS) -> Path:
    """A project file with these articles (title, text, language) and nothing else; made once and copied."""
    path.write_bytes(_made(path.name, texts))
    path.chmod(0o600)
    return path


@cache
def _made(name: str, texts: tuple[tuple[str, str, str], ...]) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        _make(path, texts)
        return path.read_bytes()


def _make(path: Path, texts: tuple[tuple[str, str, str], ...]) -> None:
    workspace = Workspace.create(path, annotator="me")
    with workspace.transact("document.import", count=len(texts)) as tx:
        for title, text, language in texts:
            sha = hashlib.sha256(text.encode()).hexdigest()
            i = tx.insert(
                s.document, title=title, text_sha256=sha, length=len(text), language=language, preview=text[:80]
            )
            tx.insert(s.document_text, document_id=i, text=text)
    for _ in search.index_pending(workspace, fold):
        pass  # else each window begins with a job
    workspace.close()


@contextmanager
def open_window(project: Path, home: Path, size: tuple[int, int] = (1400, 900)) -> Iterator[MainWindow]:
    """The window as `annotator PROJECT` shows it, with the first article open and the focus on the text."""
    settings = Settings(home / "settings.json")
    settings["annotator"] = "me"
    window = app.make_window(settings)
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    assert window.open_project(project), window.errors.text.text()
    settle(window)
    try:
        yield window
    finally:
        window.close()
        settle(window)


def make_the_rest(window: MainWindow) -> None:
    """Have what is made only when it is first needed made now: it may be looked at while nobody sees it."""
    assert window.view is not None
    _ = window.view.panels["inspector"].form, window.view.panels["entities"].details  # type: ignore[attr-defined]
    settle(window)


def settle(window: MainWindow) -> None:
    """Let jobs end and their news arrive."""
    for _ in range(4):
        window.jobs.wait()
        QApplication.processEvents()
        QApplication.processEvents()


def ring(timer: QTimer) -> None:
    """Let a timer that waits for more news, or for the keys to rest, wait no longer."""
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(widget: QWidget | None, *chords: str) -> None:
    """Press chords like "Ctrl+Z" one after another on a widget (on what has the focus where None)."""
    for chord in chords:
        *held, name = chord.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for word in held:
            modifiers |= _HELD[word]
        target = widget if widget is not None else focused()
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{_KEYS.get(name, name)}"), modifiers)
