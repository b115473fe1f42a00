-- The catalog as it was first released. Never changed afterwards: later steps are migrations of their own.

CREATE TABLE contributor (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    display_choice TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    guardian TEXT NOT NULL,
    specialty TEXT NOT NULL,
    organization TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    biography TEXT NOT NULL
);

CREATE INDEX ix_contributor_legal_name ON contributor (legal_name);

CREATE TABLE gallery (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    identity TEXT NOT NULL,
    language TEXT NOT NULL,
    CONSTRAINT uq_gallery_identity UNIQUE (identity)
);

CREATE TABLE piece (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    accession TEXT NOT NULL,
    status TEXT NOT NULL,
    language TEXT NOT NULL,
    made TEXT NOT NULL,
    dimensions TEXT NOT NULL,
    duration_seconds FLOAT,
    copyright_holder TEXT NOT NULL,
    license TEXT NOT NULL,
    likeness TEXT NOT NULL,
    deidentified INTEGER,
    received_on TEXT,
    source_key TEXT NOT NULL,
    CONSTRAINT uq_piece_accession UNIQUE (accession)
);

CREATE INDEX ix_piece_source_key ON piece (source_key);

CREATE INDEX ix_piece_status ON piece (status);

CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL
);

CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    vocabulary TEXT NOT NULL,
    slug TEXT NOT NULL,
    version TEXT NOT NULL,
    parent TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL,
    labels TEXT NOT NULL,
    descriptions TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    traits TEXT NOT NULL
);

CREATE UNIQUE INDEX ix_term_vocabulary_slug ON term (vocabulary, slug);

CREATE TABLE change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT fk_change_step_id FOREIGN KEY(step_id) REFERENCES step (id)
);

CREATE INDEX ix_change_kind_entity_id ON change (kind, entity_id);

CREATE INDEX ix_change_step_id ON change (step_id);

CREATE TABLE consent (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    use TEXT NOT NULL,
    granted INTEGER NOT NULL,
    given_by TEXT NOT NULL,
    form TEXT NOT NULL,
    signed_on TEXT,
    expires_on TEXT,
    withdrawn_on TEXT,
    limits TEXT NOT NULL,
    guardian TEXT NOT NULL,
    CONSTRAINT fk_consent_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id)
);

CREATE INDEX ix_consent_piece_id ON consent (piece_id);

CREATE TABLE credit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    contributor_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_credit_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id),
    CONSTRAINT fk_credit_contributor_id FOREIGN KEY(contributor_id) REFERENCES contributor (id)
);

CREATE INDEX ix_credit_contributor_id ON credit (contributor_id);

CREATE INDEX ix_credit_piece_id ON credit (piece_id);

CREATE TABLE medium (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    extension TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    color TEXT NOT NULL,
    original_name TEXT NOT NULL,
    CONSTRAINT fk_medium_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id)
);

CREATE INDEX ix_medium_piece_id ON medium (piece_id);

CREATE INDEX ix_medium_sha256 ON medium (sha256);

CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    heading TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT fk_note_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id)
);

CREATE INDEX ix_note_piece_id ON note (piece_id);

CREATE TABLE publication (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    gallery_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    published_on TEXT NOT NULL,
    works INTEGER NOT NULL,
    CONSTRAINT fk_publication_gallery_id FOREIGN KEY(gallery_id) REFERENCES gallery (id)
);

CREATE INDEX ix_publication_gallery_id ON publication (gallery_id);

CREATE TABLE review (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    finished INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    decided_on TEXT,
    insight INTEGER,
    artistic_impact INTEGER,
    reason TEXT NOT NULL,
    CONSTRAINT fk_review_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id)
);

CREATE INDEX ix_review_piece_id ON review (piece_id);

CREATE TABLE section (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    gallery_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_section_gallery_id FOREIGN KEY(gallery_id) REFERENCES gallery (id)
);

CREATE INDEX ix_section_gallery_id ON section (gallery_id);

CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    piece_id INTEGER NOT NULL,
    term_id INTEGER NOT NULL,
    CONSTRAINT fk_tag_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id),
    CONSTRAINT fk_tag_term_id FOREIGN KEY(term_id) REFERENCES term (id)
);

CREATE INDEX ix_tag_piece_id ON tag (piece_id);

CREATE UNIQUE INDEX ix_tag_piece_id_term_id ON tag (piece_id, term_id);

CREATE INDEX ix_tag_term_id ON tag (term_id);

CREATE TABLE stop (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    section_id INTEGER NOT NULL,
    piece_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT fk_stop_section_id FOREIGN KEY(section_id) REFERENCES section (id),
    CONSTRAINT fk_stop_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id)
);

CREATE INDEX ix_stop_piece_id ON stop (piece_id);

CREATE INDEX ix_stop_section_id ON stop (section_id);

CREATE TABLE text (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    value TEXT NOT NULL,
    setting TEXT NOT NULL,
    piece_id INTEGER,
    medium_id INTEGER,
    gallery_id INTEGER,
    section_id INTEGER,
    stop_id INTEGER,
    CONSTRAINT ck_text_one_owner CHECK ((piece_id IS NOT NULL) + (medium_id IS NOT NULL) + (gallery_id IS NOT NULL) + (section_id IS NOT NULL) + (stop_id IS NOT NULL) = 1),
    CONSTRAINT fk_text_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id),
    CONSTRAINT fk_text_medium_id FOREIGN KEY(medium_id) REFERENCES medium (id),
    CONSTRAINT fk_text_gallery_id FOREIGN KEY(gallery_id) REFERENCES gallery (id),
    CONSTRAINT fk_text_section_id FOREIGN KEY(section_id) REFERENCES section (id),
    CONSTRAINT fk_text_stop_id FOREIGN KEY(stop_id) REFERENCES stop (id)
);

CREATE INDEX ix_text_gallery_id ON text (gallery_id);

CREATE INDEX ix_text_medium_id ON text (medium_id);

CREATE INDEX ix_text_piece_id ON text (piece_id);

CREATE INDEX ix_text_section_id ON text (section_id);

CREATE INDEX ix_text_stop_id ON text (stop_id);

CREATE VIRTUAL TABLE piece_search USING fts5(
    title, people, terms, words,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);
