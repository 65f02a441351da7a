// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "models/findings/finding_groups.h"
#include "models/findings/shared_hash.h"

namespace tasrih {

class GroupLooker;

/// All contradictions of a snapshot, by group, so that after an edit only the groups it touched are looked at again.
/// Immutable: an update makes a new index that shares all other groups. Safe in any thread.
class FindingIndex
{
public:
    explicit FindingIndex(SnapshotPtr snapshot);
    /// The index of @p now, of which @p touched differs from the snapshot of @p before. Falls back on a full pass where
    /// places, phases or memberships changed, or very much did.
    FindingIndex(const FindingIndex& before, SnapshotPtr now, const Touched& touched);

    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// In order of the day on which they came about; what no day is known of stands first. The pointers live as long as
    /// an index that shares them.
    [[nodiscard]] const std::vector<const Finding*>& inOrder() const { return m_inOrder; }

    /// Whether some subject has more than are kept; see mostFindings.
    [[nodiscard]] bool isCut() const { return m_crowded > 0; }

private:
    struct Group
    {
        std::vector<Evidence> members; ///< In order of statement, then of claim as it stands there.
        std::vector<Finding> findings;
        bool isCut = false; ///< There are more than are kept.

        [[nodiscard]] bool isCrowded() const { return isCut || findings.size() >= mostFindings; }
    };
    using GroupPtr = std::shared_ptr<const Group>;
    /// The groups that were looked at, with those they replace (null where there were none).
    using Replaced = std::vector<std::pair<GroupPtr, GroupPtr>>;

    void buildAll();
    void lookAtAll(const QHash<FindingGroup, std::shared_ptr<Group>>& groups, Relations& relations) const;
    void update(const FindingIndex& before, std::vector<StatementId> statements);
    void addNewWholes(std::vector<StatementId>& statements);
    void put(const FindingGroup& key, const GroupPtr& group, Replaced& replaced);
    void putPair(const FindingGroup& pair, GroupLooker& looker, Replaced& replaced);
    void findDenials(Replaced& replaced);
    void arrange(const FindingIndex* before, const Replaced& replaced);
    [[nodiscard]] GroupPtr find(const FindingGroup& key) const { return m_groups.value(key); }

    SnapshotPtr m_snapshot;
    SharedHash<FindingGroup, GroupPtr> m_groups;
    Wholes m_wholes; ///< Some that no figure is a part of any more among them.
    GroupPtr m_denials;
    std::vector<const Finding*> m_inOrder;
    int m_crowded = 0; ///< Groups with more findings than are kept.
};
using FindingIndexPtr = std::shared_ptr<const FindingIndex>;

} // namespace tasrih
