"""The languages of paragraphs: said by hand, found by the rules, filtered by, carried along in a bundle."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import tools
from annotator.errors import Refused
from annotator.language.identify import Identification
from annotator.store import schema
from annotator.store.queries import articles
from annotator.store.queries import paragraphs as queries
from annotator.store.queries.articles import Filter
from annotator.store.queries.paragraphs import choice, look_pending, pending, said
from annotator.store.workspace import Workspace
from annotator.verbs import bundles, documents, history, languages, repairing
from tests.transfer_kit import TOOLS, import_files, new_project, rows, write_lines

KAZAKH = "Су қоймасын тұрғызу келесі жылы басталады деп күтілуде, дейді министр."
RUSSIAN = "Строительство водохранилища начнётся в следующем году, заявил министр."
UZBEK = "Suv ombori qurilishi kelasi yil boshlanadi, deb aytdi vazir."
MIXED = f"{KAZAKH}\n{RUSSIAN}\n{RUSSIAN} Всё."
SECOND, THIRD = len(KAZAKH) + 1, len(KAZAKH) + len(RUSSIAN) + 2
RULES = tools.text_rules().paragraphs


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    """A Kazakh article with two Russian paragraphs, a Russian one, an Uzbek one in Latin letters, one of figures."""
    workspace = new_project(tmp_path / "project")
    records = ({"text": MIXED}, {"text": RUSSIAN}, {"text": UZBEK}, {"text": "2026\n2027"})
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *records))
    look(workspace)
    yield workspace
    workspace.close()


def look(workspace: Workspace) -> list[tuple[int, int]]:
    return list(look_pending(workspace, RULES))


def listed(workspace: Workspace, *choices: str, among: list[int] | None = None) -> list[int]:
    which = Filter(paragraphs=choices)
    return list(articles.ids(workspace.read(), workspace.annotator_id, which, among=among))


def uuid(workspace: Workspace, article: int = 1) -> str:
    ((found,),) = rows(workspace, f"SELECT uuid FROM document WHERE id = {article}")
    return found


def test_articles_are_found_by_their_paragraphs(project: Workspace) -> None:
    assert pending(project.read()) == 0
    assert listed(project, "kk") == [1] and listed(project, "ru") == [1, 2]
    assert listed(project, choice("uz", "Latn")) == [3] and listed(project, choice("uz", "Cyrl")) == []
    assert listed(project, "kk", "uz-Latn") == [1, 3]
    assert listed(project, "") == listed(project, "en") == []
    assert listed(project, "ru", among=[2, 3]) == [2]


def test_what_is_said_goes_before_what_the_rules_say(project: Workspace) -> None:
    assert languages.set_paragraphs(project, 1, [SECOND], ("kk", "Cyrl")) == 1
    assert said(project.read(), uuid(project)) == {SECOND: ("kk", "Cyrl")}
    assert listed(project, "ru") == [1, 2], "the third one is Russian still"
    languages.set_paragraphs(project, 1, [THIRD, SECOND], ("ky", "Cyrl"))
    assert listed(project, "ru") == [2] and listed(project, "ky") == listed(project, "kk") == [1]
    assert listed(project, "ru", among=[1, 2]) == [2] and listed(project, "ky", among=[1, 2]) == [1]
    languages.set_paragraphs(project, 1, [SECOND], (None, None))
    assert listed(project, "") == [1]
    assert languages.set_paragraphs(project, 1, [THIRD, SECOND], None) == 2
    assert listed(project, "ru") == [1, 2] and said(project.read(), uuid(project)) == {}


def test_saying_it_is_one_step(project: Workspace) -> None:
    before = rows(project, "SELECT count(*) FROM step")[0][0]
    languages.set_paragraphs(project, 1, [SECOND, THIRD], ("ky", "Cyrl"))
    ((verb, document_id, params),) = rows(
        project, "SELECT verb, document_id, params FROM step ORDER BY id DESC LIMIT 1"
    )
    assert (verb, document_id, json.loads(params)) == ("paragraph.language", 1, {"count": 2, "language": "ky"})
    assert languages.set_paragraphs(project, 1, [SECOND], ("ky", "Cyrl")) == 0
    assert rows(project, "SELECT count(*) FROM step")[0][0] == before + 1, "what is said already is no step"
    history.undo(project)
    assert said(project.read(), uuid(project)) == {}
    history.redo(project)
    assert len(said(project.read(), uuid(project))) == 2


@pytest.mark.parametrize(("article", "start"), [(1, len(MIXED)), (1, -1), (99, 0)])
def test_no_paragraph_is_none(project: Workspace, article: int, start: int) -> None:
    with pytest.raises(Refused, match="no such paragraph"):
        languages.set_paragraphs(project, article, [start], ("ky", "Cyrl"))


def test_rules_asked_again_keep_what_was_said(project: Workspace) -> None:
    languages.set_paragraphs(project, 1, [SECOND], ("ky", "Cyrl"))
    found = languages.Rerun()
    list(languages.look_job(project, lambda _: Identification("uz", "Cyrl", 1.0), found))
    list(languages.change_job(project, found))
    assert rows(project, "SELECT language FROM document WHERE id = 1") == [("uz",)]
    assert pending(project.read()) == 4, "each article has another language now"
    assert look(project)[-1] == (4, 4) and pending(project.read()) == 0
    assert said(project.read(), uuid(project)) == {SECOND: ("ky", "Cyrl")} and listed(project, "ky") == [1]


def test_only_what_is_out_of_date_is_looked_at(project: Workspace) -> None:
    assert look(project) == []
    documents.set_field(project, [2], "language", "ky")
    assert pending(project.read()) == 1 and look(project) == [(1, 1)]
    history.undo(project)
    assert pending(project.read()) == 1
    with project.quiet() as connection:
        connection.exec_driver_sql("UPDATE paragraph_index SET program = 'older'")
    assert pending(project.read()) == 4


def test_many_articles_are_looked_at_in_portions(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    with project.quiet() as connection:
        connection.exec_driver_sql("DELETE FROM paragraph_index")
    monkeypatch.setattr(queries, "_LARGEST", len(MIXED))
    job = look_pending(project, RULES)
    assert next(job) == (1, 4)
    job.close()  # type: ignore[attr-defined]
    assert pending(project.read()) == 3, "stopping keeps what is done"


def test_odd_settings_mean_nothing(project: Workspace) -> None:
    """Such as a bundle from elsewhere may bring."""
    one, keys = uuid(project), ("paragraph.x", "paragraph.")
    odd = {queries.key_of(one, number): value for number, value in enumerate((["ru"], "ru", 1, None, {"language": 5}))}
    strays = (*keys, f"paragraph.{one}.x", f"paragraph.{one}", f"paragraph.{one}.")
    odd |= {key: {"language": "ky"} for key in strays}
    with project.transact("project.setting", name="odd") as tx:
        for key, value in odd.items():
            tx.insert(schema.project_setting, key=key, value=json.dumps(value))
    assert said(project.read(), one) == {4: (None, None)}
    assert listed(project, "kk") == [1] and listed(project, "ru") == [1, 2] and listed(project, "ky") == []


def test_a_damaged_index_is_made_anew_by_a_repair(project: Workspace) -> None:
    with project.quiet() as connection:
        connection.exec_driver_sql("UPDATE paragraph_index SET paragraphs = '{'")
    list(repairing.repair_job(project, TOOLS.fold, repairing.RepairReport()))
    assert pending(project.read()) == 4 and look(project)[-1] == (4, 4)
    assert listed(project, "ru") == [1, 2]


def test_a_bundle_carries_it(project: Workspace, tmp_path: Path) -> None:
    languages.set_paragraphs(project, 1, [SECOND], ("ky", "Cyrl"))
    form = TOOLS.bundle
    list(bundles.export_job(project, tmp_path / "bundle", form))
    other = new_project(tmp_path / "other")
    list(bundles.import_job(other, tmp_path / "bundle", form, TOOLS.fold))
    assert said(other.read(), uuid(other)) == {SECOND: ("ky", "Cyrl")}
    look(other)
    assert listed(other, "ky") == [1]
    other.close()
