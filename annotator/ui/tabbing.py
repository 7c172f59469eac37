"""Where Tab goes in a window with panels.

Qt's own way takes a panel that hands its focus on to one of its parts for that part, passing by what stands before it;
and for a panel behind another tab, whose parts are hidden, it goes nowhere, so that the keys are caught.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTabBar, QWidget

from annotator.words import tr


def move(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next control of the window, or the one before, and scroll to it; returns whether there is
    one."""
    target = next((widget for widget in _onwards(window, forward) if _takes_keys(widget, window)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    scroll_to(target)
    return True


def scroll_to(target: QWidget) -> None:
    """Bring a control into sight in all that scrolls around it."""
    ground = target.parentWidget()
    while ground is not None:
        if isinstance(ground, QScrollArea):
            ground.ensureWidgetVisible(target)
        ground = ground.parentWidget()


def name_tab_bars(window: QWidget) -> None:
    """The bars that Qt makes where panels stand one behind the other have no name of their own."""
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setAccessibleName(tr("Panels that share this place"))


def _onwards(window: QWidget, forward: bool) -> Iterator[QWidget]:
    start = window.focusWidget() or window
    widget = _next(start, forward)
    while widget is not None and widget is not start:
        yield widget
        widget = _next(widget, forward)


def _next(widget: QWidget, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_keys(widget: QWidget, window: QWidget) -> bool:
    if not widget.isVisible():  # most are not, and this is asked of hundreds
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    return widget.isEnabled() and widget.window() is window and can_be_seen(widget)


def can_be_seen(widget: QWidget) -> bool:
    """Whether it is on screen or can be scrolled to: not in a part that is squeezed to nothing."""
    if not widget.isVisible():
        return False
    return not widget.visibleRegion().isEmpty() or _in_scroll_area(widget)


def _in_scroll_area(widget: QWidget) -> bool:
    ground = widget.parentWidget()
    while ground is not None and not isinstance(ground, QScrollArea):
        ground = ground.parentWidget()
    return ground is not None
