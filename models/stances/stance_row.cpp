// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_row.h"

namespace tasrih {

std::vector<StanceRow> stanceRows(const Pivot& pivot, PivotOptions::Group group, const QSet<StanceRowKey>& folded)
{
    std::vector<StanceRow> rows;
    const std::size_t count = pivot.rows.size();
    std::size_t sideEnd = 0;
    for (std::size_t row = 0; row < count;) {
        const PivotRow& one = pivot.rows[row];
        if (group == PivotOptions::Group::Side && row == sideEnd) {
            while (sideEnd < count && pivot.rows[sideEnd].side == one.side)
                ++sideEnd;
            rows.push_back({{one.side, {}}, row, sideEnd});
            if (folded.contains(rows.back().key)) {
                row = sideEnd;
                continue;
            }
        }
        const std::size_t end = row + 1 + std::size_t(one.members);
        rows.push_back({{one.side, one.actor}, row, end});
        row = folded.contains(rows.back().key) ? end : row + 1;
    }
    return rows;
}

} // namespace tasrih
