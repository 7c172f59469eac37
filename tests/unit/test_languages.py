"""The language of articles: said by hand and kept, or found by the rules again as one step."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.language.identify import Identification, identify
from annotator.store.workspace import Workspace
from annotator.verbs import documents, history, languages
from tests.transfer_kit import import_files, new_project, rows, write_lines

KAZAKH = "Су қоймасын тұрғызу келесі жылы басталады деп күтілуде, дейді министр."
RUSSIAN = "Строительство водохранилища начнётся в следующем году, заявил министр."
SPOKEN = "SELECT language, script FROM document ORDER BY id"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    """Two articles whose language the rules have said, and one whose file has."""
    workspace = new_project(tmp_path / "project")
    records = ({"text": KAZAKH}, {"text": RUSSIAN, "theme": "water"}, {"text": RUSSIAN + " Всё.", "language": "ky"})
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *records))
    yield workspace
    workspace.close()


def wrong(text: str) -> Identification:
    """Rules that have changed their mind."""
    return Identification("uz", "Cyrl", 1.0)


def metadata(workspace: Workspace) -> list[dict[str, str]]:
    return [json.loads(words) for (words,) in rows(workspace, "SELECT metadata FROM document ORDER BY id")]


def rerun(workspace: Workspace, rules: languages.Identify) -> languages.Rerun:
    found = languages.Rerun()
    for _ in languages.look_job(workspace, rules, found):
        pass
    for _ in languages.change_job(workspace, found):
        pass
    return found


def test_who_said_the_language_is_known(project: Workspace) -> None:
    assert rows(project, SPOKEN) == [("kk", "Cyrl"), ("ru", "Cyrl"), ("ky", "Cyrl")]
    assert metadata(project) == [{}, {"theme": "water"}, {"language_by": "file"}]
    assert languages.set_language(project, [1, 2], "ky", "Cyrl") == 2
    assert metadata(project)[:2] == [{"language_by": "hand"}, {"theme": "water", "language_by": "hand"}]
    history.undo(project)
    assert metadata(project)[:2] == [{}, {"theme": "water"}]


@pytest.mark.parametrize(("field", "value"), [("language", "en"), ("script", "Latn"), ("language", None)])
def test_a_field_that_is_written_counts_as_said_by_hand(project: Workspace, field: str, value: str | None) -> None:
    documents.set_field(project, [1], field, value)
    assert metadata(project)[0] == {"language_by": "hand"}
    assert rerun(project, wrong).changed == 1  # article 2 alone


def test_other_fields_say_nothing_of_the_language(project: Workspace) -> None:
    documents.set_field(project, [1], "title", "Су")
    assert metadata(project)[0] == {}


def test_rules_asked_again_leave_alone_what_was_said(project: Workspace) -> None:
    languages.set_language(project, [1], "kk", "Cyrl")
    found = languages.Rerun()
    assert list(languages.look_job(project, wrong, found)) == [(1, 3), (2, 3), (3, 3)]
    assert (found.articles, found.said) == (3, 2)
    assert found.kinds() == [(("ru", "Cyrl"), ("uz", "Cyrl"), 1)]
    assert rows(project, SPOKEN)[1] == ("ru", "Cyrl"), "looking changes nothing"
    assert list(languages.change_job(project, found)) == [(1, 1)]
    assert rows(project, SPOKEN) == [("kk", "Cyrl"), ("uz", "Cyrl"), ("ky", "Cyrl")]
    history.undo(project)
    assert rows(project, SPOKEN)[1] == ("ru", "Cyrl")


def test_what_is_said_between_looking_and_changing_stays(project: Workspace) -> None:
    found = languages.Rerun()
    list(languages.look_job(project, wrong, found))
    languages.set_language(project, [1], "en", "Cyrl")
    list(languages.change_job(project, found))
    assert rows(project, SPOKEN)[:2] == [("en", "Cyrl"), ("uz", "Cyrl")]


def test_stopping_keeps_what_is_done_as_one_step(project: Workspace) -> None:
    found = languages.Rerun()
    list(languages.look_job(project, wrong, found))
    job = languages.change_job(project, found)
    next(job)
    job.close()  # type: ignore[attr-defined]
    assert rows(project, "SELECT verb, state, params FROM step ORDER BY id DESC LIMIT 1") == [
        ("document.language_by_rule", "done", '{"count": 2}')
    ]


def test_nothing_to_change_leaves_no_step(project: Workspace) -> None:
    before = rows(project, "SELECT count(*) FROM step")
    assert rerun(project, identify).changed == 0
    assert rows(project, "SELECT count(*) FROM step") == before


def test_an_article_can_be_given_back_to_the_rules(project: Workspace) -> None:
    assert languages.set_by_rule(project, [3], identify) == 1
    assert rows(project, SPOKEN)[2] == ("ru", "Cyrl") and metadata(project)[2] == {}
    languages.set_language(project, [1], "kk", "Cyrl")  # as the rules say, but now said by hand
    assert languages.set_by_rule(project, [1], identify) == 1
    history.undo(project)
    assert metadata(project)[0] == {"language_by": "hand"}
