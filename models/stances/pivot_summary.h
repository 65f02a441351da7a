// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/pivot.h"

#include <QtCore/QList>

namespace tasrih {

/// A row in numbers, as of the table's day.
struct StanceRowSummary
{
    int propositions = 0;   ///< Spoken on.
    int sayings = 0;        ///< Distinct ones.
    int changes = 0;        ///< Cells that changed over time.
    int contradictions = 0; ///< Cells that contradict themselves at one time.

    friend bool operator==(const StanceRowSummary&, const StanceRowSummary&) = default;
};

/// A column in numbers, of those who spoke themselves: nobody counts again in a row that sums up.
struct ColumnSummary
{
    QList<int> actors = QList<int>(5); ///< By Position.
    int changes = 0;
    int contradictions = 0;

    friend bool operator==(const ColumnSummary&, const ColumnSummary&) = default;
};

/// @param row of Pivot::rows.
[[nodiscard]] StanceRowSummary summaryOfRow(const Pivot& pivot, std::size_t row);
/// @param column of Pivot::columns; @param first, last the rows that count, half-open.
[[nodiscard]] ColumnSummary summaryOfColumn(const Pivot& pivot, std::size_t column, std::size_t first,
                                            std::size_t last);

/// Distinct sayings by Position, five numbers.
[[nodiscard]] QList<int> sayingsByPosition(const ClaimRange& claims);

} // namespace tasrih
