"""Every place where a search finds something, as lines of a concordance, and the marks that lie on them."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection

from annotator.domain import searching
from annotator.domain.searching import BadQuery, Place, Query, Term
from annotator.domain.stopping import keep_on
from annotator.store import driver
from annotator.store.matching import Fold, Keys, Matcher, holder, matcher
from annotator.store.queries.remarks import Remark, remarks
from annotator.store.queries.search import Choice
from annotator.words import tr

MOST = 200_000  # hits of one search
_PAUSE, _LONGEST_PAUSE = 0.02, 0.3  # seconds between two portions, which grow: every portion is painted
_LARGEST = 2_000  # hits of a portion, but for those of one article
_AT_ONCE = 400  # articles, or annotations, asked for in one statement


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: code points of the text of its article, or of `words` where it stands beside the text.

    `annotation_id`: the mark that was found, or that the words belong to.
    """

    document_id: int
    start: int
    end: int
    place: Place = "text"
    annotation_id: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A hit with what stands around it; `labels`: of the marks that touch it, each once, in order of the text."""

    found: Found
    uuid: str  # of the article
    title: str
    date: str | None
    language: str | None
    prefix: str
    exact: str
    suffix: str
    labels: tuple[str, ...]

    @property
    def document_id(self) -> int:
        """The article."""
        return self.found.document_id

    @property
    def start(self) -> int:
        """Where the hit begins."""
        return self.found.start


@dataclass(frozen=True, slots=True)
class Touching:
    """A mark that has words in common with a hit; `within`: none beyond it."""

    annotation_id: int
    label_id: int
    within: bool


@dataclass(frozen=True, slots=True)
class Portion:
    """Further hits, and how far the search is, in articles."""

    done: int
    total: int
    hits: list[Found]


Spot = tuple[int, int, int]  # article, start and end in code points of its text


def check(line: str) -> Query | None:
    """The tree of a line, made sure that it can be searched; None where it says nothing. Raises BadQuery."""
    query = searching.parse(line)
    if query is not None:
        for term in searching.every_term(query):
            matcher(term, Keys(str.casefold))
    return query


def find(
    connection: Connection, line: str, fold: Fold, place: Place = "text", among: Collection[int] | None = None
) -> Iterator[Portion]:
    """All hits of a line, by date, title and place of their articles, at most `MOST`; the first at once.

    `place`: where terms are looked for that name none. `among`: in these articles only. Raises BadQuery.
    """
    query, keys = check(line), Keys(fold)
    if query is None:
        return
    wanted = list(dict.fromkeys(searching.terms(query)))
    if not wanted:
        raise BadQuery(tr("NOT alone finds no words to list; add what the articles shall have."))
    ids = Choice(connection, keys, place, among).ids(query)
    looking = _Looking(connection, wanted, keys, place, ids)
    order = in_order(connection, ids)
    yield Portion(0, len(order), [])
    count, hits, told, pause = 0, list[Found](), time.monotonic(), _PAUSE
    for done, document_id in enumerate(order, start=1):
        keep_on()
        hits += looking.hits(document_id)
        moment = time.monotonic()
        if moment - told >= pause or len(hits) >= _LARGEST or (hits and not count):
            told, pause, count = moment, min(_LONGEST_PAUSE, pause * 1.5), count + len(hits)
            yield Portion(done, len(order), hits[: len(hits) - max(0, count - MOST)])
            hits = []
            if count >= MOST:
                return
    yield Portion(len(order), len(order), hits[: MOST - count])


class _Looking:
    """What finds the terms of a search in one article after the other."""

    def __init__(
        self, connection: Connection, wanted: Iterable[Term], keys: Keys, place: Place, ids: Collection[int]
    ) -> None:
        self._connection = connection
        self._in_text: list[Matcher] = []
        self._beside: dict[int, list[Found]] = {}
        for term in wanted:
            where = term.place or place
            if where == "text":
                self._in_text.append(matcher(term, keys))
                continue
            spans = matcher(term, keys)
            for remark in remarks(connection, where, holder(term, keys)):
                if remark.document_id in ids:
                    self._beside.setdefault(remark.document_id, []).extend(_of_remark(remark, where, spans))

    def hits(self, document_id: int) -> list[Found]:
        """The hits in an article, each once, in order of the text."""
        found = dict.fromkeys(self._beside.get(document_id, ()))
        if self._in_text:
            text = text_of(self._connection, document_id)
            for each in self._in_text:
                found.update(dict.fromkeys(Found(document_id, start, end) for start, end in each.spans(text)))
        return sorted(found, key=lambda hit: (hit.start, hit.end))


def _of_remark(remark: Remark, place: Place, each: Matcher) -> Iterator[Found]:
    if remark.in_text:
        yield Found(remark.document_id, remark.start, remark.end, place, remark.annotation_id)
        return
    for start, end in each.spans(remark.words):
        yield Found(remark.document_id, start, end, place, remark.annotation_id, remark.words)


def text_of(connection: Connection, document_id: int) -> str:
    """The text of an article; empty where it is gone."""
    query = "SELECT t.text FROM document_text t JOIN document d ON d.id = t.document_id WHERE d.id = ?"
    return next((text for (text,) in driver.run(connection, query, (document_id,))), "")


def in_order(connection: Connection, ids: Collection[int]) -> list[int]:
    """Those of the articles that are there, by date, title and id."""
    heads = ((head[2] or "", head[1], head[0]) for head in _heads(connection, ids))
    return [i for _, _, i in sorted(heads)]


Head = tuple[int, str, str | None, str | None, str]


def _heads(connection: Connection, ids: Collection[int]) -> Iterator[Head]:
    """Id, title, date, language and uuid of articles."""
    every, query = sorted(ids), "SELECT id, title, date, language, uuid FROM document WHERE id IN"
    for first in range(0, len(every), _AT_ONCE):
        some = every[first : first + _AT_ONCE]
        yield from driver.run(connection, f"{query} ({driver.marks(len(some))})", some)


def lines(connection: Connection, hits: Sequence[Found], width: int) -> list[Line]:
    """The hits with `width` code points on either side; those whose article is gone are left out. In their order."""
    heads = {head[0]: head for head in _heads(connection, {hit.document_id for hit in hits})}
    names = dict(driver.run(connection, "SELECT id, name FROM label"))
    found: dict[Found, Line] = {}
    for document_id, here in groupby(sorted(hits, key=_article_first), key=lambda hit: hit.document_id):
        keep_on()
        if document_id in heads:
            for line in _lines(connection, heads[document_id], list(here), names, width):
                found[line.found] = line
    return [found[hit] for hit in hits if hit in found]


def _article_first(hit: Found) -> tuple[int, int, int]:
    return hit.document_id, hit.start, hit.end


def _lines(connection: Connection, head: Head, hits: list[Found], names: dict[int, str], width: int) -> Iterator[Line]:
    document_id, title, date, language, uuid = head
    text = text_of(connection, document_id) if any(hit.words is None for hit in hits) else ""
    marks = touching(connection, [spot for hit in hits if (spot := spot_of(hit)) is not None])
    own = labels_of(connection, [hit.annotation_id for hit in hits if hit.words is not None and hit.annotation_id])
    for hit in hits:
        words, spot = text if hit.words is None else hit.words, spot_of(hit)
        on = [names.get(mark.label_id, "") for mark in marks.get(spot, ())] if spot is not None else []
        if hit.words is not None and hit.annotation_id in own:
            on = [names.get(own[hit.annotation_id], "")]
        before, after = words[max(0, hit.start - width) : hit.start], words[hit.end : hit.end + width]
        exact = words[hit.start : hit.end]
        yield Line(hit, uuid, title, date, language, before, exact, after, tuple(dict.fromkeys(on)))


def labels_of(connection: Connection, annotation_ids: Sequence[int]) -> dict[int, int]:
    """The label of each of these annotations that is there."""
    query, found = "SELECT id, label_id FROM annotation WHERE id IN", dict[int, int]()
    for first in range(0, len(annotation_ids), _AT_ONCE):
        some = annotation_ids[first : first + _AT_ONCE]
        found.update(driver.run(connection, f"{query} ({driver.marks(len(some))})", some))
    return found


def spot_of(hit: Found) -> Spot | None:
    """The place of a hit in the text of its article; None where it stands beside the text."""
    return (hit.document_id, hit.start, hit.end) if hit.words is None else None


def touching(connection: Connection, spots: Iterable[Spot]) -> dict[Spot, list[Touching]]:
    """The marks that have words in common with each of these spots, rejected ones left out."""
    found: dict[Spot, list[Touching]] = {}
    query = (
        'SELECT a.id, a.label_id, f.start, f."end", a.start, a."end" FROM annotation a'
        " JOIN annotation_fragment f ON f.annotation_id = a.id"
        " WHERE a.document_id = ? AND a.start < ? AND a.\"end\" > ? AND a.status <> 'rejected' ORDER BY a.start, a.id"
    )
    for document_id, here in groupby(sorted(set(spots)), key=lambda spot: spot[0]):
        keep_on()
        row = list(here)
        starts, ends = [start for _, start, _ in row], sorted(end for _, _, end in row)
        longest = max(end - start for _, start, end in row)
        for annotation_id, label_id, start, end, first, last in driver.run(
            connection, query, (document_id, ends[-1], starts[0])
        ):
            for spot in row[bisect_right(starts, start - longest) : bisect_left(starts, end)]:
                if spot[2] > start:
                    mark = Touching(annotation_id, label_id, spot[1] <= first and last <= spot[2])
                    if mark not in (on := found.setdefault(spot, [])):
                        on.append(mark)
    return found


def count_marked(connection: Connection, spots: Iterable[Spot], label_id: int) -> int:
    """How many of these spots carry a mark of anybody with a label that goes exactly so far, rejected ones left out."""
    query = (
        'SELECT start, "end" FROM annotation WHERE document_id = ? AND label_id = ? AND start BETWEEN ? AND ?'
        " AND fragment_count = 1 AND status <> 'rejected'"
    )
    count = 0
    for document_id, here in groupby(sorted(set(spots)), key=lambda spot: spot[0]):
        keep_on()
        row = list(here)
        marked = set(driver.run(connection, query, (document_id, label_id, row[0][1], row[-1][1])))
        count += sum((start, end) in marked for _, start, end in row)
    return count
