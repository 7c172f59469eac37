"""The commands about a project as a whole: new, stats, check."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from annotator.cli import output
from annotator.domain.exchange import Tools
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
    """The project of this name; `.annotator` may be left out, as in `annotator new`."""
    path = Path(name)
    whole = with_suffix(path)
    return Workspace.open(whole if not path.exists() and whole.exists() else path, annotator)


def new(arguments: Namespace, tools: Tools) -> int:
    """Make an empty project."""
    with closing(Workspace.create(Path(arguments.project), annotator=arguments.annotator)) as workspace:
        output.summary(f"{workspace.path} is made.")
    return 0


def stats(arguments: Namespace, tools: Tools) -> int:
    """Print what the project holds."""
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


def _print(found: dict[str, Any]) -> None:
    for key, title in _SECTIONS:
        if found[key]:
            print(f"{title}:")
            width = max(map(len, found[key]))
            for name, number in found[key].items():
                print(f"  {name:<{width}}  {number:>9,}")
    print(f"entities: {found['entities']:,}, claims: {found['claims']:,}, steps of the history: {found['steps']:,}")


def check(arguments: Namespace, tools: Tools) -> int:
    """List what is wrong with the project."""
    from annotator.store.queries.check import check as look

    faults: list[str] = []
    with closing(open_project(arguments.project)) as workspace:
        faults += workspace.file_faults()

        def steps() -> Iterator[tuple[int, int]]:
            with workspace.snapshot() as connection:
                for done, total, found in look(connection):
                    faults.extend(found)
                    yield done, total

        whole = output.run_job("Checking", steps())
    if arguments.json:
        output.data({"project": str(workspace.path), "faults": faults, "complete": whole})
    else:
        for fault in faults:
            print(f"  {fault}")
    said = f"{len(faults):,} fault{'' if len(faults) == 1 else 's'} found" if faults else "no fault found"
    output.summary(f"{workspace.path}: {said}{'' if whole else ' before it was stopped'}.", as_json=arguments.json)
    return 1 if faults or not whole else 0
