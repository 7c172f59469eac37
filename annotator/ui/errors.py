"""What goes wrong: errors of the world in a bar over the page, bugs of the program in one dialog."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.errors import AnnotatorError
from annotator.ui import icons
from annotator.ui.dialogs.kit import caption, reading_box
from annotator.words import tr

log = logging.getLogger(__name__)
_DISTINCT = 20  # different bugs that the dialog lists
_LONGEST = 20_000  # characters of one of them


class ErrorBar(QFrame):
    """Says what happened until it is closed or something succeeds.

    Not modal, and in no layout: work goes on below it, and the text does not jump.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAccessibleName(tr("Error"))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sign = icons.Sign("warning", "danger")
        close = QToolButton()
        icons.put(close, "close")
        close.setToolTip(tr("Close the message"))
        close.setAutoRaise(True)
        close.setAccessibleName(tr("Close the message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(close)
        self.hide()
        page.installEventFilter(self)

    def say(self, words: str) -> None:
        """Show the words."""
        self.text.setText(words)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        width = self.parentWidget().width()
        self.setGeometry(0, 0, width, max(self.layout().heightForWidth(width), self.minimumSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False


class Surprises(QObject):
    """What no code was prepared for, from any thread: logged without quotes, shown in one dialog, counted when it
    comes again. The window goes on.
    """

    _came = Signal(object)

    def __init__(self, window: QWidget, log_path: str) -> None:
        super().__init__(window)
        self._log_path = log_path
        self._counts: dict[Place, int] = {}
        self._dialog: SurpriseDialog | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException) -> None:
        """Take an error from any thread."""
        place = place_of(error)
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if count == 1:
            log.error("a bug", exc_info=error)
        elif str(count).strip("0") == "1":  # 10, 100, 1,000: a bug in painting would fill the disk
            log.error("the bug at %s has come %d times", place, count)
        try:
            self._came.emit(error)
        except RuntimeError:  # the window is gone, and a thread has outlived it
            pass

    def _show(self, error: BaseException) -> None:
        if self._dialog is None:
            self._dialog = SurpriseDialog(self.parent(), self._log_path)  # type: ignore[arg-type]
        self._dialog.add(error)


Place = tuple[str, str, int]


def place_of(error: BaseException) -> Place:
    """By what the same bug is known again: kind, file and line."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (
        type(error).__qualname__,
        trace.tb_frame.f_code.co_filename if trace else "",
        trace.tb_lineno if trace else 0,
    )


class SurpriseDialog(QDialog):
    """Says that something is wrong with the program, what that means for the work, and gives details to copy.

    It neither stops the window nor takes the keys: who types goes on typing.
    """

    def __init__(self, window: QWidget, log_path: str) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("A fault in the program"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._errors: dict[Place, tuple[str, int]] = {}
        self.said = caption(wrap=True)
        tall = self.said.sizePolicy()
        tall.setHeightForWidth(True)  # else the layout gives it the height that its first words needed
        self.said.setSizePolicy(tall)
        self.details = reading_box(tr("Details of the fault"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.hint = caption(
            tr("Details may quote words of your articles; the log file does not: {path}", path=log_path), wrap=True,
            dim=True,
        )  # fmt: skip
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = box.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        box.rejected.connect(self.hide)
        layout = QVBoxLayout(self)
        for widget in (self.said, self.details, self.hint, box):
            layout.addWidget(widget, int(widget is self.details))
        self.resize(620, 380)

    def add(self, error: BaseException) -> None:
        """Show one more; one that is shown already only counts."""
        place = place_of(error)
        text, count = self._errors.get(place, ("", 0))
        if not count and len(self._errors) >= _DISTINCT:
            return
        self._errors[place] = (text or _described(error), count + 1)
        self._tell(new=not count)

    def _tell(self, *, new: bool) -> None:
        total = sum(count for _, count in self._errors.values())
        again = tr("It has happened %n times.", "", total) + " " if total > 1 else ""
        self.said.setText(
            tr("Something went wrong that should not.") + " " + again + tr(
                "Every mark made so far is saved, what you are typing stays where it is, and you can go on working. "
                "If it keeps happening, close Annotator and start it again."
            )
        )  # fmt: skip
        if new:
            self.details.setPlainText(_about_program() + "".join(f"\n\n{text}" for text, _ in self._errors.values()))
            self.show()


def _described(error: BaseException) -> str:
    try:
        return "".join(traceback.format_exception(error)).strip()[-_LONGEST:]
    except Exception:  # an error whose own words cannot be had
        return type(error).__qualname__


def _about_program() -> str:
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"Annotator {__version__}, {versions}"


def watch(surprises: Surprises, show_error: Callable[[Exception], object]) -> None:
    """Send everything that nothing else catches to `surprises`; errors of the world go to `show_error`."""

    def unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):  # Ctrl+C in the terminal, or an end that was asked for
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, AnnotatorError):
            show_error(error)
        else:
            surprises.take(error)

    def in_thread(event: threading.ExceptHookArgs) -> None:
        if isinstance(event.exc_value, Exception):
            surprises.take(event.exc_value)

    def unraisable(event: sys.UnraisableHookArgs) -> None:
        if isinstance(event.exc_value, Exception):
            surprises.take(event.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = unhandled, in_thread, unraisable
