-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether an article's text was recognised from a picture: its numbers and names want a second look. Only a column is
-- added: undo reaches back over it.

ALTER TABLE article ADD COLUMN is_ocr INTEGER NOT NULL DEFAULT 0
;
