// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>

#include <algorithm>
#include <cstddef>
#include <unordered_set>
#include <vector>

namespace tasrih {

/// A run of rows, half-open.
struct RowRun
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What turns one list of rows into another: runs to take out, from the last to the first, then runs to put in, from
/// the first to the last, in the numbering of the finished list.
struct RowSteps
{
    std::vector<RowRun> removals;
    std::vector<RowRun> insertions;
    /// Whether rows that stay change places among each other: then no steps are given.
    bool reordered = false;

    /// Beyond this a view is quicker when it is told to start afresh.
    [[nodiscard]] bool isLarge() const { return reordered || removals.size() + insertions.size() > 64; }
};

/// @param hash of one row. Takes O(n).
template <typename Row, typename Hash>
[[nodiscard]] RowSteps rowSteps(const std::vector<Row>& from, const std::vector<Row>& to, Hash hash)
{
    using Set = std::unordered_set<Row, Hash>;
    const auto runsMissingIn = [](const std::vector<Row>& rows, const Set& set) {
        std::vector<RowRun> runs;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (set.contains(rows[i]))
                continue;
            if (!runs.empty() && runs.back().end == i)
                ++runs.back().end;
            else
                runs.push_back({i, i + 1});
        }
        return runs;
    };
    const Set before(from.begin(), from.end(), from.size(), hash);
    const Set after(to.begin(), to.end(), to.size(), hash);
    std::vector<Row> staysBefore, staysAfter;
    std::copy_if(from.begin(), from.end(), std::back_inserter(staysBefore),
                 [&](const Row& r) { return after.contains(r); });
    std::copy_if(to.begin(), to.end(), std::back_inserter(staysAfter),
                 [&](const Row& r) { return before.contains(r); });
    if (staysBefore != staysAfter)
        return {{}, {}, true};
    RowSteps steps{runsMissingIn(from, after), runsMissingIn(to, before), false};
    std::reverse(steps.removals.begin(), steps.removals.end());
    return steps;
}

} // namespace tasrih
