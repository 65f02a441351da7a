// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/table.h"

#include <span>

namespace tasrih {

/// Finds the rows of a table whose ids are asked for mostly in ascending order: those that come soon after the last
/// one are reached by walking, which is much quicker than Table::find.
template <typename Record>
class TableWalk
{
public:
    /// @param table outlives the walk.
    explicit TableWalk(const Table<Record>& table)
        : m_table(table)
        , m_at(table.begin())
        , m_end(table.end())
    {
    }

    /// Reads no row but what is returned, and that one only where the caller does.
    [[nodiscard]] const Record* find(typename Table<Record>::Key id)
    {
        constexpr int furthest = 24;
        for (int step = 0; step < furthest && m_at != m_end && m_at.key() < id; ++step)
            m_at.skip();
        return m_at != m_end && m_at.key() == id ? &*m_at : m_table.find(id);
    }

private:
    const Table<Record>& m_table;
    typename Table<Record>::Iterator m_at, m_end;
};

/// Visits the rows of @p ids (ascending) that are there. Rows lie scattered in memory: those that come soon are asked
/// for while the one before is worked on.
template <typename Record, typename Visit>
void visitRows(const Table<Record>& table, std::span<const typename Table<Record>::Key> ids, Visit visit)
{
    std::vector<const Record*> rows;
    rows.reserve(ids.size());
    TableWalk<Record> walk(table);
    for (const auto id : ids) {
        if (const Record* row = walk.find(id))
            rows.push_back(row);
    }
    constexpr std::size_t far = 12, near = 5;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (at + far < rows.size())
            __builtin_prefetch(rows[at + far]);
        if constexpr (requires { rows[at]->claims.data(); }) {
            if (at + near < rows.size())
                __builtin_prefetch(rows[at + near]->claims.data());
        }
        visit(*rows[at]);
    }
}

} // namespace tasrih
