// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"

#include "database/text/isolate.h"

namespace tasrih {

namespace {

using Field = EdtfPoint::Field;

/// Both languages stand here rather than in a catalogue: like the names of months they are data, and a print may use
/// either, whatever language the interface speaks.
class Writer
{
public:
    Writer(Language language, MonthNames names)
        : m_language(language)
        , m_names(names)
    {
    }

    [[nodiscard]] QString date(const EdtfPoint& point) const
    {
        QString text = point.unspecifiedYearDigits > 0 ? years(point) : calendarDate(point);
        if (point.approximate)
            text = pick(QStringLiteral("about %1"), QStringLiteral("نحو %1")).arg(text);
        if (point.uncertain)
            text += pick(QStringLiteral(" (uncertain)"), QStringLiteral(" (غير مؤكد)"));
        return text;
    }

    [[nodiscard]] QString interval(const Edtf& value) const
    {
        const auto start = value.start();
        const auto end = value.end();
        if (start && end)
            return pick(QStringLiteral("from %1 to %2"), QStringLiteral("من %1 إلى %2")).arg(date(*start), date(*end));
        if (start && value.isOpenEnd())
            return pick(QStringLiteral("from %1 onwards"), QStringLiteral("من %1 فصاعدًا")).arg(date(*start));
        if (start)
            return pick(QStringLiteral("from %1, end unknown"), QStringLiteral("من %1، والنهاية غير معروفة"))
                .arg(date(*start));
        if (end && value.isOpenStart())
            return pick(QStringLiteral("until %1"), QStringLiteral("حتى %1")).arg(date(*end));
        if (end)
            return pick(QStringLiteral("until %1, start unknown"), QStringLiteral("حتى %1، والبداية غير معروفة"))
                .arg(date(*end));
        if (value.isOpenStart() && value.isOpenEnd())
            return pick(QStringLiteral("at any time"), QStringLiteral("في أي وقت"));
        return value.isOpenEnd() ? pick(QStringLiteral("start unknown, open end"),
                                        QStringLiteral("البداية غير معروفة والنهاية مفتوحة"))
                                 : pick(QStringLiteral("open start, end unknown"),
                                        QStringLiteral("البداية مفتوحة والنهاية غير معروفة"));
    }

private:
    [[nodiscard]] QString pick(const QString& english, const QString& arabic) const
    {
        return m_language == Language::Arabic ? arabic : english;
    }

    /// A year as people count it: there is no year 0, and −2 is 3 BC.
    [[nodiscard]] QString year(int astronomical) const
    {
        if (astronomical > 0)
            return QString::number(astronomical);
        return pick(QStringLiteral("%1 BC"), QStringLiteral("%1 ق.م")).arg(1 - astronomical);
    }

    [[nodiscard]] QString years(const EdtfPoint& point) const
    {
        if (point.unspecifiedYearDigits == 1 && point.firstYear() > 0)
            return pick(QStringLiteral("the %1s"), QStringLiteral("بين %1 و%2"))
                .replace(QLatin1String("%1"), year(point.firstYear()))
                .replace(QLatin1String("%2"), year(point.lastYear()));
        return pick(QStringLiteral("between %1 and %2"), QStringLiteral("بين %1 و%2"))
            .arg(year(point.firstYear()), year(point.lastYear()));
    }

    [[nodiscard]] QString seasonOf(EdtfPoint::Season season, int inYear) const
    {
        switch (season) {
        case EdtfPoint::Season::Spring:
            return pick(QStringLiteral("spring %1"), QStringLiteral("ربيع %1")).arg(year(inYear));
        case EdtfPoint::Season::Summer:
            return pick(QStringLiteral("summer %1"), QStringLiteral("صيف %1")).arg(year(inYear));
        case EdtfPoint::Season::Autumn:
            return pick(QStringLiteral("autumn %1"), QStringLiteral("خريف %1")).arg(year(inYear));
        case EdtfPoint::Season::Winter:
            break;
        }
        // Winter runs on into the next year; say so, for nobody agrees on which winter "winter 2025" is.
        return pick(QStringLiteral("winter %1–%2"), QStringLiteral("شتاء %1–%2")).arg(year(inYear), year(inYear + 1));
    }

    [[nodiscard]] QString calendarDate(const EdtfPoint& point) const
    {
        const QString inYear = year(point.firstYear());
        if (point.monthField == Field::Absent)
            return inYear;
        if (point.monthField == Field::Unspecified)
            return point.dayField == Field::Unspecified
                       ? pick(QStringLiteral("%1, month and day unknown"),
                              QStringLiteral("%1، الشهر واليوم غير محددين"))
                             .arg(inYear)
                       : pick(QStringLiteral("%1, month unknown"), QStringLiteral("%1، الشهر غير محدد")).arg(inYear);
        if (const auto season = point.season())
            return seasonOf(*season, point.firstYear());
        const QString month = monthName(point.month, m_language, m_names) + QLatin1Char(' ') + inYear;
        if (point.dayField == Field::Absent)
            return month;
        if (point.dayField == Field::Unspecified)
            return pick(QStringLiteral("%1, day unknown"), QStringLiteral("%1، اليوم غير محدد")).arg(month);
        const QString day = QString::number(point.day) + QLatin1Char(' ') + month;
        return point.time.isEmpty() ? day : day + time(point.time);
    }

    /// ", 10:00 UTC": seconds only where there are any, the zone as an offset.
    [[nodiscard]] QString time(const QString& written) const
    {
        QString clock = written.mid(6, 2) == QLatin1String("00") ? written.first(5) : written.first(8);
        const QString zone = written.mid(8);
        if (zone == QLatin1String("Z"))
            clock += QLatin1String(" UTC");
        else if (!zone.isEmpty())
            clock += QLatin1String(" UTC") + zone;
        return pick(QStringLiteral(", %1"), QStringLiteral("، الساعة %1"))
            .arg(m_language == Language::Arabic ? isolated(clock) : clock);
    }

    Language m_language;
    MonthNames m_names;
};

} // namespace

QString readable(const Edtf& date, Language language, MonthNames names, Digits digits)
{
    const Writer writer(language, names);
    const QString text = date.isInterval() ? writer.interval(date) : writer.date(*date.start());
    return inDigits(text, language == Language::Arabic ? digits : Digits::Western);
}

QString readable(QDate day, Language language, MonthNames names, Digits digits)
{
    return day.isValid() ? readable(Edtf::fromDay(day), language, names, digits) : QString();
}

} // namespace tasrih
