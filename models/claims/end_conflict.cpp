// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/end_conflict.h"

#include <cstdlib>

namespace tasrih {

namespace {
/// Whether it only says before which day it doesn't end.
bool mayNeverEnd(const ClaimedEnd& end)
{
    return end.kind == EndKind::Ends && end.window && end.window->to == noLastDay;
}

/// A denial against what is said.
std::optional<Certainty> denialClash(const ClaimedEnd& denied, const ClaimedEnd& said)
{
    // Not before a day, perhaps never: that it ends at all is not said.
    if (!denied.window)
        return mayNeverEnd(said) ? std::nullopt : std::optional(Certainty::Certain);
    if (!said.window)
        return Certainty::Possible;
    if (!denied.window->overlaps(*said.window))
        return std::nullopt;
    return denied.window->contains(*said.window) ? Certainty::Certain : Certainty::Possible;
}

std::optional<Certainty> windowClash(const ClaimedEnd& a, const ClaimedEnd& b)
{
    const bool isForGood = a.isForGood || b.isForGood;
    const bool bothLast = a.kind == EndKind::Lasts && b.kind == EndKind::Lasts;
    if (isForGood && (mayNeverEnd(a) || mayNeverEnd(b)))
        return std::nullopt;
    if (!a.window || !b.window) {
        const bool isDated = a.window || b.window;
        return isForGood && isDated && !bothLast ? std::optional(Certainty::Possible) : std::nullopt;
    }
    if (!a.window->overlaps(*b.window))
        return Certainty::Certain;
    const bool isSameDate = a.named->contains(*b.named) || b.named->contains(*a.named);
    return bothLast || (isSameDate && !isForGood) ? std::nullopt : std::optional(Certainty::Possible);
}
} // namespace

bool suitsSense(const ClaimedEnd& a, const ClaimedEnd& b)
{
    const bool isWish = a.sense == EndSense::Wish;
    const bool isOtherWish = b.sense == EndSense::Wish;
    return isWish == isOtherWish || (isWish && a.isDenied) || (isOtherWish && b.isDenied);
}

bool nameOneDeadline(const ClaimedEnd& a, const ClaimedEnd& b)
{
    constexpr DayPoint week = 7;
    const auto isDeadline = [](const ClaimedEnd& end) {
        return end.kind == EndKind::Ends && end.window && end.named && end.window->from < end.named->from &&
               end.window->to != noLastDay;
    };
    return isDeadline(a) && isDeadline(b) && std::abs(a.window->to - b.window->to) <= week;
}

std::optional<Certainty> conflictOf(const ClaimedEnd& a, const ClaimedEnd& b)
{
    const bool isAboutNoEnd = a.kind == EndKind::NoDate || b.kind == EndKind::NoDate;
    if (isAboutNoEnd || !suitsSense(a, b) || (a.isDenied && b.isDenied))
        return std::nullopt;
    const std::optional<Certainty> clash = a.isDenied   ? denialClash(a, b)
                                           : b.isDenied ? denialClash(b, a)
                                                        : windowClash(a, b);
    return clash && (a.isDoubtful() || b.isDoubtful()) ? Certainty::Possible : clash;
}

std::optional<Certainty> partConflictOf(const ClaimedEnd& part, const ClaimedEnd& whole)
{
    if (part.kind == EndKind::NoDate || whole.kind == EndKind::NoDate || !suitsSense(part, whole) ||
        (whole.isDenied && !part.isDenied))
        return std::nullopt;
    if (part.isDenied)
        return conflictOf(part, whole);
    const bool isDoubtful = part.isDoubtful() || whole.isDoubtful();
    // A part may well go before the rest; reports mix the two up.
    const bool wholeLasts = whole.kind == EndKind::Lasts;
    const std::optional<Certainty> clash = wholeLasts ? conflictOf(part, whole) : beyondConflict(part, whole);
    return clash && (isDoubtful || wholeLasts) ? Certainty::Possible : clash;
}

std::optional<Certainty> beyondConflict(const ClaimedEnd& part, const ClaimedEnd& whole)
{
    if (whole.kind != EndKind::Ends || !whole.window || whole.window->to == noLastDay)
        return std::nullopt;
    if (!part.window)
        return part.isForGood ? std::optional(Certainty::Possible) : std::nullopt;
    if (part.window->from >= whole.window->to)
        return Certainty::Certain;
    const bool mayBeLater = part.window->to > whole.window->to && part.window->to != noLastDay;
    return mayBeLater || part.isForGood ? std::optional(Certainty::Possible) : std::nullopt;
}

} // namespace tasrih
