"""Light marks for what the rules say of a text: dots below its problems, languages in the margin. Both are switched
in the View menu; neither is in the project, and Tab passes over them."""

from __future__ import annotations

from annotator.domain.spans import Span
from annotator.ui.actions import Action, switch
from annotator.ui.language_names import LANGUAGES, spoken
from annotator.ui.offers import Offers
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.text.styles import MARGIN, LabelStyle
from annotator.ui.text_health import HealthDesk, Known, told
from annotator.ui.theme import Theme
from annotator.words import tr

PROBLEMS, PARAGRAPHS = "health_marks", "paragraph_languages"  # settings
MOST = 2_000  # marks of a kind: a text that is nothing but problems is told by its chip
_FIRST_PROBLEM, _FIRST_PARAGRAPH = -6_000_000, -7_000_000
_PROBLEM_LOOK = -10
_LANGUAGE_LOOKS: dict[str | None, int] = {code: -20 - i for i, code in enumerate((*LANGUAGES, None))}


def styles(theme: Theme) -> dict[int, LabelStyle]:
    """The looks of such marks, under ids that no label has."""
    found = {_PROBLEM_LOOK: LabelStyle(tr("Problem of the text"), "!", theme.warning, "attribution", "cue")}
    for code, look in _LANGUAGE_LOOKS.items():
        name = spoken(code, None)
        found[look] = LabelStyle(name, code or "?", theme.dim, MARGIN)
    return found


class TextMarks(Offers):
    """Follows the pane of the open article."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane
        self._desk = HealthDesk.of(session)
        self._shown: dict[int, Span] = {}
        self._desk.found.connect(self._show)
        session.settingChanged.connect(self._on_setting)
        session.actions.add(self._actions())

    def _actions(self) -> list[Action]:
        settings = self._session.settings
        return [
            switch(settings, "view.health_marks", tr("Mark problems of the text"), PROBLEMS),
            switch(settings, "view.paragraph_languages", tr("Languages of paragraphs in the margin"), PARAGRAPHS),
        ]

    def _on_setting(self, key: str) -> None:
        if key in (PROBLEMS, PARAGRAPHS):
            self._show()

    def _show(self) -> None:
        known = self._desk.known
        wanted = self._wanted(known) if known is not None and known.text == self._pane.text else {}
        spans = self._pane.spans
        for gone in [i for i in self._shown if wanted.get(i) != self._shown[i] and i in spans]:
            self._pane.remove_span(gone)
        self._pane.add_spans([span for i, span in wanted.items() if i not in spans])
        self._shown = wanted

    def _wanted(self, known: Known) -> dict[int, Span]:
        found: list[Span] = []
        if self._session.settings[PROBLEMS]:
            for number, problem in enumerate(known.problems[:MOST]):
                if not known.is_right(problem):
                    found.append(Span(_FIRST_PROBLEM - number, _PROBLEM_LOOK, problem.start, problem.end))
        if self._session.settings[PARAGRAPHS]:
            for number, part in enumerate(known.paragraphs[:MOST]):
                look = _LANGUAGE_LOOKS.get(part.language, _LANGUAGE_LOOKS[None])
                found.append(Span(_FIRST_PARAGRAPH - number, look, part.start, part.start + 1))
        return {span.id: span for span in found}

    def card(self, span_id: int) -> str:
        known = self._desk.known
        if known is None or span_id not in self._shown:
            return ""
        if span_id > _FIRST_PARAGRAPH:
            problem = known.problems[_FIRST_PROBLEM - span_id]
            note = known.note(problem)
            return "\n".join(filter(None, (told(problem, known.text), note and tr("Note: {words}", words=note))))
        part = known.paragraphs[_FIRST_PARAGRAPH - span_id]
        name = spoken(part.language, part.script)
        if part.by_hand:
            return tr("Language of the paragraph: {name}; said by hand", name=name)
        return tr("Language of the paragraph: {name}", name=name)
