// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasrih {

/// Which Arabic names of the months are shown: أيلول, سبتمبر, or both: أيلول/سبتمبر.
enum class MonthNames
{
    Levantine,
    Egyptian,
    Both
};

/// Which digits numbers are shown in: 2025 or ٢٠٢٥.
enum class Digits
{
    Western,
    ArabicIndic
};

/// How Arabic dates and numbers are shown where a caller asks for nothing else: the user's setting.
struct DateDisplay
{
    MonthNames months = MonthNames::Levantine;
    Digits digits = Digits::Western;

    friend bool operator==(const DateDisplay&, const DateDisplay&) = default;
};

/// Both are safe to call from any thread.
[[nodiscard]] DateDisplay dateDisplay();
void setDateDisplay(const DateDisplay& display);

} // namespace tasrih
