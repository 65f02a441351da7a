// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/claim.h"

namespace tasrih {

template <>
std::span<const Term<ClaimKind>> terms()
{
    return claimKinds;
}

} // namespace tasrih
