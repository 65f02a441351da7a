// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/value_scale.h"

#include "database/words/numerals.h"

#include <cmath>

namespace tasrih {

namespace {
/// The next of 1, 2, 2.5, 5 times a power of ten.
double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}
} // namespace

ValueScale::ValueScale(std::span<const FigureSeries> series, Kind kind)
    : m_kind(kind)
{
    double least = 1e300, most = 1;
    for (const FigureSeries& each : series) {
        for (const FigurePoint& point : each.points) {
            most = std::max(most, point.high);
            if (point.low > 0)
                least = std::min(least, point.low);
        }
    }
    if (kind == Kind::Linear) {
        m_most = roundedUp(most * 1.05);
        return;
    }
    // A decade at least, so that one number alone has a place in it.
    m_least = std::pow(10, std::floor(std::log10(std::max(std::min(least, most), 1.0))));
    m_most = std::max(std::pow(10, std::ceil(std::log10(most * 1.05))), 10 * m_least);
}

double ValueScale::part(double value) const
{
    if (m_kind == Kind::Linear)
        return std::clamp(value / m_most, 0.0, 1.0);
    const double decades = std::log10(m_most / m_least);
    return std::clamp(std::log10(std::max(value, m_least) / m_least) / decades, 0.0, 1.0);
}

std::vector<ValueScale::Tick> ValueScale::ticks(int most, Language language) const
{
    std::vector<Tick> result;
    const auto add = [&](double value) { result.push_back({value, numberText(value, language)}); };
    if (m_kind == Kind::Linear) {
        const int steps = most >= 5 ? 4 : 2;
        for (int i = 0; i <= steps; ++i)
            add(m_most < 10 ? m_most * i / steps : std::round(m_most * i / steps));
        return result;
    }
    const int decades = int(std::round(std::log10(m_most / m_least)));
    const int step = std::max(decades / std::max(most - 1, 1), 1);
    for (int decade = 0; decade <= decades; decade += step)
        add(m_least * std::pow(10, decade));
    return result;
}

} // namespace tasrih
