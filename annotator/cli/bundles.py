"""What the commands write and read that is no file of articles: bundles, reviews, guidelines."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from annotator.cli import output
from annotator.cli.project import open_project
from annotator.domain.exchange import Tools
from annotator.errors import Refused
from annotator.store.queries import search
from annotator.verbs import bundles, claim_reviews, guidelines

Command = Callable[[Namespace, Tools], int]
_BY_SUFFIX = {".jsonld": "claimreview", ".md": "guidelines"}
_FILTERS = (("language", "--language"), ("status", "--status"), ("label", "--label"), ("all", "--all"))


def exporter(arguments: Namespace) -> Command | None:
    """What writes the format that is asked for; None where it is a file of articles."""
    key = (arguments.format or _BY_SUFFIX.get(Path(arguments.target).suffix.lower(), "")).lower()
    return {"bundle": export_bundle, "claimreview": export_reviews, "guidelines": export_guidelines}.get(key)


def is_bundle(arguments: Namespace, tools: Tools) -> bool:
    """Whether an import is asked for a bundle. Raises Refused where there is one among other files."""
    found = [path for path in arguments.paths if tools.bundle.is_bundle(Path(path))]
    if found and len(arguments.paths) > 1:
        raise Refused(f"{found[0]} is a bundle; import it by itself. Nothing was changed.")
    return bool(found) or arguments.format == "bundle"


def _refuse_filters(arguments: Namespace, what: str) -> None:
    given = next((option for name, option in _FILTERS if getattr(arguments, name)), None)
    if given is not None:
        raise Refused(f"{what} holds the whole project; leave {given} out. Nothing was written.")


def export_bundle(arguments: Namespace, tools: Tools) -> int:
    """Write the whole project as a folder."""
    _refuse_filters(arguments, "A bundle")
    options = bundles.BundleOptions(arguments.overwrite, not arguments.no_originals, not arguments.no_tables)
    report = bundles.BundleExport()
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        job = bundles.export_job(workspace, Path(arguments.target), tools.bundle, options, report)
        whole = output.run_job("Exporting", job)
    said = report.summary() if whole else "cancelled: nothing was written; an older bundle stays as it was."
    return _told(arguments, asdict(report), said, whole)


def import_bundle(arguments: Namespace, tools: Tools) -> int:
    """Read a bundle into the project."""
    report = bundles.BundleImport(replace=arguments.replace)
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        job = bundles.import_job(
            workspace, Path(arguments.paths[0]), tools.bundle, tools.fold, report, dry_run=arguments.dry_run
        )
        try:
            whole = output.run_job("Importing", job)
        except Refused:
            output.listed("Faults", report.refusals)
            raise
        if whole and not arguments.dry_run:
            output.run_job("Indexing", search.index_pending(workspace, tools.fold))
    if not arguments.json:
        output.listed("Differing", report.changed)
        output.listed("Kept, since something stands in the way", report.stuck)
    said = "The bundle is whole; nothing was written." if arguments.dry_run else report.summary()
    return _told(arguments, asdict(report), said, whole)


def export_reviews(arguments: Namespace, tools: Tools) -> int:
    """Write verdicts as ClaimReview."""
    _refuse_filters(arguments, "A file of reviews")
    report = claim_reviews.ReviewReport()
    given = {
        "name": arguments.organisation,
        "url": arguments.organisation_url,
        "reviews": arguments.review_url,
    }
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        by = replace(claim_reviews.publisher(workspace), **{key: value for key, value in given.items() if value})
        job = claim_reviews.export_job(
            workspace, Path(arguments.target), tools.reviews, by, report, overwrite=arguments.overwrite
        )
        try:
            whole = output.run_job("Exporting", job)
        finally:
            if not arguments.json:
                output.listed("Left out", report.missing)
    said = report.summary() if whole else "cancelled: nothing was written; an older file stays as it was."
    return _told(arguments, asdict(report), said, whole and not report.missing)


def export_guidelines(arguments: Namespace, tools: Tools) -> int:
    """Write the guidelines as one Markdown file."""
    _refuse_filters(arguments, "The file of guidelines")
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        said = guidelines.save(workspace, Path(arguments.target), overwrite=arguments.overwrite)
    return _told(arguments, {"target": arguments.target}, said, True)


def _told(arguments: Namespace, report: dict[str, Any], said: str, done: bool) -> int:
    if arguments.json:
        output.data(report | {"summary": said})
    output.summary(said, as_json=arguments.json)
    return 0 if done else 1
