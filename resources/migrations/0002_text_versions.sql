-- SPDX-License-Identifier: GPL-3.0-or-later
-- Corrected texts: what finds no place in a new version stays anchored to the old one. Notes in the margin. Claims
-- chosen for a briefing, with the words its chart shows. Only columns and tables are added: undo reaches back over it.

ALTER TABLE highlight ADD COLUMN text_id INTEGER REFERENCES article_text(id)
;
CREATE INDEX highlight_text ON highlight(text_id)
;
CREATE INDEX article_text_article ON article_text(article_id)
;
CREATE TABLE article_note (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article(id),
    start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    text_id INTEGER REFERENCES article_text(id),
    CHECK (start_offset >= 0 AND end_offset > start_offset)
)
;
CREATE INDEX article_note_article ON article_note(article_id)
;
CREATE INDEX article_note_text ON article_note(text_id)
;
ALTER TABLE claim ADD COLUMN featured INTEGER NOT NULL DEFAULT 0
;
ALTER TABLE claim ADD COLUMN label TEXT NOT NULL DEFAULT ''
;
ALTER TABLE claim ADD COLUMN label_en TEXT NOT NULL DEFAULT ''
;
