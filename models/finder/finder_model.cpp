// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder/finder_model.h"

namespace tasrih {

namespace {
constexpr std::size_t rowsShown = 60;
constexpr std::size_t rowsOfOneList = 30;
} // namespace

void FinderModel::setEntries(std::vector<Entries> lists)
{
    const std::vector<Entries> before = std::exchange(m_lists, std::move(lists)); // Rows point into them.
    resetRows(found(), [] {});
}

void FinderModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    const Entries before =
        std::exchange(m_found, std::make_shared<const std::vector<FinderEntry>>()); // Of another one.
    resetRows(found(), [] {});                                                      // Views start at the best match.
}

void FinderModel::setFound(Entries found)
{
    const Entries before = std::exchange(m_found, std::move(found)); // Rows point into it.
    setRows(this->found());
}

std::vector<const FinderEntry*> FinderModel::found() const
{
    std::vector<const FinderEntry*> rows;
    const std::size_t limit = m_lists.size() > 1 ? rowsOfOneList : rowsShown;
    for (const Entries& entries : m_lists) {
        for (const std::size_t match : bestMatches(*entries, m_query, limit))
            rows.push_back(&(*entries)[match]);
    }
    for (const FinderEntry& entry : *m_found)
        rows.push_back(&entry);
    return rows;
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry(index.row()).title;
    case DetailRole:
        return entry(index.row()).detail;
    default:
        return {};
    }
}

} // namespace tasrih
