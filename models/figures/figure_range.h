// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"

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

/// Whether two figures count the same: one measure and unit, one named force, the same named places, both at a time or
/// both over a period. The scope in words doesn't matter: it often only says the same in other words.
[[nodiscard]] bool areComparable(const Figure& a, const Figure& b);

} // namespace tasrih
