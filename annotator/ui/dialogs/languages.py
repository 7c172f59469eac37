"""The languages of all articles by rule: first what would change, then the change, both as jobs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from annotator.ui.dialogs import kit
from annotator.ui.language_names import spoken
from annotator.ui.session import Session
from annotator.verbs.languages import Rerun, Spoken, change_job, look_job
from annotator.words import number, tr

_SHOWN = 12  # kinds of changes that are listed


def start_languages(session: Session, parent: QWidget) -> None:
    """Look through all articles and show what the rules would change; nothing is written before the button."""
    rerun = Rerun()

    def show() -> None:
        if not rerun.changes:
            session.said.emit(_nothing(rerun))
            return
        dialog = LanguagesDialog(session, rerun, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    session.jobs.start(
        tr("Looking at the languages of the articles"),
        lambda: look_job(session.workspace, session.tools.texts().identify, rerun),
        finished=show,
        failed=session.failed.emit,
        cancelled=lambda: session.said.emit(tr("Stopped; nothing was changed.")),
    )


class LanguagesDialog(QDialog):
    """What becomes what in how many articles."""

    def __init__(self, session: Session, rerun: Rerun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._rerun = session, rerun
        self.setWindowTitle(tr("Languages by rule"))
        self.setMinimumWidth(420)
        self.told = kit.caption(_told(rerun), wrap=True)
        self.kinds = kit.caption("\n".join(_kinds(rerun)))
        self.kinds.setAccessibleName(tr("What becomes what"))
        self.button_box, self.change_button = kit.buttons(
            self, tr("Change %n articles", "", len(rerun.changes), one="Change %n article")
        )
        column = QVBoxLayout(self)
        for widget in (self.told, self.kinds, self.button_box):
            column.addWidget(widget)
        session.closing.connect(self.reject)

    def accept(self) -> None:
        """Change them, as one step."""
        session, rerun = self._session, self._rerun

        def done() -> None:
            words = tr("The language of %n articles was found by rule. Ctrl+Z takes it back.", "", rerun.changed,
                       one="The language of %n article was found by rule. Ctrl+Z takes it back.")  # fmt: skip
            session.said.emit(words)

        session.jobs.start(
            tr(
                "Setting the languages of %n articles", "", len(rerun.changes), one="Setting the language of %n article"
            ),
            lambda: change_job(session.workspace, rerun),
            finished=done,
            failed=session.failed.emit,
            cancelled=done,
        )
        super().accept()


def _nothing(rerun: Rerun) -> str:
    same = tr("The rules say of all %n articles what is kept already.", "", rerun.articles,
              one="The rules say of the %n article what is kept already.")  # fmt: skip
    return " ".join(filter(None, (same, _said(rerun))))


def _told(rerun: Rerun) -> str:
    others = tr("Of %n articles the language or script of {changes} would be another.", "", rerun.articles,
                one="The language or script of the %n article would be another.",
                changes=number(len(rerun.changes)))  # fmt: skip
    return " ".join(filter(None, (others, _said(rerun))))


def _said(rerun: Rerun) -> str:
    """How many were left alone."""
    if not rerun.said:
        return ""
    return tr("Left alone, since somebody or their file has said the language: %n articles.", "", rerun.said,
              one="Left alone, since somebody or their file has said the language: %n article.")  # fmt: skip


def _kinds(rerun: Rerun) -> list[str]:
    kinds = rerun.kinds()
    lines = [f"{_named(before)} → {_named(after)}: {number(count)}" for before, after, count in kinds[:_SHOWN]]
    return [*lines, *(["…"] if len(kinds) > _SHOWN else [])]


def _named(of: Spoken) -> str:
    return spoken(*of)
