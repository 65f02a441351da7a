// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "models/claims/day_span.h"

namespace tasrih {

/// How wide "about" (EDTF "~") makes a date, in days on each side. A setting that is shown, not a rule of EDTF.
struct ApproximatePad
{
    int day = 3;
    int month = 15;
    int year = 91;

    friend bool operator==(const ApproximatePad&, const ApproximatePad&) = default;
};
/// "About" adds nothing: the days as they were named.
inline constexpr ApproximatePad noPad{0, 0, 0};

/// The days of @p date, from noFirstDay or to noLastDay where that end is open or unknown; nothing where both are. "~"
/// widens the end of an interval it stands at, by @p pad.
[[nodiscard]] std::optional<DaySpan> daysOf(const Edtf& date, const ApproximatePad& pad = {});

/// Whether only the last days of @p date are known, as in "../2024-03".
[[nodiscard]] bool isOpenBefore(const Edtf& date);
/// Whether only its first days are known, as in "2024-03/..".
[[nodiscard]] bool isOpenAfter(const Edtf& date);

/// The same with two ends, for what is drawn: the one day that is known where the other end is open. What is drawn
/// there says that it is open.
[[nodiscard]] std::optional<DaySpan> knownDaysOf(const std::optional<Edtf>& date, const ApproximatePad& pad = {});

} // namespace tasrih
