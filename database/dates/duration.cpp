// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/duration.h"

namespace tasrih {

namespace {

using Field = EdtfPoint::Field;

constexpr int highestYear = 999'999'999;

/// The date of @p precision that @p day lies in.
EdtfPoint pointAround(QDate day, Precision precision)
{
    EdtfPoint point;
    int year = astronomicalYear(day);
    int month = day.month();
    if (precision == Precision::Season) {
        if (month <= 2) // January and February are the winter of the year before
            --year;
        month = 21 + (month + 9) % 12 / 3;
    }
    point.negative = year < 0;
    point.year = std::min(std::abs(year), highestYear);
    if (point.year > 9999)
        return point;
    if (precision == Precision::Decade || precision == Precision::Century) {
        const int unit = precision == Precision::Decade ? 10 : 100;
        point.unspecifiedYearDigits = precision == Precision::Decade ? 1 : 2;
        point.year = point.year / unit * unit;
    }
    if (precision >= Precision::Season) {
        point.monthField = Field::Given;
        point.month = month;
    }
    if (precision == Precision::Day) {
        point.dayField = Field::Given;
        point.day = day.day();
    }
    return point;
}

EdtfPoint moved(const EdtfPoint& anchor, const Duration& duration)
{
    const EdtfPoint first = pointAround(duration.addTo(anchor.firstDay()), anchor.precision());
    EdtfPoint last = pointAround(duration.addTo(anchor.lastDay()), anchor.precision());
    last.uncertain = anchor.uncertain;
    last.approximate = anchor.approximate || first.text() != pointAround(last.firstDay(), anchor.precision()).text();
    return last;
}

} // namespace

std::optional<Duration> Duration::parse(QStringView text)
{
    Duration duration;
    duration.m_text = text.toString();
    if (text.size() < 3 || text.front() != u'P')
        return std::nullopt;
    QStringView units = u"YMWD";
    QStringView rest = text.sliced(1);
    while (!rest.isEmpty()) {
        const auto unit = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c < u'0' || c > u'9'; });
        const qsizetype digits = unit - rest.begin();
        const qsizetype place = unit == rest.end() ? -1 : units.indexOf(*unit);
        if (digits < 1 || digits > 4 || place < 0)
            return std::nullopt;
        const int number = rest.first(digits).toInt();
        switch (units[place].unicode()) {
        case u'Y':
            duration.m_years = number;
            break;
        case u'M':
            duration.m_months = number;
            break;
        case u'W':
            duration.m_weeks = number;
            break;
        default:
            duration.m_days = number;
            break;
        }
        units = units.sliced(place + 1); // each unit once, in this order
        rest = rest.sliced(digits + 1);
    }
    return duration;
}

QDate Duration::addTo(QDate day) const
{
    return day.addMonths(m_years * 12 + m_months).addDays(m_weeks * 7 + m_days);
}

Edtf deriveEnd(const Edtf& anchor, const Duration& duration)
{
    if (!anchor.isInterval())
        return Edtf::fromPoint(moved(*anchor.start(), duration));
    const auto side = [&duration](const std::optional<EdtfPoint>& point, bool open) {
        return point ? moved(*point, duration).text() : open ? QStringLiteral("..") : QString();
    };
    const QString text =
        side(anchor.start(), anchor.isOpenStart()) + QLatin1Char('/') + side(anchor.end(), anchor.isOpenEnd());
    // Moving keeps the order of the ends, but for intervals cut at the end of the range of years.
    return Edtf::parse(text).value_or(anchor);
}

} // namespace tasrih
