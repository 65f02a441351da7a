// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/table.h"

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

    [[nodiscard]] const Record* find(typename Table<Record>::Key id)
    {
        constexpr int furthest = 12;
        for (int step = 0; step < furthest && m_at != m_end && m_at->id < id; ++step)
            ++m_at;
        return m_at != m_end && m_at->id == id ? &*m_at : m_table.find(id);
    }

private:
    const Table<Record>& m_table;
    typename Table<Record>::Iterator m_at, m_end;
};

} // namespace tasrih
