"""The error bar: says what happened above the text, until it is closed or something succeeds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from annotator.ui import icons


class ErrorBar(QFrame):
    """Not modal: work goes on below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAccessibleName("Error")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sign = icons.Sign("warning", "danger")
        close = QToolButton()
        icons.put(close, "close")
        close.setToolTip("Close the message")
        close.setAutoRaise(True)
        close.setAccessibleName("Close the message")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.addWidget(sign)
        layout.addWidget(self.text, 1)
        layout.addWidget(close)
        self.hide()

    def say(self, words: str) -> None:
        """Show the words."""
        self.text.setText(words)
        self.show()
