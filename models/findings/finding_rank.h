// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/verdicts.h"

namespace tasrih {

/// Tells where findings stand in the list. What is asked of a statement is worked out once: many findings name it.
class FindingRanks
{
public:
    /// @param snapshot must outlive it.
    explicit FindingRanks(const Snapshot& snapshot);

    /// Where a finding stands, the least first: what was dismissed last; certain before possible; before what is
    /// apparent, or proposed as such; said in one article or within six months before what lies further apart;
    /// officials before outlets and observers; then by the number of independent sources. Sayings in the same words are
    /// one source.
    [[nodiscard]] quint32 of(const JudgedFinding& judged);

private:
    /// What is asked of a statement.
    struct Weight
    {
        const Statement* statement = nullptr; ///< Null until it is asked for.
        std::optional<DaySpan> days;          ///< On which it may have been said.
        std::optional<quint64> words;         ///< Equal where the words are the same.
    };

    /// Of the first pieces of evidence of a side, which tell how it stands.
    [[nodiscard]] std::vector<const Weight*> weigh(const EvidenceSide& side);
    [[nodiscard]] bool hasOfficial(const EvidenceSide& side) const;

    const Snapshot& m_snapshot;
    std::vector<Weight> m_weights; ///< By row of the facts.
};

} // namespace tasrih
