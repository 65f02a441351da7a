// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/verdicts.h"

namespace tasrih {

/// Where a finding stands in the list, the least first: what was dismissed last; certain before possible; before what
/// is apparent, or proposed as such; said in one article or within six months before what lies further apart; officials
/// before outlets and observers; then by the number of independent sources. Sayings in the same words are one source.
[[nodiscard]] quint32 rankOf(const Snapshot& snapshot, const JudgedFinding& judged);

} // namespace tasrih
