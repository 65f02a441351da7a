// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"

namespace tasrih {

/// How two periods lie to each other (Allen, 1983), the first seen from the second. Periods are half-open.
enum class Allen
{
    Before,
    Meets,
    Overlaps,
    Starts,
    During,
    Finishes,
    Equals,
    FinishedBy,
    Contains,
    StartedBy,
    OverlappedBy,
    MetBy,
    After
};
[[nodiscard]] Allen relationOf(DaySpan first, DaySpan second);

/// Whether two claims about the same can both hold.
enum class Conflict
{
    None,     ///< Every day that the one allows as the end, the other allows too; or they speak of different things.
    Possible, ///< They may: some days fit both, others only one.
    Certain   ///< No day fits both.
};

/// By the bounds of the two: the window in which each lets the end lie. An end without a last day has a window without
/// end; a claim that something stays until a day lets it end no sooner; a denied claim conflicts for certain with one
/// that lies within what it denies. Claims that name no end, or end different things, never conflict.
[[nodiscard]] Conflict conflictOf(const TimelineClaim& a, const TimelineClaim& b);

/// The lanes of the row of @p lane whose claims conflict with it.
struct ConflictingLane
{
    LaneRef lane;
    Conflict conflict = Conflict::None;
};
[[nodiscard]] std::vector<ConflictingLane> conflictsOf(const RowLayout& rows, LaneRef lane);

} // namespace tasrih
