"""What the dashboard says: the names of tables, columns and rows, and what helps where nothing is counted."""

from __future__ import annotations

from annotator import terms
from annotator.store.queries.dashboard import Key, Series, Table
from annotator.ui.dialogs.kit import language_name
from annotator.words import mark, tr

TITLES = {
    "status": mark("Articles by status"),
    "status_by_annotator": mark("Articles by annotator and status"),
    "status_by_day": mark("Articles by day and status"),
    "annotations_by_annotator": mark("Annotations by annotator"),
    "annotations_by_day": mark("Annotations by day"),
    "labels": mark("Labels"),
    "labels_by_article": mark("Labels by article"),
    "labels_by_outlet": mark("Labels by outlet"),
    "labels_by_date": mark("Labels by date"),
    "labels_by_language": mark("Labels by language"),
    "speakers": mark("Speakers by claims"),
    "verdicts": mark("Claims by verdict"),
    "claim_types": mark("Claims by type"),
    "entities": mark("Entities by mentions"),
}
HINTS = {
    "status": mark("The status that you have given to each article."),
    "status_by_annotator": mark("What each annotator who has given a status thinks of each article."),
    "status_by_day": mark("The day on which articles got the status that they have now, whoever gave it."),
    "annotations_by_annotator": mark("All annotations, also suggested and rejected ones."),
    "annotations_by_day": mark("The day on which annotations were made, also suggested and rejected ones."),
    "labels": mark("On words, accepted or gold, and on whole articles."),
    "labels_by_article": mark("On words, accepted or gold, and on whole articles."),
    "labels_by_outlet": mark("On words, accepted or gold, and on whole articles."),
    "labels_by_date": mark("By the date of the article. On words, accepted or gold, and on whole articles."),
    "labels_by_language": mark("On words, accepted or gold, and on whole articles."),
    "speakers": mark("Claims that are accepted or gold. A claim of two speakers counts for both."),
    "verdicts": mark("Claims that are accepted or gold, by their newest verdict."),
    "claim_types": mark("Claims that are accepted or gold."),
    "entities": mark("Mentions that are accepted or gold."),
}
_HEADS = {
    "status": mark("Status"),
    "annotator": mark("Annotator"),
    "day": mark("Day"),
    "label": mark("Label"),
    "article": mark("Article"),
    "outlet": mark("Outlet"),
    "language": mark("Language"),
    "speaker": mark("Speaker"),
    "verdict": mark("Verdict"),
    "type": mark("Type"),
    "entity": mark("Entity"),
    "articles": mark("Articles"),
    "annotations": mark("Annotations"),
    "labels": mark("Labels"),
    "claims": mark("Claims"),
    "mentions": mark("Mentions"),
}
_UNKNOWN = {
    "day": mark("No date"),
    "article": mark("Untitled"),
    "outlet": mark("No outlet"),
    "language": mark("Language not known"),
    "speaker": mark("Nobody is named"),
    "verdict": mark("No verdict"),
    "type": mark("No type"),
}
_KINDS = {
    "k:named": mark("Named, without words"),
    "k:group": mark("A group, without words"),
    "k:anonymous": mark("Somebody unnamed"),
    "k:agentless": mark("Nobody named (agentless)"),
    "k:author": mark("The author of the article"),
    "k:unresolved": mark("Not resolved"),
}
_VALUES = {"verdict": terms.verdict, "type": terms.claim_type}
_EMPTY = {
    "status": mark("No article yet. Import some with {imports}."),
    "status_by_annotator": mark("No article yet. Import some with {imports}."),
    "articles": mark("No article has a status yet. Open one and press {done} when you are done with it."),
    "annotations": mark("Nothing has been marked yet. Select words in an article and press the key of a label."),
    "labels": mark("Nothing has been marked yet. Select words in an article and press the key of a label."),
    "claims": mark("No claim has been marked yet. Select a sentence in an article and press {claim}."),
    "mentions": mark("No mark names an entity yet. Select a mark in an article and press {link}."),
}


def head(word: str) -> str:
    """The head of a column."""
    return tr(_HEADS[word])


def _status(value: str) -> str:
    """A status of an article or an annotation, as a name of its own."""
    known = terms.document_status if value in terms.document_status.words else terms.annotation_status
    words = known(value)
    return words[:1].upper() + words[1:] if value in known.words else value


def row_name(table: Table, key: Key, name: str) -> str:
    """A row as the user reads it, on one line."""
    if table.rows_are == "language" and key:
        return language_name(str(key))
    if table.rows_are == "status":
        return _status(str(key))
    if table.rows_are == "speaker" and key in _KINDS:
        return tr(_KINDS[str(key)])
    name = _VALUES[table.rows_are](name) if table.rows_are in _VALUES else name
    return " ".join(name.split()) or tr(_UNKNOWN.get(table.rows_are, mark("Not known")))


def series_name(table: Table, series: Series) -> str:
    """A column of a part as the user reads it; the layer tells labels of one name apart."""
    if not series.layer:
        return _status(series.name)
    twin = sum(other.name == series.name for other in table.series) > 1
    return f"{series.name} ({terms.layer(series.layer)})" if twin else series.name


def empty(table: Table, keys: dict[str, str]) -> str:
    """What to do where a table has no rows; `keys`: the chords of `imports`, `done`, `claim` and `link`."""
    return tr(_EMPTY.get(table.key) or _EMPTY[table.counted], **keys)


def reason(table: Table, *parts: str) -> str:
    """Which articles a number names."""
    return tr("{table}: {parts}", table=tr(TITLES[table.key]), parts=" · ".join(part for part in parts if part))
