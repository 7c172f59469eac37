"""The backups of a project with what each holds; one click restores the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator import words
from annotator.errors import AnnotatorError
from annotator.store import backup
from annotator.store.backup import Backup, Contents
from annotator.ui.dialogs import kit
from annotator.ui.step_text import sentence
from annotator.words import mark, number, tr

_KINDS = {
    "hourly": mark("while working"),
    "daily": mark("first of its day"),
    "large": mark("before a large step"),
    "upgrade": mark("before a newer version"),
    "restore": mark("before a backup was restored"),
    "repair": mark("before a repair"),
    "asked": mark("made by you"),
    "damaged": mark("of the damaged project"),
}


def moment(when: datetime) -> str:
    """Date and time as the user writes them, in their own zone."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat)


def preview(held: Contents) -> str:
    """What a backup holds, in a few lines."""
    lines = [
        tr("Project: {name}", name=held.name),
        tr("Articles: {articles}, annotations: {annotations}",
           articles=number(held.articles), annotations=number(held.annotations)),
    ]  # fmt: skip
    if held.last_step is not None:
        verb, params, who, when = held.last_step
        made = moment(datetime.fromisoformat(when))
        lines.append(tr("Last step: {step}, by {who}, {when}", step=sentence(verb, params), who=who, when=made))
    return "\n".join(lines)


class RestoreDialog(QDialog):
    """`chosen`: the path of the backup to restore. The newest is selected at first."""

    chosen = Signal(str)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        for one in backups:
            kind = tr(_KINDS.get(one.kind, one.kind))
            item = QListWidgetItem(f"{moment(one.made)} · {kind} · {words.size(one.size)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(one.path))
        self._backups = backups
        self.told = kit.caption(wrap=True)
        self.told.setAccessibleName(tr("What the backup holds"))
        box, self.restore_button = kit.buttons(self, tr("Restore"))
        layout = QVBoxLayout(self)
        before = tr("The project as it is now is backed up before.") if backups else tr("There is no backup yet.")
        for part in (self.list, self.told, kit.caption(before, wrap=True, dim=True), box):
            layout.addWidget(part)
        self.list.currentRowChanged.connect(self._show)
        self.restore_button.setEnabled(False)
        self.resize(560, 420)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.restore_button.setEnabled(False)
        if not 0 <= row < len(self._backups):
            return
        try:
            self.told.setText(preview(backup.contents(self._backups[row].path)))
            self.restore_button.setEnabled(True)
        except AnnotatorError as error:
            self.told.setText(str(error))

    def accept(self) -> None:
        """Say which one is to be restored."""
        super().accept()
        self.chosen.emit(str(self._backups[self.list.currentRow()].path))
