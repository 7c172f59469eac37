"""A project in which everything there is was used, made by the real verbs at random; and bundles of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.errors import Refused
from annotator.store import schema
from annotator.store.queries import annotations
from annotator.store.workspace import Workspace
from annotator.verbs import (
    annotate,
    bundles,
    claim_groups,
    claims,
    documents,
    entities,
    evidence,
    guidelines,
    history,
    labels,
    project_settings,
    registry,
    sayings,
)
from annotator.verbs.bundles import BundleExport, BundleImport, BundleOptions
from tests.transfer_kit import TOOLS, article, import_files, new_project, rows, run, write_lines

NAMES = ("Айбек Сәрсенов", "Nodira Karimova", "Асан уулу Бакыт", "Служба дорог", "River Board", "😀 Тоғай")
SAYS = ("деді", "dedi", "билдирди", "заявил", "said")
THINGS = (
    "мост через реку закроют",
    "канал биыл тазаланады",
    "ko‘prik ta’mirlanadi",
    "the fee is 4.5 million",
    "суу жетет",
)


def text(chance: random.Random, number: int) -> str:
    """A text of our own with names, cues and odd characters."""
    ends = (". ", ".\n", "!\u2028", " – ", ";\u00a0")
    parts = [f"{number}. "]
    for _ in range(chance.randint(3, 9)):
        parts += [chance.choice(NAMES), " ", chance.choice(SAYS), ": ", chance.choice(THINGS), chance.choice(ends)]
    return "".join(parts)


class Rich:
    """Random use of a project through its verbs."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.chance = random.Random(seed)
        self.workspace = workspace

    def ids(self, table: str, where: str = "1") -> list[int]:
        return [row[0] for row in rows(self.workspace, f"SELECT id FROM {table} WHERE {where} ORDER BY id")]

    def one(self, table: str, where: str = "1") -> int:
        found = self.ids(table, where)
        if not found:
            raise Refused("nothing there")
        return self.chance.choice(found)

    def label(self, layer: str) -> int:
        return self.one("label", f"layer = '{layer}' AND active = 1 AND merged_into IS NULL")

    def words(self, *, nothing: bool = True) -> str:
        return self.chance.choice([*(("",) if nothing else ()), "ә\nі", "=SUM(1)", '"q", \\ ', "x\u2029y", "сөз 😀"])

    def claim(self) -> int:
        return self.one(
            "annotation", "label_id IN (SELECT id FROM label WHERE layer = 'claim') AND status = 'accepted'"
        )

    def span(self, document: int) -> tuple[int, int]:
        length = rows(self.workspace, f"SELECT length FROM document WHERE id = {document}")[0][0]
        start = self.chance.randrange(0, length - 2)
        return start, min(length, start + self.chance.randint(1, 30))

    # -- what a user does

    def mark(self) -> None:
        document = self.one("document")
        pieces = [self.span(document) for _ in range(self.chance.choice((1, 1, 2, 3)))]
        label = self.label(self.chance.choice(("claim", "claim", "entity", "attribution")))
        status = self.chance.choice(("accepted", "accepted", "gold", "suggested"))
        rule = self.chance.choice((None, "quote.dash"))
        annotate.mark(
            self.workspace, document, label, pieces, status=status, origin="rule" if rule else "hand", rule=rule
        )

    def touch_mark(self) -> None:
        mark, w = self.one("annotation"), self.workspace
        acts: list[Callable[[], object]] = [
            lambda: annotate.set_note(w, mark, self.words()),
            lambda: annotate.set_unsure(w, [mark], True),
            lambda: annotate.set_attribute(w, mark, "ton", self.chance.choice(["calm", ["a", "b"], 2.5, True])),
            lambda: annotate.add_comment(
                w, mark, annotations.info(w.read(), mark).document_id, self.words(nothing=False)
            ),  # type: ignore[union-attr]
            lambda: annotate.set_status(w, [mark], "rejected"),
        ]
        self.chance.choice(acts)()

    def comment(self) -> None:
        annotate.add_comment(self.workspace, None, self.one("document"), self.words(nothing=False))
        annotate.resolve_comment(self.workspace, self.one("comment"), True)

    def article(self) -> None:
        w, document = self.workspace, self.one("document")
        documents.set_status(w, [document], self.chance.choice(("in work", "done", "needs review")))
        labels.label_document(w, [document], self.label("document"), self.chance.random() < 0.8)
        documents.set_field(w, [document], self.chance.choice(("outlet", "author", "title")), self.words())

    def scheme(self) -> None:
        w, number = self.workspace, self.chance.randrange(10**6)
        layer = self.chance.choice(("document", "entity", "claim", "tone"))
        new = labels.add_label(w, layer, f"Label {number}", definition=self.words(), shortcut="")
        if self.chance.random() < 0.3:
            labels.merge_labels(w, new, self.label(layer))
        elif self.chance.random() < 0.3:
            labels.change_label(w, new, parent_id=self.label(layer))
        kind = self.chance.choice(("enum", "several", "yesno", "number", "date", "text", "entity", "claim", "url"))
        options = ("a", "б") if kind in ("enum", "several") else ()
        labels.add_feature(w, "claim", f"key{number}", f"Feature {number}", kind, options, self.chance.random() < 0.5)

    def registry(self) -> None:
        w, fold = self.workspace, TOOLS.fold
        name = self.chance.choice(NAMES)
        entity = entities.add_entity(w, f"{name} {self.chance.randrange(99)}", self.label("entity"))
        for form in self.chance.sample(NAMES, 2):
            kind = self.chance.choice(("name", "acronym", "title", "nominal", "inflected"))
            language = self.chance.choice((None, "kk", "uz"))
            registry.add_alias(w, entity, form, fold, kind=kind, language=language, script="Cyrl" if language else None)
        entities.change_entity(w, entity, description=self.words(), wikidata="Q" + str(self.chance.randrange(1, 9**5)))
        other = self.one("entity", "merged_into IS NULL")
        if other != entity and self.chance.random() < 0.5:
            registry.merge_entities(w, [entity], other, fold)
        elif other != entity:
            registry.keep_apart(w, entity, other)

    def mention(self) -> None:
        mark = self.one("annotation", "label_id IN (SELECT id FROM label WHERE layer = 'entity')")
        entities.link(self.workspace, mark, self.one("entity", "merged_into IS NULL"))

    def claim_fields(self) -> None:
        w, claim = self.workspace, self.claim()
        claims.set_field(w, claim, "text", self.words())
        claims.set_field(w, claim, "topic", self.words())
        claims.set_field(w, claim, "event_date", self.chance.choice(("2026", "2026-03", "2026-03-14")))
        claims.set_verdict(w, claim, self.chance.choice(("supported", "refuted", None)), self.words(nothing=False))

    def saying(self) -> None:
        w, claim = self.workspace, self.claim()
        document = annotate.document_of(w, [claim])
        assert document is not None
        kind = self.chance.choice(("named", "group", "anonymous", "agentless", "author", "unresolved"))
        speaker = Speaker(kind, (self.span(document),) if kind == "named" else ())
        saying = Saying(
            (speaker,),
            ((self.span(document),),),
            self.chance.choice((None, "direct", "mixed")),
        )
        sayings.attribute(w, [claim], saying)

    def nested(self) -> None:
        """A says that B says: two proposed claims, one within the speech of the other."""
        document = self.one("document")
        said = Saying((Speaker("group"),), (((27, 30),),), "indirect", "report.outer")
        offered = [SaidClaim(((14, 26),), Saying((Speaker("author"),)), outer=Outer(said, ((0, 12),)))]
        sayings.accept(self.workspace, document, self.label("claim"), offered)

    def together(self) -> None:
        w, some = self.workspace, sorted({self.claim(), self.claim(), self.claim()})
        claim_groups.group(w, some, self.words())
        claim_groups.relate(w, some[0], some[-1], self.chance.choice(("supports", "contradicts", "updates")))

    def proof(self) -> None:
        w, claim, document = self.workspace, self.claim(), self.one("document")
        stance = self.chance.choice((None, "supports", "refutes", "context"))
        evidence.add_span(w, claim, document, *self.span(document), stance)
        web = evidence.add_web(
            w, claim, "https://example.org/a?b=1", access_date="2026-03-14", medium="report", stance=stance
        )
        evidence.set_field(w, web, "question", self.words())

    def guide(self) -> None:
        guidelines.write(self.workspace, self.chance.choice((None, self.label("claim"))), "# Rules\n\n" + self.words())
        guidelines.add_example(self.workspace, self.one("annotation"))

    def setting(self) -> None:
        value = self.chance.choice([["a", "ә"], {"k": 1.5}, "word", True])
        project_settings.put(self.workspace, self.chance.choice(("verdict_scale", "organisation")), value)

    def back(self) -> None:
        history.undo(self.workspace)

    def other_user(self) -> None:
        self.workspace.use_annotator(self.chance.choice(("aru", "dana", "Бек")))

    def run(self, steps: int) -> None:
        """Do random things; what the project refuses is passed over."""
        acts: list[Callable[[], None]] = [
            *(self.mark, self.mark, self.mark, self.touch_mark, self.comment, self.article, self.scheme, self.registry),
            *(self.mention, self.mention, self.claim_fields, self.saying, self.nested, self.together, self.proof),
            *(self.guide, self.setting, self.back, self.other_user),
        ]
        for act in [*acts, *self.chance.choices(acts, k=steps)]:
            try:
                act()
            except Refused:
                continue


def rich_project(path: Path, seed: int, steps: int = 120) -> Workspace:
    """A project with a few articles and something in every table."""
    workspace = new_project(path)
    chance = random.Random(seed)
    lines = [
        article(n + 1, text(chance, n), title=f"Article {n}" if n else "", id=f"article-{n}" if n % 2 else _uuid(n))
        for n in range(5)
    ]
    import_files(workspace, write_lines(path.with_suffix(".in.jsonl"), *lines))
    odd = path.with_suffix(".txt")
    odd.write_bytes("Старая кодировка: канал открыт.\r\nВода идёт.".encode("cp1251"))
    import_files(workspace, odd, encoding="cp1251")
    topic = labels.add_label(workspace, "document", "Су")
    labels.label_document(workspace, [1, 2], topic)
    Rich(workspace, seed).run(steps)
    with workspace.transact("test.rest") as tx:  # columns that no verb fills yet
        tx.connection.exec_driver_sql("UPDATE attribution SET medium = 'interview', certainty = 'low' WHERE id % 2 = 1")
        tx.connection.exec_driver_sql("UPDATE annotation SET confidence = 375 WHERE id % 7 = 1")
        tx.insert(
            schema.relation, kind="cites", source_kind="claim", source_id=_any(tx, "claim"), target_kind="document",
            target_id=_any(tx, "document"), note="by the way",
        )  # fmt: skip
        tx.insert(
            schema.relation, kind="on", source_kind="annotation", source_id=_any(tx, "annotation"),
            target_kind="entity", target_id=_any(tx, "entity"),
        )  # fmt: skip
    return workspace


def _any(tx: Any, table: str) -> int:
    return tx.one(f"SELECT min(id) FROM {table}")[0]


def _uuid(number: int) -> str:
    return f"00000000-0000-4000-9000-{number:012d}"


def export_to(workspace: Workspace, folder: Path, **options: bool) -> BundleExport:
    """Export a bundle as the command does."""
    report = BundleExport()
    run(bundles.export_job(workspace, folder, TOOLS.bundle, BundleOptions(**options), report))
    return report


def import_from(workspace: Workspace, folder: Path, *, replace: bool = False) -> BundleImport:
    """Import a bundle as the command does."""
    report = BundleImport(replace=replace)
    run(bundles.import_job(workspace, folder, TOOLS.bundle, TOOLS.fold, report))
    return report


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
