-- What follows from the record, written by the program in the same transaction as the record itself.

-- What was known of an event or deal from one publication day to the next: known_from <= day < known_until.
-- Now is '9999-99-99'; a state that still holds ends at '~' and has is_current = 1.
CREATE TABLE event_states (
    event             TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    known_from        TEXT COLLATE "C" NOT NULL,
    known_until       TEXT COLLATE "C" NOT NULL,
    is_current        INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    date              TEXT COLLATE "C",
    earliest          TEXT COLLATE "C",
    latest            TEXT COLLATE "C",
    starts_by         TEXT COLLATE "C",
    precision         TEXT COLLATE "C",
    date_ascending    TEXT COLLATE "C" NOT NULL,
    date_descending   TEXT COLLATE "C" NOT NULL,
    sources           INTEGER NOT NULL,
    date_contested    INTEGER NOT NULL CHECK (date_contested IN (0, 1)),
    figures_contested INTEGER NOT NULL CHECK (figures_contested IN (0, 1)),
    denied            INTEGER NOT NULL CHECK (denied IN (0, 1)),
    corrected         INTEGER NOT NULL CHECK (corrected IN (0, 1)),
    PRIMARY KEY (event, known_from)
);
CREATE UNIQUE INDEX event_states_current ON event_states (event) WHERE is_current = 1;
CREATE INDEX event_states_ascending ON event_states (is_current, date_ascending, event);
CREATE INDEX event_states_descending ON event_states (is_current, date_descending, event);

CREATE TABLE deal_states (
    deal             TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    known_from       TEXT COLLATE "C" NOT NULL,
    known_until      TEXT COLLATE "C" NOT NULL,
    is_current       INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    status           TEXT COLLATE "C" NOT NULL,
    first_date       TEXT COLLATE "C",
    first_earliest   TEXT COLLATE "C",
    first_latest     TEXT COLLATE "C",
    first_precision  TEXT COLLATE "C",
    last_date        TEXT COLLATE "C",
    last_earliest    TEXT COLLATE "C",
    last_latest      TEXT COLLATE "C",
    last_precision   TEXT COLLATE "C",
    first_ascending  TEXT COLLATE "C" NOT NULL,
    first_descending TEXT COLLATE "C" NOT NULL,
    last_ascending   TEXT COLLATE "C" NOT NULL,
    last_descending  TEXT COLLATE "C" NOT NULL,
    events           INTEGER NOT NULL,
    sources          INTEGER NOT NULL,
    contested        INTEGER NOT NULL CHECK (contested IN (0, 1)),
    PRIMARY KEY (deal, known_from)
);
CREATE UNIQUE INDEX deal_states_current ON deal_states (deal) WHERE is_current = 1;
CREATE INDEX deal_states_first_ascending ON deal_states (is_current, first_ascending, deal);
CREATE INDEX deal_states_first_descending ON deal_states (is_current, first_descending, deal);
CREATE INDEX deal_states_last_ascending ON deal_states (is_current, last_ascending, deal);
CREATE INDEX deal_states_last_descending ON deal_states (is_current, last_descending, deal);
CREATE INDEX deal_states_status ON deal_states (status, deal);

-- What a filter by country finds: parties of the deal or event, and the country of its companies and agencies.
CREATE TABLE deal_countries (
    deal  TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    party TEXT COLLATE "C" NOT NULL,
    role  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (deal, party, role)
);
CREATE INDEX deal_countries_by_party ON deal_countries (party, role, deal);

CREATE TABLE event_countries (
    event TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    party TEXT COLLATE "C" NOT NULL,
    role  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, party, role)
);
CREATE INDEX event_countries_by_party ON event_countries (party, role, event);

-- What a filter by system finds: the system, and every family above it, each with its category.
CREATE TABLE deal_families (
    deal     TEXT COLLATE "C" NOT NULL REFERENCES deals (id),
    system   TEXT COLLATE "C" NOT NULL,
    category TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (deal, system)
);
CREATE INDEX deal_families_by_system ON deal_families (system, deal);

CREATE TABLE event_families (
    event    TEXT COLLATE "C" NOT NULL REFERENCES events (id),
    system   TEXT COLLATE "C" NOT NULL,
    category TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (event, system)
);
CREATE INDEX event_families_by_system ON event_families (system, event);
