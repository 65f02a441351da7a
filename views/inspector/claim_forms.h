// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/form.h"

namespace tasrih {

/// Shows the newest state in the fields of a claim.
using Refresh = std::function<void()>;

/// Fills @p layout with the fields of a claim: those of its kind, then whose it is, on what condition and in which
/// words. What is returned keeps the fields alive and lives as long as they do.
[[nodiscard]] std::vector<Refresh> buildClaimForm(EditScope& scope, QFormLayout& layout, const Claim& claim);

} // namespace tasrih
