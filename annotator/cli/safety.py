"""The commands that keep a project safe: backup, backups, restore, check, recover."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from annotator.cli import output
from annotator.cli.project import named, open_project
from annotator.domain.exchange import Tools
from annotator.errors import Refused
from annotator.store import backup, connecting, files, recover
from annotator.store.queries import search
from annotator.store.queries.check import check as look
from annotator.store.workspace import Workspace
from annotator.verbs.repairing import RepairReport, repair_job


def backup_(arguments: Namespace, tools: Tools) -> int:
    """Make a verified copy, in the user's backups or under a name of its own."""
    outcome = backup.Outcome()
    with closing(open_project(arguments.project)) as workspace:
        if arguments.target is None:
            job = backup.keep_job(workspace.path, backup.BY_HAND, outcome)
        else:
            job = _copy_to(workspace, files.with_suffix(Path(arguments.target)), outcome)
        whole = output.run_job("Backing up", job)
    for fault in outcome.faults:
        output.complaint(fault)
    output.summary(f"{outcome.made} is made and verified." if whole else "cancelled: nothing was written.")
    return 0 if whole and not outcome.faults else 1


def _copy_to(workspace: Workspace, target: Path, outcome: backup.Outcome) -> Iterator[tuple[int, int]]:
    if target.exists():
        raise Refused(f"{target} exists already; it was not changed. Choose another name.")
    with closing(connecting.connect(workspace.path, read_only=True)) as source:
        yield from backup.copy(source, target, outcome)


def backups(arguments: Namespace, tools: Tools) -> int:
    """List the backups of a project, newest first, with what each holds."""
    found = backup.listed(backup.folder_of(named(arguments.project)))
    if arguments.json:
        output.data([_backup_data(one) for one in found])
    else:
        for one in found:
            held = backup.contents(one.path)
            print(f"{one.made:%Y-%m-%d %H:%M} UTC  {one.kind:<8}  {held.articles:>9,} articles"
                  f"  {held.annotations:>9,} annotations  {one.path}")  # fmt: skip
    output.summary(f"{len(found):,} backup{'' if len(found) == 1 else 's'}.", as_json=arguments.json)
    return 0


def _backup_data(one: backup.Backup) -> dict[str, Any]:
    held = asdict(backup.contents(one.path))
    return held | {"path": str(one.path), "made": one.made.isoformat(), "kind": one.kind, "size": one.size}


def restore(arguments: Namespace, tools: Tools) -> int:
    """Put a backup into the place of a project; what was there is backed up before."""
    project, outcome = files.with_suffix(Path(arguments.project)), backup.Outcome()
    whole = output.run_job("Restoring", backup.restore_job(Path(arguments.backup), project, outcome))
    for fault in outcome.faults:
        output.complaint(fault)
    kept = f" What was there before is kept as {outcome.made}." if outcome.made else ""
    output.summary(f"{project} is restored.{kept}" if whole else "cancelled: nothing was changed.")
    return 0 if whole and not outcome.faults else 1


def check(arguments: Namespace, tools: Tools) -> int:
    """List what is wrong with the project, and mend it where that is asked for."""
    faults: list[str] = []
    with closing(open_project(arguments.project)) as workspace:
        whole = output.run_job("Checking", _looking(workspace, tools, faults))
        if arguments.repair and whole and faults:
            return _repair(workspace, tools, arguments.json)
    if arguments.json:
        output.data({"project": str(workspace.path), "faults": faults, "complete": whole})
    else:
        for fault in faults:
            print(f"  {fault}")
    said = f"{_faults(len(faults))} found" if faults else "no fault found"
    output.summary(f"{workspace.path}: {said}{'' if whole else ' before it was stopped'}.", as_json=arguments.json)
    return 1 if faults or not whole else 0


def _faults(number: int) -> str:
    return f"{number:,} fault{'' if number == 1 else 's'}"


def _looking(workspace: Workspace, tools: Tools, faults: list[str]) -> Iterator[tuple[int, int]]:
    faults += workspace.file_faults()
    with workspace.snapshot() as connection:
        for done, total, found in look(connection):
            faults.extend(found)
            yield done, total
    faults += search.index_faults(workspace, tools.fold)


def _repair(workspace: Workspace, tools: Tools, as_json: bool) -> int:
    report, outcome = RepairReport(), backup.Outcome()
    output.run_job("Backing up", backup.keep_job(workspace.path, "repair", outcome))
    whole = output.run_job("Repairing", repair_job(workspace, tools.fold, report))
    if as_json:
        output.data(asdict(report) | {"project": str(workspace.path), "backup": str(outcome.made), "complete": whole})
    else:
        for title, lines in (("Repaired", report.repaired), ("Not repaired", report.left)):
            for number, line in enumerate(lines):
                print(f"{title}:\n  {line}" if number == 0 else f"  {line}")
    output.summary(
        f"{workspace.path}: {_faults(len(report.repaired))} repaired, {len(report.left):,} left; as it was before:"
        f" {outcome.made}.",
        as_json=as_json,
    )
    return 0 if whole and not report.left else 1


def recover_(arguments: Namespace, tools: Tools) -> int:
    """Save what can be read from a damaged file into a new project."""
    target, report = files.with_suffix(Path(arguments.target)), recover.Recovered()
    whole = output.run_job("Recovering", recover.recover_job(Path(arguments.damaged), target, report))
    if not whole:
        output.summary("cancelled: nothing was written.")
        return 1
    repaired = RepairReport()
    with closing(open_project(str(target))) as workspace:
        output.run_job("Repairing", repair_job(workspace, tools.fold, repaired))
    lost = [*report.lost, *repaired.left]
    if arguments.json:
        output.data({"project": str(target), "rows": report.rows, "repaired": repaired.repaired, "lost": lost})
    else:
        for line in (*repaired.repaired, *lost):
            print(f"  {line}")
    rows = sum(report.rows.values())
    said = f"{report.rows.get('document', 0):,} articles, {report.rows.get('annotation', 0):,} annotations"
    output.summary(
        f"{target}: {said} ({rows:,} rows) saved; {len(lost):,} things lost or left.", as_json=arguments.json
    )
    return 1 if lost else 0
