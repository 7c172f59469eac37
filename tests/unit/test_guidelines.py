"""All guidelines as one Markdown file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import Refused
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, guidelines, history, labels
from tests.bundle_kit import export_to, import_from
from tests.transfer_kit import KAZAKH, article, import_files, new_project, write_lines


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "empty")
    import_files(workspace, write_lines(tmp_path / "in.jsonl", article(1, KAZAKH, title="Бөгет *жаңа*")))
    yield workspace
    workspace.close()


def label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def test_project_first_then_each_label_with_definition_text_and_examples(project: Workspace, tmp_path: Path) -> None:
    person = label(project, "Person")
    guidelines.write(project, None, "# Whole\n\nRead twice.")
    labels.change_label(project, person, definition="A human being.")
    labels.change_label(project, label(project, "Event"), definition="What happens_once.")
    guidelines.write(project, person, "## Titles\n\nStay out.\n\n```\n# no heading\n```\n\n###### Deep")
    start = KAZAKH.index("Айбек Сәрсенов")
    guidelines.add_example(project, annotate.mark(project, 1, person, [(start, start + 14)]))
    guidelines.save(project, tmp_path / "Guidelines.md")
    written = (tmp_path / "Guidelines.md").read_text("utf-8")
    assert written == (
        "# Guidelines: empty\n\n## Whole\n\nRead twice.\n\n"
        "## Person (entity)\n\nA human being.\n\n#### Titles\n\nStay out.\n\n```\n# no heading\n```\n\n###### Deep\n\n"
        "- Министр **Айбек Сәрсенов** жаңа бөгет биыл бітеді деді. — *Бөгет \\*жаңа\\**\n\n"
        "## Event (entity)\n\nWhat happens\\_once.\n"
    )


def test_an_existing_file_stays_unless_it_may_be_replaced(project: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "Guidelines.md"
    with pytest.raises(Refused, match="has no guidelines yet"):
        guidelines.save(project, target)
    guidelines.write(project, None, "one")
    guidelines.save(project, target)
    guidelines.write(project, None, "two")
    with pytest.raises(Refused, match="exists already and was not changed"):
        guidelines.save(project, target)
    guidelines.save(project, target, overwrite=True)
    assert target.read_text("utf-8").endswith("\n\ntwo\n")


def test_guidelines_travel_in_a_bundle_and_both_acts_undo(project: Workspace, tmp_path: Path) -> None:
    person = label(project, "Person")
    mark = annotate.mark(project, 1, person, [(0, 7)])
    line = guidelines.add_example(project, mark)
    guidelines.write(project, None, "Read twice.")
    export_to(project, tmp_path / "bundle")
    other = new_project(tmp_path / "other")
    import_from(other, tmp_path / "bundle")
    assert guidelines.as_markdown(other) == guidelines.as_markdown(project)
    assert line in guidelines.as_markdown(other)
    other.close()
    history.undo(project)
    history.undo(project)
    assert guidelines.as_markdown(project) == ""
