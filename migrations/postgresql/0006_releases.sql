-- Releases: data packages that never change. Of each the citation as it was then, and its bytes in parts.
CREATE TABLE releases (
    version    TEXT COLLATE "C" PRIMARY KEY,
    revision   BIGINT NOT NULL,
    data_at    TEXT COLLATE "C" NOT NULL,
    created_at TEXT COLLATE "C" NOT NULL,
    actor      TEXT COLLATE "C" NOT NULL,
    note       TEXT COLLATE "C",
    doi        TEXT COLLATE "C",
    title      TEXT COLLATE "C" NOT NULL,
    authors    TEXT COLLATE "C" NOT NULL,
    url        TEXT COLLATE "C" NOT NULL,
    hash       TEXT COLLATE "C" NOT NULL,
    length     BIGINT NOT NULL
);
CREATE INDEX releases_by_time ON releases (created_at, version);

CREATE TABLE release_parts (
    version TEXT COLLATE "C" NOT NULL REFERENCES releases (version),
    ordinal INTEGER NOT NULL,
    bytes   BYTEA NOT NULL,
    PRIMARY KEY (version, ordinal)
);
