"""The key sheet: all keys on one page, to look at, to print, and as `docs/keys.md`."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from annotator.ui import keys
from annotator.ui.actions import MENUS, Action, Actions, menu_words
from annotator.words import mark, tr

# Keys that the text pane itself handles, like any reader.
_SHIFTED = mark("Shift with any of these")
READING = (
    (("Left", "Right", "Up", "Down"), mark("move the caret")),
    (("Ctrl+Left", "Ctrl+Right"), mark("move by a word")),
    (("Home", "End"), mark("start and end of the line")),
    (("Ctrl+Home", "Ctrl+End"), mark("start and end of the article")),
    (("PageUp", "PageDown"), mark("move by a page")),
    ((_SHIFTED,), mark("extend the selection")),
    (("Space",), mark("start and stop extending, for one hand")),
    (("Ctrl+A", "Ctrl+C"), mark("select all, copy")),
)
# Where the keys of a scope hold, if not in the text or the whole window.
_WHERE = {
    "list": mark("{act} (in the article list)"),
    "dashboard": mark("{act} (in the dashboard)"),
    "annotations": mark("{act} (in the list of annotations)"),
    "entities": mark("{act} (in the list of entities)"),
    "concordance": mark("{act} (on mentions of an entity)"),
    "claims": mark("{act} (in the list of claims)"),
    "claim_candidates": mark("{act} (on a proposed claim)"),
    "checks": mark("{act} (in the checks)"),
    "health": mark("{act} (in the problems of the text)"),
    "words": mark("{act} (in the unknown words)"),
    "hits": mark("{act} (on hits of the search)"),
    "saved searches": mark("{act} (on a kept search)"),
    "evidence": mark("{act} (on a piece of evidence)"),
    "pinned": mark("{act} (in the pinned article)"),
    "help": mark("{act} (in the help)"),
}
Line = tuple[tuple[str, ...], str]


def rows(actions: Actions) -> list[tuple[str, list[Line]]]:
    """Titles with (keys, what each of them does) of every action that has keys, menu by menu."""
    reading: list[Line] = [(tuple(map(_named, chords)), tr(words)) for chords, words in READING]
    found: dict[str, list[Line]] = {}
    order = {name: i for i, name in enumerate(MENUS)}
    every: list[Action] = list(actions)
    for action in sorted(every, key=lambda a: order[a.menu.partition("/")[0]]):
        chords = actions.keys_of(action)
        if chords:
            line = (tuple(keys.shown(chord) for chord in chords), _what(action))
            found.setdefault(action.menu.partition("/")[0], []).append(line)
    return [(tr("Reading", "keys for"), reading), *((menu_words(menu), lines) for menu, lines in found.items())]


def _named(chord: str) -> str:
    return tr(chord) if chord == _SHIFTED else keys.shown(chord)


def _what(action: Action) -> str:
    where = _WHERE.get(action.scope)
    return tr(where, act=action.text) if where is not None else action.text


def as_html(actions: Actions) -> str:
    """The sheet as a printable page."""
    parts = [f"<h2>{escape(tr('Keys'))}</h2><table cellspacing='0' cellpadding='3'>"]
    for title, lines in rows(actions):
        parts.append(f"<tr><td colspan='2'><h3>{escape(title)}</h3></td></tr>")
        parts += [
            f"<tr><td><b>{escape(', '.join(chords))}</b></td><td>&nbsp;&nbsp;{escape(what)}</td></tr>"
            for chords, what in lines
        ]
    return "".join([*parts, "</table>"])


def as_markdown(actions: Actions) -> str:
    """The sheet as a page of the documentation and of the help."""
    either = tr(" or ", "between two keys")
    head = " | ".join((tr("keys"), tr("do", "what keys do")))
    parts: list[str] = []
    for title, lines in rows(actions):
        parts += [f"## {title}", "", f"| {head} |", "|---|---|"]
        parts += [f"| {either.join(f'`{chord}`' for chord in chords)} | {what} |" for chords, what in lines]
        parts.append("")
    return "\n".join(parts)


class KeySheet(QDialog):
    """Shows the sheet; it can be saved as PDF for printing."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(560, 640)
        self.view = QTextBrowser()
        self.view.setHtml(as_html(actions))
        self.view.setAccessibleName(tr("All keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(tr("Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._ask_and_save)
        more = buttons.addButton(tr("Help"), QDialogButtonBox.ButtonRole.ActionRole)
        more.clicked.connect(lambda: actions.trigger("help.open"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(buttons)

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the key sheet"), "annotator-keys.pdf", tr("PDF (*.pdf)"))
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
