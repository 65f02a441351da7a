// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

// What is wrong with a date whose form is right, as sentences for the user in the interface's language.

/// Empty where there is such a month, 1 to 12.
[[nodiscard]] QString monthProblem(int month);

/// Empty where there is such a day: "February 2025 has 28 days." @p year is astronomical.
[[nodiscard]] QString dayProblem(int year, int month, int day);

} // namespace tasrih
