"""The filter form below the search field: languages, scripts, label, outlet, dates. Opens in place, changes at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator import terms
from annotator.domain.records import DOCUMENT_LAYER, Label
from annotator.store.queries.articles import Filter
from annotator.store.queries.paragraphs import choice
from annotator.ui.language_names import CHOICES, LANGUAGES, choice_name, script_name
from annotator.ui.language_names import language_name as named
from annotator.ui.panels.articles.several import SeveralChoice
from annotator.words import tr

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_PAUSE = 150  # ms without a key before what is typed takes effect


def language_name(code: str) -> str:
    """Kazakh (kk) for kk."""
    return f"{named(code)} ({code})" if code in LANGUAGES else named(code)


def paragraph_choices(languages: Iterable[str]) -> list[tuple[str, str]]:
    """Values of the filter with their names: what can be said of a paragraph, and what the project has besides."""
    codes = [code for code, _ in CHOICES]
    found = [(choice(code, script if codes.count(code) > 1 else None), choice_name(code, script))
             for code, script in CHOICES]  # fmt: skip
    return found[:-1] + [(choice(code), named(code)) for code in languages if code not in codes] + found[-1:]


class FilterForm(QWidget):
    """`changed`: the filter is another now; `left`: Esc was pressed."""

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.language, self.script = SeveralChoice(tr("Filter by language")), SeveralChoice(tr("Filter by script"))
        self.paragraphs = SeveralChoice(tr("Filter by language of paragraphs"))
        self.label = QComboBox()
        self.outlet, self.date_from, self.date_to = QLineEdit(), QLineEdit(), QLineEdit()
        self.clear_button = QPushButton(tr("Clear filters"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 4, 0, 4)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.label.setAccessibleName(tr("Filter by label"))
        self.outlet.setAccessibleName(tr("Filter by outlet"))
        rows: list[tuple[str, QWidget]] = [(tr("Language"), self.language), (tr("Script"), self.script),
                                           (tr("Paragraphs in"), self.paragraphs)]  # fmt: skip
        for name, field in (*rows, (tr("Label"), self.label), (tr("Outlet"), self.outlet)):
            field.setMinimumWidth(60)
            form.addRow(_caption(name), field)
        for name, field in ((tr("Date from"), self.date_from), (tr("Date to"), self.date_to)):
            field.setPlaceholderText("2026-01-31")
            field.setAccessibleName(name)
            field.setMinimumWidth(60)
        dates = QHBoxLayout()
        dates.setSpacing(4)
        dates.addWidget(self.date_from)
        dates.addWidget(_caption("–"))
        dates.addWidget(self.date_to)
        form.addRow(_caption(tr("Date")), dates)
        form.addRow(self.clear_button)

    def _connect(self) -> None:
        for several in (self.language, self.script, self.paragraphs):
            several.changed.connect(self.changed)
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.label.setMinimumContentsLength(6)
        self.label.activated.connect(self.changed)
        for field in (self.outlet, self.date_from, self.date_to):
            field.setClearButtonEnabled(True)
            field.editingFinished.connect(self._now)
        for field in (self.date_from, self.date_to):
            field.textEdited.connect(self._pause.start)
        self.clear_button.clicked.connect(lambda: self._show_and_tell(Filter()))

    def _now(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _show_and_tell(self, which: Filter) -> None:
        self.show_filter(which)
        self.changed.emit()

    def offer(self, languages: list[str], scripts: list[str], labels: list[Label], outlets: list[str]) -> None:
        """What can be chosen; the present choice stays."""
        kept = self.read(Filter())
        self.language.offer([(code, language_name(code)) for code in (*languages, "")])
        self.script.offer([(code, script_name(code)) for code in scripts])
        self.paragraphs.offer(paragraph_choices(languages))
        self.label.clear()
        self.label.addItem(tr("Any"), None)
        for label in labels:
            layer = "" if label.layer == DOCUMENT_LAYER else f" ({terms.layer(label.layer)})"
            self.label.addItem(label.name + layer, label.id)
        completer = QCompleter(outlets, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.changed.emit())
        self.outlet.setCompleter(completer)
        self.show_filter(kept)

    def read(self, before: Filter) -> Filter:
        """The filter as the form stands; what the form does not hold is kept from `before`."""
        outlet = self.outlet.text().strip()
        return replace(
            before,
            languages=self.language.chosen(),
            scripts=self.script.chosen(),
            paragraphs=self.paragraphs.chosen(),
            label_id=self.label.currentData(),
            outlet=outlet or None,
            date_from=_date(self.date_from.text()),
            date_to=_date(self.date_to.text()),
        )

    def show_filter(self, which: Filter) -> None:
        """Show a filter, without telling."""
        self.language.choose(which.languages)
        self.script.choose(which.scripts)
        self.paragraphs.choose(which.paragraphs)
        self.label.setCurrentIndex(max(0, self.label.findData(which.label_id)))
        self.outlet.setText(which.outlet or "")
        self.date_from.setText(which.date_from or "")
        self.date_to.setText(which.date_to or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _date(typed: str) -> str | None:
    """A year, a month or a day; what is not written to its end filters nothing."""
    typed = typed.strip()
    return typed if _DATE.fullmatch(typed) else None
