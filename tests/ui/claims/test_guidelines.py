"""Guidelines in their panel: read, written, and given examples by a key."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from annotator.ui.panels.guidelines.panel import GuidelinesPanel
from annotator.verbs import guidelines
from tests.ui.claims.conftest import Desk
from tests.ui.window_kit import press


def panel(desk: Desk) -> GuidelinesPanel:
    found = desk.window.findChild(GuidelinesPanel)
    assert found is not None
    return found


def label(desk: Desk, name: str) -> int:
    return next(label.id for label in desk.session.labels() if label.name == name)


def open_panel(desk: Desk) -> GuidelinesPanel:
    dock = desk.window.findChild(QDockWidget, "dock.guidelines")
    dock.show()
    dock.raise_()
    desk.wait()
    return panel(desk)


def choose(found: GuidelinesPanel, name: str) -> None:
    """Choose whose guideline to read by typing the beginning of the name."""
    found.choice.setFocus()
    QTest.keyClicks(found.choice, name)
    found.choice.activated.emit(found.choice.currentIndex())


def test_a_guideline_is_written_in_place_read_and_undone(desk: Desk) -> None:
    found = open_panel(desk)
    assert "no guideline for the project" in found.text.toPlainText()
    found.edit.click()
    assert found.field.editor.hasFocus()
    QTest.keyClicks(found.field.editor, "# Claims")
    press(found.field.editor, "Esc")
    desk.wait()
    assert found.text.isVisible() and found.text.toPlainText() == "Claims"
    assert found.choice.currentText().endswith("•")
    press(found.text, "Esc")
    assert desk.pane.hasFocus()
    desk.press("Ctrl+Z")
    assert "no guideline" in found.text.toPlainText()


def test_each_label_has_its_own_and_a_key_shows_it(desk: Desk) -> None:
    guidelines.write(desk.session.workspace, None, "for all")
    guidelines.write(desk.session.workspace, label(desk, "Person"), "names **only**")
    found = panel(desk)
    desk.caret("Ерлан")
    desk.press("1", "Alt+R")
    assert found.isVisible() and found.text.toPlainText() == "names only"
    choose(found, "The")
    assert found.text.toPlainText() == "for all"


def test_a_key_takes_the_annotation_as_an_example(desk: Desk) -> None:
    desk.caret("Ерлан")
    desk.press("1", "Alt+X")
    found = open_panel(desk)
    choose(found, "Person")
    assert "Ерлан Досов. Жаңбыр" in found.text.toPlainText()
    desk.pane.setFocus()
    desk.press("Alt+X")
    assert "already" in desk.window.errors.text.text()
    desk.press("Ctrl+Z")
    assert "no guideline for Person" in found.text.toPlainText()


def test_a_guideline_from_elsewhere_brings_no_html_and_loads_nothing(desk: Desk) -> None:
    found = open_panel(desk)
    words = "<b>bold</b> <script>x</script> ![picture](https://example.org/a.png)"
    guidelines.write(desk.session.workspace, None, words)
    desk.wait()
    assert "<b>bold</b>" in found.text.toPlainText()
    image = QTextDocument.ResourceType.ImageResource.value
    assert found.text.loadResource(image, found.text.source()) is None
