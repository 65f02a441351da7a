-- SPDX-License-Identifier: GPL-3.0-or-later
-- The manner of a report and how its speaker is identified may be "not_stated", which older programs would read as
-- something that was said. No row changes; the number of the schema keeps those programs out.

UPDATE statement SET manner = manner WHERE 0
;
