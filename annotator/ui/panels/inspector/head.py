"""The head of the inspector: label, words, whether it is sure, and the fate of a suggestion."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from annotator.domain.records import AnnotationInfo
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.fields import ChoiceField
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import annotate
from annotator.words import mark, tr

_LONGEST = 320
_STATUSES = {"suggested": mark("Suggested"), "rejected": mark("Rejected"), "gold": mark("Gold")}
_JUDGED = {"accepted": mark("Accepted."), "rejected": mark("Rejected.")}


class HeadPart(Part):
    """What every annotation has."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.label = self.field(ChoiceField(session, tr("Label"), self._relabel))
        self._iconed: object = None  # what the icons were made for
        self.words = Words()
        self.words.setAccessibleName(tr("Words of the annotation"))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pieces = Words(dim=True)
        self.unsure = QCheckBox(tr("Unsure"))
        self.unsure.setToolTip(tr("Flag this annotation as unsure (U in the text)"))
        self.unsure.clicked.connect(self._flag)
        self.delete = FlatButton(tr("Remove"), tr("Remove this annotation (Delete in the text)"))
        self.delete.clicked.connect(self._delete)
        self._build_fate()
        line = QHBoxLayout()
        line.addWidget(self.unsure)
        line.addStretch(1)
        line.addWidget(self.delete)
        for widget in (self.label, self.words, self.pieces, self.fate):
            self.inside.addWidget(widget)
        self.inside.addLayout(line)

    def _build_fate(self) -> None:
        self.fate = QWidget()
        self.status = Words()
        self.accept = FlatButton(tr("Accept"), tr("Accept this annotation (A in the text)"))
        self.reject = FlatButton(tr("Reject"), tr("Reject this annotation (X in the text)"))
        self.accept.clicked.connect(lambda: self._judge("accepted"))
        self.reject.clicked.connect(lambda: self._judge("rejected"))
        line = QHBoxLayout(self.fate)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.status, 1)
        line.addWidget(self.accept)
        line.addWidget(self.reject)

    def show_info(self, info: AnnotationInfo) -> None:
        super().show_info(info)
        self._offer_labels(info)
        self.label.show_value(info.id, str(info.label_id))
        text = " … ".join(pieces(info))
        self.words.setText(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…")
        count = len(info.fragments)
        self.pieces.say(tr("%n pieces", "", count, one="%n piece") if count > 1 else "")
        self.unsure.setChecked(info.unsure)
        self._show_fate(info)

    def _offer_labels(self, info: AnnotationInfo) -> None:
        labels = [label for label in self.session.labels() if label.layer != "document"]
        labels.sort(key=lambda label: label.layer != info.layer)
        choices = [(str(label.id), label.name) for label in labels]
        if not any(label.id == info.label_id for label in labels):
            choices.insert(0, (str(info.label_id), tr("{label} (retired)", label=info.label)))
        self.label.show_choices(choices)
        if (choices, labels, self.session.theme) == self._iconed:
            return
        self._iconed = (choices, labels, self.session.theme)
        for number in range(self.label.editor.count()):
            label = self.session.label(int(self.label.editor.itemData(number)))
            if label is not None:
                self.label.editor.setItemIcon(number, look.swatch_icon(label, self.session.theme, self))

    def _show_fate(self, info: AnnotationInfo) -> None:
        self.fate.setVisible(info.status != "accepted")
        self.status.setText(_fate(info))
        self.accept.setVisible(info.status in ("suggested", "rejected"))
        self.reject.setVisible(info.status == "suggested")

    def _relabel(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        annotate.relabel(self.session.workspace, [owner], int(value))

    def _flag(self) -> None:
        if self.info is not None:
            unsure = self.unsure.isChecked()
            told = tr("Flagged as unsure.") if unsure else tr("Sure again.")
            self.session.do(annotate.set_unsure, [self.info.id], unsure, say=told)

    def _judge(self, status: str) -> None:
        if self.info is not None:
            self.session.do(annotate.set_status, [self.info.id], status, say=tr(_JUDGED[status]))

    def _delete(self) -> None:
        info = self.info
        if info is not None and self.session.do(annotate.delete, [info.id]):
            self.session.select_annotation(None)
            self.session.said.emit(
                tr(
                    "Removed {label} “{quote}”. Ctrl+Z brings it back.",
                    label=info.label,
                    quote=annotate.short(info.text),
                )
            )


def _fate(info: AnnotationInfo) -> str:
    """What became of a suggestion, and how sure what made it was."""
    if info.status != "suggested":
        return tr(_STATUSES[info.status]) if info.status in _STATUSES else ""
    by = tr("Suggested by {rule}", rule=info.rule) if info.rule else tr(_STATUSES["suggested"])
    return by if info.confidence is None else f"{by}, {info.confidence / 10:.0f} %"


def pieces(info: AnnotationInfo) -> list[str]:
    """The words of each fragment; an annotation's text is its fragments joined by one space."""
    found: list[str] = []
    at = 0
    for start, end in info.fragments:
        found.append(info.text[at : at + end - start])
        at += end - start + 1
    return found
