// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/figure_range.h"

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

std::optional<FigureKey> keyOf(const Figure& figure)
{
    if (!figure.force || figure.places.empty())
        return std::nullopt;
    FigureKey key{figure.measure, figure.span, *figure.force, figure.places, figure.unit};
    std::sort(key.places.begin(), key.places.end());
    return key;
}

} // namespace tasrih
