"""An open project in the window: the reader, the panels in their docks, and the actions that need both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QScrollArea, QVBoxLayout, QWidget

from annotator.store.journal import ChangeSet
from annotator.store.queries import articles
from annotator.ui import fitting, tabbing
from annotator.ui.actions import Action
from annotator.ui.dashboard import Dashboard
from annotator.ui.evidence_desk import EvidenceDesk
from annotator.ui.marking import Marking
from annotator.ui.offers import Offers
from annotator.ui.panels import Panel, all_panels
from annotator.ui.pinned.side import SideBySide
from annotator.ui.reader import FindBar, Reader
from annotator.ui.safekeeping import Safekeeping
from annotator.ui.session import Session
from annotator.ui.step_text import sentence
from annotator.ui.undoing import Undoing
from annotator.ui.widgets.prose import suggest_action
from annotator.ui.widgets.scrolled import Scrolled
from annotator.verbs import history
from annotator.words import number, tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_LAYOUT_VERSION = 1
_LOWEST = 32  # lines of text on a screen that has room for the usual layout, with a panel at the bottom


class ProjectView(QObject):
    """Built when a project opens, thrown away when it closes."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self.window, self.session = window, session
        session.actions.begin_project()
        self.reader = Reader(session)
        self.docks: list[QDockWidget] = []
        self.panels: dict[str, QWidget] = {}  # by key, once they are made
        self._behind: set[QDockWidget] = set()  # docks that nobody sees
        self._hidden: list[QWidget] = []
        self._counts: dict[str, int] | None = None  # articles per status, counted anew when one changed
        self._state_timer = QTimer(self, singleShot=True)
        self._state_timer.setInterval(50)  # an import tells of thousands of changes
        self._state_timer.timeout.connect(self._say_state)
        self.marking = Marking(session, self.reader.pane, self.reader.feed)
        self.beside = SideBySide(self.reader)
        self.offers: list[Offers] = [self.beside.evidence]  # the others come once the article is shown
        self.marking.offers = self.reader.offers = self.offers
        self.undoing = Undoing(session)
        session.actions.add(self._actions())
        self.dashboard = Dashboard(session, window)
        session.actions.add(self.dashboard.actions())
        self.safekeeping = Safekeeping(window, session, self)
        self._make_docks()
        self._evidence = EvidenceDesk.of(session)
        self._evidence.changed.connect(self._say_state)
        session.changed.connect(self._on_changed)
        session.documentOpened.connect(self._on_opened)
        session.annotationSelected.connect(lambda _: self._say_place())
        self.reader.caretMoved.connect(lambda _: self._say_place())
        session.settingChanged.connect(self._on_setting)

    def start(self) -> None:
        """Show the article read last, or the first of the list, with the focus on the text; then fill the docks."""
        self._restore_layout()
        connection = self.session.workspace.read()
        last = articles.last_read(connection) or articles.first(connection)
        self.beside.restore()
        self.session.open_document(last)
        self._make_offers()
        self._fill_docks()
        self._fit_docks()
        self._say_state()
        if last is not None:
            self.reader.pane.setFocus()
        else:
            self.docks[0].widget().setFocus()  # the list, where Ctrl+V pastes the first article

    def _make_offers(self) -> None:
        from annotator.ui import all_offers

        self.offers[:0] = all_offers.make(self.session, self.reader.pane)

    def stop(self) -> None:
        """Remember layout and place, and take docks and actions away."""
        self.safekeeping.stop()
        if self._hidden:
            self.toggle_focus_mode()
        state = self.window.saveState(_LAYOUT_VERSION)
        self.session.settings["layout"] = bytes(state.toBase64().data()).decode()
        self.session.select_annotation(None)  # fields save what is typed in them
        for part in (self, self.beside, *self.docks):
            for timer in part.findChildren(QTimer):
                timer.stop()  # nothing may look at the project once it is closed
        self.beside.release()
        self.reader.release()
        for dock in self.docks:
            self.window.removeDockWidget(dock)
            dock.setObjectName("")  # it lives until the event loop is back: the next layout must not find and show it
            dock.deleteLater()
        self.session.actions.end_project()

    # -- docks

    def _make_docks(self) -> None:
        """The docks stand empty at first, so that the text has its place and is shown before the panels are made."""
        by_key: dict[str, QDockWidget] = {}
        for panel in all_panels():
            dock = self.window.add_dock(panel.key, panel.title, panel.area, _Place())
            dock.setVisible(panel.visible)
            if panel.tabbed in by_key:
                self.window.tabifyDockWidget(by_key[panel.tabbed], dock)
            by_key[panel.key] = dock
            self.docks.append(dock)
            dock.visibilityChanged.connect(lambda shown, dock=dock: self._show_panel(dock, shown))
        self._default_sizes()

    def _fill_docks(self) -> None:
        for panel, dock in zip(all_panels(), self.docks, strict=True):
            made = self.panels[panel.key] = panel.build(self.session)
            place = dock.widget()
            assert isinstance(place, _Place)
            place.fill(made)
            place.show_panel(dock not in self._behind)
            self.session.actions.add([self._toggle(panel, dock)])

    def _show_panel(self, dock: QDockWidget, shown: bool) -> None:
        """A dock behind another tab counts as visible for Qt: its panel would read, lay out and paint for nobody."""
        if shown:
            self._behind.discard(dock)
        else:
            self._behind.add(dock)
        place = dock.widget()
        if isinstance(place, _Place):
            place.show_panel(shown)
        tabbing.name_tab_bars(self.window)

    def _toggle(self, panel: Panel, dock: QDockWidget) -> Action:
        def flip() -> None:
            """What stands behind another tab comes to the front; only what is seen is closed."""
            dock.setVisible(not _shown(dock))
            if dock.isVisible():
                dock.raise_()

        return Action(f"view.panel.{panel.key}", tr(panel.title, "panel"), "View/Panels", flip, checked=dock.isVisible)

    def _default_sizes(self) -> None:
        left = [d for d in self.docks if self.window.dockWidgetArea(d) == Qt.DockWidgetArea.LeftDockWidgetArea]
        right = [d for d in self.docks if self.window.dockWidgetArea(d) == Qt.DockWidgetArea.RightDockWidgetArea]
        for group, width, share in ((left, 290, 0.25), (right, 330, 0.3)):
            width = min(width, round(self.window.width() * share))  # of a narrow window the text keeps a good part
            self.window.resizeDocks(group, [width] * len(group), Qt.Orientation.Horizontal)
        stretches = {panel.key: panel.stretch for panel in all_panels()}
        heights = [100 * stretches.get(d.objectName().removeprefix("dock."), 1) for d in right]
        self.window.resizeDocks(right, heights, Qt.Orientation.Vertical)

    def _restore_layout(self) -> None:
        kept = self.session.settings["layout"]
        if kept:
            self.window.restoreState(QByteArray.fromBase64(kept.encode()), _LAYOUT_VERSION)
        else:
            self._front_tabs()

    def _front_tabs(self) -> None:
        """Bring the first of tabbed panels to the front; Qt shows the tab bar only once another has been there."""
        docks = {panel.key: dock for panel, dock in zip(all_panels(), self.docks, strict=True)}
        for panel in all_panels():
            if panel.tabbed in docks:
                docks[panel.key].raise_()
                docks[panel.tabbed].raise_()

    def _fit_docks(self) -> None:
        """Where the screen has no room for panels above and below each other, all but the articles share one place."""
        room = fitting.room(self.window)
        if room.height() >= _LOWEST * self.window.fontMetrics().height():
            return
        sharing = self.docks[1:]
        for dock in sharing[1:]:
            self.window.tabifyDockWidget(sharing[0], dock)
        for dock in sharing:
            place = dock.widget()
            if isinstance(place, _Place):
                place.allow_scrolling()
        sharing[0].raise_()
        QTimer.singleShot(0, self, self._leave_half_to_text)  # once the window may be as small

    def _leave_half_to_text(self) -> None:
        fitting.fit(self.window)
        quarter = self.window.width() // 4
        self.window.resizeDocks(self.docks[:2], [quarter, quarter], Qt.Orientation.Horizontal)

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        areas = {"left": Qt.DockWidgetArea.LeftDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea}
        for panel, dock in zip(all_panels(), self.docks, strict=True):
            dock.setFloating(False)
            self.window.addDockWidget(areas.get(panel.area, Qt.DockWidgetArea.BottomDockWidgetArea), dock)
            dock.setVisible(panel.visible)
        keys = {panel.key: dock for panel, dock in zip(all_panels(), self.docks, strict=True)}
        for panel in all_panels():
            if panel.tabbed in keys:
                self.window.tabifyDockWidget(keys[panel.tabbed], keys[panel.key])
        self._default_sizes()
        self._front_tabs()
        self._fit_docks()

    def toggle_focus_mode(self) -> None:
        """Hide everything but the text, or bring back what was shown."""
        if self._hidden:
            for widget in self._hidden:
                widget.show()
            self._hidden = []
        else:
            parts = [*self.docks, self.window.menuBar(), self.window.statusBar(), self.reader.header]
            self._hidden = [part for part in parts if part.isVisible()]
            for part in self._hidden:
                part.hide()
        self.reader.pane.setFocus()

    def cycle(self, direction: int) -> None:
        """Move the focus on: text, pinned text, then each visible panel."""
        parts: list[QWidget] = [*self.beside.parts(), *(d.widget() for d in self.docks if _shown(d))]
        stops = [(part, target) for part in parts if (target := _focusable(part)) is not None]
        focus = self.window.focusWidget()
        here = next(
            (i for i, (part, _) in enumerate(stops) if focus and (part is focus or part.isAncestorOf(focus))), 0
        )
        stops[(here + direction) % len(stops)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def import_files(self, paths: list[str]) -> None:
        """Files dropped on the window."""
        from annotator.ui.dialogs.importing import start_import

        start_import(self.session, paths, self.window)

    def offer_search(self, letters: str) -> None:
        """Somebody types a word on the text: it marks nothing and goes into the search of the article."""
        self.reader.find_bar.open()
        self.reader.find_bar.field.setText(letters)
        self.session.said.emit(tr("These keys mark nothing, so they search the article; Esc goes back to the text."))

    # -- actions

    def _actions(self) -> list[Action]:
        def find(what: Callable[[FindBar], object]) -> Callable[[], object]:
            return lambda: what(self._find_bar())

        opened = self.marking.is_open
        return [
            Action("edit.find", tr("Find in the article"), "Edit", find(FindBar.open), ("Ctrl+F",), enabled=opened),
            Action("edit.find.next", tr("Next hit"), "Edit", find(FindBar.next), ("F3", "Ctrl+G"), enabled=opened),
            Action(
                "edit.find.previous", tr("Previous hit"), "Edit", find(FindBar.previous), ("Shift+F3",), enabled=opened
            ),
            Action("edit.copy", tr("Copy"), "Edit", self.reader.pane.copy, ("Ctrl+C",), scope="text", enabled=opened),
            suggest_action(self.session),
            Action("view.layout.reset", tr("Put the panels back"), "View/Panels", self.reset_layout),
        ]

    def _find_bar(self) -> FindBar:
        """That of the article in which the focus is."""
        article, focus = self.beside.article, self.window.focusWidget()
        pinned = article is not None and focus is not None and article.isAncestorOf(focus)
        return article.find_bar if article is not None and pinned else self.reader.find_bar

    # -- status bar

    def _on_setting(self, key: str) -> None:
        if key == "zoom":
            self._say_place()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("document", "document_status"):
            self._counts = None
        self.window.errors.hide()
        if not self._state_timer.isActive():
            self._state_timer.start()

    def _on_opened(self, _: object) -> None:
        self._say_place()
        self._say_state()

    def _say_state(self) -> None:
        workspace = self.session.workspace
        if self._counts is None:
            self._counts = articles.status_counts(workspace.read(), workspace.annotator_id)
        counts, total = self._counts, sum(self._counts.values())
        step = history.next_undo(workspace)
        parts = [tr("saved"), tr("{done} of {all} done", done=number(counts["done"]), all=number(total))]
        if collecting := self._evidence.banner():
            parts.insert(0, collecting)
        self.window.status.state.setText(" · ".join(parts))
        self.window.status.say_undo(
            tr("undo: {step}", step=sentence(step.verb, step.params)) if step is not None else ""
        )

    def _say_place(self) -> None:
        pane, document = self.reader.pane, self.session.document_id
        if document is None:
            self.window.status.facts.clear()
            return
        start, end = pane.selection()
        if start != end:
            where = tr("%n characters selected", "", end - start, one="%n character selected")
        else:
            where = tr("character {place}", place=number(pane.caret))
        self.window.status.facts.setText(f"{where} · {pane.zoom_percent} %")


def _shown(dock: QDockWidget) -> bool:
    return dock.isVisible() and not dock.visibleRegion().isEmpty()


def _focusable(widget: QWidget) -> QWidget | None:
    """The widget itself or the first one in it that takes the focus; None in a panel that has nothing to do now."""
    policy = Qt.FocusPolicy.TabFocus
    candidates = [widget, *widget.findChildren(QWidget)]
    return next((w for w in candidates if w.isVisible() and w.isEnabled() and w.focusPolicy() & policy), None)


class _Place(QWidget):
    """Where a panel stands in its dock. It stays while the panel is made or hidden, so that no dock changes size."""

    def __init__(self) -> None:
        super().__init__()
        self._panel: QWidget | None = None

    def fill(self, panel: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        self.setFocusProxy(panel)
        self._panel = panel

    def allow_scrolling(self) -> None:
        """Let the place become smaller than its panel."""
        panel, layout = self._panel, self.layout()
        if panel is None or layout is None or isinstance(layout.itemAt(0).widget(), QScrollArea):
            return
        layout.addWidget(Scrolled(panel, sideways=True))

    def show_panel(self, shown: bool) -> None:
        if self._panel is not None:
            self._panel.setVisible(shown)
