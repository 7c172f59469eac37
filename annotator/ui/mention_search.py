"""Where an entity is named without being marked, in one article or all of them, with what its forms teach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.store.queries import articles, mentions
from annotator.store.queries.mentions import Entry, NewMention
from annotator.ui.language_tools import Finder, FoundMention, NameRules
from annotator.ui.session import Session
from annotator.verbs.registry import NewAlias

CONTEXT = 60  # code points shown before and after
MOST = 5_000  # lines of a preview
SURE = 550  # per mille; below it a line is offered unchecked
# A bare surname or given name is no form of its own: others bear it too.
_TEACHING = ("name", "acronym", "expansion", "place", "sound")


@dataclass(frozen=True, slots=True)
class Line:
    """A mention that could be marked, with its context and the form to be learnt from it."""

    mention: NewMention
    title: str
    prefix: str
    words: str
    suffix: str
    entity: str
    alias: NewAlias | None = None


@dataclass(slots=True)
class Search:
    """What is looked for: one entity (`entry` where it is yet to be made) or all, in these articles; `lines` fills."""

    entity_id: int | None
    document_ids: Sequence[int] | None
    first: int | None = None
    entry: Entry | None = None
    besides: tuple[int, int] | None = None  # the mark that it begins from, in the article that leads
    lines: list[Line] = field(default_factory=list[Line])
    read: int = 0
    full: bool = False


def run(session: Session, search: Search) -> Iterator[tuple[int, int]]:
    """Job: look through the articles; yields (done, total)."""
    connection, rules = session.workspace.read(), session.tools.names()
    known = {entry.id: entry for entry in mentions.entries(connection)}
    if search.entry is not None:
        known[search.entry.id] = search.entry
    finders: dict[str | None, Finder] = {}
    titles = articles_of(session, search)
    for done, (document_id, language, title) in enumerate(titles):
        yield done, len(titles)
        finder = finders.get(language)
        if finder is None:
            named = [(entry.id, entry.names, entry.type) for entry in known.values()]
            finder = finders[language] = rules.finder(named, language)
        text = articles.text(connection, document_id)
        found = [f for f in finder.find(text) if search.entity_id in (None, f.entity_key)]
        standing = mentions.marks(connection, document_id) if found else []
        fitting = mentions.open_places(document_id, found, standing, known, link=True)
        learn = learner(rules, session.tools.fold, text, language)
        search.lines += [
            _line(m, text, title, known[m.entity_id], learn)
            for m in fitting
            if document_id != search.first or (m.start, m.end) != search.besides
        ]
        search.read = done + 1
        if len(search.lines) >= MOST:
            del search.lines[MOST:]
            search.full = True
            return
    yield len(titles), len(titles)


def articles_of(session: Session, search: Search) -> list[tuple[int, str | None, str]]:
    """Id, language and title of the articles to look through, the open one first."""
    return mentions.articles(session.workspace.read(), search.document_ids, search.first)


Learn = Callable[[NewMention, Entry], NewAlias | None]


def learner(rules: NameRules, fold: Callable[[str], str], text: str, language: str | None) -> Learn:
    """What a mention in this text teaches: the spelling, or the base form of another name, that the entity lacks."""

    def learn(mention: NewMention, entry: Entry) -> NewAlias | None:
        if mention.rule not in _TEACHING:
            return None
        known = {fold(name) for name in entry.names}
        form = " ".join(text[mention.start : mention.end].split())
        if fold(form) not in known:
            form = rules.base_form(form, language, text)
            if mention.rule == "name" and fold(form) not in known:
                return None  # a base form that the name does not bear out is not worth keeping
        if form in entry.names:
            return None
        kind = "acronym" if rules.is_acronym(form) else "name"
        return NewAlias(entry.id, form, kind, language, rules.script(form))

    return learn


def _line(mention: NewMention, text: str, title: str, entry: Entry, learn: Learn) -> Line:
    start, end = mention.start, mention.end
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Line(mention, title, prefix, text[start:end], suffix, entry.names[0], learn(mention, entry))


def aliases(lines: Sequence[Line]) -> list[NewAlias]:
    """The forms to be learnt from these lines, each once."""
    return list(dict.fromkeys(line.alias for line in lines if line.alias is not None))


def said(found: FoundMention | NewMention) -> str:
    """How a mention was recognised, in words."""
    return RULES.get(found.rule or "", found.rule or "")


RULES = {
    "name": "the name",
    "surname": "the surname alone",
    "given": "the given name alone",
    "acronym": "the acronym",
    "expansion": "what the acronym stands for",
    "place": "the name of the place in this language",
    "sound": "how it sounds in another alphabet",
}
