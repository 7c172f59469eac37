"""How one file would be read: encoding, columns, and its first records as they would become articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator import words
from annotator.domain.exchange import ARTICLE_FIELDS, Tools
from annotator.domain.records import Refusal, SourceDocument
from annotator.store.ids import now
from annotator.terms import Vocabulary
from annotator.ui import icons
from annotator.ui.dialogs import kit
from annotator.verbs import import_record
from annotator.verbs.import_reading import FileChoice, FilePreview, ImportOptions
from annotator.verbs.import_record import NewArticle
from annotator.words import mark, number, tr

_SHOWN = 20_000  # code points of a text that the preview shows
_COLUMNS_HEIGHT = 190  # of the list of columns, before it scrolls; device-independent pixels
# Codec and the name that people know it by; what the guess offers stands above them.
ENCODINGS: Mapping[str, str] = {
    "utf-8": "Unicode (UTF-8)",
    "utf-8-sig": mark("Unicode (UTF-8 with mark)"),
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16 LE)",
    "utf-16-be": "Unicode (UTF-16 BE)",
    "utf-32-le": "Unicode (UTF-32 LE)",
    "utf-32-be": "Unicode (UTF-32 BE)",
    "kz1048": mark("Kazakh (KZ-1048)"),
    "cp1251": mark("Cyrillic (Windows-1251)"),
    "koi8-r": mark("Russian (KOI8-R)"),
    "koi8-u": mark("Ukrainian (KOI8-U)"),
    "iso8859-5": mark("Cyrillic (ISO 8859-5)"),
    "cp866": mark("Cyrillic (DOS 866)"),
    "ptcp154": mark("Asian Cyrillic (PT154)"),
    "mac-cyrillic": mark("Cyrillic (Macintosh)"),
    "cp1252": mark("Western (Windows-1252)"),
    "cp1254": mark("Turkish (Windows-1254)"),
    "iso8859-1": mark("Western (ISO 8859-1)"),
}
_FIELD_NAMES = Vocabulary(
    "what a column is",
    {
        "": mark("kept as metadata", "what a column is"),
        "text": mark("text", "what a column is"),
        "title": mark("title", "what a column is"),
        "date": mark("date", "what a column is"),
        "language": mark("language", "what a column is"),
        "outlet": mark("outlet", "what a column is"),
        "author": mark("author", "what a column is"),
        "url": mark("address (url)", "what a column is"),
        "id": mark("id", "what a column is"),
    },
)
_FACTS = (
    ("title", mark("Title: {value}")),
    ("date", mark("date: {value}")),
    ("outlet", mark("outlet: {value}")),
    ("author", mark("author: {value}")),
    ("language", mark("language: {value}")),
    ("url", mark("address: {value}")),
)


class FilePane(QWidget):
    """`chosen`: the file is to be read otherwise; with True, its encoding holds for all files."""

    chosen = Signal(object, bool)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.options = ImportOptions()
        self._tools = tools
        self._file: FilePreview | None = None
        self._at = 0
        self.path = kit.caption(wrap=True)
        self.encoding, self.for_all = QComboBox(), QCheckBox(tr("for all files"))
        self.columns = QWidget()
        self.fields: dict[str, QComboBox] = {}
        self.place, self.facts, self.remarks = kit.caption(), kit.caption(wrap=True), kit.caption(wrap=True, dim=True)
        self.previous, self.next = _arrow(tr("Previous record"), "left"), _arrow(tr("Next record"), "right")
        self.text = kit.reading_box(tr("Text of the article"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.encoding.setAccessibleName(tr("Encoding"))
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._encoding_row = QWidget()
        top = QHBoxLayout(self._encoding_row)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(kit.caption(tr("Encoding")))
        top.addWidget(self.encoding)
        top.addWidget(self.for_all)
        top.addStretch(1)
        self._grid = QFormLayout(self.columns)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setVerticalSpacing(3)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.columns)
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        for widget in (self.previous, self.place, self.next):
            steps.addWidget(widget)
        steps.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        for widget in (self.path, self._encoding_row, self._scroll, self._steps, self.facts):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.remarks)

    def _connect(self) -> None:
        self.encoding.activated.connect(self._choose_encoding)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))

    # -- showing

    def show_file(self, file: FilePreview, options: ImportOptions, files: int) -> None:
        """Show how a file would be read; `files`: how many there are in all."""
        same = self._file is not None and self._file.path == file.path
        self._file, self.options = file, options
        self._at = min(self._at, max(0, len(file.records) - 1)) if same else 0
        self.path.setText(f"{file.path} ({words.size(file.size)})")
        self.for_all.setVisible(files > 1)
        self._encoding_row.show()
        self._fill_encodings(file, same)
        self._fill_columns(file)
        self.show_record()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why a file cannot be imported."""
        self._file = None
        self.path.setText(refusal.file)
        for widget in (self._encoding_row, self._scroll, self._steps):
            widget.hide()
        self.facts.setText(tr("Cannot be imported: {reason}.", reason=refusal.reason))
        self.text.clear()
        self.remarks.clear()

    def _fill_encodings(self, file: FilePreview, same: bool) -> None:
        shown = self.encoding.findData(file.encoding)
        if same and shown >= 0:  # the order stays under the hand that walks through it with the arrow keys
            self.encoding.setCurrentIndex(shown)
            return
        self.encoding.clear()
        likely = list(dict.fromkeys((file.encoding, *file.encodings)))
        for name in likely:
            self.encoding.addItem(tr(ENCODINGS.get(name, name)), name)
        self.encoding.insertSeparator(self.encoding.count())
        for name, title in ENCODINGS.items():
            if name not in likely:
                self.encoding.addItem(tr(title), name)
        self.encoding.setCurrentIndex(0)

    def _fill_columns(self, file: FilePreview) -> None:
        """A row for each column; the combos stay while the columns are the same, so that the focus stays too."""
        self._scroll.setVisible(bool(file.columns))
        if tuple(self.fields) != file.columns:
            while self._grid.rowCount():
                self._grid.removeRow(0)
            self.fields = {name: self._column_combo(name) for name in file.columns}
            for name, combo in self.fields.items():
                caption = kit.caption(_cut(name))
                self._grid.addRow(caption, combo)
                for widget in (caption, combo):
                    widget.show()  # the layout's size counts what is shown, and it would show them only later
        for name, combo in self.fields.items():
            combo.setCurrentIndex(max(0, combo.findData(file.mapping.get(name, ""))))
        self._scroll.setFixedHeight(min(_COLUMNS_HEIGHT, self._grid.sizeHint().height() + 4))

    def _column_combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("What column {name} is", name=name))
        for field in ("", *ARTICLE_FIELDS):
            combo.addItem(_FIELD_NAMES(field), field)
        combo.activated.connect(self._choose_columns)
        return combo

    def show_record(self) -> None:
        """Show the record at hand as the article that it would become."""
        if self._file is None:
            return
        records = self._file.records
        self._steps.setVisible(len(records) > 1)
        self.place.setText(tr("{at} of the first {count}", at=number(self._at + 1), count=number(len(records))))
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < len(records))
        faults = [f"{fault.place + ': ' if fault.place else ''}{fault.reason}" for fault in self._file.refusals[:5]]
        if records:
            self._show_article(records[self._at], faults)
        else:
            self.text.clear()
            self.facts.setText(tr("No article can be read from this file as it stands."))
            self.remarks.setText("\n".join(faults))

    def _show_article(self, source: SourceDocument, faults: list[str]) -> None:
        try:
            article, remarks = import_record.article(source, self._tools, now(), self.options.language)
        except import_record.Rejected as error:
            text = source.record.get("text")
            self.text.setPlainText(text[:_SHOWN] if isinstance(text, str) else "")
            self.facts.setText(tr("Cannot be imported: {reason}.", reason="; ".join(error.reasons)))
            self.remarks.setText("\n".join(faults))
            return
        self.facts.setText(" · ".join(_facts(article)))
        self.text.setPlainText(article.text[:_SHOWN] + ("…" if len(article.text) > _SHOWN else ""))
        self.remarks.setText("\n".join([*remarks[:5], *faults]))

    # -- choosing

    def _step(self, by: int) -> None:
        self._at += by
        self.show_record()

    def _choice(self) -> FileChoice:
        assert self._file is not None
        return self.options.of(self._file.path)

    def _choose_encoding(self) -> None:
        if self._file is not None and self.encoding.currentData() is not None:
            for_all = self.for_all.isVisibleTo(self) and self.for_all.isChecked()
            self.chosen.emit(replace(self._choice(), encoding=self.encoding.currentData()), for_all)

    def _choose_columns(self) -> None:
        """Two columns cannot be one field: the one chosen last has it."""
        last = self.sender()
        field = last.currentData() if isinstance(last, QComboBox) else ""
        for combo in self.fields.values():
            if field and combo is not last and combo.currentData() == field:
                combo.setCurrentIndex(0)
        if self._file is not None:
            mapping = {name: combo.currentData() for name, combo in self.fields.items()}
            self.chosen.emit(replace(self._choice(), mapping=mapping, text_column=None), False)


def _facts(article: NewArticle) -> list[str]:
    """What is known of an article, its language in any case."""
    known = {field: getattr(article, field) for field, _ in _FACTS}
    known["language"] = kit.language_name(article.language or "")
    said = [tr(words, value=_cut(str(known[field]))) for field, words in _FACTS if known[field]]
    marks = article.annotation_count
    return [*said, tr("%n annotations", "", marks, one="%n annotation")] if marks else said


def _arrow(name: str, sign: str) -> QToolButton:
    button = QToolButton()
    icons.put(button, sign)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:79] + "…"
