"""The About dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator import __version__, paths


class AboutDialog(QDialog):
    """Version, licence, and where settings and log are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About Annotator")
        text = QLabel(
            f"Annotator {__version__}\n\nRead articles, mark claims and entities in them, keep every mark at once.\n\n"
            f"Free software under the GNU General Public License, version 3 or later.\nQt {qVersion()} "
            f"(LGPL 3), PySide6, SQLAlchemy, QtAwesome, pyenchant.\n\nSettings: {paths.user_config_dir()}\n"
            f"Log: {paths.log_file()}"
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
