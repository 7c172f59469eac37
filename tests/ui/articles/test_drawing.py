"""How a row is set and drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.records import ListedDocument
from annotator.store.schema import DOCUMENT_STATUSES
from annotator.ui.panels.articles import glyphs
from annotator.ui.panels.articles.chips import shortened
from annotator.ui.panels.articles.rows import SetRow, Setter
from annotator.ui.theme import load_theme
from annotator.ui.widgets import times
from tests.ui.articles.conftest import Desk


def row(preview: str = "Қалада жаңа көпір ашылды.", claims: int = 0, labels: tuple[str, ...] = ()) -> ListedDocument:
    return ListedDocument(1, "Көпір  ашылды", "2026-03-14", "kk", "Көпір", "done", preview, claims, 0, labels)


def words(placed: SetRow) -> list[str]:
    return [part.text for part in placed.words]


def preview(placed: SetRow) -> list[str]:
    """The lines of the preview as they are shown."""
    layout = placed.lines[1].layout
    units = layout.text().encode("utf-16-le")
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    ends = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
    shown = [units[2 * a : 2 * b].decode("utf-16-le", "replace").strip() for a, b in ends]
    return [*shown[:-1], shown[-1] + "…"] if "…" in words(placed) else shown


@pytest.fixture
def setter(qtbot: QtBot) -> Setter:
    return Setter(QApplication.font())


def test_an_unmarked_article_shows_two_lines_of_its_beginning(setter: Setter) -> None:
    text = "Қалада жаңа көпір ашылды, тұрғындар қуанып жатыр, мерекеге көп адам жиналды."
    placed = setter.set(row(text), 300)
    first, second = preview(placed)
    assert first and text.startswith(first) and second.rstrip("…") in text
    (only,) = preview(setter.set(row(text, claims=1), 300))
    assert only.endswith("…")


def test_the_preview_ends_with_an_ellipsis_where_it_is_cut_off(setter: Setter) -> None:
    long, short = setter.set(row("Көпір ашылды. " * 20), 300), setter.set(row("Көпір ашылды."), 300)
    assert preview(long)[-1].endswith("…") and preview(short) == ["Көпір ашылды."]
    assert all(part.at.x() + part.width <= 300 for part in long.words)


def test_an_emoji_at_the_line_break_is_not_cut_in_two(setter: Setter) -> None:
    for length in range(20, 40):
        placed = setter.set(row("😀" * length), 200)
        assert "\ufffd" not in "".join(preview(placed))


def test_labels_that_do_not_fit_are_counted(setter: Setter) -> None:
    names = ("Саясат", "Экономика және қаржы", "Спорт", "Мәдениет")
    wide, narrow = setter.set(row(claims=2, labels=names), 900), setter.set(row(claims=2, labels=names), 240)
    assert [chip.label for chip in wide.chips] == ["", *names]
    shown = len(narrow.chips) - 1
    assert shown < len(names) and words(narrow)[-1] == f"+{len(names) - shown}"
    assert all(chip.box.right() <= 240 for chip in narrow.chips)


def test_everything_stays_inside_the_row_at_any_width(setter: Setter) -> None:
    for width in (120, 200, 240, 400):
        placed = setter.set(row(claims=3, labels=("Саясат",)), width)
        assert all(part.at.y() < setter.height for part in placed.words)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("2026-03-04", "4 Mar 2026"), ("2026-12-31T10:00:00Z", "31 Dec 2026"), ("2026", "2026"), ("2026-13-01",) * 2],
)
def test_dates_are_shown_as_people_write_them(stored: str | None, shown: str) -> None:
    assert times.day(stored) == shown


@pytest.mark.parametrize(("count", "shown"), [(0, "0"), (9_999, "9999"), (12_345, "12k"), (1_234_567, "1.2M")])
def test_counts_stay_short(count: int, shown: str) -> None:
    assert shortened(count) == shown


def test_statuses_differ_by_shape_where_there_is_no_colour(qtbot: QtBot) -> None:
    drawn: list[bytes] = []
    for status in DOCUMENT_STATUSES:
        image = QImage(20, 20, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        glyphs.paint(painter, QRectF(2, 2, 16, 16), status, QColor("black"), QColor("white"))
        painter.end()
        drawn.append(bytes(image.constBits()))
    assert len(set(drawn)) == len(DOCUMENT_STATUSES)


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_a_status_stands_out_from_whatever_is_behind_it(name: str) -> None:
    from annotator.ui.theme import contrast

    theme = load_theme(name)
    for ground, ink in ((theme.field, theme.window_ink), (theme.highlight, theme.highlight_ink)):
        for status in DOCUMENT_STATUSES:
            colour = glyphs.colour_of(status, theme, QColor(ground), QColor(ink))
            assert contrast(colour.name(), ground) >= 3


def test_the_open_article_carries_a_bar(desk: Desk) -> None:
    desk.session.open_document(desk.ids[1])
    desk.panel.view.setFocus()
    picture = desk.panel.view.viewport().grab().toImage()
    height = desk.panel.row_painter.row_height
    assert picture.pixelColor(1, height + height // 2).name() == desk.session.theme.accent
    assert picture.pixelColor(1, height // 2).name() != desk.session.theme.accent


def test_a_larger_font_makes_higher_rows(desk: Desk) -> None:
    before = desk.panel.view.rowHeight(0)
    desk.panel.setFont(QFont(desk.panel.font().family(), 20))
    assert desk.panel.view.rowHeight(0) > before
    assert desk.panel.view.rowHeight(0) == desk.panel.row_painter.row_height
