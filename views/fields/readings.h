// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "views/fields/text_field.h"

/// How fields read what is typed into them.
namespace tasrih {

/// EDTF, or a date in words in Arabic or English. Nothing where it is neither.
[[nodiscard]] std::optional<Edtf> typedDate(const QString& text);
/// Whether @p text was a date in words rather than EDTF.
[[nodiscard]] bool isDatePhrase(const QString& text);
/// A date as it is typed; empty where there is none.
[[nodiscard]] QString plainDate(const std::optional<Edtf>& date);
[[nodiscard]] Reading readingOfDate(const QString& text);
/// A field for a date, which says how one is written.
[[nodiscard]] TextField* newDateField(const QString& name);

/// A number in digits of any script or in words.
[[nodiscard]] std::optional<double> typedNumber(const QString& text);
[[nodiscard]] Reading readingOfNumber(const QString& text);
/// A number as it is typed: no grouping, no needless decimals.
[[nodiscard]] QString plainNumber(std::optional<double> value);

/// Decimal degrees from −@p limit to @p limit. Nothing where it is something else.
[[nodiscard]] std::optional<double> typedDegrees(const QString& text, double limit);
[[nodiscard]] Reading readingOfDegrees(const QString& text, double limit);

[[nodiscard]] Reading readingOfDuration(const QString& text);

} // namespace tasrih
