// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/end_conflict.h"

namespace tasrih {

namespace {
/// A denial against what is said.
std::optional<Certainty> denialClash(const ClaimedEnd& denied, const ClaimedEnd& said)
{
    // Not before a day: perhaps never.
    const bool isPerhapsNever = said.kind == EndKind::Ends && said.window && said.window->to == noLastDay;
    if (!denied.window)
        return isPerhapsNever ? Certainty::Possible : Certainty::Certain;
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

} // namespace tasrih
