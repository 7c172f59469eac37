"""The window: lays out the docks, shows welcome page or project, and forwards. Features live in panels and actions.

This module needs Qt alone, so that the window paints before the database layer is loaded.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog, QMainWindow, QMenuBar, QStackedWidget, QWidget

from annotator import paths
from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.settings import Settings
from annotator.ui import appearance, fitting, motion, tabbing, view_actions
from annotator.ui.actions import Action, Actions
from annotator.ui.dispatcher import Dispatcher
from annotator.ui.errors import ErrorBar, Surprises
from annotator.ui.help import Help
from annotator.ui.jobs import Jobs
from annotator.ui.menus import Menus
from annotator.ui.promptly import Sweeper
from annotator.ui.status_bar import StatusBar
from annotator.ui.tour import Tour
from annotator.ui.welcome import WelcomePage
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.project_view import ProjectView
    from annotator.ui.session import Session

log = logging.getLogger(__name__)
_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}


class MainWindow(QMainWindow):
    """One project at a time. `open_session` (from `app`) opens a project file, `sample` makes the sample's copy."""

    projectOpened = Signal(str)  # its path

    def __init__(
        self,
        settings: Settings,
        open_session: Callable[..., Session],
        new_session: Callable[..., Session],
        sample: Callable[[], Path],
    ) -> None:
        super().__init__()
        self.settings = settings
        self.session: Session | None = None
        self.view: ProjectView | None = None
        self.is_second = False  # another window had the project that was to be opened here
        self._when_painted: Callable[[], object] | None = None
        self._open_session, self._new_session, self._sample = open_session, new_session, sample
        self.actions_list = Actions(settings, self)
        self.jobs = Jobs(self)
        self.theme = appearance.apply(settings["theme"])
        motion.apply(settings["motion"], self)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.surprises = Surprises(self, str(paths.log_file()))
        self.help, self.tour = Help(self), Tour(self)
        self._dispatcher = Dispatcher(self, self.actions_list)
        self._dispatcher.typedWord.connect(self._offer_search)
        self._sweeper = Sweeper(self, self._stirred)
        self._build()
        self.jobs.idle.connect(self._speak_anew)
        settings.listeners.append(self._on_setting)
        self._restore_geometry()

    def _build(self) -> None:
        """Everything that says words; done again when the language of the interface changes."""
        self.setWindowTitle("Annotator")
        self.welcome = WelcomePage(self.settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self.errors = ErrorBar(self._stack)
        self.status = StatusBar(self.jobs, self)
        self.setStatusBar(self.status)
        Menus(self.menuBar(), self.actions_list)
        self.actions_list.add(self._own_actions() + view_actions.actions(self.settings))
        self._connect_welcome()

    def rebuild(self) -> None:
        """Say everything anew, in the language that is spoken now; no project is open."""
        self.setUpdatesEnabled(False)
        self.actions_list.clear()
        self.setMenuBar(QMenuBar())
        self._build()
        # The layout settles without panels, or the kept one would be measured by what is no longer there.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.setUpdatesEnabled(True)

    def _speak_anew(self) -> None:
        """Say everything in the language that was chosen, as soon as that can be."""
        from annotator.ui import anew

        anew.speak(self)

    def _stirred(self) -> tuple[int, int]:
        """Something else after each key and each turn of the wheel."""
        return self._dispatcher.pressed, self.view.reader.pane.verticalScrollBar().value() if self.view else 0

    def _connect_welcome(self) -> None:
        self.welcome.newProject.connect(self.ask_new)
        self.welcome.openProject.connect(self.ask_open)
        self.welcome.openPath.connect(lambda path: self.open_project(Path(path)))
        self.welcome.openSample.connect(self.open_sample)
        self.welcome.filesDropped.connect(self.take_files)

    def _own_actions(self) -> list[Action]:
        has = self._has_project
        return [
            Action("project.new", tr("New project…"), "Project", self.ask_new, ("Ctrl+N",)),
            Action("project.open", tr("Open project…"), "Project", self.ask_open, ("Ctrl+O",)),
            Action("project.sample", tr("Open the sample project"), "Project", self.open_sample),
            Action("project.close", tr("Close project"), "Project", self.close_project, ("Ctrl+W",), enabled=has),
            Action("project.settings", tr("Settings…"), "Project", self.open_settings, ("Ctrl+,",)),
            Action("project.quit", tr("Quit"), "Project", self.close, ("Ctrl+Q",)),
            Action(
                "view.focus", tr("Only the text (focus mode)"), "View", self.toggle_focus_mode, ("F9",), enabled=has
            ),
            Action("go.pane.next", tr("Next part of the window"), "Go", lambda: self.cycle(1), ("F6",), enabled=has),
            Action("go.pane.previous", tr("Previous part"), "Go", lambda: self.cycle(-1), ("Shift+F6",), enabled=has),
            Action("help.palette", tr("Command palette"), "Help", self.open_palette, ("Ctrl+K",)),
            *self.help.actions(),
            Action("help.keys", tr("Key sheet"), "Help", self.open_key_sheet, ("Shift+/", "Shift+F1")),
            Action("help.remap", tr("Change keys…"), "Help", self.open_shortcuts),
            *self.tour.actions(),
            Action("help.about", tr("About Annotator"), "Help", self.open_about),
        ]

    def _has_project(self) -> bool:
        return self.session is not None

    # -- projects

    def ask_new(self) -> None:
        """Ask for a place and make a new project there."""
        folder = self.settings["last_folder"] or str(Path.home())
        path, _ = QFileDialog.getSaveFileName(
            self, tr("New project"), str(Path(folder) / "project.annotator"), _filter()
        )
        if path:
            self.new_project(Path(path))

    def ask_open(self) -> None:
        """Ask for a project file and open it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Open project"), self.settings["last_folder"], _filter())
        if path:
            self.open_project(Path(path))

    def new_project(self, path: Path) -> bool:
        """Make a project and open it; the file dialog has asked about an existing file, which is never overwritten."""
        return self._show_session(
            lambda: self._new_session(path, self.settings, self.actions_list, self.jobs, self.theme)
        )

    def open_project(self, path: Path) -> bool:
        """Open a project; on an error the window stays as it is and says why. Another window that has it is raised."""
        if self._raised_other(path):
            return False
        return self._show_session(
            lambda: self._open_session(path, self.settings, self.actions_list, self.jobs, self.theme), path
        )

    def _raised_other(self, path: Path) -> bool:
        from annotator.ui.one_window import raise_other

        is_ours = self.session is not None and self.session.workspace.path.absolute() == path.absolute()
        self.is_second = not is_ours and raise_other(path)
        if self.is_second:
            self.errors.say(tr("{path} is open in another window, which was brought to the front.", path=path))
        return self.is_second

    def open_sample(self) -> bool:
        """Open the user's copy of the sample project, making it at first."""
        try:
            path = self._sample()
        except (AnnotatorError, OSError) as error:
            self.show_error(error)
            return False
        return self.open_project(path)

    def _show_session(self, make: Callable[[], Session], path: Path | None = None) -> bool:
        try:
            session = make()
        except AnnotatorError as error:
            self.show_error(error)
            if path is not None and isinstance(error, ProjectDamaged):
                from annotator.ui.safekeeping import offer_backup

                offer_backup(self, path)
            return False
        self.close_project()
        from annotator.ui.project_view import ProjectView

        self.session = session
        session.setParent(self)
        self.errors.hide()
        path = session.workspace.path
        self.settings.add_recent(path)
        self.settings["last_folder"] = str(path.absolute().parent)
        self.setWindowTitle(f"{path.stem} — Annotator")
        session.said.connect(self.status.say)
        session.failed.connect(self.show_error)
        self.view = ProjectView(self, session)
        self._stack.addWidget(self.view.beside)
        self._stack.setCurrentWidget(self.view.beside)
        self.view.start()
        self._sweeper.begin()
        self.projectOpened.emit(str(path))
        return True

    def close_project(self) -> None:
        """Close the project, if any, and show the welcome page."""
        if self.view is None or self.session is None:
            return
        self._sweeper.end()
        self.view.stop()
        self._stack.setCurrentWidget(self.welcome)
        self._stack.removeWidget(self.view.beside)
        self.view.beside.setParent(None)  # a removed page stays in the keep of its stack
        self.view.beside.deleteLater()
        self.view.deleteLater()
        self.session.close()
        self.session.deleteLater()
        self.session = self.view = None
        self.status.facts.clear()
        self.status.state.clear()
        self.status.say_undo("")
        self.welcome.refresh()
        self.setWindowTitle("Annotator")

    def show_error(self, error: Exception) -> None:
        """Say in the window what went wrong; nothing modal. What is no error of the world is a bug of ours."""
        if not isinstance(error, (AnnotatorError, OSError)):
            self.surprises.take(error)
            return
        self.status.say("")  # what was said before no longer holds
        self.errors.say(str(error))

    def _offer_search(self, letters: str) -> None:
        if self.view is not None:
            self.view.offer_search(letters)

    # -- parts of the window

    def add_dock(self, key: str, title: str, area: str, widget: QWidget) -> QDockWidget:
        """Put a panel into a dock that can be moved, closed and is remembered."""
        dock = QDockWidget(tr(title, "panel"), self)
        dock.setObjectName(f"dock.{key}")
        dock.setWidget(widget)
        self.addDockWidget(_AREAS[area], dock)
        return dock

    def cycle(self, direction: int) -> None:
        """Move the focus to the next part of the window; always leaves the pane."""
        if self.view is not None:
            self.view.cycle(direction)

    def toggle_focus_mode(self) -> None:
        """Hide everything but the text, or bring it back."""
        if self.view is not None:
            self.view.toggle_focus_mode()

    def open_palette(self) -> None:
        """Show the command palette."""
        from annotator.ui.command_palette import CommandPalette

        self.palette_popup = CommandPalette(self.actions_list, self)
        self.palette_popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.palette_popup.open()

    def open_key_sheet(self) -> None:
        """Show all keys."""
        from annotator.ui.key_sheet import KeySheet

        self.show_dialog(KeySheet(self.actions_list, self), "help.keys")

    def open_shortcuts(self) -> None:
        """Change keys."""
        from annotator.ui.shortcuts_dialog import ShortcutsDialog

        self.show_dialog(ShortcutsDialog(self.actions_list, self), "help.remap")

    def open_settings(self) -> None:
        """Change settings; each change holds at once."""
        from annotator.ui.dialogs.settings import SettingsDialog

        self.show_dialog(SettingsDialog(self.settings, self), "project.settings")

    def open_about(self) -> None:
        """Version, licence and where the project lies."""
        from annotator.ui.about import AboutDialog

        self.show_dialog(AboutDialog(self), "help.about")

    def show_dialog(self, dialog: QWidget, opener: str = "") -> None:
        """`opener`: key of the action that opens it again, when the window is made anew."""
        dialog.setObjectName(opener)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.show()

    # -- events

    def focusNextPrevChild(self, next_: bool) -> bool:
        return tabbing.move(self, forward=next_) or super().focusNextPrevChild(next_)

    def when_painted(self, do: Callable[[], object]) -> None:
        """Call once the window has been painted for the first time."""
        self._when_painted = do

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._when_painted is not None:
            QTimer.singleShot(0, self, self._when_painted)
            self._when_painted = None

    def _on_setting(self, key: str) -> None:
        if key == "interface_language":
            QTimer.singleShot(0, self, self._speak_anew)  # not under the hands of the menu or dialog that asked
        elif key == "theme":
            self.theme = appearance.apply(self.settings["theme"])
            self.welcome.refresh()
            if self.session is not None:
                self.session.set_theme(self.theme)
        elif key == "motion":
            motion.apply(self.settings["motion"], self)
        elif key == "annotator" and self.session is not None:
            self.session.change_annotator(self.settings["annotator"])

    def take_files(self, paths: list[str]) -> None:
        """Files dropped on the window or its icon: a project is opened, anything else imported into the open one."""
        projects = [path for path in paths if path.endswith(".annotator")]
        articles = [path for path in paths if path not in projects]
        if projects and not self.open_project(Path(projects[0])):
            return
        if articles and self.view is None:
            self._import_into_new(articles)
        elif articles and self.view is not None:
            self.view.import_files(articles)

    def _import_into_new(self, paths: list[str]) -> None:
        """Articles dropped on the welcome page need a project first."""
        self.ask_new()
        if self.view is not None:
            self.view.import_files(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.take_files(paths))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.session is not None:
            self.session.workspace.changed_elsewhere()
        elif event.type() == QEvent.Type.ThemeChange and self.settings["theme"] == "system":
            self._on_setting("theme")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings["geometry"] = bytes(self.saveGeometry().toBase64().data()).decode()
        self.close_project()
        self.help.close()
        self._dispatcher.detach()
        if self._on_setting in self.settings.listeners:
            self.settings.listeners.remove(self._on_setting)
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        kept = self.settings["geometry"]
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(QSize(1280, 840).boundedTo(fitting.room(self)))


def _filter() -> str:
    return ";;".join((tr("Annotator projects (*.annotator)"), tr("All files (*)")))
