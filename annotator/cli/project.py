"""The commands about a project as a whole: new, stats."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path
from typing import Any

from annotator.cli import output
from annotator.domain.exchange import Tools
from annotator.errors import Refused
from annotator.store.files import with_suffix
from annotator.store.workspace import Workspace

_SECTIONS = (
    ("languages", "articles by language"),
    ("article_statuses", "articles by your status"),
    ("layers", "annotations by layer"),
    ("labels", "annotations by label"),
    ("annotation_languages", "annotations by language"),
    ("annotation_statuses", "annotations by status"),
    ("annotators", "annotations by annotator"),
)


def open_project(name: str, annotator: str | None = None) -> Workspace:
    """The project of this name; what its place may do to it is said beside the output."""
    workspace = Workspace.open(named(name), annotator)
    if workspace.warning:
        output.complaint(workspace.warning)
    return workspace


def named(name: str) -> Path:
    """The file of this name; `.annotator` may be left out, as in `annotator new`."""
    path = Path(name)
    whole = with_suffix(path)
    return whole if not path.exists() and whole.exists() else path


def new(arguments: Namespace, tools: Tools) -> int:
    """Make an empty project."""
    with closing(Workspace.create(Path(arguments.project), annotator=arguments.annotator)) as workspace:
        output.summary(f"{workspace.path} is made.")
    return 0


def stats(arguments: Namespace, tools: Tools) -> int:
    """Print what the project holds, or one table of it."""
    if arguments.table is not None:
        return _table(arguments)
    from annotator.store.queries.stats import stats as count

    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        found = count(workspace.read(), workspace.annotator_id)
    if arguments.json:
        output.data(found)
    else:
        _print(found)
    output.summary(
        f"{found['articles']:,} articles with {found['characters']:,} characters and"
        f" {found['annotations']:,} annotations.",
        as_json=arguments.json,
    )
    return 0


def _table(arguments: Namespace) -> int:
    from annotator.store.queries import dashboard

    if arguments.table not in dashboard.TABLES:
        raise Refused(f"There is no table {arguments.table!r}; choose one of: {', '.join(dashboard.TABLES)}.")
    with closing(open_project(arguments.project, arguments.annotator)) as workspace:
        table = dashboard.count(workspace.read(), workspace.annotator_id, arguments.table)
    rows = [table.cells(row) for row in table.rows]
    if arguments.json:
        output.data([dict(zip(table.columns, row, strict=True)) for row in rows])
    else:
        for row in (table.columns, *rows):
            print("\t".join(" ".join(str(cell).split()) for cell in row))
    output.summary(f"{len(rows):,} rows.", as_json=arguments.json)
    return 0


def _print(found: dict[str, Any]) -> None:
    for key, title in _SECTIONS:
        if found[key]:
            print(f"{title}:")
            width = max(map(len, found[key]))
            for name, number in found[key].items():
                print(f"  {name:<{width}}  {number:>9,}")
    print(f"entities: {found['entities']:,}, claims: {found['claims']:,}, steps of the history: {found['steps']:,}")
