// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"
#include "models/statements/row_changes.h"

#include <algorithm>

namespace tasrih {

int StancesModel::rowOf(const StanceRowKey& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const StanceRow& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

StancesModel::Fold StancesModel::foldOf(int row) const
{
    const StanceRow& shown = m_rows[std::size_t(row)];
    if (shown.key.actor && shown.last - shown.first <= 1)
        return Fold::None;
    return m_folded.contains(shown.key) ? Fold::Folded : Fold::Open;
}

void StancesModel::setFolded(int row, Fold fold)
{
    if (foldOf(row) == Fold::None || foldOf(row) == fold)
        return;
    if (fold == Fold::Folded)
        m_folded.insert(keyAt(row));
    else
        m_folded.remove(keyAt(row));
    showRows(rowsOf(m_pivot));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

void StancesModel::foldAll(Fold fold)
{
    m_folded.clear();
    if (fold == Fold::Folded) {
        for (const StanceRow& row : stanceRows(m_pivot, m_options.group, {})) {
            // Sides stay open: what is left is the outermost actors.
            if (row.key.actor && row.last - row.first > 1)
                m_folded.insert(row.key);
        }
    }
    showRows(rowsOf(m_pivot));
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

/// Rows of the same pivot, fewer or more of them.
void StancesModel::showRows(const std::vector<StanceRow>& rows)
{
    std::vector<StanceRowKey> before, after;
    for (const StanceRow& row : m_rows)
        before.push_back(row.key);
    for (const StanceRow& row : rows)
        after.push_back(row.key);
    const RowChanges changes = rowChanges(before, after);
    if (changes.reset) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (const auto& [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    for (const auto& [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        endInsertRows();
    }
}

} // namespace tasrih
