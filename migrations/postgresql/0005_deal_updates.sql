-- When a deal, or anything that it shows, changed: where the updatedAt of a past revision is looked up. What moved it then may show no
-- longer, as an event that was taken away.
CREATE TABLE deal_updates (
    deal     TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    at       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (deal, revision)
);
INSERT INTO deal_updates (deal, revision, at)
SELECT id, revision, at FROM history WHERE kind = 'deal' AND document IS NOT NULL;
