"""What a window shows: every text in it, and which of them are wider than their place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

_SLACK = 1  # pixels
_ARROW = 26  # pixels beside the words of a combo box
_EDGES = 6  # pixels beside a header's or a placeholder's words


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(what it belongs to, text) of everything that is written in a window or said of a part of it."""
    yield "title", window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.window() is not window or isinstance(widget, QMenu):
            continue
        name = type(widget).__name__
        yield f"{name} tip", widget.toolTip()
        yield f"{name} spoken", widget.accessibleName()
        for text in _written(widget):
            yield name, text


def _written(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(i) for i in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        columns = range(widget.count()) if widget.orientation() is Qt.Orientation.Horizontal else ()
        yield from (str(widget.model().headerData(column, widget.orientation()) or "") for column in columns)


def too_wide(window: QWidget) -> list[str]:
    """Texts that do not fit where they stand; what ends in an ellipsis of its own fits."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            found += [
                f"{window.windowTitle()}: {text!r} needs {needed} of {given} pixels in a {type(widget).__name__}"
                for text, needed, given in _widths(widget)
                if needed > given + _SLACK
            ]
    return found


def _widths(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Text, what it needs, and what it is given (widths; heights of what is broken into lines)."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.wordWrap():
        yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
    elif isinstance(widget, QLabel) and not _cuts_itself(widget):
        yield widget.text(), metrics.size(0, widget.text()).width(), widget.contentsRect().width()
    elif isinstance(widget, QAbstractButton) and widget.text() and not _shows_only_a_sign(widget):
        yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QLineEdit) and not widget.text() and not isinstance(widget.parentWidget(), QComboBox):
        words = widget.placeholderText()
        yield words, metrics.horizontalAdvance(words) + _EDGES, widget.width()
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        yield widget.currentText(), metrics.horizontalAdvance(widget.currentText()) + _ARROW, widget.width()
    elif isinstance(widget, QGroupBox):
        yield widget.title(), metrics.horizontalAdvance(widget.title()), widget.width()
    elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for column in range(widget.count()):
            words = str(widget.model().headerData(column, Qt.Orientation.Horizontal) or "")
            if words and not widget.isSectionHidden(column):
                yield words, metrics.horizontalAdvance(words) + _EDGES, widget.sectionSize(column)


def _shows_only_a_sign(button: QAbstractButton) -> bool:
    is_tool = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return is_tool and not button.icon().isNull()


def _cuts_itself(label: QLabel) -> bool:
    """It takes what place there is and ends in an ellipsis."""
    return label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored
