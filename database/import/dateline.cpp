// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/dateline.h"

#include "database/dates/date_phrases.h"
#include "database/words/language.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

constexpr qsizetype longestDateLine = 100;
constexpr qsizetype longestCity = 40;

const std::vector<QStringView> publishedLabels{
    u"نشر في", u"نشرت في",      u"نشر بتاريخ", u"نشر يوم",   u"تاريخ النشر", u"تم النشر",         u"نشر", u"التاريخ",
    u"تاريخ",  u"published on", u"published",  u"posted on", u"posted",      u"publication date", u"date"};
const std::vector<QStringView> updatedLabels{u"اخر تحديث", u"آخر تحديث", u"تحديث",
                                             u"حدث في",    u"updated",   u"last updated"};

/// A date with its place in the line.
struct Found
{
    qsizetype start, end;
    Dateline value;
};

/// The first full enough date of @p line: of a day or a month, and one date, not a span.
std::optional<Found> firstDate(QStringView line)
{
    for (const DatePhrase& phrase : findDates(line)) {
        const auto precision = phrase.date.precision();
        if (phrase.part == PartOf::Whole && !phrase.date.isInterval() &&
            (precision == Precision::Day || precision == Precision::Month))
            return Found{phrase.start,
                         phrase.start + phrase.length,
                         {line.sliced(phrase.start, phrase.length).toString(), phrase.date, phrase.other}};
    }
    return std::nullopt;
}

/// What may stand around a date that has a line to itself: weekdays, the hour, time zones, a Hijri date.
QString withoutCompany(QString rest)
{
    static const QRegularExpression company(
        QStringLiteral(
            "\\d{1,2}\\s+(محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي)(\\s+(الأول|الاول|الآخر|الثاني|الأولى|الآخرة|"
            "الثانية|القعدة|الحجة))?\\s+\\d{4}|"
            "\\d{1,2}\\s*[:.]\\s*\\d{2}([:.]\\d{2})?|"
            "(?<!\\p{L})(الساعة|يوم|ال?أحد|ال?احد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|"
            "صباحا|صباحًا|صباحاً|مساء|مساءً|ظهرا|ظهراً|ص|م|هـ|الموافق|بتوقيت|غرينتش|غرينيتش|جرينتش|بغداد|مكة|القدس|"
            "GMT|UTC|EST|EDT|AST|AM|PM|at|on|"
            "Mon|Tue|Wed|Thu|Fri|Sat|Sun|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\\p{L})|"
            "\\+\\d{1,2}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signs(QStringLiteral("[\\s\\p{P}\\p{S}\\p{Cf}\\p{M}]+"));
    return rest.remove(company).remove(signs);
}

std::optional<Found> labelled(QStringView line)
{
    if (line.size() > longestDateLine || afterLabel(line, updatedLabels))
        return std::nullopt;
    const auto rest = afterLabel(line, publishedLabels);
    const auto found = rest ? firstDate(*rest) : std::nullopt;
    // "نشر" and "date" begin sentences too: the date comes at once.
    if (!found || !withoutCompany(rest->first(found->start)).isEmpty())
        return std::nullopt;
    return found;
}

std::optional<Found> onItsOwn(QStringView line)
{
    if (line.size() > longestDateLine)
        return std::nullopt;
    const auto found = firstDate(line);
    if (!found)
        return std::nullopt;
    const QString rest = line.first(found->start).toString() + QLatin1Char(' ') + line.sliced(found->end).toString();
    return withoutCompany(rest).isEmpty() ? found : std::nullopt;
}

/// "بغداد – 27 أيلول 2024 – ...", "BAGHDAD, Sept. 27, 2024 (Agency) — ...": a city, a sign, the date, a sign.
std::optional<Found> behindCity(QStringView line)
{
    const auto found = firstDate(line.first(std::min(line.size(), longestDateLine)));
    if (!found || found->start > longestCity)
        return std::nullopt;
    static const QRegularExpression city(QStringLiteral(
        "^[\\p{L}\\p{M}]+( [\\p{L}\\p{M}]+){0,2}\\s*(\\([^()]{2,30}\\)\\s*)?([-–—/،,(|]\\s*|(?<=\\))\\s*)[\\p{L}،, "
        "]{0,10}$"));
    static const QRegularExpression sign(QStringLiteral("^\\s*(\\([^()]{2,30}\\)\\s*)?([-–—:/|]|\\)\\s*[-–—:/.]?)"));
    const bool isDateline = city.match(line.first(found->start).toString()).hasMatch() &&
                            sign.match(line.sliced(found->end).toString()).hasMatch();
    return isDateline ? found : std::nullopt;
}

using Reader = std::optional<Found> (*)(QStringView);

std::optional<Proposed<Dateline>> firstIn(const std::vector<QStringView>& lines, Reader reader, Wording reason)
{
    for (const QStringView line : lines) {
        if (auto found = reader(line))
            return Proposed<Dateline>{std::move(found->value), translated(reason)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Proposed<Dateline>> datelineOf(const TextLines& lines)
{
    constexpr Wording byLabel("Import", "a line says when it was published");
    if (auto found = firstIn(lines.head, labelled, byLabel))
        return found;
    if (auto found = firstIn(lines.head, onItsOwn, Wording("Import", "a date on a line of its own"))) {
        // Several such dates are the headings of a chronology.
        const bool alone = std::all_of(lines.head.begin(), lines.head.end(), [&found](QStringView line) {
            const auto other = onItsOwn(line);
            return !other || other->value.date == found->value.date;
        });
        return alone ? found : std::nullopt;
    }
    if (auto found = firstIn(lines.head, behindCity, Wording("Import", "the dateline of the first paragraph")))
        return found;
    return firstIn(lines.tail, labelled, byLabel);
}

} // namespace tasrih
