// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/lists.h"
#include "models/background/kept.h"
#include "models/findings/finding_index.h"
#include "models/findings/matters.h"
#include "models/findings/verdicts.h"

namespace tasrih {

/// The matters of an index with their verdicts, as they rank, and where their evidence stands, side by side in memory:
/// choosing among them for a filter reads nothing else.
struct JudgedFindings
{
    FindingIndexPtr index; ///< Keeps the findings alive,
    Matters matters;       ///< with those that stand for several.
    std::vector<JudgedFinding> findings;
    std::vector<FindingRule> rules;
    std::vector<FindingSubject> subjects; ///< In the order of the first finding of each,
    std::vector<quint32> subjectOf;       ///< and by number that of each finding.
    Lists<quint32> rows; ///< Of the statements on either side, as the snapshot's StatementFacts count them.
};
using JudgedFindingsPtr = std::shared_ptr<const JudgedFindings>;

[[nodiscard]] JudgedFindingsPtr judgedFindings(const FindingIndexPtr& index);

/// Those of the newest index.
using KeptFindings = Kept<FindingIndexPtr, JudgedFindings>;

} // namespace tasrih
