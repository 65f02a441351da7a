// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/end_position.h"
#include "models/findings/finding_groups.h"

namespace tasrih {

/// Applies the rules to groups of one snapshot. For one thread.
class GroupLooker
{
public:
    /// @param snapshot and @param relations must outlive this.
    GroupLooker(const Snapshot& snapshot, Relations& relations)
        : m_snapshot(snapshot)
        , m_relations(relations)
    {
    }

    /// The findings of a group with members of its own.
    [[nodiscard]] std::vector<Finding> look(const FindingGroup& group, const std::vector<Evidence>& members);
    /// Those of a subject within another; both have members.
    [[nodiscard]] std::vector<Finding> lookWithin(const FindingGroup& pair, const std::vector<Evidence>& inner,
                                                  const std::vector<Evidence>& outer);

    /// Whether more was found at the last look than is kept.
    [[nodiscard]] bool wasCut() const { return m_wasCut; }

private:
    using Positions = std::vector<EndPosition>;

    [[nodiscard]] std::vector<SaidClaim> claimsOf(const std::vector<Evidence>& members) const;
    [[nodiscard]] const Positions& positionsOf(const FindingGroup& subject, const std::vector<Evidence>& members);
    [[nodiscard]] std::vector<Finding> lookAtEnds(const FindingGroup& subject, const std::vector<Evidence>& members);
    [[nodiscard]] std::vector<Finding> lookAtStances(const FindingGroup& group, const std::vector<Evidence>& members);
    [[nodiscard]] std::vector<Finding> lookAtParts(const FindingGroup& group, const std::vector<Evidence>& members);
    [[nodiscard]] std::vector<Finding> lookAtWords(const std::vector<Evidence>& members);

    const Snapshot& m_snapshot;
    Relations& m_relations;
    QHash<FindingGroup, std::shared_ptr<const Positions>> m_positions;
    bool m_wasCut = false;
};

} // namespace tasrih
