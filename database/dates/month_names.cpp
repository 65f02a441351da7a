// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/month_names.h"

#include <array>

namespace tasrih {

namespace {

struct Names
{
    QLatin1StringView english;
    QStringView levantine;
    QStringView egyptian;
};

constexpr std::array<Names, 12> months{{
    {QLatin1StringView("January"), u"كانون الثاني", u"يناير"},
    {QLatin1StringView("February"), u"شباط", u"فبراير"},
    {QLatin1StringView("March"), u"آذار", u"مارس"},
    {QLatin1StringView("April"), u"نيسان", u"أبريل"},
    {QLatin1StringView("May"), u"أيار", u"مايو"},
    {QLatin1StringView("June"), u"حزيران", u"يونيو"},
    {QLatin1StringView("July"), u"تموز", u"يوليو"},
    {QLatin1StringView("August"), u"آب", u"أغسطس"},
    {QLatin1StringView("September"), u"أيلول", u"سبتمبر"},
    {QLatin1StringView("October"), u"تشرين الأول", u"أكتوبر"},
    {QLatin1StringView("November"), u"تشرين الثاني", u"نوفمبر"},
    {QLatin1StringView("December"), u"كانون الأول", u"ديسمبر"},
}};

} // namespace

QString monthName(int month, Language language, MonthNames names)
{
    Q_ASSERT(month >= 1 && month <= 12);
    const Names& forms = months[static_cast<size_t>(month - 1)];
    if (language == Language::English)
        return QString(forms.english);
    switch (names) {
    case MonthNames::Levantine:
        return forms.levantine.toString();
    case MonthNames::Egyptian:
        return forms.egyptian.toString();
    case MonthNames::Both:
        break;
    }
    return forms.levantine.toString() + QLatin1Char('/') + forms.egyptian.toString();
}

QString shortMonthName(int month, Language language, MonthNames names)
{
    const QString full = monthName(month, language, names);
    return language == Language::English ? full.first(3) : full;
}

} // namespace tasrih
