"""What the parts of the window share while a project is open: the project, the article, the selected annotation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.records import Document, Label
from annotator.errors import AnnotatorError
from annotator.settings import Settings
from annotator.store.journal import ChangeSet
from annotator.store.queries import articles as article_queries
from annotator.store.queries import labels as label_queries
from annotator.store.workspace import Workspace, system_user
from annotator.ui.actions import Actions
from annotator.ui.background import reading_thread
from annotator.ui.bridge import Bridge
from annotator.ui.jobs import Jobs
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.language_tools import LanguageTools

T = TypeVar("T")


class Session(QObject):
    """One open project in the window. Panels listen to its signals and change the project through verbs.

    `changed` carries every ChangeSet; `documentOpened` the article's id or None; `annotationSelected` the selected
    annotation's id or None; `said` a sentence for the status bar; `failed` an error to show.
    """

    changed = Signal(object)
    documentOpened = Signal(object)
    annotationSelected = Signal(object)
    annotationsSelected = Signal(object)
    labelsChanged = Signal()
    markerChanged = Signal(object)
    themeChanged = Signal(object)
    settingChanged = Signal(str)  # the name of a setting that has another value now
    said = Signal(str)
    offered = Signal(str)  # what stands beside the selected mark for a key to take, in words; empty: nothing
    failed = Signal(object)
    focusText = Signal()
    relocated = Signal()  # the project lies in another file now; what could not be saved can be saved again
    closing = Signal()  # the project is about to be let go; what is typed is saved now or never
    fieldsRequested = Signal(str)  # put the focus into the fields of the annotation: "", "entity", "note" or "comment"
    scrollRequested = Signal(int)  # show this code point of the open article
    articlesRequested = Signal(object)  # list these articles alone: an `articles.Only`
    wordsRequested = Signal(int, int)  # select these code points of the open article and show them

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        actions: Actions,
        jobs: Jobs,
        theme: Theme,
        tools: LanguageTools,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.settings = settings
        self.actions = actions
        self.jobs = jobs
        self.theme = theme
        self.tools = tools
        self.document_id: int | None = None
        self.pinned_id: int | None = None  # the article that stands beside it
        self.annotation_id: int | None = None
        self.annotation_ids: tuple[int, ...] = ()  # chosen together in the list, two or more; else empty
        self.marker_label: int | None = None  # the armed label of marker mode
        self.text_selection: Callable[[], tuple[int, int]] = lambda: (0, 0)  # code points; set by the reader
        self.visible_ids: Callable[[], Sequence[int]] = list  # the list's ids in its order; set by the article list
        # By the scope of a list that has the focus: article and annotation of its current row, for pinning.
        self.pointed: dict[str, Callable[[], tuple[int, int | None] | None]] = {}
        self.lookups = reading_thread(self)  # for what panels look up while the keys go on
        self._labels: list[Label] | None = None
        self._is_closed = False
        self._bridge = Bridge(workspace, self)
        self._bridge.changed.connect(self._on_changed)
        jobs.before_end = self._bridge.flush
        settings.listeners.append(self._on_setting)

    # -- what is open

    def document(self) -> Document | None:
        """The open article, read anew."""
        if self.document_id is None:
            return None
        return article_queries.document(self.workspace.read(), self.document_id, self.workspace.annotator_id)

    def open_document(self, document_id: int | None) -> None:
        """Show an article in the pane."""
        if document_id != self.document_id:
            self.select_annotation(None)
            self.document_id = document_id
        self.documentOpened.emit(document_id)

    def select_annotation(self, annotation_id: int | None) -> None:
        """Select an annotation of the open article; None selects nothing."""
        if annotation_id != self.annotation_id:
            self.annotation_id = annotation_id
            self.annotationSelected.emit(annotation_id)

    @contextmanager
    def selecting(self, annotation_id: int) -> Iterator[None]:
        """Select an annotation and tell at the end of the block, in which the caret goes to it: else the caret would
        first leave the old one, and everything would show for a moment that nothing is selected."""
        changed, self.annotation_id = annotation_id != self.annotation_id, annotation_id
        yield
        if changed and self.annotation_id == annotation_id:
            self.annotationSelected.emit(annotation_id)

    def select_annotations(self, annotation_ids: Sequence[int]) -> None:
        """Choose several annotations for what is done to many at once; fewer than two choose none."""
        ids = tuple(annotation_ids) if len(annotation_ids) > 1 else ()
        if ids != self.annotation_ids:
            self.annotation_ids = ids
            self.annotationsSelected.emit(ids)

    def set_marker(self, label_id: int | None) -> None:
        """Arm a label for marker mode; None leaves the mode."""
        if label_id != self.marker_label:
            self.marker_label = label_id
            self.markerChanged.emit(label_id)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self.theme = theme
        self.themeChanged.emit(theme)

    def labels(self) -> list[Label]:
        """The labels in use, in palette order."""
        if self._labels is None:
            self._labels = label_queries.labels(self.workspace.read())
        return self._labels

    def label(self, label_id: int) -> Label | None:
        """A label in use, by id."""
        return next((label for label in self.labels() if label.id == label_id), None)

    def change_annotator(self, name: str) -> None:
        """Go on as another annotator: statuses, undo and new marks are theirs; everything is shown anew."""
        self.do(Workspace.use_annotator, name or system_user())
        self.changed.emit(ChangeSet(0, "annotator", reset=True))

    # -- doing

    def do(self, verb: Callable[..., T], *args: Any, say: str = "", **kwargs: Any) -> T | None:
        """Call a verb on the project; an error is shown, and None returned. `say` goes to the status bar."""
        try:
            result = verb(self.workspace, *args, **kwargs)
        except AnnotatorError as error:
            self.failed.emit(error)
            return None
        if say:
            self.said.emit(say)
        return result

    def close(self) -> None:
        """Stop jobs and let go of the project."""
        self.closing.emit()
        self._is_closed = True
        if self._on_setting in self.settings.listeners:
            self.settings.listeners.remove(self._on_setting)
        self.jobs.stop_all()
        self.jobs.before_end = None
        self._bridge.detach()
        self.workspace.close()

    def _on_setting(self, key: str) -> None:
        self.settingChanged.emit(key)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._is_closed:  # what a job told of its last transaction still waited in the queue
            return
        if changes.touches("label"):
            self._labels = None
            self.labelsChanged.emit()
        if changes.touches("document") and self.document_id is not None and self.document() is None:
            self.open_document(None)
        self.changed.emit(changes)
