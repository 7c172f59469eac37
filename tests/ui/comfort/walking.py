"""Goes through everything the window can show: its panels, and what its actions open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from annotator.ui.actions import Action
from annotator.ui.main_window import MainWindow
from annotator.ui.tabbing import can_be_seen
from annotator.ui.text.pane import TextPane
from annotator.ui.widgets import focus_frame, look

INTERACTIVE = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit),
    *(QTabBar, QTextEdit, TextPane),
)
INNER = (QHeaderView, QScrollBar)  # parts of others, moved by their keys
PROJECT_ENDS = {"project.close", "project.quit"}
_LONGEST = 300  # presses of Tab
SLACK = 0.05  # points: Qt rounds sizes to pixels


def titled(widget: QWidget) -> str:
    """What a failure calls a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName() or text or '(nameless)'}"


def parts(window: QWidget) -> list[QWidget]:
    """Every widget that is seen or can be scrolled to, but not those of other windows."""
    return [widget for widget in window.findChildren(QWidget) if widget.window() is window and can_be_seen(widget)]


def is_inner(widget: QWidget) -> bool:
    """A part of a spin box or combo box, which the whole speaks for."""
    parent = widget.parentWidget()
    return isinstance(widget, INNER) or isinstance(parent, (QAbstractSpinBox, QComboBox))


def controls(shown: list[QWidget]) -> list[QWidget]:
    """What can be used now."""
    return [w for w in shown if isinstance(w, INTERACTIVE) and w.isEnabled() and not is_inner(w)]


def nameless(window: QWidget, shown: list[QWidget]) -> list[str]:
    """Controls that a reader of the screen could not name."""
    found: list[str] = []
    for widget in controls(shown):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            found.append(f"{window.windowTitle()}: {titled(widget)} has no name")
    return found


def too_small(window: QWidget, shown: list[QWidget]) -> list[str]:
    """Widgets that write in a font below the smallest."""
    return [
        f"{window.windowTitle()}: {titled(widget)} writes at {size:.1f} pt"
        for widget in shown
        if (size := QFontInfo(widget.font()).pointSizeF()) < look.SMALLEST - SLACK
    ]


def unreached(window: QWidget, shown: list[QWidget], stops: set[QWidget]) -> list[str]:
    """Controls that no press of Tab has come to, or that take no keys at all."""
    wanted = [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    missed = [w for w in wanted if w.isEnabled() and w.focusProxy() is None and not is_inner(w) and w not in stops]
    found = [f"{window.windowTitle()}: Tab does not come to {titled(widget)}" for widget in missed]
    for button in controls(shown):
        takes_keys = button.focusPolicy() & Qt.FocusPolicy.TabFocus or button.focusProxy() is not None
        if isinstance(button, QAbstractButton) and not takes_keys and not _has_a_command(button):
            found.append(f"{window.windowTitle()}: {titled(button)} takes no keys")
    return found


def _has_a_command(button: QAbstractButton) -> bool:
    """Buttons of a dock are in the menu "Panels", those of a field and a tab bar are its own, and of several of which
    one is chosen the arrows choose."""
    group = button.group()
    if button.autoExclusive() or (group is not None and group.exclusive()):
        return True
    inner = (QLineEdit, QTabBar, QAbstractItemView)
    return button.objectName().startswith("qt_dockwidget") or isinstance(button.parentWidget(), inner)


def everything_reached(window: QWidget) -> tuple[set[QWidget], list[str]]:
    """Walk on, walk back, and on once more: what is chosen on the way makes buttons of it usable."""
    found: set[QWidget] = set()
    unseen: list[str] = []
    for back in (False, True, False):
        there, hidden = _stops(window, back=back)
        found |= there
        unseen += hidden
    return found, unseen


def _stops(window: QWidget, *, back: bool) -> tuple[set[QWidget], list[str]]:
    """Press Tab until it comes round; returns what had the keys, and where that could not be seen."""
    found: set[QWidget] = set()
    unseen: list[str] = []
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(_LONGEST):
        widget = window.focusWidget()
        if widget is None or widget in found:
            break
        found.add(widget)
        if can_be_seen(widget) and not _is_framed(widget):
            unseen.append(f"{window.windowTitle()}: {titled(widget)} does not show that it has the keys")
        if isinstance(widget, TextPane):  # there Tab goes from mark to mark
            QTest.keyClick(widget, Qt.Key.Key_F6, held)
        else:
            QTest.keyClick(widget, Qt.Key.Key_Tab, held)
    return found, unseen


def _is_framed(widget: QWidget) -> bool:
    if widget.property(focus_frame.OWN):
        return True
    frames = [frame for frame in widget.window().findChildren(focus_frame.Frame) if frame.isVisible()]
    box = QRect(widget.mapToGlobal(QPoint()), widget.size())
    return any(QRect(frame.mapToGlobal(QPoint()), frame.size()).intersects(box) for frame in frames)


@contextmanager
def closing_modal_windows(seen: list[QWidget], check: object) -> Iterator[None]:
    """Check and close each window that waits for an answer, so that the one who asks goes on."""
    assert callable(check)

    def look_for_one() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog not in seen:
            seen.append(dialog)
            check(dialog)
            dialog.close()

    timer = QTimer()
    timer.timeout.connect(look_for_one)
    timer.start(5)
    try:
        yield
    finally:
        timer.stop()


def opening(window: MainWindow) -> Iterator[Action]:
    """The actions that can open a window now: those whose name ends in an ellipsis, and a few more."""
    more = {"help.palette", "help.keys", "help.about", "help.open", "dashboard.open"}
    for action in list(window.actions_list):
        if (action.text.endswith("…") or action.key in more) and action.key not in PROJECT_ENDS and action.enabled():
            yield action
