// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/date_display.h"

#include <atomic>

namespace tasrih {

namespace {
std::atomic<MonthNames> monthsInUse{MonthNames::Levantine};
std::atomic<Digits> digits{Digits::Western};
} // namespace

DateDisplay dateDisplay()
{
    return {monthsInUse.load(), digits.load()};
}

void setDateDisplay(const DateDisplay& display)
{
    monthsInUse.store(display.months);
    digits.store(display.digits);
}

} // namespace tasrih
