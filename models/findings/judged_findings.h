// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/lists.h"
#include "models/background/kept.h"
#include "models/findings/finding_index.h"
#include "models/findings/verdicts.h"

namespace tasrih {

/// All findings of an index with their verdicts, and where their evidence stands, side by side in memory: choosing
/// among them for a filter reads nothing else.
struct JudgedFindings
{
    FindingIndexPtr index; ///< Keeps the findings alive.
    std::vector<JudgedFinding> findings;
    std::vector<FindingRule> rules;
    Lists<quint32> rows; ///< Of the statements on either side, as the snapshot's StatementFacts count them.
};
using JudgedFindingsPtr = std::shared_ptr<const JudgedFindings>;

[[nodiscard]] JudgedFindingsPtr judgedFindings(const FindingIndexPtr& index);

/// Those of the newest index.
using KeptFindings = Kept<FindingIndexPtr, JudgedFindings>;

} // namespace tasrih
