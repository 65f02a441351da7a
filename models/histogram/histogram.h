// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QDate>

#include <vector>

namespace tasrih {

/// How many statements fall on each stretch of time, for the filter bar's brush.
struct Histogram
{
    enum class Bin
    {
        Day,
        Month,
        Year
    };
    Bin bin = Bin::Month;
    QDate first; ///< First day of the first bin; invalid where no statement is dated.
    std::vector<int> counts;
    int undated = 0; ///< Statements without any date.

    [[nodiscard]] bool isEmpty() const { return counts.empty(); }
    /// First and last day of a bin; @p index may lie outside.
    [[nodiscard]] QDate startOf(int index) const;
    [[nodiscard]] QDate endOf(int index) const { return startOf(index + 1).addDays(-1); }
    /// The bin a day falls in; may lie outside.
    [[nodiscard]] int binOf(QDate day) const;
    [[nodiscard]] int tallest() const;

    friend bool operator==(const Histogram&, const Histogram&) = default;
};

/// Counts @p statements by the day they were said (or published, see dayOf). Bins are days below four months, months
/// below twenty years, else years.
[[nodiscard]] Histogram histogramOf(const Snapshot& snapshot, const std::vector<StatementId>& statements);

} // namespace tasrih
