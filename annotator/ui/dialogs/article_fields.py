"""The fields of articles: title, date, language, outlet, author, address. Saved together, as one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.records import Document
from annotator.errors import AnnotatorError
from annotator.store.queries import articles
from annotator.store.workspace import Join
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import documents
from annotator.words import mark, tr

_FIELDS = (
    ("title", mark("Title")),
    ("date", mark("Date")),
    ("language", mark("Language")),
    ("script", mark("Script")),
    ("outlet", mark("Outlet")),
    ("author", mark("Author")),
    ("url", mark("Address (url)")),
)
_CHOICES = {"language": sorted(kit.LANGUAGES), "script": ["Arab", "Cyrl", "Latn"]}  # ISO 639-1 and ISO 15924


class ArticleFieldsDialog(QDialog):
    """Of several articles only the fields that are written into change; an emptied field of one article goes."""

    def __init__(
        self, session: Session, document_ids: Sequence[int], about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._ids = session, list(document_ids)
        self.setWindowTitle(tr("Fields of the article") if len(self._ids) == 1 else tr("Fields of the articles"))
        self.setMinimumWidth(460)
        self.fields = {key: self._editor(key, tr(name)) for key, name in _FIELDS}
        self.told = kit.caption(wrap=True)
        self.button_box, _ = kit.buttons(self, tr("Save"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, name in _FIELDS:
            form.addRow(kit.caption(tr(name)), self.fields[key])
        column = QVBoxLayout(self)
        column.addWidget(kit.caption(about, wrap=True))
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.button_box)
        self._before = self._fill()
        session.closing.connect(self.reject)

    def _editor(self, key: str, name: str) -> QLineEdit | QComboBox:
        editor: QLineEdit | QComboBox
        if key in _CHOICES:
            editor = QComboBox()
            editor.setEditable(True)
            editor.addItems(_CHOICES[key])
            editor.lineEdit().setPlaceholderText(", ".join(_CHOICES[key]) + " …")
        else:
            editor = QLineEdit()
            if key == "date":
                editor.setPlaceholderText("2026-01-31")
        editor.setAccessibleName(name)
        return editor

    def _fill(self) -> dict[str, str]:
        workspace = self._session.workspace
        document: Document | None = None
        if len(self._ids) == 1:
            document = articles.document(workspace.read(), self._ids[0], workspace.annotator_id)
        before = {key: (getattr(document, key) or "") if document else "" for key, _ in _FIELDS}
        for key, value in before.items():
            self._set(key, value)
        if document is None:
            self.told.setText(tr("Only the fields that you write into change."))
        return before

    def _set(self, key: str, value: str) -> None:
        editor = self.fields[key]
        editor.setEditText(value) if isinstance(editor, QComboBox) else editor.setText(value)

    def _value(self, key: str) -> str:
        editor = self.fields[key]
        return (editor.currentText() if isinstance(editor, QComboBox) else editor.text()).strip()

    def accept(self) -> None:
        """Save what changed; where a field is refused the dialog stays, with the others saved."""
        changed = {key: self._value(key) for key, _ in _FIELDS if self._value(key) != self._before[key]}
        if changed.get("date"):
            changed["date"] = self._session.tools.files.parse_date(changed["date"]) or changed["date"]
        workspace, join = self._session.workspace, Join()
        try:
            for key, value in changed.items():
                with workspace.joined(join):
                    documents.set_field(workspace, self._ids, key, value or None)
                self._before[key] = self._value(key)
        except AnnotatorError as error:
            self.told.setText(str(error))
            return
        if changed:
            names = ", ".join(tr(name).lower() for key, name in _FIELDS if key in changed)
            self._session.said.emit(tr("Saved: {fields}. Ctrl+Z takes it back.", fields=names))
        super().accept()
