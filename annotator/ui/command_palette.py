"""The command palette (Ctrl+K): every action, found by typing, done by Enter."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui import keys
from annotator.ui.actions import Action, Actions, menu_words
from annotator.ui.dialogs.kit import caption
from annotator.ui.widgets.flat_model import NOWHERE, Index
from annotator.words import tr

_ASIDE = Qt.ItemDataRole.UserRole
_GAP = 16  # pixels between an action and what stands at its right


class ActionModel(QAbstractListModel):
    """The enabled actions whose text holds all typed words; those that begin with the first come first."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = actions
        self._shown: list[Action] = []

    def search(self, words: str) -> None:
        """Show what matches."""
        wanted = words.casefold().split()
        found = [a for a in self._all if a.enabled() and all(w in self._words(a) for w in wanted)]
        if wanted:
            found.sort(key=lambda a: not a.text.casefold().startswith(wanted[0]))
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _words(self, action: Action) -> str:
        return f"{action.text} {menu_words(action.menu)}".casefold()

    def action_at(self, row: int) -> Action | None:
        """The action of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        action = self.action_at(index.row())
        if action is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return action.text
        chords = ", ".join(keys.shown(c) for c in self._all.keys_of(action))
        where = menu_words(action.menu)
        if role == _ASIDE:
            return f"{where}    {chords}" if chords else where
        return f"{action.text}, {where}, {chords}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class ActionDelegate(QStyledItemDelegate):
    """The action at the left, its menu and keys at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        aside = str(index.data(_ASIDE) or "")
        width = min(option.fontMetrics.horizontalAdvance(aside) + _GAP, option.rect.width() // 2)  # type: ignore[attr-defined]
        whole = QRect(option.rect)  # type: ignore[attr-defined]
        super().paint(painter, option, index)
        place = QRect(whole.right() - width, whole.top(), width - _GAP // 2, whole.height())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(option.palette.color(role))  # type: ignore[attr-defined]
        shown = option.fontMetrics.elidedText(aside, Qt.TextElideMode.ElideLeft, place.width())  # type: ignore[attr-defined]
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)


class CommandPalette(QFrame):
    """A pop-up in the upper part of the window."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What would you like to do?"))
        self.field.setAccessibleName(tr("Command"))
        self.model = ActionModel(actions, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ActionDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Commands"))
        self.nothing = caption(tr("No command has these words. Esc closes."), wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._run())

    def open(self) -> None:
        """Show all actions and take the focus."""
        parent = self.parentWidget()
        width = min(640, max(320, parent.width() - 80))
        self.resize(width, min(420, max(200, parent.height() - 120)))
        self.move(parent.mapToGlobal(parent.rect().topLeft()) + self.rect().topLeft())
        self.move(self.x() + (parent.width() - width) // 2, self.y() + 60)
        self.field.clear()
        self._search("")
        self.show()
        self.field.setFocus()

    def _search(self, words: str) -> None:
        self.model.search(words)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.nothing.setVisible(not self.model.rowCount())

    def _run(self) -> None:
        action = self.model.action_at(self.list.currentIndex().row())
        if action is None:
            return
        self.close()
        if action.enabled():
            action.run()

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        move = step.get(Qt.Key(event.key()))
        if move is None:
            return False
        row = max(0, min(self.list.currentIndex().row() + move, self.model.rowCount() - 1))
        self.list.setCurrentIndex(self.model.index(row, 0))
        return True
