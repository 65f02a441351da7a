// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statements/statement_column.h"

#include <vector>

namespace tasrih {

/// All statements of a project in the order of one column. Keys are made once, so that a filter costs no sorting and a
/// change costs what changed.
class StatementOrder
{
public:
    /// Sorts anew: O(n log n).
    void rebuild(const Snapshot& snapshot, StatementColumn column, Qt::SortOrder order);
    /// Puts @p changed (new, changed or gone) where they belong now: O(n) moves, no sorting of the rest.
    void update(const Snapshot& snapshot, std::vector<StatementId> changed);

    /// Those of @p ids (ascending) in this order.
    [[nodiscard]] std::vector<StatementId> arranged(const std::vector<StatementId>& ids) const;

    [[nodiscard]] StatementColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

private:
    struct Entry
    {
        StatementId id;
        StatementKey key;
    };

    [[nodiscard]] bool precedes(const Entry& a, const Entry& b) const;

    StatementColumn m_column = SaidOnColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<Entry> m_entries;
};

} // namespace tasrih
