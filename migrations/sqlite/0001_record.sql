-- The record: what curators write. Dates are ISO text, flags are 0 or 1, text is folded by the program.
-- Portable SQL: no AUTOINCREMENT, no triggers, keys assigned by the program.

CREATE TABLE dataset (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    revision    BIGINT NOT NULL,
    instance    TEXT NOT NULL,
    created_at  TEXT NOT NULL
);

-- One row for every record there ever was: its last document, and what the seeds last said of it. A deleted record
-- keeps its id and the reason; a merged or renamed one names the record that took its place.
CREATE TABLE records (
    kind          TEXT NOT NULL CHECK (kind IN ('party', 'system', 'article', 'deal', 'event')),
    id            TEXT NOT NULL,
    revision      BIGINT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('live', 'deleted', 'merged')),
    document      TEXT NOT NULL,
    seed_document TEXT,
    reason        TEXT,
    superseded_by TEXT,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);

-- One row for every record that a revision created, changed, deleted or merged. document is what it was from then on;
-- null once it was deleted or merged.
CREATE TABLE history (
    revision      BIGINT NOT NULL,
    kind          TEXT NOT NULL,
    id            TEXT NOT NULL,
    action        TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete', 'merge')),
    actor         TEXT NOT NULL,
    at            TEXT NOT NULL,
    note          TEXT,
    document      TEXT,
    superseded_by TEXT,
    PRIMARY KEY (revision, kind, id)
);
CREATE INDEX history_by_record ON history (kind, id, revision);

-- Every deal an event ever belonged to: where a deal's past is looked up.
CREATE TABLE event_deals_ever (
    deal  TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (deal, event)
);

CREATE TABLE parties (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    alpha2   TEXT,
    country  TEXT,
    from_edtf TEXT,
    to_edtf  TEXT,
    sort_key TEXT NOT NULL
);
CREATE INDEX parties_by_name ON parties (sort_key, id);
CREATE INDEX parties_by_country ON parties (country) WHERE country IS NOT NULL;

-- name_key is null for a name whose folded form another name of the same party already has.
CREATE TABLE party_names (
    party    TEXT NOT NULL REFERENCES parties (id),
    ordinal  INTEGER NOT NULL,
    name_key TEXT UNIQUE,
    name     TEXT NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (party, ordinal)
);

CREATE TABLE party_successors (
    party     TEXT NOT NULL REFERENCES parties (id),
    successor TEXT NOT NULL,
    ordinal   INTEGER NOT NULL,
    PRIMARY KEY (party, successor)
);

CREATE TABLE systems (
    id           TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    category     TEXT NOT NULL,
    origin       TEXT REFERENCES parties (id),
    family       TEXT,
    component_of TEXT,
    sort_key     TEXT NOT NULL
);
CREATE INDEX systems_by_name ON systems (sort_key, id);
CREATE INDEX systems_by_family ON systems (family) WHERE family IS NOT NULL;

-- name_key is null for a name whose folded form another name of the same system already has.
CREATE TABLE system_names (
    system   TEXT NOT NULL REFERENCES systems (id),
    ordinal  INTEGER NOT NULL,
    name_key TEXT UNIQUE,
    name     TEXT NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (system, ordinal)
);

CREATE TABLE articles (
    id                  TEXT PRIMARY KEY,
    title               TEXT NOT NULL,
    publisher           TEXT NOT NULL,
    kind                TEXT NOT NULL,
    url                 TEXT,
    archived_url        TEXT,
    author              TEXT,
    origin              TEXT,
    published           TEXT,
    published_basis     TEXT,
    language            TEXT,
    accessed            TEXT,
    reliability         TEXT,
    note                TEXT,
    known_from          TEXT NOT NULL,
    published_ascending  TEXT NOT NULL,
    published_descending TEXT NOT NULL,
    search_text         TEXT NOT NULL,
    updated_at          TEXT NOT NULL
);
CREATE INDEX articles_by_published ON articles (published_ascending, id);
CREATE INDEX articles_by_published_descending ON articles (published_descending, id);
CREATE INDEX articles_by_updated ON articles (updated_at, id);

CREATE TABLE deals (
    seq        BIGINT NOT NULL UNIQUE,
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    title_key  TEXT NOT NULL,
    summary    TEXT,
    note       TEXT,
    updated_at TEXT NOT NULL
);
CREATE INDEX deals_by_title ON deals (title_key, id);
CREATE INDEX deals_by_updated ON deals (updated_at, id);

CREATE TABLE deal_kinds (
    deal    TEXT NOT NULL REFERENCES deals (id),
    kind    TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, kind)
);
CREATE INDEX deal_kinds_by_kind ON deal_kinds (kind, deal);

CREATE TABLE deal_parties (
    deal    TEXT NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    party   TEXT NOT NULL REFERENCES parties (id),
    role    TEXT NOT NULL,
    note    TEXT,
    PRIMARY KEY (deal, ordinal)
);
CREATE INDEX deal_parties_by_party ON deal_parties (party, deal);

CREATE TABLE deal_systems (
    deal    TEXT NOT NULL REFERENCES deals (id),
    system  TEXT NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, system)
);
CREATE INDEX deal_systems_by_system ON deal_systems (system, deal);

CREATE TABLE events (
    seq        BIGINT NOT NULL UNIQUE,
    id         TEXT PRIMARY KEY,
    type       TEXT NOT NULL,
    modality   TEXT NOT NULL,
    date       TEXT,
    stated_on  TEXT,
    statement  TEXT NOT NULL,
    place      TEXT,
    note       TEXT,
    updated_at TEXT NOT NULL
);
CREATE INDEX events_by_updated ON events (updated_at, id);

CREATE TABLE event_deals (
    event   TEXT NOT NULL REFERENCES events (id),
    deal    TEXT NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, deal)
);
CREATE INDEX event_deals_by_deal ON event_deals (deal, event);

CREATE TABLE event_parties (
    event   TEXT NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    party   TEXT NOT NULL REFERENCES parties (id),
    role    TEXT NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_parties_by_party ON event_parties (party, event);

CREATE TABLE event_systems (
    event   TEXT NOT NULL REFERENCES events (id),
    system  TEXT NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, system)
);
CREATE INDEX event_systems_by_system ON event_systems (system, event);

CREATE TABLE citations (
    event            TEXT NOT NULL REFERENCES events (id),
    ordinal          INTEGER NOT NULL,
    article          TEXT NOT NULL REFERENCES articles (id),
    paragraph        INTEGER,
    quote            TEXT,
    attributed_to    TEXT,
    stated_date      TEXT,
    date_as_reported TEXT,
    credibility      INTEGER,
    rank             TEXT NOT NULL,
    reason           TEXT,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX citations_by_article ON citations (article, event);

CREATE TABLE figures (
    event              TEXT NOT NULL REFERENCES events (id),
    ordinal            INTEGER NOT NULL,
    measure            TEXT NOT NULL,
    low                NUMERIC NOT NULL,
    high               NUMERIC NOT NULL,
    approximate        INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    currency           TEXT,
    unit               TEXT,
    currency_uncertain INTEGER NOT NULL CHECK (currency_uncertain IN (0, 1)),
    as_reported        TEXT,
    article            TEXT NOT NULL REFERENCES articles (id),
    system             TEXT REFERENCES systems (id),
    rank               TEXT NOT NULL,
    reason             TEXT,
    PRIMARY KEY (event, ordinal),
    CHECK (low <= high)
);

CREATE TABLE event_relations (
    event   TEXT NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    to_event TEXT NOT NULL REFERENCES events (id),
    kind    TEXT NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_relations_by_target ON event_relations (to_event, event);
