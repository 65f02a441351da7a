// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding.h"

#include <deque>

namespace tasrih {

/// What a reader takes for one contradiction: a finding, and those that tell of the same statements in another way.
struct Matter
{
    const Finding* finding = nullptr;
    std::vector<const Finding*> also; ///< Opposed stances behind opposed ends, the link that says so, ...
};

struct Matters
{
    std::vector<Matter> all;  ///< In the order of the findings they were made of.
    std::deque<Finding> made; ///< Those that stand for several.
};

/// Brings @p findings together.
///
/// - What one names of a place or phase stands against what others name of several places within it, and "no plan"
///   against several dates: one finding, of what holds them. They must conflict in one way.
/// - A finding of which all statements stand on the two sides of another is that one told in another way. The certain
///   one leads, then that without an excuse, then that with more evidence.
[[nodiscard]] Matters mattersOf(const Snapshot& snapshot, const std::vector<const Finding*>& findings);

} // namespace tasrih
