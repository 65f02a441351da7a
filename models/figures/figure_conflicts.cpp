// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_conflicts.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>
#include <set>

namespace tasrih {

namespace {
constexpr double most = std::numeric_limits<double>::max();

/// The highest lower end and the lowest upper end of some ranges: what doesn't reach these conflicts with one of them.
struct Ends
{
    double highestLow = -most, lowestHigh = most;

    [[nodiscard]] bool contradict(const NumberRange& range) const
    {
        return range.high < highestLow || lowestHigh < range.low;
    }
    [[nodiscard]] Ends with(const Ends& other) const
    {
        return {std::max(highestLow, other.highestLow), std::min(lowestHigh, other.lowestHigh)};
    }
};

/// The ends of any stretch of a sequence, in log n: a segment tree.
class EndsOfStretch
{
public:
    explicit EndsOfStretch(const std::vector<NumberRange>& ranges)
        : m_size(ranges.size())
        , m_tree(2 * ranges.size())
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_tree[m_size + i] = {ranges[i].low, ranges[i].high};
        for (std::size_t i = m_size; i-- > 1;)
            m_tree[i] = m_tree[2 * i].with(m_tree[2 * i + 1]);
    }

    [[nodiscard]] Ends of(std::size_t first, std::size_t end) const
    {
        Ends ends;
        for (first += m_size, end += m_size; first < end; first /= 2, end /= 2) {
            if (first % 2 == 1)
                ends = ends.with(m_tree[first++]);
            if (end % 2 == 1)
                ends = ends.with(m_tree[--end]);
        }
        return ends;
    }

private:
    std::size_t m_size;
    std::vector<Ends> m_tree;
};
} // namespace

std::vector<bool> conflicting(const std::vector<DatedRange>& figures)
{
    std::vector<std::size_t> order(figures.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return figures[a].days.from < figures[b].days.from; });
    std::vector<NumberRange> ranges;
    ranges.reserve(order.size());
    for (const std::size_t index : order)
        ranges.push_back(figures[index].range);
    const EndsOfStretch stretches(ranges);

    // Those that began before and go on; the one that ends first is on top.
    const auto endsLater = [&](std::size_t a, std::size_t b) { return figures[a].days.to > figures[b].days.to; };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(endsLater)> open(endsLater);
    std::multiset<double> lows, highs;
    std::vector<bool> result(figures.size(), false);
    for (std::size_t at = 0; at < order.size(); ++at) {
        const DatedRange& figure = figures[order[at]];
        while (!open.empty() && figures[open.top()].days.to <= figure.days.from) {
            lows.erase(lows.find(figures[open.top()].range.low));
            highs.erase(highs.find(figures[open.top()].range.high));
            open.pop();
        }
        const auto after =
            std::partition_point(order.begin() + std::ptrdiff_t(at) + 1, order.end(),
                                 [&](std::size_t other) { return figures[other].days.from < figure.days.to; });
        Ends others = stretches.of(at + 1, std::size_t(after - order.begin()));
        if (!lows.empty())
            others = others.with({*lows.rbegin(), *highs.begin()});
        result[order[at]] = others.contradict(figure.range);
        open.push(order[at]);
        lows.insert(figure.range.low);
        highs.insert(figure.range.high);
    }
    return result;
}

} // namespace tasrih
