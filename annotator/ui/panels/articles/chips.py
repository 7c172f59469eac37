"""The status filter: one toggle for each status, with how many articles have it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from annotator.store.schema import DOCUMENT_STATUSES
from annotator.ui.panels.articles import glyphs
from annotator.ui.theme import Theme, blend
from annotator.words import decimal, number, tr

_SPACE = 4


class StatusChip(QAbstractButton):
    """A status with its sign, its name where there is room, and a count."""

    def __init__(self, status: str, theme: Theme) -> None:
        super().__init__()
        self.status = status
        self.theme = theme
        self.count = 0
        self.named = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show another count."""
        self.count = count
        said = f"{glyphs.title_of(self.status)}: {number(count)}"
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def set_named(self, named: bool) -> None:
        """Show or leave out the name."""
        if named != self.named:
            self.named = named
            self.updateGeometry()
            self.update()

    def words(self, named: bool) -> str:
        """What stands beside the sign."""
        return f"{glyphs.title_of(self.status)} {number(self.count)}" if named else shortened(self.count)

    def width_when(self, named: bool) -> int:
        """Its width with or without the name."""
        metrics = QFontMetrics(self.font())
        return round(metrics.ascent() * 0.8) + 5 + metrics.horizontalAdvance(self.words(named)) + 14

    def sizeHint(self) -> QSize:
        return QSize(self.width_when(self.named), QFontMetrics(self.font()).height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        on = self.isChecked()
        ground = palette.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Window)
        ink = palette.color(QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.WindowText)
        accent = QColor(self.theme.accent)
        edge = accent if on or self.hasFocus() or self.underMouse() else palette.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(ground if on else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        size = QFontMetrics(self.font()).ascent() * 0.8
        sign = QRectF(7, (self.height() - size) / 2, size, size)
        glyphs.paint(painter, sign, self.status, glyphs.colour_of(self.status, self.theme, ground, ink), ground)
        painter.setPen(ink if self.count or on else QColor(blend(ink.name(), ground.name(), 0.72)))
        text = QRectF(sign.right() + 5, 0, self.width(), self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words(self.named))


class StatusChips(QWidget):
    """The row of toggles; names go where the panel is narrow."""

    toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.chips = {status: StatusChip(status, theme) for status in DOCUMENT_STATUSES}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACE)
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.clicked.connect(self.toggled)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Filter by status"))

    def chosen(self) -> tuple[str, ...]:
        """The statuses that are switched on."""
        return tuple(status for status, chip in self.chips.items() if chip.isChecked())

    def choose(self, statuses: tuple[str, ...]) -> None:
        """Switch these on and the others off, without telling."""
        for status, chip in self.chips.items():
            chip.setChecked(status in statuses)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many articles have each status."""
        for status, chip in self.chips.items():
            if chip.count != counts.get(status, 0):
                chip.set_count(counts.get(status, 0))
        self._fit()

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        for chip in self.chips.values():
            chip.theme = theme
            chip.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        spaces = _SPACE * (len(self.chips) - 1)
        named = sum(chip.width_when(True) for chip in self.chips.values()) + spaces <= self.width()
        for chip in self.chips.values():
            chip.set_named(named)


def shortened(count: int) -> str:
    """A count in at most four characters: 9,999 stays, 12,345 is 12k, 1,234,567 is 1.2M."""
    if count < 10_000:
        return str(count)
    if count < 1_000_000:
        return tr("{count}k", count=count // 1000)
    return tr("{count}M", count=decimal(count / 1_000_000))
