-- What few records have is looked up: by type, modality, category, number of sources.
CREATE INDEX events_by_type ON events (type, id);
CREATE INDEX events_by_modality ON events (modality, id);
CREATE INDEX event_families_by_category ON event_families (category, event);
CREATE INDEX deal_families_by_category ON deal_families (category, deal);
CREATE INDEX event_states_sources ON event_states (sources, event) WHERE is_current = 1;
CREATE INDEX deal_states_sources ON deal_states (sources, deal) WHERE is_current = 1;
-- What many have is looked for along the order of a list; what holds when, and the dates, are beside it.
DROP INDEX event_states_ascending;
DROP INDEX event_states_descending;
DROP INDEX deal_states_first_ascending;
DROP INDEX deal_states_first_descending;
DROP INDEX deal_states_last_ascending;
DROP INDEX deal_states_last_descending;
CREATE INDEX event_states_ascending ON event_states (date_ascending, event, is_current, known_from, known_until, earliest, latest, date);
CREATE INDEX event_states_descending ON event_states (date_descending, event, is_current, known_from, known_until, earliest, latest, date);
CREATE INDEX deal_states_first_ascending ON deal_states (first_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_first_descending ON deal_states (first_descending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_ascending ON deal_states (last_ascending, deal, is_current, known_from, known_until);
CREATE INDEX deal_states_last_descending ON deal_states (last_descending, deal, is_current, known_from, known_until);
