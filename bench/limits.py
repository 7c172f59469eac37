"""The least that each piece of work can cost: bare Qt widgets, bare sqlite3, nothing else."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QStaticText, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QWidget

from annotator.language import folding
from annotator.ui.text.layout import Typography
from bench import stage

_PAPER, _INK = QColor("#ffffff"), QColor("#1a1a1a")


class Page(QWidget):
    """A screenful of text on a widget of its own: shaped and drawn, nothing more. Beside the program's window."""

    def __init__(self, kind: Typography, width: int, height: int) -> None:
        super().__init__()
        self._kind = kind
        self._laid: list[tuple[int, int, QTextLayout, list[QTextLine]]] = []
        self._shift = 0
        for attribute in (Qt.WidgetAttribute.WA_OpaquePaintEvent, Qt.WidgetAttribute.WA_StaticContents):
            self.setAttribute(attribute)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(stage.WINDOW[0] + 100, 0, width, height)
        self.paints = stage.Paints(self)
        self.show()

    def fit(self, kind: Typography, size: QSize) -> None:
        """Become as large as the program's page is now, with its column."""
        self._kind = kind
        self.resize(size)

    def shape(self, text: str) -> None:
        """Lay out every paragraph of the text."""
        self._laid, y = [], 0
        for paragraph in text.split("\n"):
            layout, lines = _lay_out(paragraph, self._kind)
            height = len(lines) * self._kind.line_height + self._kind.paragraph_gap
            self._laid.append((y, y + height, layout, lines))
            y += height

    def shape_and_draw(self, text: str) -> float:
        """Milliseconds to shape and paint a screenful."""
        return stage.until_painted(lambda: (self.shape(text), self.update()), self.paints)

    def draw(self, clock: stage.Clock = stage.CPU) -> float:
        """Milliseconds to paint what is shaped already."""
        return stage.until_painted(self.update, self.paints, clock)

    def notch(self) -> float:
        """Milliseconds to copy the screen three lines up or down and paint the strip that comes in."""
        step = -3 * self._kind.line_height if self._shift == 0 else 3 * self._kind.line_height
        return stage.until_painted(lambda: self._scroll(step), self.paints)

    def _scroll(self, step: int) -> None:
        self._shift += step
        self.scroll(0, step)

    def resize_and_draw(self, width: int, kind: Typography, text: str) -> float:
        """Milliseconds to shape for another width and paint."""
        self._kind = kind
        return stage.until_painted(lambda: (self.shape(text), self.resize(width, self.height())), self.paints)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), event.rect()
        painter.fillRect(area, _PAPER)
        painter.setPen(_INK)
        clip = QRectF(area)
        for top, bottom, layout, _ in self._laid:
            if top + self._shift < area.bottom() + 1 and bottom + self._shift > area.top():
                layout.draw(painter, QPointF(20, top + self._shift), [], clip)
        painter.end()


def _lay_out(paragraph: str, kind: Typography) -> tuple[QTextLayout, list[QTextLine]]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(paragraph, kind.font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    lines: list[QTextLine] = []
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(kind.column)
        line.setPosition(QPointF(0, y))
        y += kind.line_height
        lines.append(line)
    layout.endLayout()
    return layout, lines


class BareList(QWidget):
    """The rows of a list on a widget of its own: read by one query, set once, drawn. Ids are 1..n without gaps."""

    def __init__(self, project: Path, size: QSize, row_height: int) -> None:
        super().__init__()
        self._row_height = row_height
        self._count = size.height() // row_height + 1
        self._connection = sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)
        self._rows: list[list[QStaticText]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(stage.WINDOW[0] + 100, 0, size.width(), size.height())
        self.paints = stage.Paints(self)
        self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._connection.close()
        super().closeEvent(event)

    def read(self, first: int) -> None:
        """Read and set a screenful of rows from one on."""
        self._set(f"id BETWEEN {first + 1} AND {first + self._count}")

    def _set(self, condition: str) -> None:
        query = f"SELECT title, date, language, outlet, preview FROM document WHERE {condition} LIMIT {self._count}"
        self._rows = [
            [_static(words) for words in (title, f"{date} {language} {outlet}", preview[:60], preview[60:])]
            for title, date, language, outlet, preview in self._connection.execute(query)
        ]

    def draw(self) -> float:
        """Milliseconds to paint rows that are set already."""
        return stage.until_painted(self.update, self.paints)

    def jump(self, first: int) -> float:
        """Milliseconds to read, set and paint other rows."""
        return stage.until_painted(lambda: (self.read(first), self.update()), self.paints)

    def filter(self, letter: str) -> float:
        """Milliseconds for the raw full-text query for a letter, and to read, set and paint the first rows found."""
        began = time.process_time()
        query = "SELECT rowid FROM search_fold WHERE search_fold MATCH ?"
        found = [row[0] for row in self._connection.execute(query, (f'"{folding.fold(letter)}"*',))]
        self._set(f"id IN ({', '.join(map(str, found[: self._count]))})")
        spent = (time.process_time() - began) * 1e3
        return spent + stage.until_painted(self.update, self.paints, time.process_time)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), _PAPER)
        painter.setPen(_INK)
        for number, lines in enumerate(self._rows):
            for line, words in enumerate(lines):
                painter.drawStaticText(12, number * self._row_height + 6 + line * (self._row_height // 4), words)
        painter.end()


def _static(words: str) -> QStaticText:
    text = QStaticText(words)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    text.prepare()
    return text


class BareStore:
    """The statements of an edit in bare sqlite3 (WAL, synchronous FULL) on a copy of the same project."""

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(f"bare-{project.name}")
        shutil.copyfile(project, self.path)
        self._connection = sqlite3.connect(self.path, isolation_level=None, cached_statements=512)
        for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._me = self._one("SELECT id FROM annotator")[0]
        self.annotations = int(str(self._one("SELECT coalesce(max(id), 0) FROM annotation")[0]))

    def close(self) -> None:
        """Let go of the copy."""
        self._connection.close()

    def _one(self, query: str, *values: object) -> tuple[object, ...]:
        return self._connection.execute(query, values).fetchone()

    def text(self, document_id: int) -> str:
        """The text of an article."""
        return str(self._one("SELECT text FROM document_text WHERE document_id = ?", document_id)[0])

    def mark(self, document_id: int, label_id: int, start: int, end: int, text: str | None = None) -> None:
        """One annotation with its step and journal, committed; where the text is not at hand it is read."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        step = self._step("annotation.mark", document_id)
        self._one("SELECT length FROM document WHERE id = ?", document_id)
        first = max(0, start - 32)
        query = "SELECT substr(text, ?, ?) FROM document_text WHERE document_id = ?"
        if text is None:
            around = str(self._one(query, first + 1, end + 32 - first, document_id)[0])
        else:
            around = text[first : end + 32]
        name = self._one("SELECT name FROM label WHERE id = ?", label_id)[0]
        self._refuse_twin(document_id, label_id, start, end)
        moment = _now()
        words = around[start - first : end - first]
        annotation = run(
            "INSERT INTO annotation(uuid, document_id, label_id, start, end, fragment_count, exact, prefix, suffix,"
            " status, annotator_id, origin, created, modified) VALUES (?,?,?,?,?,1,?,?,?,'accepted',?,'hand',?,?)",
            (
                *(str(uuid.uuid4()), document_id, label_id, start, end, words),
                *(around[: start - first], around[end - first :], self._me, moment, moment),
            ),
        ).lastrowid
        query = "INSERT INTO annotation_fragment(annotation_id, position, start, end) VALUES (?, 0, ?, ?)"
        fragment = run(query, (annotation, start, end)).lastrowid
        self._journal(step, "insert", "annotation", annotation)
        self._journal(step, "insert", "annotation_fragment", fragment)
        status = run(
            "INSERT INTO document_status(document_id, annotator_id, status) VALUES (?, ?, 'in work')"
            " ON CONFLICT(document_id, annotator_id) DO UPDATE SET status = 'in work' WHERE status = 'new'",
            (document_id, self._me),
        )
        if status.rowcount > 0:
            self._journal(step, "insert", "document_status", status.lastrowid)
        self._finish(step, {"label": name, "quote": words})

    def relabel(self, annotation_id: int, label_id: int) -> None:
        """Another label for one annotation, with its step and journal, committed."""
        run = self._connection.execute
        query = "SELECT document_id, label_id, start, end, modified FROM annotation WHERE id = ?"
        run("BEGIN IMMEDIATE")
        document_id, label, start, end, modified = self._one(query, annotation_id)
        step = self._step("annotation.relabel", document_id)
        name = self._one("SELECT name FROM label WHERE id = ?", label_id)[0]
        self._refuse_twin(document_id, label_id, start, end)
        run("UPDATE annotation SET label_id = ?, modified = ? WHERE id = ?", (label_id, _now(), annotation_id))
        self._journal(step, "update", "annotation", annotation_id, {"label_id": label, "modified": modified})
        self._finish(step, {"label": name, "count": 1})

    def look(self, annotation_id: int) -> None:
        """All that a panel shows of one annotation."""
        for query in (
            "SELECT a.*, l.name, l.layer, n.name FROM annotation a JOIN label l ON l.id = a.label_id"
            " JOIN annotator n ON n.id = a.annotator_id WHERE a.id = ?",
            "SELECT start, end FROM annotation_fragment WHERE annotation_id = ? ORDER BY position",
            "SELECT text FROM comment WHERE annotation_id = ?",
            "SELECT e.name FROM annotation_entity m JOIN entity e ON e.id = m.entity_id WHERE m.annotation_id = ?",
            "SELECT claim_id, attribution_id FROM claim_occurrence WHERE annotation_id = ?",
        ):
            self._connection.execute(query, (annotation_id,)).fetchall()

    def _refuse_twin(self, *values: object) -> None:
        query = "SELECT id FROM annotation WHERE document_id = ? AND label_id = ? AND start = ? AND end = ?"
        self._connection.execute(query, values).fetchall()

    def _step(self, verb: str, document_id: object) -> int | None:
        query = "INSERT INTO step(verb, params, annotator_id, document_id, created) VALUES (?, '{}', ?, ?, ?)"
        return self._connection.execute(query, (verb, self._me, document_id, _now())).lastrowid

    def _journal(self, step: int | None, op: str, table: str, row: int | None, before: object = None) -> None:
        self._connection.execute(
            "INSERT INTO change(step_id, op, table_name, row_id, last_id, before) VALUES (?, ?, ?, ?, ?, ?)",
            (step, op, table, row, row, json.dumps(before) if before else None),
        )

    def _finish(self, step: int | None, params: dict[str, object]) -> None:
        run = self._connection.execute
        run("UPDATE step SET params = ? WHERE id = ?", (json.dumps(params, ensure_ascii=False), step))
        run("SELECT table_name, op, row_id, last_id, before FROM change WHERE step_id = ?", (step,)).fetchall()
        run("COMMIT")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
