// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"
#include "models/claims/date_days.h"

/// What a withdrawal claim says of the end: the one answer that the timeline, the findings and the compare page ask for
/// (decision 0018). It hangs on the claim alone, not on when or by whom it was said.
namespace tasrih {

/// What a claim lets happen to its subject.
enum class EndKind : quint8
{
    Ends,  ///< On a day within the window.
    Lasts, ///< It goes on; where it may end, that is within the window.
    NoDate ///< No plan, no timetable, undecided, a decision that is due: a date is not that of an end.
};
[[nodiscard]] EndKind kindOf(What what);

/// In which sense something is said to end: as a fact or plan, as a possibility, or as a wish.
enum class EndSense : quint8
{
    Fact,
    Possibility,
    Wish
};

/// Whether the holder says that this does not, or shall not, happen.
[[nodiscard]] inline bool isDenial(Modality modality)
{
    return modality == Modality::Rejected || modality == Modality::Denied;
}

/// What a claim says of the end of its subject.
struct ClaimedEnd
{
    EndKind kind = EndKind::Ends;
    EndSense sense = EndSense::Fact;
    bool isDenied = false;
    bool hasHappened = false;   ///< It is told as a fact of the past.
    bool isForGood = false;     ///< It lasts, and no end is named.
    bool isUncertain = false;   ///< "?" stands at a date of it: the days may be others altogether.
    bool isApproximate = false; ///< "~" stands at a date of it: its days are widened by the pad.
    /// The days on one of which it lets the end lie (what is denied: does not let it lie), half-open, from noFirstDay
    /// or to noLastDay where it has no bound there. None where it has no bound at all or is about no end.
    std::optional<DaySpan> window;
    std::optional<DaySpan>
        named; ///< The days of the date that it names, whatever the bound: by September is September.

    /// Whether it leaves open that its dates do not hold, so that nothing contradicts it for certain.
    [[nodiscard]] bool isDoubtful() const { return isUncertain || sense == EndSense::Possibility; }

    friend bool operator==(const ClaimedEnd&, const ClaimedEnd&) = default;
};

/// The end a claim names: as said, else derived from its anchor and duration; nothing where it names none.
[[nodiscard]] std::optional<Edtf> endOf(const WithdrawalClaim& claim);

/// What the bound of @p claim leaves of the @p named days: "in" and "until" all of them, "by" any day up to the last,
/// "not before" any from the first, "within" those from the anchor, of an interval all, else any up to the last.
[[nodiscard]] DaySpan boundedDays(const WithdrawalClaim& claim, DaySpan named, const ApproximatePad& pad = {});

/// What @p claim says of the end. What lasts "until" or "in" a month lasts into it at least, and has no last day;
/// nothing ends before it is said to start.
[[nodiscard]] ClaimedEnd claimedEnd(const WithdrawalClaim& claim, const ApproximatePad& pad = {});

} // namespace tasrih
