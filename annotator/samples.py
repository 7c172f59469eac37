"""The sample project: short articles of our own in five languages, partly marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.tools import command_tools
from annotator.words import tr


def sample_project() -> Path:
    """The user's own copy of the sample project; made when it is not there."""
    path = paths.user_data_dir() / "sample.annotator"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        import_samples(path)
    return path


def import_samples(project: Path, *, with_annotations: bool = True, annotator: str | None = None) -> None:
    """Make a project of the sample articles, partly marked or bare."""
    from annotator.store.queries import search
    from annotator.store.workspace import Workspace
    from annotator.verbs import import_reading, importing
    from annotator.verbs.import_reading import ImportOptions
    from annotator.verbs.import_report import ImportReport

    tools = command_tools()
    sources = import_reading.read_sources([paths.resource("samples", "articles.jsonl")], ImportOptions(), tools)
    chosen = sources if with_annotations else [_bare(source) for source in sources]
    workspace = Workspace.create(project, annotator=annotator)
    try:
        report = ImportReport()
        for _ in importing.import_job(workspace, chosen, ImportOptions(), tools, report):
            pass
        for _ in search.index_pending(workspace, tools.fold):
            pass
    finally:
        workspace.close()
    if report.refusals:
        raise AnnotatorError(
            tr("The sample articles are damaged."), subject=str(project), advice=tr("Install Annotator anew.")
        )


def _bare(source: Any) -> Any:
    """A record without its annotations and status, as articles come from the press."""
    from dataclasses import replace

    kept = {k: v for k, v in source.record.items() if k not in ("annotations", "status", "statuses", "labels")}
    return replace(source, record=kept)
