// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/touched.h"

#include "database/store/changes/ownership.h"

#include <QtCore/QHash>

#include <set>

namespace tasrih {

namespace {

template <std::size_t... Kinds>
AnyId toAnyId(std::size_t kind, qint64 id, std::index_sequence<Kinds...>)
{
    std::optional<AnyId> any;
    ((kind == Kinds ? void(any.emplace(std::in_place_index<Kinds>, id)) : void()), ...);
    return any.value();
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
        if (found == ownerships().constEnd())
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
        for (const auto& [kind, id] : m_seen)
            touched.ids.push_back(toAnyId(kind, id, std::make_index_sequence<std::variant_size_v<AnyId>>()));
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
        if (!ownership.throughTable.isEmpty()) {
            // A claim that is gone names its statement in its own row of the changeset.
            const QVariant record = m_connection.scalar(
                QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                    .arg(QLatin1String(ownership.throughColumn), QLatin1String(ownership.throughTable)),
                {id});
            if (record.isValid())
                m_seen.insert({ownership.kind, record.toLongLong()});
            return;
        }
        m_seen.insert({ownership.kind, id});
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
    std::set<std::pair<std::size_t, qint64>> m_seen;
};

} // namespace

Touched touchedBy(Connection& connection, const QByteArray& changeset)
{
    Collector collector(connection);
    eachOperation(changeset, [&collector](Operation&& operation) { collector.add(operation); });
    return collector.result();
}

} // namespace tasrih
