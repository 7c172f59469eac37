"""Verdicts for the web: each claim with a verdict as a review, those that lack something named."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from annotator.domain.claim_review import PUBLISHER_KEY, Publisher, ReviewFormat
from annotator.domain.records import Refusal
from annotator.errors import Refused
from annotator.store.queries import claim_reviews, project_settings, verdicts
from annotator.store.sql import Connection
from annotator.store.workspace import Workspace
from annotator.verbs import project_settings as settings
from annotator.verbs import whole_file
from annotator.words import tr

_REPORTED = 20  # claims between two reports of progress
_SHOWN = 80  # characters of a claim that name it


@dataclass(slots=True)
class ReviewReport:
    """What an export of reviews wrote; filled while it runs. `missing`: claim (`file`), uuid, and what it lacks."""

    reviews: int = 0
    missing: list[Refusal] = field(default_factory=list[Refusal])
    size: int = 0
    target: str = ""

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        said = tr(
            "%n reviews exported to {target}", "", self.reviews, one="%n review exported to {target}",
            target=self.target,
        )  # fmt: skip
        if not self.missing:
            return f"{said}."
        left_out = tr(
            "%n claims left out, since something is missing", "", len(self.missing),
            one="%n claim left out, since something is missing",
        )  # fmt: skip
        return f"{said}; {left_out}."


def publisher(workspace: Workspace) -> Publisher:
    """Who publishes the project's reviews, as it was said last."""
    found = project_settings.value(workspace.read(), PUBLISHER_KEY)
    # A file may have brought in something else.
    kept = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return Publisher(**{key: str(kept.get(key, "")) for key in asdict(Publisher())})


def remember(workspace: Workspace, publisher: Publisher) -> None:
    """Keep who publishes with the project, as one step; it leaves none where nothing changed."""
    settings.put(workspace, PUBLISHER_KEY, asdict(publisher))


def check_publisher(publisher: Publisher, form: ReviewFormat) -> None:
    """Raise Refused with what is not said of the publisher."""
    lacking = form.lacking(publisher)
    if lacking:
        raise Refused(tr("A review needs {missing}; nothing was written.", missing=", ".join(lacking)))


def preview(workspace: Workspace, form: ReviewFormat, by: Publisher) -> ReviewReport:
    """What an export would write and leave out, whoever publishes it; nothing is written."""
    report = ReviewReport()
    with workspace.snapshot() as connection:
        for _ in _reviews(connection, form, by, report):
            pass
    return report


def export_job(
    workspace: Workspace,
    target: Path | str,
    form: ReviewFormat,
    by: Publisher,
    report: ReviewReport | None = None,
    *,
    overwrite: bool = False,
) -> Generator[tuple[int, int], None, ReviewReport]:
    """Job: write the reviews of all claims with a verdict; yields (done, total).

    A claim that lacks something is left out and named in the report. Raises Refused where the publisher lacks
    something, where no claim can be written, and for a target that cannot be; an older file stays as it was then.
    """
    report = report or ReviewReport()
    target = Path(target)
    report.target = str(target)
    check_publisher(by, form)
    whole_file.check_target(workspace, target, overwrite=overwrite)
    with workspace.snapshot() as connection, whole_file.replacing(target, overwrite=overwrite) as file:
        total = claim_reviews.count(connection)
        file.write(form.head.encode())
        for value in _reviews(connection, form, by, report):
            file.write(((form.between if report.reviews > 1 else "") + form.encode(value)).encode())
            if report.reviews % _REPORTED == 0:
                yield report.reviews + len(report.missing), total
        if not report.reviews:
            raise Refused(_nothing(report))
        file.write(form.tail.encode())
        report.size = file.tell()
        yield total, total
    return report


def _reviews(
    connection: Connection, form: ReviewFormat, by: Publisher, report: ReviewReport
) -> Iterator[dict[str, Any]]:
    """The reviews that lack nothing; the others go into the report."""
    scale = verdicts.scale(connection)
    for claim in claim_reviews.judged(connection):
        review = form.review(claim, by, scale)
        if review.missing:
            report.missing.append(Refusal(claim.words[:_SHOWN], claim.uuid, ", ".join(review.missing)))
        else:
            report.reviews += 1
            yield review.value


def _nothing(report: ReviewReport) -> str:
    if not report.missing:
        return tr("No claim has a verdict yet; nothing was written. Give a claim its verdict in the inspector.")
    first = report.missing[0]
    return tr(
        "No claim has all that a review needs; nothing was written. “{claim}” lacks: {missing}.",
        claim=first.file,
        missing=first.reason,
    )
