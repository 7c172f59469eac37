"""Marks that stand lightly beside a selected one: the cue and the source that are offered for it."""

from __future__ import annotations

from itertools import count

from annotator.domain.sayings import Saying
from annotator.domain.spans import SUGGESTED, UNSURE, Fragments, span_of
from annotator.ui.offers import BESIDE
from annotator.ui.session import Session
from annotator.ui.text.chosen import Role
from annotator.ui.text.pane import TextPane

_ids = count(BESIDE - 1, -1)


class Beside:
    """Puts such marks into the pane, joined to the selected one, and takes them out again."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        self._session, self._pane = session, pane
        self._shown: list[int] = []

    def show(self, saying: Saying, contents: tuple[Fragments, ...] = ()) -> None:
        """Show sources and cues of a saying, and the words that claims would cover, in the place of what was shown."""
        self.clear()
        flags = SUGGESTED | (UNSURE if saying.weak else 0)
        roles: dict[int, Role] = {}
        for speaker in saying.speakers:
            if speaker.words:
                roles[self._put("Source", speaker.words, flags)] = "source"
        for cue in saying.cues:
            roles[self._put("Cue", cue, flags)] = "cue"
        for content in contents:
            self._put("", content, flags)
        chosen = self._pane.chosen
        self._pane.set_selected(chosen.id, chosen.related, chosen.roles | roles)

    def clear(self) -> None:
        """Take out what is shown."""
        shown, self._shown = self._shown, []
        for number in shown:
            if number in self._pane.spans:
                self._pane.remove_span(number)
        chosen = self._pane.chosen
        if any(number in chosen.roles for number in shown):
            roles: dict[int, Role] = {n: role for n, role in chosen.roles.items() if n not in shown}
            self._pane.set_selected(chosen.id, chosen.related, roles)

    def forget(self) -> None:
        """The pane shows another article: what was shown is gone."""
        self._shown = []

    def _put(self, part: str, pieces: Fragments, flags: int) -> int:
        number = next(_ids)
        self._pane.put_span(span_of(number, self._label(part), pieces, flags))
        self._shown.append(number)
        return number

    def _label(self, part: str) -> int:
        """The label of a part of an attribution; of claims where no part is named."""
        layer = "attribution" if part else "claim"
        found = (label.id for label in self._session.labels() if label.layer == layer and part in ("", label.name))
        return next(found, 0)
