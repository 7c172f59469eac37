"""What is done with the hits of a search, counted before it is: annotate them, relabel or delete what lies on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.records import Label
from annotator.store.queries import finding
from annotator.store.queries.finding import Found, Spot, Touching, spot_of
from annotator.store.workspace import Workspace
from annotator.ui import bulk as acts
from annotator.ui.background import Latest, reading_thread
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.verbs import bulk, hits
from annotator.verbs.bulk import Tally
from annotator.words import number, tr

T = TypeVar("T")


class _HitsDialog(QDialog):
    """Counts off the GUI thread what it would do; the button waits for the count. Ctrl+Z takes back what it did."""

    def __init__(self, session: Session, title: str, act: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.session = session
        self.effect = kit.caption(tr("Counting…"), wrap=True)
        self.effect.setAccessibleName(tr("What will be done"))
        self.column = QVBoxLayout(self)
        self._thread = reading_thread(self)
        self._lines: list[Latest[object]] = []
        self._act = act
        session.closing.connect(self.reject)
        self.finished.connect(lambda _: self._leave())

    def finish(self) -> None:
        """The sentence and the buttons below what the dialog asks."""
        self.column.addWidget(self.effect)
        box, self.do = kit.buttons(self, self._act)
        self.column.addWidget(box)
        self.do.setEnabled(False)

    def line(self, take: Callable[[T], None]) -> Latest[T]:
        """Questions of which only the newest is answered."""
        latest: Latest[T] = Latest(self._thread, self, hasty=True)
        latest.answered.connect(take)
        latest.failed.connect(self.session.failed)
        self._lines.append(latest)  # type: ignore[arg-type]
        return latest

    def _leave(self) -> None:
        for latest in self._lines:
            latest.stop()

    def label_box(self, name: str) -> QComboBox:
        """All labels that can mark words, none of them chosen yet; letters find one by its name."""
        box = QComboBox()
        box.setAccessibleName(name)
        box.setPlaceholderText(tr("Choose a label"))
        for label in self.session.labels():
            if label.layer != "document":
                key = f"   {label.shortcut}" if label.shortcut else ""
                box.addItem(look.swatch_icon(label, self.session.theme, self), label.name + key, label.id)
        box.setCurrentIndex(-1)
        return box


@dataclass(frozen=True, slots=True)
class _Counted:
    """Places in texts, how many of them carry a label, and how many hits stand beside the texts."""

    spots: Sequence[Spot]
    marked: int
    beside: int


def _count(workspace: Workspace, found: Sequence[Found], label_id: int) -> _Counted:
    """Slow."""
    spots = [spot for hit in found if (spot := spot_of(hit)) is not None]
    once = list(dict.fromkeys(spots))
    return _Counted(once, finding.count_marked(workspace.read(), once, label_id), len(found) - len(spots))


class MarkHitsDialog(_HitsDialog):
    """Annotate the hits with a label."""

    def __init__(
        self, session: Session, found: Sequence[Found], label: Label | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, tr("Annotate the hits"), tr("Annotate"), parent)
        self._found, self._counted = list(found), _Counted((), 0, 0)
        self.box = self.label_box(tr("Label"))
        if label is not None:
            self.box.setCurrentIndex(self.box.findData(label.id))
        self.column.addWidget(self.box)
        self.finish()
        self._counts: Latest[_Counted] = self.line(self._show)
        self.box.currentIndexChanged.connect(lambda _: self._count())
        self.accepted.connect(self._mark)
        self._count()

    def _count(self) -> None:
        self.do.setEnabled(False)
        workspace, found, label_id = self.session.workspace, self._found, self.box.currentData()
        if label_id is None:
            self.effect.setText(tr("Choose the label that the hits shall carry."))
            return
        self._counts.ask(lambda: _count(workspace, found, label_id))

    def _show(self, counted: _Counted) -> None:
        self._counted, marked, beside = counted, counted.marked, counted.beside
        new = len(counted.spots) - marked
        said = [tr("%n new annotations will be made.", "", new, one="%n new annotation will be made.")]
        if marked:
            said.append(tr("%n hits carry this label already and stay as they are.", "", marked,
                           one="%n hit carries this label already and stays as it is."))  # fmt: skip
        if beside:
            said.append(tr("%n hits outside the texts are left out.", "", beside,
                           one="%n hit outside the texts is left out."))  # fmt: skip
        self.effect.setText(" ".join(said))
        self.do.setEnabled(new > 0)

    def _mark(self) -> None:
        session, spots, label_id = self.session, self._counted.spots, self.box.currentData()
        tally = Tally()

        def say() -> None:
            said = tr("%n annotations made", "", tally.done, one="%n annotation made")
            passed_over = tr("%n hits passed over", "", tally.passed_over, one="%n hit passed over")
            _say(session, said, tally, passed_over)

        session.jobs.start(
            tr("Annotating hits"), lambda: hits.mark(session.workspace, spots, label_id, tally), finished=say,
            cancelled=say, failed=session.failed.emit,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Group:
    """The marks of one label that lie within the hits, or that go beyond them."""

    label_id: int
    within: bool


def marks_on(workspace: Workspace, found: Sequence[Found]) -> dict[_Group, list[int]]:
    """The marks that touch the hits, each once, by their groups, the largest first; of words beside the text the mark
    that they belong to. Slow."""
    connection = workspace.read()
    marks: dict[int, Touching] = {}
    for on in finding.touching(connection, [spot for hit in found if (spot := spot_of(hit)) is not None]).values():
        for mark in on:
            if mark.within or mark.annotation_id not in marks:
                marks[mark.annotation_id] = mark
    beside = {hit.annotation_id for hit in found if hit.words is not None and hit.annotation_id is not None}
    for annotation_id, label_id in finding.labels_of(connection, sorted(beside)).items():
        marks[annotation_id] = Touching(annotation_id, label_id, True)
    groups: dict[_Group, list[int]] = {}
    for mark in marks.values():
        groups.setdefault(_Group(mark.label_id, mark.within), []).append(mark.annotation_id)
    return dict(sorted(groups.items(), key=lambda group: (not group[0].within, -len(group[1]))))


class MarksOnHitsDialog(_HitsDialog):
    """Relabel or delete the annotations on the hits: which of them is chosen by their label.

    Those that go beyond the hits, such as a claim around a word, are not chosen at first.
    """

    def __init__(
        self, session: Session, found: Sequence[Found], *, relabel: bool, parent: QWidget | None = None
    ) -> None:
        title = tr("Relabel annotations on the hits") if relabel else tr("Delete annotations on the hits")
        super().__init__(session, title, tr("Relabel") if relabel else tr("Delete"), parent)
        self.marks: dict[_Group, list[int]] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Which annotations"))
        self.column.addWidget(kit.caption(tr("Annotations on the hits; Space chooses")))
        self.column.addWidget(self.list)
        self.box = self.label_box(tr("New label")) if relabel else None
        if self.box is not None:
            self.column.addWidget(self.box)
            self.box.currentIndexChanged.connect(lambda _: self._show())
        self.finish()
        self.list.itemChanged.connect(lambda _: self._show())
        self.accepted.connect(self._act_on_them)
        workspace, some = session.workspace, list(found)
        self.line(self._fill).ask(lambda: marks_on(workspace, some))

    def _fill(self, marks: dict[_Group, list[int]]) -> None:
        self.marks = marks
        names = {label.id: label.name for label in self.session.labels()}
        self.list.blockSignals(True)
        for group, ids in marks.items():
            item = QListWidgetItem(_said_of(group, names.get(group.label_id, "–"), len(ids)))
            item.setData(Qt.ItemDataRole.UserRole, group)
            item.setCheckState(Qt.CheckState.Checked if group.within else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._show()

    def chosen(self) -> list[int]:
        """The annotations of the checked lines."""
        items = [self.list.item(row) for row in range(self.list.count())]
        groups = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]
        return [annotation_id for group in groups for annotation_id in self.marks[group]]

    def _show(self) -> None:
        count = len(self.chosen())
        if not self.marks:
            self.effect.setText(tr("No annotation lies on these hits."))
        elif not count:
            self.effect.setText(tr("Choose with Space which of them are meant."))
        elif self.box is None:
            self.effect.setText(tr("%n annotations will be deleted.", "", count, one="%n annotation will be deleted."))
        elif self.box.currentIndex() < 0:
            self.effect.setText(tr("%n annotations: choose the label that they shall carry.", "", count,
                                   one="%n annotation: choose the label that it shall carry."))  # fmt: skip
        else:
            self.effect.setText(
                tr("%n annotations will be {label}; where the words carry it already nothing changes.", "", count,
                   one="%n annotation will be {label}; where the words carry it already nothing changes.",
                   label=self._label())
            )  # fmt: skip
        self.do.setEnabled(count > 0 and (self.box is None or self.box.currentIndex() >= 0))

    def _label(self) -> str:
        assert self.box is not None
        label = self.session.label(self.box.currentData())
        return label.name if label is not None else ""

    def _act_on_them(self) -> None:
        session, ids, tally = self.session, self.chosen(), Tally()
        if self.box is None and len(ids) == 1:
            acts.delete(session, ids)
            return
        if self.box is None:
            gone = tr("%n annotations deleted", "", len(ids), one="%n annotation deleted")
            session.jobs.start(
                tr("Deleting annotations"), lambda: bulk.delete(session.workspace, ids), failed=session.failed.emit,
                finished=lambda: _say(session, gone, tally),
            )  # fmt: skip
            return
        label_id, name = self.box.currentData(), self._label()

        def say() -> None:
            said = tr("%n annotations relabelled as {label}", "", tally.done,
                      one="%n annotation relabelled as {label}", label=name)  # fmt: skip
            passed_over = tr("%n annotations so already", "", tally.passed_over, one="%n annotation so already")
            _say(session, said, tally, passed_over)

        session.jobs.start(
            tr("Relabelling annotations"), lambda: bulk.relabel(session.workspace, ids, label_id, tally), finished=say,
            cancelled=say, failed=session.failed.emit,
        )  # fmt: skip


def _said_of(group: _Group, label: str, count: int) -> str:
    if group.within:
        return tr("{label}, within the hits: {count}", label=label, count=number(count))
    return tr("{label}, going beyond the hits: {count}", label=label, count=number(count))


def _say(session: Session, done: str, tally: Tally, passed_over: str = "") -> None:
    what = f"{done}, {passed_over}" if tally.passed_over else done
    session.said.emit(tr("{what}. Ctrl+Z takes it back.", what=what))
