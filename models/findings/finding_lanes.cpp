// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/finding_lanes.h"

#include "models/findings/said_claim.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr int mostLanes = 3; // Of a side.

/// A span whose ends are days; an open one ends where it begins.
std::optional<DaySpan> bounded(std::optional<DaySpan> days)
{
    if (!days || (days->from == noFirstDay && days->to == noLastDay))
        return std::nullopt;
    if (days->from == noFirstDay)
        days->from = days->to - 1;
    if (days->to == noLastDay)
        days->to = days->from + 1;
    return days;
}

FindingLane laneOf(const Snapshot& snapshot, const Evidence& evidence, int side)
{
    FindingLane lane{side, {}, {}, false};
    const Statement* statement = snapshot.find(evidence.statement);
    if (!statement)
        return lane;
    const SaidOn said = saidOnOf(snapshot, *statement);
    lane.said = bounded(said.days);
    const Claim* claim = evidence.claim ? claimOf(*statement, *evidence.claim) : nullptr;
    if (!claim)
        return lane;
    if (const auto* withdrawal = std::get_if<WithdrawalClaim>(&claim->body)) {
        const ClaimSpan span = spanOf(*withdrawal, said);
        lane.days = bounded(span.bar());
        lane.isOpen = span.openEnd;
    } else if (const auto* figure = std::get_if<Figure>(&claim->body)) {
        lane.days = bounded(knownDaysOf(figure->asOf, noPad));
    }
    return lane;
}
} // namespace

std::vector<FindingLane> lanesOf(const Snapshot& snapshot, const Finding& finding)
{
    std::vector<FindingLane> lanes;
    for (int side = 0; side < 2; ++side) {
        int count = 0;
        for (const Evidence& evidence : side == 0 ? *finding.one : *finding.other) {
            const FindingLane lane = laneOf(snapshot, evidence, side);
            const bool isKnown = lane.said || lane.days;
            if (!isKnown || std::find(lanes.begin(), lanes.end(), lane) != lanes.end())
                continue;
            lanes.push_back(lane);
            if (++count == mostLanes)
                break;
        }
    }
    return lanes;
}

std::optional<DaySpan> daysOf(const std::vector<FindingLane>& lanes)
{
    std::optional<DaySpan> days;
    for (const FindingLane& lane : lanes)
        days = united(days, united(lane.said, lane.days));
    return days;
}

} // namespace tasrih
