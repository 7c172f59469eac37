"""What a list shows: typed words, and a menu of everything else beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from annotator.ui.session import Session
from annotator.words import tr

_PAUSE = 150  # milliseconds after the last letter


class FilterLine(QWidget):
    """`changed` says that the words or what is chosen in the menu are others now, `done` that the keys go on to the
    list. The menu is made when it opens."""

    changed = Signal()
    done = Signal()

    def __init__(self, session: Session, *, hint: str, name: str, menu_name: str) -> None:
        """`hint` stands in the empty field; `name` and `menu_name` tell readers of the screen what the two do."""
        super().__init__()
        self.session = session
        self.field = QLineEdit()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self.field.setClearButtonEnabled(True)
        self.button = QToolButton()
        self.button.setText(tr("All", "no filter"))
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(menu_name)
        self.button.setToolTip(menu_name)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        session.closing.connect(self._pause.stop)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self.at_once)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.field.text()

    def at_once(self) -> None:
        """Tell without waiting for another letter."""
        self._pause.stop()
        self.button.setText(self.said())
        self.changed.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key pressed in the panel means here, whether in the filter or not; False where it means nothing.

        Esc shows all again and goes back to the text; Down and Enter go from the words into the list.
        """
        if event.key() == Qt.Key.Key_Escape:
            if self.is_narrow():
                self.clear()
            self.session.focusText.emit()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.done.emit()
            return True
        return False

    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show everything again."""
        raise NotImplementedError

    def said(self) -> str:
        """What is chosen in the menu, in words."""
        raise NotImplementedError

    def fill(self) -> None:
        """Put what there is to choose from into the empty menu."""
        raise NotImplementedError
