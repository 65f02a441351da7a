// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_problems.h"

#include "database/dates/date_text.h"
#include "database/dates/edtf_reader.h"

#include <cstdlib>

namespace tasrih {

QString monthProblem(int month)
{
    if (month >= 1 && month <= 12)
        return {};
    return edtfSentence(Wording("Edtf", "There is no month %1: a year has twelve."), QString::number(month));
}

QString dayProblem(int year, int month, int day)
{
    if (const QString problem = monthProblem(month); !problem.isEmpty())
        return problem;
    if (astronomicalDay(year, month, day).isValid())
        return {};
    if (day < 1)
        return edtfSentence(Wording("Edtf", "There is no day %1: a month begins with 1."), QString::number(day));
    EdtfPoint whole;
    whole.negative = year < 0;
    whole.year = std::abs(year);
    whole.monthField = EdtfPoint::Field::Given;
    whole.month = month;
    return edtfSentence(Wording("Edtf", "%1 has %2 days."), readable(Edtf::fromPoint(whole), interfaceLanguage()))
        .replace(QLatin1String("%2"), QString::number(whole.lastDay().day()));
}

} // namespace tasrih
