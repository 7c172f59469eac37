"""What an import did, and how it is said."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.domain.refusals import Refusals
from annotator.words import tr


@dataclass(slots=True)
class ImportReport:
    """What an import did; filled while it runs. Ids are of articles of the project."""

    added: array[int] = field(default_factory=lambda: array("q"))
    doubled: array[int] = field(default_factory=lambda: array("q"))
    annotations_added: int = 0
    annotations_kept: int = 0
    entities_added: int = 0
    labels_created: list[str] = field(default_factory=list[str])
    annotators_created: list[str] = field(default_factory=list[str])
    repaired: Refusals = field(default_factory=Refusals)
    refusals: Refusals = field(default_factory=Refusals)
    skipped: list[str] = field(default_factory=list[str])
    cancelled: bool = False
    dry_run: bool = False

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        what = ", ".join(_would_do(self) if self.dry_run else _did(self))
        return tr("cancelled: {what}.", what=what) if self.cancelled else f"{what}."


def _did(report: ImportReport) -> Iterator[str]:
    yield tr("%n articles imported", "", len(report.added), one="%n article imported")
    if count := report.annotations_added:
        yield tr("%n annotations added", "", count, one="%n annotation added")
    yield from _was_there(report)
    if count := len(report.labels_created):
        yield tr("%n labels created", "", count, one="%n label created")
    yield from _left_out(report)


def _would_do(report: ImportReport) -> Iterator[str]:
    yield tr("%n articles would be imported", "", len(report.added), one="%n article would be imported")
    if count := report.annotations_added:
        yield tr("%n annotations would be added", "", count, one="%n annotation would be added")
    yield from _was_there(report)
    if count := len(report.labels_created):
        yield tr("%n labels would be created", "", count, one="%n label would be created")
    yield from _left_out(report)


def _was_there(report: ImportReport) -> Iterator[str]:
    if count := len(report.doubled):
        yield tr("%n articles already there (not doubled)", "", count, one="%n article already there (not doubled)")
    if count := report.annotations_kept:
        yield tr("%n annotations already there", "", count, one="%n annotation already there")


def _left_out(report: ImportReport) -> Iterator[str]:
    if report.repaired:
        yield tr("%n remarks", "", report.repaired.total, one="%n remark")
    if report.refusals:
        records, total = report.refusals.records, report.refusals.total
        said = tr("%n refused", "records of a file", records)
        faults = tr("with %n faults", "", total, one="with %n fault")
        yield f"{said} ({faults})" if total > records else said
    if count := len(report.skipped):
        yield tr("%n other files skipped", "", count, one="%n other file skipped")
