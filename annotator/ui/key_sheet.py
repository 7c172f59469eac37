"""The key sheet: all keys on one page, to look at, to print, and as `docs/keys.md`."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from annotator.ui import keys
from annotator.ui.actions import MENUS, Action, Actions

# Keys that the text pane itself handles, like any reader.
READING = (
    ("Left, Right, Up, Down", "move the caret"),
    ("Ctrl+Left, Ctrl+Right", "move by a word"),
    ("Home, End", "start and end of the line"),
    ("Ctrl+Home, Ctrl+End", "start and end of the article"),
    ("PageUp, PageDown", "move by a page"),
    ("Shift with any of these", "extend the selection"),
    ("Space", "start and stop extending, for one hand"),
    ("Ctrl+A, Ctrl+C", "select all, copy"),
)


_WHERE = {
    "list": " (in the article list)",
    "dashboard": " (in the dashboard)",
    "annotations": " (in the list of annotations)",
    "hits": " (on hits of the search)",
    "saved searches": " (on a kept search)",
    "evidence": " (on a piece of evidence)",
    "pinned": " (in the pinned article)",
}


def rows(actions: Actions) -> list[tuple[str, list[tuple[str, str]]]]:
    """Menu titles with (keys, what they do) of each action that has keys."""
    found: dict[str, list[tuple[str, str]]] = {"Reading": list(READING)}
    order = {name: i for i, name in enumerate(MENUS)}
    every: list[Action] = list(actions)
    for action in sorted(every, key=lambda a: order[a.menu.partition("/")[0]]):
        chords = actions.keys_of(action)
        if chords:
            line = (", ".join(keys.shown(c) for c in chords), action.text + _WHERE.get(action.scope, ""))
            found.setdefault(action.menu.partition("/")[0], []).append(line)
    return list(found.items())


def as_html(actions: Actions) -> str:
    """The sheet as a printable page."""
    parts = ["<h2>Keys</h2><table cellspacing='0' cellpadding='3'>"]
    for title, lines in rows(actions):
        parts.append(f"<tr><td colspan='2'><h3>{escape(title)}</h3></td></tr>")
        parts += [f"<tr><td><b>{escape(k)}</b></td><td>&nbsp;&nbsp;{escape(what)}</td></tr>" for k, what in lines]
    return "".join([*parts, "</table>"])


def as_markdown(actions: Actions) -> str:
    """The sheet as a page of the documentation."""
    parts: list[str] = []
    for title, lines in rows(actions):
        parts += [f"## {title}", "", "| keys | do |", "|---|---|"]
        parts += [f"| {' or '.join(f'`{k}`' for k in chord.split(', '))} | {what} |" for chord, what in lines]
        parts.append("")
    return "\n".join(parts)


class KeySheet(QDialog):
    """Shows the sheet; it can be saved as PDF for printing."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.resize(560, 640)
        self.view = QTextBrowser()
        self.view.setHtml(as_html(actions))
        self.view.setAccessibleName("All keys")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton("Save as PDF…", QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask_and_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(buttons)

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, "Save the key sheet", "annotator-keys.pdf", "PDF (*.pdf)")
        if path:
            self.save_pdf(path)

    def save_pdf(self, path: str) -> None:
        """Write the sheet as a PDF on A4."""
        from PySide6.QtCore import QMarginsF
        from PySide6.QtGui import QPageSize, QPdfWriter

        writer = QPdfWriter(path)
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(36, 36, 36, 36)))
        self.view.document().clone(self).print_(writer)
