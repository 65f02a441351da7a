-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Each statement ends with a line that holds only a semicolon.
-- Recorded tables: PRIMARY KEY NOT NULL, no trigger, no generated column, no UNIQUE, foreign keys NO ACTION.
-- Days are ISO dates derived from the EDTF beside them; the repositories write them.

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
)
;
CREATE TABLE side (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, name_en TEXT NOT NULL,
    short TEXT NOT NULL, short_en TEXT NOT NULL,
    colour TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE TABLE outlet (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, name_en TEXT NOT NULL,
    url TEXT NOT NULL, reliability TEXT, note TEXT NOT NULL
)
;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, name_en TEXT NOT NULL
)
;
-- Not recorded: a text version never changes, and recording it would double the file. article_id has no foreign key,
-- because the text stays when the import of its article is undone.
CREATE TABLE article_text (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL,
    sha256 TEXT NOT NULL, fingerprint TEXT NOT NULL,
    text TEXT NOT NULL,
    source_name TEXT NOT NULL, encoding TEXT NOT NULL,
    newlines_changed INTEGER NOT NULL, characters_stripped INTEGER NOT NULL,
    made_at TEXT NOT NULL
)
;
CREATE INDEX article_text_fingerprint ON article_text(fingerprint)
;
-- Not recorded: the imported bytes, as evidence.
CREATE TABLE original (
    text_id INTEGER PRIMARY KEY NOT NULL REFERENCES article_text(id),
    bytes BLOB NOT NULL
)
;
CREATE TABLE article (
    id INTEGER PRIMARY KEY NOT NULL,
    text_id INTEGER NOT NULL REFERENCES article_text(id),
    outlet_id INTEGER REFERENCES outlet(id),
    title TEXT NOT NULL, author TEXT NOT NULL,
    published TEXT, published_basis TEXT, published_earliest TEXT, published_latest TEXT,
    url TEXT NOT NULL, language TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL,
    imported_at TEXT NOT NULL
)
;
CREATE INDEX article_text_version ON article(text_id)
;
CREATE INDEX article_outlet ON article(outlet_id)
;
CREATE TABLE place (
    id INTEGER PRIMARY KEY NOT NULL,
    parent_id INTEGER REFERENCES place(id),
    kind TEXT NOT NULL, name TEXT NOT NULL, name_en TEXT NOT NULL,
    latitude REAL, longitude REAL, note TEXT NOT NULL
)
;
CREATE INDEX place_parent ON place(parent_id)
;
CREATE TABLE place_alias (
    id INTEGER PRIMARY KEY NOT NULL,
    place_id INTEGER NOT NULL REFERENCES place(id),
    name TEXT NOT NULL, language TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE INDEX place_alias_place ON place_alias(place_id)
;
CREATE TABLE phase (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, name_en TEXT NOT NULL,
    note TEXT NOT NULL, note_en TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE TABLE phase_place (
    phase_id INTEGER NOT NULL REFERENCES phase(id),
    place_id INTEGER NOT NULL REFERENCES place(id),
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (phase_id, place_id)
)
;
CREATE INDEX phase_place_place ON phase_place(place_id)
;
CREATE TABLE proposition (
    id INTEGER PRIMARY KEY NOT NULL,
    text TEXT NOT NULL, text_en TEXT NOT NULL,
    short TEXT NOT NULL, short_en TEXT NOT NULL,
    note TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE TABLE actor (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, name_en TEXT NOT NULL, kind TEXT NOT NULL,
    side_id INTEGER REFERENCES side(id),
    article_id INTEGER REFERENCES article(id),
    note TEXT NOT NULL
)
;
CREATE INDEX actor_side ON actor(side_id)
;
CREATE INDEX actor_article ON actor(article_id)
;
CREATE TABLE actor_alias (
    id INTEGER PRIMARY KEY NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor(id),
    name TEXT NOT NULL, language TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE INDEX actor_alias_actor ON actor_alias(actor_id)
;
CREATE TABLE membership (
    id INTEGER PRIMARY KEY NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor(id),
    parent_id INTEGER NOT NULL REFERENCES actor(id),
    role TEXT NOT NULL, role_en TEXT NOT NULL,
    since TEXT, since_earliest TEXT, since_latest TEXT,
    until TEXT, until_earliest TEXT, until_latest TEXT,
    sort_order INTEGER NOT NULL
)
;
CREATE INDEX membership_actor ON membership(actor_id)
;
CREATE INDEX membership_parent ON membership(parent_id)
;
CREATE TABLE event (
    id INTEGER PRIMARY KEY NOT NULL,
    title TEXT NOT NULL, title_en TEXT NOT NULL,
    date TEXT, date_earliest TEXT, date_latest TEXT,
    place_id INTEGER REFERENCES place(id),
    source TEXT NOT NULL, note TEXT NOT NULL
)
;
CREATE INDEX event_place ON event(place_id)
;
CREATE TABLE saying (
    id INTEGER PRIMARY KEY NOT NULL,
    said_on TEXT, said_basis TEXT, said_earliest TEXT, said_latest TEXT,
    said_phrase TEXT NOT NULL, occasion TEXT NOT NULL, channel TEXT,
    place_id INTEGER REFERENCES place(id),
    note TEXT NOT NULL
)
;
CREATE INDEX saying_place ON saying(place_id)
;
CREATE TABLE saying_speaker (
    id INTEGER PRIMARY KEY NOT NULL,
    saying_id INTEGER NOT NULL REFERENCES saying(id),
    actor_id INTEGER NOT NULL REFERENCES actor(id),
    capacity TEXT NOT NULL, capacity_en TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE INDEX saying_speaker_saying ON saying_speaker(saying_id)
;
CREATE INDEX saying_speaker_actor ON saying_speaker(actor_id)
;
CREATE TABLE statement (
    id INTEGER PRIMARY KEY NOT NULL,
    saying_id INTEGER NOT NULL REFERENCES saying(id),
    article_id INTEGER NOT NULL REFERENCES article(id),
    manner TEXT NOT NULL, identification TEXT NOT NULL,
    gloss TEXT NOT NULL, gloss_en TEXT NOT NULL, note TEXT NOT NULL,
    reliability TEXT, credibility TEXT, review TEXT NOT NULL,
    sic TEXT NOT NULL, correction TEXT NOT NULL
)
;
CREATE INDEX statement_saying ON statement(saying_id)
;
CREATE INDEX statement_article ON statement(article_id)
;
CREATE TABLE relay (
    id INTEGER PRIMARY KEY NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    actor_id INTEGER NOT NULL REFERENCES actor(id),
    verb TEXT NOT NULL, sort_order INTEGER NOT NULL
)
;
CREATE INDEX relay_statement ON relay(statement_id)
;
CREATE INDEX relay_actor ON relay(actor_id)
;
CREATE TABLE statement_tag (
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (statement_id, tag_id)
)
;
CREATE INDEX statement_tag_tag ON statement_tag(tag_id)
;
CREATE TABLE link (
    id INTEGER PRIMARY KEY NOT NULL,
    from_id INTEGER NOT NULL REFERENCES statement(id),
    to_id INTEGER NOT NULL REFERENCES statement(id),
    kind TEXT NOT NULL, note TEXT NOT NULL
)
;
CREATE INDEX link_from ON link(from_id)
;
CREATE INDEX link_to ON link(to_id)
;
CREATE TABLE claim (
    id INTEGER PRIMARY KEY NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    kind TEXT NOT NULL,
    holder_id INTEGER REFERENCES actor(id),
    condition TEXT NOT NULL, condition_en TEXT NOT NULL, phrase TEXT NOT NULL,
    sort_order INTEGER NOT NULL
)
;
CREATE INDEX claim_statement ON claim(statement_id)
;
CREATE INDEX claim_holder ON claim(holder_id)
;
-- Offsets are Unicode code points of the article's current text, half-open.
CREATE TABLE highlight (
    id INTEGER PRIMARY KEY NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    claim_id INTEGER REFERENCES claim(id),
    start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
    sort_order INTEGER NOT NULL,
    CHECK (start_offset >= 0 AND end_offset > start_offset)
)
;
CREATE INDEX highlight_statement ON highlight(statement_id)
;
CREATE INDEX highlight_claim ON highlight(claim_id)
;
-- The four kinds of claim share the claim's id.
CREATE TABLE stance (
    id INTEGER PRIMARY KEY NOT NULL REFERENCES claim(id),
    proposition_id INTEGER NOT NULL REFERENCES proposition(id),
    position TEXT NOT NULL
)
;
CREATE INDEX stance_proposition ON stance(proposition_id)
;
CREATE TABLE withdrawal_claim (
    id INTEGER PRIMARY KEY NOT NULL REFERENCES claim(id),
    place_id INTEGER REFERENCES place(id),
    phase_id INTEGER REFERENCES phase(id),
    force_id INTEGER REFERENCES actor(id),
    object TEXT NOT NULL, object_en TEXT NOT NULL,
    from_place_id INTEGER REFERENCES place(id),
    what TEXT NOT NULL, modality TEXT NOT NULL, bound TEXT NOT NULL,
    starts TEXT, starts_earliest TEXT, starts_latest TEXT,
    ends TEXT, ends_earliest TEXT, ends_latest TEXT,
    anchor TEXT, anchor_earliest TEXT, anchor_latest TEXT,
    anchor_note TEXT NOT NULL, duration TEXT NOT NULL
)
;
CREATE INDEX withdrawal_claim_place ON withdrawal_claim(place_id)
;
CREATE INDEX withdrawal_claim_from_place ON withdrawal_claim(from_place_id)
;
CREATE INDEX withdrawal_claim_phase ON withdrawal_claim(phase_id)
;
CREATE INDEX withdrawal_claim_force ON withdrawal_claim(force_id)
;
CREATE TABLE figure (
    id INTEGER PRIMARY KEY NOT NULL REFERENCES claim(id),
    measure TEXT NOT NULL, scope TEXT NOT NULL, scope_en TEXT NOT NULL, unit TEXT NOT NULL,
    force_id INTEGER REFERENCES actor(id),
    low REAL, high REAL, qualifier TEXT NOT NULL,
    as_of TEXT, as_of_earliest TEXT, as_of_latest TEXT,
    cumulative INTEGER NOT NULL,
    part_of_id INTEGER REFERENCES figure(id)
)
;
CREATE INDEX figure_force ON figure(force_id)
;
CREATE INDEX figure_part_of ON figure(part_of_id)
;
CREATE TABLE figure_place (
    figure_id INTEGER NOT NULL REFERENCES figure(id),
    place_id INTEGER NOT NULL REFERENCES place(id),
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (figure_id, place_id)
)
;
CREATE INDEX figure_place_place ON figure_place(place_id)
;
CREATE TABLE assertion (
    id INTEGER PRIMARY KEY NOT NULL REFERENCES claim(id),
    type TEXT NOT NULL, text TEXT NOT NULL, text_en TEXT NOT NULL
)
;
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL, filter TEXT NOT NULL
)
;
-- The history: append only, not recorded.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY NOT NULL,
    at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
    group_id INTEGER NOT NULL, epoch INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target_seq INTEGER,
    changeset BLOB NOT NULL
)
;
CREATE VIEW base AS
    SELECT place.id, place.name, place.name_en,
        (WITH RECURSIVE up(id, parent_id, kind, name) AS (
            SELECT p.id, p.parent_id, p.kind, p.name FROM place p WHERE p.id = place.parent_id
            UNION
            SELECT p.id, p.parent_id, p.kind, p.name FROM place p JOIN up ON p.id = up.parent_id)
         SELECT name FROM up WHERE kind = 'governorate' LIMIT 1) AS governorate,
        place.latitude, place.longitude
    FROM place WHERE place.kind = 'base'
;
CREATE VIEW v_article AS
    SELECT article.id, article.title, outlet.name AS outlet, article.author, article.published,
        article.published_basis, article.url, article.language, article_text.text, article_text.sha256,
        article.imported_at, article.state, article.note
    FROM article JOIN article_text ON article_text.id = article.text_id LEFT JOIN outlet ON outlet.id = article.outlet_id
;
CREATE VIEW v_statement AS
    SELECT statement.id, statement.saying_id, statement.article_id, article.title AS article,
        outlet.name AS outlet, article.published,
        (SELECT group_concat(name, '، ') FROM (SELECT actor.name FROM saying_speaker s JOIN actor ON actor.id = s.actor_id
            WHERE s.saying_id = statement.saying_id ORDER BY s.sort_order)) AS speakers,
        (SELECT group_concat(name, ', ') FROM (SELECT iif(actor.name_en = '', actor.name, actor.name_en) AS name
            FROM saying_speaker s JOIN actor ON actor.id = s.actor_id
            WHERE s.saying_id = statement.saying_id ORDER BY s.sort_order)) AS speakers_en,
        (SELECT group_concat(name, '، ') FROM (SELECT DISTINCT side.name FROM saying_speaker s
            JOIN actor ON actor.id = s.actor_id JOIN side ON side.id = actor.side_id
            WHERE s.saying_id = statement.saying_id ORDER BY s.sort_order)) AS side,
        (SELECT group_concat(step, ' ← ') FROM (SELECT trim(actor.name || ' ' || relay.verb) AS step FROM relay
            JOIN actor ON actor.id = relay.actor_id WHERE relay.statement_id = statement.id
            ORDER BY relay.sort_order)) AS relays,
        saying.said_on, saying.said_basis, saying.said_earliest, saying.said_latest,
        statement.manner, statement.identification, statement.gloss, statement.gloss_en,
        statement.reliability, statement.credibility, statement.review
    FROM statement JOIN saying ON saying.id = statement.saying_id JOIN article ON article.id = statement.article_id
        LEFT JOIN outlet ON outlet.id = article.outlet_id
;
CREATE VIEW v_stance AS
    SELECT claim.id AS claim_id, claim.statement_id, s.saying_id,
        coalesce(holder.name, s.speakers) AS holder,
        coalesce(iif(holder.name_en = '', holder.name, holder.name_en), s.speakers_en) AS holder_en,
        proposition.text AS proposition, proposition.text_en AS proposition_en, stance.position,
        claim.condition, s.said_on, s.article_id
    FROM stance JOIN claim ON claim.id = stance.id JOIN v_statement s ON s.id = claim.statement_id
        JOIN proposition ON proposition.id = stance.proposition_id LEFT JOIN actor holder ON holder.id = claim.holder_id
;
CREATE VIEW v_withdrawal AS
    SELECT claim.id AS claim_id, claim.statement_id, s.saying_id,
        coalesce(holder.name, s.speakers) AS holder,
        coalesce(iif(holder.name_en = '', holder.name, holder.name_en), s.speakers_en) AS holder_en,
        coalesce(place.name, phase.name, force.name, nullif(w.object, '')) AS subject,
        coalesce(place.name_en, phase.name_en, force.name_en, nullif(w.object_en, '')) AS subject_en,
        CASE WHEN w.place_id IS NOT NULL THEN 'place' WHEN w.phase_id IS NOT NULL THEN 'phase'
             WHEN w.force_id IS NOT NULL THEN 'force' WHEN w.object <> '' THEN 'object' END AS subject_kind,
        coalesce(force.name, nullif(w.object, '')) AS force,
        w.what, w.modality, w.bound, w.starts, w.ends, w.ends_earliest, w.ends_latest,
        claim.condition, s.said_on, s.article_id
    FROM withdrawal_claim w JOIN claim ON claim.id = w.id JOIN v_statement s ON s.id = claim.statement_id
        LEFT JOIN place ON place.id = w.place_id LEFT JOIN phase ON phase.id = w.phase_id
        LEFT JOIN actor force ON force.id = w.force_id LEFT JOIN actor holder ON holder.id = claim.holder_id
;
CREATE VIEW v_figure AS
    SELECT claim.id AS claim_id, claim.statement_id, s.saying_id,
        coalesce(holder.name, s.speakers) AS holder,
        coalesce(iif(holder.name_en = '', holder.name, holder.name_en), s.speakers_en) AS holder_en,
        figure.measure, force.name AS force,
        (SELECT group_concat(name, '، ') FROM (SELECT place.name FROM figure_place f JOIN place ON place.id = f.place_id
            WHERE f.figure_id = figure.id ORDER BY f.sort_order)) AS place,
        figure.low, figure.high, figure.qualifier, figure.as_of, figure.as_of_earliest, figure.as_of_latest,
        s.article_id
    FROM figure JOIN claim ON claim.id = figure.id JOIN v_statement s ON s.id = claim.statement_id
        LEFT JOIN actor force ON force.id = figure.force_id LEFT JOIN actor holder ON holder.id = claim.holder_id
;
CREATE VIEW v_troop_figure AS
    SELECT * FROM v_figure WHERE measure = 'troops'
;
