-- Full-text search with text search vectors. The program fills both columns: words holds the folded words of a record, and designators
-- holds the names of weapon systems in one spelling. The rowid is the seq of the record.
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
