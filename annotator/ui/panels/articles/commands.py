"""What can be done to articles, as actions: by key, from the menus and from the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from annotator.store.schema import DOCUMENT_STATUSES
from annotator.ui import many_articles
from annotator.ui.actions import Action
from annotator.ui.panels.articles import glyphs
from annotator.ui.panels.articles.panel import ArticlePanel
from annotator.verbs import documents
from annotator.words import quoted, tr


class Commands(QObject):
    """Belongs to the panel; each act is about `panel.chosen_ids()`."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = panel.session
        panel.importWanted.connect(self.ask_import)
        self._session.pointed["list"] = self._pointed
        self._session.actions.add([*self._status_actions(), *self._go_actions(), *self._article_actions()])

    # -- actions

    def _status_actions(self) -> Iterator[Action]:
        for number, status in enumerate(DOCUMENT_STATUSES, 1):
            yield Action(
                f"article.status.{status.replace(' ', '_')}",
                glyphs.title_of(status),
                "Article/Status",
                lambda status=status: self.set_status(status),
                (f"Ctrl+{number}",),
                enabled=self._has_chosen,
            )

    def _go_actions(self) -> list[Action]:
        panel = self._panel
        listed: Callable[[], bool] = lambda: bool(panel.model.ids)  # noqa: E731
        step, unfinished = panel.step, panel.step_unfinished
        return [
            Action("article.next", tr("Next article"), "Go", lambda: step(1), ("Ctrl+PageDown", "Alt+Down"),
                   enabled=listed),
            Action("article.previous", tr("Previous article"), "Go", lambda: step(-1), ("Ctrl+PageUp", "Alt+Up"),
                   enabled=listed),
            Action("article.next_unfinished", tr("Next unfinished article"), "Go", lambda: unfinished(1),
                   ("Alt+PageDown", "Ctrl+Alt+N"), enabled=listed),
            Action("article.previous_unfinished", tr("Previous unfinished article"), "Go", lambda: unfinished(-1),
                   ("Alt+PageUp", "Ctrl+Alt+P"), enabled=listed),
            Action("article.done_and_next", tr("Done, and on to the next unfinished"), "Article", self.done_and_next,
                   ("Ctrl+Enter",), enabled=self._has_open),
            Action("article.search", tr("Search in all articles"), "Edit", panel.focus_search,
                   ("Ctrl+Shift+F", "Ctrl+Alt+F")),
            Action("article.filters", tr("Filter the list…"), "View/Article list", panel.controls.open_filters),
            Action("article.show_all", tr("Show all articles"), "View/Article list", panel.show_all,
                   enabled=lambda: panel.lister.state.is_narrow),
            Action("article.leave_list", tr("Back to the text"), "Go", panel.escape, ("Esc",), scope="list"),
        ]  # fmt: skip

    def _article_actions(self) -> list[Action]:
        return [
            Action("project.import", tr("Import articles…"), "Project", self.ask_import, ("Ctrl+I",)),
            Action("project.import_folder", tr("Import a folder…"), "Project", self.ask_import_folder),
            Action("project.export", tr("Export…"), "Project", self.export, ("Ctrl+E",)),
            Action("article.labels", tr("Labels of the article…"), "Article", self.edit_labels, ("Ctrl+T",),
                   enabled=self._has_chosen),
            Action("article.fields", tr("Title, date, outlet…"), "Article", self.edit_fields, ("F2",),
                   enabled=self._has_chosen),
            Action("article.paste", tr("Paste as an article"), "Article", self.paste, ("Ctrl+V", "Shift+Insert"),
                   scope="list"),
            Action("article.paste_anywhere", tr("New article from the clipboard"), "Article", self.paste,
                   ("Ctrl+Alt+V",)),
            Action("article.open", tr("Open the article"), "Article", self.open_current, ("Enter",), scope="list",
                   enabled=lambda: self._panel.view.current_id() is not None),
            Action("article.delete", tr("Delete articles"), "Article", self.delete, ("Delete", "Backspace"),
                   scope="list", enabled=self._has_chosen),
        ]  # fmt: skip

    def _has_open(self) -> bool:
        return self._session.document_id is not None

    def _has_chosen(self) -> bool:
        return bool(self._panel.chosen_ids())

    # -- import

    def ask_import(self) -> None:
        """Choose files, then look at them before anything is imported."""
        folder = self._session.settings["last_folder"]
        title, kinds = tr("Import articles"), self._name_filter()
        paths, _ = QFileDialog.getOpenFileNames(self._panel.window(), title, folder, kinds)
        if paths:
            self.import_files(paths)

    def ask_import_folder(self) -> None:
        """Choose a folder; all files in and below it that hold articles are offered."""
        folder = self._session.settings["last_folder"]
        path = QFileDialog.getExistingDirectory(self._panel.window(), tr("Import a folder"), folder)
        if path:
            self.import_files([path])

    def _name_filter(self) -> str:
        suffixes = sorted({x for f in self._session.tools.files.formats if f.can_read for x in f.suffixes})
        articles = tr("Articles ({patterns})", patterns=" ".join("*" + suffix for suffix in suffixes))
        return ";;".join((articles, tr("All files (*)")))

    def import_files(self, paths: list[str]) -> None:
        """Show what these files hold, and import it when told to."""
        from annotator.ui.dialogs.importing import start_import

        start_import(self._session, paths, self._panel.window())

    def paste(self) -> None:
        """Make the clipboard an article; copied files are imported."""
        from annotator.ui.dialogs.paste import PasteDialog, pasted_files

        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None on some platforms when it is empty
        files = pasted_files(mime) if mime is not None else []
        text = mime.text() if mime is not None and mime.hasText() else ""
        if files:
            self.import_files(files)
        elif text.strip():
            self._open(PasteDialog(self._session, text, self._panel.window()))
        else:
            self._session.said.emit(tr("The clipboard holds no text. Copy an article first, then paste it here."))

    def export(self) -> None:
        """Ask what to export."""
        from annotator.ui.dialogs.exporting import start_export

        start_export(self._session, self._panel.window())

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # -- acts

    def edit_labels(self) -> None:
        """Labels of the chosen articles, by keys."""
        from annotator.ui.dialogs.article_labels import ArticleLabelsDialog

        ids = self._panel.chosen_ids()
        self._open(ArticleLabelsDialog(self._session, ids, self._named(ids), self._panel.window()))

    def edit_fields(self) -> None:
        """Title, date and so on of the chosen articles."""
        from annotator.ui.dialogs.article_fields import ArticleFieldsDialog

        ids = self._panel.chosen_ids()
        self._open(ArticleFieldsDialog(self._session, ids, self._named(ids), self._panel.window()))

    def open_current(self) -> None:
        """Open the article under the list's cursor."""
        current = self._panel.view.current_id()
        if current is not None:
            self._session.open_document(current)

    def _pointed(self) -> tuple[int, int | None] | None:
        current = self._panel.view.current_id()
        return (current, None) if current is not None else None

    def set_status(self, status: str) -> None:
        """Give the chosen articles a status."""
        ids = self._panel.chosen_ids()
        many_articles.set_status(self._session, ids, status, self._named(ids))

    def done_and_next(self) -> None:
        """Set the open article to done and open the next unfinished one."""
        opened = self._session.document_id
        if opened is None or self._session.do(documents.set_status, [opened], "done") is None:
            return
        self._session.said.emit(tr("{article} is done.", article=self._named([opened])))
        self._panel.step_unfinished(1)

    def delete(self) -> None:
        """Take the chosen articles out of the project; undo brings them back."""
        ids = self._panel.chosen_ids()
        named = self._named(ids)
        if self._session.document_id in ids:
            self._open_neighbour(ids)
        many_articles.delete(self._session, ids, named)

    def _open_neighbour(self, leaving: list[int]) -> None:
        """The article after those that go, or the one before, so that the reader is not left with nothing."""
        ids, going = self._panel.model.ids, set(leaving)
        rows = [self._panel.model.row_of(i) for i in (leaving[-1], leaving[0])]
        after = next((i for i in ids[rows[0] + 1 : rows[0] + 500] if i not in going), None)
        before = next((i for i in reversed(ids[max(0, rows[1] - 500) : max(0, rows[1])]) if i not in going), None)
        self._session.open_document(after if after is not None else before)

    def _named(self, ids: list[int]) -> str:
        """One article by its title, several by their number."""
        if len(ids) != 1:
            return tr("%n articles", "", len(ids), one="%n article")
        row = self._panel.model.row_of(ids[0])
        listed = self._panel.model.listed(row) if row >= 0 else None
        title = " ".join(listed.title.split()) if listed else ""
        return quoted(title[:59] + "…" if len(title) > 60 else title) if title else tr("The article")
