// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement_facts.h"
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

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        quint32 row; ///< Of the facts.
        SortKey key;
    };

    [[nodiscard]] bool precedes(const Entry& a, const Entry& b) const;

    StatementColumn m_column = SaidOnColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::shared_ptr<const StatementFacts> m_facts = std::make_shared<StatementFacts>();
    std::vector<Entry> m_entries; ///< One for each statement.
};

} // namespace tasrih
