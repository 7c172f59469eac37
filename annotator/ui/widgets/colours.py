"""Choosing a label's colour: eight that stay apart for colour-blind eyes, or one of the user's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QWidget

from annotator.domain.palette import LABEL_COLOURS
from annotator.ui.theme import readable_on
from annotator.ui.widgets.grid import CellLayout
from annotator.ui.widgets.words import FlatButton
from annotator.words import mark, tr

_NAMES = (
    *(mark("Colour blue"), mark("Colour red"), mark("Colour sage green"), mark("Colour orchid")),
    *(mark("Colour yellow"), mark("Colour dark purple"), mark("Colour sky blue"), mark("Colour taupe")),
)


class ColourButton(QAbstractButton):
    """A patch; the chosen one carries a ring and a tick, so that the choice is not shown by colour."""

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 8
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2 + 3, (self.height() - side) / 2 + 3, side - 6, side - 6)
        palette = self.palette()
        if self.isChecked() or self.hasFocus():
            role = QPalette.ColorRole.WindowText if self.isChecked() else QPalette.ColorRole.Link
            painter.setPen(palette.color(role))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
        colour = QColor(self.colour)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))  # else a pale patch is lost on a pale window
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 3, 3)
        if self.isChecked():
            painter.setPen(QColor(readable_on(colour.name())))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓")
        painter.end()


class ColourRow(QWidget):
    """The eight patches, the user's own colour where there is one, and a button for another."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = [ColourButton(c, tr(name)) for c, name in zip(LABEL_COLOURS, _NAMES, strict=True)]
        self.own = ColourButton(LABEL_COLOURS[0], tr("Own colour"))
        self.other = FlatButton(
            tr("Other…", "colour"), tr("Choose any colour; how it is shown stays readable on every paper")
        )
        self._group = QButtonGroup(self)
        cells = CellLayout(self)
        cells.setContentsMargins(0, 0, 0, 0)
        for button in (*self.buttons, self.own):
            self._group.addButton(button)
            cells.addWidget(button)
            button.clicked.connect(lambda _=False, button=button: self.picked.emit(button.colour))
        cells.addWidget(self.other)
        self.other.clicked.connect(self._ask)

    def show_colour(self, colour: str) -> None:
        """Tick the colour; one that is not of the eight gets a patch of its own."""
        found = next((b for b in self.buttons if b.colour.casefold() == colour.casefold()), None)
        self.own.setVisible(found is None and bool(colour))
        self.own.colour = colour or self.own.colour
        self.own.setAccessibleName(tr("Own colour {colour}", colour=colour))
        chosen = found or self.own
        chosen.setChecked(True)
        chosen.update()

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.own.colour), self)
        dialog.setWindowTitle(tr("Colour of the label"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.picked.emit(colour.name()))
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self.buttons[(focused + step) % len(self.buttons)].setFocus()
