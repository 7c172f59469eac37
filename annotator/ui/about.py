"""The About dialog."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator import __version__, paths
from annotator.ui.dialogs.kit import caption, reading_box
from annotator.words import tr


class AboutDialog(QDialog):
    """Version, licence, where settings and log are, and what the program is made of under which licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Annotator")
        text = QLabel(
            f"Annotator {__version__}\n\nRead articles, mark claims and entities in them, keep every mark at once.\n\n"
            f"Free software under the GNU General Public License, version 3 or later.\nQt {qVersion()} "
            f"(LGPL 3).\n\nSettings: {paths.user_config_dir()}\n"
            f"Log: {paths.log_file()}"
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        self.parts = reading_box(tr("Parts of the program and their licences"))
        self.parts.setPlainText("\n".join(components()))
        layout.addWidget(text)
        layout.addWidget(caption(tr("Parts of other makers; the texts of their licences come with the program:")))
        layout.addWidget(self.parts)
        layout.addWidget(buttons)


def components() -> list[str]:
    """Name, version and licence of each part by other makers that the program ships with or needs."""
    parts = json.loads(paths.resource("sbom.json").read_text(encoding="utf-8"))["components"]
    needed = [part for part in parts if part.get("scope") != "excluded"]
    lines = (
        f"{part['name']} {part.get('version', '')}".rstrip() + f": {part['licenses'][0]['expression']}"
        for part in needed
    )
    return list(dict.fromkeys(lines))
