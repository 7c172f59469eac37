"""Claims together with who said them: several sentences of one turn, and what the rules propose, each in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments, normalise
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, claims
from annotator.words import tr

# Whose mention within the words of a source is the source; a title beside a name is not.
SPEAKING = ("Person", "Organisation", "Group", "Country or city", "Location")


def mark_turn(workspace: Workspace, document_id: int, label_id: int, contents: Sequence[Fragments]) -> list[int]:
    """Mark contents as claims of one turn of speech: one attribution for all. Returns their ids in order.

    Contents that the annotator has marked already are taken into the turn; refuses where none is new.
    """
    with workspace.transact("claim.turn", document_id=document_id) as tx:
        marked = [_content(tx, document_id, label_id, pieces) for pieces in contents]
        new = [annotation_id for annotation_id, is_new in marked if is_new]
        if not new:
            raise Refused(tr("You have already marked these sentences as claims."))
        ids = [annotation_id for annotation_id, _ in marked]
        attribution_id, _ = claims.attribution_of(tx, ids[0])
        for annotation_id in ids[1:]:
            _share(tx, annotation_id, attribution_id)
        annotate.start_work(tx, document_id)
        tx.rename(count=len(new), quote=_quote(tx, ids[0]))
    return ids


def attribute(
    workspace: Workspace, annotation_ids: Sequence[int], saying: Saying, contents: Sequence[Fragments | None] = ()
) -> None:
    """Give claims, which are one turn where there are several, the sources, cues and mode of a saying.

    `contents`: the words that each of them is to cover from now on, None where they stay.
    """
    if not annotation_ids:
        return
    with workspace.transact("claim.said", document_id=annotate.document_of(workspace, annotation_ids)) as tx:
        _in_one_article(tx, annotation_ids)
        attribution_id, document_id = claims.attribution_of(tx, annotation_ids[0])
        for annotation_id in annotation_ids[1:]:
            _share(tx, annotation_id, attribution_id)
        for annotation_id, pieces in zip(annotation_ids, contents, strict=False):
            if pieces:
                _narrow(tx, document_id, annotation_id, normalise(pieces))
        who = _say(tx, document_id, attribution_id, saying)
        for annotation_id in annotation_ids:
            claims.touch(tx, annotation_id)
        tx.rename(who=who, quote=_quote(tx, annotation_ids[0]), count=len(annotation_ids))


def accept(
    workspace: Workspace, document_id: int, label_id: int, offered: Sequence[SaidClaim], *, implied: bool = False
) -> list[int]:
    """Mark proposed claims with their cues, sources and mode, as found by their rules; returns their ids.

    A claim with the cue and the source of one that is in the article already shares its attribution. Who reports its
    source comes with it; `implied`: also where that is a guess from a sentence before.
    """
    if not offered:
        return []
    with workspace.transact("claim.accept", document_id=document_id) as tx:
        ids = [_accept(tx, document_id, label_id, claim, implied) for claim in offered]
        annotate.start_work(tx, document_id)
        tx.rename(count=len(ids), quote=_quote(tx, ids[0]), rule=offered[0].saying.rule)
    return ids


def reject(workspace: Workspace, document_id: int, label_id: int, offered: Sequence[SaidClaim]) -> list[int]:
    """Remember that proposed claims are none: they are stored as rejected, under their rule. Returns their ids."""
    if not offered:
        return []
    with workspace.transact("claim.reject", document_id=document_id) as tx:
        ids: list[int] = []
        for claim in offered:
            words = annotate.words_of(tx, document_id, claim.content)
            columns = {"status": "rejected", "origin": "rule", "rule": claim.saying.rule}
            ids.append(annotate.insert_annotation(tx, document_id, label_id, claim.content, *words, **columns))
        tx.rename(count=len(ids), quote=_quote(tx, ids[0]), rule=offered[0].saying.rule)
    return ids


def nest(workspace: Workspace, annotation_id: int, saying: Saying) -> int:
    """Say who reports the source of a claim, as the outermost link of its chain; returns that attribution's id.

    The attribution of the article with the same sources is taken where there is one; a chain that would lead back to
    itself is refused.
    """
    with workspace.transact("claim.nest", document_id=annotate.document_of(workspace, [annotation_id])) as tx:
        attribution_id, document_id = claims.attribution_of(tx, annotation_id)
        chain = _upwards(tx, attribution_id)
        outer = _reporting(tx, document_id, saying, chain[0]) or tx.insert(s.attribution, document_id=document_id)
        who = _who(tx, outer) or _say(tx, document_id, outer, replace(saying, mode=None))
        if set(chain) & set(_upwards(tx, outer)):
            raise Refused(
                tr("{who} is in this chain already: nobody reports themselves. Nothing was changed.", who=who)
            )
        tx.update(s.attribution, chain[-1], parent_id=outer)
        claims.touch(tx, annotation_id)
        tx.rename(who=who, quote=_quote(tx, annotation_id))
    return outer


def unnest(workspace: Workspace, annotation_id: int, outer_id: int | None = None) -> str:
    """Take a link off the chain of a claim with those outside of it, the outermost where none is named; returns who
    it was, "" where there is none."""
    who = ""
    with workspace.transact("claim.unnest", document_id=annotate.document_of(workspace, [annotation_id])) as tx:
        chain = _upwards(tx, claims.attribution_of(tx, annotation_id)[0])
        at = chain.index(outer_id) if outer_id in chain else len(chain) - 1
        if at > 0:
            who = _who(tx, chain[at])
            tx.update(s.attribution, chain[at - 1], parent_id=None)
            for link in chain[at:]:
                annotate.drop_attribution_if_empty(tx, link)
            claims.touch(tx, annotation_id)
            tx.rename(who=who, quote=_quote(tx, annotation_id))
    return who


def _in_one_article(tx: Transaction, annotation_ids: Sequence[int]) -> None:
    """Raise Refused for claims of several articles, which no one turn of speech can hold."""
    a = s.annotation.c
    if len(tx.execute(select(a.document_id).where(a.id.in_(annotation_ids)).distinct()).all()) > 1:
        raise Refused(
            tr("One turn of speech stands in one article; these claims stand in several. Nothing was changed.")
        )


def _upwards(tx: Transaction, attribution_id: int) -> list[int]:
    """An attribution and who reports it, outwards; a chain that runs in a circle, as a file may bring, ends there."""
    chain = [attribution_id]
    while True:
        parent = tx.execute(select(s.attribution.c.parent_id).where(s.attribution.c.id == chain[-1])).scalar()
        if parent is None or parent in chain:
            return chain
        chain.append(parent)


def _reporting(tx: Transaction, document_id: int, saying: Saying, besides: int) -> int | None:
    """The attribution of the article with this cue and these sources; without a cue the one with these sources that
    stands nearest before the attribution `besides`, else the first."""
    if saying.cues:
        return _said_already(tx, document_id, saying)
    wanted = _extents(saying)
    rows = tx.all(
        "SELECT DISTINCT t.attribution_id, (SELECT min(c.start) FROM claim_occurrence o JOIN annotation c"
        " ON c.id = o.annotation_id WHERE o.attribution_id = t.attribution_id) AS place FROM attribution_source t"
        " JOIN annotation a ON a.id = t.annotation_id WHERE a.document_id = ? ORDER BY place",
        document_id,
    )
    places = {row[0]: row[1] or 0 for row in rows if wanted and _source_extents(tx, row[0]) == wanted}
    here = tx.one(
        "SELECT min(c.start) FROM claim_occurrence o JOIN annotation c ON c.id = o.annotation_id"
        " WHERE o.attribution_id = ?", besides,
    )  # fmt: skip
    before = [i for i, place in places.items() if here is not None and place <= (here[0] or 0)]
    return before[-1] if before else next(iter(places), None)


def _who(tx: Transaction, attribution_id: int) -> str:
    """The sources of an attribution in words."""
    rows = tx.all(
        "SELECT coalesce(a.exact, e.name, t.kind) FROM attribution_source t LEFT JOIN annotation a"
        " ON a.id = t.annotation_id LEFT JOIN entity e ON e.id = t.entity_id WHERE t.attribution_id = ?"
        " ORDER BY t.position",
        attribution_id,
    )
    return ", ".join(annotate.short(row[0]) for row in rows)


def _accept(tx: Transaction, document_id: int, label_id: int, claim: SaidClaim, implied: bool) -> int:
    annotation_id, _ = _content(tx, document_id, label_id, claim.content, origin="rule", rule=claim.saying.rule)
    shared = _said_already(tx, document_id, claim.saying)
    if shared is not None:
        _share(tx, annotation_id, shared)
    attribution_id, _ = claims.attribution_of(tx, annotation_id)
    if shared is None:
        _say(tx, document_id, attribution_id, claim.saying)
    _link(tx, document_id, attribution_id, claim.outer, implied)
    return annotation_id


def _link(tx: Transaction, document_id: int, inner: int, outer: Outer | None, implied: bool) -> None:
    """Let attributions report each other as a proposal says; a link that is there already stays."""
    while outer is not None and (implied or not outer.implied):
        known = _upwards(tx, inner)
        found = _attribution_at(tx, document_id, outer.content) or _said_already(tx, document_id, outer.saying)
        if found in known or (len(known) > 1 and found is None):
            return
        if found is None:
            found = tx.insert(s.attribution, document_id=document_id)
            _say(tx, document_id, found, outer.saying)
        if len(known) == 1 and inner not in _upwards(tx, found):
            tx.update(s.attribution, inner, parent_id=found)
        inner, outer = found, outer.outer


def _content(tx: Transaction, document_id: int, label_id: int, content: Fragments, **columns: Any) -> tuple[int, bool]:
    """The claim mark over these words, and whether it is new."""
    pieces = normalise(content)
    words = annotate.words_of(tx, document_id, pieces)
    if annotate.is_marked(tx, document_id, label_id, pieces):
        a = s.annotation.c
        twin = tx.execute(
            select(a.id).where(
                a.document_id == document_id, a.start == pieces[0][0], a.end == pieces[-1][1], a.label_id == label_id,
                a.fragment_count == len(pieces), a.annotator_id == tx.workspace.annotator_id, a.status != "rejected",
            )
        ).scalars()  # fmt: skip
        return next(iter(twin)), False
    return annotate.insert_annotation(tx, document_id, label_id, pieces, *words, **columns), True


def _share(tx: Transaction, annotation_id: int, attribution_id: int) -> None:
    """Let a claim have this attribution; its own goes where nothing else needs it."""
    claims.claim_of(tx, annotation_id)
    o = s.claim_occurrence
    row = tx.execute(select(o.c.id, o.c.attribution_id).where(o.c.annotation_id == annotation_id)).one()
    if row.attribution_id == attribution_id:
        return
    tx.update(o, row.id, attribution_id=attribution_id)
    if row.attribution_id is not None:
        annotate.drop_attribution_if_empty(tx, row.attribution_id)


def _narrow(tx: Transaction, document_id: int, annotation_id: int, pieces: Fragments) -> None:
    """Let a mark cover these words, where it does not yet."""
    f = s.annotation_fragment
    rows = tx.execute(select(f.c.start, f.c.end).where(f.c.annotation_id == annotation_id).order_by(f.c.position))
    if tuple((row[0], row[1]) for row in rows) == pieces:
        return
    words, prefix, suffix = annotate.words_of(tx, document_id, pieces)
    tx.update(
        s.annotation, annotation_id, start=pieces[0][0], end=pieces[-1][1], fragment_count=len(pieces), exact=words,
        prefix=prefix, suffix=suffix,
    )  # fmt: skip
    tx.execute(f.delete().where(f.c.annotation_id == annotation_id))
    for position, (start, end) in enumerate(pieces):
        tx.insert(f, annotation_id=annotation_id, position=position, start=start, end=end)


def _say(tx: Transaction, document_id: int, attribution_id: int, saying: Saying) -> str:
    """Write cues, sources and mode of an attribution, in the place of what it had; returns who said it, in words."""
    by_rule = {"origin": "rule", "rule": saying.rule} if saying.rule else {}
    for table in (s.attribution_source, s.attribution_cue):
        tx.execute(table.delete().where(table.c.attribution_id == attribution_id))
    names: list[str] = []
    for speaker in saying.speakers:
        if not speaker.words:
            names += _without_words(tx, attribution_id, speaker)
            continue
        mark_id, words = claims.mark_part(tx, document_id, speaker.words, "Source", **by_rule)
        claims.attach_source(tx, attribution_id, speaker.kind, annotation_id=mark_id)
        _name(tx, document_id, mark_id, speaker)
        names.append(annotate.short(words))
    for cue in saying.cues:
        mark_id, _ = claims.mark_part(tx, document_id, cue, "Cue", **by_rule)
        claims.attach_cue(tx, attribution_id, mark_id)
    if saying.mode is not None:
        tx.update(s.attribution, attribution_id, mode=saying.mode)
    return ", ".join(names)


def _without_words(tx: Transaction, attribution_id: int, speaker: Speaker) -> list[str]:
    """A source that is an entity of the registry, or only a kind; returns its name."""
    for entity_id in speaker.entities:
        claims.attach_source(tx, attribution_id, speaker.kind, entity_id=entity_id)
    if not speaker.entities:
        claims.attach_source(tx, attribution_id, speaker.kind)
    rows = [tx.one("SELECT name FROM entity WHERE id = ?", entity_id) for entity_id in speaker.entities]
    return [row[0] for row in rows if row is not None] or [speaker.kind]


def _name(tx: Transaction, document_id: int, mark_id: int, speaker: Speaker) -> None:
    """Let the words of a source name the entities that the mentions in them, or in the names they stand for, name;
    where none is marked, those that the registry knows by these words."""
    t = s.annotation_entity
    if tx.execute(select(t.c.id).where(t.c.annotation_id == mark_id)).first() is not None:
        return
    found = _speaking(tx, document_id, speaker.words) or _speaking(tx, document_id, speaker.antecedent)
    known = list(speaker.entities) if len(speaker.entities) > len(found) else found
    for position, entity_id in enumerate(i for i in known if _is_there(tx, i)):
        tx.insert(t, annotation_id=mark_id, entity_id=entity_id, position=position)


def _is_there(tx: Transaction, entity_id: int) -> bool:
    return tx.one("SELECT id FROM entity WHERE id = ? AND merged_into IS NULL", entity_id) is not None


def _speaking(tx: Transaction, document_id: int, words: Fragments) -> list[int]:
    """The entities of the mentions within these words, of the kind that speaks soonest."""
    found: dict[str, dict[int, None]] = {}
    for start, end in words:
        rows = tx.all(
            "SELECT l.name, m.entity_id FROM annotation a JOIN label l ON l.id = a.label_id"
            " JOIN annotation_entity m ON m.annotation_id = a.id WHERE a.document_id = ? AND a.start >= ?"
            " AND a.start < ? AND a.\"end\" <= ? AND l.layer = 'entity' AND a.status IN ('accepted', 'gold')"
            " ORDER BY a.start, m.position",
            *(document_id, start, end, end),
        )
        for label, entity_id in rows:
            found.setdefault(label, {})[entity_id] = None
    none: list[int] = []
    return next((list(found[label]) for label in SPEAKING if label in found), none)


def _said_already(tx: Transaction, document_id: int, saying: Saying) -> int | None:
    """The attribution of the article that has exactly this first cue and these sources."""
    if not saying.cues:
        return None
    wanted = _extents(saying)
    found = _cued(tx, document_id, normalise(saying.cues[0]))
    return next((attribution_id for attribution_id in found if _source_extents(tx, attribution_id) == wanted), None)


def _extents(saying: Saying) -> list[tuple[int, int]]:
    """Where the words of the sources begin and end, in order."""
    pieces = (normalise(speaker.words) for speaker in saying.speakers if speaker.words)
    return sorted((words[0][0], words[-1][1]) for words in pieces)


def _source_extents(tx: Transaction, attribution_id: int) -> list[tuple[int, int]]:
    rows = tx.all(
        'SELECT a.start, a."end" FROM attribution_source t JOIN annotation a ON a.id = t.annotation_id'
        " WHERE t.attribution_id = ?",
        attribution_id,
    )
    return sorted((row[0], row[1]) for row in rows)


def _cued(tx: Transaction, document_id: int, cue: Fragments) -> list[int]:
    rows = tx.all(
        "SELECT DISTINCT t.attribution_id FROM attribution_cue t JOIN annotation a ON a.id = t.annotation_id"
        ' WHERE a.document_id = ? AND a.start = ? AND a."end" = ? AND a.annotator_id = ?',
        *(document_id, cue[0][0], cue[-1][1], tx.workspace.annotator_id),
    )
    return [row[0] for row in rows]


def _attribution_at(tx: Transaction, document_id: int, content: Fragments) -> int | None:
    """The attribution of a claim over exactly these words."""
    row = tx.one(
        "SELECT o.attribution_id FROM annotation a JOIN claim_occurrence o ON o.annotation_id = a.id"
        ' WHERE a.document_id = ? AND a.start = ? AND a."end" = ? AND o.attribution_id IS NOT NULL LIMIT 1',
        *(document_id, content[0][0], content[-1][1]),
    )
    return row[0] if row is not None else None


def _quote(tx: Transaction, annotation_id: int) -> str:
    row = tx.one("SELECT exact FROM annotation WHERE id = ?", annotation_id)
    return annotate.short(row[0]) if row is not None else ""
