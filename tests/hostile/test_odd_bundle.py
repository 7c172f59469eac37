"""A bundle of well-formed records with values that nobody would type: every panel shows it, and nothing goes wrong."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from pytestqt.qtbot import QtBot

from annotator.ui.errors import SurpriseDialog
from tests.bundle_kit import import_from
from tests.fuzz import bundles
from tests.transfer_kit import new_project
from tests.ui.window_kit import open_window, settle

ODD = ({"a": [1, {"": None}]}, [[], {}], 1e300, True, "\u2028😀", "=1+1", 2**60, "")


def odd_project(folder: Path) -> Path:
    """Values of any shape wherever a bundle may have some."""
    records = deepcopy(bundles.original()[1])
    for number, one in enumerate(records["annotations"]):
        keys = [feature["key"] for feature in records["features"]]
        one["attributes"] = {key: ODD[(number + at) % len(ODD)] for at, key in enumerate([*keys, "", "ton"])}
        one |= {"created": "yesterday", "modified": "", "rule": "none of ours"}
    for number, one in enumerate(records["documents"]):
        one["metadata"] = {"language": ODD[number % len(ODD)], "": {"": [None]}, "said": 7}
        one |= {"date": "31.02", "language": "xx", "script": "?", "created": "never", "preview": "\n", "url": "x:y"}
    for number, one in enumerate(records["labels"]):
        one |= {"colour": "", "shortcut": ("Ctrl+Q", "😀", "ab")[number % 3], "short": "x" * 200, "position": 2**60}
    for one in records["claims"]:
        one |= dict.fromkeys(("type", "check_worthy", "topic", "claim_date", "event_date"), "\u202e?")
    for one in records["entities"]:
        one |= {"wikidata": "x y", "geonames": "-1", "language": "?", "created": ""}
    for one in records["evidence"]:
        one |= {"url": "javascript:1", "access_date": "?", "medium": "\n"}
    records["settings"] = [{"key": key, "value": ODD[at]} for at, key in enumerate(bundles.KEYS)]
    workspace = new_project(folder / "odd")
    import_from(workspace, bundles.written(records, folder / "bundle"))
    workspace.close()
    return workspace.path


def test_every_panel_shows_a_bundle_of_odd_values(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(odd_project(tmp_path), tmp_path) as window:
        session, view = window.session, window.view
        assert session is not None and view is not None
        for dock in view.docks:
            dock.show()
            dock.raise_()
            settle(window)
        connection = session.workspace.read()
        for document, annotation in connection.exec_driver_sql(
            "SELECT document_id, min(id) FROM annotation GROUP BY label_id"
        ).fetchall():
            session.open_document(document)
            session.select_annotation(annotation)
            settle(window)
            assert session.annotation_id == annotation
        window.open_settings()
        settle(window)
        assert window.findChildren(SurpriseDialog) == [] and not window.errors.isVisible()
