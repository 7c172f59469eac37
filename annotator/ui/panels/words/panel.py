"""Unknown words in a dock: looked for when asked, in the open article or in all of them; the texts are never marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from annotator.ui.actions import Action
from annotator.ui.background import Latest
from annotator.ui.jobs import Job
from annotator.ui.language_names import language_name, spoken
from annotator.ui.panels.words import model as rows
from annotator.ui.panels.words.model import WordsModel
from annotator.ui.session import Session
from annotator.ui.spelling import OWN_WORDS
from annotator.ui.widgets.docks import LIST_HEIGHT, reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs.unknown_words import UnknownWord, UnknownWords, count_job, places
from annotator.words import tr

SCOPE = "words"


class WordsPanel(QWidget):
    """`found` is what was counted last, for an article or (None) for the project."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Unknown words"))
        self.model = WordsModel()
        self.view = SlimTable(tr("Words that no dictionary has"), header=True)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Show words of this language"))
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.of_article = FlatButton(tr("This article"), tr("Look for unknown words in this article"))
        self.of_project = FlatButton(tr("All articles"), tr("Look for unknown words in all articles"))
        self.told, self.empty = Words(dim=True), Words(dim=True)
        self._rows = ListOrWords(self.view, self.empty)
        self._found: list[UnknownWord] = []
        self._job: Job | None = None
        self._suggesting: Latest[tuple[str, list[str]]] = Latest(session.lookups, self)
        self._lay_out()
        self._connect()
        session.actions.add(self._actions())
        self._show()

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        self.setProperty("annotator_scope", SCOPE)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(rows.WORD, QHeaderView.ResizeMode.Stretch)
        for column in (rows.LANGUAGE, rows.TIMES, rows.ARTICLES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        view.fit_rows()
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words in (self.told, self.empty):
            words.setContentsMargins(8, 4, 8, 4)
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 4, 2)
        for widget in (self.of_article, self.of_project, self.language):
            top.addWidget(widget)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self.told)
        self.setFocusProxy(view)

    def _connect(self) -> None:
        session = self.session
        self.of_article.clicked.connect(self.look_at_article)
        self.of_project.clicked.connect(self.look_at_project)
        self.language.activated.connect(lambda _: self._show())
        self.view.clicked.connect(lambda _: self.go())
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.told.setText(""))
        self._suggesting.answered.connect(self._tell_suggestions)
        session.themeChanged.connect(self.view.fit_rows)
        session.settingChanged.connect(self._on_setting)
        session.closing.connect(self._suggesting.stop)

    # -- looking

    def look_at_article(self) -> None:
        """Look for unknown words in the open article, as a job."""
        if (document_id := self.session.document_id) is not None:
            self._look([document_id])

    def look_at_project(self) -> None:
        """Look for unknown words in all articles, as a job."""
        self._look(None)

    def _look(self, document_ids: list[int] | None) -> None:
        reveal(self, LIST_HEIGHT)
        self._rows.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._job is not None:
            self._job.cancel()
        session, found = self.session, UnknownWords()
        own = session.settings[OWN_WORDS]
        self.told.setText(tr("Looking…"))
        job = self._job = session.jobs.start(
            tr("Looking for unknown words"),
            lambda: count_job(session.workspace, session.tools.spelling(), own, document_ids, found),
            finished=lambda: self._take(job, found),
            failed=session.failed.emit,
            cancelled=lambda: self.told.setText(tr("Stopped.")) if job is self._job else None,
        )

    def _take(self, job: Job, found: UnknownWords) -> None:
        if job is not self._job:
            return
        self._job, self._found = None, found.listed()
        kept = self.language.currentData()
        self.language.clear()
        self.language.addItem(tr("All languages"), None)
        for code in sorted({word.language for word in self._found}):
            self.language.addItem(language_name(code or None), code)
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        self._show()
        self.told.setText(" ".join((_counted(len(self._found), found.articles), *_lacking(found.lacking))))

    # -- what is shown

    def _show(self) -> None:
        own = {word.casefold() for word in self.session.settings[OWN_WORDS]}
        code = self.language.currentData()
        shown = [w for w in self._found if w.word.casefold() not in own and code in (None, w.language)]
        row = self.view.currentIndex().row()
        self.model.show(shown)
        self._rows.show_list(shown)
        self.empty.setText(tr("No unknown words are listed. “This article” and “All articles” look for them."))
        if shown:
            self.view.choose_row(min(max(row, 0), len(shown) - 1))

    def _on_setting(self, key: str) -> None:
        if key == OWN_WORDS:
            self._show()

    def chosen(self) -> list[UnknownWord]:
        """The chosen words."""
        return [self.model.rows[row] for row in self.view.chosen_rows()]

    # -- acts

    def _actions(self) -> list[Action]:
        def has() -> bool:
            return bool(self.chosen())

        def here(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            return Action(f"words.{key}", text, "Go", run, chords, SCOPE, has)

        return [
            Action("words.article", tr("Unknown words of this article"), "Go", self.look_at_article, ("Alt+F7",),
                   enabled=lambda: self.session.document_id is not None),
            Action("words.project", tr("Unknown words of all articles"), "Go", self.look_at_project),
            here("go", tr("Go to the next place of the word"), self.go, "Enter"),
            here("suggest", tr("Suggest other words for it"), self.suggest, "S"),
            here("add", tr("The word is right: add it to my words"), self.add, "A"),
            Action("words.leave", tr("Back from the words to the text"), "Go", self.session.focusText.emit, ("Esc",),
                   SCOPE),
        ]  # fmt: skip

    def go(self) -> None:
        """Select the next place of the current word: in the open article behind the caret, else in the next article
        that has it."""
        row = self.view.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            return
        session, word = self.session, self.model.rows[row]
        opened = session.document_id
        if opened in word.articles:
            behind = session.text_selection()[1]
            found = next((p for p in places(session.workspace.text(opened), word.word) if p[0] >= behind), None)
            if found is not None:
                session.wordsRequested.emit(*found)
                return
        later = [i for i in word.articles if opened is not None and i > opened]
        document_id = (later or word.articles)[0]
        if document_id != opened:
            session.open_document(document_id)
        found = places(session.workspace.text(document_id), word.word)
        if found:
            session.wordsRequested.emit(*found[0])

    def suggest(self) -> None:
        """Look for words like the current one, off the GUI thread."""
        word = self.chosen()[0]
        rules = self.session.tools.spelling()

        def ask() -> tuple[str, list[str]]:
            behind = rules.background(word.language or None, None, rules.name_words(()), "", ())
            return word.word, rules.suggest(word.word, behind)

        self.told.setText(tr("Looking for suggestions…"))
        self._suggesting.ask(ask)

    def _tell_suggestions(self, answer: tuple[str, list[str]]) -> None:
        word, found = answer
        if word in (each.word for each in self.chosen()):
            none = tr("No suggestions for {word}.", word=word)
            self.told.setText(tr("{word}: {found}", word=word, found=", ".join(found)) if found else none)

    def add(self) -> None:
        """Put the chosen words on the personal list; they are listed no more."""
        own = self.session.settings[OWN_WORDS]
        words = [each.word for each in self.chosen()]
        self.session.settings[OWN_WORDS] = list(dict.fromkeys([*own, *words]))
        self.session.said.emit(tr("Added to your words: {words}. The settings list them.", words=", ".join(words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
        else:
            super().keyPressEvent(event)


def _counted(words: int, articles: int) -> str:
    return tr(
        "{words} in {articles}.",
        words=tr("%n unknown words", "", words, one="%n unknown word"),
        articles=tr("%n articles", "", articles, one="%n article"),
    )


def _lacking(languages: set[str]) -> list[str]:
    """What could not be looked at, as a sentence."""
    if not languages:
        return []
    if "*" in languages:
        return [tr("No dictionary was found on this computer.")]
    codes = [each.partition("-") for each in sorted(languages)]
    names = ", ".join(spoken(code, script or None) for code, _, script in codes)
    return [tr("No dictionary for {names}: their words are not looked at.", names=names)]
