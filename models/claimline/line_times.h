// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/text/folding.h"
#include "database/words/vocabulary.h"

#include <optional>
#include <vector>

namespace tasrih {

/// A time met in a text, with the words that bind it: "by September 2025", "ليس قبل 2026", "خلال 12 شهراً".
struct LineTime
{
    TextRange range;            ///< In the source, the words of its bound included.
    std::optional<Edtf> date;   ///< Nothing for a length of time.
    std::optional<Edtf> other;  ///< What the date may mean as well, see DatePhrase: to be asked.
    std::optional<Bound> bound; ///< Nothing where no word binds it.
    QString duration;           ///< ISO 8601; empty for a date. It needs an anchor to give an end.
};

/// The times of @p text in order: dates in words and figures (see findDates()), EDTF, lengths of time after "within"
/// or "خلال". "Before 2026" is by 2025, "before September" by August: what ends then has ended the day before.
/// @param published the day that "last September" and the like count from.
[[nodiscard]] std::vector<LineTime> timesIn(const QString& text, std::optional<QDate> published);

/// The whole of @p text as one time, for a field; nothing where it is none.
[[nodiscard]] std::optional<LineTime> readTime(const QString& text, std::optional<QDate> published = {});

} // namespace tasrih
