"""The line above the text: title, outlet, date, labels, language, problems and status of the open article."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from annotator import terms
from annotator.domain.records import Document
from annotator.domain.text_health import KINDS
from annotator.store.journal import ChangeSet
from annotator.store.queries import articles
from annotator.ui.article_language import ArticleLanguage
from annotator.ui.language_names import script_name, spoken
from annotator.ui.session import Session
from annotator.ui.text_health import HealthDesk, Known
from annotator.ui.widgets import times
from annotator.ui.widgets.words import FlatButton, plain_tip
from annotator.words import number, tr

SIGNS = {"new": "○", "in work": "◐", "done": "●", "needs review": "◇"}
_LISTED = 12  # paragraphs named in a tooltip


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit; the whole stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def set_whole(self, text: str) -> None:
        """The text to show."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(40, self.width()))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class Header(QFrame):
    """Follows the session's article."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title, self.facts, self.status = ElidedLabel(), ElidedLabel(), QLabel()
        self.language = FlatButton("", tr("Language of the article"), focus=Qt.FocusPolicy.TabFocus)
        self.health = FlatButton("", tr("Problems of the text"), focus=Qt.FocusPolicy.TabFocus)
        self._desk = HealthDesk.of(session)
        self._languages = ArticleLanguage(session, self.language)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.title.setFont(font)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.title, 1)
        upper.addWidget(self.status)
        lower.addWidget(self.facts, 1)
        lower.addWidget(self.language)
        lower.addWidget(self.health)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 4)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)
        session.documentOpened.connect(lambda _: self.refresh())
        session.changed.connect(self._on_changed)
        self._desk.found.connect(self._show_known)
        self.language.clicked.connect(self._languages.choose)
        self.health.clicked.connect(lambda: session.actions.trigger("health.show"))
        self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("document", "document_status", "document_label", "label"):
            self.refresh()

    def refresh(self) -> None:
        """Read the article's facts again."""
        document = self._session.document()
        self.setVisible(document is not None)
        if document is None:
            return
        self.title.set_whole(document.title or tr("Untitled"))
        self.facts.set_whole("  ·  ".join(facts_of(self._session, document, with_language=False)))
        self._show_known()
        self.status.setText(f"{SIGNS[document.status]} {terms.document_status(document.status)}")

    # -- the chips

    def _show_language(self, document: Document, known: Known | None) -> None:
        name, said = spoken(document.language, document.script), self._languages.said_of(document)
        others = len(known.differing) if known is not None else 0
        self.language.setText(f"{name} +{number(others)}" if others else name)
        self.language.setAccessibleName(tr("Language of the article: {name}", name=name))
        tip = [said, *(_differing(known) if known is not None and others else ())]
        self.language.setToolTip(plain_tip("\n".join(tip)))

    def _show_known(self) -> None:
        """What the rules have answered; nothing before they have."""
        known = self._desk.known
        count = len(known.standing) if known is not None else 0
        self.health.setVisible(count > 0)
        words = tr("%n problems", "", count, one="%n problem")
        self.health.setText(words)
        self.health.setAccessibleName(tr("Text health: {words}", words=words))
        self.health.setToolTip(plain_tip(_kinds_of(known)))
        if (document := self._session.document()) is not None:
            self._show_language(document, known)


def _kinds_of(known: Known | None) -> str:
    """The kinds of problems with their counts, the most frequent first."""
    counts = Counter(problem.kind for problem in known.standing) if known is not None else Counter[str]()
    return "\n".join(f"{tr(KINDS[kind][0])}: {number(count)}" for kind, count in counts.most_common())


def _differing(known: Known) -> list[str]:
    """A line for each paragraph in another language, as far as a tooltip holds them."""
    shown = known.differing[:_LISTED]
    lines = [f"{spoken(part.language, part.script)}: {known.text[part.start : part.end][:60]}" for part in shown]
    more = len(known.differing) - len(shown)
    return [tr("Paragraphs in another language:"), *lines, *([f"… {number(more)}"] if more else [])]


def facts_of(session: Session, document: Document, *, with_language: bool = True) -> list[str]:
    """Outlet, author, date, language and labels of an article, as far as they are known."""
    language = ""
    if with_language:
        language = document.language or tr("language not known")
        if document.language == "uz" and document.script:
            language += f" ({script_name(document.script)})"
    workspace = session.workspace
    put = articles.labels_of(workspace.read(), document.id, workspace.annotator_id)
    names = [label.name for label in session.labels() if label.id in put]
    return [part for part in (document.outlet, document.author, times.day(document.date), language, *names) if part]
