-- The schema, one text for both stores. Variables between dollar signs stand for the types that differ: text is compared and ordered by
-- its bytes, blob is binary data, and rowid is a key that SQLite uses as the number of the row.
-- The SQL is portable: the program assigns all keys, so there are no sequences, and there are no triggers. Dates are ISO text, flags
-- are 0 or 1, and the program folds the case and accents of text that is searched or sorted.

-- The record: the tables that hold what curators write.

-- The dataset has one row. projections_build is the build of the program that wrote all projections; it is null while they are being
-- rebuilt.
CREATE TABLE dataset (
    id                INTEGER PRIMARY KEY CHECK (id = 1),
    revision          BIGINT NOT NULL,
    instance          $text$ NOT NULL,
    created_at        $text$ NOT NULL,
    projections_build $text$
);

-- Each record that ever existed has one row, with its last document and the document that the seeds last gave for it. A deleted record
-- keeps its id and the reason; a merged or renamed record names the record that took its place.
CREATE TABLE records (
    kind          $text$ NOT NULL CHECK (kind IN ('party', 'system', 'article', 'deal', 'event')),
    id            $text$ NOT NULL,
    revision      BIGINT NOT NULL,
    state         $text$ NOT NULL CHECK (state IN ('live', 'deleted', 'merged')),
    document      $text$ NOT NULL,
    seed_document $text$,
    reason        $text$,
    superseded_by $text$,
    created_at    $text$ NOT NULL,
    updated_at    $text$ NOT NULL,
    PRIMARY KEY (kind, id)
);

-- Each record that a revision created, changed, deleted or merged has one row for that revision. document is the record from that
-- revision on; it is null when the revision deleted or merged the record.
CREATE TABLE history (
    revision      BIGINT NOT NULL,
    kind          $text$ NOT NULL,
    id            $text$ NOT NULL,
    action        $text$ NOT NULL CHECK (action IN ('create', 'update', 'delete', 'merge')),
    actor         $text$ NOT NULL,
    at            $text$ NOT NULL,
    note          $text$,
    document      $text$,
    superseded_by $text$,
    PRIMARY KEY (revision, kind, id)
);
CREATE INDEX history_by_record ON history (kind, id, revision);

-- Every deal that an event ever belonged to. The history of a deal is found through this table.
CREATE TABLE event_deals_ever (
    deal  $text$ NOT NULL,
    event $text$ NOT NULL,
    PRIMARY KEY (deal, event)
);

CREATE TABLE parties (
    id        $text$ PRIMARY KEY,
    kind      $text$ NOT NULL,
    name      $text$ NOT NULL,
    alpha2    $text$,
    country   $text$,
    from_edtf $text$,
    to_edtf   $text$,
    sort_key  $text$ NOT NULL
);
CREATE INDEX parties_by_name ON parties (sort_key, id);
CREATE INDEX parties_by_country ON parties (country) WHERE country IS NOT NULL;

-- name_key is null if another name of the same party has the same folded form.
CREATE TABLE party_names (
    party    $text$ NOT NULL REFERENCES parties (id),
    ordinal  INTEGER NOT NULL,
    name_key $text$ UNIQUE,
    name     $text$ NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (party, ordinal)
);

CREATE TABLE party_successors (
    party     $text$ NOT NULL REFERENCES parties (id),
    successor $text$ NOT NULL,
    ordinal   INTEGER NOT NULL,
    PRIMARY KEY (party, successor)
);

CREATE TABLE systems (
    id           $text$ PRIMARY KEY,
    name         $text$ NOT NULL,
    category     $text$ NOT NULL,
    origin       $text$ REFERENCES parties (id),
    family       $text$,
    component_of $text$,
    sort_key     $text$ NOT NULL
);
CREATE INDEX systems_by_name ON systems (sort_key, id);
CREATE INDEX systems_by_family ON systems (family) WHERE family IS NOT NULL;

-- name_key is null if another name of the same system has the same folded form.
CREATE TABLE system_names (
    system   $text$ NOT NULL REFERENCES systems (id),
    ordinal  INTEGER NOT NULL,
    name_key $text$ UNIQUE,
    name     $text$ NOT NULL,
    is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)),
    PRIMARY KEY (system, ordinal)
);

CREATE TABLE articles (
    id                   $text$ PRIMARY KEY,
    title                $text$ NOT NULL,
    publisher            $text$ NOT NULL,
    kind                 $text$ NOT NULL,
    url                  $text$,
    archived_url         $text$,
    author               $text$,
    origin               $text$,
    published            $text$,
    published_basis      $text$,
    language             $text$,
    accessed             $text$,
    reliability          $text$,
    note                 $text$,
    known_from           $text$ NOT NULL,
    published_ascending  $text$ NOT NULL,
    published_descending $text$ NOT NULL,
    search_text          $text$ NOT NULL,
    updated_at           $text$ NOT NULL
);
CREATE INDEX articles_by_published ON articles (published_ascending, id);
CREATE INDEX articles_by_published_descending ON articles (published_descending, id);
CREATE INDEX articles_by_updated ON articles (updated_at, id);

-- changed_revision is the last revision that changed anything that answers show of the deal: the deal itself or a record that it names.
CREATE TABLE deals (
    seq              BIGINT NOT NULL UNIQUE,
    id               $text$ PRIMARY KEY,
    title            $text$ NOT NULL,
    title_key        $text$ NOT NULL,
    summary          $text$,
    note             $text$,
    updated_at       $text$ NOT NULL,
    changed_revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX deals_by_title ON deals (title_key, id);
CREATE INDEX deals_by_updated ON deals (updated_at, id);

CREATE TABLE deal_kinds (
    deal    $text$ NOT NULL REFERENCES deals (id),
    kind    $text$ NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, kind)
);
CREATE INDEX deal_kinds_by_kind ON deal_kinds (kind, deal);

CREATE TABLE deal_parties (
    deal    $text$ NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    party   $text$ NOT NULL REFERENCES parties (id),
    role    $text$ NOT NULL,
    note    $text$,
    PRIMARY KEY (deal, ordinal)
);
CREATE INDEX deal_parties_by_party ON deal_parties (party, deal);

CREATE TABLE deal_systems (
    deal    $text$ NOT NULL REFERENCES deals (id),
    system  $text$ NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (deal, system)
);
CREATE INDEX deal_systems_by_system ON deal_systems (system, deal);

-- changed_revision is the last revision that changed anything that answers show of the event: the event itself or a record that it names.
CREATE TABLE events (
    seq              BIGINT NOT NULL UNIQUE,
    id               $text$ PRIMARY KEY,
    type             $text$ NOT NULL,
    modality         $text$ NOT NULL,
    date             $text$,
    stated_on        $text$,
    statement        $text$ NOT NULL,
    place            $text$,
    note             $text$,
    updated_at       $text$ NOT NULL,
    changed_revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX events_by_updated ON events (updated_at, id);
CREATE INDEX events_by_type ON events (type, id);
CREATE INDEX events_by_modality ON events (modality, id);

CREATE TABLE event_deals (
    event   $text$ NOT NULL REFERENCES events (id),
    deal    $text$ NOT NULL REFERENCES deals (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, deal)
);
CREATE INDEX event_deals_by_deal ON event_deals (deal, event);

CREATE TABLE event_parties (
    event   $text$ NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    party   $text$ NOT NULL REFERENCES parties (id),
    role    $text$ NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_parties_by_party ON event_parties (party, event);

CREATE TABLE event_systems (
    event   $text$ NOT NULL REFERENCES events (id),
    system  $text$ NOT NULL REFERENCES systems (id),
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (event, system)
);
CREATE INDEX event_systems_by_system ON event_systems (system, event);

CREATE TABLE citations (
    event            $text$ NOT NULL REFERENCES events (id),
    ordinal          INTEGER NOT NULL,
    article          $text$ NOT NULL REFERENCES articles (id),
    paragraph        INTEGER,
    quote            $text$,
    attributed_to    $text$,
    stated_date      $text$,
    date_as_reported $text$,
    credibility      INTEGER,
    rank             $text$ NOT NULL,
    reason           $text$,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX citations_by_article ON citations (article, event);

CREATE TABLE figures (
    event              $text$ NOT NULL REFERENCES events (id),
    ordinal            INTEGER NOT NULL,
    measure            $text$ NOT NULL,
    low                NUMERIC NOT NULL,
    high               NUMERIC NOT NULL,
    approximate        INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    currency           $text$,
    unit               $text$,
    currency_uncertain INTEGER NOT NULL CHECK (currency_uncertain IN (0, 1)),
    as_reported        $text$,
    article            $text$ NOT NULL REFERENCES articles (id),
    system             $text$ REFERENCES systems (id),
    rank               $text$ NOT NULL,
    reason             $text$,
    PRIMARY KEY (event, ordinal),
    CHECK (low <= high)
);

CREATE TABLE event_relations (
    event    $text$ NOT NULL REFERENCES events (id),
    ordinal  INTEGER NOT NULL,
    to_event $text$ NOT NULL REFERENCES events (id),
    kind     $text$ NOT NULL,
    PRIMARY KEY (event, ordinal)
);
CREATE INDEX event_relations_by_target ON event_relations (to_event, event);

-- Derived data: the program computes it from the record and writes it in the same transaction as the record.

-- A row of event_states or deal_states is the state of knowledge between two publication days: known_from <= day < known_until. The day
-- '9999-99-99' stands for now. The state that holds now has known_until = '~' and is_current = 1.
CREATE TABLE event_states (
    event             $text$ NOT NULL REFERENCES events (id),
    known_from        $text$ NOT NULL,
    known_until       $text$ NOT NULL,
    is_current        INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    date              $text$,
    earliest          $text$,
    latest            $text$,
    starts_by         $text$,
    precision         $text$,
    date_ascending    $text$ NOT NULL,
    date_descending   $text$ NOT NULL,
    sources           INTEGER NOT NULL,
    date_contested    INTEGER NOT NULL CHECK (date_contested IN (0, 1)),
    figures_contested INTEGER NOT NULL CHECK (figures_contested IN (0, 1)),
    denied            INTEGER NOT NULL CHECK (denied IN (0, 1)),
    corrected         INTEGER NOT NULL CHECK (corrected IN (0, 1)),
    PRIMARY KEY (event, known_from)
);
CREATE UNIQUE INDEX event_states_current ON event_states (event) WHERE is_current = 1;
CREATE INDEX event_states_sources ON event_states (sources, event) WHERE is_current = 1;
-- A list reads these indexes in its order. They also hold the columns by which it filters, so that it does not look up each row.
CREATE INDEX event_states_ascending ON event_states (date_ascending, event, is_current, known_from, known_until, earliest, latest, date);
CREATE INDEX event_states_descending ON event_states (date_descending, event, is_current, known_from, known_until, earliest, latest, date);

CREATE TABLE deal_states (
    deal             $text$ NOT NULL REFERENCES deals (id),
    known_from       $text$ NOT NULL,
    known_until      $text$ NOT NULL,
    is_current       INTEGER NOT NULL CHECK (is_current IN (0, 1)),
    status           $text$ NOT NULL,
    first_date       $text$,
    first_earliest   $text$,
    first_latest     $text$,
    first_precision  $text$,
    last_date        $text$,
    last_earliest    $text$,
    last_latest      $text$,
    last_precision   $text$,
    first_ascending  $text$ NOT NULL,
    first_descending $text$ NOT NULL,
    last_ascending   $text$ NOT NULL,
    last_descending  $text$ NOT NULL,
    events           INTEGER NOT NULL,
    sources          INTEGER NOT NULL,
    contested        INTEGER NOT NULL CHECK (contested IN (0, 1)),
    PRIMARY KEY (deal, known_from)
);
CREATE UNIQUE INDEX deal_states_current ON deal_states (deal) WHERE is_current = 1;
CREATE INDEX deal_states_status ON deal_states (status, deal);
CREATE INDEX deal_states_sources ON deal_states (sources, deal) WHERE is_current = 1;
CREATE INDEX deal_states_first_ascending ON deal_states (first_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_first_descending ON deal_states (first_descending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_ascending ON deal_states (last_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_descending ON deal_states (last_descending, deal, is_current, known_from, known_until);

-- The filter by country reads these tables: the parties of a deal or event, and the countries of its companies and agencies.
CREATE TABLE deal_countries (
    deal  $text$ NOT NULL REFERENCES deals (id),
    party $text$ NOT NULL,
    role  $text$ NOT NULL,
    PRIMARY KEY (deal, party, role)
);
CREATE INDEX deal_countries_by_party ON deal_countries (party, role, deal);

CREATE TABLE event_countries (
    event $text$ NOT NULL REFERENCES events (id),
    party $text$ NOT NULL,
    role  $text$ NOT NULL,
    PRIMARY KEY (event, party, role)
);
CREATE INDEX event_countries_by_party ON event_countries (party, role, event);

-- The filter by system reads these tables: each system, and every family above it, with its category.
CREATE TABLE deal_families (
    deal     $text$ NOT NULL REFERENCES deals (id),
    system   $text$ NOT NULL,
    category $text$ NOT NULL,
    PRIMARY KEY (deal, system)
);
CREATE INDEX deal_families_by_system ON deal_families (system, deal);
CREATE INDEX deal_families_by_category ON deal_families (category, deal);

CREATE TABLE event_families (
    event    $text$ NOT NULL REFERENCES events (id),
    system   $text$ NOT NULL,
    category $text$ NOT NULL,
    PRIMARY KEY (event, system)
);
CREATE INDEX event_families_by_system ON event_families (system, event);
CREATE INDEX event_families_by_category ON event_families (category, event);

-- Each revision that changed a deal, or a record that it shows, has one row. The updatedAt of a deal at a past revision is read from here,
-- because the record that caused the change may no longer belong to the deal.
CREATE TABLE deal_updates (
    deal     $text$ NOT NULL,
    revision BIGINT NOT NULL,
    at       $text$ NOT NULL,
    PRIMARY KEY (deal, revision)
);

-- Projections: each deal and event as JSON, as answers show it now. seq is the number of the record. A projection is valid if its revision
-- equals the changed_revision of the record and its build is the build of the running program.
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

-- API keys. Only the hash of a key is stored; its prefix identifies the key in lists.
CREATE TABLE keys (
    prefix       $text$ PRIMARY KEY,
    name         $text$ NOT NULL,
    role         $text$ NOT NULL CHECK (role IN ('curator', 'admin')),
    hash         $text$ NOT NULL,
    created_at   $text$ NOT NULL,
    expires_at   $text$,
    last_used_at $text$,
    revoked_at   $text$
);

-- POST requests that carried an Idempotency-Key and wrote something, with the revision that each made. They are kept for 24 hours.
CREATE TABLE idempotency_keys (
    actor           $text$ NOT NULL,
    idempotency_key $text$ NOT NULL,
    request_hash    $text$ NOT NULL,
    revision        BIGINT NOT NULL,
    created_at      $text$ NOT NULL,
    PRIMARY KEY (actor, idempotency_key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);

-- Releases: data packages that never change. Each keeps its citation as it was at that time, and its bytes in parts.
CREATE TABLE releases (
    version    $text$ PRIMARY KEY,
    revision   BIGINT NOT NULL,
    data_at    $text$ NOT NULL,
    created_at $text$ NOT NULL,
    actor      $text$ NOT NULL,
    note       $text$,
    doi        $text$,
    title      $text$ NOT NULL,
    authors    $text$ NOT NULL,
    url        $text$ NOT NULL,
    hash       $text$ NOT NULL,
    length     BIGINT NOT NULL
);
CREATE INDEX releases_by_time ON releases (created_at, version);

CREATE TABLE release_parts (
    version $text$ NOT NULL REFERENCES releases (version),
    ordinal INTEGER NOT NULL,
    bytes   $blob$ NOT NULL,
    PRIMARY KEY (version, ordinal)
);
