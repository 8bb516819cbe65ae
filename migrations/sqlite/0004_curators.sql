-- Who may write. Of a key only its hash is kept; the prefix tells keys apart in lists.
CREATE TABLE keys (
    prefix       TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL CHECK (role IN ('curator', 'admin')),
    hash         TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    expires_at   TEXT,
    last_used_at TEXT,
    revoked_at   TEXT
);

-- POST requests that carried an Idempotency-Key and wrote, kept for 24 hours with the revision each made.
CREATE TABLE idempotent_answers (
    actor           TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash    TEXT NOT NULL,
    revision        BIGINT NOT NULL,
    created_at      TEXT NOT NULL,
    PRIMARY KEY (actor, idempotency_key)
);
CREATE INDEX idempotent_answers_by_time ON idempotent_answers (created_at);
