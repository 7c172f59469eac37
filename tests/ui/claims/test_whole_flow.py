"""An article of claims from the first proposal to the export, by keys alone, as the guide tells it; then all of it is
taken back step by step, and done again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator import samples
from annotator.domain.bundle import MANIFEST
from annotator.store import schema
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.dialogs.web_source import WebSourceDialog
from annotator.ui.proposals import Proposals
from annotator.verbs import history
from tests.transfer_kit import rows
from tests.ui.claims.conftest import Desk, claims_panel, cues, said_by
from tests.ui.window_kit import focused, open_window, press, ring

SENTENCE = "The Steppe Development Bank lends nothing without public hearings."
BANK = "her bank “will not lend a single tenge without public hearings.”"
FAMILIES = "counts 340 families in the path of the water"
TURN = ("The council meets again on April 2", "every figure above should be read with care")
State = dict[str, list[tuple[Any, ...]]]


class Person(Desk):
    """Somebody with a keyboard: keys go to whatever has the focus."""

    def press(self, *chords: str, on: QWidget | None = None) -> None:
        for chord in chords:
            if QApplication.activeWindow() is None:  # a dialog has been closed
                self.window.activateWindow()
                QApplication.processEvents()
            press(on, chord)
            self.wait()

    def wait(self) -> None:
        super().wait()
        names = next(offer for offer in self.window.view.offers if isinstance(offer, Proposals))
        ring(names._pause)
        self.qtbot.waitUntil(lambda: not names.is_busy)
        super().wait()

    def type(self, words: str) -> None:
        QTest.keyClicks(focused(), words)
        self.wait()

    def find(self, first: str, last: str = "") -> None:
        """Select words as a reader does: the first are found, and the selection is drawn to the end of the last."""
        self.press("Esc", "Esc", "Ctrl+Home", "Ctrl+F", "Ctrl+A")
        self.type(first)
        self.press("Esc")
        if last:
            self.select(first, last)

    def search(self, title: str) -> None:
        """Search for the words of a title, until its article is the first in the list, and choose it there."""
        self.press("Ctrl+Shift+F", "Ctrl+A")
        self.type(title)
        [(wanted,)] = rows(self.session.workspace, f"SELECT id FROM document WHERE title LIKE '{title}%'")
        self.qtbot.waitUntil(lambda: list(self.session.visible_ids()) == [wanted])
        self.press("Down")

    def part(self, name: str) -> None:
        """Go round the parts of the window until one has the focus."""
        for _ in range(12):
            focus = QApplication.focusWidget()
            if focus is not None and focus.accessibleName() == name:
                return
            self.press("F6")
        raise AssertionError(f"no part {name!r}")

    def field(self, name: str) -> None:
        """Go on by Tab until a field has the focus."""
        for _ in range(40):
            self.press("Tab")
            focus = QApplication.focusWidget()
            if focus is not None and focus.accessibleName() == name:
                return
        raise AssertionError(f"no field {name!r}")

    def state(self) -> State:
        """Every row of every table whose changes undo takes back."""
        run = self.session.workspace
        return {table.name: rows(run, f"SELECT * FROM {table.name} ORDER BY id") for table in schema.UNDOABLE}

    def one(self, query: str) -> tuple[Any, ...]:
        (row,) = rows(self.session.workspace, query)
        return row


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    project = tmp_path / "sample.annotator"
    samples.import_samples(project, annotator="me")
    with open_window(project, tmp_path) as window:
        person = Person(window, qtbot, [])
        person.session.said.connect(person.said.append)
        person.search("Five things we still")
        person.press("Enter")
        yield person


def test_the_guide_s_way_through_an_article_is_stored_exported_taken_back_and_done_again(
    person: Person, tmp_path: Path
) -> None:
    before = person.state()
    proposals(person)
    fields(person)
    by_hand(person)
    turn_and_chain(person)
    evidence(person)
    group(person)
    last_look(person)
    after = person.state()
    files = export(person, tmp_path / "bundle")
    assert SENTENCE in files["claims.jsonl"] and "https://example.org/report" in files["evidence.jsonl"]
    assert {"claims.jsonl", "entities.jsonl", "relations.jsonl"} <= files.keys(), sorted(files)
    assert take_back(person, before) and person.state() == before
    assert do_again(person, after) and person.state() == after


def proposals(person: Person) -> None:
    """Names on the screen by one key; a proposed claim with its speaker and cue by another."""
    person.press("Alt+O")
    person.find("Bank said")
    person.qtbot.waitUntil(lambda: "Ingrid Falkenrath" in person.offered().get("Person", ()))
    person.press("Ctrl+Shift+A", "Tab")
    assert "Proposed claim, said by Ingrid Falkenrath" in person.said[-1]
    person.press("A")
    info = person.info(BANK)
    assert said_by(info)[0][0] == "named" and said_by(info)[0][1].startswith("Ingrid Falkenrath")
    assert cues(info) == ["said"] and info.rule
    assert ("Person", "Ingrid Falkenrath") in person.rows()


def fields(person: Person) -> None:
    """Sentence and verdict of the accepted claim."""
    person.press("Shift+Tab")
    while person.session.annotation_id != person.info(BANK).id:
        person.press("Shift+Tab")
    person.press("Enter")
    person.field("Sentence")
    person.type(SENTENCE)
    person.field("Verdict")
    person.press("S", "Esc")
    assert person.pane.hasFocus()
    claim = person.info(BANK).claim
    assert (claim.text, claim.verdict) == (SENTENCE, "supported")


def by_hand(person: Person) -> None:
    """A claim of words that no rule saw, by somebody typed in another script; other words for him, linked."""
    person.find(FAMILIES)
    person.press("C", "/")
    person.type("Saule")
    person.press("Enter")
    entity_id = person.info(FAMILIES).attribution.sources[0].entity_id
    assert person.one(f"SELECT name FROM entity WHERE id = {entity_id}") == ("Сәуле Жорғабай",)
    person.find("the minister")
    person.press("L")
    person.type("Dauren")
    person.press("Enter")
    assert person.one(
        "SELECT e.name FROM annotation a JOIN annotation_entity m ON m.annotation_id = a.id"
        " JOIN entity e ON e.id = m.entity_id WHERE a.exact = 'the minister'"
    ) == ("Дәурен Қошқынбай",)


def turn_and_chain(person: Person) -> None:
    """Two sentences are one turn of the author's; who reports the claim of the bank is added outside of its speaker."""
    person.find(*TURN)
    person.press("C", "Alt+1")
    turn = [row for row in person.rows() if row[1].startswith(("The council meets", "Until then"))]
    infos = [person.info(words) for _, words in turn]
    assert len(infos) == 2 and infos[0].attribution.id == infos[1].attribution.id
    assert said_by(infos[0]) == [("author", "author")]
    person.find("Bank said")
    person.press("Esc", "Tab")
    while person.session.annotation_id != person.info(BANK).id:
        person.press("Tab")
    person.select("Bulak Kabar")
    person.press("Alt+Y")
    assert person.info(BANK).attribution.parent_id is not None


def evidence(person: Person) -> None:
    """A sentence of another article beside this one supports the claim; a page on the web, too."""
    assert person.session.annotation_id == person.info(BANK).id
    person.press("Alt+I")
    dialog = person.window.findChild(WebSourceDialog)
    assert isinstance(dialog, QDialog) and dialog.url.hasFocus()
    person.type("https://example.org/report")
    person.press("Enter")
    person.search("River states back")
    person.press("Ctrl+P")
    person.part("Text of the pinned article")
    person.press("J", "J", "J", "=", "Esc", "Esc", "Ctrl+U")
    stances = "SELECT count(*), group_concat(stance), group_concat(url) FROM evidence"
    assert person.one(stances) == (2, "supports", "https://example.org/report")


def group(person: Person) -> None:
    """What two articles say of the families is one group, laid side by side."""
    person.press("Ctrl+Shift+J")
    person.type("340")
    person.press("Enter")
    person.qtbot.waitUntil(lambda: not claims_panel(person).lister.is_busy)
    person.press("Ctrl+A", "G", "V", "Esc")
    assert person.one("SELECT count(DISTINCT document_id) > 1 FROM claim JOIN claim_occurrence o ON o.claim_id ="
                      " claim.id JOIN annotation a ON a.id = o.annotation_id WHERE group_id = 1") == (1,)  # fmt: skip
    assert person.pane.hasFocus()


def last_look(person: Person) -> None:
    """The claim becomes an example of the guideline; the article is done."""
    person.find("Bank said")
    person.press("Esc", "Tab")
    while person.session.annotation_id != person.info(BANK).id:
        person.press("Tab")
    person.press("Alt+X", "Ctrl+Enter")
    assert "her bank" in person.one("SELECT text FROM guideline")[0]
    assert person.one("SELECT count(*) FROM document_status WHERE status = 'done'")[0] >= 1


def export(person: Person, folder: Path) -> dict[str, str]:
    """The project as a bundle, through the dialog."""
    person.press("Ctrl+E")
    dialog = person.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.format.setFocus()
    QTest.keyClicks(dialog.format, dialog.format.itemText(dialog.format.findData("bundle"))[:4])
    dialog.target.selectAll()
    QTest.keyClicks(dialog.target, str(folder))
    with person.qtbot.waitSignal(dialog.exported, timeout=10_000):
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    person.wait()
    person.window.activateWindow()
    person.wait()
    assert (folder / MANIFEST).is_file()
    return {path.name: path.read_text("utf-8") for path in folder.rglob("*.jsonl")}


def take_back(person: Person, before: State) -> bool:
    """Ctrl+Z until all is as it was; a step in another article is only shown at first."""
    for _ in range(80):
        if person.state() == before:
            return True
        person.press("Ctrl+Z", on=person.pane)
    return False


def do_again(person: Person, after: State) -> bool:
    """Ctrl+Y until nothing is left to do again."""
    for _ in range(80):
        if history.next_redo(person.session.workspace) is None:
            return True
        person.press("Ctrl+Y", on=person.pane)
    return False
