// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/kinds/kind_form.h"

namespace tasrih {

/// The fields of a claim. It keeps them alive and lives as long as they do.
struct ClaimForm
{
    std::vector<Refresh> refreshes;
    std::vector<InspectorField*> rareFields; ///< Those that most claims leave empty.
};

/// Fills @p layout with the fields of a claim: those of its kind, then whose it is, on what condition and in which
/// words.
[[nodiscard]] ClaimForm buildClaimForm(EditScope& scope, QFormLayout& layout, const Claim& claim);

} // namespace tasrih
