"""A heading that folds what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.ui.widgets import look
from annotator.words import tr


class Section(QWidget):
    """A title with an arrow above a body; Space or a click folds it."""

    folded = Signal(bool)

    def __init__(self, title: str, body: QWidget, *, open_: bool = True) -> None:
        super().__init__()
        self.body = body
        self.title = QToolButton()
        self.title.setText(title)
        self.title.setAutoRaise(True)
        self.title.setFont(look.small(self.font(), 0.9))
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.title)
        layout.addWidget(body)
        self.title.clicked.connect(lambda: self.set_open(self.body.isHidden()))
        self.set_open(open_)

    def set_open(self, open_: bool) -> None:
        """Show the body, or fold it away."""
        self.body.setVisible(open_)
        self.title.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.title.setToolTip(tr("Fold") if open_ else tr("Unfold"))
        name = self.title.text()
        self.title.setAccessibleName(tr("{part}, open", part=name) if open_ else tr("{part}, folded", part=name))
        self.folded.emit(not open_)
