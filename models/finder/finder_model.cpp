// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder/finder_model.h"

namespace tasrih {

namespace {
constexpr std::size_t rowsShown = 60;
constexpr std::size_t rowsOfOneList = 30;
} // namespace

void FinderModel::setEntries(std::vector<Entries> lists)
{
    beginResetModel();
    m_rows.clear();
    m_lists = std::move(lists);
    update();
    endResetModel();
}

void FinderModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    update();
    endResetModel();
}

void FinderModel::update()
{
    m_rows.clear();
    const std::size_t limit = m_lists.size() > 1 ? rowsOfOneList : rowsShown;
    for (const Entries& entries : m_lists) {
        for (const std::size_t match : bestMatches(*entries, m_query, limit))
            m_rows.push_back(&(*entries)[match]);
    }
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
