// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/row_ends.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tasrih {

namespace {
bool isClaimedEnd(const TimelineClaim& claim)
{
    const std::optional<DaySpan>& window = claim.span.end.window;
    return claim.planned != PlannedEnd::None && window && window->to != noLastDay && !claim.span.openStart;
}

/// Which of the forces most claims speak of; of as many, the one that was recorded first.
std::optional<ActorId> mainForce(const QHash<ActorId, int>& counts)
{
    std::optional<ActorId> main;
    for (auto force = counts.cbegin(); force != counts.cend(); ++force) {
        const int most = main ? counts.value(*main) : 0;
        if (force.value() > most || (force.value() == most && force.key() < *main))
            main = force.key();
    }
    return main;
}
} // namespace

ClaimedEnds claimedEndsOf(const TimelineContent& content, std::span<const LaneRun> runs)
{
    ClaimedEnds ends;
    QHash<ActorId, int> forces;
    for (const LaneRun& run : runs) {
        for (int i = run.first; i < run.first + run.count; ++i) {
            const int index = content.order[std::size_t(i)];
            const TimelineClaim& claim = content.claims[std::size_t(index)];
            if (claim.force)
                ++forces[*claim.force];
            if (isClaimedEnd(claim))
                ends.claims.push_back(index);
        }
    }
    ends.force = mainForce(forces);
    ends.isOneOfSeveral = forces.size() > 1;
    std::erase_if(ends.claims, [&](int index) {
        const TimelineClaim& claim = content.claims[std::size_t(index)];
        return claim.force && claim.force != ends.force;
    });
    const auto isExit = [&](int index) { return content.claims[std::size_t(index)].planned == PlannedEnd::Exit; };
    if (std::any_of(ends.claims.begin(), ends.claims.end(), isExit))
        std::erase_if(ends.claims, [&](int index) { return !isExit(index); });
    return ends;
}

} // namespace tasrih
