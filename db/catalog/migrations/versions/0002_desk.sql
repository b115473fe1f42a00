-- What the curator's desk keeps besides: tours, saved searches, limits of a consent, scans, decisions, where an
-- edition went; and the rows that lists show, which the program works out from the rest. Never changed.

ALTER TABLE piece ADD COLUMN release_form TEXT NOT NULL DEFAULT '';

ALTER TABLE piece ADD COLUMN release_scan TEXT NOT NULL DEFAULT '';

ALTER TABLE consent ADD COLUMN starts_on TEXT;

ALTER TABLE consent ADD COLUMN places TEXT NOT NULL DEFAULT '[]';

ALTER TABLE consent ADD COLUMN scan TEXT NOT NULL DEFAULT '';

ALTER TABLE review ADD COLUMN outcome TEXT;

ALTER TABLE gallery ADD COLUMN place TEXT NOT NULL DEFAULT '';

ALTER TABLE publication ADD COLUMN folder TEXT NOT NULL DEFAULT '';

ALTER TABLE publication ADD COLUMN sent_to TEXT NOT NULL DEFAULT '';

ALTER TABLE publication ADD COLUMN pieces TEXT NOT NULL DEFAULT '[]';

CREATE TABLE saved_search (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    line TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE tour (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    gallery_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_tour_gallery_id FOREIGN KEY(gallery_id) REFERENCES gallery (id)
);

CREATE INDEX ix_tour_gallery_id ON tour (gallery_id);

CREATE TABLE tour_stop (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    tour_id INTEGER NOT NULL,
    stop_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT fk_tour_stop_tour_id FOREIGN KEY(tour_id) REFERENCES tour (id),
    CONSTRAINT fk_tour_stop_stop_id FOREIGN KEY(stop_id) REFERENCES stop (id)
);

CREATE INDEX ix_tour_stop_stop_id ON tour_stop (stop_id);

CREATE INDEX ix_tour_stop_tour_id ON tour_stop (tour_id);

-- A check cannot be altered, so the table of texts is made anew. The ids it has given are carried over first.

CREATE TABLE text_anew (
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
    tour_id INTEGER,
    CONSTRAINT ck_text_one_owner CHECK ((piece_id IS NOT NULL) + (medium_id IS NOT NULL) + (gallery_id IS NOT NULL) + (section_id IS NOT NULL) + (stop_id IS NOT NULL) + (tour_id IS NOT NULL) = 1),
    CONSTRAINT fk_text_piece_id FOREIGN KEY(piece_id) REFERENCES piece (id),
    CONSTRAINT fk_text_medium_id FOREIGN KEY(medium_id) REFERENCES medium (id),
    CONSTRAINT fk_text_gallery_id FOREIGN KEY(gallery_id) REFERENCES gallery (id),
    CONSTRAINT fk_text_section_id FOREIGN KEY(section_id) REFERENCES section (id),
    CONSTRAINT fk_text_stop_id FOREIGN KEY(stop_id) REFERENCES stop (id),
    CONSTRAINT fk_text_tour_id FOREIGN KEY(tour_id) REFERENCES tour (id)
);

INSERT INTO sqlite_sequence (name, seq) SELECT 'text_anew', seq FROM sqlite_sequence WHERE name = 'text';

INSERT INTO text_anew
    SELECT id, kind, language, value, setting, piece_id, medium_id, gallery_id, section_id, stop_id, NULL FROM text;

DROP TABLE text;

ALTER TABLE text_anew RENAME TO text;

CREATE INDEX ix_text_gallery_id ON text (gallery_id);

CREATE INDEX ix_text_medium_id ON text (medium_id);

CREATE INDEX ix_text_piece_id ON text (piece_id);

CREATE INDEX ix_text_section_id ON text (section_id);

CREATE INDEX ix_text_stop_id ON text (stop_id);

CREATE INDEX ix_text_tour_id ON text (tour_id);

-- Kept by the program beside the full-text index, and filled when a catalog without them is opened.

CREATE TABLE piece_row (
    id INTEGER NOT NULL PRIMARY KEY,
    accession TEXT,
    title TEXT,
    people TEXT,
    form TEXT,
    status INTEGER NOT NULL,
    language TEXT,
    made TEXT,
    received TEXT,
    insight FLOAT,
    impact FLOAT,
    lack_count INTEGER NOT NULL,
    lacks INTEGER NOT NULL,
    has INTEGER NOT NULL,
    held_from INTEGER NOT NULL,
    held_until INTEGER NOT NULL,
    held_again TEXT NOT NULL,
    answers INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    withdrawn_from INTEGER NOT NULL,
    expires_first INTEGER NOT NULL,
    scorers TEXT NOT NULL
);

CREATE INDEX ix_piece_row_accession ON piece_row (accession);

CREATE INDEX ix_piece_row_title ON piece_row (title);

CREATE INDEX ix_piece_row_people ON piece_row (people);

CREATE INDEX ix_piece_row_form ON piece_row (form);

CREATE INDEX ix_piece_row_status ON piece_row (status);

CREATE INDEX ix_piece_row_language ON piece_row (language);

CREATE INDEX ix_piece_row_made ON piece_row (made);

CREATE INDEX ix_piece_row_received ON piece_row (received);

CREATE INDEX ix_piece_row_insight ON piece_row (insight);

CREATE INDEX ix_piece_row_impact ON piece_row (impact);

CREATE TABLE piece_shown (
    id INTEGER NOT NULL PRIMARY KEY,
    names TEXT NOT NULL,
    folded_accession TEXT NOT NULL,
    shown TEXT NOT NULL
);

CREATE INDEX ix_piece_shown_folded_accession ON piece_shown (folded_accession);
