"""What is done with entities from several places: enter one from the text, mark its mentions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.domain.records import AnnotationInfo
from annotator.store.queries import annotations, concordance, mentions
from annotator.store.queries.mentions import Entry
from annotator.ui.dialogs import kit
from annotator.ui.dialogs.mentions import MentionsDialog
from annotator.ui.mention_search import Search
from annotator.ui.session import Session
from annotator.verbs import entities
from annotator.verbs.registry import PENDING, NewEntity
from annotator.words import tr


def selected_mark(session: Session) -> AnnotationInfo | None:
    """The selected annotation where it is one of the entity layer."""
    if session.annotation_id is None:
        return None
    info = annotations.info(session.workspace.read(), session.annotation_id)
    return info if info is not None and info.layer == "entity" else None


def article_text(session: Session) -> str:
    """The text of the open article, empty where none is open."""
    return session.workspace.text(session.document_id) if session.document_id is not None else ""


def language(session: Session) -> str | None:
    """The language of the open article."""
    document = session.document()
    return document.language if document is not None else None


def base_form(session: Session, words: str) -> str:
    """The name that words of the open article are a form of; a guess that the user can change."""
    return session.tools.names().base_form(words, language(session), article_text(session))


def add_from_selection(session: Session) -> int | None:
    """Enter the selected mark (linked to the new entity) or else the selected words; the id of what was made."""
    mark = selected_mark(session)
    start, end = session.text_selection()
    words = mark.text if mark is not None else article_text(session)[start:end]
    if not words.strip():
        session.said.emit(tr("Select a name in the text, or a mark, to enter it in the registry."))
        return None
    name = " ".join(base_form(session, words).split())
    label_id = mark.label_id if mark is not None else None
    said = tr("{name} is in the registry now. Ctrl+Z takes it back.", name=name)
    made_of = mark.id if mark is not None else None
    return session.do(entities.add_entity, name, label_id, made_of, language=language(session), say=said)


def mark_every(session: Session, parent: QWidget, current: int | None, *, whole: bool) -> MentionsDialog | None:
    """Offer every mention of an entity in the open article, or in the project.

    It is the entity of the selected mark; one that the mark would make where it names none yet; else `current`.
    """
    mark = selected_mark(session)
    if not whole and session.document_id is None:
        return None
    places = None if whole or session.document_id is None else (session.document_id,)
    entity_id, new, entry = current, None, None
    if mark is not None and mark.entities:
        entity_id = mark.entities[0].id
    elif mark is not None:
        name = " ".join(base_form(session, mark.text).split())
        new = NewEntity(name, mark.label_id, mark.id)
        entity_id, entry = PENDING, Entry(PENDING, (name,), mark.label, mark.label_id)
    if entity_id is None:
        session.said.emit(tr("Select a mark of a name, or an entity in the registry, to mark its other mentions."))
        return None
    if entry is None and mentions.entry(session.workspace.read(), entity_id) is None:
        session.said.emit(tr("The entity has no type to mark its mentions with. Press E in the registry."))
        return None
    besides = (mark.start, mark.end) if mark is not None and new is not None else None
    name = entry.names[0] if entry else concordance.name_of(session.workspace.read(), entity_id) or ""
    return kit.opened(
        MentionsDialog(session, name, Search(entity_id, places, session.document_id, entry, besides), new, parent)
    )


def mark_registry(session: Session, parent: QWidget) -> MentionsDialog | None:
    """Offer every mention of every entity in the open article."""
    if session.document_id is None:
        return None
    search = Search(None, (session.document_id,), session.document_id)
    return kit.opened(MentionsDialog(session, tr("all entities"), search, None, parent))
