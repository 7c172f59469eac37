"""Hits in a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.store.queries.finding import Found
from annotator.ui.session import Session
from annotator.verbs import exporting_hits
from annotator.words import tr

_FILES = "CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)"


def export(session: Session, hits: Sequence[Found], parent: QWidget) -> None:
    """Ask for a file and write the hits to it, as a job."""
    folder = session.settings["last_folder"] or str(session.workspace.path.absolute().parent)
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export the hits"), str(Path(folder) / "hits.csv"), _FILES)
    if not name:
        return
    target, bom = Path(name), session.settings["csv_bom"]
    said = tr("%n hits exported to {name}.", "", len(hits), one="%n hit exported to {name}.", name=target.name)
    session.jobs.start(
        tr("Exporting hits"),
        lambda: exporting_hits.export(session.workspace, target, session.tools.tables, hits, overwrite=True, bom=bom),
        finished=lambda: session.said.emit(said),
        failed=session.failed.emit,
    )
