// SPDX-License-Identifier: GPL-3.0-or-later
// Side, outlet, tag, proposition, event, link, saved search, note in a margin: one row each.
#include "database/store/repositories/repository.h"

namespace tasrih {

namespace {

/// Runs a query over one table and makes a record of each row.
template <typename Record, typename FromRow>
std::vector<std::shared_ptr<const Record>> loadRows(Connection& connection, const char* select, const Wanted& wanted,
                                                    FromRow fromRow)
{
    std::vector<std::shared_ptr<const Record>> records;
    QSqlQuery& query =
        connection.run(QLatin1String(select) + wanted.where("id") + QStringLiteral(" ORDER BY id"), wanted.values());
    eachRow(query, wanted.damage(),
            [&](const QSqlQuery& row) { records.push_back(std::make_shared<const Record>(fromRow(row))); });
    return records;
}

} // namespace

template <>
void Repository<Side>::put(Connection& connection, const Side& side)
{
    upsert(connection, "side",
           {{"id", value(side.id)},
            {"name", value(side.name)},
            {"name_en", value(side.nameEn)},
            {"short", value(side.shortName)},
            {"short_en", value(side.shortNameEn)},
            {"colour", value(side.colour)},
            {"sort_order", side.order}});
}

template <>
void Repository<Side>::remove(Connection& connection, SideId id)
{
    removeWhere(connection, "side", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Side>> Repository<Side>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Side>(connection, "SELECT id, name, name_en, short, short_en, colour, sort_order FROM side", wanted,
                          [](const QSqlQuery& q) {
                              return Side{idAt<SideId>(q, 0), textAt(q, 1), textAt(q, 2),      textAt(q, 3),
                                          textAt(q, 4),       textAt(q, 5), q.value(6).toInt()};
                          });
}

template <>
void Repository<Outlet>::put(Connection& connection, const Outlet& outlet)
{
    upsert(connection, "outlet",
           {{"id", value(outlet.id)},
            {"name", value(outlet.name)},
            {"name_en", value(outlet.nameEn)},
            {"url", value(outlet.url)},
            {"reliability", value(outlet.reliability)},
            {"note", value(outlet.note)}});
}

template <>
void Repository<Outlet>::remove(Connection& connection, OutletId id)
{
    removeWhere(connection, "outlet", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Outlet>> Repository<Outlet>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Outlet>(
        connection, "SELECT id, name, name_en, url, reliability, note FROM outlet", wanted, [](const QSqlQuery& q) {
            return Outlet{
                idAt<OutletId>(q, 0), textAt(q, 1), textAt(q, 2), textAt(q, 3), optionalWordAt<Reliability>(q, 4),
                textAt(q, 5)};
        });
}

template <>
void Repository<Tag>::put(Connection& connection, const Tag& tag)
{
    upsert(connection, "tag", {{"id", value(tag.id)}, {"name", value(tag.name)}, {"name_en", value(tag.nameEn)}});
}

template <>
void Repository<Tag>::remove(Connection& connection, TagId id)
{
    removeWhere(connection, "tag", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Tag>> Repository<Tag>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Tag>(connection, "SELECT id, name, name_en FROM tag", wanted, [](const QSqlQuery& q) {
        return Tag{idAt<TagId>(q, 0), textAt(q, 1), textAt(q, 2)};
    });
}

template <>
void Repository<Proposition>::put(Connection& connection, const Proposition& proposition)
{
    upsert(connection, "proposition",
           {{"id", value(proposition.id)},
            {"text", value(proposition.text)},
            {"text_en", value(proposition.textEn)},
            {"short", value(proposition.shortText)},
            {"short_en", value(proposition.shortTextEn)},
            {"note", value(proposition.note)},
            {"sort_order", proposition.order}});
}

template <>
void Repository<Proposition>::remove(Connection& connection, PropositionId id)
{
    removeWhere(connection, "proposition", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Proposition>> Repository<Proposition>::load(Connection& connection,
                                                                              const Wanted& wanted)
{
    return loadRows<Proposition>(
        connection, "SELECT id, text, text_en, short, short_en, note, sort_order FROM proposition", wanted,
        [](const QSqlQuery& q) {
            return Proposition{
                idAt<PropositionId>(q, 0), textAt(q, 1), textAt(q, 2), textAt(q, 3), textAt(q, 4), textAt(q, 5),
                q.value(6).toInt()};
        });
}

template <>
void Repository<Event>::put(Connection& connection, const Event& event)
{
    Row row{{"id", value(event.id)}, {"title", value(event.title)}, {"title_en", value(event.titleEn)}};
    appendDate(row, {"date", "date_earliest", "date_latest"}, event.date);
    row.emplace_back("place_id", value(event.place));
    row.emplace_back("source", value(event.source));
    row.emplace_back("note", value(event.note));
    upsert(connection, "event", row);
}

template <>
void Repository<Event>::remove(Connection& connection, EventId id)
{
    removeWhere(connection, "event", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Event>> Repository<Event>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Event>(connection, "SELECT id, title, title_en, date, place_id, source, note FROM event", wanted,
                           [](const QSqlQuery& q) {
                               return Event{idAt<EventId>(q, 0),         textAt(q, 1), textAt(q, 2), dateAt(q, 3),
                                            optionalIdAt<PlaceId>(q, 4), textAt(q, 5), textAt(q, 6)};
                           });
}

template <>
void Repository<Link>::put(Connection& connection, const Link& link)
{
    upsert(connection, "link",
           {{"id", value(link.id)},
            {"from_id", value(link.from)},
            {"to_id", value(link.to)},
            {"kind", value(link.kind)},
            {"note", value(link.note)}});
}

template <>
void Repository<Link>::remove(Connection& connection, LinkId id)
{
    removeWhere(connection, "link", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Link>> Repository<Link>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Link>(
        connection, "SELECT id, from_id, to_id, kind, note FROM link", wanted, [](const QSqlQuery& q) {
            return Link{idAt<LinkId>(q, 0), referenceAt<StatementId>(q, 1), referenceAt<StatementId>(q, 2),
                        wordAt(q, 3, LinkKind::Answers), textAt(q, 4)};
        });
}

template <>
void Repository<SavedSearch>::put(Connection& connection, const SavedSearch& search)
{
    upsert(connection, "saved_search",
           {{"id", value(search.id)}, {"name", value(search.name)}, {"filter", value(search.filter)}});
}

template <>
void Repository<SavedSearch>::remove(Connection& connection, SavedSearchId id)
{
    removeWhere(connection, "saved_search", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const SavedSearch>> Repository<SavedSearch>::load(Connection& connection,
                                                                              const Wanted& wanted)
{
    return loadRows<SavedSearch>(connection, "SELECT id, name, filter FROM saved_search", wanted,
                                 [](const QSqlQuery& q) {
                                     return SavedSearch{idAt<SavedSearchId>(q, 0), textAt(q, 1), textAt(q, 2)};
                                 });
}

template <>
void Repository<ArticleNote>::put(Connection& connection, const ArticleNote& note)
{
    upsert(connection, "article_note",
           {{"id", value(note.id)},
            {"article_id", value(note.article)},
            {"start_offset", note.start},
            {"end_offset", note.end},
            {"quote", value(note.quote)},
            {"prefix", value(note.prefix)},
            {"suffix", value(note.suffix)},
            {"note", value(note.note)},
            {"text_id", value(note.text)}});
}

template <>
void Repository<ArticleNote>::remove(Connection& connection, ArticleNoteId id)
{
    removeWhere(connection, "article_note", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const ArticleNote>> Repository<ArticleNote>::load(Connection& connection,
                                                                              const Wanted& wanted)
{
    return loadRows<ArticleNote>(
        connection,
        "SELECT id, article_id, start_offset, end_offset, quote, prefix, suffix, note, text_id FROM article_note",
        wanted, [](const QSqlQuery& q) {
            const Run run = runAt(q, 2);
            return ArticleNote{idAt<ArticleNoteId>(q, 0),
                               referenceAt<ArticleId>(q, 1),
                               run.start,
                               run.end,
                               textAt(q, 4),
                               textAt(q, 5),
                               textAt(q, 6),
                               textAt(q, 7),
                               optionalIdAt<TextId>(q, 8)};
        });
}

template <>
void Repository<Verdict>::put(Connection& connection, const Verdict& verdict)
{
    upsert(connection, "verdict",
           {{"id", value(verdict.id)},
            {"rule", value(verdict.rule)},
            {"first_id", verdict.first},
            {"second_id", verdict.second},
            {"judgement", value(verdict.judgement)},
            {"reason", value(verdict.reason)}});
}

template <>
void Repository<Verdict>::remove(Connection& connection, VerdictId id)
{
    removeWhere(connection, "verdict", "id", id.value());
}

template <>
std::vector<std::shared_ptr<const Verdict>> Repository<Verdict>::load(Connection& connection, const Wanted& wanted)
{
    return loadRows<Verdict>(connection, "SELECT id, rule, first_id, second_id, judgement, reason FROM verdict", wanted,
                             [](const QSqlQuery& q) {
                                 return Verdict{idAt<VerdictId>(q, 0),         wordAt(q, 1, FindingRule::EndsConflict),
                                                q.value(2).toLongLong(),       q.value(3).toLongLong(),
                                                wordAt(q, 4, Judgement::Open), textAt(q, 5)};
                             });
}

} // namespace tasrih
