// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/claims/day_span.h"
#include "models/kinds/kind.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tasrih {

/// A piece of evidence: a statement, and the claim of it that is meant.
struct Evidence
{
    StatementId statement;
    std::optional<ClaimId> claim;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// All that stands on one side of a contradiction, in order of time. Findings share it.
using EvidenceSide = std::shared_ptr<const std::vector<Evidence>>;

/// What a finding is about.
using FindingSubject = ClaimTopic;

/// Why a contradiction may be none.
enum class Excuse
{
    None,
    DifferentThings, ///< The one ends the mission, say, the other the presence.
    DifferentForces, ///< The one is about a part of the other's force.
    Overtaken        ///< The one had passed when the other was said.
};

/// A contradiction: what stands on the one side cannot, or may not, hold together with what stands on the other.
struct Finding
{
    FindingRule rule = FindingRule::EndsConflict;
    Certainty certainty = Certainty::Certain;
    Excuse excuse = Excuse::None;
    FindingSubject subject;
    FindingSubject within;             ///< The larger place (or the phase's) that the second side speaks of.
    std::optional<ActorId> actor;      ///< Whose, where it is one actor's with itself.
    std::optional<DayPoint> when = {}; ///< The day on which it came about: when the later side was first said.
    EvidenceSide one, other;

    /// What the program proposes: apparent where there is an excuse.
    [[nodiscard]] Judgement proposed() const
    {
        return excuse == Excuse::DifferentThings || excuse == Excuse::DifferentForces ? Judgement::Apparent
                                                                                      : Judgement::Open;
    }
};

/// So many contradictions of one subject are kept, the newest; nobody reads more.
inline constexpr std::size_t mostFindings = 2000;

/// What a verdict on @p evidence names: its claim, or the statement where it has none.
[[nodiscard]] inline qint64 anchorOf(const Evidence& evidence)
{
    return evidence.claim ? evidence.claim->value() : evidence.statement.value();
}

} // namespace tasrih
