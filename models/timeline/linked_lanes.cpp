// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/linked_lanes.h"

namespace tasrih {

std::vector<LinkedLane> linkedLanes(const RowLayout& rows, StatementId statement)
{
    const Snapshot& snapshot = *rows.content().snapshot;
    std::vector<LinkedLane> lanes;
    for (const Link& link : snapshot.all<Link>()) {
        if (link.from != statement && link.to != statement)
            continue;
        const bool isTarget = link.from == statement;
        const Statement* other = snapshot.find(isTarget ? link.to : link.from);
        if (!other)
            continue;
        for (const Claim& claim : other->claims) {
            if (const std::optional<LaneRef> lane = rows.laneOf(claim.id)) {
                lanes.push_back({*lane, link.kind, isTarget});
                break;
            }
        }
    }
    return lanes;
}

} // namespace tasrih
