// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/date_phrases.h"

#include <QtCore/QStringView>

namespace tasrih {

// The folded words that dates are made of, besides the names of the months.

/// "نهاية", "mid": which part of what follows.
[[nodiscard]] std::optional<PartOf> partNamed(QStringView folded);
/// 21 to 24 for "ربيع", "summer", ...; 0 for any other word.
[[nodiscard]] int seasonNamed(QStringView folded);
/// 1 = Monday to 7 = Sunday for "الاثنين", "monday"; 0 for any other word.
[[nodiscard]] int weekdayNamed(QStringView folded);
/// "عام", "السنة", "year".
[[nodiscard]] bool isYearNoun(QStringView folded);
/// "في", "by": a bare year may follow.
[[nodiscard]] bool leadsToYear(QStringView folded);

/// Which one is meant, seen from the day of publishing.
enum class Relation
{
    Last,
    This,
    Next
};
/// "الماضي", "الجاري", "المقبل", which follow their noun.
[[nodiscard]] std::optional<Relation> relationAfter(QStringView folded);
/// "last", "this", "next", which come before their noun.
[[nodiscard]] std::optional<Relation> relationBefore(QStringView folded);

} // namespace tasrih
