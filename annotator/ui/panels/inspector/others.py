"""What the inspector shows when not exactly one annotation is selected."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator import terms
from annotator.store.queries import annotations as queries
from annotator.ui import bulk
from annotator.ui.background import Latest
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import number, tr

Count = tuple[str, str, int]  # layer, status, number
_COUNTED = 2_000  # of more selected ones the labels are not counted


class BlankPage(QWidget):
    """Nothing is selected: how to mark, what the article holds, and the way back to the last claim."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._counting: Latest[tuple[int, list[Count]]] = Latest(session.lookups, self)
        self._counting.answered.connect(self._say_counts)
        self._counting.failed.connect(session.failed)
        session.closing.connect(self._counting.stop)
        self.how = Words()
        self.counts = Words(dim=True)
        self.last = Words(dim=True)
        self.source = FlatButton(
            tr("Selection is its source"), tr("Use the selected words as the source of the last claim")
        )
        self.cue = FlatButton(tr("Selection is its cue"), tr("Use the selected words as the cue of the last claim"))
        self.evidence = FlatButton(
            tr("Selection is its evidence"), tr("Use the selected words as evidence of the last claim")
        )
        self.back = FlatButton(tr("Back to it"), tr("Select the last claim again"))
        self.again = QWidget()
        again = QVBoxLayout(self.again)
        again.setContentsMargins(0, 8, 0, 0)
        again.setSpacing(1)
        for widget in (self.last, self.source, self.cue, self.evidence, self.back):
            again.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self.how, self.counts, self.again):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_article(self, last_claim: str, *, is_here: bool = True) -> None:
        """Show how to mark in the open article, and the last claim by its words; `is_here`: it stands in this one."""
        self.how.setText(self._how())
        self._count()
        self.again.setVisible(bool(last_claim))
        self.last.setText(tr("Last claim: “{claim}”", claim=last_claim))
        self.source.setVisible(is_here)
        self.cue.setVisible(is_here)

    def _how(self) -> str:
        if self.session.document_id is None:
            return tr("Open an article to mark claims and entities in it.")
        keyed = [label for label in self.session.labels() if label.shortcut and label.layer != "document"][:4]
        keys = ", ".join(f"{label.shortcut} {label.name}" for label in keyed)
        lines = [
            tr("Nothing is selected. Select words in the text and press a label's key: {keys}.", keys=keys) if keys else
            tr("Nothing is selected. Give labels keys with “Edit labels…”, then select words and press one."),
            tr("Tab goes to the next mark, Enter into its fields, Esc back to the text."),
        ]  # fmt: skip
        return "\n".join(lines)

    def _count(self) -> None:
        """Away from the keys: counting 50,000 marks takes several frames."""
        workspace, document_id = self.session.workspace, self.session.document_id
        if document_id is None:
            self.counts.say("")
        else:
            self._counting.ask(lambda: (document_id, queries.counts(workspace.read(), document_id)))

    def _say_counts(self, answer: tuple[int, list[Count]]) -> None:
        document_id, rows = answer
        if document_id == self.session.document_id:
            self.counts.say(_counted(rows))


def _counted(rows: list[Count]) -> str:
    """How many marks of each layer there are, and how many that are not accepted."""
    layers: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for layer, status, count in rows:
        if status in ("accepted", "gold"):
            layers[layer] += count
        else:
            others[status] += count
    parts = [_of_layer(layer, n) for layer, n in layers.items()]
    parts += [f"{number(n)} {terms.annotation_status(status)}" for status, n in others.items()]
    return tr("In this article: {marks}.", marks=", ".join(parts) or tr("no marks yet"))


def _of_layer(layer: str, count: int) -> str:
    if layer == "claim":
        return tr("%n claims", "", count, one="%n claim")
    if layer == "entity":
        return tr("%n entities", "", count, one="%n entity")
    if layer == "attribution":
        return tr("%n cues and sources", "", count, one="%n cue or source")
    return f"{number(count)} {layer}"


class ManyPage(QWidget):
    """Several are selected in the list: how many of what, and what can be done to all of them as one step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.title = Words()
        self.what = Words(dim=True)
        self.label = QComboBox()
        self.label.setAccessibleName(tr("Label for all selected annotations"))
        self.label.setMinimumContentsLength(6)
        self.label.activated.connect(self._relabel)
        self.acts: list[FlatButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.title, self.what, self.label):
            layout.addWidget(widget)
        for acts in (
            ((tr("Accept"), tr("Accept: all selected annotations"), self._accept),
             (tr("Reject"), tr("Reject: all selected annotations"), self._reject)),
            ((tr("Unsure"), tr("Unsure: all selected annotations"), self._unsure),
             (tr("Sure"), tr("Sure: all selected annotations"), self._sure)),
        ):  # fmt: skip
            line = QHBoxLayout()
            for text, name, run in acts:
                button = FlatButton(text, name)
                button.clicked.connect(run)
                self.acts.append(button)
                line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)
        self.delete = FlatButton(tr("Remove all selected"), tr("Remove all selected annotations"))
        self.delete.clicked.connect(lambda: bulk.delete(session, self._ids()))
        layout.addWidget(self.delete)
        layout.addStretch(1)

    def _ids(self) -> tuple[int, ...]:
        return self.session.annotation_ids

    def show_many(self) -> None:
        """Show what is selected now."""
        ids = self._ids()
        self.title.setText(tr("%n annotations are selected.", "", len(ids), one="%n annotation is selected."))
        counted = queries.listed(self.session.workspace.read(), ids) if len(ids) <= _COUNTED else []
        names = Counter(row.label for row in counted)
        self.what.say(", ".join(f"{number(n)} {name}" for name, n in names.most_common()))
        self.label.clear()
        self.label.addItem(tr("Relabel as …"))
        for label in self.session.labels():
            if label.layer != "document":
                self.label.addItem(look.swatch_icon(label, self.session.theme, self), label.name, label.id)

    def _relabel(self, index: int) -> None:
        label = self.session.label(self.label.itemData(index)) if index > 0 else None
        if label is not None:
            bulk.relabel(self.session, self._ids(), label)
        self.label.setCurrentIndex(0)

    def _accept(self) -> None:
        bulk.set_status(self.session, self._ids(), "accepted")

    def _reject(self) -> None:
        bulk.set_status(self.session, self._ids(), "rejected")

    def _unsure(self) -> None:
        bulk.set_unsure(self.session, self._ids(), True)

    def _sure(self) -> None:
        bulk.set_unsure(self.session, self._ids(), False)
