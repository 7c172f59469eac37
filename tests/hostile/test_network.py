"""The program opens no internet socket: neither its Python nor Qt below it, whatever a project asks for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.window_kit import make_project

ROOT = Path(__file__).parents[2]

SESSION = """
import sys
from pathlib import Path

HEARD = []

def hook(event, arguments):
    if event.startswith("socket.") or event.startswith(("urllib.", "http.client", "ftplib", "smtplib")):
        HEARD.append((event, repr(arguments)))

sys.addaudithook(hook)
folder, project = Path(sys.argv[1]), Path(sys.argv[2])

from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser
from annotator import app
from tests.ui.window_kit import open_window, press, settle

application = app.make_application([])
with open_window(project, folder) as window:
    session, pane = window.session, window.view.reader.pane
    articles = folder / "more.jsonl"
    articles.write_text('{"text": "Minister said so.", "url": "http://192.0.2.1/a", "title": "http://192.0.2.1/"}\\n')
    from annotator.verbs import exporting, guidelines, import_reading, importing
    from annotator.verbs.import_reading import ImportOptions
    from annotator.store.queries.export import ExportFilter

    tools, options = session.tools.files, ImportOptions()
    session.jobs.start("import", lambda: importing.import_job(
        session.workspace, import_reading.read_sources([articles], options, tools), options, tools))
    settle(window)
    pane.setFocus()
    press(pane, "Ctrl+Home", "C")
    settle(window)
    guidelines.write(session.workspace, None, "![remote](http://192.0.2.1/x.png) <img src='http://192.0.2.1/y.png'> [a](http://192.0.2.1/)")
    for dock in window.view.docks:
        dock.show()
        dock.raise_()
        settle(window)
        dock.widget().grab()
    browsers = window.findChildren(QTextBrowser)
    assert any("remote" in browser.toPlainText() or "a" in browser.toPlainText() for browser in browsers)
    spelling = session.tools.spelling()
    judged = spelling.background("ru", "Cyrl", spelling.name_words(["Сарсенов"]), "плотина", [])
    spelling.suggest("платина", judged) if spelling.wrong(["платинна"], judged) else None
    window.help.open("formats")
    window.help.window.grab()
    window.tour.start()
    for act in ("about", "key_sheet", "palette", "settings", "shortcuts"):
        getattr(window, f"open_{act}")()
        settle(window)
        for dialog in window.findChildren(QDialog):
            dialog.grab()
            dialog.close()
    form = exporting.writable_format(None, folder / "out.csv", tools)
    for name in ("out.csv", "out.jsonl"):
        form = exporting.writable_format(None, folder / name, tools)
        session.jobs.start("export", lambda form=form, name=name: exporting.export_job(
            session.workspace, folder / name, form, ExportFilter(), exporting.ExportOptions()))
        settle(window)
    assert (folder / "out.csv").stat().st_size and (folder / "out.jsonl").stat().st_size
print("heard", HEARD)
print("modules", sorted(name for name in sys.modules if name in ("PySide6.QtNetwork", "urllib.request", "http.client")))
maps = Path("/proc/self/maps")
print("library", "Qt6Network" in maps.read_text() if maps.exists() else False)
"""


def run_session(tmp_path: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """A whole session in the window, in a process of its own."""
    project = make_project(tmp_path / "p.annotator")
    command = [*before, sys.executable, "-c", SESSION, str(tmp_path), str(project)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=110, env=environment, errors="replace"
    )


def internet(trace: str) -> list[str]:
    """The lines of a trace that make or use an internet socket."""
    return re.findall(r".*\bAF_INET6?\b.*", trace)


def test_a_whole_session_opens_no_internet_socket(tmp_path: Path) -> None:
    """Where the system lets itself be traced the calls of every library are seen; everywhere those of Python."""
    trace = tmp_path / "trace"
    before = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto,sendmsg", "-o", str(trace))
    traced = can_trace()
    ended = run_session(tmp_path, *(before if traced else ()))
    assert ended.returncode == 0, ended.stderr[-3000:]
    said = dict(
        line.split(" ", 1) for line in ended.stdout.splitlines() if line.startswith(("heard", "modules", "library"))
    )
    assert said == {"heard": "[]", "modules": "[]", "library": "False"}
    if traced:
        assert internet(trace.read_text(errors="replace")) == []


def can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not can_trace(), reason="nothing can be traced here (strace)")
def test_the_trace_would_see_one(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    script = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace), sys.executable, "-c", script]
    )
    assert len(internet(trace.read_text())) == 2


def test_no_module_of_the_program_names_a_network_library() -> None:
    """Only a local socket between our own windows would be allowed, and is named here if there ever is one."""
    network = re.compile(
        r"^\s*(?:from|import) +(?:socket|ssl|http|urllib\.request|urllib3|requests|ftplib|smtplib|xmlrpc|asyncio"
        r"|PySide6\.Qt(?:Network|WebSockets|WebEngine\w*))\b(?!.*QLocal(?:Server|Socket))",
        re.MULTILINE,
    )
    found = [
        path.name for path in (ROOT / "annotator").rglob("*.py") if network.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
