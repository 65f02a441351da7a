// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"
#include "models/claims/claimed_end.h"

namespace tasrih {

/// Whether the two speak in senses that bear comparison: plans with plans, wishes with wishes; a refusal with either.
[[nodiscard]] bool suitsSense(const ClaimedEnd& a, const ClaimedEnd& b);

/// Whether the two name one deadline that was told more and less exactly: "within a year" of the 27th, "by the end of
/// the month". Their last days are a week apart at most.
[[nodiscard]] bool nameOneDeadline(const ClaimedEnd& a, const ClaimedEnd& b);

/// Whether two ends of the same thing can both hold; nothing where they can, or where they speak in different senses or
/// one is about no end.
///
/// - Certain where no day fits both windows; possible where windows overlap but other dates are named. What is only
///   more exact agrees: by 2026, in September 2026.
/// - What lasts conflicts with an end before it may end; what lasts for good, possibly with any dated end but
///   "not before", which says of no day that it is gone by then. What lasts
///   until one day agrees with what lasts until another.
/// - A denied end conflicts with one within what is denied; denied without a date, with any end
///   but "not before".
/// - Possible at most where one is a mere possibility or its date uncertain.
[[nodiscard]] std::optional<Certainty> conflictOf(const ClaimedEnd& a, const ClaimedEnd& b);

/// Whether what is said of a part of a force and of the whole can both hold, as conflictOf(). The part may go first,
/// and that not all go does not keep a part.
[[nodiscard]] std::optional<Certainty> partConflictOf(const ClaimedEnd& part, const ClaimedEnd& whole);

/// Whether what is said of a part (of a place, of a force) goes beyond an end of the whole: the part may go before, but
/// neither end nor last after it.
[[nodiscard]] std::optional<Certainty> beyondConflict(const ClaimedEnd& part, const ClaimedEnd& whole);

} // namespace tasrih
