-- Records as answers show them now, as JSON, by their number: so long as it is of this build of the program (form) and of the last
-- revision that changed what they show. The program fills them, and takes shown_form away while they are not all of one build.
CREATE TABLE shown_events (seq BIGINT PRIMARY KEY, changed_in BIGINT NOT NULL, form TEXT COLLATE "C" NOT NULL, json TEXT COLLATE "C" NOT NULL);
CREATE TABLE shown_deals (seq BIGINT PRIMARY KEY, changed_in BIGINT NOT NULL, form TEXT COLLATE "C" NOT NULL, json TEXT COLLATE "C" NOT NULL);
CREATE TABLE shown_deal_details (seq BIGINT PRIMARY KEY, changed_in BIGINT NOT NULL, form TEXT COLLATE "C" NOT NULL, json TEXT COLLATE "C" NOT NULL);
ALTER TABLE dataset ADD COLUMN shown_form TEXT COLLATE "C";
