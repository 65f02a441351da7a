// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead/leading_claims.h"

namespace tasrih {

/// What the claims of @p content come to, in one line of its language: "Claimed ends run from September 2025 to
/// September 2026; 2 of 9 speakers contradict the joint statement of 27 September 2024". Dates are no more exact than
/// they were said, and only what is claimed and contradicted for certain counts; where nobody is contradicted it says
/// how many name no end. Empty where no end is named.
/// @param findings those of the snapshot
[[nodiscard]] QString headlineOf(const TimelineContent& content, const FindingList& findings);

} // namespace tasrih
