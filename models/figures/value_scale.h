// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_series.h"

#include <span>

namespace tasrih {

/// Numbers up a plot, from its foot to a round number at its top.
class ValueScale
{
public:
    enum class Kind
    {
        Linear, ///< From 0.
        Logarithmic
    };
    ValueScale() = default;
    /// For all numbers of @p series.
    explicit ValueScale(std::span<const FigureSeries> series, Kind kind = Kind::Linear);

    [[nodiscard]] double least() const { return m_least; }
    [[nodiscard]] double most() const { return m_most; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// How far up a number stands: 0 at the foot, 1 at the top, and not beyond.
    [[nodiscard]] double part(double value) const;

    struct Tick
    {
        double value = 0;
        QString label;
    };
    /// Round numbers to be marked, at most about @p most, from below.
    [[nodiscard]] std::vector<Tick> ticks(int most, Language language) const;

private:
    double m_least = 0, m_most = 1;
    Kind m_kind = Kind::Linear;
};

} // namespace tasrih
