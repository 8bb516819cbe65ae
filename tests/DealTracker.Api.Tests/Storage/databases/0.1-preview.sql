CREATE TABLE public.articles (
    id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    publisher text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    url text COLLATE pg_catalog."C",
    archived_url text COLLATE pg_catalog."C",
    author text COLLATE pg_catalog."C",
    origin text COLLATE pg_catalog."C",
    published text COLLATE pg_catalog."C",
    published_basis text COLLATE pg_catalog."C",
    language text COLLATE pg_catalog."C",
    accessed text COLLATE pg_catalog."C",
    reliability text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    known_from text NOT NULL COLLATE pg_catalog."C",
    published_ascending text NOT NULL COLLATE pg_catalog."C",
    published_descending text NOT NULL COLLATE pg_catalog."C",
    search_text text NOT NULL COLLATE pg_catalog."C",
    updated_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.citations (
    event text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    article text NOT NULL COLLATE pg_catalog."C",
    paragraph integer,
    quote text COLLATE pg_catalog."C",
    attributed_to text COLLATE pg_catalog."C",
    stated_date text COLLATE pg_catalog."C",
    date_as_reported text COLLATE pg_catalog."C",
    credibility integer,
    rank text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C"
);
CREATE TABLE public.dataset (
    id integer NOT NULL,
    revision bigint NOT NULL,
    instance text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    shown_form text COLLATE pg_catalog."C",
    CONSTRAINT dataset_id_check CHECK ((id = 1))
);
CREATE TABLE public.deal_countries (
    deal text NOT NULL COLLATE pg_catalog."C",
    party text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.deal_families (
    deal text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.deal_kinds (
    deal text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL
);
CREATE TABLE public.deal_parties (
    deal text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C"
);
CREATE TABLE public.deal_search (
    rowid bigint NOT NULL,
    words tsvector NOT NULL,
    designators tsvector NOT NULL
);
CREATE TABLE public.deal_states (
    deal text NOT NULL COLLATE pg_catalog."C",
    known_from text NOT NULL COLLATE pg_catalog."C",
    known_until text NOT NULL COLLATE pg_catalog."C",
    is_current integer NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    first_date text COLLATE pg_catalog."C",
    first_earliest text COLLATE pg_catalog."C",
    first_latest text COLLATE pg_catalog."C",
    first_precision text COLLATE pg_catalog."C",
    last_date text COLLATE pg_catalog."C",
    last_earliest text COLLATE pg_catalog."C",
    last_latest text COLLATE pg_catalog."C",
    last_precision text COLLATE pg_catalog."C",
    first_ascending text NOT NULL COLLATE pg_catalog."C",
    first_descending text NOT NULL COLLATE pg_catalog."C",
    last_ascending text NOT NULL COLLATE pg_catalog."C",
    last_descending text NOT NULL COLLATE pg_catalog."C",
    events integer NOT NULL,
    sources integer NOT NULL,
    contested integer NOT NULL,
    CONSTRAINT deal_states_contested_check CHECK ((contested = ANY (ARRAY[0, 1]))),
    CONSTRAINT deal_states_is_current_check CHECK ((is_current = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.deal_systems (
    deal text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL
);
CREATE TABLE public.deal_updates (
    deal text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.deals (
    seq bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    title_key text NOT NULL COLLATE pg_catalog."C",
    summary text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    updated_at text NOT NULL COLLATE pg_catalog."C",
    changed_in bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.event_countries (
    event text NOT NULL COLLATE pg_catalog."C",
    party text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_deals (
    event text NOT NULL COLLATE pg_catalog."C",
    deal text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL
);
CREATE TABLE public.event_deals_ever (
    deal text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_families (
    event text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_parties (
    event text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    party text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_relations (
    event text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    to_event text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.event_search (
    rowid bigint NOT NULL,
    words tsvector NOT NULL,
    designators tsvector NOT NULL
);
CREATE TABLE public.event_states (
    event text NOT NULL COLLATE pg_catalog."C",
    known_from text NOT NULL COLLATE pg_catalog."C",
    known_until text NOT NULL COLLATE pg_catalog."C",
    is_current integer NOT NULL,
    date text COLLATE pg_catalog."C",
    earliest text COLLATE pg_catalog."C",
    latest text COLLATE pg_catalog."C",
    starts_by text COLLATE pg_catalog."C",
    "precision" text COLLATE pg_catalog."C",
    date_ascending text NOT NULL COLLATE pg_catalog."C",
    date_descending text NOT NULL COLLATE pg_catalog."C",
    sources integer NOT NULL,
    date_contested integer NOT NULL,
    figures_contested integer NOT NULL,
    denied integer NOT NULL,
    corrected integer NOT NULL,
    CONSTRAINT event_states_corrected_check CHECK ((corrected = ANY (ARRAY[0, 1]))),
    CONSTRAINT event_states_date_contested_check CHECK ((date_contested = ANY (ARRAY[0, 1]))),
    CONSTRAINT event_states_denied_check CHECK ((denied = ANY (ARRAY[0, 1]))),
    CONSTRAINT event_states_figures_contested_check CHECK ((figures_contested = ANY (ARRAY[0, 1]))),
    CONSTRAINT event_states_is_current_check CHECK ((is_current = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.event_systems (
    event text NOT NULL COLLATE pg_catalog."C",
    system text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL
);
CREATE TABLE public.events (
    seq bigint NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    modality text NOT NULL COLLATE pg_catalog."C",
    date text COLLATE pg_catalog."C",
    stated_on text COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    updated_at text NOT NULL COLLATE pg_catalog."C",
    changed_in bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.figures (
    event text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    measure text NOT NULL COLLATE pg_catalog."C",
    low numeric NOT NULL,
    high numeric NOT NULL,
    approximate integer NOT NULL,
    currency text COLLATE pg_catalog."C",
    unit text COLLATE pg_catalog."C",
    currency_uncertain integer NOT NULL,
    as_reported text COLLATE pg_catalog."C",
    article text NOT NULL COLLATE pg_catalog."C",
    system text COLLATE pg_catalog."C",
    rank text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    CONSTRAINT figures_approximate_check CHECK ((approximate = ANY (ARRAY[0, 1]))),
    CONSTRAINT figures_check CHECK ((low <= high)),
    CONSTRAINT figures_currency_uncertain_check CHECK ((currency_uncertain = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.history (
    revision bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    document text COLLATE pg_catalog."C",
    superseded_by text COLLATE pg_catalog."C",
    CONSTRAINT history_action_check CHECK ((action = ANY (ARRAY['create'::text, 'update'::text, 'delete'::text, 'merge'::text])))
);
CREATE TABLE public.idempotent_answers (
    actor text NOT NULL COLLATE pg_catalog."C",
    idempotency_key text NOT NULL COLLATE pg_catalog."C",
    request_hash text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.keys (
    prefix text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text COLLATE pg_catalog."C",
    last_used_at text COLLATE pg_catalog."C",
    revoked_at text COLLATE pg_catalog."C",
    CONSTRAINT keys_role_check CHECK ((role = ANY (ARRAY['curator'::text, 'admin'::text])))
);
CREATE TABLE public.parties (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    alpha2 text COLLATE pg_catalog."C",
    country text COLLATE pg_catalog."C",
    from_edtf text COLLATE pg_catalog."C",
    to_edtf text COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.party_names (
    party text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    name_key text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    is_alias integer NOT NULL,
    CONSTRAINT party_names_is_alias_check CHECK ((is_alias = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.party_successors (
    party text NOT NULL COLLATE pg_catalog."C",
    successor text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL
);
CREATE TABLE public.records (
    kind text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    seed_document text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    superseded_by text COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    updated_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT records_kind_check CHECK ((kind = ANY (ARRAY['party'::text, 'system'::text, 'article'::text, 'deal'::text, 'event'::text]))),
    CONSTRAINT records_state_check CHECK ((state = ANY (ARRAY['live'::text, 'deleted'::text, 'merged'::text])))
);
CREATE TABLE public.release_parts (
    version text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    bytes bytea NOT NULL
);
CREATE TABLE public.releases (
    version text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    data_at text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    doi text COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    authors text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    length bigint NOT NULL
);
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.shown_deal_details (
    seq bigint NOT NULL,
    changed_in bigint NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    json text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.shown_deals (
    seq bigint NOT NULL,
    changed_in bigint NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    json text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.shown_events (
    seq bigint NOT NULL,
    changed_in bigint NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    json text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.system_names (
    system text NOT NULL COLLATE pg_catalog."C",
    ordinal integer NOT NULL,
    name_key text COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    is_alias integer NOT NULL,
    CONSTRAINT system_names_is_alias_check CHECK ((is_alias = ANY (ARRAY[0, 1])))
);
CREATE TABLE public.systems (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    origin text COLLATE pg_catalog."C",
    family text COLLATE pg_catalog."C",
    component_of text COLLATE pg_catalog."C",
    sort_key text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.articles VALUES
	('signed', 'Contract signed', 'The Example Post', 'newspaper', NULL, NULL, NULL, NULL, '2018-10-05', NULL, NULL, NULL, 'B', NULL, '2018-10-05', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', ' contract signed the example post', '2026-11-27T21:09:50.303Z'),
	('begun', 'Deliveries begin', 'Trade Weekly', 'trade_press', NULL, NULL, NULL, NULL, '2021-11-14', NULL, NULL, NULL, NULL, NULL, '2021-11-14', '2021-11-14|2021-11-14', '2021-11-14|2021-11-14', ' deliveries begin trade weekly', '2026-11-27T21:09:50.303Z');
INSERT INTO public.citations VALUES
	('contract', 0, 'signed', 2, NULL, NULL, NULL, NULL, NULL, 'normal', NULL),
	('contract', 1, 'begun', NULL, NULL, NULL, '2018', NULL, NULL, 'normal', NULL),
	('delivery', 0, 'begun', 1, NULL, NULL, NULL, NULL, NULL, 'normal', NULL),
	('talks-of-2023', 0, 'begun', 4, NULL, NULL, NULL, NULL, NULL, 'normal', NULL);
INSERT INTO public.dataset VALUES
	(1, 5, 'ae16c677c9ea', '2026-11-27T21:10:03.5047496+00:00', '5053c10a');
INSERT INTO public.deal_countries VALUES
	('ind-rus-s-400', 'RUS', 'supplier'),
	('ind-rus-s-400', 'IND', 'recipient'),
	('ind-rus-s-400', 'rosoboronexport', 'intermediary'),
	('ind-rus-s-400', 'RUS', 'intermediary'),
	('tur-rus-s-400', 'RUS', 'supplier'),
	('tur-rus-s-400', 'TUR', 'recipient');
INSERT INTO public.deal_families VALUES
	('ind-rus-s-400', 's-400', 'air_defence_systems'),
	('ind-rus-s-400', 's-300-line', 'air_defence_systems'),
	('tur-rus-s-400', 's-400', 'air_defence_systems'),
	('tur-rus-s-400', 's-300-line', 'air_defence_systems');
INSERT INTO public.deal_kinds VALUES
	('ind-rus-s-400', 'purchase', 0),
	('tur-rus-s-400', 'purchase', 0),
	('tur-rus-s-400', 'support', 1);
INSERT INTO public.deal_parties VALUES
	('ind-rus-s-400', 0, 'RUS', 'supplier', NULL),
	('ind-rus-s-400', 1, 'IND', 'recipient', NULL),
	('ind-rus-s-400', 2, 'rosoboronexport', 'intermediary', NULL),
	('tur-rus-s-400', 0, 'RUS', 'supplier', NULL),
	('tur-rus-s-400', 1, 'TUR', 'recipient', NULL);
INSERT INTO public.deal_search VALUES
	(1, '''21'' ''400'' ''for'' ''in'' ''ind'' ''india'' ''rosoboronexport'' ''rossiya'' ''ru'' ''rus'' ''russia'' ''s'' ''sa'' ''triumf''', '''s400'' ''sa21'''),
	(2, '''21'' ''400'' ''and'' ''for'' ''rossiya'' ''ru'' ''rus'' ''russia'' ''s'' ''sa'' ''support'' ''tr'' ''triumf'' ''tur'' ''turkey''', '''s400'' ''sa21''');
INSERT INTO public.deal_states VALUES
	('ind-rus-s-400', '2018-10-05', '2021-11-14', 0, 'contracted', '2018-10-05', '2018-10-05', '2018-10-05', 'day', '2018-10-05', '2018-10-05', '2018-10-05', 'day', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', 1, 1, 0),
	('ind-rus-s-400', '2021-11-14', '~', 1, 'in_delivery', '2018-10-05', '2018-10-05', '2018-10-05', 'day', '2023-05', '2023-05-01', '2023-05-31', 'month', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', '2023-05-01|2023-05-31', '2023-05-31|2023-05-01', 3, 2, 0),
	('tur-rus-s-400', '9999-99-99', '~', 1, 'rumoured', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '~', '', '~', '', 0, 0, 0);
INSERT INTO public.deal_systems VALUES
	('ind-rus-s-400', 's-400', 0),
	('tur-rus-s-400', 's-400', 0);
INSERT INTO public.deal_updates VALUES
	('ind-rus-s-400', 1, '2026-11-27T21:09:50.303Z'),
	('tur-rus-s-400', 1, '2026-11-27T21:09:50.303Z'),
	('ind-rus-s-400', 2, '2026-11-27T21:09:56.558Z'),
	('tur-rus-s-400', 3, '2026-11-27T21:09:58.748Z'),
	('tur-rus-s-400', 4, '2026-11-27T21:09:58.910Z');
INSERT INTO public.deals VALUES
	(1, 'ind-rus-s-400', 'S-400 for India', 's-400 for india', NULL, NULL, '2026-11-27T21:09:56.558Z', 2),
	(2, 'tur-rus-s-400', 'S-400 and support for Turkey', 's-400 and support for turkey', NULL, NULL, '2026-11-27T21:09:58.910Z', 4);
INSERT INTO public.event_countries VALUES
	('contract', 'RUS', 'supplier'),
	('contract', 'IND', 'recipient'),
	('contract', 'rosoboronexport', 'intermediary'),
	('contract', 'RUS', 'intermediary'),
	('delivery', 'RUS', 'supplier'),
	('delivery', 'IND', 'recipient'),
	('delivery', 'rosoboronexport', 'intermediary'),
	('delivery', 'RUS', 'intermediary'),
	('talks-of-2023', 'RUS', 'supplier'),
	('talks-of-2023', 'IND', 'recipient'),
	('talks-of-2023', 'rosoboronexport', 'intermediary'),
	('talks-of-2023', 'RUS', 'intermediary');
INSERT INTO public.event_deals VALUES
	('contract', 'ind-rus-s-400', 0),
	('delivery', 'ind-rus-s-400', 0),
	('talks-of-2023', 'ind-rus-s-400', 0);
INSERT INTO public.event_deals_ever VALUES
	('ind-rus-s-400', 'contract'),
	('ind-rus-s-400', 'delivery'),
	('tur-rus-s-400', 'tender'),
	('ind-rus-s-400', 'talks-of-2023');
INSERT INTO public.event_families VALUES
	('contract', 's-400', 'air_defence_systems'),
	('contract', 's-300-line', 'air_defence_systems'),
	('delivery', 's-400', 'air_defence_systems'),
	('delivery', 's-300-line', 'air_defence_systems'),
	('talks-of-2023', 's-400', 'air_defence_systems'),
	('talks-of-2023', 's-300-line', 'air_defence_systems');
INSERT INTO public.event_relations VALUES
	('delivery', 0, 'contract', 'follows');
INSERT INTO public.event_search VALUES
	(1, '''21'' ''400'' ''contract'' ''for'' ''in'' ''ind'' ''india'' ''rosoboronexport'' ''rossiya'' ''ru'' ''rus'' ''russia'' ''s'' ''sa'' ''signed'' ''the'' ''triumf'' ''was''', '''s400'' ''sa21'''),
	(2, '''21'' ''400'' ''began'' ''deliveries'' ''first'' ''for'' ''in'' ''ind'' ''india'' ''rosoboronexport'' ''rossiya'' ''ru'' ''rus'' ''russia'' ''s'' ''sa'' ''the'' ''triumf''', '''s400'' ''sa21'''),
	(4, '''21'' ''400'' ''for'' ''in'' ''ind'' ''india'' ''more'' ''of'' ''rosoboronexport'' ''rossiya'' ''ru'' ''rus'' ''russia'' ''s'' ''sa'' ''sets'' ''talked'' ''triumf'' ''were''', '''s400'' ''sa21''');
INSERT INTO public.event_states VALUES
	('contract', '2018-10-05', '2021-11-14', 0, '2018-10-05', '2018-10-05', '2018-10-05', '2018-10-05', 'day', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', 1, 0, 0, 0, 0),
	('contract', '2021-11-14', '~', 1, '2018-10-05', '2018-10-05', '2018-10-05', '2018-10-05', 'day', '2018-10-05|2018-10-05', '2018-10-05|2018-10-05', 2, 0, 0, 0, 0),
	('delivery', '2021-11-14', '~', 1, '2021-11', '2021-11-01', '2021-11-30', '2021-11-30', 'month', '2021-11-01|2021-11-30', '2021-11-30|2021-11-01', 1, 0, 0, 0, 0),
	('talks-of-2023', '2021-11-14', '~', 1, '2023-05', '2023-05-01', '2023-05-31', '2023-05-31', 'month', '2023-05-01|2023-05-31', '2023-05-31|2023-05-01', 1, 0, 0, 0, 0);
INSERT INTO public.events VALUES
	(1, 'contract', 'contract_signed', 'occurred', '2018-10-05', NULL, 'The contract was signed.', NULL, NULL, '2026-11-27T21:09:56.558Z', 2),
	(2, 'delivery', 'delivery_started', 'occurred', '2021-11', NULL, 'The first deliveries began.', NULL, NULL, '2026-11-27T21:09:56.558Z', 2),
	(4, 'talks-of-2023', 'talks', 'occurred', '2023-05', NULL, 'More sets were talked of.', NULL, NULL, '2026-11-27T21:09:56.558Z', 2);
INSERT INTO public.figures VALUES
	('contract', 0, 'contract_value', 5430000000, 5430000000, 0, 'USD', NULL, 0, NULL, 'signed', NULL, 'normal', NULL),
	('contract', 1, 'ordered', 5, 5, 0, NULL, 'regiment', 0, NULL, 'signed', NULL, 'normal', NULL);
INSERT INTO public.history VALUES
	(1, 'party', 'RUS', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"RUS","kind":"state","name":"Russia","aliases":["Россия"],"alpha2":"RU","successors":[]}', NULL),
	(1, 'party', 'IND', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"IND","kind":"state","name":"India","aliases":[],"alpha2":"IN","successors":[]}', NULL),
	(1, 'party', 'TUR', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"TUR","kind":"state","name":"Turkey","aliases":[],"alpha2":"TR","successors":[]}', NULL),
	(1, 'party', 'rosoboronexport', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"rosoboronexport","kind":"agency","name":"Rosoboronexport","aliases":[],"country":"RUS","successors":[]}', NULL),
	(1, 'system', 's-300-line', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"s-300-line","name":"S-300 line","category":"air_defence_systems","origin":"RUS","aliases":[]}', NULL),
	(1, 'system', 's-400', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems","origin":"RUS","family":"s-300-line","aliases":["SA-21"]}', NULL),
	(1, 'article', 'signed', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"signed","title":"Contract signed","publisher":"The Example Post","kind":"newspaper","published":"2018-10-05","reliability":"B"}', NULL),
	(1, 'article', 'begun', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","kind":"trade_press","published":"2021-11-14"}', NULL),
	(1, 'deal', 'ind-rus-s-400', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"ind-rus-s-400","title":"S-400 for India","kinds":["purchase"],"parties":[{"party":"RUS","role":"supplier"},{"party":"IND","role":"recipient"},{"party":"rosoboronexport","role":"intermediary"}],"systems":["s-400"]}', NULL),
	(1, 'deal', 'tur-rus-s-400', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"tur-rus-s-400","title":"S-400 for Turkey","kinds":["purchase"],"parties":[{"party":"RUS","role":"supplier"},{"party":"TUR","role":"recipient"}],"systems":["s-400"]}', NULL),
	(1, 'event', 'contract', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"contract","type":"contract_signed","modality":"occurred","date":"2018-10-05","statement":"The contract was signed.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"signed","paragraph":2,"rank":"normal"},{"article":"begun","statedDate":"2018","rank":"normal"}],"figures":[{"measure":"contract_value","low":5430000000,"approximate":false,"currency":"USD","currencyUncertain":false,"article":"signed","rank":"normal"},{"measure":"ordered","low":5,"approximate":false,"unit":"regiment","currencyUncertain":false,"article":"signed","rank":"normal"}],"relations":[]}', NULL),
	(1, 'event', 'delivery', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"delivery","type":"delivery_started","modality":"occurred","date":"2021-11","statement":"The first deliveries began.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"begun","paragraph":1,"rank":"normal"}],"figures":[],"relations":[{"to":"contract","kind":"follows"}]}', NULL),
	(1, 'event', 'tender', 'create', 'cli:root', '2026-11-27T21:09:50.303Z', 'The first import', '{"id":"tender","type":"tender","modality":"occurred","date":"[2016..2017]","statement":"Bids were compared.","deals":["tur-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"signed","rank":"normal"}],"figures":[],"relations":[]}', NULL),
	(2, 'event', 'talks-of-2023', 'create', 'Asha', '2026-11-27T21:09:56.558Z', NULL, '{"id":"talks-of-2023","type":"talks","modality":"occurred","date":"2023-05","statement":"More sets were talked of.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"begun","paragraph":4,"rank":"normal"}],"figures":[],"relations":[]}', NULL),
	(3, 'deal', 'tur-rus-s-400', 'update', 'Asha', '2026-11-27T21:09:58.748Z', 'A better title', '{"id":"tur-rus-s-400","title":"S-400 and support for Turkey","kinds":["purchase","support"],"parties":[{"party":"RUS","role":"supplier"},{"party":"TUR","role":"recipient"}],"systems":["s-400"]}', NULL),
	(4, 'event', 'tender', 'delete', 'Asha', '2026-11-27T21:09:58.910Z', 'It was no tender.', NULL, NULL);
INSERT INTO public.idempotent_answers VALUES
	('Asha', 'talks-of-2023', 'f4823eb92494a4771a35db041b45331daf8cf3b9c7c96a3ed2ab288b387a01d5', 2, '2026-11-27T21:09:56.558Z');
INSERT INTO public.keys VALUES
	('zj453geg', 'Asha', 'admin', 'a7f8e23885430c3c84c03fb8de23773da6e8aaa4484c7c71c7940f694b6739a3', '2026-11-27T21:09:52.442Z', NULL, '2026-11-27T21:09:55.633Z', NULL);
INSERT INTO public.parties VALUES
	('RUS', 'state', 'Russia', 'RU', NULL, NULL, NULL, 'russia'),
	('IND', 'state', 'India', 'IN', NULL, NULL, NULL, 'india'),
	('TUR', 'state', 'Turkey', 'TR', NULL, NULL, NULL, 'turkey'),
	('rosoboronexport', 'agency', 'Rosoboronexport', NULL, 'RUS', NULL, NULL, 'rosoboronexport');
INSERT INTO public.party_names VALUES
	('RUS', 0, 'rus', 'RUS', 0),
	('RUS', 1, 'russia', 'Russia', 0),
	('RUS', 2, 'ru', 'RU', 0),
	('RUS', 3, 'rossiya', 'Россия', 1),
	('IND', 0, 'ind', 'IND', 0),
	('IND', 1, 'india', 'India', 0),
	('IND', 2, 'in', 'IN', 0),
	('TUR', 0, 'tur', 'TUR', 0),
	('TUR', 1, 'turkey', 'Turkey', 0),
	('TUR', 2, 'tr', 'TR', 0),
	('rosoboronexport', 0, 'rosoboronexport', 'rosoboronexport', 0),
	('rosoboronexport', 1, NULL, 'Rosoboronexport', 0);
INSERT INTO public.records VALUES
	('party', 'RUS', 1, 'live', '{"id":"RUS","kind":"state","name":"Russia","aliases":["Россия"],"alpha2":"RU","successors":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('party', 'IND', 1, 'live', '{"id":"IND","kind":"state","name":"India","aliases":[],"alpha2":"IN","successors":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('party', 'TUR', 1, 'live', '{"id":"TUR","kind":"state","name":"Turkey","aliases":[],"alpha2":"TR","successors":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('party', 'rosoboronexport', 1, 'live', '{"id":"rosoboronexport","kind":"agency","name":"Rosoboronexport","aliases":[],"country":"RUS","successors":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('system', 's-300-line', 1, 'live', '{"id":"s-300-line","name":"S-300 line","category":"air_defence_systems","origin":"RUS","aliases":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('system', 's-400', 1, 'live', '{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems","origin":"RUS","family":"s-300-line","aliases":["SA-21"]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('article', 'signed', 1, 'live', '{"id":"signed","title":"Contract signed","publisher":"The Example Post","kind":"newspaper","published":"2018-10-05","reliability":"B"}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('article', 'begun', 1, 'live', '{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","kind":"trade_press","published":"2021-11-14"}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('deal', 'ind-rus-s-400', 1, 'live', '{"id":"ind-rus-s-400","title":"S-400 for India","kinds":["purchase"],"parties":[{"party":"RUS","role":"supplier"},{"party":"IND","role":"recipient"},{"party":"rosoboronexport","role":"intermediary"}],"systems":["s-400"]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('deal', 'tur-rus-s-400', 3, 'live', '{"id":"tur-rus-s-400","title":"S-400 and support for Turkey","kinds":["purchase","support"],"parties":[{"party":"RUS","role":"supplier"},{"party":"TUR","role":"recipient"}],"systems":["s-400"]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:58.748Z'),
	('event', 'contract', 1, 'live', '{"id":"contract","type":"contract_signed","modality":"occurred","date":"2018-10-05","statement":"The contract was signed.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"signed","paragraph":2,"rank":"normal"},{"article":"begun","statedDate":"2018","rank":"normal"}],"figures":[{"measure":"contract_value","low":5430000000,"approximate":false,"currency":"USD","currencyUncertain":false,"article":"signed","rank":"normal"},{"measure":"ordered","low":5,"approximate":false,"unit":"regiment","currencyUncertain":false,"article":"signed","rank":"normal"}],"relations":[]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('event', 'delivery', 1, 'live', '{"id":"delivery","type":"delivery_started","modality":"occurred","date":"2021-11","statement":"The first deliveries began.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"begun","paragraph":1,"rank":"normal"}],"figures":[],"relations":[{"to":"contract","kind":"follows"}]}', NULL, NULL, NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:50.303Z'),
	('event', 'tender', 4, 'deleted', '{"id":"tender","type":"tender","modality":"occurred","date":"[2016..2017]","statement":"Bids were compared.","deals":["tur-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"signed","rank":"normal"}],"figures":[],"relations":[]}', NULL, 'It was no tender.', NULL, '2026-11-27T21:09:50.303Z', '2026-11-27T21:09:58.910Z'),
	('event', 'talks-of-2023', 2, 'live', '{"id":"talks-of-2023","type":"talks","modality":"occurred","date":"2023-05","statement":"More sets were talked of.","deals":["ind-rus-s-400"],"parties":[],"systems":[],"citations":[{"article":"begun","paragraph":4,"rank":"normal"}],"figures":[],"relations":[]}', NULL, NULL, NULL, '2026-11-27T21:09:56.558Z', '2026-11-27T21:09:56.558Z');
INSERT INTO public.release_parts VALUES
	('2025.1', 0, '\x504b03041400080808003da97b5d000000000000000000000000090000006465616c732e637376748fcb8ec2300c45f748fc433fc0456d99323cb66cd8b080b26153651a2322daa4b21d34fdfb517815189148b173131ddf6b3488911ae164ac666051e2190e86584aad044bd47278b92baa0db23c6bb59237a525ac0c1b67a1562fa4a7eb1dd44b374e2ff418f66d5b1b248620b506ad30b48ac42003772cd830e0f922b3f3542143e56ce0a106f64da3a803eb04c1b781ad4b25c381b13a26cf31c75f4902db70460747d1ca6aa3a0f5541d1523185b6aaccd19a9832c49a7719ac449fea1d52a7ccac657f952e3247db4e3141a67e5089bdd1656eb65a8d13dde225aad97d123e22222c7eec791b3f8db3a92c858416a509b10e7ea7a0c191c54cd0810864ce2348db3ef224be7c96c9e4f46793edd0f07e2e95f5265f565720087d485a713768fd88bfb23906f9c27d4705fc17bb1dbbc792f769bdefbcd5dd89fdd4d47b334d90f077f000000ffff0300504b070843db87754c01000087020000504b03041400080808003da97b5d000000000000000000000000100000006465616c5f706172746965732e6373767ccd310ec2301004c03e527eb2911cc413686828027980c1579c64eeacb52d91dfa70e48d4534c9298e14c6a31a344b60df42c306f320e6a6962af539dce21206059efa8bd94ac427cf38cebed02ca4b8b8ab51f3f815efde974934f7136a835e15b92466e1887d6f96f3bf28cc7ba1cb61d0000ffff0300504b0708b2184dd878000000cb000000504b03041400080808003da97b5d000000000000000000000000100000006465616c5f73797374656d732e6373764a494dccd1c92f4ac9cc4bccd129ae2c2e49cde5e5cacc4bd12d2a2dd62dd6353130d031d001d3bc5c25a545d88401000000ffff0300504b0708e7a4309c3600000043000000504b03041400080808003da97b5d0000000000000000000000000a0000006576656e74732e637376ac904d4ec4300c85f748dc210770509261f8bb033b566c2a93b8434427a96c1798dba34e5bca08d820ba48de7baa9f3f2527d0434fb0af09bbac0748a8d450d27656c85d26d1c975a89fba678a59722d931d4a2456ccb3c5bee7fa9ef7a804a2a8949a5aa6de2f76295fa379c31aac6b8ed99e8a42df612448849d80d4812309c45ac6494ad3fed5b6793730c9972451c9942056668a6350aa120cfd38981ad4f3b3f15fc6a8b08846f2ae50821ae3c04c0982f337d63bebb6bfc8840768b1139acff17b7826b3349a371433b55e00e4922c0f62c55e3a07e164f2fb09c1852bebbd0dd70fc1dfb9dbbbedd5c5767bf3787e96a8cbafc4075844238aaca7e8c15bef97dbba556e1cec6bd1e71fc9dbcca266eecd24e6897658bec1fbbfc32b762f626b6b830b1b38ba13eccdf4c6c77bc63eca8dff05fbbe32192115f3464c666ca4646afb9fd01f000000ffff0300504b07087f61fee24f01000042030000504b03041400080808003da97b5d000000000000000000000000110000006576656e745f706172746965732e6373764a2d4bcd2bd1c92f4ac9cc4bccd129482c2aa9d429cacf49e5e502000000ffff0300504b070812f25176220000001a000000504b03041400080808003da97b5d000000000000000000000000110000006576656e745f73797374656d732e6373764a2d4bcd2bd1c92f4ac9cc4bccd129ae2c2e49cde5e502000000ffff0300504b070833fd83c41e00000016000000504b03041400080808003da97b5d0000000000000000000000000d0000006369746174696f6e732e637376648dcd6a03310c84ef85be890cb6d343df66d1da93ad882b6f656d60df3e24fd21697410339f6610ce50a76e55941bb1b994065ad978315e3fe86beb0e6277937973d4c93b0de7abaaec9850fdf808d89a60f8036cecffd16a2832a42bdd2c8fc9b07673542a862ab334f19d8cf544061e5d5f5f4a57372e4e91862c8a4a997e47bb7d72a3bb50a219cba6d7638ee9fdb6424c21a66f99723824dac1765faf687286ed147feae9f985733b8dd08f21c77cf80bbe3d072f000000ffff0300504b070840c7cafebe0000005e010000504b03041400080808003da97b5d0000000000000000000000000b000000666967757265732e6373765c4f4b0a023114db0bde240b45e706de405c0f8f368ec5f675787df5737b113f88592521098417aaa35a4c2a19629e4226dabd390b0aa5752372bde294a613649eadde5211274237a3863bba26ffaab16ba0b92485b4d13857734698e819466955978b50d54d826385962665043ed67891dc8961bb59bdf04b8f921b71d8eff0a6d06a45327e26d7dfc96a91c68801c3276e9c5279fefdaf3f000000ffff0300504b070850c57642a000000006010000504b03041400080808003da97b5d0000000000000000000000000c00000061727469636c65732e6373767c8fcb6e83400c45f791f20f7c80a918d2f491651ffb2e902a75830ce38295e9301a9bb4fc7d4544802e52af7caeae8e65b6a0ac8e20f495636929c291bd853e3ac058b77c225b9ea1d7b68bd0456ed8cf6d5b92d5cf3562744ca2abc8a1fe0d42a49a85bbb5a642610187bee9b121c0ba26918b7ea18b7d4e26f9cc8b3b9263acd8b10ee03b25e88345255ba26e371535bd8717727ca2c8244945e35b45444bc93bd1d10da0238c42111827cf72931a939adb2babc5e15c9cca77639cdf17b939648f877d76b3cb761fdb8d70e3c9c273e73562adc9c4454bc9eb0f7e0547c95b270a9ebe2560a038f9cc436ab234db5f5997e34fff5dff050000ffff0300504b07083b2e203dff000000f0010000504b03041400080808003da97b5d0000000000000000000000000b000000706172746965732e6373765c8d310e82500c8677126ed263b8b03820cca63e8a79015e495b1219398157f0184e9e016e6488206897fe7ffbfdade382a0f2a180800d01d61e95141c77c1a48752b8395361e5a2506a4f6a1f57a37d752be4bc7a0e60fc09cc7dc58d57d878876ae71ca9b2681c25c703a8a11124a1f0085bc5519a9f965ddaa97a84f131bea6611ac6e774df83599e2e60d64945fdcf1561e50b0b07bab52c0678a5e07a48ffc6307fdb526f000000ffff0300504b070862215c5eae00000021010000504b03041400080808003da97b5d0000000000000000000000000b00000073797374656d732e637376748c390a03311004f385fdc33ea005f2f1017fc1b263316847cb800ea39103fddec89113274505d52d3b0a6546a0ce476d03b5c9210591b2a48150f3ab162eddd7084a42caba2e6a2ed69a2485e1a66e5f25697ee7c825b0d7a19db3e2fe7400e6e26a2ddce4f668f2cef16ffe730e7733e7d3ba7c000000ffff0300504b0708ab622c367c000000a5000000504b03041400080808003da97b5d00000000000000000000000009000000524541444d452e6d64ed5a5f6f1bc7117fe7a71820286203242dc9b6924a0f852ac78881c0066a352f45a15bde0d791bdded5e76f7c41c4014fd34fd60fd24c5ccecfd217594293a70d2a20f02c4bb9dd99dd999dffc766ebf8237a88a1ba7d23b7417a0c0616a5d067609ca951e94c9a0d4850eca35b3d4da0a9d0ada1ac850157e32f9119da79f672767afe7a7537078aff9c12b52717672763e3b3d9d9d7d33877701725b641e428eb0ce6d8171aef9647293232cb5f3011c16a83c4e263fe8144d8a17f0b76b872ae87b846b5b96d678b80ac1e945cdcb78353f817726a033bc2c55fcfd591e42e52f5ebc48a35c2a6273eb562f0ad2ead1bf58342f5ecd4f5e3c9fc3f7760dc142aa03820e17905cbfbbb9ba79f7e1fd3c5d2e93f964f2d557ed18872a031d269319c88a0bf4a01cc2f5c71fe1d95fde5ec3abd36f4f9e8336f0d79bb7b36fe7706500cb2a349062514089ca783036c09db16b7349ae70089a9e81a51f502a77074beb4087f964066f548853a4b6a84be3c9ab4b5bbb0b48fefdcf7fdd62169609280f3ea880193cfbeecdcddb29bcfbf801be3d3f399d9d5db68ba641017f09cfa75152b942a30f096f313f2a68b290f006c96ed0ab42f900996a4847a91a08b64ef3a8a47298f2762790db35a485f558f048dd2e690eef6dc8b559d1a34a651966e4ca7e0e8a3428ad093919fc83f6c1930395b88c4cffc96a83192c1a482e21a151575015ca44c72d551a2ea0b0f60e548004efd1043f2f6da60a1d9a0416b8b4ecc0da045a87320d2f680e37ba44a894f7f4d8e03d3a08b5331e54d46f8205c513f0ac2ee894b63cb5263895e93400aa3497ad9bb2b75451904521c792d77e8755984392eac0f1e9e74e99bbe8f3a55ed50edb475e35ecc4906343be33d92514a8ee11920cc9d1e4cd04ac410fb6e605bde725fbba84a88aa6cef472890e4da070f3f4740a69ed1c9a54d30807b5d1c1cfe1e6dd8fe2c140eec7261a400ff452630629ea226e1c0d52d16e71c635b913126f6b97a24fa63ca433f30254ebac902b4aeb0a55a0c5835aa1491b760efd1405a431c95450954aefd40ae73f790e2a0ada1c213415926d646f135361ca6feeb0f1b270faf5f1fbabd9d9ebf37e28a5a8a4f05b4ad6c964c38f6003ceae3d6c22246d269bd96cd6fd4d36e47355f879eaef13d8c0196ce083411202c5d037878f4185da4f21a3ac994a78095ef6e141ae604b3374fa1e33583a5b820e9e9667829fc25a875cd0e0cf0da5a8c48e9943b788db8a5c89dd5a5e0fd6424021863ac2534e251ade4806c9427b4dbef101cb51ab7a4d6b549535206345e5404fccaea8e1e5d02f468c9a5214736096ca3452270811165858b3f210ec50d5ae7527075b17a7db52b663e0c901067278b6cac0a8127d54d9e76c54f76a545d0cf41d45544efc05d5394a6c0fde4a94f27eaf739de61c3871aa16091edd1819d4cdd3cecb30cb81d3bbe4cd6118c0a11971cfc202094a4a826c5e549bc1a349d0cfcfeba1e493d060cba3869dbd1dfaafddc94e5aca5f500bc20cda86a8e3919855bbb1ea60a94a5d7c4a2bc14197de93c9174eecf716c2da0afee404efb44eaf4a844467c4373611e07a7422041e81289d91477c70daaca6a08a3505da86f591255f7bd0d925a59e6c719a2bb342ca45cf4c84a09df5041d0a1c554543f9ad0cbcd326f334b0d03ec006f837d71c54c514547ccedbc64ea4b1a9cd70a0924adc5211bf61744f6d1995331bb825a74756d3ae0736bc15d183d012979868bcd536e5e8ce2804b4a76a635dc06cbacb8c9e3f9caaa34171964da425c47858373fed88cf03052d69eac43bbe7488f4804089a7a287c698940893fa03bc24cb024f93b2a32e99d278c8ac546a2edfbb1a8f72462f7f842f7ae1a7bbc2d755556874c39024c136d9186208ef78761edd5084c443c076c0d2ec95a6dc3d489bc314e94c621d54ce66758a509b0ca3f2744779141d681648170c64a8a054a332d709da2524d71fde7cc74f932d301ce8d192808c21f2727b66812312d026e08a69ea3015b94647e48e292933455ef7b8a036195668324a44ebf44a47545c60ae859295b1965a43a1410476030b6b0b5466a0709d2303b57a9461835ad89a6a5f4326f760db4643592ad76c6584e28aa65c23438c0db8f33ead9d0ad67d4da0c1672f1e58571492d9adea8239e8728862eb1c4d7790009fdbb5913549c80bd466c45342ce80c487eabef40c694f5f810ea2738fd40f1a10cf16d665daa8e249f544c437c4a939fab84626fb2a8b78aa9d67344e386b0a95a238a213a6f09c4ac93ce913a419cedd66ccae361af7b58ff8c0792bd9b15b66d62d0310ff65960a9fa10d7a422474bb35202163bbb597321fb65722f7dfb25571b583c95b54da51278fdb05902ffbc3c380753de1d8f045a813afe670eed4547bc38fe89180330dcf555521f53158ae6f4f8c3324edcaaee6591301e4029296e9245348a8a01bf9b736a93524c42d0247016134a32d47cb285d600c63cc8f0b13f294d5b88f377d9a240c7b440399fdc4608fc0d3c9008bd526451794368f97190e1b2e703cf90261ed2c7586b8be70f4d332d97448fe241efd4332f482aa2a677fd1a5121cd93f57bb8545d3ab37adea7feca816836eadd9b35bb12f655da4b8b01edfa8819ea3285d2f7f04a5eb858fa074f47f89268ca627679524046d9224c5b445ac1ec0d7d64953877324dd46fa35f75cfb1ecf43324549ceafa4c5445d2a1da425e723cb631fee9c787e0dc6d4d6a75f932fb53a396e0f544c30db295f11d1e5d3305355e66074702be933806ab65a184f99a06d5a5221ed90bc05cb7ba4de6e9ce55e1575b76711d81e738b11fbe584c8127ee05ae730fdb46bf908d5ea8842bd96df07957cd0423b944b769da2474a2a8ff80c3a19e57b9e10cf227bebed3134a595fe8d2965bf194fa28aa3cdc703b7e408d6f81befc86730c7ad5eec985f3fb30bfbbf9b06d131c305b4c0bebb84f87cb0884a39b572aaca07cbe04c20cf752f7bdff2c4a722fb73bd0b91db7370919ed227bbd2fa0067afe37ae3c75dcc6e83dd29dcb635b7eb7dd3c42d2447de314e763b52c720daca5365a35ead7c860df1db99173b867e1d21579fd1311b6a389e607d0e5156feb66d927e6a8bbaf22cebe312ea30d30bba15d06c0706cfcc2f3915e3c709e273a0fd059cc2b3ee98f29c3e399cc3b35419ea472e107eaab31566cf85745d65a576aaa02fe73d2ef377d2d1f352cfcfd44a69e307dd7f7f39f20175ab0b4a1c5ac85bdb0a54fcf5712bf65a57d22230036f23320d3edd8ce1d217fc68f37f0c1b2083b47cc5cb1d40ecad3f5b75a73db22d5b60e88080dba39e5caf8a788c979ddac71634770b6844dbbdb76b1a6bea72f100d00bbba696bd705dc9583edbc8aed372633434726aa4e7f1809feb55be572fbddc557cd91738e5e3b29888d2614706eec0c6c107de07f8cca7902918c24aeebf97741d23e4ca4434e9ac1a241cdd60797576facd940ce7eb09914e8bd1c3cc143f732a478f3d4431b9d9b4d2118ae868b1502150866eade1291d84d648bea421f7145a35602b8cd61d86b44b5c0f4fad4723dd2317468ec0b6e117e0ad8edde3df7ebf489bee215939e033e6254587ffb9e61337df790bbeeb83512f858a025d60a3fa458c8fb80264e853a72bbe6f26b4a85e14dae7e8f674292cb423fa133d35033fd52864a954eed7c98e48ccbb62a483c103a6944fb4f0c8f5d29cbe46df8e4bd0a1bd8adf4e4839dd4d8a8275c8edc09a68c5da59be14d732526a573c0c62b9cf631d055981dc6f90eb3ec35b4076c9d0223a762eff6c3b35dbdfa924437bcf0e39d940f82846d6cb1fc1c77ae1a7b3b15e76a1bcf63b721dedda0d0e2f570bda6fa86655abd536d9a6986f5fc885c0f3977f8cbb9da6e8fd5e470f7a69dde5c1a1af7bf1a35cdd891fe1e94ef6e98e765868d573d6818cbc6909ab4424b1d52b62ab655560c0a261bafaf64974f5f7d1221a6d0e1d72fbe61114271b9f84e32c30869514972f4fcfcf67a7a08a2a57b397d2a9e29d9bf6afe3e3a57525dd7894b774439371d3d60ec82744bba5127e1a7307f84af6eead1bf432065fa195dffa882f5ee3b60df30e6af04aa9d86e0d333771a3cda8967992456223c59c32741b9381750a2b67eb8af035a0733ad896b3d021753f56a6dc4ce503c2d6d517163aeed20b891e73dd85e49e9eb0c1ee378e1ae8db0580461f6555b0c7d814ec51f75518beecf885158ecaed108705d236b6c174d97e8c14aa2bcd471f1b4192eda3ddc7e3eec97d1116b7dde93b3c1789dbaeaca4d44e766be2a185f231b97bd632927afdf92e43af5786afa3c5f68fc42efbe991236374e4d687ea36e9cbca1a6a095b0ee243ce9c82cb34ec7310e73f504b070874fadc5d420c0000d4310000504b03041400080808003da97b5d0000000000000000000000000c0000004349544154494f4e2e6366665d8fb14ec3301445777fc595676c35510129236561455d185f9d1762e1f8457e2fadfaf7a80531b01e5d1d9d9ba6299cb969963aa08b7ddcb98555e99307f8b70957d9b029c36656c648460f580b933252b63b5f408a1317b944efecbaf270df299bb36ce5267a652ac746e98bdb0042e3246d844ca0b628a88e5872c946ed1a92c8ca8d2c4bc5c854d43bda6c96a68303022a2dff8c4852ade5d366d2d4bbbf37bedff58fb1f36e24e3d0f85e3dfef0a7d075a17ff6aee4c4556fc6c321bc7c847ddc7957c55807f8773ee79b0bfb88e3ccb8cc52f8b73e7af70d504b070886ac8b8adb0000003c010000504b03041400080808003da97b5d00000000000000000000000010000000646174617061636b6167652e6a736f6eed5deb6fe336b6ff3e7f0511dc415b2093912cc98fcc878be94c8bbb582c8abb1d5c60f7eec2a1c8239b8d44ba2415d75874fff6c521e547622a13db8ae3e9b81fa6b12852e7f0715efcf1f05faf08b9f82fc3a650d18b6b7231b57666aedfbee5d4d21965b77402574a4fdeceb42a4409e66def2aba57f88b51f2e2125b91b4026c82032dada6ec16b42fb0c296aee423d0f2932fb9269468604a73a20a42756508959c54a21496eac51ba6d40c34b54249820d1adf1407c3b498e1636cf03d61b5a616f8465bf3a92274a20138994fa9257361a7f8b0ba6c7e534394e6a0815f9299569530f8178752dce143a234615432284b7c8e54cda7824d09d556b01288a10b438cba227f05cac95f7f78fff12f3f5c559c14421b7be5e9bc036d1a1a7b512fbb8afd63a601a96d1ef7dfc4f19bdee0532fbe8e46d7d9f06a14477ff72f6ab8134d03a97b5088d2823617d7e4ffffe91e94828134e09ebc2284907fb97f37c6e1c38737dfffed4d7a15b9265dd18cdae9e6283b7ac41d3055554a1a37d2cb86dfe68bb7e955f4765d7b358e1f9a6ae483af47de5bab455ebbd14aaf22f22769414b377ab4bc70f57f7f4588a79c29e9df563a407d68b2907b5556f468556ef0ef1e398694f69f24e49f0f3e6d54ad193cf6d54f53580eb42116e78b9d0261c23a660c719dbbd59fcb1a57ccdc3d645743eb573757cc065f7631738f2dcdcbc0c7dcdbee4baba207cbe2270944ab39a16ee95c919f2db5b5b9249c5a309784a95a5abfde5cc7522e98e78e6a201cb4b8034e0aad2a22ac217007d29a4bbf906ea59acbef17041751817d23afd664144a57d42205f7a8ab800bba620a7eb36fef1583648a0b39c1d2da166f86eba229358e6533a5bdac7f9d654941e3840dd36490667d1e012d20eb53daef8f06c36494f3244b793fef2500a3e190329e0e8b7edaebf7a29c1539db9c3af30fd80b17d7a4b7ee45414b60f86c39424802500efae29a585dc3f255d7e5a5a88475451797ab96ddca94f0097425a49b8ad7e4e21ffa1f72f38d5f6b65e1c394fac28bcd22aeeabc84ffc5179a6f3665bfafc85c09eb0d2a0b0125bfbf16d6f3ecc16c137ce383f7269cb11ac7e141e983c985eb01a7d5378608fe8e084b24dce11a9d523901e3a64c0554065a624a1aaba9901649bd4f9e5b29bfd6423bf1b8c178c3fec6af55573cc2a45fd087f0897c045b392217b74272731017ae055caa386497849252187bb12319c6c98f83e898aa3929a8c6e932a58630551dd8aff72b3b3152570f16c0b2665da91a6b3eac43c8452d39e8311786d5c629dcc03b06502c84ebd3d94cabbb96326785844abcd86d6b53c8f14c2b5e3ba1dcf24263ae2c42c52b5326c84c6d6620790b5d4bbb677386ac15e9bed3d8594663d43e63e0b6386822612b8dea21407529c058afa2bcba568cd5ba31e384211a664a5b67c81982f31838f9f6878f9f7efceee200269aefb631822f7d860dd71ae174e1a9765c55f84bd56c7a006925aaf843082be9b3d035d3c0bc457ba81461a532502e509288e590ee284ada458501a6647069701a5c6b9592761a2af8b5a61aad83a03ca14ba769bb12d7a202d352734acb62bc001a2c6c7bce81510ea11206d2d661195289b20429455db574c6b8a2e6362c455c9f3c528e843e565dfcd6b500c249fd0cf2c72f36626a36f522e81d9995541ac21591ca7a43fb627f5a4f4cccac293b2929b326eb2c64d6bd731632c71632a69ecd4a81419a43e40b531c96be3599616061198870ed2fd0ae694234fb9af3a88a67029dfa67a25403030c0f298d01365e3320cecef684b3bd096f3e7210d5e8ab2e1cb90b1fd1403f0f23494ba290a39b0f3f7dfcc13dbdd9d9575a180bd561340abeead7a6b97d7bccc76eda8811d2c264cbd208195d15958b2610d4b8702fe8152fe369dd70252407e711494b941613d1c4c172980ac97110aa17e4153d4534075b6336b9522550f9196ee753b053d0ebd0e63af04780b22951be3857b525d82baad888fdbde458d75545b74cd4dd961325cb5676fcb8c428dc615f76fb134a7f839e6845f5edae24d433b46cf8983e6a6d59b11d4ed99e011247d64e859c10335573e90799385bcc47ef381192d8a9f39b713fe5619beb00efebbfbd795dbd79cd3fbdfe9febd77fb97efdf3d5ebe2efcf354f567fbb887a53bb12c60839f93f5ad60f760108b9b80856996981d3e0cfb078f8bee0e11a85d22026f2cfb0f05b2faf36296ac62f18ce1f3fd4554f89ea2f2b3d29b85f288dcb532f9c9e72bb688d5a137219f93f5e683ec98669cab2c11012603d9ea43c8b39509624711cf5f27e31ea8f8a6c9825ac5fc4f190313aec0fd8b097461150e825c1d07cf6b585e671d0ba0bcebfa0d8569a0bdcfa3b48453bbbb2a40cbc545a718686d0a5df9f8a5e9047b7d80e1e2dd7ca37a890b76234c7640665c841bcb8bdf51543842bdc0a9244d8a385f997fe57c8dd5bb93ca142a45886eb794f4b3d5206c1c85a212495ac8518907c5c9b7019ae0ceda472382e67a74273a727ee5933877bafcf6deb3cbf0edf129e2b29f414d5dede434101befee2bd871b1f706f682840a3cb1b9eeade93d986007cfedb0f6c964366403b7f8169b6378361dffd332c3aa1f87426d7e3fc743beda1bffe243bada9b4a39d36073a53b271e9bdc176642bad80244ee99045e928eff59274546405cf922c8ae3b41fc7111dd224c958d68f7ba3288b284f933c1d64050c0b9647e90692e86b06509cadb42fc84af3abed6033cd37f3ac66f54b68c8a677ce0a723f05f9b0fb1e0cc56e1a321c39eed208d8513f3e08fe7d4e33fad79f064c943eb27849a66aeed0632e14eb8c200c49e5502a3931c4aa232ac7c188b13cce47493e1c26c97010b1dea83fc8d2342b86bd3c8aa2611aa5901445bf1ff5d201301eb36cd41f0e23ce793c1a049563f2b529c70ed0856e6a9c38bc10793ad85d46709edfe8c198ec94ce66207706b3ecef303b5f737b1fdf3343cbdb6d51843e5551b4b9d8bfd66d8de1f64ab092d5622b4ab481b96bc1bf79d05db8620913614a074f1f4b65452198836eb77af00cc6134d650b16af824a692a79180753685ac15ce9dbb1c3fa552d0106d7d11375075ae22bb47cfcf5253a706cc4647b3eb857949b4863f80d34c3f30ba1777e5142da31aea55ac318a567f8bd5251f938416b34e2d85884358511520d24f129ef3c5a9fa96a5682dd03bfa8c1d4d5e7a08d6106279a56158ce13756d66d40505a81e4ad9d4417edfd27188cbd040baf022a0202ade99559a95a5b0ec070dcf392d6920571691cca3092cd50e94f018cedd41d5369997aebf74435532d736f4e71281faf5e8aa2658c55fe4bfbe27788bfb6fee02051a03cdd247a82acaf14a7a53830d4ebf0cf42572be0a292cd1edb35b95962566f2ec90d02c8a4ffb3964c49ac04fc06b11437c81df09ba32988255dc139ede90c156dd0dd36465d636fbac1f6b93d52076ff09ab8c110f31a0e870f778fe813767fcc5cc728be83493923f7d61d7346ee1d1bb9e7a6602d19684b85ec0669e38246ceb7774b230732d74a4e1a888d8b9321ead5091372f3df5ec0bfbef9ee059d1ad70dceb6fe4d5481d5bf5f472cd55db958f32e977cfffb14f8f6727d8cf674271a843a143832e64f9fb823c707298f0d0a4f0c13bea6eca430e16bb2ce9a65dd3b67cd72744c788bb3b247b0c8fb0ca838bcdf70b9dc6f596fbbcf95de3e2e7a4c440c6e031d2a3ff5bd1ddf27e9adc0def95e806b8c2dbac62e5dc72a09a8bd8ca57886d623d89df0dcfb1ced3181cb87226fbe38d8f28b32ec6ca78eb9b673b5e67c82072a5c0207776cc1e1b4f11875850952b6223ac764bd10935a83790eee9ba61d86c219d4b48255b4fc0e8854cb2eb8c30dd2971c7f1fd4e866b64b3fadfda966d7b279e9e5ac75e808fcbe0cba93934b069bc65f98c533d6ff41df9fb1fe4fde23df19ec7faf560768ff663bfd889be5bdc190e32e799670361c65098db35e34cce3244d391ff23e4d47837e3fa10965599c668c275991a63d9ab1513ccad928b8591e7d6d9be56ed43adc2fffc321fe97ac9d0898ec0cf93f43febf10c8fff3a309b785d7b303eefd27bb81db058fb69e21f7cf0bb9f786cfae98fb7bb50e02ddbbd0f2d25c72c91ccd118da69466510e9c652c4e581a653c677c14a5ac97f5388da2613fcf214961508c8631e4bd2ce669944794452c2e9268989d8da6b3d1f4e5194d6704fea33af39921f87f7c95f9c706e1af520f3f595bae6aeca82997f9adefeb48262c986b9755bb497cdde4c4f669b531313646a58f996a6090f478af18f4b2381b2494b264c88611cfd2fe8867797fc46396c6593628522838cb38e7039a453c1b149c4745bf17d4a2e9ba9fcea18773e8e1f4b468b33a0f0e1635edbc74b86846359d683a9b1e1630f20268d5d85a44b9f18a77dda075d1c00ebbd86dc85f126a49a58c25bd6c57826893581ff8d8aa0377d6d5d23ebc779181d82b1b34f08ed269ae80702eebd09232dcecc48cf38806c02d782ef0d489f1a3bab9380f82539d6492cd4dda4e11527586ebdeffef0caa7a19b82e35e3656eefae05f60a6ee056d88ec4310d5ce4e2b103234fc7f9f8c69c4d0e64852523c25c93987cbb3a65f11db18af4c9b78c4a4c3b9c03f9a5e613e0df791cd37b5e094d4bbbf0498676644853797bf0d197358c8a4ea890c623a01dccc1bcc3832d08d344f97283a8abfb0994ddd18b3072ead94ebecc9cc3d872f445a283133c7cb8e6a3db19af4319c377d5ffcb934738a0c0895147cecf73de2f7886e0c7d22de826fab1449b9d4ef8a341803d39f8d1bcbf63e8c3d75a453e5606324a5c870c5d212cc847678aa214ae801afcd6252270b17b11a6a534a925e2481189e94fae5b8512195390023fe66549e968900f9294155116038dfac5202db2341d8e7a797f3860691243ca78328282c6311bf48b281ae534a13ca209cfc3088daf2ed7cf19a1f15587499acceb5e0ebc283eb1d35d94e5a1ac62e963af46d2ddce64506edd3f46fda483d25e207672d4a169eb78c930564917424862f706e5779843200ce13096966d87d231c1c223491c5a3fc840942d5901d6090b980a6700402d3476890782bc08defedde676cc7692773c0ffee87d54cd0501c1322bee428fcd946a18cf40e3fd351d5f14a3e66dd357d655fe24005ba9e6782b8cebdee6d89f3babe3ed02bc5da0b11716fef0233e3ff04cff413c4fc5647a30d3d8c843aedfad31fbd4909b52cd6f50dc4877b0c6bfb8ef0d4e9daa8cae4fbc6ec558ddf9944b2231d6e82ef0a894b736e54b62fa9b497890b8fed3cf3f91b4170f2e715e574ac2ce39f671f677a2315caca0596adb411d7fdff04434f1133c3992536b3115cd9efdf61c07c697b3a6047ae72e5371a7fbdce7889ac14b4e97e789b715306f4e2d9e5e54ca0d422036a5eae3e5b43ec7a15c379ce350a70ec2f9e2e2507b71f9c7861a6df5fae7826df7ae3dff5cb46d23aeb6ba57bdb9510a3146478c8c01c459ce0659914705cf8a8c670c524607459ef6799100ef0de294f5a3214b0ac600106444477d009ae47156acf5df571d19eb20d1e78960513abc2bfc1d5a9f06ef7e05926bca6ec11aeff3089f060677b5ee84719b7a08a343d003d96cede5ba6156e7a530d36d776f679cc9b2a5174e4280e955bb4bd2ea98f2b9447df8ec6846a02a0ac1042dc75cb1ba2dc8b47ae9d1fc88985a93cac5584309d404a33f12e6664c2701d770553ca3b3b674ae94bb646e26983b164feedf8eedb6e9ee4a39b5746c2048b7518e37a70282dca3cdde6d28a8d6875dc5b4022f0973893eff9ceeece450cda6e20ef8b81b5a305fc4acb9da0f05cf2dcc76067fd1da4ed5e11262ae95c5ced9f5f33ecfc9e18ac74d6f1c1555db12307708e6ea026acdf53ae5862a5ca4ca7fd36de8e1cfc680db53b8f2eeb254a23a594bdafd90701b649d180e6e4dd949a1e0d6649d138bad7be79c58ecd818b8f53ccca9d9b645760e85ad70b80f2d1d436ea59aef6a973e16d142f85b386ff09696738f856ca0589d766049e5a4a693c3edfe6543970483e1fd64b4b34a650c8ce94c336ca484231a28dae07b2a87356127a61b56849d946a585175d60cebce396b86636b060da5a08f03909fac157c5b4bfcb1cf668ce0e3f7083ef69734940b873efef1a9e8e3aef4c8fb50777e1f7af821f4f063e8e10fa1873f7e59f76c3ec5b33ddf29fec5dd29be6b86b15d728b2d3389adc2f23efda06bd9b82419470ccef793040630a4290c4694d36cc433971b6304a31e1b6550f0880f7a9ce605c403e80d235ec0705430e84523e079f816aeafee746f48d4ee0cec48e27eff4d4c68399bd23789cf39e7a28bded475c5cd6377bb905e965249848b99aa5a1335970e69edb7d5bff870f07143bfae43435ac977b80ff606c3b4feae268b975ba97a1686f94da814a6f576ac26561c840fb686876be9ddc56e7526feff503f2dd4c831f133a5a0a63df7f393d8f072d9652d723027cc02ed5fd83723b5034d6da51ddb03568c53cd8b8266da5c3641d64be22620c65a2d682dacda1d7285a8f2eee2a6cc2511768732f6f38b3d3927e6133ba24eca1f76149d7de175c79c7de163fbc256752736dca5837b4a0ca4e3c4e48555a7252dac3acb8a8d6e39cb8aa35fd552bbf8addaf651761217e879b9ad63e72ddcf78c480e687c2c8db577cbab8d3d721d2d3a3454fd2d2ac78d55dc4f0cd0710abaa591d90d6cf294d299ee9ac8749714a6f441ea52a549412b519e489c86c5832ca12c49fbfd8867301c4031cc47d9201eb2381b0c7a3d3a8863ce731ae7799a667194e42ceff33c8761920e7be138cd1944b9ef89ce97c650fe115c743ce43141f7f4503e5849cdf162445468a66911c4cd51a1c71c0a77cb791bdedca1f72b85a76dc777300d03ef1b887f59b65cde0d722264b89e53542d6d4a7a47cbb11774c1170cb55096988332580a32a0b07dd154cc4c3b543054a3a26539a63adc45b5641ae6c01feb467767bd5652b0f19cea826e9d85766fd1aac2436f6dd75b83be1398eaa653e3a603dcdcfaa03807bc981e033d78359356d5ce9101a7c70e0e3a35ea50e09e63a9e4c410ab760f8055332531bdb82aba3d5cef7755882a2e4e3f5278329b61fb9897cddceec6ba7cb8cff61c46e6e53e5c366be6256ce8e73f57c53657e1c9b3d8e624bcc227bfbffa0f504b07081bd58b7c2514000053b50000504b010214031400080808003da97b5d43db87754c01000087020000090000000000000000000000a481000000006465616c732e637376504b010214031400080808003da97b5db2184dd878000000cb000000100000000000000000000000a481830100006465616c5f706172746965732e637376504b010214031400080808003da97b5de7a4309c3600000043000000100000000000000000000000a481390200006465616c5f73797374656d732e637376504b010214031400080808003da97b5d7f61fee24f010000420300000a0000000000000000000000a481ad0200006576656e74732e637376504b010214031400080808003da97b5d12f25176220000001a000000110000000000000000000000a481340400006576656e745f706172746965732e637376504b010214031400080808003da97b5d33fd83c41e00000016000000110000000000000000000000a481950400006576656e745f73797374656d732e637376504b010214031400080808003da97b5d40c7cafebe0000005e0100000d0000000000000000000000a481f20400006369746174696f6e732e637376504b010214031400080808003da97b5d50c57642a0000000060100000b0000000000000000000000a481eb050000666967757265732e637376504b010214031400080808003da97b5d3b2e203dff000000f00100000c0000000000000000000000a481c406000061727469636c65732e637376504b010214031400080808003da97b5d62215c5eae000000210100000b0000000000000000000000a481fd070000706172746965732e637376504b010214031400080808003da97b5dab622c367c000000a50000000b0000000000000000000000a481e408000073797374656d732e637376504b010214031400080808003da97b5d74fadc5d420c0000d4310000090000000000000000000000a48199090000524541444d452e6d64504b010214031400080808003da97b5d86ac8b8adb0000003c0100000c0000000000000000000000a481121600004349544154494f4e2e636666504b010214031400080808003da97b5d1bd58b7c2514000053b50000100000000000000000000000a48127170000646174617061636b6167652e6a736f6e504b0506000000000e000e00380300008a2b00000000');
INSERT INTO public.releases VALUES
	('2025.1', 4, '2026-11-27T21:09:58.910Z', '2026-11-27T21:10:01.094Z', 'cli:root', 'The first release', NULL, 'DealTracker: a record of arms and military-cooperation deals', 'DealTracker contributors', '', '9a6a6c3f44261f16923c638c18affb8b38693c565970eca2cc6be40ac83233f0', 11992);
INSERT INTO public.schemaversions VALUES
	(1, 'migrations/postgresql/0001_record.sql', '2026-11-27 21:10:03.411668'),
	(2, 'migrations/postgresql/0002_derived.sql', '2026-11-27 21:10:03.457397'),
	(3, 'migrations/postgresql/0003_search.sql', '2026-11-27 21:10:03.462232'),
	(4, 'migrations/postgresql/0004_curators.sql', '2026-11-27 21:10:03.464959'),
	(5, 'migrations/postgresql/0005_deal_updates.sql', '2026-11-27 21:10:03.466919'),
	(6, 'migrations/postgresql/0006_releases.sql', '2026-11-27 21:10:03.473124'),
	(7, 'migrations/postgresql/0007_orders.sql', '2026-11-27 21:10:03.478765'),
	(8, 'migrations/postgresql/0008_changed_in.sql', '2026-11-27 21:10:03.479873'),
	(9, 'migrations/postgresql/0009_lookups.sql', '2026-11-27 21:10:03.490496'),
	(10, 'migrations/postgresql/0010_shown.sql', '2026-11-27 21:10:03.497995');
INSERT INTO public.shown_deal_details VALUES
	(1, 2, '5053c10a', '{"id":"ind-rus-s-400","title":"S-400 for India","kinds":["purchase"],"status":"in_delivery","firstDate":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"lastDate":{"edtf":"2023-05","kind":"point","earliest":"2023-05-01","latest":"2023-05-31","precision":"month","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"May 2023"},"parties":[{"code":"RUS","name":"Russia","kind":"state","role":"supplier","note":null},{"code":"IND","name":"India","kind":"state","role":"recipient","note":null},{"code":"rosoboronexport","name":"Rosoboronexport","kind":"agency","role":"intermediary","note":null}],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"summary":null,"note":null,"events":3,"sources":2,"contested":false,"updatedAt":"2026-11-27T21:09:56.558Z","figures":[{"measure":"contract_value","currency":"USD","unit":null,"system":null,"low":5430000000,"high":5430000000,"contested":false,"values":[{"measure":"contract_value","low":5430000000,"high":5430000000,"approximate":false,"currency":"USD","unit":null,"currencyUncertain":false,"asReported":null,"system":null,"event":"contract","article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"rank":"normal","reason":null}]},{"measure":"ordered","currency":null,"unit":"regiment","system":null,"low":5,"high":5,"contested":false,"values":[{"measure":"ordered","low":5,"high":5,"approximate":false,"currency":null,"unit":"regiment","currencyUncertain":false,"asReported":null,"system":null,"event":"contract","article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"rank":"normal","reason":null}]}],"articles":[{"article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"events":1},{"article":{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","origin":null,"kind":"trade_press","published":{"edtf":"2021-11-14","kind":"point","earliest":"2021-11-14","latest":"2021-11-14","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"14 November 2021"},"url":null,"reliability":null},"events":3}]}'),
	(2, 4, '5053c10a', '{"id":"tur-rus-s-400","title":"S-400 and support for Turkey","kinds":["purchase","support"],"status":"rumoured","firstDate":null,"lastDate":null,"parties":[{"code":"RUS","name":"Russia","kind":"state","role":"supplier","note":null},{"code":"TUR","name":"Turkey","kind":"state","role":"recipient","note":null}],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"summary":null,"note":null,"events":0,"sources":0,"contested":false,"updatedAt":"2026-11-27T21:09:58.910Z","figures":[],"articles":[]}');
INSERT INTO public.shown_deals VALUES
	(1, 2, '5053c10a', '{"id":"ind-rus-s-400","title":"S-400 for India","kinds":["purchase"],"status":"in_delivery","firstDate":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"lastDate":{"edtf":"2023-05","kind":"point","earliest":"2023-05-01","latest":"2023-05-31","precision":"month","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"May 2023"},"parties":[{"code":"RUS","name":"Russia","kind":"state","role":"supplier","note":null},{"code":"IND","name":"India","kind":"state","role":"recipient","note":null},{"code":"rosoboronexport","name":"Rosoboronexport","kind":"agency","role":"intermediary","note":null}],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"summary":null,"note":null,"events":3,"sources":2,"contested":false,"updatedAt":"2026-11-27T21:09:56.558Z"}'),
	(2, 4, '5053c10a', '{"id":"tur-rus-s-400","title":"S-400 and support for Turkey","kinds":["purchase","support"],"status":"rumoured","firstDate":null,"lastDate":null,"parties":[{"code":"RUS","name":"Russia","kind":"state","role":"supplier","note":null},{"code":"TUR","name":"Turkey","kind":"state","role":"recipient","note":null}],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"summary":null,"note":null,"events":0,"sources":0,"contested":false,"updatedAt":"2026-11-27T21:09:58.910Z"}');
INSERT INTO public.shown_events VALUES
	(1, 2, '5053c10a', '{"id":"contract","type":"contract_signed","modality":"occurred","date":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"statedOn":null,"statement":"The contract was signed.","place":null,"note":null,"deals":[{"id":"ind-rus-s-400","title":"S-400 for India","status":"in_delivery"}],"parties":[],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"citations":[{"article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"paragraph":2,"quote":null,"attributedTo":null,"statedDate":null,"dateAsReported":null,"credibility":null,"rank":"normal","reason":null},{"article":{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","origin":null,"kind":"trade_press","published":{"edtf":"2021-11-14","kind":"point","earliest":"2021-11-14","latest":"2021-11-14","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"14 November 2021"},"url":null,"reliability":null},"paragraph":null,"quote":null,"attributedTo":null,"statedDate":{"edtf":"2018","kind":"point","earliest":"2018-01-01","latest":"2018-12-31","precision":"year","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"2018"},"dateAsReported":null,"credibility":null,"rank":"normal","reason":null}],"figures":[{"measure":"contract_value","low":5430000000,"high":5430000000,"approximate":false,"currency":"USD","unit":null,"currencyUncertain":false,"asReported":null,"system":null,"event":"contract","article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"rank":"normal","reason":null},{"measure":"ordered","low":5,"high":5,"approximate":false,"currency":null,"unit":"regiment","currencyUncertain":false,"asReported":null,"system":null,"event":"contract","article":{"id":"signed","title":"Contract signed","publisher":"The Example Post","origin":null,"kind":"newspaper","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"},"url":null,"reliability":"B"},"rank":"normal","reason":null}],"relations":[],"relatedBy":[{"event":"delivery","kind":"follows"}],"sources":2,"contested":false,"contestedBy":[],"corrected":false,"updatedAt":"2026-11-27T21:09:56.558Z"}'),
	(2, 2, '5053c10a', '{"id":"delivery","type":"delivery_started","modality":"occurred","date":{"edtf":"2021-11","kind":"point","earliest":"2021-11-01","latest":"2021-11-30","precision":"month","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"November 2021"},"statedOn":null,"statement":"The first deliveries began.","place":null,"note":null,"deals":[{"id":"ind-rus-s-400","title":"S-400 for India","status":"in_delivery"}],"parties":[],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"citations":[{"article":{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","origin":null,"kind":"trade_press","published":{"edtf":"2021-11-14","kind":"point","earliest":"2021-11-14","latest":"2021-11-14","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"14 November 2021"},"url":null,"reliability":null},"paragraph":1,"quote":null,"attributedTo":null,"statedDate":null,"dateAsReported":null,"credibility":null,"rank":"normal","reason":null}],"figures":[],"relations":[{"event":"contract","kind":"follows"}],"relatedBy":[],"sources":1,"contested":false,"contestedBy":[],"corrected":false,"updatedAt":"2026-11-27T21:09:56.558Z"}'),
	(4, 2, '5053c10a', '{"id":"talks-of-2023","type":"talks","modality":"occurred","date":{"edtf":"2023-05","kind":"point","earliest":"2023-05-01","latest":"2023-05-31","precision":"month","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"May 2023"},"statedOn":null,"statement":"More sets were talked of.","place":null,"note":null,"deals":[{"id":"ind-rus-s-400","title":"S-400 for India","status":"in_delivery"}],"parties":[],"systems":[{"id":"s-400","name":"S-400 Triumf","category":"air_defence_systems"}],"citations":[{"article":{"id":"begun","title":"Deliveries begin","publisher":"Trade Weekly","origin":null,"kind":"trade_press","published":{"edtf":"2021-11-14","kind":"point","earliest":"2021-11-14","latest":"2021-11-14","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"14 November 2021"},"url":null,"reliability":null},"paragraph":4,"quote":null,"attributedTo":null,"statedDate":null,"dateAsReported":null,"credibility":null,"rank":"normal","reason":null}],"figures":[],"relations":[],"relatedBy":[],"sources":1,"contested":false,"contestedBy":[],"corrected":false,"updatedAt":"2026-11-27T21:09:56.558Z"}');
INSERT INTO public.system_names VALUES
	('s-300-line', 0, 's300line', 's-300-line', 0),
	('s-300-line', 1, NULL, 'S-300 line', 0),
	('s-400', 0, 's400', 's-400', 0),
	('s-400', 1, 's400triumf', 'S-400 Triumf', 0),
	('s-400', 2, 'sa21', 'SA-21', 1);
INSERT INTO public.systems VALUES
	('s-300-line', 'S-300 line', 'air_defence_systems', 'RUS', NULL, NULL, 's-300 line'),
	('s-400', 'S-400 Triumf', 'air_defence_systems', 'RUS', 's-300-line', NULL, 's-400 triumf');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 10, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.citations
    ADD CONSTRAINT citations_pkey PRIMARY KEY (event, ordinal);
ALTER TABLE ONLY public.dataset
    ADD CONSTRAINT dataset_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deal_countries
    ADD CONSTRAINT deal_countries_pkey PRIMARY KEY (deal, party, role);
ALTER TABLE ONLY public.deal_families
    ADD CONSTRAINT deal_families_pkey PRIMARY KEY (deal, system);
ALTER TABLE ONLY public.deal_kinds
    ADD CONSTRAINT deal_kinds_pkey PRIMARY KEY (deal, kind);
ALTER TABLE ONLY public.deal_parties
    ADD CONSTRAINT deal_parties_pkey PRIMARY KEY (deal, ordinal);
ALTER TABLE ONLY public.deal_search
    ADD CONSTRAINT deal_search_pkey PRIMARY KEY (rowid);
ALTER TABLE ONLY public.deal_states
    ADD CONSTRAINT deal_states_pkey PRIMARY KEY (deal, known_from);
ALTER TABLE ONLY public.deal_systems
    ADD CONSTRAINT deal_systems_pkey PRIMARY KEY (deal, system);
ALTER TABLE ONLY public.deal_updates
    ADD CONSTRAINT deal_updates_pkey PRIMARY KEY (deal, revision);
ALTER TABLE ONLY public.deals
    ADD CONSTRAINT deals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deals
    ADD CONSTRAINT deals_seq_key UNIQUE (seq);
ALTER TABLE ONLY public.event_countries
    ADD CONSTRAINT event_countries_pkey PRIMARY KEY (event, party, role);
ALTER TABLE ONLY public.event_deals_ever
    ADD CONSTRAINT event_deals_ever_pkey PRIMARY KEY (deal, event);
ALTER TABLE ONLY public.event_deals
    ADD CONSTRAINT event_deals_pkey PRIMARY KEY (event, deal);
ALTER TABLE ONLY public.event_families
    ADD CONSTRAINT event_families_pkey PRIMARY KEY (event, system);
ALTER TABLE ONLY public.event_parties
    ADD CONSTRAINT event_parties_pkey PRIMARY KEY (event, ordinal);
ALTER TABLE ONLY public.event_relations
    ADD CONSTRAINT event_relations_pkey PRIMARY KEY (event, ordinal);
ALTER TABLE ONLY public.event_search
    ADD CONSTRAINT event_search_pkey PRIMARY KEY (rowid);
ALTER TABLE ONLY public.event_states
    ADD CONSTRAINT event_states_pkey PRIMARY KEY (event, known_from);
ALTER TABLE ONLY public.event_systems
    ADD CONSTRAINT event_systems_pkey PRIMARY KEY (event, system);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_seq_key UNIQUE (seq);
ALTER TABLE ONLY public.figures
    ADD CONSTRAINT figures_pkey PRIMARY KEY (event, ordinal);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (revision, kind, id);
ALTER TABLE ONLY public.idempotent_answers
    ADD CONSTRAINT idempotent_answers_pkey PRIMARY KEY (actor, idempotency_key);
ALTER TABLE ONLY public.keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (prefix);
ALTER TABLE ONLY public.parties
    ADD CONSTRAINT parties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_names
    ADD CONSTRAINT party_names_name_key_key UNIQUE (name_key);
ALTER TABLE ONLY public.party_names
    ADD CONSTRAINT party_names_pkey PRIMARY KEY (party, ordinal);
ALTER TABLE ONLY public.party_successors
    ADD CONSTRAINT party_successors_pkey PRIMARY KEY (party, successor);
ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (kind, id);
ALTER TABLE ONLY public.release_parts
    ADD CONSTRAINT release_parts_pkey PRIMARY KEY (version, ordinal);
ALTER TABLE ONLY public.releases
    ADD CONSTRAINT releases_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.shown_deal_details
    ADD CONSTRAINT shown_deal_details_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.shown_deals
    ADD CONSTRAINT shown_deals_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.shown_events
    ADD CONSTRAINT shown_events_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.system_names
    ADD CONSTRAINT system_names_name_key_key UNIQUE (name_key);
ALTER TABLE ONLY public.system_names
    ADD CONSTRAINT system_names_pkey PRIMARY KEY (system, ordinal);
ALTER TABLE ONLY public.systems
    ADD CONSTRAINT systems_pkey PRIMARY KEY (id);
CREATE INDEX articles_by_published ON public.articles USING btree (published_ascending, id);
CREATE INDEX articles_by_published_descending ON public.articles USING btree (published_descending, id);
CREATE INDEX articles_by_updated ON public.articles USING btree (updated_at, id);
CREATE INDEX citations_by_article ON public.citations USING btree (article, event);
CREATE INDEX deal_countries_by_party ON public.deal_countries USING btree (party, role, deal);
CREATE INDEX deal_families_by_category ON public.deal_families USING btree (category, deal);
CREATE INDEX deal_families_by_system ON public.deal_families USING btree (system, deal);
CREATE INDEX deal_kinds_by_kind ON public.deal_kinds USING btree (kind, deal);
CREATE INDEX deal_parties_by_party ON public.deal_parties USING btree (party, deal);
CREATE INDEX deal_search_designators ON public.deal_search USING gin (designators);
CREATE INDEX deal_search_words ON public.deal_search USING gin (words);
CREATE UNIQUE INDEX deal_states_current ON public.deal_states USING btree (deal) WHERE (is_current = 1);
CREATE INDEX deal_states_first_ascending ON public.deal_states USING btree (first_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_first_descending ON public.deal_states USING btree (first_descending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_ascending ON public.deal_states USING btree (last_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_descending ON public.deal_states USING btree (last_descending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_sources ON public.deal_states USING btree (sources, deal) WHERE (is_current = 1);
CREATE INDEX deal_states_status ON public.deal_states USING btree (status, deal);
CREATE INDEX deal_systems_by_system ON public.deal_systems USING btree (system, deal);
CREATE INDEX deals_by_title ON public.deals USING btree (title_key, id);
CREATE INDEX deals_by_updated ON public.deals USING btree (updated_at, id);
CREATE INDEX event_countries_by_party ON public.event_countries USING btree (party, role, event);
CREATE INDEX event_deals_by_deal ON public.event_deals USING btree (deal, event);
CREATE INDEX event_families_by_category ON public.event_families USING btree (category, event);
CREATE INDEX event_families_by_system ON public.event_families USING btree (system, event);
CREATE INDEX event_parties_by_party ON public.event_parties USING btree (party, event);
CREATE INDEX event_relations_by_target ON public.event_relations USING btree (to_event, event);
CREATE INDEX event_search_designators ON public.event_search USING gin (designators);
CREATE INDEX event_search_words ON public.event_search USING gin (words);
CREATE INDEX event_states_ascending ON public.event_states USING btree (date_ascending, event, is_current, known_from, known_until, earliest, latest, date);
CREATE UNIQUE INDEX event_states_current ON public.event_states USING btree (event) WHERE (is_current = 1);
CREATE INDEX event_states_descending ON public.event_states USING btree (date_descending, event, is_current, known_from, known_until, earliest, latest, date);
CREATE INDEX event_states_sources ON public.event_states USING btree (sources, event) WHERE (is_current = 1);
CREATE INDEX event_systems_by_system ON public.event_systems USING btree (system, event);
CREATE INDEX events_by_modality ON public.events USING btree (modality, id);
CREATE INDEX events_by_type ON public.events USING btree (type, id);
CREATE INDEX events_by_updated ON public.events USING btree (updated_at, id);
CREATE INDEX history_by_record ON public.history USING btree (kind, id, revision);
CREATE INDEX idempotent_answers_by_time ON public.idempotent_answers USING btree (created_at);
CREATE INDEX parties_by_country ON public.parties USING btree (country) WHERE (country IS NOT NULL);
CREATE INDEX parties_by_name ON public.parties USING btree (sort_key, id);
CREATE INDEX releases_by_time ON public.releases USING btree (created_at, version);
CREATE INDEX systems_by_family ON public.systems USING btree (family) WHERE (family IS NOT NULL);
CREATE INDEX systems_by_name ON public.systems USING btree (sort_key, id);
ALTER TABLE ONLY public.citations
    ADD CONSTRAINT citations_article_fkey FOREIGN KEY (article) REFERENCES public.articles(id);
ALTER TABLE ONLY public.citations
    ADD CONSTRAINT citations_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.deal_countries
    ADD CONSTRAINT deal_countries_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_families
    ADD CONSTRAINT deal_families_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_kinds
    ADD CONSTRAINT deal_kinds_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_parties
    ADD CONSTRAINT deal_parties_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_parties
    ADD CONSTRAINT deal_parties_party_fkey FOREIGN KEY (party) REFERENCES public.parties(id);
ALTER TABLE ONLY public.deal_states
    ADD CONSTRAINT deal_states_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_systems
    ADD CONSTRAINT deal_systems_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.deal_systems
    ADD CONSTRAINT deal_systems_system_fkey FOREIGN KEY (system) REFERENCES public.systems(id);
ALTER TABLE ONLY public.event_countries
    ADD CONSTRAINT event_countries_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_deals
    ADD CONSTRAINT event_deals_deal_fkey FOREIGN KEY (deal) REFERENCES public.deals(id);
ALTER TABLE ONLY public.event_deals
    ADD CONSTRAINT event_deals_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_families
    ADD CONSTRAINT event_families_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_parties
    ADD CONSTRAINT event_parties_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_parties
    ADD CONSTRAINT event_parties_party_fkey FOREIGN KEY (party) REFERENCES public.parties(id);
ALTER TABLE ONLY public.event_relations
    ADD CONSTRAINT event_relations_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_relations
    ADD CONSTRAINT event_relations_to_event_fkey FOREIGN KEY (to_event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_states
    ADD CONSTRAINT event_states_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_systems
    ADD CONSTRAINT event_systems_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.event_systems
    ADD CONSTRAINT event_systems_system_fkey FOREIGN KEY (system) REFERENCES public.systems(id);
ALTER TABLE ONLY public.figures
    ADD CONSTRAINT figures_article_fkey FOREIGN KEY (article) REFERENCES public.articles(id);
ALTER TABLE ONLY public.figures
    ADD CONSTRAINT figures_event_fkey FOREIGN KEY (event) REFERENCES public.events(id);
ALTER TABLE ONLY public.figures
    ADD CONSTRAINT figures_system_fkey FOREIGN KEY (system) REFERENCES public.systems(id);
ALTER TABLE ONLY public.party_names
    ADD CONSTRAINT party_names_party_fkey FOREIGN KEY (party) REFERENCES public.parties(id);
ALTER TABLE ONLY public.party_successors
    ADD CONSTRAINT party_successors_party_fkey FOREIGN KEY (party) REFERENCES public.parties(id);
ALTER TABLE ONLY public.release_parts
    ADD CONSTRAINT release_parts_version_fkey FOREIGN KEY (version) REFERENCES public.releases(version);
ALTER TABLE ONLY public.system_names
    ADD CONSTRAINT system_names_system_fkey FOREIGN KEY (system) REFERENCES public.systems(id);
ALTER TABLE ONLY public.systems
    ADD CONSTRAINT systems_origin_fkey FOREIGN KEY (origin) REFERENCES public.parties(id);
