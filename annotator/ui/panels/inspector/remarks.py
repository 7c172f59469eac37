"""What is said about an annotation: its note, the comments on it, and where it comes from."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.records import AnnotationInfo, Comment
from annotator.ui import icons
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets import times
from annotator.ui.widgets.fields import TextField
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import annotate
from annotator.words import decimal, mark, number, tr

_HOW = {
    "hand": mark("by hand"),
    "bulk": mark("in bulk"),
    "rule": mark("by a rule"),
    "model": mark("by a model"),
    "import": mark("imported"),
}


class RemarksPart(Part):
    """Note and comments; a comment that is typed but not added waits for its annotation to come back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.note = self.field(
            TextField(session, tr("Note"), self._save_note, hint=tr("For yourself and those who review"), prose="note")
        )
        self.add = QLineEdit()
        self.add.setPlaceholderText(tr("Add a comment, then Enter"))
        self.add.setAccessibleName(tr("Add a comment"))
        self.add.returnPressed.connect(self._add)
        self.add.installEventFilter(self)
        Prose(self.add, session, "comment", tr("Comment"))
        self.replies = QWidget()
        self._replies = QVBoxLayout(self.replies)
        self._replies.setContentsMargins(0, 0, 0, 0)
        self._replies.setSpacing(4)
        self._shown: tuple[Comment, ...] | None = None
        self._typed: dict[int, str] = {}
        self.origin = Words(dim=True)
        self.origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows = Rows()
        rows.add(tr("Note"), self.note)
        comments = QWidget()
        inside = QVBoxLayout(comments)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.replies)
        inside.addWidget(self.add)
        rows.add(tr("Comments"), comments)
        rows.add_whole(self.origin)
        self.inside.addWidget(rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
            return True
        return super().eventFilter(watched, event)

    def show_info(self, info: AnnotationInfo) -> None:
        if self.info is None or self.info.id != info.id:
            self._keep_typed()
            self.add.setText(self._typed.pop(info.id, ""))
        super().show_info(info)
        self.note.show_value(info.id, info.note)
        if info.comments != self._shown:
            self._show_comments(info.comments)
        self.origin.setText(_origin(info))

    def let_go(self) -> None:
        self._keep_typed()
        self.add.clear()
        super().let_go()

    def _keep_typed(self) -> None:
        if self.info is not None and self.add.text().strip():
            self._typed[self.info.id] = self.add.text()

    def _save_note(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        annotate.set_note(self.session.workspace, owner, value)

    # -- comments

    def _show_comments(self, comments: tuple[Comment, ...]) -> None:
        self._shown = comments
        inside = self.replies.focusWidget() is not None and self.replies.isAncestorOf(self.replies.focusWidget())
        while (item := self._replies.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for comment in comments:
            self._replies.addWidget(CommentBox(self, comment))
        self.replies.setVisible(bool(comments))
        if inside:
            self.add.setFocus()

    def boxes(self) -> list[CommentBox]:
        """The comments that are shown, oldest first."""
        found = (self._replies.itemAt(number) for number in range(self._replies.count()))
        return [box for item in found if item is not None and isinstance(box := item.widget(), CommentBox)]

    def _add(self) -> None:
        info = self.info
        words = self.add.text()
        if info is None or not words.strip():
            return
        if (
            self.session.do(annotate.add_comment, info.id, info.document_id, words, say=tr("Comment added."))
            is not None
        ):
            self.add.clear()

    def resolve(self, comment: Comment) -> None:
        """Settle a comment, or open it again."""
        say = tr("Comment opened again.") if comment.resolved else tr("Comment settled.")
        self.session.do(annotate.resolve_comment, comment.id, not comment.resolved, say=say)

    def remove(self, comment: Comment) -> None:
        """Delete a comment."""
        self.session.do(annotate.delete_comment, comment.id, say=tr("Comment deleted. Ctrl+Z brings it back."))


class CommentBox(QWidget):
    """One comment: who, when, what, and its two acts."""

    def __init__(self, part: RemarksPart, comment: Comment) -> None:
        super().__init__()
        self.comment = comment
        facts = [
            comment.annotator,
            times.local(comment.created),
            *([tr("settled", "comment")] if comment.resolved else []),
        ]
        head = Words(" · ".join(facts), dim=True)
        self.text = Words(comment.text, dim=comment.resolved)
        self.resolve = FlatButton("", tr("Open again") if comment.resolved else tr("Settle"))
        self.remove = FlatButton("", tr("Delete this comment"))
        icons.put(self.resolve, "open again" if comment.resolved else "settle")
        icons.put(self.remove, "remove")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(head, 1)
        line.addWidget(self.resolve)
        line.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.text)
        self.resolve.clicked.connect(lambda: part.resolve(comment))
        self.remove.clicked.connect(lambda: part.remove(comment))


def _origin(info: AnnotationInfo) -> str:
    how = tr(_HOW[info.origin]) if info.origin in _HOW else info.origin
    rule = f" {info.rule}" if info.rule else ""
    lines = [f"{info.annotator}, {times.local(info.created)}, {how}{rule}"]
    if info.modified != info.created:
        lines.append(tr("changed {when}", when=times.local(info.modified)))
    if info.confidence is not None:
        lines.append(tr("confidence {percent} %", percent=decimal(info.confidence / 10)))
    lines.append(f"{number(info.start)}–{number(info.end)} · {info.uuid}")
    return "\n".join(lines)
