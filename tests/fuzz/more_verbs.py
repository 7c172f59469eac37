"""Verbs with larger arguments, made of three numbers: turns of speech, mentions, languages, settings, searches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.domain.claim_review import Publisher
from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.store.queries import verdicts
from annotator.store.queries.mentions import NewMention
from annotator.store.queries.saved_searches import KEY, Saved
from annotator.verbs import (
    checks,
    claim_reviews,
    claims,
    documents,
    health,
    hits,
    labels,
    languages,
    project_settings,
    registry,
    saved_searches,
    sayings,
    verdict_scale,
)
from annotator.verbs.bulk import Tally

if TYPE_CHECKING:
    from tests.fuzz.journal import Journey

Act = Callable[["Journey", int, int, int], None]
KINDS = ("named", "group", "anonymous", "agentless", "author", "unresolved")
ODD = ("", "ә", "x" * 300, "a\0b", "\ud800", "=1", "  ")
DAYS = ("", "2026", "2026-03", "2026-03-14", "2026-02-31", "tomorrow")


def piece(number: int) -> tuple[int, int]:
    """A few characters of either article."""
    return number % 60, number % 60 + 1 + number % 7


def odd(number: int) -> str:
    return ODD[number % len(ODD)]


def saying(a: int, b: int) -> Saying:
    speaker = Speaker(KINDS[a % 6], (piece(a),) if a % 3 else (), (piece(b),) if b % 5 == 0 else ())
    speakers = (speaker, Speaker("group")) if a % 7 == 0 else (speaker,)
    return Saying(speakers, ((piece(b),),) if b % 4 else (), (None, "direct", "indirect", "mixed")[a % 4])


def said(a: int, b: int, c: int) -> SaidClaim:
    outer = Outer(saying(c, a), (piece(a + 9),), implied=bool(c % 2)) if a % 3 == 0 else None
    return SaidClaim((piece(c),), saying(a, b), a % 2, outer)


def claim_label(j: Journey, number: int) -> int:
    return j.ids("label", number, "WHERE layer = 'claim'")


def mention(j: Journey, a: int, b: int, c: int) -> NewMention:
    label = j.ids("label", b, "WHERE layer = 'entity'")
    return NewMention(1 + a % 2, *piece(c), j.ids("entity", a), label)


SAYINGS: tuple[Act, ...] = (
    lambda j, a, b, c: j.do(sayings.mark_turn, 1 + a % 2, claim_label(j, b), [(piece(c),), (piece(a),)]),
    lambda j, a, b, c: j.do(sayings.attribute, [j.claim(a)], saying(b, c)),
    lambda j, a, b, c: j.do(sayings.attribute, [j.claim(a), j.claim(b)], saying(a, c), [None, (piece(c),)]),
    lambda j, a, b, c: j.do(sayings.accept, 1 + a % 2, claim_label(j, b), [said(a, b, c), said(c, a, b)][: a % 3]),
    lambda j, a, b, c: j.do(sayings.accept, 1 + a % 2, claim_label(j, b), [said(a, b, c)], implied=True),
    lambda j, a, b, c: j.do(sayings.reject, 1 + a % 2, claim_label(j, b), [said(a, b, c)][: a % 4]),
    lambda j, a, b, c: j.do(sayings.nest, j.claim(a), saying(b, c)),
    lambda j, a, b, c: j.do(sayings.nest, j.claim(a), saying(b % 3, 1)),
    lambda j, a, b, c: j.do(sayings.unnest, j.claim(a), j.ids("attribution", b) if c % 2 else None),
    lambda j, a, b, c: j.do(claims.set_dates, j.claim(a), DAYS[b % 6], DAYS[c % 6]),
)
NAMES: tuple[Act, ...] = (
    lambda j, a, b, c: j.do(registry.mark_mentions, [mention(j, a, b, c), mention(j, b, c, a)]),
    lambda j, a, b, c: j.do(registry.mark_mentions_job, [mention(j, a, b, c)] * (a % 4)),
    lambda j, a, b, c: j.do(registry.reject_mention, mention(j, a, b, c)),
    lambda j, a, b, c: j.do(hits.mark, [(1 + b % 2, *piece(c)), (1 + c % 3, *piece(a))], j.label(a), Tally()),
)
PROJECT: tuple[Act, ...] = (
    lambda j, a, b, c: j.do(languages.set_language, [1 + a % 2], ("kk", "ru", None)[b % 3], ("Cyrl", None)[c % 2]),
    lambda j, a, b, c: j.do(documents.set_status, [1, 2], ("done", "new")[a % 2]),
    lambda j, a, b, c: j.do(labels.reorder_labels, [j.ids("label", a), j.ids("label", b)]),
    lambda j, a, b, c: j.do(labels.change_label, j.ids("label", a), parent_id=j.ids("label", b)),
    lambda j, a, b, c: j.do(labels.add_feature, "claim", odd(a), odd(b), ("text", "enum")[c % 2], ("x",)),
    lambda j, a, b, c: j.do(project_settings.put, ("one", "two")[a % 2], [1, {"a": [odd(b)]}, None, "x"][c % 4]),
    lambda j, a, b, c: j.do(claim_reviews.remember, Publisher(odd(a), odd(b), odd(c))),
    lambda j, a, b, c: j.do(checks.dismiss, [f"check.{a % 5}", f"check.{b % 5}"], odd(c)),
    lambda j, a, b, c: j.do(checks.restore, [f"check.{a % 5}", "other"][: 1 + b % 2]),
    lambda j, a, b, c: j.do(health.write_note, 1 + a % 2, f"health.x.{b % 3}", odd(c), odd(b)),
    lambda j, a, b, c: j.do(health.dismiss, 1 + a % 2, [f"health_right.x.{b % 3}"], odd(c)),
    lambda j, a, b, c: j.do(health.restore, 1 + a % 2, [f"health_right.x.{b % 3}", "other"][: 1 + c % 2]),
    lambda j, a, b, c: j.do(
        languages.set_paragraphs, 1 + a % 3, [b % 9, c], [("ky", "Cyrl"), (None, None), None][b % 3]
    ),
    lambda j, a, b, c: j.do(saved_searches.save, Saved("", odd(a), odd(b))),
    lambda j, a, b, c: j.do(saved_searches.rename, _search(j, a), odd(b)),
    lambda j, a, b, c: j.do(saved_searches.delete, _search(j, a)),
    lambda j, a, b, c: j.do(verdict_scale.reorder, _shuffled(j, a)),
)
MORE = (*SAYINGS, *NAMES, *PROJECT)


def _search(j: Journey, number: int) -> str:
    query = f"SELECT key FROM project_setting WHERE key LIKE '{KEY}%' ORDER BY key"
    found = [row[0] for row in j.workspace.read().exec_driver_sql(query)]
    return found[number % len(found)] if found and number % 9 else KEY + "nothing"


def _shuffled(j: Journey, number: int) -> list[str]:
    scale = list(verdicts.scale(j.workspace.read()))
    at = number % len(scale)
    return [*scale[at:], *scale[:at]] if number % 5 else scale[1:]
