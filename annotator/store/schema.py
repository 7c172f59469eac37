"""The tables of a project, as SQLAlchemy Core metadata; `docs/data-model.md` says why they are so.

Undoable tables have an integer `id` (AUTOINCREMENT: no id is given twice) and only integer and text columns, since
the journal keeps before-images as JSON. Times are UTC text, `YYYY-MM-DDThh:mm:ss.sssZ`. Offsets are code points,
half-open.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, text

SCHEMA_VERSION = 1
APPLICATION_ID = 0x416E6E6F  # "Anno": tells `file` and the desktop what the file is

metadata = MetaData()


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _uuid() -> Column[str]:
    return Column("uuid", Text, nullable=False, unique=True)


def _ref(
    name: str, target: str, on_delete: str = "CASCADE", *, null: bool | None = None, index: bool = True
) -> Column[int]:
    """A foreign key; indexed, because deleting a parent would otherwise scan the child table."""
    nullable = on_delete == "SET NULL" if null is None else null
    return Column(name, Integer, ForeignKey(f"{target}.id", ondelete=on_delete), nullable=nullable, index=index)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _flag(name: str, default: int = 0) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=str(default))


def _one_of(column: str, values: tuple[str, ...], *, null: bool = False) -> CheckConstraint:
    """Spelled out instead of `IN (...)`, for whose list SQLite builds a table at each row: two of them took a third of
    the time of inserting an annotation."""
    allowed = [f"{column} = '{value}'" for value in values]
    return CheckConstraint(" OR ".join([f"{column} IS NULL", *allowed] if null else allowed))


def _table(name: str, *columns: object, undoable: bool = True) -> Table:
    return Table(name, metadata, *columns, sqlite_autoincrement=undoable, info={"undoable": undoable})  # type: ignore[arg-type]


DOCUMENT_STATUSES = ("new", "in work", "done", "needs review")
ANNOTATION_STATUSES = ("suggested", "accepted", "rejected", "gold")
ORIGINS = ("hand", "bulk", "rule", "model", "import")
SOURCE_KINDS = ("named", "group", "anonymous", "agentless", "author", "unresolved")
MODES = ("direct", "indirect", "mixed")
STANCES = ("supports", "refutes", "context")

project = _table(
    "project",
    _id(),
    _uuid(),
    _text("name"),
    Column("schema_version", Integer, nullable=False),
    _text("app_version"),
    _text("created"),
    undoable=False,
)
annotator = _table("annotator", _id(), _uuid(), Column("name", Text, nullable=False, unique=True), _text("colour"))

document = _table(
    "document",
    _id(),
    _uuid(),
    Column("external_id", Text),
    _text("title"),
    Column("text_sha256", Text, nullable=False, unique=True),
    Column("length", Integer, nullable=False),
    Column("language", Text),
    Column("script", Text),
    Column("date", Text),
    Column("outlet", Text),
    Column("author", Text),
    Column("url", Text),
    _text("metadata", "{}"),
    _text("dimmed", "[]"),
    _text("preview"),
    _text("created"),
    _text("modified"),
)
Index("document_date", document.c.date)
Index("document_title", document.c.title)
Index("document_language", document.c.language, document.c.script)
# The text never changes and outlives its document row, so that undoing an import journals no megabytes.
document_text = _table(
    "document_text",
    Column("document_id", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    undoable=False,
)
# `original` is NULL where the bytes are just the text in UTF-8.
document_source = _table(
    "document_source",
    Column("document_id", Integer, primary_key=True),
    Column("original", LargeBinary),
    _text("sha256"),
    _text("encoding"),
    _text("newline"),
    _text("path"),
    undoable=False,
)
# What the rules say of the languages of paragraphs, so that articles can be filtered by it: offsets of paragraphs by
# "language-script" as JSON, the language and script that the article had, and the program that looked. It is worked out
# from the text again where that differs, so it is neither undone nor exported.
paragraph_index = _table(
    "paragraph_index",
    Column("document_id", Integer, primary_key=True),
    Column("language", Text),
    Column("script", Text),
    Column("program", Text, nullable=False),
    Column("paragraphs", Text, nullable=False),
    undoable=False,
)
document_status = _table(
    "document_status",
    _id(),
    _ref("document_id", "document", index=False),
    _ref("annotator_id", "annotator"),
    Column("status", Text, nullable=False),
    _one_of("status", DOCUMENT_STATUSES),
    Index("document_status_once", "document_id", "annotator_id", unique=True),
    Index("document_status_status", "status", "document_id"),
)
reading_position = _table(
    "reading_position",
    Column("document_id", Integer, primary_key=True),
    Column("offset", Integer, nullable=False),
    _text("moment"),
    undoable=False,
)

label = _table(
    "label",
    _id(),
    _uuid(),
    Column("layer", Text, nullable=False),
    Column("name", Text, nullable=False),
    _ref("parent_id", "label", "SET NULL"),
    _text("short"),
    _text("colour"),
    _text("shortcut"),
    _text("definition"),
    _flag("position"),
    _flag("active", 1),
    _ref("merged_into", "label", "SET NULL"),
    Index("label_once", "layer", "name", unique=True),
)
document_label = _table(
    "document_label",
    _id(),
    _ref("document_id", "document", index=False),
    _ref("label_id", "label"),
    _ref("annotator_id", "annotator"),
    Index("document_label_once", "document_id", "label_id", "annotator_id", unique=True),
)
feature = _table(
    "feature",
    _id(),
    _uuid(),
    Column("layer", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    _one_of("kind", ("enum", "several", "yesno", "number", "date", "text", "entity", "claim", "url")),
    _text("options", "[]"),
    _flag("required"),
    _flag("position"),
    _flag("active", 1),
    Index("feature_once", "layer", "key", unique=True),
)

annotation = _table(
    "annotation",
    _id(),
    _uuid(),
    _ref("document_id", "document", index=False),
    _ref("label_id", "label", "RESTRICT"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("fragment_count", Integer, nullable=False, server_default="1"),
    _text("exact"),
    _text("prefix"),
    _text("suffix"),
    _text("status", "accepted"),
    _flag("unsure"),
    _ref("annotator_id", "annotator", "RESTRICT", index=False),
    _text("origin", "hand"),
    Column("rule", Text),
    Column("confidence", Integer),
    _text("attributes", "{}"),
    _text("note"),
    _text("created"),
    _text("modified"),
    _one_of("status", ANNOTATION_STATUSES),
    _one_of("origin", ORIGINS),
    CheckConstraint('start >= 0 AND "end" > start'),
    CheckConstraint("confidence IS NULL OR confidence BETWEEN 0 AND 1000"),
)
# Covers what the pane paints, so that opening an article never touches the wide rows.
Index(
    "annotation_paint",
    annotation.c.document_id,
    annotation.c.start,
    annotation.c.end,
    annotation.c.label_id,
    annotation.c.status,
    annotation.c.unsure,
    annotation.c.fragment_count,
)
annotation_fragment = _table(
    "annotation_fragment",
    _id(),
    _ref("annotation_id", "annotation"),
    _flag("position"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    CheckConstraint('start >= 0 AND "end" > start'),
)
comment = _table(
    "comment",
    _id(),
    _uuid(),
    _ref("annotation_id", "annotation", null=True),
    _ref("document_id", "document"),
    _ref("annotator_id", "annotator", "RESTRICT", index=False),
    _text("text"),
    _flag("resolved"),
    _text("created"),
)

entity = _table(
    "entity",
    _id(),
    _uuid(),
    _ref("label_id", "label", "SET NULL"),
    Column("name", Text, nullable=False),
    Column("language", Text),
    _text("description"),
    Column("wikidata", Text),
    Column("geonames", Text),
    _text("note"),
    _ref("merged_into", "entity", "SET NULL"),
    _text("created"),
)
entity_alias = _table(
    "entity_alias",
    _id(),
    _ref("entity_id", "entity"),
    Column("form", Text, nullable=False),
    Column("language", Text),
    Column("script", Text),
    _text("kind", "name"),
    Column("fold", Text, nullable=False, index=True),
    _one_of("kind", ("name", "acronym", "title", "nominal", "inflected")),
)
annotation_entity = _table(
    "annotation_entity",
    _id(),
    _ref("annotation_id", "annotation", index=False),
    _ref("entity_id", "entity"),
    _flag("position"),
    Index("annotation_entity_once", "annotation_id", "entity_id", unique=True),
)

attribution = _table(
    "attribution",
    _id(),
    _uuid(),
    _ref("document_id", "document"),
    Column("mode", Text),
    Column("medium", Text),
    Column("certainty", Text),
    _ref("parent_id", "attribution", "SET NULL"),
    _one_of("mode", MODES, null=True),
)
attribution_cue = _table(
    "attribution_cue",
    _id(),
    _ref("attribution_id", "attribution"),
    _ref("annotation_id", "annotation"),
    _flag("position"),
)
attribution_source = _table(
    "attribution_source",
    _id(),
    _ref("attribution_id", "attribution"),
    _text("kind", "named"),
    _ref("annotation_id", "annotation", null=True),
    _ref("entity_id", "entity", null=True),
    _flag("position"),
    _one_of("kind", SOURCE_KINDS),
)
claim_group = _table("claim_group", _id(), _uuid(), _text("name"), _text("note"))
claim = _table(
    "claim",
    _id(),
    _uuid(),
    _text("text"),
    Column("type", Text),
    Column("check_worthy", Text),
    Column("topic", Text),
    Column("claim_date", Text),
    Column("event_date", Text),
    _ref("group_id", "claim_group", "SET NULL"),
)
claim_occurrence = _table(
    "claim_occurrence",
    _id(),
    _ref("claim_id", "claim"),
    Column("annotation_id", Integer, ForeignKey("annotation.id", ondelete="CASCADE"), nullable=False, unique=True),
    _ref("attribution_id", "attribution", "SET NULL"),
)
claim_relation = _table(
    "claim_relation",
    _id(),
    _uuid(),
    _ref("from_claim", "claim"),
    _ref("to_claim", "claim"),
    _text("kind"),
    _one_of("kind", ("same", "paraphrase", "supports", "contradicts", "qualifies", "updates", "part of")),
)
verdict = _table(
    "verdict",
    _id(),
    _uuid(),
    _ref("claim_id", "claim"),
    Column("rating", Text),
    _text("explanation"),
    _ref("annotator_id", "annotator", "RESTRICT", index=False),
    Column("date", Text),
)
evidence = _table(
    "evidence",
    _id(),
    _uuid(),
    _ref("claim_id", "claim"),
    Column("stance", Text),
    _text("question"),
    _text("answer"),
    _ref("document_id", "document", "SET NULL"),
    Column("start", Integer),
    Column("end", Integer),
    _text("exact"),
    Column("url", Text),
    Column("archived_url", Text),
    Column("access_date", Text),
    Column("medium", Text),
    _text("quote"),
    _one_of("stance", STANCES, null=True),
)
relation = _table(
    "relation",
    _id(),
    _uuid(),
    _text("kind"),
    _text("source_kind"),
    Column("source_id", Integer, nullable=False),
    _text("target_kind"),
    Column("target_id", Integer, nullable=False),
    _text("note"),
    _one_of("source_kind", ("annotation", "entity", "claim", "document")),
    _one_of("target_kind", ("annotation", "entity", "claim", "document")),
)
guideline = _table("guideline", _id(), _uuid(), _ref("label_id", "label", null=True), _text("text"))
# What the project as a whole has chosen, such as its scale of verdicts; `value` is JSON.
project_setting = _table(
    "project_setting",
    _id(),
    Column("key", Text, nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

# The journal. `kind`: do, undo, redo; `target_id`: the step an undo or redo reverses; `state`: open while a job runs.
step = Table(
    "step",
    metadata,
    _id(),
    Column("verb", Text, nullable=False),
    _text("params", "{}"),
    Column("annotator_id", Integer),
    Column("document_id", Integer),
    _text("created"),
    _text("kind", "do"),
    _text("state", "done"),
    Column("target_id", Integer),
    _flag("undone"),
    _flag("undoable", 1),
    Column("owner", Text),
    sqlite_autoincrement=True,
    info={"undoable": False},
)
Index("step_open", step.c.state, sqlite_where=text("state = 'open'"))
change = Table(
    "change",
    metadata,
    _id(),
    Column("step_id", Integer, nullable=False, index=True),
    Column("op", Text, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("last_id", Integer, nullable=False),
    Column("before", Text),
    info={"undoable": False},
)
Index("change_row", change.c.table_name, change.c.row_id)

UNDOABLE: tuple[Table, ...] = tuple(t for t in metadata.sorted_tables if t.info["undoable"])
