// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/date_display.h"
#include "database/words/language.h"

namespace tasrih {

/// The name of @p month (1 to 12) for display; @p names matters in Arabic only.
[[nodiscard]] QString monthName(int month, Language language, MonthNames names = dateDisplay().months);

/// The abbreviated English name ("Sep"), the full one in Arabic, which has no abbreviations.
[[nodiscard]] QString shortMonthName(int month, Language language, MonthNames names = dateDisplay().months);

} // namespace tasrih
