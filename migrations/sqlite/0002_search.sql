-- Full-text search with FTS5. The program fills both columns: words holds the folded words of a record, and designators holds the names of
-- weapon systems in one spelling. The rowid is the seq of the record. The words are stored beside the index, so that one record can be
-- checked by itself, and the prefixes are indexed, so that a frequent beginning of a word need not be collected from many entries.
CREATE VIRTUAL TABLE deal_search USING fts5 (words, designators, prefix = '1 2 3 4 5 6 7 8', detail = column, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE event_search USING fts5 (words, designators, prefix = '1 2 3 4 5 6 7 8', detail = column, tokenize = 'unicode61 remove_diacritics 0');
