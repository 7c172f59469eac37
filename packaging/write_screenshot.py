"""Take the README's picture of the window on the sample project: `python packaging/write_screenshot.py [THEME]`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))


def main(theme: str = "light", target: Path = ROOT / "docs" / "images" / "window.png") -> None:
    """Open the sample project, select the first claim that has a source, and photograph the window."""
    from PySide6.QtWidgets import QApplication

    from annotator import app, samples
    from annotator.settings import Settings

    app.make_application([])
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "sample.annotator"
        samples.import_samples(project, annotator="aigul")
        settings = Settings(Path(folder) / "settings.json")
        settings["theme"], settings["annotator"] = theme, "aigul"
        window = app.make_window(settings)
        window.resize(1440, 900)
        window.show()
        window.open_project(project)
        session = window.session
        assert session is not None
        row = (
            session.workspace.read()
            .exec_driver_sql(
                "SELECT a.document_id, a.id FROM claim_occurrence o JOIN annotation a ON a.id = o.annotation_id"
                " JOIN attribution_source s ON s.attribution_id = o.attribution_id WHERE s.annotation_id IS NOT NULL"
                " AND a.document_id IN (SELECT id FROM document WHERE language = 'kk') ORDER BY a.document_id, a.start"
            )
            .all()[1]
        )
        session.open_document(row[0])
        session.select_annotation(row[1])
        for _ in range(10):
            window.jobs.wait()
            QApplication.processEvents()
        if window.view is not None:
            window.view.reader.pane.scroll_to(0)
        for _ in range(5):
            QApplication.processEvents()
        target.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(target))
        window.close()


if __name__ == "__main__":
    main(*sys.argv[1:2])
