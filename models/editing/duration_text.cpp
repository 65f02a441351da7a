// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/duration_text.h"

#include "database/text/folding.h"
#include "database/words/numerals.h"
#include "models/words/lists.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace tasrih {

namespace {
/// A word for a unit, folded, with the number it says by itself ("شهرين" is two months).
struct UnitWord
{
    const char16_t* word;
    char unit;
    int count;
};

constexpr UnitWord unitWords[] = {
    {u"day", 'D', 1},     {u"days", 'D', 1},  {u"week", 'W', 1},  {u"weeks", 'W', 1},  {u"month", 'M', 1},
    {u"months", 'M', 1},  {u"year", 'Y', 1},  {u"years", 'Y', 1}, {u"يوم", 'D', 1},    {u"يوما", 'D', 1},
    {u"ايام", 'D', 1},    {u"يومين", 'D', 2}, {u"اسبوع", 'W', 1}, {u"اسبوعا", 'W', 1}, {u"اسابيع", 'W', 1},
    {u"اسبوعين", 'W', 2}, {u"شهر", 'M', 1},   {u"شهرا", 'M', 1},  {u"اشهر", 'M', 1},   {u"شهور", 'M', 1},
    {u"شهرين", 'M', 2},   {u"سنه", 'Y', 1},   {u"سنوات", 'Y', 1}, {u"سنين", 'Y', 1},   {u"سنتين", 'Y', 2},
    {u"عام", 'Y', 1},     {u"عاما", 'Y', 1},  {u"اعوام", 'Y', 1}, {u"عامين", 'Y', 2},
};

const UnitWord* unitWord(const QString& word)
{
    for (const UnitWord& each : unitWords) {
        if (word == QStringView(each.word))
            return &each;
    }
    return nullptr;
}
} // namespace

std::optional<Duration> readDuration(const QString& text)
{
    const QString tidy = text.simplified();
    if (const std::optional<Duration> iso = Duration::parse(tidy.toUpper()))
        return iso;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})?\\s*(\\D+)$"));
    const QRegularExpressionMatch match = form.match(fold(tidy));
    const UnitWord* unit = match.hasMatch() ? unitWord(match.captured(2).trimmed()) : nullptr;
    if (!unit)
        return {};
    const int number = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
    return Duration::parse(u'P' + written(number * unit->count) + QLatin1Char(unit->unit));
}

QString readable(const Duration& duration, Language language)
{
    QStringList parts;
    const auto add = [&](int count, CountedWording source) {
        if (count != 0)
            parts.append(translated(language, source, count));
    };
    add(duration.years(), CountedWording("Duration", "%n year(s)"));
    add(duration.months(), CountedWording("Duration", "%n month(s)"));
    add(duration.weeks(), CountedWording("Duration", "%n week(s)"));
    add(duration.days(), CountedWording("Duration", "%n day(s)"));
    return listed(parts, language);
}

} // namespace tasrih
