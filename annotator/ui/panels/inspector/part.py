"""A part of the inspector: some fields of one annotation, saved each for itself."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.records import AnnotationInfo
from annotator.ui.session import Session
from annotator.ui.widgets.autosave import AutoField
from annotator.ui.widgets.pick import PickLine

F = TypeVar("F", bound=AutoField)


class Part(QWidget):
    """`suits` says whether the part has something to show of an annotation; `show_info` shows it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.fields: list[AutoField] = []
        self.info: AnnotationInfo | None = None
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(4)

    def field(self, field: F) -> F:
        """Remember a field, so that it is saved when the annotation is left."""
        self.fields.append(field)
        field.escaped.connect(self.session.focusText)
        return field

    def pick(self, line: PickLine) -> PickLine:
        """A line whose Esc leads back to the text."""
        line.escaped.connect(self.session.focusText)
        return line

    def suits(self, info: AnnotationInfo) -> bool:
        """Whether the part is shown for this annotation."""
        return True

    def show_info(self, info: AnnotationInfo) -> None:
        """Show what the annotation holds now."""
        self.info = info

    def let_go(self) -> None:
        """Nothing is selected any more: save what is typed and show nothing."""
        self.info = None
        for field in self.fields:
            field.show_value(None, "")

    def leave(self) -> None:
        """Save what is typed."""
        for field in self.fields:
            field.leave()
