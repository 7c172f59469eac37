"""The language of the paragraphs at the caret or in the selection: chosen from a menu, or left to the rules again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from annotator.store.queries.paragraphs import Spoken
from annotator.ui.actions import Action
from annotator.ui.language_names import CHOICES, choice_name
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.text_health import HealthDesk, Paragraph
from annotator.ui.widgets.menu_entry import add_entry
from annotator.verbs import languages
from annotator.words import tr


class ParagraphLanguage(QObject):
    """Adds the action, which opens a menu beside the caret."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane
        self._desk = HealthDesk.of(session)
        self.menu: QMenu | None = None  # held, or Python would take it away while it is shown
        choose = Action("paragraph.language", tr("Language of the paragraph…"), "Article", self.choose, ("Shift+F4",),
                        "text", lambda: session.document_id is not None)  # fmt: skip
        session.actions.add([choose])

    def choose(self) -> None:
        """Open the menu of languages for the paragraphs at the caret."""
        known = self._desk.known
        if known is None:
            self._session.said.emit(tr("Looking at the text…"))
            return
        parts = known.paragraphs_at(*self._pane.selection())
        if not parts:
            self._session.said.emit(tr("There is no paragraph at the caret. Put it into one."))
            return
        self.menu = menu = QMenu(self._pane)
        menu.addSection(tr("Language of %n paragraphs", "", len(parts), one="Language of the paragraph"))
        for spoken in CHOICES:
            is_spoken = all(_is(part, spoken) for part in parts)
            add_entry(menu, choice_name(*spoken), self._setting(parts, spoken), is_spoken)
        menu.addSeparator()
        add_entry(menu, tr("As the rules say"), self._setting(parts, None), not any(part.by_hand for part in parts))
        menu.popup(self._place())
        menu.setActiveAction(next((entry for entry in menu.actions() if entry.isChecked()), menu.actions()[1]))

    def _place(self) -> QPoint:
        """Below the line of the caret; where that is out of sight, at the head of the pane."""
        pane = self._pane
        y = pane.page.y_of(pane.caret)
        return pane.viewport().mapToGlobal(
            QPoint(round(pane.column_left), 0 if y is None else y + pane.typography.line_height)
        )

    def _setting(self, parts: list[Paragraph], spoken: Spoken | None) -> Callable[[], None]:
        return lambda: self._set([part.start for part in parts], spoken)

    def _set(self, starts: list[int], spoken: Spoken | None) -> None:
        document_id = self._session.document_id
        if document_id is None:
            return
        changed = self._session.do(languages.set_paragraphs, document_id, starts, spoken)
        if changed and spoken is not None:
            said = tr("The language of %n paragraphs is {name} now. Ctrl+Z takes it back.", "", changed,
                      one="The language of the paragraph is {name} now. Ctrl+Z takes it back.",
                      name=choice_name(*spoken))  # fmt: skip
            self._session.said.emit(said)
        elif changed:
            said = tr("The rules say the language of %n paragraphs again. Ctrl+Z takes it back.", "", changed,
                      one="The rules say the language of the paragraph again. Ctrl+Z takes it back.")  # fmt: skip
            self._session.said.emit(said)


def _is(part: Paragraph, spoken: Spoken) -> bool:
    return part.language == spoken[0] and spoken[1] in (None, part.script)
