"""What the fields of an entity have in common, in the registry as beside a mention."""

from __future__ import annotations

from collections.abc import Hashable

from annotator.ui.session import Session
from annotator.ui.widgets.autosave import Save
from annotator.verbs import entities


def saver(session: Session, column: str) -> Save:
    """Saves what is typed into a column of the entity that the field belongs to."""

    def save(owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        stored: object = (int(value) if value else None) if column == "label_id" else value
        entities.change_entity(session.workspace, owner, **{column: stored})

    return save


def types(session: Session) -> list[tuple[str, str]]:
    """Values and names of the types to choose from, first that there is none."""
    return [("", "–"), *((str(label.id), label.name) for label in session.labels() if label.layer == "entity")]
