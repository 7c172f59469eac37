"""What the fields of a project know about the spelling of words: verdicts, found off the GUI thread and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.store.journal import ChangeSet
from annotator.store.queries import articles, registry
from annotator.ui.background import Latest, reading_thread
from annotator.ui.language_names import spoken
from annotator.ui.language_tools import Spelling
from annotator.ui.session import Session
from annotator.words import tr

_SETTLING = 50  # milliseconds in which other values come into the fields
_NAMES_SETTLING = 1000  # milliseconds after an entry of the registry was changed

SETTING = "spelling"
OWN_WORDS = "spelling_words"
FIELDS = "spelling_fields"  # key of a field -> its language, or OFF; the others have that of the article
OFF = "off"
TOLD = "spelling_told"  # languages without a dictionary of which it was said

Word = tuple[str, str]  # its language, empty for the article's, and the word itself


@dataclass(frozen=True, slots=True)
class _Judged:
    """What the thread found out. `names` and `background` hold until something they are made of changes."""

    names: Any
    background: Any
    asked: frozenset[Word]
    wrong: set[Word]
    lacking: frozenset[str]


class SpellingDesk(QObject):
    """One for a session, made by the first field that is written in. `judged`: fields look again at their words."""

    judged = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rules: Spelling = session.tools.spelling()
        self._right: dict[Word, bool] = {}
        self._waiting: set[Word] = set()
        self._names: Any = None
        self._background: Any = None
        self._age = 0  # of what the background is made of; an older answer brings no background
        thread = reading_thread(self)
        self._verdicts: Latest[tuple[int, _Judged]] = Latest(thread, self)
        self._verdicts.answered.connect(self._learn)
        self._suggestions: Latest[tuple[Callable[[list[str]], object], list[str]]] = Latest(thread, self)
        self._suggestions.answered.connect(lambda answer: answer[0](answer[1]))
        self._soon = _timer(self, 0, self._ask)
        self._again = _timer(self, _SETTLING, self.judged.emit)
        self._names_again = _timer(self, _NAMES_SETTLING, self._forget_names)
        session.documentOpened.connect(lambda _: self._forget())
        session.changed.connect(self._on_changed)
        session.themeChanged.connect(lambda _: self._again.start())
        session.settingChanged.connect(self._on_setting)
        session.closing.connect(self.stop)

    # -- what fields ask

    @property
    def is_on(self) -> bool:
        """Whether the user wants spelling to be checked."""
        return self._session.settings[SETTING]

    @property
    def colour(self) -> str:
        """The colour of the line below a misspelt word."""
        return self._session.theme.danger

    def language_of(self, field: str) -> str:
        """The language that the user chose for fields of this key; empty for that of the article, or `OFF`."""
        return self._session.settings[FIELDS].get(field, "")

    def set_language(self, field: str, language: str) -> None:
        """Check fields of this key in another language; empty for that of the article, or `OFF`."""
        chosen = {key: code for key, code in self._session.settings[FIELDS].items() if key != field}
        self._session.settings[FIELDS] = chosen | ({field: language} if language else {})

    def faults(self, text: str, unfinished: int = -1, field: str = "") -> list[tuple[int, int]]:
        """The misspelt words of a text as far as known, in code points; `judged` tells when more is known. A word that
        ends at `unfinished` is still being typed. `field`: the key of the field, which may have its own language."""
        language = self.language_of(field)
        if not self.is_on or language == OFF:
            return []
        found = [(start, end) for start, end in self._rules.words(text) if end != unfinished]
        wrong = [(start, end) for start, end in found if not self._is_right((language, text[start:end]))]
        return [] if not language and self._rules.is_foreign(len(wrong), len(found)) else wrong

    def _is_right(self, word: Word) -> bool:
        known = self._right.get(word)
        if known is None and word not in self._waiting:
            self._waiting.add(word)
            self._soon.start()
        return known is not False

    def suggest(self, word: str, take: Callable[[list[str]], object], field: str = "") -> None:
        """Hand words like this one to `take`, once they are found; a newer question takes this one's place."""
        background, rules, language = self._background, self._rules, self.language_of(field)
        if background is not None and language:
            background = rules.in_language(background, language)
        self._suggestions.ask(lambda: (take, rules.suggest(word, background) if background is not None else []))

    def add_word(self, word: str) -> None:
        """Never mark this word again, in any project."""
        own = self._session.settings[OWN_WORDS]
        if word not in own:
            self._session.settings[OWN_WORDS] = [*own, word]

    # -- asking the thread

    def _ask(self) -> None:
        if not self._waiting:
            return
        session, rules, asked, age = self._session, self._rules, frozenset(self._waiting), self._age
        names, background, document_id = self._names, self._background, session.document_id
        own = session.settings[OWN_WORDS]

        def judge() -> tuple[int, _Judged]:
            known = names if names is not None else _names(session, rules)
            behind = background if background is not None else _background(session, rules, document_id, known, own)
            wrong: set[Word] = set()
            lacking: set[str] = set()
            for language in {language for language, _ in asked}:
                backed = rules.in_language(behind, language) if language else behind
                found = rules.wrong([word for spoken, word in asked if spoken == language], backed)
                wrong.update((language, word) for word in found)
                lacking.add(rules.lacking(backed))
            return age, _Judged(known, behind, asked, wrong, frozenset(lacking - {""}))

        self._verdicts.ask(judge)

    def _learn(self, answer: tuple[int, _Judged]) -> None:
        age, found = answer
        if age != self._age:
            self._ask()
            return
        self._names, self._background = found.names, found.background
        self._right.update((word, word not in found.wrong) for word in found.asked)
        self._waiting -= found.asked
        self._tell_lacking(found.lacking)
        self.judged.emit()
        self._ask()

    def _tell_lacking(self, lacking: frozenset[str]) -> None:
        """Say once, for good, that there is no dictionary."""
        told = self._session.settings[TOLD]
        for language in sorted(lacking - set(told)):
            code, _, script = language.partition("-")
            name = spoken(code, script or None)
            self._session.said.emit(
                tr("Spelling is not checked: no dictionary was found on this computer.")
                if language == "*"
                else tr("No dictionary for {name} was found: its words are not checked.", name=name)
            )
        self._session.settings[TOLD] = sorted({*told, *lacking})

    # -- what changes the verdicts

    def _forget(self, *, only_wrong: bool = False) -> None:
        self._age += 1
        self._background = None
        self._waiting.clear()
        self._right = {word: True for word, right in self._right.items() if right} if only_wrong else {}
        self._again.start()

    def _forget_names(self) -> None:
        self._names = None
        self._forget(only_wrong=True)

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._session.document_id in changes.ids("document") or changes.reset:
            self._forget()
        if changes.touches("entity", "entity_alias"):
            self._names_again.start()

    def _on_setting(self, key: str) -> None:
        if key == OWN_WORDS:
            self._forget()
        if key in (SETTING, FIELDS):
            self._again.start()

    def stop(self) -> None:
        """The project is about to be closed: wait for the thread and ask nothing more."""
        for timer in (self._soon, self._again, self._names_again):
            timer.stop()
        self._verdicts.stop()
        self._suggestions.stop()


def _timer(parent: QObject, interval: int, run: Callable[[], object]) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=interval)
    timer.timeout.connect(run)
    return timer


def _names(session: Session, rules: Spelling) -> Any:
    entries = registry.names(session.workspace.read())
    return rules.name_words(form for entry in entries for form in (entry.name, *entry.aliases))


def _background(session: Session, rules: Spelling, document_id: int | None, names: Any, own: list[str]) -> Any:
    """What words are judged by while an article is open; without one, English is."""
    connection = session.workspace.read()
    document = None
    if document_id is not None:
        document = articles.document(connection, document_id, session.workspace.annotator_id)
    if document is None:
        return rules.background(None, None, names, "", own)
    text = articles.text(connection, document.id)
    return rules.background(document.language, document.script, names, text, own)


def desk_of(session: Session) -> SpellingDesk:
    """The session's desk; its rules and dictionaries are loaded when the first field needs them."""
    return session.findChild(SpellingDesk) or SpellingDesk(session)
