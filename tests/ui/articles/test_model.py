"""The list's model: ids resident, rows read by pages."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles.model import ID_ROLE, PAGE, ArticleModel


class Shelf:
    """Articles by id, and what was read of them."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()
        self.title = "Article {}"

    def read(self, ids: Sequence[int]) -> list[ListedDocument]:
        self.asked.append(list(ids))
        return [
            ListedDocument(i, self.title.format(i), None, "kk", None, "new", "", 1, 2, ("Politics",))
            for i in ids
            if i not in self.gone
        ]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(qtbot: QtBot, shelf: Shelf) -> ArticleModel:
    made = ArticleModel(shelf.read)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def shown(model: ArticleModel) -> list[int]:
    return [model.data(model.index(row, 0), ID_ROLE) for row in range(model.rowCount())]


def test_it_lists_ids_and_reads_only_the_page_that_is_looked_at(model: ArticleModel, shelf: Shelf) -> None:
    model.set_ids(array("q", range(1, 5_001)), True)
    shelf.asked.clear()
    assert model.data(model.index(2_500, 0)) == "Article 2501"
    assert [len(ids) for ids in shelf.asked] == [PAGE]
    assert model.rowCount() == 5_000


def test_rows_come_and_go_in_the_middle(model: ArticleModel) -> None:
    model.set_ids(array("q", [1, 2, 5, 6, 9]), True)
    model.insert(2, [3, 4])
    assert shown(model) == [1, 2, 3, 4, 5, 6, 9]
    model.remove([9, 2, 3, 77, 5])
    assert shown(model) == [1, 4, 6]
    model.remove([1, 4, 6])
    assert model.rowCount() == 0


@pytest.mark.parametrize("ascending", [True, False])
def test_the_row_of_an_article_is_found_whatever_the_order(model: ArticleModel, ascending: bool) -> None:
    ids = [3, 8, 11, 20] if ascending else [20, 3, 11, 8]
    model.set_ids(array("q", ids), ascending)
    assert [model.row_of(i) for i in ids] == [0, 1, 2, 3]
    assert [model.row_of(i) for i in (1, 9, 21, None)] == [-1, -1, -1, -1]
    assert model.row_of(ids[2], near=2) == 2


def test_a_changed_article_is_shown_anew_and_no_other(model: ArticleModel, shelf: Shelf, qtbot: QtBot) -> None:
    model.set_ids(array("q", [1, 2, 3]), True)
    assert model.data(model.index(1, 0)) == "Article 2"
    assert model.knows(2) and not model.knows(4)
    shelf.title = "Renamed {}"
    with qtbot.waitSignal(model.dataChanged) as told:
        model.put(shelf.read([2]))
    assert told.args is not None and told.args[0].row() == told.args[1].row() == 1
    assert model.data(model.index(1, 0)) == "Renamed 2"
    assert model.data(model.index(0, 0)) == "Article 1"


def test_an_article_that_has_just_gone_shows_nothing(model: ArticleModel, shelf: Shelf) -> None:
    shelf.gone = {2}
    model.set_ids(array("q", [1, 2]), True)
    assert model.data(model.index(1, 0)) is None
    assert model.data(model.index(0, 0)) == "Article 1"


def test_a_screen_reader_hears_status_and_counts(model: ArticleModel) -> None:
    model.set_ids(array("q", [7]), True)
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Article 7, new, kk, 1 claim, 2 entities, Politics"
