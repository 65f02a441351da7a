// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/finding_index.h"
#include "tests/support/snapshot_builder.h"

namespace tasrih::test {

/// The findings of one rule in @p snapshot, in order of time.
[[nodiscard]] inline std::vector<Finding> findingsOf(const SnapshotPtr& snapshot, FindingRule rule)
{
    const FindingIndex index(snapshot);
    std::vector<Finding> found;
    for (const Finding* finding : index.inOrder()) {
        if (finding->rule == rule)
            found.push_back(*finding);
    }
    return found;
}

/// Two speakers, a country with two bases, and two forces of which one belongs to the other.
struct EndCase : SnapshotBuilder
{
    ActorId first = actor(QStringLiteral("أول"), QStringLiteral("First"));
    ActorId second = actor(QStringLiteral("ثان"), QStringLiteral("Second"));
    ActorId coalition = actor(QStringLiteral("التحالف"), QStringLiteral("Coalition"));
    ActorId part = member(QStringLiteral("جزء"), QStringLiteral("Part"), coalition);
    PlaceId country = place(QStringLiteral("بلد"), QStringLiteral("Country"), PlaceKind::Country);
    PlaceId base = place(QStringLiteral("قاعدة"), QStringLiteral("Base"), PlaceKind::Base, country);
    PlaceId other = place(QStringLiteral("أخرى"), QStringLiteral("Other"), PlaceKind::Base, country);

    /// Says it on 1 March 2024 (or @p on) and returns the claim, to be changed.
    WithdrawalClaim& say(ActorId speaker, const WithdrawalClaim& claim, const char* on = "2024-03-01")
    {
        (void)says({speaker}, on, claim);
        return std::get<WithdrawalClaim>(last().claims.front().body);
    }
    [[nodiscard]] std::vector<Finding> conflicts() const { return findingsOf(build(), FindingRule::EndsConflict); }
    [[nodiscard]] std::vector<Finding> of(FindingRule rule) const { return findingsOf(build(), rule); }
};

} // namespace tasrih::test
