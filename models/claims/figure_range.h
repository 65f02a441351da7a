// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"

#include <tuple>

namespace tasrih {

/// The numbers that a figure lets be true, both ends included.
struct NumberRange
{
    double low = 0, high = 0;

    [[nodiscard]] bool meets(const NumberRange& other) const { return low <= other.high && other.low <= high; }
};

/// "At least" and "more than" reach up, "up to" and "less than" down; "about" a tenth to both sides. Nothing where no
/// number is given.
[[nodiscard]] std::optional<NumberRange> rangeOf(const Figure& figure);

/// What figures must share to be compared: measure and unit, a named force, the named places, both at a time or both
/// over a period. The scope in words doesn't matter: it often only says the same in other words.
struct FigureKey
{
    Measure measure = Measure::Troops;
    Figure::Span span = Figure::Span::AsOf;
    ActorId force;
    std::vector<PlaceId> places; ///< Sorted.
    QString unit;

    friend auto operator<=>(const FigureKey& a, const FigureKey& b)
    {
        return std::tie(a.measure, a.span, a.force, a.places, a.unit) <=>
               std::tie(b.measure, b.span, b.force, b.places, b.unit);
    }
    friend bool operator==(const FigureKey&, const FigureKey&) = default;
};
/// Nothing where no force or no place is named: such figures may speak of different things.
[[nodiscard]] std::optional<FigureKey> keyOf(const Figure& figure);

} // namespace tasrih
