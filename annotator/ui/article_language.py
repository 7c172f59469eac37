"""The language of the open article: chosen from a menu or the command palette, or found by the rules, also in all
articles again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.exchange import LANGUAGE_BY
from annotator.domain.records import Document
from annotator.ui.actions import Action
from annotator.ui.language_names import CHOICES, choice_name, script_name, spoken
from annotator.ui.session import Session
from annotator.ui.text_health import HealthDesk
from annotator.ui.widgets.menu_entry import add_entry
from annotator.verbs import languages
from annotator.words import tr

_MENU = "Article/Language"
_LISTED = 20  # paragraphs in another language that the menu leads to
_WORDS = 40  # code points of a paragraph in the menu


class ArticleLanguage(QObject):
    """Adds the actions; `choose` opens the menu below the chip."""

    def __init__(self, session: Session, chip: QWidget) -> None:
        super().__init__(chip)
        self._session, self._chip = session, chip
        self._desk = HealthDesk.of(session)
        self.menu: QMenu | None = None  # held, or Python would take it away while it is shown
        session.actions.add(self._actions())

    def _actions(self) -> list[Action]:
        opened: Callable[[], bool] = lambda: self._session.document_id is not None  # noqa: E731
        found = [Action("article.language", tr("Language of the article…"), "Article", self.choose, ("F4",),
                        enabled=opened)]  # fmt: skip
        for language, script in CHOICES:
            key = f"article.language.{language or 'other'}{f'.{script}' if script else ''}"
            found.append(
                Action(key, choice_name(language, script), _MENU, self._setting(language, script), enabled=opened,
                       checked=lambda a=language, b=script: self._is_spoken(a, b))
            )  # fmt: skip
        return [
            *found,
            Action("article.language_by_rule", tr("Find the language by rule"), _MENU, self.by_rule, enabled=opened),
            Action("project.languages", tr("Find the language of all articles by rule…"), "Project", self.all_by_rule),
        ]

    def _setting(self, language: str | None, script: str | None) -> Callable[[], None]:
        return lambda: self.set_language(language, script)

    def _spoken(self) -> tuple[str | None, str | None]:
        document = self._session.document()
        if document is None:
            return None, None
        return document.language, document.script if document.language else None

    def _is_spoken(self, language: str | None, script: str | None) -> bool:
        """Whether the article has this language; one whose script is not known has it in any."""
        own, written = self._spoken()
        return own == language and (None in (own, written) or written == script)

    def said_of(self, document: Document) -> str:
        """Language and script of an article in words, and who says so."""
        who = {
            "hand": tr("said by hand"),
            "file": tr("said by the file that it came from"),
        }.get(document.metadata.get(LANGUAGE_BY, ""), tr("found by rule"))
        written = script_name(document.script)
        return tr("{language}, written in {script}; {who}", language=spoken(document.language, None), script=written,
                  who=who)  # fmt: skip

    # -- acts

    def set_language(self, language: str | None, script: str | None) -> None:
        """Say the language of the open article; where it is another one, its script stays."""
        document = self._session.document()
        if document is None:
            return
        name = choice_name(language, script)
        said = tr("The language of the article is {name} now. Ctrl+Z takes it back.", name=name)
        script = script or document.script
        self._session.do(languages.set_language, [document.id], language, script, say=said)

    def by_rule(self) -> None:
        """Let the rules say the language of the open article again."""
        if (document_id := self._session.document_id) is not None:
            rules = self._session.tools.texts()
            self._session.do(languages.set_by_rule, [document_id], rules.identify)
            if (document := self._session.document()) is not None:
                self._session.said.emit(self.said_of(document))

    def all_by_rule(self) -> None:
        """Look what the rules would say of all articles now, and change it when told to."""
        from annotator.ui.dialogs.languages import start_languages

        start_languages(self._session, self._chip.window())

    # -- the menu

    def choose(self) -> None:
        """Open the menu of languages."""
        if self._session.document_id is None:
            return
        self.menu = menu = QMenu(self._chip)
        menu.setToolTipsVisible(True)
        for action in self._session.actions:
            if action.menu == _MENU:
                if action.checked is None:
                    menu.addSeparator()
                add_entry(menu, action.text, action.run, action.checked() if action.checked is not None else None)
        self._add_paragraphs(menu)
        menu.addSeparator()
        add_entry(menu, tr("Another language or script…"), lambda: self._session.actions.trigger("article.fields"))
        chosen = next((entry for entry in menu.actions() if entry.isChecked()), menu.actions()[0])
        menu.popup(self._chip.mapToGlobal(self._chip.rect().bottomLeft()))
        menu.setActiveAction(chosen)

    def _add_paragraphs(self, menu: QMenu) -> None:
        """A way to each paragraph in another language."""
        known = self._desk.known
        if known is None or not known.differing:
            return
        menu.addSection(tr("Paragraphs in another language"))
        for part in known.differing[:_LISTED]:
            words = " ".join(known.text[part.start : part.start + _WORDS].split())
            place = part.start, part.end
            name = spoken(part.language, part.script)
            add_entry(menu, f"{name}: {words}", lambda place=place: self._go(*place))

    def _go(self, start: int, end: int) -> None:
        self._session.wordsRequested.emit(start, end)
        self._session.focusText.emit()
