// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/date_days.h"

namespace tasrih {

namespace {
int widthOf(const std::optional<EdtfPoint>& point, const ApproximatePad& pad)
{
    if (!point || !point->approximate)
        return 0;
    switch (point->precision()) {
    case Precision::Day:
        return pad.day;
    case Precision::Month:
    case Precision::Season:
        return pad.month;
    default:
        return pad.year;
    }
}
} // namespace

std::optional<DaySpan> daysOf(const Edtf& date, const ApproximatePad& pad)
{
    const std::optional<QDate> first = date.earliest();
    const std::optional<QDate> last = date.latest();
    if (!first && !last)
        return std::nullopt;
    return DaySpan{first ? startOfDay(*first) - widthOf(date.start(), pad) : noFirstDay,
                   last ? endOfDay(*last) + widthOf(date.end(), pad) : noLastDay};
}

bool isOpenBefore(const Edtf& date)
{
    return !date.earliest() && date.latest();
}

bool isOpenAfter(const Edtf& date)
{
    return date.earliest() && !date.latest();
}

std::optional<DaySpan> knownDaysOf(const std::optional<Edtf>& date, const ApproximatePad& pad)
{
    std::optional<DaySpan> days = date ? daysOf(*date, pad) : std::nullopt;
    if (days && days->from == noFirstDay)
        days->from = days->to - 1;
    else if (days && days->to == noLastDay)
        days->to = days->from + 1;
    return days;
}

} // namespace tasrih
