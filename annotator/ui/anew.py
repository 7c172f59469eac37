"""The window made anew in another language: the project closes for a moment, what stood on the screen comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDockWidget, QWidget

from annotator.ui import speaking, tabbing

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


_TURNS = 10  # of the event loop, until the fields of the annotation are shown


@runtime_checkable
class Standing(Protocol):
    """A panel that shows what the user asked for, such as a filtered list, and can show it again."""

    def standing(self) -> object: ...

    def stand_again(self, state: object, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _Focus:
    """A widget as the number of its kind in a dock, or in the middle of the window where `dock` is empty."""

    dock: str
    kind: type[QWidget]
    number: int


@dataclass(frozen=True, slots=True)
class _Reading:
    """Where the user is in the open project. Places are code points."""

    project: Path
    article: int | None
    annotation: int | None
    anchor: int
    caret: int
    top: int
    focus: _Focus | None
    panels: dict[str, object]
    has_dashboard: bool


def speak(window: MainWindow) -> None:
    """Say everything in the language that was chosen, once no job runs and no dialog waits for its answer."""
    if window.jobs.running or speaking.chosen(window.settings["interface_language"]) == speaking.spoken():
        return
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    if asking := [dialog for dialog in dialogs if dialog.isModal()]:
        again = lambda: QTimer.singleShot(0, window, lambda: speak(window))  # noqa: E731
        asking[-1].finished.connect(again, Qt.ConnectionType.SingleShotConnection)
        return
    reading, page, card = _reading(window), window.help.address, window.tour.is_at()
    openers = [dialog.objectName() for dialog in dialogs]
    for dialog in dialogs:
        dialog.close()
    window.close_project()
    window.help.close()
    speaking.speak(window.settings["interface_language"])
    window.rebuild()
    if reading is not None and window.open_project(reading.project):
        _read_on(window, reading)
        window.tour.show_again(card)
    if page:
        window.help.open(page)
    window.activateWindow()
    for key in openers:
        window.actions_list.trigger(key)


def _reading(window: MainWindow) -> _Reading | None:
    session, view = window.session, window.view
    if session is None or view is None:
        return None
    pane, panels = view.reader.pane, view.panels.items()
    return _Reading(
        session.workspace.path,
        session.document_id,
        session.annotation_id,
        pane.anchor,
        pane.caret,
        pane.reading_position(),
        _focus(window),
        {key: panel.standing() for key, panel in panels if isinstance(panel, Standing)},
        view.dashboard.is_open(),
    )


def _read_on(window: MainWindow, reading: _Reading) -> None:
    """Show what stood on the screen, as far as it is there still."""
    session, view = window.session, window.view
    assert session is not None and view is not None
    for key, state in reading.panels.items():
        panel = view.panels.get(key)
        if isinstance(panel, Standing):
            panel.stand_again(state)
    if session.document_id == reading.article:
        pane = view.reader.pane
        pane.put_caret(reading.anchor, scroll=False)
        pane.put_caret(reading.caret, keep_anchor=True, scroll=False)
        session.select_annotation(reading.annotation)  # after the caret, which on its way would let go of it
        pane.scroll_to(reading.top)
    if reading.has_dashboard:
        view.dashboard.toggle()
    _focus_again(window, reading.focus)


# -- the focus: names of widgets are said in the language that has gone, so they are counted


def _focus(window: MainWindow) -> _Focus | None:
    widget = window.focusWidget()
    for name, part in _parts(window):
        if widget is not None and part.isAncestorOf(widget):
            return _Focus(name, type(widget), _of_kind(part, type(widget)).index(widget))
    return None


def _focus_again(window: MainWindow, focus: _Focus | None, turns: int = _TURNS) -> None:
    """Give the focus to what stands in the same place now, as soon as it takes it."""
    part = next((part for name, part in _parts(window) if focus is not None and name == focus.dock), None)
    if focus is None or part is None or window.view is None:
        return
    widget = next(iter(_of_kind(part, focus.kind)[focus.number :]), None)
    if widget is not None and widget.isVisibleTo(window) and widget.isEnabled():
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, widget, lambda: tabbing.scroll_to(widget))
    elif turns:  # it is made or shown in a moment
        QTimer.singleShot(0, window.view, lambda: _focus_again(window, focus, turns - 1))


def _parts(window: MainWindow) -> list[tuple[str, QWidget]]:
    parts: list[tuple[str, QWidget]] = [("", window.centralWidget() or window)]
    return parts + [(dock.objectName(), dock) for dock in window.findChildren(QDockWidget) if dock.objectName()]


def _of_kind(part: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in part.findChildren(QWidget) if type(widget) is kind]
