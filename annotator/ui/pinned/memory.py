"""What stands beside the first article, kept per project in the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.store.queries import articles
from annotator.ui.session import Session

_MOST = 50  # projects


@dataclass(frozen=True, slots=True)
class Pin:
    """An article and where to read on in it: at an annotation, else from a code point on."""

    document_id: int
    annotation_id: int | None = None
    place: int | None = None


def keep(session: Session, pin: Pin | None) -> None:
    """Remember for the next time this project is opened; None: nothing is pinned."""
    workspace, path = session.workspace, str(session.workspace.path.absolute())
    kept: dict[str, Any] = {key: value for key, value in session.settings["pinned"].items() if key != path}
    if pin is not None:
        document = articles.document(workspace.read(), pin.document_id, workspace.annotator_id)
        if document is not None:
            kept[path] = [document.uuid, pin.place or 0]
    session.settings["pinned"] = dict(list(kept.items())[-_MOST:])


def kept(session: Session) -> Pin | None:
    """What was pinned last in this project, where the article is still there."""
    found = session.settings["pinned"].get(str(session.workspace.path.absolute()))
    if not isinstance(found, list) or len(found) != 2 or not isinstance(found[1], int):
        return None
    document_id = articles.by_uuid(session.workspace.read(), str(found[0]))
    return Pin(document_id, place=found[1]) if document_id is not None else None
