// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"

/// The order of what hangs on a statement. Each moves one step towards the beginning; the first stays.
namespace tasrih {

[[nodiscard]] Command moveSpeakerUp(StatementId statement, SayingSpeakerId speaker);
[[nodiscard]] Command moveRelayUp(StatementId statement, RelayId relay);
[[nodiscard]] Command moveClaimUp(StatementId statement, ClaimId claim);

} // namespace tasrih
