-- What sound, film, documents, large scans and later exports of a survey need besides. Never changed.

ALTER TABLE piece ADD COLUMN source_sheet TEXT NOT NULL DEFAULT '';

CREATE INDEX ix_piece_source_sheet ON piece (source_sheet);

ALTER TABLE medium ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;

ALTER TABLE medium ADD COLUMN duration_seconds FLOAT;

ALTER TABLE medium ADD COLUMN loudness FLOAT;

ALTER TABLE medium ADD COLUMN silent INTEGER NOT NULL DEFAULT 0;

ALTER TABLE medium ADD COLUMN flashes INTEGER NOT NULL DEFAULT 0;

ALTER TABLE medium ADD COLUMN codecs TEXT NOT NULL DEFAULT '';

ALTER TABLE medium ADD COLUMN perceptual TEXT NOT NULL DEFAULT '';

ALTER TABLE medium ADD COLUMN tiled INTEGER NOT NULL DEFAULT 0;

ALTER TABLE medium ADD COLUMN language TEXT NOT NULL DEFAULT '';

UPDATE medium SET pages = 1 WHERE width > 0;
