"""The only place that knows all the parts: it hands formats to verbs, rules to the window, and starts either."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import paths, samples, tools
from annotator.errors import AnnotatorError, NoDisplay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.settings import Settings
    from annotator.starts import Run
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session

log = logging.getLogger(__name__)
_ICONS_AFTER = 2000  # milliseconds
# Seconds after which a thread lets another one run Python, where Python's own 5 ms are longer than a key may wait: the
# window asks for its turn after each statement of a query while an import is at work.
_TURN = 0.0005
_ELSEWHERE = "; run it on a desktop, or see the program work without one: annotator demo --headless DIR"


def main(argv: list[str]) -> int:
    """Run a command or the window; returns the exit code."""
    from annotator.cli.main import parse

    arguments = parse(argv)
    if isinstance(arguments, int):
        return arguments
    if arguments.command == "demo" and arguments.headless:
        from annotator.demo import run_headless

        return _guarded(lambda: run_headless(Path(arguments.headless)))
    if arguments.command is None and arguments.self_test:
        from annotator.self_test import run as test

        return test(Path(arguments.picture) if arguments.picture else None)
    if arguments.command in (None, "demo"):
        safe = arguments.command is None and arguments.safe_mode
        new = arguments.command is None and arguments.new_project
        return _guarded(lambda: run_window(_files_to_open(arguments), safe=safe, new=new))
    from annotator.cli.main import run

    return run(arguments, tools.command_tools())


def _files_to_open(arguments: Any) -> list[Path]:
    if arguments.command == "demo":
        return [samples.sample_project()]
    return [Path(file) for file in arguments.files]


def _guarded(work: Any) -> int:
    try:
        return work()
    except AnnotatorError as error:
        print(error, file=sys.stderr)
        return error.exit_code


# -- the window


def run_window(files: list[Path], *, safe: bool = False, new: bool = False) -> int:
    """Open the window, paint it, then load the files; `safe`: as if it were the first start, changing no setting;
    `new`: ask for a new project."""
    from annotator import logs
    from annotator.starts import Run
    from annotator.ui import promptly, speaking

    promptly.search_later()
    _require_display()
    logs.begin(paths.log_file())
    with _ending_without_display():
        application = make_application([])
    settings = make_settings(safe=safe)
    speaking.speak(settings["interface_language"])
    run = Run(paths.log_file().parent)
    crash = run.begin()
    begin = partial(_begin, then=lambda: window.ask_new()) if new and not files else _begin
    if crash is not None and not safe:
        from annotator.ui import restart

        project = _last_project(files, settings)
        choice = restart.ask(crash, project)
        safe = choice != "usual"
        if safe:
            files, settings = [], make_settings(safe=True)
        if choice == "backup":
            begin = partial(_begin, then=lambda: restart.show_backups(window, project) if project else None)
    window = make_window(settings)
    watch(window)
    if not safe:
        window.projectOpened.connect(window.tour.offer)
        window.projectOpened.connect(lambda path: _tell_desktop(window, Path(path)))
    window.when_painted(lambda: begin(window, files, run))
    window.show()
    code = application.exec()
    run.end()
    return code


def _last_project(files: list[Path], settings: Settings) -> Path | None:
    """The project that the crashed run may have had open: the one named now, else the one opened last."""
    named = [path for path in files if path.suffix == ".annotator"]
    known = named + [Path(path) for path in settings["recent"]]
    return next((path for path in known if path.is_file()), None)


def _begin(window: MainWindow, files: list[Path], run: Run, then: Callable[[], object] | None = None) -> None:
    """Open the project, or offer articles for import; what the first icons need is loaded once the user reads."""
    from PySide6.QtCore import QTimer

    from annotator.ui import icons, promptly

    def settled() -> None:
        promptly.search_again()
        icons.load()
        window.setWindowIcon(icons.program())
        run.ready()

    if len(files) == 1 and _may_be_project(files[0]):
        window.open_project(files[0])
        if window.is_second:
            window.close()
    elif files:
        window.take_files([str(path) for path in files])
    if then is not None:
        then()
    QTimer.singleShot(_ICONS_AFTER, window, settled)


def _tell_desktop(window: MainWindow, project: Path) -> None:
    """Have the project listed among the desktop's recent files, unless the user wants that not; once there is time."""
    from PySide6.QtCore import QTimer

    def tell() -> None:
        from annotator.ui import recent_files

        recent_files.note_in_background(project)

    if window.settings["desktop_recent"]:
        QTimer.singleShot(_ICONS_AFTER, window, tell)


def _may_be_project(path: Path) -> bool:
    """A database, or nothing that could be articles: opening it says what it is."""
    if path.suffix == ".annotator" or not path.is_file():
        return not path.is_dir()
    with suppress(OSError), open(path, "rb") as file:
        return file.read(6) == b"SQLite"
    return True


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application, or the one that runs already."""
    from PySide6.QtWidgets import QApplication

    from annotator.ui import promptly

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    promptly.leave_sources_unread()
    sys.setswitchinterval(_TURN)
    application = QApplication(["annotator", *arguments])
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setDesktopFileName("annotator")
    _add_font()
    return application


def _add_font() -> None:
    """The reading font comes along, for machines that have none with all the letters of our languages."""
    from PySide6.QtGui import QFontDatabase

    if not QFontDatabase.hasFamily("Noto Sans"):
        for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
            QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))


def make_settings(*, safe: bool = False) -> Settings:
    """The user's settings; in safe mode the defaults, of which nothing is kept."""
    from annotator.settings import Settings

    return Settings(safe=safe)


def make_window(settings: Settings) -> MainWindow:
    """The main window with everything it needs; Qt alone is loaded."""
    from annotator.ui.main_window import MainWindow

    return MainWindow(settings, open_session, new_session, samples.sample_project)


def open_session(path: Path, settings: Settings, *parts: Any) -> Session:
    """Open a project for the window; `parts` are its actions, jobs and theme."""
    from annotator.store.workspace import Workspace

    return _session(Workspace.open(path, settings["annotator"] or None), settings, *parts)


def new_session(path: Path, settings: Settings, *parts: Any) -> Session:
    """Make a project for the window."""
    from annotator.store.workspace import Workspace

    return _session(Workspace.create(path, annotator=settings["annotator"] or None), settings, *parts)


def _session(workspace: Any, settings: Settings, actions: Any, jobs: Any, theme: Any) -> Session:
    from annotator.ui.session import Session

    return Session(workspace, settings, actions, jobs, theme, tools.language_tools())


def _require_display() -> None:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoDisplay("There is no display to open a window on" + _ELSEWHERE)


@contextmanager
def _ending_without_display() -> Iterator[None]:
    """Where Qt cannot use the display that is named it aborts the process; end it with a sentence and our exit code."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    heard: list[str] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            heard.append(message)
            return
        reason = heard[0] if heard else message.partition("\n")[0]
        print(f"The display cannot be used ({reason.rstrip('.')}){_ELSEWHERE}", file=sys.stderr, flush=True)
        os._exit(NoDisplay.exit_code)  # a handler that returns would be followed by the abort

    qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    for message in heard:
        log.warning("Qt: %s", message)


def watch(window: MainWindow) -> None:
    """A bug must not pass unseen: it goes into the log, and the window says so and goes on."""
    from annotator.ui import errors

    errors.watch(window.surprises, window.show_error)
