// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/edtf_point.h"

#include <array>

namespace tasrih {

namespace {

/// How many years less one the unspecified digits stand for: 0, 9 or 99.
int yearSpread(int digits)
{
    constexpr std::array spreads{0, 9, 99};
    return spreads[static_cast<size_t>(digits)];
}

QDate lastDayOfMonth(int year, int month)
{
    const QDate first = astronomicalDay(year, month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

/// The first month of a season and the years its last month lies further on.
constexpr int seasonStart(EdtfPoint::Season season)
{
    return 3 + 3 * (static_cast<int>(season) - static_cast<int>(EdtfPoint::Season::Spring));
}

} // namespace

QDate astronomicalDay(int year, int month, int day)
{
    return QDate(year > 0 ? year : year - 1, month, day);
}

int astronomicalYear(QDate day)
{
    return day.year() > 0 ? day.year() : day.year() + 1;
}

Precision EdtfPoint::precision() const
{
    if (unspecifiedYearDigits > 0)
        return unspecifiedYearDigits == 1 ? Precision::Decade : Precision::Century;
    if (monthField != Field::Given)
        return Precision::Year;
    if (season())
        return Precision::Season;
    return dayField == Field::Given ? Precision::Day : Precision::Month;
}

std::optional<EdtfPoint::Season> EdtfPoint::season() const
{
    return month >= 21 ? std::optional(static_cast<Season>(month)) : std::nullopt;
}

bool EdtfPoint::hasUnspecifiedDigits() const
{
    return unspecifiedYearDigits > 0 || monthField == Field::Unspecified || dayField == Field::Unspecified;
}

int EdtfPoint::firstYear() const
{
    return negative ? -(year + yearSpread(unspecifiedYearDigits)) : year;
}

int EdtfPoint::lastYear() const
{
    if (negative) // "-000X" leaves out year 0, which is written "0000"
        return -std::max(year, 1);
    return year + yearSpread(unspecifiedYearDigits);
}

QDate EdtfPoint::firstDay() const
{
    if (monthField != Field::Given)
        return astronomicalDay(firstYear(), 1, 1);
    if (const auto named = season())
        return astronomicalDay(firstYear(), seasonStart(*named), 1);
    return astronomicalDay(firstYear(), month, dayField == Field::Given ? day : 1);
}

QDate EdtfPoint::lastDay() const
{
    if (monthField != Field::Given)
        return astronomicalDay(lastYear(), 12, 31);
    if (season())
        return firstDay().addMonths(3).addDays(-1);
    return dayField == Field::Given ? astronomicalDay(lastYear(), month, day) : lastDayOfMonth(lastYear(), month);
}

QString EdtfPoint::text() const
{
    QString written;
    const QString sign = negative ? QStringLiteral("-") : QString();
    if (year > 9999) {
        written = QLatin1Char('Y') + sign + QString::number(year);
    } else {
        const auto field = [&written](Field kind, int value) {
            if (kind == Field::Given)
                written += QStringLiteral("-%1").arg(value, 2, 10, QLatin1Char('0'));
            else if (kind == Field::Unspecified)
                written += QStringLiteral("-XX");
        };
        written = sign + QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
        written.replace(written.size() - unspecifiedYearDigits, unspecifiedYearDigits,
                        QString(unspecifiedYearDigits, QLatin1Char('X')));
        field(monthField, month);
        field(dayField, day);
        if (!time.isEmpty())
            written += QLatin1Char('T') + time;
    }
    if (uncertain || approximate)
        written += QLatin1Char(!approximate ? '?' : uncertain ? '%' : '~');
    return written;
}

} // namespace tasrih
