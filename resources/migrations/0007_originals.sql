-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the imported bytes are kept (docs/decisions/0033): 'bytes' as they are, as all were before; 'deflated'; 'text'
-- where they are the text itself in UTF-8, and nothing but that is kept. Only a column is added: undo reaches back over
-- it.

ALTER TABLE original ADD COLUMN form TEXT NOT NULL DEFAULT 'bytes'
;
