"""The five steps: what each says, with the keys as they are now, and which part of the window it points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.domain.records import Label
from annotator.ui import keys
from annotator.ui.session import Session
from annotator.words import mark, tr


@dataclass(frozen=True, slots=True)
class Step:
    """`part`: the key of a panel, or "text" or "status"; `done`: the word for what is waited for."""

    title: str
    part: str
    words: Callable[[Session], str]
    done: str


def key_of(session: Session, action_key: str) -> str:
    """The first chord of an action as it is shown; "–" where the user took its keys away."""
    action = session.actions.get(action_key)
    chords = session.actions.keys_of(action) if action is not None else ()
    return keys.shown(chords[0]) if chords else "–"


def _articles(session: Session) -> str:
    if session.document_id is None:
        return tr(
            "The articles of the project stand here; it has none yet. {read} imports files or a folder of them, "
            "{paste} makes an article of the clipboard, and files can be dropped on the window.",
            read=key_of(session, "project.import"),
            paste=key_of(session, "article.paste_anywhere"),
        )
    return tr(
        "The articles of the project stand here. {next} opens the next one, {previous} the one before, wherever you "
        "are in the window. Open another article.",
        next=key_of(session, "article.next"),
        previous=key_of(session, "article.previous"),
    )


def _text(session: Session) -> str:
    return tr(
        "Here you read. {next} selects the next sentence, {previous} the one before; the arrows move, and with Shift "
        "they select. Select a sentence.",
        next=key_of(session, "go.sentence.next"),
        previous=key_of(session, "go.sentence.previous"),
    )


def _labels(session: Session) -> str:
    claim, entity = _first(session, "claim"), _first(session, "entity")
    if claim is None or entity is None:
        return tr("The labels stand here, each with its key. Press the key of one in the text, and it marks words.")
    return tr(
        "The labels stand here, each with its key: in the text, {claim_key} marks the selected sentence as “{claim}”, "
        "{entity_key} the word under the caret as “{entity}”. What you mark is saved at once. Mark something.",
        claim_key=claim.shortcut,
        claim=claim.name,
        entity_key=entity.shortcut,
        entity=entity.name,
    )


def _first(session: Session, layer: str) -> Label | None:
    return next((label for label in session.labels() if label.layer == layer and label.shortcut), None)


def _fields(session: Session) -> str:
    return tr(
        "The fields of the selected annotation: who says it, what became of it, a note. {enter} goes from the text "
        "into them (where something is offered beside the mark, it takes that first), Tab from field to field, "
        "{escape} back to the text. Go into the fields.",
        enter=key_of(session, "mark.sweep"),
        escape=key_of(session, "mark.escape"),
    )


def _undo(session: Session) -> str:
    return tr(
        "Every step can be taken back, today's and yesterday's: this line names the next one, {undo} takes it back, "
        "{redo} does it again. {export} passes your work on as tables or JSON. Take a step back.",
        undo=key_of(session, "edit.undo"),
        redo=key_of(session, "edit.redo"),
        export=key_of(session, "project.export"),
    )


STEPS = (
    Step(mark("Articles"), "articles", _articles, mark("✓ Another article is open.")),
    Step(mark("The text"), "text", _text, mark("✓ A sentence is selected.")),
    Step(mark("Marking by keys"), "labels", _labels, mark("✓ It is marked, and saved.")),
    Step(mark("The fields of an annotation"), "inspector", _fields, mark("✓ You are in the fields.")),
    Step(mark("Undo and export"), "status", _undo, mark("✓ It is undone.")),
)
