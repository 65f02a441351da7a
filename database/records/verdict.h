// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/id.h"
#include "database/words/vocabulary.h"

#include <QtCore/QString>

namespace tasrih {

/// What the analyst thinks of a finding. Findings are worked out from the data, never stored: a verdict names the rule
/// and one piece of evidence on each side, and stands with every finding that has the two on its sides, however much
/// evidence joins it. Without a verdict a finding is open.
struct Verdict
{
    VerdictId id;
    FindingRule rule = FindingRule::EndsConflict;
    /// A claim, or a statement where the rule sets statements against each other (denied, same words). Ids are unique
    /// across tables; what they name may be gone, then the verdict waits for an undo.
    qint64 first = 0;
    qint64 second = 0;
    Judgement judgement = Judgement::Open;
    QString reason; ///< Why: what makes it apparent, say.

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace tasrih
