-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the analyst thinks of a contradiction that was found. Findings are worked out from the data; a verdict names the
-- rule and a claim (or a statement) on each side. No foreign keys: what it names may go and come back by an undo. Only
-- a table is added: undo reaches back over it.

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY NOT NULL,
    rule TEXT NOT NULL,
    first_id INTEGER NOT NULL, second_id INTEGER NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL
)
;
