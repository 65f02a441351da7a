// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace tasrih {

/// A run of rows, both ends included.
struct RowRange
{
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// One row taken from `from` and put before the row that now stands at `before` (as QAbstractItemModel::beginMoveRows
/// counts).
struct RowMove
{
    int from = 0;
    int before = 0;
    friend bool operator==(const RowMove&, const RowMove&) = default;
};

/// The steps from one list of unique keys to another, in the order in which they are to be done: removals (last range
/// first), moves, insertions (first range first, in places of the new list).
struct RowChanges
{
    enum class Extent
    {
        Steps,
        Scattered, ///< More steps than views like to take: the lists below are empty.
        Everything ///< So much that one reset is cheaper, or a key that isn't unique: likewise.
    };
    Extent extent = Extent::Steps;
    std::vector<RowRange> removals;
    std::vector<RowMove> moves;
    std::vector<RowRange> insertions;

    [[nodiscard]] bool isEmpty() const
    {
        return extent == Extent::Steps && removals.empty() && moves.empty() && insertions.empty();
    }
};

/// Does to a list of rows what beginMoveRows(from, from, before) announces.
template <typename Row>
void relocate(std::vector<Row>& list, int from, int before)
{
    const auto begin = list.begin();
    if (from < before)
        std::rotate(begin + from, begin + from + 1, begin + before);
    else
        std::rotate(begin + before, begin + from, begin + from + 1);
}

namespace rows {

inline constexpr std::size_t mostSteps = 64;
/// A longer stretch that differs is worth no care for single rows.
inline constexpr std::size_t longestStretch = 20000;

/// The indexes (ascending) of a longest ascending subsequence of @p values.
[[nodiscard]] inline std::vector<std::size_t> longestAscending(const std::vector<int>& values)
{
    std::vector<std::size_t> tails;
    std::vector<std::size_t> previous(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), values[i],
                                         [&](std::size_t tail, int value) { return values[tail] < value; });
        previous[i] = at == tails.begin() ? i : *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<std::size_t> result(tails.size());
    for (std::size_t i = tails.size(), at = tails.empty() ? 0 : tails.back(); i-- > 0; at = previous[at])
        result[i] = at;
    return result;
}

/// Ranges of those positions in [from, to) for which @p holds, ascending.
template <typename Holds>
[[nodiscard]] std::vector<RowRange> rangesWhere(std::size_t from, std::size_t to, Holds holds)
{
    std::vector<RowRange> result;
    for (std::size_t i = from; i < to; ++i) {
        if (!holds(i))
            continue;
        if (!result.empty() && result.back().last + 1 == int(i))
            ++result.back().last;
        else
            result.push_back({int(i), int(i)});
    }
    return result;
}

/// Moves that bring @p list (what was kept, in its old order) into ascending order of place; nothing where that takes
/// more than mostSteps.
[[nodiscard]] inline std::optional<std::vector<RowMove>> movesFor(std::vector<int> list, int offset)
{
    std::vector<int> settled;
    for (const std::size_t index : longestAscending(list))
        settled.push_back(list[index]);
    if (list.size() - settled.size() > mostSteps)
        return {};
    std::vector<int> loose;
    std::copy_if(list.begin(), list.end(), std::back_inserter(loose),
                 [&](int place) { return !std::binary_search(settled.begin(), settled.end(), place); });
    std::vector<RowMove> result;
    for (const int place : loose) {
        const auto next = std::upper_bound(settled.begin(), settled.end(), place);
        const auto from = std::find(list.begin(), list.end(), place);
        const auto before = next == settled.end() ? list.end() : std::find(list.begin(), list.end(), *next);
        settled.insert(next, place);
        result.push_back({int(from - list.begin()) + offset, int(before - list.begin()) + offset});
        relocate(list, int(from - list.begin()), int(before - list.begin()));
    }
    return result;
}

} // namespace rows

/// How @p before becomes @p after. Keys are unique within each list. Takes O(n log n) of the stretch that differs.
template <typename Key>
[[nodiscard]] RowChanges rowChanges(const std::vector<Key>& before, const std::vector<Key>& after)
{
    const auto [oldStart, newStart] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const std::size_t prefix = std::size_t(oldStart - before.begin());
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t suffix = 0;
    while (prefix + suffix < shorter && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const std::size_t oldEnd = before.size() - suffix;
    const std::size_t newEnd = after.size() - suffix;

    RowChanges changes;
    if (oldEnd - prefix > rows::longestStretch || newEnd - prefix > rows::longestStretch)
        return {RowChanges::Extent::Everything, {}, {}, {}};

    QHash<Key, int> placeOf;
    for (std::size_t i = prefix; i < newEnd; ++i)
        placeOf.insert(after[i], int(i));
    if (std::size_t(placeOf.size()) < newEnd - prefix)
        return {RowChanges::Extent::Everything, {}, {}, {}};
    changes.removals = rows::rangesWhere(prefix, oldEnd, [&](std::size_t i) { return !placeOf.contains(before[i]); });
    std::reverse(changes.removals.begin(), changes.removals.end());

    std::vector<int> kept;
    for (std::size_t i = prefix; i < oldEnd; ++i) {
        if (const auto found = placeOf.constFind(before[i]); found != placeOf.constEnd())
            kept.push_back(*found);
    }
    const std::optional<std::vector<RowMove>> moves = rows::movesFor(kept, int(prefix));
    std::sort(kept.begin(), kept.end());
    changes.insertions = rows::rangesWhere(
        prefix, newEnd, [&](std::size_t i) { return !std::binary_search(kept.begin(), kept.end(), int(i)); });

    if (!moves || changes.removals.size() + changes.insertions.size() > rows::mostSteps)
        return {RowChanges::Extent::Scattered, {}, {}, {}};
    changes.moves = *moves;
    return changes;
}

} // namespace tasrih
