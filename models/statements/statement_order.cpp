// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statement_order.h"

#include <algorithm>
#include <utility>

namespace tasrih {

namespace {
/// Where each of @p before's rows stands in @p now; a row that is gone stands nowhere that counts.
std::vector<quint32> movedRows(const StatementFacts& before, const StatementFacts& now)
{
    std::vector<quint32> rows;
    rows.reserve(before.size());
    std::size_t row = 0;
    for (const StatementId id : before.ids) {
        while (row < now.size() && now.ids[row] < id)
            ++row;
        rows.push_back(quint32(row));
    }
    return rows;
}
} // namespace

bool StatementOrder::precedes(const Entry& a, const Entry& b) const
{
    const int compared = compare(a.key, b.key, m_order);
    return compared != 0 ? compared < 0 : a.row < b.row;
}

void StatementOrder::rebuild(const Snapshot& snapshot, StatementColumn column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_facts = snapshot.facts;
    m_entries.clear();
    m_entries.reserve(m_facts->size());
    for (const Statement& statement : snapshot.all<Statement>())
        m_entries.push_back({quint32(m_entries.size()), statementKey(snapshot, statement, column)});
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) { return precedes(a, b); });
}

void StatementOrder::update(const Snapshot& snapshot, std::vector<StatementId> changed)
{
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const auto before = std::exchange(m_facts, snapshot.facts);
    std::vector<bool> isChanged(before->size(), false);
    for (const quint32 row : before->rowsOf(changed))
        isChanged[row] = true;
    std::erase_if(m_entries, [&](const Entry& entry) { return isChanged[entry.row]; });
    if (before->ids != m_facts->ids) {
        const std::vector<quint32> rows = movedRows(*before, *m_facts);
        for (Entry& entry : m_entries)
            entry.row = rows[entry.row];
    }
    const auto untouched = std::ptrdiff_t(m_entries.size());
    for (const quint32 row : m_facts->rowsOf(changed)) {
        if (const Statement* statement = snapshot.find(m_facts->ids[row]))
            m_entries.push_back({row, statementKey(snapshot, *statement, m_column)});
    }
    const auto inOrder = [this](const Entry& a, const Entry& b) { return precedes(a, b); };
    std::sort(m_entries.begin() + untouched, m_entries.end(), inOrder);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + untouched, m_entries.end(), inOrder);
}

std::vector<StatementId> StatementOrder::arranged(const std::vector<StatementId>& ids) const
{
    std::vector<quint8> isWanted(m_facts->size(), 0);
    for (const quint32 row : m_facts->rowsOf(ids))
        isWanted[row] = 1;
    std::vector<StatementId> result;
    result.reserve(ids.size());
    for (const Entry& entry : m_entries) {
        if (isWanted[entry.row])
            result.push_back(m_facts->ids[entry.row]);
    }
    return result;
}

} // namespace tasrih
