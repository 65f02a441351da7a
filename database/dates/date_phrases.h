// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/edtf.h"
#include "database/words/vocabulary.h"

#include <vector>

namespace tasrih {

/// Which part of the month or year a phrase means: "نهاية سبتمبر 2025" is the end of it. EDTF has no word for that, so
/// the date stays the whole month, and this says the rest.
enum class PartOf
{
    Whole,
    Beginning,
    Middle,
    End
};

/// A date met in a text.
struct DatePhrase
{
    qsizetype start = 0;  ///< UTF-16 index in the text
    qsizetype length = 0; ///< UTF-16 units
    Edtf date;
    PartOf part = PartOf::Whole;
    /// Stated; or, worked out from the day of publishing, Weekday ("الجمعة") or Inferred ("أيلول الماضي").
    Basis basis = Basis::Stated;
    /// What it may mean as well: 11 September where 9/11/2024 is 9 November. Only a person can tell, so neither is to
    /// be taken unasked.
    std::optional<Edtf> other;
};

/// The dates written in @p text, in order, without overlap. Found are, with any name of the month, with Western,
/// Arabic or Persian digits: "23 اغسطس 2021", "15-16 نيسان/أبريل 2024", "30/9/2025" (day first), "9/2026",
/// "2021-08-23", "September 27, 2024", "27th of Sept. 2024", "سبتمبر/أيلول عام 2025", "نهاية سبتمبر 2025",
/// "خريف 2025", "عام 2026", "2023-2024", a year after a preposition ("قبل 2023", "by 2026"). Years are 1900 to 2099.
/// What has the form of a date but is none (31/2/2025, 40 آب 2021) is left out as a whole, never moved.
///
/// What needs the day of @p published to be understood is found only if that is given: "10 كانون الأول الجاري",
/// "شباط/فبراير الماضي", "نهاية العام الحالي", "سبتمبر من العام المقبل", "last September", a weekday (the latest one
/// not after that day, unless it is said to be the next), "أمس". Its basis says so.
[[nodiscard]] std::vector<DatePhrase> findDates(QStringView text, std::optional<QDate> published = std::nullopt);

/// What a date typed by hand means.
struct TypedDate
{
    std::optional<Edtf> date;   ///< Nothing where it is none, or may mean two.
    std::vector<Edtf> readings; ///< The two that it may mean: 9/11/2024. Empty otherwise.
    QString problem;            ///< Where there is no date: what is wrong or has to be told, as sentences for the user.
};

/// Reads a date typed by hand, whole: EDTF (in any digits, "x" for "X"), or a phrase as findDates() knows them, also
/// "نهاية 2025" and "end of September 2025" (which give the whole year or month), "من أيلول 2024 إلى أيلول 2025" and
/// "from … to …"; with "?" or "~" after it, or "نحو", "about" before it; numeric dates of any year of four digits. This
/// is what every field and the command line take.
[[nodiscard]] TypedDate readTypedDate(QStringView text);

/// The date of readTypedDate().
[[nodiscard]] std::optional<Edtf> readDate(QStringView text);

/// "9/11/2024 may be 9 November 2024 or 11 September 2024. Type 2024-11-09 or 2024-09-11." in the interface's language.
[[nodiscard]] QString ambiguityText(QStringView text, const Edtf& one, const Edtf& other);

} // namespace tasrih
