// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/dates/month_names.h"
#include "database/words/numerals.h"

namespace tasrih {

/// @p date for people: "30 September 2025", "about 2025 (uncertain)", "from March 2024 to September 2025",
/// "من آذار 2024 إلى أيلول 2025". Both ends of an interval are inclusive. Month names and digits matter in Arabic only.
[[nodiscard]] QString readable(const Edtf& date, Language language, MonthNames names = dateDisplay().months,
                               Digits digits = dateDisplay().digits);

/// @p day for people: "30 September 2025".
[[nodiscard]] QString readable(QDate day, Language language, MonthNames names = dateDisplay().months,
                               Digits digits = dateDisplay().digits);

} // namespace tasrih
