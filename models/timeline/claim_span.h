// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"
#include "models/timeline/day_span.h"

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

/// How wide "about" (EDTF "~") makes a date, in days on each side. A setting that is shown, not a rule of EDTF.
struct ApproximatePad
{
    int day = 3;
    int month = 15;
    int year = 91;

    friend bool operator==(const ApproximatePad&, const ApproximatePad&) = default;
};

/// When a claim was made, as far as it is known.
struct SaidOn
{
    std::optional<DaySpan> days;
    /// Whether `days` is only the publication, so that the words may be older.
    enum class Knowledge : quint8
    {
        Stated,
        AtLatest
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
    bool openEnd = false;     ///< No last day: the bar runs on from its last point.
    bool openStart = false;   ///< No first day of the end's window is known: it fades in.
    bool uncertain = false;   ///< "?": drawn dashed.
    bool approximate = false; ///< "~": widened by the pad.

    /// From the first to the last point of the bar; none where it has neither start nor end.
    [[nodiscard]] std::optional<DaySpan> bar() const { return united(united(rise, solid), fall); }
    /// All that the lane shows, the saying included.
    [[nodiscard]] std::optional<DaySpan> whole() const { return united(bar(), said.days); }

    friend bool operator==(const ClaimSpan&, const ClaimSpan&) = default;
};

/// The end a claim names: as said, else derived from its anchor and duration; nothing where it names none.
[[nodiscard]] std::optional<Edtf> endOf(const WithdrawalClaim& claim);

/// The days of @p date; open and unknown ends give nothing there, and "~" widens by @p pad.
struct EdtfDays
{
    std::optional<DayPoint> from, to;
};
[[nodiscard]] EdtfDays daysOf(const Edtf& date, const ApproximatePad& pad = {});

/// The geometry in days of @p claim, said on @p said. Every bound gives a different one: an end "in" a month falls
/// within it, "by" it at any time from the saying, "within" it from the anchor, "not before" it from its first day
/// without end, and "until" it claims presence up to it.
[[nodiscard]] ClaimSpan spanOf(const WithdrawalClaim& claim, const SaidOn& said, const ApproximatePad& pad = {});

} // namespace tasrih
