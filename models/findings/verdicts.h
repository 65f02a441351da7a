// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"
#include "models/findings/finding.h"

#include <QtCore/QHash>

namespace tasrih {

/// A finding with what the analyst thinks of it.
struct JudgedFinding
{
    const Finding* finding = nullptr;
    std::optional<VerdictId> verdict = {}; ///< None: nobody judged it.
    Judgement judgement = Judgement::Open;
    std::vector<const Finding*> also = {}; ///< What tells of the same matter in another way.

    friend bool operator==(const JudgedFinding&, const JudgedFinding&) = default;
};

/// The verdicts of a snapshot, to be looked up by finding.
class Verdicts
{
public:
    /// @param snapshot must outlive this.
    explicit Verdicts(const Snapshot& snapshot);

    /// The verdict that names @p finding's rule and a piece of evidence on each side; the oldest of several.
    [[nodiscard]] const Verdict* of(const Finding& finding) const;
    /// All of them, the oldest first.
    [[nodiscard]] std::vector<const Verdict*> allOf(const Finding& finding) const;
    [[nodiscard]] JudgedFinding judged(const Finding& finding) const;

private:
    QMultiHash<qint64, const Verdict*> m_byAnchor; ///< By either of its pieces of evidence.
};

/// Gives @p finding a verdict, or another one. Open without a reason takes the verdict away.
[[nodiscard]] Command judge(IdSource& ids, const Finding& finding, Judgement judgement, const QString& reason);
/// Gives its verdict, whatever it is by then, another reason.
[[nodiscard]] Command giveReason(IdSource& ids, const Finding& finding, const QString& reason);

} // namespace tasrih
