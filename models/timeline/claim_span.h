// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims/claimed_end.h"

namespace tasrih {

/// The sign at the end of a bar, which tells what kind of end is claimed.
enum class Cap : quint8
{
    Exit,       ///< ▌ ends in this period
    By,         ///< ┛ not later than
    Within,     ///< ] at some time within the window that is marked
    Open,       ///< → no last day is claimed
    Decision,   ///< ○ a decision is due
    NoPlan,     ///< ✕ nothing is planned
    Stays,      ///< ▷ remains
    Unscheduled ///< … no timetable, or not decided
};

/// When a claim was made, as far as it is known.
struct SaidOn
{
    std::optional<DaySpan> days;
    /// Whether `days` are only the last that are possible (of the publication, or because no first day is named), or
    /// only the first.
    enum class Knowledge : quint8
    {
        Stated,
        AtLatest,
        AtEarliest
    } knowledge = Knowledge::Stated;

    friend bool operator==(const SaidOn&, const SaidOn&) = default;
};

/// A withdrawal claim as periods, after PlanningLines (Aigner, Miksch, Thurnher and Biffl, 2005): a start that lies
/// within `rise`, certain presence until `fall`, and an end that lies within `fall`.
struct ClaimSpan
{
    SaidOn said;
    std::optional<DaySpan> rise; ///< The window of the start, where one is claimed.
    std::optional<DaySpan> fall; ///< The window of the end: earliest to latest. None where no end is claimed.
    /// Presence claimed for sure: between the latest start and the earliest end. Never reversed, may be missing.
    std::optional<DaySpan> solid;
    Cap cap = Cap::Exit;
    bool openEnd = false;   ///< No last day: the bar runs on from its last point.
    bool openStart = false; ///< No first day of the end's window is known, `fall` is its last: it fades in.
    bool openRise = false;  ///< No first day of the start's window is known, `rise` is its last: it fades in.
    /// What has no last day has a first one, which the claim names: "not before". Else the bar begins where it was
    /// said.
    bool fromDay = false;
    ClaimedEnd end; ///< What is drawn.

    /// From the first to the last point of the bar; none where it has neither start nor end.
    [[nodiscard]] std::optional<DaySpan> bar() const { return united(united(rise, solid), fall); }
    /// All that the lane shows, the saying included.
    [[nodiscard]] std::optional<DaySpan> whole() const { return united(bar(), said.days); }
    /// Whether no day of a start or an end is known: only a stub shows what is claimed.
    [[nodiscard]] bool isUndated() const { return openEnd && !fall && !rise; }

    friend bool operator==(const ClaimSpan&, const ClaimSpan&) = default;
};

/// The geometry in days of @p claim, said on @p said. Every bound gives a different one: an end "in" a month falls
/// within it, "by" it at any time from the saying, "within" it from the anchor, "not before" it from its first day
/// without end, and "until" it claims presence up to it.
[[nodiscard]] ClaimSpan spanOf(const WithdrawalClaim& claim, const SaidOn& said, const ApproximatePad& pad = {});

} // namespace tasrih
