"""The health of texts: notes on problems, those that are none, and the report of an article or the whole project.

Texts never change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any, cast

from annotator.domain.stopping import keep_on
from annotator.domain.text_health import (
    COLUMNS,
    CONTEXT,
    KEY,
    KINDS,
    RIGHT,
    Check,
    HealthTools,
    Problem,
    ReportedProblem,
    note_key,
    right_key,
)
from annotator.errors import Refused
from annotator.store.ids import now
from annotator.store.queries import project_settings as kept
from annotator.store.queries import texts
from annotator.store.queries.texts import ArticleText
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings, whole_file
from annotator.verbs.annotate import clean, short
from annotator.words import number, tr

_SPACES = str.maketrans(dict.fromkeys("\n\t\r\x0b\x0c\x85\u2028\u2029", " "))


def write_note(workspace: Workspace, document_id: int, key: str, words: str, quote: str) -> None:
    """Keep a note on a problem under its key (`note_key`); no words take it away. `quote`: what it is about."""
    if not key.startswith(KEY):
        raise Refused(tr("A note can be kept on a problem of a text alone. Nothing was changed."))
    text = clean(words).strip()
    with workspace.transact("health.note", document_id=document_id, quote=short(quote)) as tx:
        by = tx.one("SELECT name FROM annotator WHERE id = ?", workspace.annotator_id)[0]
        project_settings.write(tx, key, {"text": text, "by": by, "at": now()} if text else None)


def notes(workspace: Workspace, uuid: str = "") -> dict[str, str]:
    """The notes on the problems of an article, or of all where no uuid is given, by their keys."""
    found = kept.under(workspace.read(), f"{KEY}{uuid}.") if uuid else kept.under(workspace.read(), KEY)
    kept_notes = {key: cast("dict[str, Any]", value) for key, value in found.items() if isinstance(value, dict)}
    return {key: str(value.get("text", "")) for key, value in kept_notes.items()}


def dismiss(workspace: Workspace, document_id: int, keys: Sequence[str], quote: str = "") -> int:
    """Remember of problems of an article, by their keys (`right_key`), that they are none, so that they are not told
    again; returns how many. `quote`: the words of a single one."""
    return _judge(workspace, "health.dismiss", document_id, keys, quote, True)


def restore(workspace: Workspace, document_id: int, keys: Sequence[str], quote: str = "") -> int:
    """Tell problems again that were dismissed; returns how many."""
    return _judge(workspace, "health.restore", document_id, keys, quote, None)


def _judge(
    workspace: Workspace, verb: str, document_id: int, keys: Sequence[str], quote: str, value: bool | None
) -> int:
    if any(not key.startswith(RIGHT) for key in keys):
        raise Refused(tr("Only a problem of a text can be found to be right. Nothing was changed."))
    with workspace.transact(verb, document_id=document_id, count=len(keys), quote=short(quote)) as tx:
        for key in keys:
            project_settings.write(tx, key, value)
    return len(keys)


def found_right(workspace: Workspace, uuid: str = "") -> frozenset[str]:
    """The keys of what was dismissed in an article, or in all where no uuid is given."""
    return frozenset(kept.under(workspace.read(), f"{RIGHT}{uuid}." if uuid else RIGHT))


@dataclass(slots=True)
class HealthReport:
    """What was found; filled while the job runs. `right`: how many of all that somebody has found to be right, and
    that are left out."""

    articles: int = 0
    right: int = 0
    ill: list[int] = field(default_factory=list[int])  # articles with problems, by id
    kinds: Counter[str] = field(default_factory=Counter[str])
    target: str = ""

    @property
    def with_problems(self) -> int:
        """In how many articles something was found."""
        return len(self.ill)

    @property
    def problems(self) -> int:
        """How many were found in all."""
        return sum(self.kinds.values())

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        problems = tr("%n problems", "", self.problems, one="%n problem")
        articles = tr("%n articles", "of how many", self.articles, one="%n article")
        ill = number(self.with_problems)
        if not self.target:
            said = tr("{problems} in {ill} of {articles}.", problems=problems, ill=ill, articles=articles)
        else:
            said = tr("{problems} in {ill} of {articles}, written to {target}.", problems=problems, ill=ill,
                      articles=articles, target=self.target)  # fmt: skip
        if not self.right:
            return said
        left_out = tr("%n more were found to be right.", "problems", self.right,
                      one="%n more was found to be right.")  # fmt: skip
        return f"{said} {left_out}"


def count_job(
    workspace: Workspace, check: Check, document_ids: Sequence[int] | None, report: HealthReport
) -> Iterator[tuple[int, int]]:
    """Job: look through these articles, or all, and only count."""
    right = found_right(workspace)
    ids = texts.all_ids(workspace.read()) if document_ids is None else list(document_ids)
    for done, article in enumerate(texts.texts(workspace.read(), ids), 1):
        _standing(report, article, check(article.text, article.language), right)
        yield done, len(ids)


def report_job(
    workspace: Workspace,
    target: Path,
    tools: HealthTools,
    document_ids: Sequence[int] | None,
    report: HealthReport,
    *,
    overwrite: bool = False,
    bom: bool = True,
) -> Iterator[tuple[int, int]]:
    """Job: write the problems of these articles, or of all, to a .csv, .tsv or .jsonl file. Raises Refused.

    Stopping or failing leaves an older file as it was.
    """
    writer = tools.tables(target.suffix, COLUMNS, bom)
    if writer is None:
        raise Refused(tr("A report is a .csv, .tsv or .jsonl file; {name} is none.", name=target.name))
    whole_file.check_target(workspace, target, overwrite=overwrite)
    remarks, right = notes(workspace), found_right(workspace)
    ids = texts.all_ids(workspace.read()) if document_ids is None else list(document_ids)
    with whole_file.replacing(target, overwrite=overwrite) as file:
        file.write(writer.head.encode())
        for done, article in enumerate(texts.texts(workspace.read(), ids), 1):
            for problem in _standing(report, article, tools.check(article.text, article.language), right):
                keep_on()
                file.write(writer.encode(astuple(_line(article, problem, remarks))).encode())
            yield done, len(ids)
    report.target = str(target)


def _standing(
    report: HealthReport, article: ArticleText, found: Sequence[Problem], right: frozenset[str]
) -> list[Problem]:
    """The problems that nobody has found to be right, counted."""
    standing = [problem for problem in found if right_key(article.uuid, problem) not in right]
    report.articles += 1
    report.right += len(found) - len(standing)
    if standing:
        report.ill.append(article.id)
    report.kinds.update(problem.kind for problem in standing)
    return standing


def _line(article: ArticleText, problem: Problem, remarks: dict[str, str]) -> ReportedProblem:
    text, start, end = article.text, problem.start, problem.end
    return ReportedProblem(
        article_id=article.uuid,
        title=article.title,
        language=article.language or "",
        script=article.script or "",
        kind=problem.kind,
        explanation=KINDS[problem.kind][1],
        start=start,
        end=end,
        left=text[max(0, start - CONTEXT) : start].translate(_SPACES),
        text=text[start:end],
        right=text[end : end + CONTEXT].translate(_SPACES),
        suggestion=problem.suggestion,
        note=remarks.get(note_key(article.uuid, problem), ""),
    )
