-- The record: what curators write. Dates are ISO text, flags are 0 or 1, text is folded by the program.
-- The same as migrations/sqlite, except that text is compared and ordered by its bytes, as SQLite does by itself.
-- Portable SQL: no AUTOINCREMENT, no triggers, keys assigned by the program.

CREATE TABLE dataset (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    revision    BIGINT NOT NULL,
    instance    TEXT COLLATE "C" NOT NULL,
    created_at  TEXT COLLATE "C" NOT NULL
);

-- One row for every record there ever was: its last document, and what the seeds last said of it. A deleted record
-- keeps its id and the reason; a merged or renamed one names the record that took its place.
CREATE TABLE records (
    kind          TEXT COLLATE "C" NOT NULL CHECK (kind IN ('party', 'system', 'article', 'deal', 'event')),
    id            TEXT COLLATE "C" NOT NULL,
    revision      BIGINT NOT NULL,
    state         TEXT COLLATE "C" NOT NULL CHECK (state IN ('live', 'deleted', 'merged')),
    document      TEXT COLLATE "C" NOT NULL,
    seed_document TEXT COLLATE "C",
    reason        TEXT COLLATE "C",
    superseded_by TEXT COLLATE "C",
    created_at    TEXT COLLATE "C" NOT NULL,
    updated_at    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, id)
);

-- One row for every record that a revision created, changed, deleted or merged. document is what it was from then on;
-- null once it was deleted or merged.
CREATE TABLE history (
    revision      BIGINT NOT NULL,
    kind          TEXT COLLATE "C" NOT NULL,
    id            TEXT COLLATE "C" NOT NULL,
    action        TEXT COLLATE "C" NOT NULL CHECK (action IN ('create', 'update', 'delete', 'merge')),
    actor         TEXT COLLATE "C" NOT NULL,
    at            TEXT COLLATE "C" NOT NULL,
    note          TEXT COLLATE "C",
    document      TEXT COLLATE "C",
    superseded_by TEXT COLLATE "C",
    PRIMARY KEY (revision, kind, id)
);
CREATE INDEX history_by_record ON history (kind, id, revision);

-- Every deal an event ever belonged to: where a deal's past is looked up.
CREATE TABLE event_deals_ever (
    deal  TEXT COLLATE "C" NOT NULL,
    event TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (deal, event)
);

CREATE TABLE parties (
    id       TEXT COLLATE "C" PRIMARY KEY,
    kind     TEXT COLLATE "C" NOT NULL,
    name     TEXT COLLATE "C" NOT NULL,
    alpha2   TEXT COLLATE "C",
    country  TEXT COLLATE "C",
    from_edtf TEXT COLLATE "C",
    to_edtf  TEXT COLLATE "C",
    sort_key TEXT COLLATE "C" NOT NULL
);
CREATE INDEX parties_by_name ON parties (sort_key, id);
CREATE INDEX parties_by_country ON parties (country) WHERE country IS NOT NULL;

-- name_key is null for a name whose folded form another name of the same party already has.
CREATE TABLE party_names (
    party    TEXT COLLATE "C" NOT NULL REFERENCES parties (id),
    ordinal  INTEGER NOT NULL,
    name_key TEXT COLLATE "C" UNIQUE,
    name     TEXT COLLATE "C" NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (party, ordinal)
);

CREATE TABLE party_successors (
    party     TEXT COLLATE "C" NOT NULL REFERENCES parties (id),
    successor TEXT COLLATE "C" NOT NULL,
    ordinal   INTEGER NOT NULL,
    PRIMARY KEY (party, successor)
);

CREATE TABLE systems (
    id           TEXT COLLATE "C" PRIMARY KEY,
    name         TEXT COLLATE "C" NOT NULL,
    category     TEXT COLLATE "C" NOT NULL,
    origin       TEXT COLLATE "C" REFERENCES parties (id),
    family       TEXT COLLATE "C",
    component_of TEXT COLLATE "C",
    sort_key     TEXT COLLATE "C" NOT NULL
);
CREATE INDEX systems_by_name ON systems (sort_key, id);
CREATE INDEX systems_by_family ON systems (family) WHERE family IS NOT NULL;

-- name_key is null for a name whose folded form another name of the same system already has.
CREATE TABLE system_names (
    system   TEXT COLLATE "C" NOT NULL REFERENCES systems (id),
    ordinal  INTEGER NOT NULL,
    name_key TEXT COLLATE "C" UNIQUE,
    name     TEXT COLLATE "C" NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (system, ordinal)
);

CREATE TABLE articles (
    id                  TEXT COLLATE "C" PRIMARY KEY,
    title               TEXT COLLATE "C" NOT NULL,
    publisher           TEXT COLLATE "C" NOT NULL,
    kind                TEXT COLLATE "C" NOT NULL,
    url                 TEXT COLLATE "C",
    archived_url        TEXT COLLATE "C",
    author              TEXT COLLATE "C",
    origin              TEXT COLLATE "C",
    published           TEXT COLLATE "C",
    published_basis     TEXT COLLATE "C",
    language            TEXT COLLATE "C",
    accessed            TEXT COLLATE "C",
    reliability         TEXT COLLATE "C",
    note                TEXT COLLATE "C",
    known_from          TEXT COLLATE "C" NOT NULL,
    published_ascending  TEXT COLLATE "C" NOT NULL,
    published_descending TEXT COLLATE "C" NOT NULL,
    search_text         TEXT COLLATE "C" NOT NULL,
    updated_at          TEXT COLLATE "C" NOT NULL
);
CREATE INDEX articles_by_published ON articles (published_ascending, id);
CREATE INDEX articles_by_published_descending ON articles (published_descending, id);
CREATE INDEX articles_by_updated ON articles (updated_at, id);

CREATE TABLE deals (
    seq        BIGINT NOT NULL UNIQUE,
    id         TEXT COLLATE "C" PRIMARY KEY,
    title      TEXT COLLATE "C" NOT NULL,
    title_key  TEXT COLLATE "C" NOT NULL,
    summary    TEXT COLLATE "C",
    note       TEXT COLLATE "C",
    updated_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX deals_by_title ON deals (title_key, id);
CREATE INDEX deals_by_updated ON deals (updated_at, id);

CREATE TABLE deal_kinds (
    deal    TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    kind    TEXT COLLATE "C" NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, kind)
);
CREATE INDEX deal_kinds_by_kind ON deal_kinds (kind, deal);

CREATE TABLE deal_parties (
    deal    TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    party   TEXT COLLATE "C" NOT NULL REFERENCES parties (id),
    role    TEXT COLLATE "C" NOT NULL,
    note    TEXT COLLATE "C",
    PRIMARY KEY (deal, ordinal)
);
CREATE INDEX deal_parties_by_party ON deal_parties (party, deal);

CREATE TABLE deal_systems (
    deal    TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    system  TEXT COLLATE "C" NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, system)
);
CREATE INDEX deal_systems_by_system ON deal_systems (system, deal);

CREATE TABLE events (
    seq        BIGINT NOT NULL UNIQUE,
    id         TEXT COLLATE "C" PRIMARY KEY,
    type       TEXT COLLATE "C" NOT NULL,
    modality   TEXT COLLATE "C" NOT NULL,
    date       TEXT COLLATE "C",
    stated_on  TEXT COLLATE "C",
    statement  TEXT COLLATE "C" NOT NULL,
    place      TEXT COLLATE "C",
    note       TEXT COLLATE "C",
    updated_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX events_by_updated ON events (updated_at, id);

CREATE TABLE event_deals (
    event   TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    deal    TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, deal)
);
CREATE INDEX event_deals_by_deal ON event_deals (deal, event);

CREATE TABLE event_parties (
    event   TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    party   TEXT COLLATE "C" NOT NULL REFERENCES parties (id),
    role    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_parties_by_party ON event_parties (party, event);

CREATE TABLE event_systems (
    event   TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    system  TEXT COLLATE "C" NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, system)
);
CREATE INDEX event_systems_by_system ON event_systems (system, event);

CREATE TABLE citations (
    event            TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    ordinal          INTEGER NOT NULL,
    article          TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    paragraph        INTEGER,
    quote            TEXT COLLATE "C",
    attributed_to    TEXT COLLATE "C",
    stated_date      TEXT COLLATE "C",
    date_as_reported TEXT COLLATE "C",
    credibility      INTEGER,
    rank             TEXT COLLATE "C" NOT NULL,
    reason           TEXT COLLATE "C",
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX citations_by_article ON citations (article, event);

CREATE TABLE figures (
    event              TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    ordinal            INTEGER NOT NULL,
    measure            TEXT COLLATE "C" NOT NULL,
    low                NUMERIC NOT NULL,
    high               NUMERIC NOT NULL,
    approximate        INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    currency           TEXT COLLATE "C",
    unit               TEXT COLLATE "C",
    currency_uncertain INTEGER NOT NULL CHECK (currency_uncertain IN (0, 1)),
    as_reported        TEXT COLLATE "C",
    article            TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    system             TEXT COLLATE "C" REFERENCES systems (id),
    rank               TEXT COLLATE "C" NOT NULL,
    reason             TEXT COLLATE "C",
    PRIMARY KEY (event, ordinal),
    CHECK (low <= high)
);

CREATE TABLE event_relations (
    event   TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    to_event TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    kind    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_relations_by_target ON event_relations (to_event, event);
