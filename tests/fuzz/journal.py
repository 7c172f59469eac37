"""Random verbs against a plain model in memory, undone and redone.

The marks are kept twice: by the program, and by a few lines of Python below that know what each verb promises. All
other tables are compared with what they were when a step is undone, and with what they had become when it is redone.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spans import normalise
from annotator.errors import AnnotatorError
from annotator.store.queries import check
from annotator.store.workspace import Workspace
from annotator.verbs import (
    annotate,
    bulk,
    bulk_documents,
    claim_groups,
    claims,
    documents,
    entities,
    evidence,
    guidelines,
    history,
    importing,
    labels,
    languages,
    registry,
    verdict_scale,
)
from tests.fuzz.more_verbs import MORE
from tests.transfer_kit import KAZAKH, RUSSIAN, TOOLS, new_project, rows
from tests.unit.test_journal import state

WORDS = ("", "note", "ә\nы", "=1+1", "<b>", "'; DROP TABLE step; --", "\u2028😀", "x" * 500, "a\0b", "\ud800", "  ")
STATUSES = ("accepted", "suggested", "rejected", "gold", "nonsense")
Marks = dict[int, "Mark"]


@dataclass(frozen=True)
class Mark:
    """What the model knows of an annotation."""

    document: int
    label: int
    pieces: tuple[tuple[int, int], ...]
    status: str = "accepted"
    unsure: bool = False
    note: str = ""


@dataclass
class Journey:
    """A project, the model of its marks, and where every step has led."""

    workspace: Workspace
    marks: Marks = field(default_factory=dict)
    known: list[tuple[dict[str, Any], Marks]] = field(default_factory=list)
    at: int = 0

    def begin(self) -> None:
        for text in (KAZAKH, RUSSIAN + " 😀"):
            importing.paste(self.workspace, text, TOOLS)
        self.known = [(state(self.workspace), {})]

    # -- what there is to choose from

    def ids(self, table: str, number: int, more: str = "") -> int:
        """One of the rows; sometimes one that is not there."""
        found = [row[0] for row in rows(self.workspace, f"SELECT id FROM {table} {more} ORDER BY id")]
        return found[number % len(found)] if found and number % 97 else 10**6 + number

    def mark(self, number: int) -> int:
        return self.ids("annotation", number)

    def claim(self, number: int) -> int:
        return self.ids("annotation", number, "WHERE label_id IN (SELECT id FROM label WHERE layer = 'claim')")

    def label(self, number: int) -> int:
        return self.ids("label", number, "WHERE layer <> 'document'")

    def length(self, document: int) -> int:
        found = rows(self.workspace, f"SELECT length FROM document WHERE id = {document}")
        return found[0][0] if found else 0

    # -- steps

    def do(
        self, verb: Callable[..., Any], *arguments: Any, model: Callable[[Any], Marks] | None = None, **more: Any
    ) -> None:
        """One verb: it does what it promises, or refuses and changes nothing."""
        before, newest = state(self.workspace), history.next_undo(self.workspace)
        try:
            result = verb(self.workspace, *arguments, **more)
            if isinstance(result, Iterator):
                for _ in result:
                    pass
        except AnnotatorError as error:
            assert str(error) and state(self.workspace) == before, f"{verb.__name__} has refused and changed something"
            return
        now = state(self.workspace)
        if model is not None:
            self.marks = model(result)
        else:
            self.marks = self.read()
        assert self.marks == self.read(), f"{verb.__name__} is not what the model says"
        if history.next_undo(self.workspace) != newest:
            del self.known[self.at + 1 :]
            self.known.append((now, dict(self.marks)))
            self.at += 1
        else:
            assert now == before, f"{verb.__name__} has changed something without a step"

    def go(self, kind: str) -> None:
        """Undo or redo: everything is as it was there."""
        if self.at == (0 if kind == "undo" else len(self.known) - 1):
            return  # below it is the import of the articles
        done = (history.undo if kind == "undo" else history.redo)(self.workspace)
        assert done is not None, f"there is nothing to {kind}"
        self.at += -1 if kind == "undo" else 1
        tables, marks = self.known[self.at]
        now = state(self.workspace)
        assert now == tables, f"{kind} of {done.verb}: {[name for name in now if now[name] != tables[name]]}"
        self.marks = dict(marks)
        assert self.marks == self.read()

    def read(self) -> Marks:
        """The marks as the project has them."""
        pieces: dict[int, list[tuple[int, int]]] = {}
        query = 'SELECT annotation_id, start, "end" FROM annotation_fragment ORDER BY annotation_id, position'
        for i, start, end in rows(self.workspace, query):
            pieces.setdefault(i, []).append((start, end))
        query = 'SELECT id, document_id, label_id, start, "end", status, unsure, note FROM annotation'
        return {
            i: Mark(document, label, tuple(pieces.get(i, [(start, end)])), status, bool(unsure), note)
            for i, document, label, start, end, status, unsure, note in rows(self.workspace, query)
        }

    def with_mark(self, i: int, **changes: Any) -> Marks:
        return self.marks | {i: replace(self.marks[i], **changes)} if i in self.marks else self.marks


def _mark(j: Journey, a: int, b: int, c: int) -> None:
    document, label = 1 + a % 2, j.label(b)
    length = j.length(document)
    pieces = [(c % (length + 3) - 1, c % (length + 3) + b % 9)] + ([(a % 20, a % 20 + 3)] if a % 5 == 0 else [])
    made = tuple(normalise(pieces)) if all(0 <= s < e <= length for s, e in pieces) else ()
    j.do(annotate.mark, document, label, pieces, model=lambda i: j.marks | {i: Mark(document, label, made)})


def _delete(j: Journey, a: int, b: int, c: int) -> None:
    chosen = {j.mark(a), j.mark(b)}
    verb = bulk.delete if c % 3 == 0 else annotate.delete
    j.do(verb, sorted(chosen), model=lambda _: {i: m for i, m in j.marks.items() if i not in chosen})


def _status(j: Journey, a: int, b: int, c: int) -> None:
    i, status = j.mark(a), STATUSES[b % len(STATUSES)]
    j.do(annotate.set_status, [i], status, model=lambda _: j.with_mark(i, status=status))


def _unsure(j: Journey, a: int, b: int, c: int) -> None:
    i, unsure = j.mark(a), bool(b % 2)
    j.do(
        bulk.set_unsure if c % 3 == 0 else annotate.set_unsure,
        [i],
        unsure,
        model=lambda _: j.with_mark(i, unsure=unsure),
    )


def _note(j: Journey, a: int, b: int, c: int) -> None:
    i, words = j.mark(a), WORDS[b % len(WORDS)]
    j.do(annotate.set_note, i, words, model=lambda _: j.with_mark(i, note=words))


def _relabel(j: Journey, a: int, b: int, c: int) -> None:
    i, label = j.mark(a), j.label(b)
    j.do(annotate.relabel, [i], label, model=lambda _: j.with_mark(i, label=label))


def _fragments(j: Journey, a: int, b: int, c: int) -> None:
    i, pieces = j.mark(a), [(b % 40, b % 40 + c % 20)]
    j.do(annotate.set_fragments, i, pieces, model=lambda made: j.with_mark(i, pieces=tuple(map(tuple, made))))


def words(number: int) -> str:
    return WORDS[number % len(WORDS)]


def named(columns: tuple[str, ...], which: int, number: int) -> dict[str, Any]:
    return {columns[which % len(columns)]: words(number)}


FOLD = TOOLS.fold
CLAIM_FIELDS = ("text", "type", "topic", "check_worthy", "claim_date", "event_date", "nonsense")
# Every other verb with arguments made of three numbers; what they do is compared by undoing and redoing it.
OTHERS: tuple[Callable[[Journey, int, int, int], None], ...] = (
    lambda j, a, b, c: j.do(annotate.add_fragment, j.mark(a), b % 60, b % 60 + c % 9),
    lambda j, a, b, c: j.do(annotate.set_attribute, j.mark(a), words(b), words(c)),
    lambda j, a, b, c: j.do(annotate.add_comment, j.mark(a) if b % 3 else None, 1 + a % 2, words(c)),
    lambda j, a, b, c: j.do(annotate.resolve_comment, j.ids("comment", a), bool(b % 2)),
    lambda j, a, b, c: j.do(annotate.delete_comment, j.ids("comment", a)),
    lambda j, a, b, c: j.do(bulk.relabel, [j.mark(a), j.mark(b)], j.label(c)),
    lambda j, a, b, c: j.do(documents.set_status, [1 + a % 2], ("done", "in work", "new", "lost")[b % 4]),
    lambda j, a, b, c: j.do(documents.set_field, [1 + a % 2], ("title", "outlet", "date", "url", "x")[b % 5], words(c)),
    lambda j, a, b, c: j.do(languages.set_language, [1 + a % 2], ("kk", "uz", None)[b % 3], ("Cyrl", None)[c % 2]),
    lambda j, a, b, c: j.do(documents.delete_documents, [1 + a % 2]) if b % 9 == 0 else None,
    lambda j, a, b, c: j.do(bulk_documents.delete, [1 + a % 2]) if b % 9 == 0 else None,
    lambda j, a, b, c: j.do(labels.add_label, ("entity", "claim", "document", "new")[a % 4], words(b)),
    lambda j, a, b, c: j.do(labels.change_label, j.ids("label", a), **named(("name", "short", "definition"), b, c)),
    lambda j, a, b, c: j.do(labels.retire_label, j.ids("label", a), bool(b % 2)),
    lambda j, a, b, c: j.do(labels.merge_labels, j.label(a), j.label(b)) if c % 4 == 0 else None,
    lambda j, a, b, c: j.do(
        labels.label_document, [1 + a % 2], j.ids("label", b, "WHERE layer = 'document'"), bool(c % 2)
    ),
    lambda j, a, b, c: j.do(entities.add_entity, words(a), j.label(b), j.mark(c) if c % 2 else None),
    lambda j, a, b, c: j.do(entities.change_entity, j.ids("entity", a), **named(("name", "note", "wikidata"), b, c)),
    lambda j, a, b, c: j.do(entities.link, j.mark(a), j.ids("entity", b)),
    lambda j, a, b, c: j.do(entities.relink, j.mark(a), j.ids("entity", b)),
    lambda j, a, b, c: j.do(entities.unlink, j.mark(a), j.ids("entity", b)),
    lambda j, a, b, c: j.do(registry.add_alias, j.ids("entity", a), words(b), FOLD),
    lambda j, a, b, c: j.do(registry.remove_alias, j.ids("entity_alias", a)),
    lambda j, a, b, c: j.do(registry.merge_entities, [j.ids("entity", a)], j.ids("entity", b), FOLD),
    lambda j, a, b, c: j.do(registry.split_entity, j.ids("entity", a), [j.mark(b)], words(c)),
    lambda j, a, b, c: j.do(registry.keep_apart, j.ids("entity", a), j.ids("entity", b)),
    lambda j, a, b, c: j.do(registry.delete_entities, [j.ids("entity", a)]),
    lambda j, a, b, c: j.do(claims.set_dates, j.claim(a), f"2026-0{b % 9 + 1}", f"2026-03-1{c % 10}"),
    lambda j, a, b, c: j.do(claims.set_field, j.claim(a), CLAIM_FIELDS[b % len(CLAIM_FIELDS)], words(c)),
    lambda j, a, b, c: j.do(claims.set_verdict, j.claim(a), ("supported", "refuted", "x", None)[b % 4], words(c)),
    lambda j, a, b, c: j.do(claims.attribute_to, j.claim(a), source=[(b % 30, b % 30 + 5)], cue=[(c % 30, c % 30 + 4)]),
    lambda j, a, b, c: j.do(claims.add_source, j.claim(a), words(b)),
    lambda j, a, b, c: j.do(claims.set_source_kind, j.claim(a), ("named", "anonymous", "group", "x")[b % 4]),
    lambda j, a, b, c: j.do(claims.set_source_entity, j.claim(a), j.ids("entity", b)),
    lambda j, a, b, c: j.do(claims.detach, j.claim(a), source=j.mark(b)),
    lambda j, a, b, c: j.do(claims.set_mode, j.claim(a), ("direct", "indirect", None, "x")[b % 4]),
    lambda j, a, b, c: j.do(claims.share_attribution, [j.claim(a), j.claim(b)]),
    lambda j, a, b, c: j.do(claim_groups.group, [j.claim(a), j.claim(b)], words(c)),
    lambda j, a, b, c: j.do(claim_groups.ungroup, [j.claim(a)]),
    lambda j, a, b, c: j.do(claim_groups.name_group, j.ids("claim_group", a), words(b)),
    lambda j, a, b, c: j.do(claim_groups.relate, j.claim(a), j.claim(b), ("contradicts", "repeats", "x")[c % 3]),
    lambda j, a, b, c: j.do(claim_groups.unrelate, [j.claim(a), j.claim(b)]),
    lambda j, a, b, c: j.do(claim_groups.keep_apart, j.claim(a), j.claim(b)),
    lambda j, a, b, c: j.do(guidelines.write, j.label(a) if b % 2 else None, words(c)),
    lambda j, a, b, c: j.do(guidelines.add_example, j.mark(a)),
    lambda j, a, b, c: j.do(evidence.add_span, j.claim(a), 1 + b % 2, c % 40, c % 40 + a % 7),
    lambda j, a, b, c: j.do(
        evidence.add_web, j.claim(a), ("https://example.org/a", "x", words(b))[c % 3], quote=words(c)
    ),
    lambda j, a, b, c: j.do(evidence.set_stance, j.ids("evidence", a), ("supports", "refutes", None, "x")[b % 4]),
    lambda j, a, b, c: j.do(evidence.set_field, j.ids("evidence", a), ("quote", "note", "url", "x")[b % 4], words(c)),
    lambda j, a, b, c: j.do(evidence.remove, j.ids("evidence", a)),
    lambda j, a, b, c: j.do(verdict_scale.add, words(a)),
    lambda j, a, b, c: j.do(verdict_scale.rename, "supported", words(b)),
    lambda j, a, b, c: j.do(verdict_scale.remove, ("supported", "refuted", words(a))[b % 3]),
)
MODELLED = (_mark, _delete, _status, _unsure, _note, _relabel, _fragments)
VERBS = (*(_mark,) * 4, *MODELLED, *OTHERS, *MORE)
numbers = st.integers(0, 999)
moves = st.one_of(
    st.tuples(st.integers(0, len(VERBS) - 1), numbers, numbers, numbers), st.sampled_from(["undo", "undo", "redo"])
)


@contextmanager
def journey() -> Iterator[Journey]:
    with tempfile.TemporaryDirectory() as folder:
        made = Journey(new_project(Path(folder) / "project"))
        made.begin()
        try:
            yield made
        finally:
            made.workspace.close()


def travel(j: Journey, steps: list[Any]) -> None:
    """Go the way, then all the way back and forth again; the project is sound in the end."""
    for step in steps:
        if isinstance(step, str):
            j.go(step)
        else:
            VERBS[step[0]](j, *step[1:])
    while j.at:
        j.go("undo")
    for _ in j.known[1:]:
        j.go("redo")
    found = [fault for _, _, faults in check.check(j.workspace.read()) for fault in faults]
    assert not found, found[:5]
    assert j.workspace.file_faults() == []


@given(st.lists(moves, min_size=5, max_size=40))
def verbs_and_model(steps: list[Any]) -> None:
    """Any verbs in any order."""
    with journey() as j:
        travel(j, steps)


@given(
    st.lists(
        st.one_of(moves, st.tuples(st.sampled_from(range(11)), numbers, numbers, numbers)), min_size=30, max_size=80
    )
)
def marks_and_model(steps: list[Any]) -> None:
    """Mostly marks, many of them."""
    with journey() as j:
        travel(j, deepcopy(steps))


JOURNEYS = (verbs_and_model, marks_and_model)
