"""The only place that knows all the parts: it hands formats to verbs, rules to the window, and starts either."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import paths
from annotator.errors import AnnotatorError, NoDisplay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.domain.exchange import Tools
    from annotator.domain.gazetteer import GazetteerFormat
    from annotator.domain.tables import TableWriter
    from annotator.domain.text_health import HealthTools
    from annotator.settings import Settings
    from annotator.starts import Run
    from annotator.store.workspace import Workspace
    from annotator.ui.attribution_rules import AttributionRules
    from annotator.ui.claim_rules import ClaimRules
    from annotator.ui.language_tools import LanguageTools, Linked, Named, NameRules, Spelling
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session
    from annotator.ui.text_rules import TextRules
    from annotator.ui.time_rules import TimeRules

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

    return run(arguments, command_tools())


def _files_to_open(arguments: Any) -> list[Path]:
    if arguments.command == "demo":
        return [sample_project()]
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
    speaking.speak(make_settings(safe=safe)["interface_language"])
    run = Run(paths.log_file().parent)
    crash = run.begin()
    begin = partial(_begin, then=lambda: window.ask_new()) if new and not files else _begin
    if crash is not None and not safe:
        from annotator.ui import restart

        project = _last_project(files)
        choice = restart.ask(crash, project)
        safe = choice != "usual"
        files = [] if safe else files
        if choice == "backup":
            begin = partial(_begin, then=lambda: restart.show_backups(window, project) if project else None)
    window = make_window(make_settings(safe=safe))
    watch(window)
    if not safe:
        window.projectOpened.connect(window.tour.offer)
        window.projectOpened.connect(lambda path: _tell_desktop(window, Path(path)))
    window.when_painted(lambda: begin(window, files, run))
    window.show()
    code = application.exec()
    run.end()
    return code


def _last_project(files: list[Path]) -> Path | None:
    """The project that the crashed run may have had open: the one named now, else the one opened last."""
    named = [path for path in files if path.suffix == ".annotator"]
    known = named + [Path(path) for path in make_settings()["recent"]]
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

    return MainWindow(settings, open_session, new_session, sample_project)


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

    return Session(workspace, settings, actions, jobs, theme, language_tools())


def language_tools() -> LanguageTools:
    """The rules for the languages, as callables."""
    from annotator.language import folding, segmentation, snapping
    from annotator.ui.language_tools import LanguageTools

    return LanguageTools(
        sentences=segmentation.sentences,
        snap=snapping.snap,
        fold=folding.fold,
        fold_map=folding.fold_map,
        names=name_rules,
        attribution=attribution_rules,
        claims=claim_rules,
        spelling=speller,
        times=time_rules,
        texts=text_rules,
        gazetteer=gazetteer_format,
        tables=table_writer,
        load_files=command_tools,
    )


def table_writer(suffix: str, columns: Sequence[str], bom: bool) -> TableWriter | None:
    """How a table is written to a file with this suffix; loaded when first asked for."""
    from annotator.formats import tables

    return tables.writer(suffix, columns, bom)


def gazetteer_format() -> GazetteerFormat:
    """How files of names are read and written."""
    from annotator.formats.gazetteer import FORMAT

    return FORMAT


def attribution_rules() -> AttributionRules:
    """The rules that find who says what."""
    from annotator.language import attribution
    from annotator.ui.attribution_rules import AttributionRules

    return AttributionRules(attribution.propose_claims, attribution.propose_for, attribution.claims_of)


def claim_rules() -> ClaimRules:
    """The rules that lay claims side by side."""
    from annotator.language import claim_matching, polarity, quantities
    from annotator.ui.claim_rules import ClaimRules

    return ClaimRules(polarity.polarity, quantities.quantities, claim_matching.features, claim_matching.ClaimIndex)


def time_rules() -> TimeRules:
    """The rules that read expressions of time."""
    from annotator.language import dates
    from annotator.ui.time_rules import TimeRules

    return TimeRules(dates.find_times, dates.read_time)


def health_tools() -> HealthTools:
    """The rules for the health of texts, and how reports on it are written."""
    from annotator.domain.text_health import HealthTools
    from annotator.language import health

    return HealthTools(health.check, table_writer)


def text_rules() -> TextRules:
    """The rules for the language and the health of texts."""
    from annotator.language import identify
    from annotator.ui.text_rules import TextRules

    def paragraphs(text: str, language: str | None, script: str | None) -> Iterator[identify.Paragraph]:
        return identify.paragraphs(text, identify.Identification(language, script, 1.0))

    return TextRules(identify.identify, paragraphs, health_tools())


@cache
def speller() -> Spelling:
    """The rules for spelling; the dictionaries are opened with the first word."""
    from annotator.language.spelling import Speller

    return Speller(paths.resource("dictionaries"))


@cache
def name_rules() -> NameRules:
    """The rules for names, loaded when they are first needed."""
    from annotator.language import names
    from annotator.language.names.skeleton import is_acronym, is_latin
    from annotator.ui.language_tools import NameRules

    def entry(row: Named) -> names.RegistryEntry:
        return names.RegistryEntry(row[0], row[1], row[2], row[3] if len(row) == 4 else ())

    def entries(named: Iterable[Named]) -> list[names.RegistryEntry]:
        return [entry(row) for row in named]

    def again(text: str, language: str | None, linked: Iterable[Linked], offset: int) -> list[names.Mention]:
        told = [names.LinkedWords(start, words, entry(row)) for start, words, row in linked]
        return names.find_again(text, language, told, offset)

    return NameRules(
        finder=lambda named, language: names.NameIndex(entries(named), language),
        ranker=lambda named, language: names.CandidateIndex(entries(named), language),
        sieve=lambda named: names.Sieve(entries(named)),
        pairs=lambda named: names.propose_pairs(entries(named)),
        again=again,
        kind=lambda words, language, row: names.kind_of_mention(words, language, entry(row)),
        means_person=names.means_person,
        is_person=lambda row: entry(row).is_person,
        base_form=names.base_form,
        is_acronym=is_acronym,
        script=lambda words: "Latn" if is_latin(words) else "Cyrl",
    )


@cache
def command_tools() -> Tools:
    """The formats and rules that importing, exporting and the commands are given."""
    from annotator.domain.exchange import Tools
    from annotator.formats.base import all_formats
    from annotator.language import encodings, folding, identify, metadata

    return Tools(
        formats=all_formats(),
        guess_encoding=encodings.guess_encoding,
        identify=identify.identify,
        find_metadata=metadata.find_metadata,
        parse_date=metadata.parse_date,
        fold=folding.fold,
        health=health_tools,
    )


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


# -- the sample project


def sample_project() -> Path:
    """The user's own copy of the sample project; made when it is not there."""
    path = paths.user_data_dir() / "sample.annotator"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        import_samples(path)
    return path


def import_samples(project: Path, *, with_annotations: bool = True, annotator: str | None = None) -> None:
    """Make a project of the sample articles, partly marked or bare."""
    from annotator.store.queries import search
    from annotator.store.workspace import Workspace
    from annotator.verbs import importing

    tools = command_tools()
    sources = importing.read_sources([paths.resource("samples", "articles.jsonl")], importing.ImportOptions(), tools)
    chosen = sources if with_annotations else [_bare(source) for source in sources]
    workspace = Workspace.create(project, annotator=annotator)
    try:
        report = importing.ImportReport()
        for _ in importing.import_job(workspace, chosen, importing.ImportOptions(), tools, report):
            pass
        for _ in search.index_pending(workspace, tools.fold):
            pass
    finally:
        workspace.close()
    if report.refusals:
        raise AnnotatorError("The sample articles are damaged.", subject=str(project), advice="Install Annotator anew.")


def _bare(source: Any) -> Any:
    """A record without its annotations and status, as articles come from the press."""
    from dataclasses import replace

    kept = {k: v for k, v in source.record.items() if k not in ("annotations", "status", "statuses", "labels")}
    return replace(source, record=kept)


def export_all(workspace: Workspace, target: Path) -> None:
    """Export everything accepted to a file, the format by its suffix."""
    from annotator.store.queries.export import ExportFilter
    from annotator.verbs import exporting

    form = exporting.writable_format(None, target, command_tools())
    for _ in exporting.export_job(workspace, target, form, ExportFilter(), exporting.ExportOptions()):
        pass
