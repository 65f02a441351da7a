// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace tasrih {

/// How finely a date is known, from coarse to fine.
enum class Precision
{
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day
};

/// One end of an EDTF value: a single date of level 0 or 1. Years are astronomical: year 0 is 1 BC, −1 is 2 BC.
struct EdtfPoint
{
    /// Months 21 to 24 of EDTF.
    enum class Season
    {
        Spring = 21,
        Summer,
        Autumn,
        Winter
    };
    /// A field with every digit X ("2025-09-XX") is there, but its value is not known.
    enum class Field
    {
        Absent,
        Unspecified,
        Given
    };

    bool negative = false;         ///< written with a minus sign
    int year = 0;                  ///< absolute value as written, unspecified digits read as 0
    int unspecifiedYearDigits = 0; ///< 0, 1 ("202X") or 2 ("20XX")
    Field monthField = Field::Absent;
    Field dayField = Field::Absent;
    int month = 0;            ///< 1 to 12, or 21 to 24 for a season; 0 where not given
    int day = 0;              ///< 1 to 31; 0 where not given
    bool uncertain = false;   ///< "?" or "%"
    bool approximate = false; ///< "~" or "%"
    QString time;             ///< what follows "T", as written; empty for a date

    /// What is known: "2025-09-XX" has the precision Month, "2025-XX" Year, a date-time Day.
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] std::optional<Season> season() const;
    [[nodiscard]] bool hasUnspecifiedDigits() const;
    /// The first and the last astronomical year meant.
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int lastYear() const;
    /// The first and the last day meant, both inclusive, proleptic Gregorian. Seasons are the meteorological ones of
    /// the northern hemisphere: spring March to May, summer June to August, autumn September to November, winter
    /// December to the February of the next year. A date-time gives the day as written, in its own zone.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// The EDTF form; a year beyond four digits is written "Y…" without month and day, as level 1 demands.
    [[nodiscard]] QString text() const;
};

/// The day in an astronomical year (QDate has no year 0).
[[nodiscard]] QDate astronomicalDay(int year, int month, int day);
/// The astronomical year of @p day.
[[nodiscard]] int astronomicalYear(QDate day);

} // namespace tasrih
