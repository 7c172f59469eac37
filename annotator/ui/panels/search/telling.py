"""What the concordance says of a search: how much it found, or why nothing is listed."""

from __future__ import annotations

from annotator.store.queries import finding
from annotator.store.queries import search as index
from annotator.ui.panels.search.search import Asked
from annotator.ui.session import Session
from annotator.words import tr


def found(session: Session, hits: int, articles: int, *, whole: bool, busy: bool) -> str:
    """So many hits in so many articles; not `whole`: the search goes on, or was stopped where it is not `busy`."""
    said_hits = tr("%n hits", "", hits, one="%n hit")
    said_articles = tr("%n articles", "in how many", articles, one="%n article")
    if hits >= finding.MOST:
        return tr("the first {hits} in {articles}", hits=said_hits, articles=said_articles)
    if not whole and busy:
        return tr("{hits} in {articles} so far…", hits=said_hits, articles=said_articles)
    if not whole:
        return tr("{hits} in {articles} until the search was stopped", hits=said_hits, articles=said_articles)
    said = tr("{hits} in {articles}", hits=said_hits, articles=said_articles)
    if not busy and (waiting := _waiting(session)):
        said += "; " + waiting
    return said


def nothing(session: Session, asked: Asked | None) -> str:
    """Why the list is empty, and what helps."""
    if asked is None:
        return tr("Type words above and press Enter: each place in the project is listed with its context.")
    if not asked.line.strip():
        return tr("Type words to search for.")
    if waiting := _waiting(session):
        return tr("Nothing is found.") + " " + waiting
    return tr("Nothing is found. ? beside the field tells what can be typed.")


def _waiting(session: Session) -> str:
    """How many articles the index does not know yet, in words; empty where it knows all."""
    waiting = index.pending(session.workspace.read())
    if not waiting:
        return ""
    return tr("%n articles are still being prepared for the search.", "", waiting,
              one="%n article is still being prepared for the search.")  # fmt: skip
