"""Writing articles and annotations to a file: what would be lost, counted beforehand, and the export as a job."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator import words
from annotator.domain.exchange import LOSSES, Format, Tools, WriteOptions, Writer
from annotator.errors import Refused
from annotator.store.opening import damaged
from annotator.store.queries import export, export_json
from annotator.store.queries.export import ExportFilter
from annotator.store.sql import Connection
from annotator.store.workspace import Workspace
from annotator.verbs import whole_file
from annotator.words import tr

__all__ = ["ExportFilter", "ExportOptions", "ExportReport", "Loss", "count_losses", "export_job", "writable_format"]


_REPORTED = 50  # articles between two reports of progress


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`overwrite`: an existing file may be replaced; `bom`: a CSV begins with the mark that Excel needs."""

    overwrite: bool = False
    bom: bool = True


@dataclass(slots=True)
class ExportReport:
    """What an export wrote; filled while it runs."""

    articles: int = 0
    annotations: int = 0
    size: int = 0
    target: str = ""

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        return tr(
            "{articles} and {annotations} exported to {target} ({size}).",
            articles=tr("%n articles", "", self.articles, one="%n article"),
            annotations=tr("%n annotations", "", self.annotations, one="%n annotation"),
            target=self.target,
            size=words.size(self.size),
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that an export leaves behind, and how much of it."""

    what: str
    count: int


def writable_format(key: str | None, target: Path, tools: Tools) -> Format:
    """The format by key, else by the suffix of the target. Raises Refused with those that can be written."""
    writable = [f for f in tools.formats if f.can_write]
    keys = ", ".join(f.key for f in writable)
    if key is not None:
        found = next((f for f in writable if f.key == key.lower()), None)
        if found is None:
            raise Refused(tr("The format {key} cannot be written; choose one of: {keys}.", key=repr(key), keys=keys))
        return found
    found = next((f for f in writable if target.suffix.lower() in f.suffixes), None)
    if found is None:
        raise Refused(
            tr(
                "{name} does not say in which format to write; name it (--format) as one of: {keys}.",
                name=target.name,
                keys=keys,
            )
        )
    return found


def count_losses(workspace: Workspace, which: ExportFilter, form: Format) -> list[Loss]:
    """What this export would leave behind, the counts above 0 alone: first by the filter, then by the format."""
    with workspace.snapshot() as connection:
        selection = export.select_articles(connection, which, workspace.annotator_id)
        behind = export.left_behind(connection, selection)
        found = export.counts(connection, selection, form.cannot_hold)
    everything, others = tr("annotations left out by the filter"), tr("suggested, rejected or filtered annotations")
    filtered = everything if which.everything else others
    return [
        *([Loss(filtered, behind)] if behind else []),
        *(Loss(tr(LOSSES[key]), count) for key, count in found.items() if count),
    ]


def check_label(workspace: Workspace, label: str) -> None:
    """Raise Refused where the project has no label of this name."""
    if not export.label_ids(workspace.read(), label):
        raise Refused(tr("The project has no label {label}.", label=repr(label)))


def export_job(
    workspace: Workspace,
    target: Path | str,
    form: Format,
    which: ExportFilter,
    options: ExportOptions,
    report: ExportReport | None = None,
) -> Generator[tuple[int, int], None, ExportReport]:
    """Job: write what the filter chooses, as it stands at the start; yields (done, total) in articles.

    The file appears whole under its name at the end. Stopping or failing leaves an older file as it was, and nothing
    else. Raises Refused for a target that cannot be written, ProjectDamaged where words are no UTF-8.
    """
    report = ExportReport() if report is None else report
    target = Path(target)
    report.target = str(target)
    whole_file.check_target(workspace, target, overwrite=options.overwrite)
    if form.writer is None:
        raise Refused(tr("{format} cannot be written.", format=tr(form.name)))
    if which.label is not None:
        check_label(workspace, which.label)
    writer = form.writer(WriteOptions(options.bom))
    with whole_file.replacing(target, overwrite=options.overwrite) as file, workspace.snapshot() as connection:
        selection = export.select_articles(connection, which, workspace.annotator_id)
        total = len(selection.ids)
        yield 0, total
        file.write(writer.head.encode())
        try:
            for line, annotations in _written(writer, connection, selection):
                file.write(line)
                report.articles += 1
                report.annotations += annotations
                if report.articles % _REPORTED == 0:
                    yield report.articles, total
        except UnicodeDecodeError as error:
            raise damaged(workspace.path, str(error)) from error
        file.write(writer.tail.encode())
        report.size = file.tell()
        yield total, total
    return report


def _written(writer: Writer, connection: Connection, selection: export.Selection) -> Iterator[tuple[bytes, int]]:
    """What the file holds of each article, and how many annotations these are."""
    if writer.join is not None:
        for record, annotations in export_json.articles(connection, selection):
            yield writer.join(record, annotations), len(annotations)
        return
    for record in export.records(connection, selection):
        yield writer.encode(record).encode(), len(record["annotations"])
