"""Where an entity is named without being marked, in one article or all of them, with what its forms teach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain.naming import FoundMention, RankedEntity
from annotator.store.queries import articles, mentions
from annotator.store.queries import search as index
from annotator.store.queries.mentions import Entry, NewMention
from annotator.store.workspace import Workspace
from annotator.terms import Vocabulary
from annotator.ui.language_tools import Finder, NameRules, Sieve
from annotator.ui.registry_names import named_entry
from annotator.ui.session import Session
from annotator.verbs.registry import NewAlias
from annotator.words import mark, tr

CONTEXT = 60  # code points shown before and after
MOST = 5_000  # lines of a preview
_TERMS = 2_000  # words of the search index between two looks at whether somebody still waits
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
    total = len(titles)
    if search.document_ids is None and search.entity_id in known:
        entry = known[search.entity_id]
        possible = Possible(session.workspace, rules.sieve([named_entry(entry)]))
        yield from ((0, total) for _ in possible.look())
        titles = [row for row in titles if row[0] in possible.found]
    for done, (document_id, language, title) in enumerate(titles):
        yield done, len(titles)
        finder = finders.get(language)
        if finder is None:
            finder = finders[language] = rules.finder(map(named_entry, known.values()), language)
        text = articles.text(connection, document_id)
        standing = mentions.marks(connection, document_id)
        found = _of(search.entity_id, finder.find(text, {mark.entity_id for mark in standing if mark.entity_id}))
        fitting = mentions.open_places(document_id, found, standing, known, link=True)
        learn = learner(rules, session.tools.fold, text, language)
        search.lines += [
            _line(m, text, title, known, learn)
            for m in fitting
            if document_id != search.first or (m.start, m.end) != search.besides
        ]
        search.read = done + 1
        if len(search.lines) >= MOST:
            del search.lines[MOST:]
            search.full = True
            return
    yield len(titles), len(titles)


def _of(entity_id: int | None, found: Sequence[FoundMention]) -> Sequence[FoundMention]:
    """Those that may name the entity, and it before those that they may name as well; all where None."""
    if entity_id is None:
        return found
    return [f if f.entity_key == entity_id else Preferred(f, entity_id) for f in found
            if entity_id in (f.entity_key, *f.rivals)]  # fmt: skip


class Preferred:
    """A mention that several entities fit, told of the one that somebody asks for."""

    def __init__(self, found: FoundMention, entity_id: int) -> None:
        self.start, self.end, self.score, self.rule = found.start, found.end, found.score, found.rule
        self.entity_key: int | str = entity_id
        self.rivals = tuple(key for key in (found.entity_key, *found.rivals) if key != entity_id)


class Possible:
    """Which articles can name an entity, by the words of the search index; `found` after `look` is through."""

    def __init__(self, workspace: Workspace, sieve: Sieve) -> None:
        self._connection, self._sieve = workspace.read(), sieve
        self.found: set[int] = set()

    def look(self) -> Iterator[None]:
        """Work it out; yields now and then."""
        words = self._sieve.words
        holding: list[set[int]] = [set() for _ in words]
        for folded in {word.folded for word in words}:
            mine = [(number, word.fits) for number, word in enumerate(words) if word.folded == folded]
            fitting: dict[int, list[str]] = {number: [] for number, _ in mine}
            for at, term in enumerate(index.terms(self._connection, folded=folded)):
                if not at % _TERMS:
                    yield
                for number, fits in mine:
                    if fits(term):
                        fitting[number].append(term)
            for number, terms in fitting.items():
                for ids in index.holding(self._connection, terms, folded=folded):
                    holding[number] |= ids
                    yield
        self.found = index.unread(self._connection)
        for name in self._sieve.names:
            self.found |= set.intersection(*(holding[number] for number in name))


def articles_of(session: Session, search: Search) -> list[tuple[int, str | None, str]]:
    """Id, language and title of the articles to look through, the open one first."""
    return mentions.articles(session.workspace.read(), search.document_ids, search.first)


Learn = Callable[[NewMention, Entry], NewAlias | None]


def learner(rules: NameRules, fold: Callable[[str], str], text: str, language: str | None) -> Learn:
    """What a mention in this text teaches: the spelling, or the base form of another name, that the entity lacks."""

    def learn(mention: NewMention, entry: Entry) -> NewAlias | None:
        if mention.rule not in _TEACHING or mention.rivals:
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


def _line(mention: NewMention, text: str, title: str, known: dict[int, Entry], learn: Learn) -> Line:
    start, end, entry = mention.start, mention.end, known[mention.entity_id]
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    name = alternatives([known[i].names[0] for i in (mention.entity_id, *mention.rivals)])
    return Line(mention, title, prefix, text[start:end], suffix, name, learn(mention, entry))


def alternatives(names: Sequence[str]) -> str:
    """The names of the entities that words may name, in words."""
    return names[0] if len(names) == 1 else tr("{first} or {others}", first=names[0], others=", ".join(names[1:]))


def aliases(lines: Sequence[Line]) -> list[NewAlias]:
    """The forms to be learnt from these lines, each once."""
    return list(dict.fromkeys(line.alias for line in lines if line.alias is not None))


def said(found: NewMention | RankedEntity) -> str:
    """How a mention was recognised, in words."""
    return RULES(found.rule)


RULES = Vocabulary(
    "how a name was recognised",
    {
        "name": mark("the name", "how a name was recognised"),
        "surname": mark("the surname alone", "how a name was recognised"),
        "given": mark("the given name alone", "how a name was recognised"),
        "acronym": mark("the acronym", "how a name was recognised"),
        "expansion": mark("what the acronym stands for", "how a name was recognised"),
        "place": mark("the name of the place in this language", "how a name was recognised"),
        "sound": mark("how it sounds in another alphabet", "how a name was recognised"),
        "nominal": mark("the same words linked in this article", "how a name was recognised"),
        "pronoun": mark("the same pronoun linked in this article", "how a name was recognised"),
    },
)
