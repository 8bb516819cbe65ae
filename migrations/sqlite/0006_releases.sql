-- Releases: data packages that never change. Of each the citation as it was then, and its bytes in parts.
CREATE TABLE releases (
    version    TEXT PRIMARY KEY,
    revision   BIGINT NOT NULL,
    data_at    TEXT NOT NULL,
    created_at TEXT NOT NULL,
    actor      TEXT NOT NULL,
    note       TEXT,
    doi        TEXT,
    title      TEXT NOT NULL,
    authors    TEXT NOT NULL,
    url        TEXT NOT NULL,
    hash       TEXT NOT NULL,
    length     BIGINT NOT NULL
);
CREATE INDEX releases_by_time ON releases (created_at, version);

CREATE TABLE release_parts (
    version TEXT NOT NULL REFERENCES releases (version),
    ordinal INTEGER NOT NULL,
    bytes   BLOB NOT NULL,
    PRIMARY KEY (version, ordinal)
);
