-- The revision that changed anything an event or a deal shows, itself or what it names: what a kept answer is true for.
ALTER TABLE events ADD COLUMN changed_in BIGINT NOT NULL DEFAULT 0;
ALTER TABLE deals ADD COLUMN changed_in BIGINT NOT NULL DEFAULT 0;
