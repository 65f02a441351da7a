// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/relations.h"
#include "models/findings/finding.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QSet>

namespace tasrih {

/// What a rule looks at together. Only the groups that an edit touches are looked at again.
struct FindingGroup
{
    enum class Family : quint8
    {
        Cell,         ///< An actor (a) and a proposition (b).
        Proposition,  ///< (a)
        Body,         ///< An actor (a) whose members speak on a proposition (b).
        Place,        ///< Withdrawal claims about a place (a).
        Phase,        ///< The same about a phase (a).
        PlaceInPlace, ///< A place (a) within another (b).
        PlaceInPhase, ///< A place (a) that a phase (b) covers.
        PhaseInPlace, ///< A phase (a) all of whose places lie in a larger one (b).
        Figures,      ///< A measure (a) and a force (b; without one the place, and neither is negative).
        Whole,        ///< A figure (a) and its parts.
        Saying,       ///< (a)
        Words         ///< Statements of the same words (a: their key).
    };
    Family family = Family::Cell;
    qint64 a = 0;
    qint64 b = 0;

    friend bool operator==(const FindingGroup&, const FindingGroup&) = default;
    friend size_t qHash(const FindingGroup& group, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(group.family), group.a, group.b);
    }
};

/// A group that a statement belongs to, and what it brings there.
struct GroupMember
{
    FindingGroup group;
    Evidence evidence;
};

/// The claims that figures, of whichever statement, are parts of.
using Wholes = QSet<ClaimId>;

/// Adds those that the figures of @p statement are parts of; whether there was one that wasn't known.
bool addWholes(Wholes& wholes, const Statement& statement);

/// The groups of @p statement that have members of their own (all but those of a subject within another). They hang on
/// the statement, its saying's speakers, memberships and @p wholes alone.
void addMembers(std::vector<GroupMember>& members, const Snapshot& snapshot, const Statement& statement,
                Relations& relations, const Wholes& wholes);

/// What holds what: the pairs of subjects that are looked at together beyond each alone.
class Subjects
{
public:
    Subjects(const Snapshot& snapshot, Relations& relations);

    /// The groups of @p subject (a place or a phase) within what holds it, and of what it holds within it.
    [[nodiscard]] const std::vector<FindingGroup>& pairsOf(const FindingGroup& subject) const;

private:
    void add(const FindingGroup& pair, const FindingGroup& inner, const FindingGroup& outer);

    QHash<FindingGroup, std::vector<FindingGroup>> m_pairs;
};

/// The two subjects of a pair, the inner first.
[[nodiscard]] std::pair<FindingGroup, FindingGroup> subjectsOf(const FindingGroup& pair);

} // namespace tasrih
