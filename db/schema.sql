-- Schema 1 as SQLite has it. Written, never edited: annotator/store/schema.py is where it is made.
-- ANNOTATOR_WRITE_GOLDEN=1 ./run.sh test tests/unit/store/test_schema_sql.py writes it anew.

CREATE TABLE annotation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    label_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    fragment_count INTEGER DEFAULT '1' NOT NULL,
    exact TEXT DEFAULT '' NOT NULL,
    prefix TEXT DEFAULT '' NOT NULL,
    suffix TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT 'accepted' NOT NULL,
    unsure INTEGER DEFAULT '0' NOT NULL,
    annotator_id INTEGER NOT NULL,
    origin TEXT DEFAULT 'hand' NOT NULL,
    rule TEXT,
    confidence INTEGER,
    attributes TEXT DEFAULT '{}' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    created TEXT DEFAULT '' NOT NULL,
    modified TEXT DEFAULT '' NOT NULL,
    CHECK (status = 'suggested' OR status = 'accepted' OR status = 'rejected' OR status = 'gold'),
    CHECK (origin = 'hand' OR origin = 'bulk' OR origin = 'rule' OR origin = 'model' OR origin = 'import'),
    CHECK (start >= 0 AND "end" > start),
    CHECK (confidence IS NULL OR confidence BETWEEN 0 AND 1000),
    UNIQUE (uuid),
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
    FOREIGN KEY(label_id) REFERENCES label (id) ON DELETE RESTRICT,
    FOREIGN KEY(annotator_id) REFERENCES annotator (id) ON DELETE RESTRICT
);

CREATE INDEX annotation_paint ON annotation (document_id, start, "end", label_id, status, unsure, fragment_count);

CREATE INDEX ix_annotation_label_id ON annotation (label_id);

CREATE TABLE annotation_entity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    annotation_id INTEGER NOT NULL,
    entity_id INTEGER NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE,
    FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX annotation_entity_once ON annotation_entity (annotation_id, entity_id);

CREATE INDEX ix_annotation_entity_entity_id ON annotation_entity (entity_id);

CREATE TABLE annotation_fragment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    annotation_id INTEGER NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CHECK (start >= 0 AND "end" > start),
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE
);

CREATE INDEX ix_annotation_fragment_annotation_id ON annotation_fragment (annotation_id);

CREATE TABLE annotator (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    UNIQUE (name)
);

CREATE TABLE attribution (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    document_id INTEGER NOT NULL,
    mode TEXT,
    medium TEXT,
    certainty TEXT,
    parent_id INTEGER,
    CHECK (mode IS NULL OR mode = 'direct' OR mode = 'indirect' OR mode = 'mixed'),
    UNIQUE (uuid),
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
    FOREIGN KEY(parent_id) REFERENCES attribution (id) ON DELETE SET NULL
);

CREATE INDEX ix_attribution_document_id ON attribution (document_id);

CREATE INDEX ix_attribution_parent_id ON attribution (parent_id);

CREATE TABLE attribution_cue (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    attribution_id INTEGER NOT NULL,
    annotation_id INTEGER NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    FOREIGN KEY(attribution_id) REFERENCES attribution (id) ON DELETE CASCADE,
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE
);

CREATE INDEX ix_attribution_cue_annotation_id ON attribution_cue (annotation_id);

CREATE INDEX ix_attribution_cue_attribution_id ON attribution_cue (attribution_id);

CREATE TABLE attribution_source (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    attribution_id INTEGER NOT NULL,
    kind TEXT DEFAULT 'named' NOT NULL,
    annotation_id INTEGER,
    entity_id INTEGER,
    position INTEGER DEFAULT '0' NOT NULL,
    CHECK (kind = 'named' OR kind = 'group' OR kind = 'anonymous' OR kind = 'agentless' OR kind = 'author' OR kind = 'unresolved'),
    FOREIGN KEY(attribution_id) REFERENCES attribution (id) ON DELETE CASCADE,
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE,
    FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE
);

CREATE INDEX ix_attribution_source_annotation_id ON attribution_source (annotation_id);

CREATE INDEX ix_attribution_source_attribution_id ON attribution_source (attribution_id);

CREATE INDEX ix_attribution_source_entity_id ON attribution_source (entity_id);

CREATE TABLE change (
    id INTEGER NOT NULL,
    step_id INTEGER NOT NULL,
    op TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    "before" TEXT,
    PRIMARY KEY (id)
);

CREATE INDEX change_row ON change (table_name, row_id);

CREATE INDEX ix_change_step_id ON change (step_id);

CREATE TABLE claim (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    type TEXT,
    check_worthy TEXT,
    topic TEXT,
    claim_date TEXT,
    event_date TEXT,
    group_id INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(group_id) REFERENCES claim_group (id) ON DELETE SET NULL
);

CREATE INDEX ix_claim_group_id ON claim (group_id);

CREATE TABLE claim_group (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid)
);

CREATE TABLE claim_occurrence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    claim_id INTEGER NOT NULL,
    annotation_id INTEGER NOT NULL,
    attribution_id INTEGER,
    FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
    UNIQUE (annotation_id),
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE,
    FOREIGN KEY(attribution_id) REFERENCES attribution (id) ON DELETE SET NULL
);

CREATE INDEX ix_claim_occurrence_attribution_id ON claim_occurrence (attribution_id);

CREATE INDEX ix_claim_occurrence_claim_id ON claim_occurrence (claim_id);

CREATE TABLE claim_relation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    from_claim INTEGER NOT NULL,
    to_claim INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    CHECK (kind = 'same' OR kind = 'paraphrase' OR kind = 'supports' OR kind = 'contradicts' OR kind = 'qualifies' OR kind = 'updates' OR kind = 'part of'),
    UNIQUE (uuid),
    FOREIGN KEY(from_claim) REFERENCES claim (id) ON DELETE CASCADE,
    FOREIGN KEY(to_claim) REFERENCES claim (id) ON DELETE CASCADE
);

CREATE INDEX ix_claim_relation_from_claim ON claim_relation (from_claim);

CREATE INDEX ix_claim_relation_to_claim ON claim_relation (to_claim);

CREATE TABLE comment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    annotation_id INTEGER,
    document_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    resolved INTEGER DEFAULT '0' NOT NULL,
    created TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(annotation_id) REFERENCES annotation (id) ON DELETE CASCADE,
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
    FOREIGN KEY(annotator_id) REFERENCES annotator (id) ON DELETE RESTRICT
);

CREATE INDEX ix_comment_annotation_id ON comment (annotation_id);

CREATE INDEX ix_comment_document_id ON comment (document_id);

CREATE TABLE document (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    external_id TEXT,
    title TEXT DEFAULT '' NOT NULL,
    text_sha256 TEXT NOT NULL,
    length INTEGER NOT NULL,
    language TEXT,
    script TEXT,
    date TEXT,
    outlet TEXT,
    author TEXT,
    url TEXT,
    metadata TEXT DEFAULT '{}' NOT NULL,
    dimmed TEXT DEFAULT '[]' NOT NULL,
    preview TEXT DEFAULT '' NOT NULL,
    created TEXT DEFAULT '' NOT NULL,
    modified TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    UNIQUE (text_sha256)
);

CREATE INDEX document_date ON document (date);

CREATE INDEX document_language ON document (language, script);

CREATE INDEX document_title ON document (title);

CREATE TABLE document_label (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    label_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
    FOREIGN KEY(label_id) REFERENCES label (id) ON DELETE CASCADE,
    FOREIGN KEY(annotator_id) REFERENCES annotator (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX document_label_once ON document_label (document_id, label_id, annotator_id);

CREATE INDEX ix_document_label_annotator_id ON document_label (annotator_id);

CREATE INDEX ix_document_label_label_id ON document_label (label_id);

CREATE TABLE document_source (
    document_id INTEGER NOT NULL,
    original BLOB,
    sha256 TEXT DEFAULT '' NOT NULL,
    encoding TEXT DEFAULT '' NOT NULL,
    newline TEXT DEFAULT '' NOT NULL,
    path TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (document_id)
);

CREATE TABLE document_status (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    CHECK (status = 'new' OR status = 'in work' OR status = 'done' OR status = 'needs review'),
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
    FOREIGN KEY(annotator_id) REFERENCES annotator (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX document_status_once ON document_status (document_id, annotator_id);

CREATE INDEX document_status_status ON document_status (status, document_id);

CREATE INDEX ix_document_status_annotator_id ON document_status (annotator_id);

CREATE TABLE document_text (
    document_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (document_id)
);

CREATE TABLE entity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    label_id INTEGER,
    name TEXT NOT NULL,
    language TEXT,
    description TEXT DEFAULT '' NOT NULL,
    wikidata TEXT,
    geonames TEXT,
    note TEXT DEFAULT '' NOT NULL,
    merged_into INTEGER,
    created TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(label_id) REFERENCES label (id) ON DELETE SET NULL,
    FOREIGN KEY(merged_into) REFERENCES entity (id) ON DELETE SET NULL
);

CREATE INDEX ix_entity_label_id ON entity (label_id);

CREATE INDEX ix_entity_merged_into ON entity (merged_into);

CREATE TABLE entity_alias (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entity_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    language TEXT,
    script TEXT,
    kind TEXT DEFAULT 'name' NOT NULL,
    fold TEXT NOT NULL,
    CHECK (kind = 'name' OR kind = 'acronym' OR kind = 'title' OR kind = 'nominal' OR kind = 'inflected'),
    FOREIGN KEY(entity_id) REFERENCES entity (id) ON DELETE CASCADE
);

CREATE INDEX ix_entity_alias_entity_id ON entity_alias (entity_id);

CREATE INDEX ix_entity_alias_fold ON entity_alias (fold);

CREATE TABLE evidence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    claim_id INTEGER NOT NULL,
    stance TEXT,
    question TEXT DEFAULT '' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    document_id INTEGER,
    start INTEGER,
    "end" INTEGER,
    exact TEXT DEFAULT '' NOT NULL,
    url TEXT,
    archived_url TEXT,
    access_date TEXT,
    medium TEXT,
    quote TEXT DEFAULT '' NOT NULL,
    CHECK (stance IS NULL OR stance = 'supports' OR stance = 'refutes' OR stance = 'context'),
    UNIQUE (uuid),
    FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
    FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE SET NULL
);

CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);

CREATE INDEX ix_evidence_document_id ON evidence (document_id);

CREATE TABLE feature (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    layer TEXT NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    options TEXT DEFAULT '[]' NOT NULL,
    required INTEGER DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    CHECK (kind = 'enum' OR kind = 'several' OR kind = 'yesno' OR kind = 'number' OR kind = 'date' OR kind = 'text' OR kind = 'entity' OR kind = 'claim' OR kind = 'url'),
    UNIQUE (uuid)
);

CREATE UNIQUE INDEX feature_once ON feature (layer, "key");

CREATE TABLE guideline (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    label_id INTEGER,
    text TEXT DEFAULT '' NOT NULL,
    UNIQUE (uuid),
    FOREIGN KEY(label_id) REFERENCES label (id) ON DELETE CASCADE
);

CREATE INDEX ix_guideline_label_id ON guideline (label_id);

CREATE TABLE label (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    layer TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id INTEGER,
    short TEXT DEFAULT '' NOT NULL,
    colour TEXT DEFAULT '' NOT NULL,
    shortcut TEXT DEFAULT '' NOT NULL,
    definition TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    active INTEGER DEFAULT '1' NOT NULL,
    merged_into INTEGER,
    UNIQUE (uuid),
    FOREIGN KEY(parent_id) REFERENCES label (id) ON DELETE SET NULL,
    FOREIGN KEY(merged_into) REFERENCES label (id) ON DELETE SET NULL
);

CREATE INDEX ix_label_merged_into ON label (merged_into);

CREATE INDEX ix_label_parent_id ON label (parent_id);

CREATE UNIQUE INDEX label_once ON label (layer, name);

CREATE TABLE paragraph_index (
    document_id INTEGER NOT NULL,
    language TEXT,
    script TEXT,
    program TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    PRIMARY KEY (document_id)
);

CREATE TABLE project (
    id INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    schema_version INTEGER NOT NULL,
    app_version TEXT DEFAULT '' NOT NULL,
    created TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (uuid)
);

CREATE TABLE project_setting (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE ("key")
);

CREATE TABLE reading_position (
    document_id INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    moment TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (document_id)
);

CREATE TABLE relation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    source_kind TEXT DEFAULT '' NOT NULL,
    source_id INTEGER NOT NULL,
    target_kind TEXT DEFAULT '' NOT NULL,
    target_id INTEGER NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    CHECK (source_kind = 'annotation' OR source_kind = 'entity' OR source_kind = 'claim' OR source_kind = 'document'),
    CHECK (target_kind = 'annotation' OR target_kind = 'entity' OR target_kind = 'claim' OR target_kind = 'document'),
    UNIQUE (uuid)
);

CREATE VIRTUAL TABLE search_exact USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');

CREATE VIRTUAL TABLE search_fold USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');

CREATE TABLE search_mark(last_document_id INTEGER NOT NULL);

CREATE VIRTUAL TABLE search_title USING fts5(title, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');

CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    params TEXT DEFAULT '{}' NOT NULL,
    annotator_id INTEGER,
    document_id INTEGER,
    created TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT 'do' NOT NULL,
    state TEXT DEFAULT 'done' NOT NULL,
    target_id INTEGER,
    undone INTEGER DEFAULT '0' NOT NULL,
    undoable INTEGER DEFAULT '1' NOT NULL,
    owner TEXT
);

CREATE INDEX step_open ON step (state) WHERE state = 'open';

CREATE TABLE verdict (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL,
    claim_id INTEGER NOT NULL,
    rating TEXT,
    explanation TEXT DEFAULT '' NOT NULL,
    annotator_id INTEGER NOT NULL,
    date TEXT,
    UNIQUE (uuid),
    FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
    FOREIGN KEY(annotator_id) REFERENCES annotator (id) ON DELETE RESTRICT
);

CREATE INDEX ix_verdict_claim_id ON verdict (claim_id);
