-- Who may write. Of a key only its hash is kept; the prefix tells keys apart in lists.
CREATE TABLE keys (
    prefix       TEXT COLLATE "C" PRIMARY KEY,
    name         TEXT COLLATE "C" NOT NULL,
    role         TEXT COLLATE "C" NOT NULL CHECK (role IN ('curator', 'admin')),
    hash         TEXT COLLATE "C" NOT NULL,
    created_at   TEXT COLLATE "C" NOT NULL,
    expires_at   TEXT COLLATE "C",
    last_used_at TEXT COLLATE "C",
    revoked_at   TEXT COLLATE "C"
);

-- POST requests that carried an Idempotency-Key and wrote, kept for 24 hours with the revision each made.
CREATE TABLE idempotent_answers (
    actor           TEXT COLLATE "C" NOT NULL,
    idempotency_key TEXT COLLATE "C" NOT NULL,
    request_hash    TEXT COLLATE "C" NOT NULL,
    revision        BIGINT NOT NULL,
    created_at      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (actor, idempotency_key)
);
CREATE INDEX idempotent_answers_by_time ON idempotent_answers (created_at);
