"""What leaves the dashboard: the table for a spreadsheet, or in a file, and the chart as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.tables import SUFFIXES as TABLE_SUFFIXES
from annotator.store.queries.dashboard import Table
from annotator.ui.dashboard import picture, words
from annotator.ui.dashboard.drawing import Content
from annotator.ui.session import Session
from annotator.verbs import exporting_tables
from annotator.words import tr


def copy(session: Session, table: Table, order: Sequence[int]) -> None:
    """Put the rows on the clipboard, in this order, as a spreadsheet takes them."""
    write = session.tools.tables(".tsv", table.columns, False)
    if write is not None:
        text = write.head + "".join(write.encode(table.cells(table.rows[place])) for place in order)
        QGuiApplication.clipboard().setText(text.replace("\r\n", "\n"))
        session.said.emit(tr("The table is copied: %n rows.", "", len(table.rows), one="The table is copied: %n row."))


def ask_table(session: Session, table: Table, parent: QWidget) -> None:
    """Ask for a file and write the table to it. Raises AnnotatorError where it cannot be written."""
    path = _ask_file(session, tr("Export the table"), table.key, TABLE_SUFFIXES, parent)
    if path is not None:
        bom = session.settings["csv_bom"]
        exporting_tables.export_table(session.workspace, path, session.tools.tables, table, bom=bom)
        session.said.emit(tr("{path} is written.", path=path))


def ask_picture(session: Session, content: Content, parent: QWidget) -> None:
    """Ask for a file and write the chart to it. Raises AnnotatorError where it cannot be drawn or written."""
    key = content.table.key
    path = _ask_file(session, tr("Export the picture"), key, picture.SUFFIXES, parent)
    if path is not None:
        exporting_tables.write(session.workspace, path, picture.picture(content, tr(words.TITLES[key]), path.suffix))
        session.said.emit(tr("{path} is written.", path=path))


def _ask_file(session: Session, title: str, name: str, suffixes: tuple[str, ...], parent: QWidget) -> Path | None:
    start = Path(session.settings["last_folder"]) / f"{name}{suffixes[0]}"
    kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in suffixes)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffixes[0])
