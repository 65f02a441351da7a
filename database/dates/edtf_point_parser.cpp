// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_problems.h"
#include "database/dates/edtf_reader.h"
#include "database/text/digits.h"

namespace tasrih {

namespace {

using Field = EdtfPoint::Field;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isQualifier(QChar c)
{
    return c == u'?' || c == u'~' || c == u'%';
}

EdtfPointReading wrong(const QString& problem)
{
    return {std::nullopt, problem};
}

/// The three fields of "[-]yyyy-mm-dd", "[-]yyyy-mm" or "[-]yyyy"; nothing where hyphens or lengths are wrong.
struct Fields
{
    bool negative = false;
    QStringView year;
    QStringView month;
    QStringView day;
};

std::optional<Fields> split(QStringView text)
{
    Fields fields;
    if (text.startsWith(u'-')) {
        fields.negative = true;
        text = text.sliced(1);
    }
    const bool monthFits = text.size() == 4 || (text.size() >= 7 && text[4] == u'-');
    const bool dayFits = text.size() <= 7 || (text.size() == 10 && text[7] == u'-');
    if (text.size() < 4 || !monthFits || !dayFits)
        return std::nullopt;
    fields.year = text.first(4);
    fields.month = text.size() > 4 ? text.sliced(5, 2) : QStringView();
    fields.day = text.size() > 7 ? text.sliced(8, 2) : QStringView();
    return fields;
}

/// Absent, "XX" or two digits; nothing otherwise.
std::optional<Field> fieldKind(QStringView text)
{
    if (text.isEmpty())
        return Field::Absent;
    if (text == u"XX")
        return Field::Unspecified;
    return isDigits(text) ? std::optional(Field::Given) : std::nullopt;
}

/// Fills the year; false where its digits are none of "2025", "202X", "20XX".
bool readYear(EdtfPoint& point, QStringView digits)
{
    qsizetype known = 4;
    while (known > 2 && digits[known - 1] == u'X')
        --known;
    if (!isDigits(digits.first(known)))
        return false;
    point.unspecifiedYearDigits = static_cast<int>(4 - known);
    point.year = digits.first(known).toInt();
    for (qsizetype i = known; i < 4; ++i)
        point.year *= 10;
    return true;
}

/// What is wrong with the values of a date whose form is right; empty if nothing is.
QString valueProblem(const EdtfPoint& point, QStringView text)
{
    if (point.negative && point.year == 0 && point.unspecifiedYearDigits == 0)
        return edtfSentence(Wording("Edtf", "Year 0 has no sign: 0000."));
    if (point.monthField == Field::Given) {
        if (point.month >= 25 && point.month <= 41)
            return edtfSentence(
                Wording("Edtf", "A quarter or another part of a year (%1) is EDTF level 2, which is not supported."),
                text);
        const bool isSeason = point.month >= 21 && point.month <= 24;
        if (const QString problem = monthProblem(point.month); !problem.isEmpty() && !isSeason)
            return problem;
        if (point.season() && point.dayField != Field::Absent)
            return edtfSentence(Wording("Edtf", "A season has no days: %1."), text);
    }
    return point.dayField == Field::Given ? dayProblem(point.firstYear(), point.month, point.day) : QString();
}

/// "2025-09-30" and its shorter and masked forms.
EdtfPointReading readCalendarDate(QStringView text)
{
    const auto fields = split(text);
    if (!fields)
        return wrong(likelyProblem(text));
    EdtfPoint point;
    point.negative = fields->negative;
    const auto month = fieldKind(fields->month);
    const auto day = fieldKind(fields->day);
    const bool yearFits = readYear(point, fields->year);
    const bool fits = yearFits && month && day && (point.unspecifiedYearDigits == 0 || *month == Field::Absent) &&
                      (*month != Field::Unspecified || *day != Field::Given);
    if (!fits)
        return wrong(likelyProblem(text));
    point.monthField = *month;
    point.dayField = *day;
    point.month = *month == Field::Given ? fields->month.toInt() : 0;
    point.day = *day == Field::Given ? fields->day.toInt() : 0;
    if (const QString problem = valueProblem(point, text); !problem.isEmpty())
        return wrong(problem);
    return {point, {}};
}

/// "Y170002", "Y-170002": only where the year has more than four digits.
EdtfPointReading readLongYear(QStringView text)
{
    EdtfPoint point;
    QStringView digits = text.sliced(1);
    if (digits.startsWith(u'-')) {
        point.negative = true;
        digits = digits.sliced(1);
    }
    if (!isDigits(digits))
        return wrong(likelyProblem(text));
    if (digits.size() < 5 || digits.front() == u'0')
        return wrong(edtfSentence(
            Wording("Edtf", "“Y” is for years of more than four digits; write four digits without it: %1."), text));
    if (digits.size() > 9)
        return wrong(edtfSentence(Wording("Edtf", "The year is out of range: %1."), text));
    point.year = digits.toInt();
    return {point, {}};
}

EdtfPointReading readDateTime(QStringView text, qsizetype separator)
{
    const QStringView time = text.sliced(separator + 1);
    EdtfPointReading reading = readCalendarDate(text.first(separator));
    if (!reading.point)
        return reading;
    if (reading.point->precision() != Precision::Day)
        return wrong(edtfSentence(Wording("Edtf", "A time of day needs a whole date: %1."), text));
    if (!isEdtfTime(time))
        return wrong(
            edtfSentence(Wording("Edtf", "A time is written 10:00:00, 10:00:00Z or 10:00:00+03:00, not %1."), time));
    reading.point->time = time.toString();
    return reading;
}

} // namespace

EdtfPointReading readEdtfPoint(QStringView text)
{
    const QString levelTwo = levelTwoProblem(text);
    if (!levelTwo.isEmpty())
        return wrong(levelTwo);
    if (text.isEmpty())
        return wrong(edtfSentence(Wording("Edtf", "There is no date.")));

    const QChar last = text.back();
    const QStringView date = isQualifier(last) ? text.chopped(1) : text;
    if (date.isEmpty() || isQualifier(date.back()))
        return wrong(likelyProblem(text));
    const qsizetype separator = date.indexOf(u'T');
    EdtfPointReading reading = date.front() == u'Y' ? readLongYear(date)
                               : separator >= 0     ? readDateTime(date, separator)
                                                    : readCalendarDate(date);
    if (reading.point && isQualifier(last)) {
        if (separator >= 0)
            return wrong(edtfSentence(Wording("Edtf", "A date with a time takes no qualifier: %1."), text));
        reading.point->uncertain = last != u'~';
        reading.point->approximate = last != u'?';
    }
    return reading;
}

bool isEdtfTime(QStringView text)
{
    const auto number = [&text](qsizetype at, int highest) {
        return text.size() >= at + 2 && isDigits(text.sliced(at, 2)) && text.sliced(at, 2).toInt() <= highest;
    };
    const bool clock = number(0, 24) && number(3, 59) && number(6, 59) && text[2] == u':' && text[5] == u':';
    if (!clock || (text.first(2) == u"24" && text.first(8) != u"24:00:00"))
        return false;
    const QStringView zone = text.sliced(8);
    if (zone.isEmpty() || zone == u"Z")
        return true;
    const bool form = (zone.size() == 3 || (zone.size() == 6 && zone[3] == u':' && number(12, 59))) &&
                      (zone[0] == u'+' || zone[0] == u'-') && number(9, 14);
    if (!form || zone == u"-00:00" || zone == u"-00")
        return false;
    const int minutes = zone.sliced(1, 2).toInt() * 60 + (zone.size() == 6 ? zone.sliced(4).toInt() : 0);
    return minutes <= (zone[0] == u'+' ? 14 : 12) * 60;
}

} // namespace tasrih
