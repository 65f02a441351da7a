// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"

#include <algorithm>

namespace tasrih {

StancesModel::Fold StancesModel::foldOf(int row) const
{
    const StanceRow& shown = at(row);
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
    setRows(rowsOf(m_pivot));
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
    setRows(rowsOf(m_pivot));
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace tasrih
