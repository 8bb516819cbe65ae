-- The orders of lists, as partial indexes: a column that is 1 in every row of an index says nothing of a row, and must not look to the
-- planner as if it did (it looked events up by is_current, 120,000 at a time).
DROP INDEX event_states_ascending;
DROP INDEX event_states_descending;
DROP INDEX deal_states_first_ascending;
DROP INDEX deal_states_first_descending;
DROP INDEX deal_states_last_ascending;
DROP INDEX deal_states_last_descending;
CREATE INDEX event_states_ascending ON event_states (date_ascending, event) WHERE is_current = 1;
CREATE INDEX event_states_descending ON event_states (date_descending, event) WHERE is_current = 1;
CREATE INDEX deal_states_first_ascending ON deal_states (first_ascending, deal) WHERE is_current = 1;
CREATE INDEX deal_states_first_descending ON deal_states (first_descending, deal) WHERE is_current = 1;
CREATE INDEX deal_states_last_ascending ON deal_states (last_ascending, deal) WHERE is_current = 1;
CREATE INDEX deal_states_last_descending ON deal_states (last_descending, deal) WHERE is_current = 1;
