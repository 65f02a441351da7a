// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figure_range.h"

#include <algorithm>
#include <limits>

namespace tasrih {

std::optional<NumberRange> rangeOf(const Figure& figure)
{
    constexpr double about = 0.1;
    if (!figure.low && !figure.high)
        return std::nullopt;
    const double first = figure.low ? *figure.low : *figure.high;
    const double second = figure.high ? *figure.high : *figure.low;
    const auto [low, high] = std::minmax(first, second);
    switch (figure.qualifier) {
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return NumberRange{low, std::numeric_limits<double>::max()};
    case Qualifier::UpTo:
    case Qualifier::LessThan:
        return NumberRange{0, high};
    case Qualifier::About:
        return NumberRange{low * (1 - about), high * (1 + about)};
    case Qualifier::Exact:
    case Qualifier::Between:
        break;
    }
    return NumberRange{low, high};
}

bool areComparable(const Figure& a, const Figure& b)
{
    const auto sorted = [](std::vector<PlaceId> places) {
        std::sort(places.begin(), places.end());
        return places;
    };
    return a.measure == b.measure && a.unit == b.unit && a.span == b.span && a.force && a.force == b.force &&
           !a.places.empty() && sorted(a.places) == sorted(b.places);
}

} // namespace tasrih
