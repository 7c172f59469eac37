"""The tour while it runs: which card is shown where, and what moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QWidget
from shiboken6 import isValid

from annotator.ui.tour.card import Card, Frame, place
from annotator.ui.tour.esc_key import EscKey
from annotator.ui.tour.steps import STEPS, key_of
from annotator.ui.tour.watch import Watch
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_OFFER, _END = -1, len(STEPS)
_MARGIN = 4  # between the card and the edge of the window
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class Guide(QObject):
    """One run through the steps, for the open project. `ended`: nothing of it is on the window any more."""

    ended = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        assert window.session is not None and window.view is not None
        self._window, self._session, self._pane = window, window.session, window.view.reader.pane
        self.card, self.frame = Card(window), Frame(window)
        self.number = _OFFER
        self._target: QWidget | None = None
        self._place_soon = QTimer(self, singleShot=True, interval=0)
        self._place_soon.timeout.connect(self._place)
        self._watch: Watch | None = Watch(self._session, window.view, self._done, self)
        self.card.forward.connect(lambda: self.step(1))
        self.card.backward.connect(lambda: self.step(-1))
        self.card.closed.connect(self.end)
        self._session.closing.connect(self.end)
        self._session.documentOpened.connect(self._say_again)
        window.installEventFilter(self)
        self._esc = EscKey(window.actions_list, {self._pane: self._is_idle}, self)
        self._esc.pressed.connect(self.end)

    # -- steps

    def offer(self) -> None:
        """Ask whether to begin."""
        self._show(_OFFER)

    def go_on(self) -> None:
        """The step that was left, or the first."""
        self._show(self._window.settings["tour_step"])

    def step(self, by: int) -> None:
        """The next card or the one before; beyond the last one it is over."""
        if self.number + by > _END:
            self.end()
        else:
            self._show(max(0, self.number + by))

    def _done(self, number: int) -> None:
        """The user did what a step asks for: go on, if it is the one that is shown."""
        if number == self.number:
            self._show(number + 1, done=tr(STEPS[number].done))

    def end(self) -> None:
        """Leave the window as it was."""
        if self._watch is None:
            return
        self._watch.stop()
        self._watch = None
        self._esc.detach()
        self._place_soon.stop()
        self._window.removeEventFilter(self)
        self._point_at(None)
        had_focus = self.card.isAncestorOf(self._window.focusWidget() or self._window)
        for part in (self.card, self.frame):
            part.hide()
            part.deleteLater()
        if had_focus:
            self._pane.setFocus()
        self.deleteLater()
        self.ended.emit()

    # -- showing

    def _show(self, number: int, done: str = "") -> None:
        self.number = number
        self._window.settings["tour_step"] = max(0, number) % _END
        self._say(done)
        self._point_at(self._part())
        self.card.show()
        self._place()

    def _say_again(self) -> None:
        """The words of the first step depend on whether there is an article."""
        if self.number == 0:
            self._say("")
            self._place_soon.start()

    def _say(self, done: str) -> None:
        if self.number == _OFFER:
            self.card.say(
                tr("A short tour?"),
                tr("Five steps show how to read, mark and take back. You try each in the window yourself."),
                hint=tr("Help › Tour of the program brings it back at any time."),
            )
            self.card.offer(tr("Not now"), tr("Begin"))
            return
        if self.number == _END:
            self.card.say(
                tr("That was the tour"),
                tr(
                    "{help} opens the help, from any panel its own page. {sheet} shows all keys, {palette} finds "
                    "everything that can be done by its name.",
                    help=key_of(self._session, "help.open"),
                    sheet=key_of(self._session, "help.keys"),
                    palette=key_of(self._session, "help.palette"),
                ),
                done=done,
            )
            self.card.offer("", tr("Close"), tr("Back", "direction"))
            return
        self._say_step(done)

    def _say_step(self, done: str) -> None:
        step = STEPS[self.number]
        self.card.say(
            tr(step.title),
            step.words(self._session),
            count=tr("{number} of {total}", number=self.number + 1, total=len(STEPS)),
            done=done,
            hint=tr(
                "{next} next, {back} back, Esc ends the tour",
                next=key_of(self._session, "help.tour.next"),
                back=key_of(self._session, "help.tour.back"),
            ),
        )
        self.card.offer(tr("End the tour"), tr("Next"), tr("Back", "direction") if self.number else "")

    def _part(self) -> QWidget | None:
        """What the step is about, brought to the front."""
        if not 0 <= self.number < _END:
            return None
        name = STEPS[self.number].part
        if name == "text":
            return self._pane
        if name == "status":
            return self._window.statusBar()
        dock = self._window.findChild(QDockWidget, f"dock.{name}")
        if isinstance(dock, QDockWidget) and not self._is_alone():
            dock.show()
            dock.raise_()
        return dock if isinstance(dock, QDockWidget) else None

    def _is_alone(self) -> bool:
        """In focus mode nothing but the text is shown, and stays so."""
        return not self._window.menuBar().isVisible()

    def _point_at(self, target: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    def _place(self) -> None:
        room = self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self.card.wanted(room.size())
        target = self._target_box()
        self.frame.setVisible(target is not None)
        if target is None:
            centre = self._window.centralWidget().geometry()
            corner = centre.bottomRight() - QPoint(size.width(), size.height())
            self.card.put(QRect(corner, size), None)
            return
        self.frame.put(target)
        self.card.put(*place(target, size, room, self._read_now()))

    def _target_box(self) -> QRect | None:
        """The part in coordinates of the window; None where there is none to be seen."""
        target = self._target
        if target is None or not target.isVisible() or target.window() is not self._window:
            return None
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).intersected(self._window.rect())

    def _read_now(self) -> QRect:
        """The selected lines, or that of the caret, in coordinates of the window: what the user works on."""
        start, end = self._pane.selection()
        mark = self._pane.selected_span
        if mark is not None:
            start, end = min(start, mark.start), max(end, mark.end)
        lines = list(self._pane.page.lines_of(start, max(end, start + 1)))
        if not lines:
            return QRect()
        part = self._pane.viewport()
        top, bottom = min(line[0] for line in lines), max(line[1] for line in lines)
        return QRect(part.mapTo(self._window, QPoint(0, top)), QSize(part.width(), bottom - top))

    # -- moves

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place_soon.start()
        return False

    # -- Esc

    def _is_idle(self) -> bool:
        """Whether Esc has nothing left to do in the text."""
        start, end = self._pane.selection()
        is_selected = start != end or self._pane.extending or self._session.annotation_id is not None
        return not is_selected and self._session.marker_label is None
