// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"

#include <QtCore/QStringView>

#include <optional>
#include <vector>

namespace tasrih {

/// A number met in a text, with what is said of its exactness.
struct NumberPhrase
{
    qsizetype start = 0;  ///< UTF-16 index in the text, of the qualifier if there is one
    qsizetype length = 0; ///< UTF-16 units
    double low = 0;
    std::optional<double> high; ///< for Qualifier::Between only
    Qualifier qualifier = Qualifier::Exact;
};

/// The numbers of @p text, in order, without overlap; those of dates (see findDates) and of codes ("F-16") are left
/// out. In digits of any kind, in Arabic or English words, or in both: "2.500", "٢٥٠٠", "200 ألف", "5 مليارات",
/// "ألفين وخمسمئة", "two thousand five hundred"; with qualifiers before or after: "نحو 2500", "بين 1500 و3000",
/// "5-10 آلاف", "2500 على الأقل". Indefinite numbers give their least: "آلاف" is more than 1000, "عشرات الآلاف" more
/// than 10000, "عشرات" at least 20. A spelled-out one alone is a pronoun more often than a number and is left out.
[[nodiscard]] std::vector<NumberPhrase> findNumbers(QStringView text);

/// The number that the whole of @p text is, with or without a qualifier; nothing where it is none.
[[nodiscard]] std::optional<NumberPhrase> readNumber(QStringView text);

} // namespace tasrih
