-- Full text, kept by the program: folded words, and designators in their one spelling. rowid = seq.
CREATE VIRTUAL TABLE deal_search USING fts5 (words, designators, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE event_search USING fts5 (words, designators, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
