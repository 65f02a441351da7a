// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/rows.h"

#include <QtCore/QHash>

#include <vector>

namespace tasrih {

/// Writes the children of a record in their order: deletes those no longer there, puts the others.
/// @param rowOf makes the columns of a child after id, parent and sort_order.
template <typename Child, typename RowOf>
void putChildren(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                 const std::vector<Child>& children, RowOf rowOf)
{
    std::vector<qint64> kept;
    for (const Child& child : children)
        kept.push_back(child.id.value());
    removeOthers(connection, table, parentColumn, parent, "id", kept);
    int order = 0;
    for (const Child& child : children) {
        Row row{{"id", value(child.id)}, {parentColumn, parent}, {"sort_order", order++}};
        const Row rest = rowOf(child);
        row.insert(row.end(), rest.begin(), rest.end());
        upsert(connection, table, row);
    }
}

/// The same for a list of ids in a table whose key is (parent, member).
template <typename Key>
void putMembers(Connection& connection, const char* table, const char* parentColumn, qint64 parent,
                const char* memberColumn, const std::vector<Key>& members)
{
    std::vector<qint64> kept;
    for (Key member : members)
        kept.push_back(member.value());
    removeOthers(connection, table, parentColumn, parent, memberColumn, kept);
    int order = 0;
    for (Key member : members)
        upsert(connection, table, {{parentColumn, parent}, {memberColumn, value(member)}, {"sort_order", order++}}, 2);
}

/// Children by parent: the first column of @p select is the parent, the others are for @p fromRow.
template <typename Child, typename FromRow>
QHash<qint64, std::vector<Child>> loadChildren(Connection& connection, const QString& select, const Wanted& wanted,
                                               FromRow fromRow)
{
    QHash<qint64, std::vector<Child>> children;
    QSqlQuery& query = connection.run(select, wanted.values());
    eachRow(query, wanted.damage(),
            [&](const QSqlQuery& row) { children[row.value(0).toLongLong()].push_back(fromRow(row)); });
    return children;
}

} // namespace tasrih
