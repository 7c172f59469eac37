"""What is asked where verdicts are exported for the web: who publishes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator import words
from annotator.domain.claim_review import Publisher
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import claim_reviews
from annotator.verbs.claim_reviews import ReviewReport
from annotator.words import number, tr

_SHOWN = 6  # claims that are named beforehand


class ReviewChoices(QWidget):
    """Three fields that the project remembers. `edited`: one of them changed."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        by = claim_reviews.publisher(session.workspace)
        self.name, self.url, self.reviews = QLineEdit(by.name), QLineEdit(by.url), QLineEdit(by.reviews)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, title, hint in (
            (self.name, tr("Organisation"), tr("who publishes the reviews")),
            (self.url, tr("Its address"), "https://"),
            (self.reviews, tr("Reviews below"), tr("https://… – each review has its address below this one")),
        ):
            field.setAccessibleName(title)
            field.setPlaceholderText(hint)
            field.textChanged.connect(self.edited)
            form.addRow(kit.caption(title), field)

    def publisher(self) -> Publisher:
        """Who publishes, as the fields say."""
        return Publisher(self.name.text().strip(), self.url.text().strip(), self.reviews.text().strip())

    def lacking(self) -> str:
        """What is not said yet, in words; empty where nothing is missing."""
        missing = self._session.tools.files.reviews.lacking(self.publisher())
        return tr("A review needs {missing}.", missing=", ".join(missing)) if missing else ""

    def asker(self) -> Callable[[], list[str]]:
        """What finds out, in another thread, which claims lack something."""
        workspace, form, by = self._session.workspace, self._session.tools.files.reviews, self.publisher()
        return lambda: _lines(claim_reviews.preview(workspace, form, by))

    def exists(self, target: Path) -> str:
        """What stands in the place of the target, as a question; empty where nothing does."""
        if not target.is_file():
            return ""
        return tr("Replace the file that is there ({size})", size=words.size(target.stat().st_size))

    def work(self, target: Path, overwrite: bool) -> tuple[ReviewReport, Iterator[tuple[int, int]]]:
        """What the job will say, and the job; who publishes is remembered first."""
        by, session, report = self.publisher(), self._session, ReviewReport()
        session.do(claim_reviews.remember, by)
        form = session.tools.files.reviews
        return report, claim_reviews.export_job(session.workspace, target, form, by, report, overwrite=overwrite)


def _lines(report: ReviewReport) -> list[str]:
    """The claims that lack something, the first of them by name."""
    lines = [f"{words.quoted(claim.file)}: {claim.reason}" for claim in report.missing[:_SHOWN]]
    if len(report.missing) > _SHOWN:
        lines.append(tr("and {count} more", count=number(len(report.missing) - _SHOWN)))
    if not report.reviews and not report.missing:
        lines.append(tr("No claim has a verdict yet."))
    return lines
