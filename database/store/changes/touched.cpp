// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/touched.h"

#include <QtCore/QHash>

#include <set>

namespace tasrih {

namespace {

enum class Owner
{
    None,
    Side,
    Outlet,
    Tag,
    Article,
    Place,
    Phase,
    Proposition,
    Actor,
    Event,
    Saying,
    Statement,
    Link,
    SavedSearch,
    ArticleNote,
    Verdict
};

/// To which record a table's rows belong, through which column. Bodies of claims go through the claim.
struct Ownership
{
    Owner owner;
    const char* column;
    enum class Through
    {
        Record,
        Claim
    } through = Through::Record;
};

const QHash<QString, Ownership>& ownerships()
{
    using Through = Ownership::Through;
    static const QHash<QString, Ownership> all{
        {QStringLiteral("setting"), {Owner::None, "key"}},
        {QStringLiteral("side"), {Owner::Side, "id"}},
        {QStringLiteral("outlet"), {Owner::Outlet, "id"}},
        {QStringLiteral("tag"), {Owner::Tag, "id"}},
        {QStringLiteral("article"), {Owner::Article, "id"}},
        {QStringLiteral("place"), {Owner::Place, "id"}},
        {QStringLiteral("place_alias"), {Owner::Place, "place_id"}},
        {QStringLiteral("phase"), {Owner::Phase, "id"}},
        {QStringLiteral("phase_place"), {Owner::Phase, "phase_id"}},
        {QStringLiteral("proposition"), {Owner::Proposition, "id"}},
        {QStringLiteral("actor"), {Owner::Actor, "id"}},
        {QStringLiteral("actor_alias"), {Owner::Actor, "actor_id"}},
        {QStringLiteral("membership"), {Owner::Actor, "actor_id"}},
        {QStringLiteral("event"), {Owner::Event, "id"}},
        {QStringLiteral("saying"), {Owner::Saying, "id"}},
        {QStringLiteral("saying_speaker"), {Owner::Saying, "saying_id"}},
        {QStringLiteral("statement"), {Owner::Statement, "id"}},
        {QStringLiteral("relay"), {Owner::Statement, "statement_id"}},
        {QStringLiteral("statement_tag"), {Owner::Statement, "statement_id"}},
        {QStringLiteral("highlight"), {Owner::Statement, "statement_id"}},
        {QStringLiteral("claim"), {Owner::Statement, "statement_id"}},
        {QStringLiteral("stance"), {Owner::Statement, "id", Through::Claim}},
        {QStringLiteral("withdrawal_claim"), {Owner::Statement, "id", Through::Claim}},
        {QStringLiteral("figure"), {Owner::Statement, "id", Through::Claim}},
        {QStringLiteral("figure_place"), {Owner::Statement, "figure_id", Through::Claim}},
        {QStringLiteral("assertion"), {Owner::Statement, "id", Through::Claim}},
        {QStringLiteral("link"), {Owner::Link, "id"}},
        {QStringLiteral("saved_search"), {Owner::SavedSearch, "id"}},
        {QStringLiteral("article_note"), {Owner::ArticleNote, "id"}},
        {QStringLiteral("verdict"), {Owner::Verdict, "id"}},
    };
    return all;
}

AnyId toAnyId(Owner owner, qint64 id)
{
    switch (owner) {
    case Owner::Side:
        return SideId(id);
    case Owner::Outlet:
        return OutletId(id);
    case Owner::Tag:
        return TagId(id);
    case Owner::Article:
        return ArticleId(id);
    case Owner::Place:
        return PlaceId(id);
    case Owner::Phase:
        return PhaseId(id);
    case Owner::Proposition:
        return PropositionId(id);
    case Owner::Actor:
        return ActorId(id);
    case Owner::Event:
        return EventId(id);
    case Owner::Saying:
        return SayingId(id);
    case Owner::Statement:
        return StatementId(id);
    case Owner::Link:
        return LinkId(id);
    case Owner::SavedSearch:
        return SavedSearchId(id);
    case Owner::ArticleNote:
        return ArticleNoteId(id);
    case Owner::Verdict:
        return VerdictId(id);
    case Owner::None:
        break;
    }
    Q_UNREACHABLE();
}

class Collector
{
public:
    explicit Collector(Connection& connection)
        : m_connection(connection)
    {
    }

    void add(const Operation& operation)
    {
        const auto found = ownerships().constFind(operation.table);
        if (found == ownerships().constEnd() || found->owner == Owner::None)
            return;
        const int column = columnsOf(operation.table).indexOf(QLatin1String(found->column));
        bool known = false;
        for (const QVariantList* values : {&operation.before, &operation.after}) {
            const QVariant id = values->value(column);
            if (id.isValid() && !id.isNull()) {
                insert(*found, id.toLongLong());
                known = true;
            }
        }
        if (!known)
            insertParentOf(operation, *found);
    }

    [[nodiscard]] Touched result() const
    {
        Touched touched;
        for (const auto& [owner, id] : m_seen)
            touched.ids.push_back(toAnyId(Owner(owner), id));
        return touched;
    }

private:
    QStringList columnsOf(const QString& table)
    {
        QStringList& columns = m_columns[table];
        if (columns.isEmpty()) {
            QSqlQuery& query =
                m_connection.run(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), {table});
            while (step(query))
                columns << query.value(0).toString();
            query.finish();
        }
        return columns;
    }

    void insert(const Ownership& ownership, qint64 id)
    {
        if (ownership.through == Ownership::Through::Claim) {
            // A claim that is gone names its statement in its own row of the changeset.
            const QVariant statement =
                m_connection.scalar(QStringLiteral("SELECT statement_id FROM claim WHERE id = ?"), {id});
            if (statement.isValid())
                m_seen.insert({int(ownership.owner), statement.toLongLong()});
            return;
        }
        m_seen.insert({int(ownership.owner), id});
    }

    /// An update that left the parent's column alone: it is read from the row, which has a key called id.
    void insertParentOf(const Operation& operation, const Ownership& ownership)
    {
        const QVariant parent = m_connection.scalar(
            QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(QLatin1String(ownership.column), operation.table),
            {operation.before.value(columnsOf(operation.table).indexOf(QLatin1String("id")))});
        if (parent.isValid())
            insert(ownership, parent.toLongLong());
    }

    Connection& m_connection;
    QHash<QString, QStringList> m_columns;
    std::set<std::pair<int, qint64>> m_seen;
};

} // namespace

Touched touchedBy(Connection& connection, const QByteArray& changeset)
{
    Collector collector(connection);
    for (const Operation& operation : operationsOf(changeset))
        collector.add(operation);
    return collector.result();
}

} // namespace tasrih
