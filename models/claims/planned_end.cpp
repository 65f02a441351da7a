// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/planned_end.h"

namespace tasrih {

namespace {
bool isPlanOrDemand(Modality modality)
{
    switch (modality) {
    case Modality::UnderWay:
    case Modality::Agreed:
    case Modality::Announced:
    case Modality::Planned:
    case Modality::Expected:
    case Modality::Demanded:
        return true;
    default:
        return false;
    }
}
} // namespace

PlannedEnd plannedEndOf(const WithdrawalClaim& claim)
{
    const bool isOfForce = claim.object.isEmpty() && claim.objectEn.isEmpty();
    if (!isOfForce || !isPlanOrDemand(claim.modality))
        return PlannedEnd::None;
    switch (claim.what) {
    case What::FullExit:
    case What::HandOver:
        return PlannedEnd::Exit;
    case What::PartialExit:
    case What::MissionEnds:
        // Of a place some leave, or one task of theirs ends; a phase is over with it.
        return claim.phase ? PlannedEnd::Exit : PlannedEnd::None;
    case What::CombatRoleEnds:
        return PlannedEnd::CombatRole;
    default:
        return PlannedEnd::None;
    }
}

} // namespace tasrih
