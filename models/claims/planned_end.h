// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"

namespace tasrih {

/// Which end a claim plans or demands: what "claimed end" of a place or a phase is summed up from.
enum class PlannedEnd : quint8
{
    None,      ///< None: it goes on, only changes, has happened, is rejected or denied, merely possible or proposed.
    Exit,      ///< That of the force's presence in a place, or of the phase.
    CombatRole ///< That of the combat role alone.
};
[[nodiscard]] PlannedEnd plannedEndOf(const WithdrawalClaim& claim);

} // namespace tasrih
