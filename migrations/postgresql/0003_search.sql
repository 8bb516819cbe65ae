-- Full text, kept by the program: folded words, and designators in their one spelling. rowid = seq.
CREATE TABLE deal_search (
    rowid       BIGINT PRIMARY KEY,
    words       TSVECTOR NOT NULL,
    designators TSVECTOR NOT NULL
);
CREATE INDEX deal_search_words ON deal_search USING gin (words);
CREATE INDEX deal_search_designators ON deal_search USING gin (designators);

CREATE TABLE event_search (
    rowid       BIGINT PRIMARY KEY,
    words       TSVECTOR NOT NULL,
    designators TSVECTOR NOT NULL
);
CREATE INDEX event_search_words ON event_search USING gin (words);
CREATE INDEX event_search_designators ON event_search USING gin (designators);
