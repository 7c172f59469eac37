"""The commands that bring articles in and out: import, export, formats."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli import bundles, output
from annotator.cli.project import open_project
from annotator.domain.exchange import LOSSES, Format, Tools
from annotator.domain.refusals import MOST
from annotator.errors import USAGE, Refused
from annotator.store import backup
from annotator.store.queries import search
from annotator.store.queries.articles import Filter
from annotator.verbs import exporting, import_reading, importing
from annotator.verbs.import_reading import FileChoice, ImportOptions
from annotator.verbs.import_record import language_code
from annotator.verbs.import_report import ImportReport

_SHOWN = 50  # remarks that are listed; refusals are listed as far as they are kept


def import_(arguments: Namespace, tools: Tools) -> int:
    """Import files and folders, or a bundle, then bring the search index up to date."""
    if bundles.is_bundle(arguments, tools):
        return bundles.import_bundle(arguments, tools)
    choice = FileChoice(arguments.format, arguments.encoding, arguments.text_column)
    language = language_code(arguments.language) if arguments.language else None
    options = ImportOptions(choice, language=language, dry_run=arguments.dry_run)
    try:
        sources = import_reading.read_sources(arguments.paths, options, tools)
    except Refused as error:
        output.complaint(error)
        return USAGE
    report = ImportReport()
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        workspace.before_large_step = lambda: backup.before_large_step(workspace.path)
        job = importing.import_job(workspace, sources, options, tools, report)
        whole = output.run_job("Importing", job)
        if whole and not options.dry_run:
            output.run_job("Indexing", search.index_pending(workspace, tools.fold))
    _report_import(report, arguments.json)
    return 0 if whole and not report.refusals else 1


def _report_import(report: ImportReport, as_json: bool) -> None:
    if as_json:
        output.data(_import_data(report))
    else:
        _list_remarks(report)
        output.listed("Refused", report.refusals)
        if report.refusals.more:
            output.complaint(f"  and {report.refusals.more:,} more")
    if report.labels_created and not as_json:
        output.complaint(f"Labels created: {', '.join(report.labels_created)}")
    output.summary(report.summary(), as_json=as_json)


def _list_remarks(report: ImportReport) -> None:
    output.listed("Remarks", report.repaired[:_SHOWN])
    if report.repaired.total > _SHOWN:
        output.complaint(f"  and {report.repaired.total - _SHOWN:,} more remarks (--json lists {MOST:,})")


def _import_data(report: ImportReport) -> dict[str, Any]:
    return {
        "articles_added": len(report.added),
        "articles_doubled": len(report.doubled),
        "annotations_added": report.annotations_added,
        "annotations_kept": report.annotations_kept,
        "entities_added": report.entities_added,
        "labels_created": report.labels_created,
        "annotators_created": report.annotators_created,
        "remarks": [asdict(remark) for remark in report.repaired],
        "refusals": [asdict(refusal) for refusal in report.refusals],
        "more_remarks": report.repaired.more,
        "more_refusals": report.refusals.more,
        "skipped": report.skipped,
        "dry_run": report.dry_run,
        "cancelled": report.cancelled,
        "summary": report.summary(),
    }


def export(arguments: Namespace, tools: Tools) -> int:
    """Export, saying first what the file cannot hold."""
    special = bundles.exporter(arguments)
    if special is not None:
        return special(arguments, tools)
    target = Path(arguments.target)
    try:
        form = exporting.writable_format(arguments.format, target, tools)
    except Refused as error:
        output.complaint(error)
        return USAGE
    languages = tuple(language_code(language) for language in arguments.language or ())
    which = exporting.ExportFilter(
        listed=Filter(statuses=tuple(arguments.status or ()), languages=languages),
        label=arguments.label,
        everything=arguments.all,
    )
    options = exporting.ExportOptions(overwrite=arguments.overwrite, bom=not arguments.no_bom)
    report = exporting.ExportReport()
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        if which.label is not None:
            exporting.check_label(workspace, which.label)
        losses = exporting.count_losses(workspace, which, form)
        whole = output.run_job("Exporting", exporting.export_job(workspace, target, form, which, options, report))
    said = report.summary() if whole else "cancelled: nothing was written; an older file stays as it was."
    if arguments.json:
        left = [asdict(loss) for loss in losses]
        output.data(asdict(report) | {"format": form.key, "left_behind": left, "cancelled": not whole, "summary": said})
    elif losses and whole:
        output.complaint(f"Not in this {form.name} file:")
        for loss in losses:
            output.complaint(f"  {loss.count:,} {loss.what}")
    output.summary(said, as_json=arguments.json)
    return 0 if whole else 1


def formats(arguments: Namespace, tools: Tools) -> int:
    """Print what can be read and written."""
    if arguments.json:
        output.data([_format_data(form) for form in tools.formats])
    else:
        for form in tools.formats:
            _print_format(form)
    reading, writing = sum(bool(f.reads) for f in tools.formats), sum(bool(f.writes) for f in tools.formats)
    output.summary(f"{reading} formats can be read and {writing} written.", as_json=arguments.json)
    return 0


def _format_data(form: Format) -> dict[str, Any]:
    return {
        "key": form.key,
        "name": form.name,
        "suffixes": form.suffixes,
        "reads": form.reads or None,
        "writes": form.writes or None,
        "cannot_hold": [LOSSES[key] for key in form.cannot_hold],
    }


def _print_format(form: Format) -> None:
    print(f"{form.key}: {form.name}" + (f" ({', '.join(form.suffixes)})" if form.suffixes else ""))
    print(f"  read:    {form.reads or 'no'}")
    print(f"  written: {form.writes or 'no'}")
    for number, key in enumerate(form.cannot_hold):
        print(f"  {'cannot hold: ' if number == 0 else '             '}{LOSSES[key]}")
