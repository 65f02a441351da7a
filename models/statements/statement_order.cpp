// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statement_order.h"

#include <algorithm>

namespace tasrih {

bool StatementOrder::precedes(const Entry& a, const Entry& b) const
{
    if (a.key.known != b.key.known)
        return a.key.known;
    const bool ascending = m_order == Qt::AscendingOrder;
    if (a.key.number != b.key.number)
        return (a.key.number < b.key.number) == ascending;
    if (const int compared = a.key.text.compare(b.key.text); compared != 0)
        return (compared < 0) == ascending;
    return a.id < b.id;
}

void StatementOrder::rebuild(const Snapshot& snapshot, StatementColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_entries.clear();
    m_entries.reserve(snapshot.all<Statement>().size());
    for (const Statement& statement : snapshot.all<Statement>())
        m_entries.push_back({statement.id, statementKey(snapshot, statement, column)});
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) { return precedes(a, b); });
}

void StatementOrder::update(const Snapshot& snapshot, std::vector<StatementId> changed)
{
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    std::erase_if(m_entries,
                  [&](const Entry& entry) { return std::binary_search(changed.begin(), changed.end(), entry.id); });
    const std::ptrdiff_t untouched = std::ptrdiff_t(m_entries.size());
    for (const StatementId id : changed) {
        if (const Statement* statement = snapshot.find(id))
            m_entries.push_back({id, statementKey(snapshot, *statement, m_column)});
    }
    const auto before = [this](const Entry& a, const Entry& b) { return precedes(a, b); };
    std::sort(m_entries.begin() + untouched, m_entries.end(), before);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + untouched, m_entries.end(), before);
}

std::vector<StatementId> StatementOrder::arranged(const std::vector<StatementId>& ids) const
{
    std::vector<StatementId> result;
    result.reserve(ids.size());
    for (const Entry& entry : m_entries) {
        if (std::binary_search(ids.begin(), ids.end(), entry.id))
            result.push_back(entry.id);
    }
    return result;
}

} // namespace tasrih
