"""The window of the help: contents and search at the left, the page at the right; it stays open while one works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from annotator.ui import key_sheet, keys, speaking
from annotator.ui.actions import Actions
from annotator.ui.dispatcher import Dispatcher
from annotator.ui.help import SCOPE, context, pages
from annotator.ui.help.browser import PageView
from annotator.ui.theme import Theme
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import tr

_NARROW = 60  # letters: in a narrower window the contents stand above the page
_ADDRESS = Qt.ItemDataRole.UserRole  # of a row: page, or page#section


# Acts of the program that are about a window, and what they do in this one.
_HERE: dict[str, Callable[[HelpWindow], object]] = {
    "edit.find": lambda window: window.find(),
    "edit.find.next": lambda window: window.next_hit(),
    "edit.find.previous": lambda window: window.previous_hit(),
    "help.open": lambda window: window.contents(),
    "project.close": lambda window: window.close(),
}


class _Keys(Dispatcher):
    """The keys of the help, and those that are about a window; what marks and undoes belongs to the other window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chord, window = keys.chord(event), self.parent()
            if self._actions.find(chord, (SCOPE,)) is None:
                act = self._actions.find(chord, ("window",))
                here = _HERE.get(act.key) if act is not None else None
                if here is not None and isinstance(window, HelpWindow):
                    here(window)
                return here is not None
        return super().eventFilter(watched, event)


class _Field(QLineEdit):
    """Enter and Down go on to what was found; Esc empties the field, or leaves the help where it is empty."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        else:
            super().keyPressEvent(event)


class HelpWindow(QWidget):
    """Belongs to no project; without a parent, so that it may lie behind the main window or beside it."""

    def __init__(self, actions: Actions, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.actions_list, self._theme = actions, theme
        self.setProperty("annotator_scope", SCOPE)
        self.setWindowTitle(tr("Help — Annotator"))
        self.setAccessibleName(tr("Help"))
        self._past: list[str] = []  # addresses of the pages shown before, the newest last
        self._future: list[str] = []
        self.address = ""
        self._make_parts()
        self._lay_out()
        self._keys = _Keys(self, actions)
        self._list_contents()
        self.resize(960, 720)

    def _make_parts(self) -> None:
        self.field = _Field()
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Contents of the help"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = PageView()
        self.note = Words(dim=True)
        self.note.setContentsMargins(12, 6, 12, 0)
        self.back_button = self._button("←", "help.back")
        self.forward_button = self._button("→", "help.forward")
        self.keys_button = FlatButton(tr("All keys"), tr("All keys"))
        self.keys_button.clicked.connect(lambda: self.show_page(pages.KEYS))
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._enter_list)
        self.field.left.connect(self.close)
        self.list.currentItemChanged.connect(lambda item: item and self.show_page(item.data(_ADDRESS)))
        self.view.linked.connect(self._follow)

    def _button(self, sign: str, key: str) -> FlatButton:
        action = self.actions_list.get(key)
        chords = self.actions_list.keys_of(action) if action is not None else ()
        name = action.text if action is not None else ""
        button = FlatButton(sign, f"{name} ({keys.shown(chords[0])})" if chords else name)
        button.clicked.connect(lambda: self.actions_list.trigger(key))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 0)
        top.addWidget(self.back_button)
        top.addWidget(self.forward_button)
        top.addWidget(self.field, 1)
        top.addWidget(self.keys_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self._halves = QSplitter()
        self._halves.setChildrenCollapsible(False)
        for part in (self.list, right):
            self._halves.addWidget(part)
        self._halves.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(top)
        whole.addWidget(self._halves, 1)
        self._fit()

    def _fit(self) -> None:
        """The contents stand above the page where there is no room beside it."""
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < _NARROW * letter
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._halves.orientation() != wanted or not self._halves.property("fitted"):
            self._halves.setProperty("fitted", True)
            self._halves.setOrientation(wanted)
            lines = 5 * (self.fontMetrics().height() + 4)
            self._halves.setSizes([lines, 10_000] if narrow else [26 * letter, 10_000])

    # -- contents and search

    def _pages(self) -> list[pages.Page]:
        language = speaking.spoken()
        sheet = f"# {tr('Keys')}\n\n{key_sheet.as_markdown(self.actions_list)}"
        shown = [pages.page(name, language) for name in pages.ORDER]
        return [*shown, pages.made(pages.KEYS, sheet, is_english=False)]

    def _list_contents(self) -> None:
        self._list([(page.title, page.name) for page in self._pages()])

    def _list(self, rows: list[tuple[str, str]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for words, address in rows:
            item = QListWidgetItem(words)
            item.setData(_ADDRESS, address)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._point()

    def _search(self, line: str) -> None:
        """What was found, in place of the contents; an empty field brings them back."""
        self.view.set_wanted(line.split(), self._theme())
        if not line.strip():
            self._list_contents()
            return
        every = self._pages()
        titles = {page.name: page.title for page in every}
        rows = [
            (_place(titles[found.page], found.heading), f"{found.page}#{pages.anchor(found.heading)}")
            for found in pages.search(line, every)
        ]
        self._list(rows)
        if not rows:
            item = QListWidgetItem(tr("Nothing in the help has these words."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)

    def _enter_list(self) -> None:
        """Go to the first row, which shows its page."""
        first = self.list.item(0)
        if first is not None and first.flags():
            self.list.setFocus()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.show_page(self.list.currentItem().data(_ADDRESS))

    def _point(self) -> None:
        """Mark the shown page in the contents."""
        self.list.blockSignals(True)
        name, row = self.address.partition("#")[0], -1
        for number in range(self.list.count()):
            address = self.list.item(number).data(_ADDRESS)
            if address == self.address or (address == name and row < 0):
                row = number
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        if row >= 0:
            self.list.scrollToItem(self.list.item(row))

    # -- pages

    def show_page(self, address: str) -> None:
        """Show a page, or one of its sections: "claims", "claims#give-it-evidence"."""
        if address == self.address:
            return
        if self.address:
            self._past.append(self.address)
            self._future.clear()
        self._show(address)

    def _show(self, address: str) -> None:
        name, _, section = address.partition("#")
        page = next((page for page in self._pages() if page.name == name), self._pages()[0])
        if name != self.address.partition("#")[0] or not section:
            self.view.show_words(page.words)
            self.view.set_wanted(self.field.text().split(), self._theme())
        self.address = address
        foreign = page.is_english and speaking.spoken() != "en"
        self.note.say(tr("This page is not translated yet; it is shown in English.") if foreign else "")
        if section:
            self.view.go_to(pages.section_of(page, section))
        self._point()
        self.back_button.setEnabled(bool(self._past))
        self.forward_button.setEnabled(bool(self._future))

    def _follow(self, address: str) -> None:
        """A link: to a page, or out of the program, which the user's browser opens."""
        if address.startswith("https://"):
            QDesktopServices.openUrl(QUrl(address))
        else:
            self.show_page(address if not address.startswith("#") else self.address.partition("#")[0] + address)

    # -- acts

    def back(self) -> None:
        """The page before."""
        if self._past:
            self._future.append(self.address)
            self._show(self._past.pop())

    def forward(self) -> None:
        """The page that was left by going back."""
        if self._future:
            self._past.append(self.address)
            self._show(self._future.pop())

    def find(self) -> None:
        """Type what to look for."""
        self.field.setFocus()
        self.field.selectAll()

    def next_hit(self) -> None:
        """On the page, the next place with the words that are searched."""
        self.view.step(1)

    def previous_hit(self) -> None:
        """On the page, the place before."""
        self.view.step(-1)

    def contents(self) -> None:
        """Back to the list of pages, at the first one."""
        self.field.clear()
        self.list.setFocus()
        self.show_page(context.FIRST)

    def release(self) -> None:
        """Close for good."""
        self._keys.detach()
        self.close()
        self.deleteLater()

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.address:
            self.view.set_wanted(self.field.text().split(), self._theme())


def _place(title: str, heading: str) -> str:
    return title if heading == title else f"{title} › {heading}"
