-- What views of a work, tours that are told, and reflections need besides. Never changed.

ALTER TABLE gallery ADD COLUMN prompts TEXT NOT NULL DEFAULT '[]';

ALTER TABLE tour_stop ADD COLUMN narration TEXT NOT NULL DEFAULT '[]';

ALTER TABLE tour_stop ADD COLUMN sounds TEXT NOT NULL DEFAULT '[]';

ALTER TABLE medium ADD COLUMN view TEXT NOT NULL DEFAULT '';

ALTER TABLE medium ADD COLUMN region TEXT NOT NULL DEFAULT '[]';
