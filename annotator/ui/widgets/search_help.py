"""What a search field understands, as a small sheet below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import mark, tr

# What is typed, and what it finds.
SYNTAX: tuple[tuple[str, str], ...] = (
    ("тоқаев  toqaev  тока*", mark("a word in any spelling, script and case, with any ending")),
    ("Қасым-Жомарт", mark("words that a hyphen joins, next to each other")),
    ('"су қоймасы"  "мост откры*"', mark("words in a row as written; * leaves the last ending open")),
    ("мост көпір    мост AND көпір", mark("both in one article")),
    ("мост OR көпір    мост | көпір", mark("one of them")),
    ("мост NOT көпір    мост -көпір", mark("articles without it")),
    ("(мост OR көпір) -жол", mark("parentheses group")),
    (r"/жаз(да|ға)\b/", mark("a regular expression; it stops where one text takes longer than a second")),
    ("in:notes мост", mark("what follows, in notes and comments")),
    ("in:text  in:title  in:annotations", mark("what follows, in texts, titles, words that are annotated")),
    ("in:entities  in:claims", mark("what follows, in names of entities, sentences of claims")),
)


class SearchHelp(QFrame):
    """Goes with the next click or key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("What the search understands"))
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(18)
        for row, (typed, meaning) in enumerate(SYNTAX):
            for column, words in enumerate((typed, tr(meaning))):
                grid.addWidget(Words(words, dim=column == 1, wrap=False), row, column)
        self.setAccessibleDescription("\n".join(f"{typed}: {tr(meaning)}" for typed, meaning in SYNTAX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()


class HelpButton(FlatButton):
    """A question mark that shows what the field understands."""

    def __init__(self) -> None:
        super().__init__("?", tr("What the search understands"))
        self.clicked.connect(self.show_help)

    def show_help(self) -> None:
        """Below the button, as far as the screen allows."""
        sheet = SearchHelp(self)
        sheet.resize(sheet.sizeHint())
        corner = self.mapToGlobal(QPoint(0, self.height()))
        room = self.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - sheet.width()))
        below = corner.y() + sheet.height() <= room.bottom()
        sheet.move(x, corner.y() if below else max(room.top(), corner.y() - self.height() - sheet.height()))
        sheet.show()
