"""The language and script of articles and of their paragraphs: said by hand, or found by the rules again.

What somebody has said, or the file that an article came from, is noted in the article's metadata under `language_by`;
an article without that note has its language by rule, and the rules may be asked again. Of a paragraph the project
keeps only what somebody has said; of all others the rules are asked whenever it is shown.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.domain.exchange import LANGUAGE_BY, Identified
from annotator.domain.stopping import keep_on
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.json_values import dumps
from annotator.store.queries import paragraphs, texts
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings
from annotator.verbs.annotate import clean
from annotator.words import tr

HAND = "hand"
_PIECE = 50
Identify = Callable[[str], Identified]
Spoken = tuple[str | None, str | None]  # language and script


def is_said(metadata: str) -> bool:
    """Whether the language of an article was said by somebody or a file; `metadata` as the project keeps it."""
    return LANGUAGE_BY in metadata and bool(json.loads(metadata).get(LANGUAGE_BY))


def said(metadata: str, by: str | None) -> str:
    """The metadata with the note who has said the language; None: the rules."""
    values: dict[str, object] = json.loads(metadata)
    values.pop(LANGUAGE_BY, None)
    if by:
        values[LANGUAGE_BY] = by
    return dumps(values)


def set_language(workspace: Workspace, document_ids: Sequence[int], language: str | None, script: str | None) -> int:
    """Say the language (ISO 639-1; None: none of those the program knows) and script (ISO 15924) of articles; returns
    how many had others."""
    spoken = clean(language or "").strip() or None, clean(script or "").strip() or None
    one = document_ids[0] if len(document_ids) == 1 else None
    with workspace.transact("document.language", document_id=one, language=spoken[0] or "other") as tx:
        changed = sum(_put(tx, i, spoken, HAND) for i in document_ids)
        tx.rename(language=spoken[0] or "other", count=changed)
    return changed


def set_by_rule(workspace: Workspace, document_ids: Sequence[int], identify: Identify) -> int:
    """Take back what was said of the language of articles: the rules say it; returns how many changed."""
    found = [(row.id, identify(row.text)) for row in texts.texts(workspace.read(), document_ids)]
    one = document_ids[0] if len(document_ids) == 1 else None
    with workspace.transact("document.language_by_rule", document_id=one) as tx:
        changed = sum(_put(tx, i, (by_rule.language, by_rule.script), None) for i, by_rule in found)
        tx.rename(count=changed)
    return changed


def set_paragraphs(workspace: Workspace, document_id: int, starts: Sequence[int], spoken: Spoken | None) -> int:
    """Say language and script of the paragraphs that begin at these code points; None: the rules say it again.
    Returns of how many something else was said before. Raises Refused."""
    row = workspace.read().execute(select(s.document.c.uuid, s.document.c.length).where(s.document.c.id == document_id))
    article = row.first()
    if article is None or any(not 0 <= start < article.length for start in starts):
        raise Refused(tr("There is no such paragraph. Nothing was changed."))
    value = None if spoken is None else dict(zip(("language", "script"), spoken, strict=True))
    before = paragraphs.said(workspace.read(), article.uuid)
    changed = [start for start in starts if before.get(start, None) != spoken]
    verb = "paragraph.language" if spoken is not None else "paragraph.language_by_rule"
    with workspace.transact(verb, document_id=document_id, count=len(changed)) as tx:
        if spoken is not None:
            tx.rename(language=spoken[0] or "other", count=len(changed))
        for start in changed:
            project_settings.write(tx, paragraphs.key_of(article.uuid, start), value)
    return len(changed)


def _put(tx: Transaction, document_id: int, spoken: Spoken, by: str | None) -> bool:
    c = s.document.c
    row = tx.execute(select(c.language, c.script, c.metadata).where(c.id == document_id)).first()
    if row is None:
        return False
    metadata = said(row.metadata, by)
    if (row.language, row.script) == spoken and is_said(row.metadata) == bool(by):
        return False
    language, script = spoken
    tx.update(s.document, document_id, language=language, script=script, metadata=metadata, modified=now())
    return True


@dataclass(frozen=True, slots=True)
class Change:
    """What the rules would say of an article now, and what is kept."""

    document_id: int
    before: Spoken
    after: Spoken


@dataclass(slots=True)
class Rerun:
    """What asking the rules again would change, filled while the job looks; `said`: articles left alone, since
    somebody or their file has said their language. `changed` is filled by the job that changes them."""

    articles: int = 0
    said: int = 0
    changes: list[Change] = field(default_factory=list[Change])
    changed: int = 0

    def kinds(self) -> list[tuple[Spoken, Spoken, int]]:
        """What becomes what in how many articles, the most frequent first."""
        counts = Counter((change.before, change.after) for change in self.changes)
        return [(before, after, count) for (before, after), count in counts.most_common()]


def look_job(workspace: Workspace, identify: Identify, rerun: Rerun) -> Iterator[tuple[int, int]]:
    """Job: ask the rules of every article whose language they have said; nothing is written."""
    connection = workspace.read()
    ids = texts.all_ids(connection)
    for number, row in enumerate(texts.texts(connection, ids), 1):
        keep_on()
        rerun.articles += 1
        if is_said(row.metadata):
            rerun.said += 1
        else:
            found = identify(row.text)
            before, after = (row.language, row.script), (found.language, found.script)
            if before != after:
                rerun.changes.append(Change(row.id, before, after))
        yield number, len(ids)


def change_job(workspace: Workspace, rerun: Rerun) -> Iterator[tuple[int, int]]:
    """Job: write what the rules say now, as one step. What somebody has said meanwhile stays; stopping keeps what is
    done."""
    verb, changes = "document.language_by_rule", rerun.changes
    step = workspace.open_step(verb, count=len(changes))
    try:
        for first in range(0, len(changes), _PIECE):
            piece = changes[first : first + _PIECE]
            with workspace.extend_step(step, verb) as tx:
                rerun.changed += sum(_put(tx, c.document_id, c.after, None) for c in piece if _is_open(tx, c))
            yield first + len(piece), len(changes)
    finally:
        workspace.close_step(step, count=rerun.changed)


def _is_open(tx: Transaction, change: Change) -> bool:
    c = s.document.c
    metadata = tx.execute(select(c.metadata).where(c.id == change.document_id)).scalar()
    return metadata is not None and not is_said(metadata)
