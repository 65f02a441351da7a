-- SPDX-License-Identifier: GPL-3.0-or-later
-- The full text index (docs/decisions/0030). Not recorded: the program brings it up to date with each change and
-- makes it anew where it is missing. Its tables hold words alone, not the texts; rowid is the id of the record.

CREATE VIRTUAL TABLE search_article USING fts5(title, text, content='', tokenize='tasrih')
;
CREATE VIRTUAL TABLE search_statement USING fts5(sentence, gloss, note, content='', tokenize='tasrih')
;
CREATE VIRTUAL TABLE search_name USING fts5(name, content='', tokenize='tasrih')
;
-- Each word of letters that was ever met, with its stem.
CREATE TABLE search_word (
    word TEXT PRIMARY KEY NOT NULL,
    stem TEXT NOT NULL
) WITHOUT ROWID
;
CREATE INDEX search_word_stem ON search_word(stem)
;
-- How far the index reaches: all records up to these ids are in it. cutting is that of the program that made it;
-- 0 until one did.
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY NOT NULL,
    cutting INTEGER NOT NULL,
    article_to INTEGER NOT NULL, statement_to INTEGER NOT NULL, name_to INTEGER NOT NULL
)
;
INSERT INTO search_state(id, cutting, article_to, statement_to, name_to) VALUES(1, 0, 0, 0, 0)
;
