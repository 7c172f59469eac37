"""The error bar: says what happened over the top of the page, until it is closed or something succeeds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.ui import icons


class ErrorBar(QFrame):
    """Not modal, and in no layout: work goes on below it, and the text does not jump."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAutoFillBackground(True)
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
        page.installEventFilter(self)

    def say(self, words: str) -> None:
        """Show the words."""
        self.text.setText(words)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        width = self.parentWidget().width()
        self.setGeometry(0, 0, width, max(self.layout().heightForWidth(width), self.minimumSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
