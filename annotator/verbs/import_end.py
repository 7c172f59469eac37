"""The end of an import, once all articles are there: evidence finds its words, the project its scale of verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.store import schema as s
from annotator.store.bulk import Quoting
from annotator.store.sql import Connection
from annotator.store.workspace import Workspace
from annotator.verbs import verdict_scale
from annotator.words import tr

_AT_ONCE = 200  # rows of one transaction
Remark = tuple[Quoting, str]


def link_evidence(workspace: Workspace, step: int, verb: str, quoting: Sequence[Quoting]) -> list[Remark]:
    """Join evidence to the articles that hold its words, within a job's step; returns what is to be said."""
    said: list[Remark] = []
    for first in range(0, len(quoting), _AT_ONCE):
        with workspace.extend_step(step, verb) as tx:
            for one in quoting[first : first + _AT_ONCE]:
                document_id, start, remark = _found(tx.connection, one)
                if remark:
                    said.append((one, remark))
                if document_id is not None:
                    end = start + len(one.evidence.exact)
                    tx.update(s.evidence, one.evidence_id, document_id=document_id, start=start, end=end)
    return said


def missing(known: Iterable[str], quoting: Sequence[Quoting], connection: Connection) -> list[Remark]:
    """What a dry run can say: whose article is neither in the project nor among those of the file, by their hashes."""
    coming = set(known)
    rest = [one for one in quoting if one.evidence.sha256 not in coming]
    return [(one, _gone(one)) for one in rest if _document(connection, one) is None]


def adopt_scales(
    workspace: Workspace, step: int, verb: str, scales: Iterable[tuple[str, ...]], *, untouched: bool
) -> None:
    """Take over the scales of the imported claims, within a job's step; the first as it is where the project was
    `untouched` before."""
    for number, scale in enumerate(scales):
        with workspace.extend_step(step, verb) as tx:
            verdict_scale.adopt(tx, scale, instead=untouched and number == 0)


def _found(connection: Connection, one: Quoting) -> tuple[int | None, int, str]:
    """Article and place of the words, and what was mended or is missing."""
    row = _document(connection, one)
    if row is None:
        return None, 0, _gone(one)
    text = connection.exec_driver_sql("SELECT text FROM document_text WHERE document_id = ?", (row,)).scalar_one()
    e, start = one.evidence, one.evidence.start or 0
    if text[start : start + len(e.exact)] == e.exact:
        return row, start, ""
    place = text.find(e.exact)
    if place < 0 or text.find(e.exact, place + 1) >= 0:
        said = tr(
            "evidence {uuid}: {start}-{end} of its article do not hold its words; they are kept alone",
            uuid=e.uuid, start=start, end=e.end,
        )  # fmt: skip
        return None, 0, said
    said = tr(
        "evidence {uuid}: moved from {start}-{end} to {place}, where its words are",
        uuid=e.uuid, start=start, end=e.end, place=place,
    )  # fmt: skip
    return row, place, said


def _document(connection: Connection, one: Quoting) -> int | None:
    query = "SELECT id FROM document WHERE text_sha256 = ?"
    return connection.exec_driver_sql(query, (one.evidence.sha256,)).scalar()


def _gone(one: Quoting) -> str:
    return tr(
        "evidence {uuid}: the article with its words is not in the project; the words are kept alone",
        uuid=one.evidence.uuid,
    )
