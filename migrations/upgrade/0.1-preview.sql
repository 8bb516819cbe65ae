-- Brings a database of the preview of 0.1.0, which had ten migrations, to the schema of the baseline. The names changed, and nothing else.
ALTER TABLE events RENAME COLUMN changed_in TO changed_revision;
ALTER TABLE deals RENAME COLUMN changed_in TO changed_revision;
ALTER TABLE dataset RENAME COLUMN shown_form TO projections_build;

-- The projections of another build are not valid, so they are dropped and the program writes them again.
UPDATE dataset SET projections_build = NULL;
DROP TABLE shown_events;
DROP TABLE shown_deals;
DROP TABLE shown_deal_details;
CREATE TABLE event_projections (
    seq      $rowid$ PRIMARY KEY,
    revision BIGINT NOT NULL,
    build    $text$ NOT NULL,
    json     $text$ NOT NULL
);
CREATE TABLE deal_projections (
    seq      $rowid$ PRIMARY KEY,
    revision BIGINT NOT NULL,
    build    $text$ NOT NULL,
    json     $text$ NOT NULL
);
CREATE TABLE deal_detail_projections (
    seq      $rowid$ PRIMARY KEY,
    revision BIGINT NOT NULL,
    build    $text$ NOT NULL,
    json     $text$ NOT NULL
);

-- The table is made anew, so that its key and index have the names of the baseline too.
CREATE TABLE idempotency_keys (
    actor           $text$ NOT NULL,
    idempotency_key $text$ NOT NULL,
    request_hash    $text$ NOT NULL,
    revision        BIGINT NOT NULL,
    created_at      $text$ NOT NULL,
    PRIMARY KEY (actor, idempotency_key)
);
INSERT INTO idempotency_keys (actor, idempotency_key, request_hash, revision, created_at)
SELECT actor, idempotency_key, request_hash, revision, created_at FROM idempotent_answers;
DROP TABLE idempotent_answers;
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);

INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('0001_baseline.sql', CURRENT_TIMESTAMP), ('0002_search.sql', CURRENT_TIMESTAMP);
