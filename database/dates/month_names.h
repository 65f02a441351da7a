// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/language.h"

namespace tasrih {

/// Which Arabic names of the months are shown: أيلول, سبتمبر, or both: أيلول/سبتمبر.
enum class MonthNames
{
    Levantine,
    Egyptian,
    Both
};

/// The name of @p month (1 to 12) for display; @p names matters in Arabic only.
[[nodiscard]] QString monthName(int month, Language language, MonthNames names = MonthNames::Levantine);

/// The abbreviated English name ("Sep"), the full one in Arabic, which has no abbreviations.
[[nodiscard]] QString shortMonthName(int month, Language language, MonthNames names = MonthNames::Levantine);

} // namespace tasrih
