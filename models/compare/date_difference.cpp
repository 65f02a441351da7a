// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_text.h"
#include "models/compare/difference_words.h"

namespace tasrih {

namespace {

QString sayInDigits(Language language, const char* source, int n = -1)
{
    const QString text = translated(language, "Compare", source, n);
    return n >= 0 && language == Language::Arabic ? inDigits(text, dateDisplay().digits) : text;
}

/// The days that are allowed, both inclusive; nothing = without bound.
struct Window
{
    std::optional<QDate> from, to;
    bool isToTheDay = false;
    bool isWholeYears = false;
    bool isApproximate = false;

    friend bool operator==(const Window& a, const Window& b) { return a.from == b.from && a.to == b.to; }
};

Window windowOf(const Edtf& date)
{
    const bool coarse = date.precision() != Precision::Day && date.endPrecision() != Precision::Day;
    const bool years = date.precision() == Precision::Year && date.endPrecision() == Precision::Year;
    return {date.earliest(), date.latest(), !coarse, years, date.isApproximate()};
}

/// What the bound of a claim allows.
Window boundWindowOf(const WithdrawalClaim& claim)
{
    Window window = windowOf(*claim.ends);
    if (claim.bound == Bound::By || claim.bound == Bound::Within)
        window.from.reset();
    else if (claim.bound == Bound::NotBefore)
        window.to.reset();
    return window;
}

enum class Unit
{
    Years,
    Months,
    Days
};

struct Gap
{
    int months = 0, days = 0;
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// From one day to a later one: calendar months where no day is meant, else months and the days that remain; days
/// alone below a month.
Gap gapOf(QDate from, QDate to, Unit unit)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (unit != Unit::Days)
        return {months, 0};
    // A month that is cut short (31 January to 28 February) is none.
    while (from.addMonths(months) > to || from.addMonths(months).day() != from.day())
        --months;
    return {months, int(from.addMonths(months).daysTo(to))};
}

QString gapText(const Gap& gap, Unit unit, Language language)
{
    if (unit == Unit::Years && gap.months % 12 == 0)
        return sayInDigits(language, QT_TRANSLATE_N_NOOP("Compare", "%n year(s)"), gap.months / 12);
    const QString months = sayInDigits(language, QT_TRANSLATE_N_NOOP("Compare", "%n month(s)"), gap.months);
    QString days = sayInDigits(language, QT_TRANSLATE_N_NOOP("Compare", "%n day(s)"), gap.days);
    if (gap.months == 0)
        return days;
    //: %1 is "2 months", %2 is "4 days".
    return gap.days == 0 ? months : sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "%1 and %2")).arg(months, days);
}

QString mayBeTheSame(Language language)
{
    return sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "may be the same"));
}

QString differenceOf(const Window& reference, const Window& other, Language language)
{
    if (reference == other)
        return {};
    const bool later = reference.to && other.from && *reference.to < *other.from;
    const bool earlier = other.to && reference.from && *other.to < *reference.from;
    if (!later && !earlier)
        return mayBeTheSame(language);
    const Window& before = later ? reference : other;
    const Window& after = later ? other : reference;
    const bool years = before.isWholeYears && after.isWholeYears;
    const Unit unit = before.isToTheDay || after.isToTheDay ? Unit::Days : years ? Unit::Years : Unit::Months;
    // Both moved by as much: the difference is known. Else only the least is.
    const bool bounded = before.from && after.to;
    const bool known = bounded && gapOf(*before.from, *after.from, unit) == gapOf(*before.to, *after.to, unit) &&
                       (unit != Unit::Days || (before.from->daysTo(*after.from) == before.to->daysTo(*after.to)));
    QString gap =
        gapText(known ? gapOf(*before.from, *after.from, unit) : gapOf(*before.to, *after.from, unit), unit, language);
    if (!known)
        gap = sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "at least %1")).arg(gap);
    else if (before.isApproximate || after.isApproximate)
        gap = sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "about %1")).arg(gap);
    //: %1 is "12 months".
    return (later ? sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "%1 later"))
                  : sayInDigits(language, QT_TRANSLATE_NOOP("Compare", "%1 earlier")))
        .arg(gap);
}

std::optional<Window> saidWindow(const Snapshot& snapshot, const Statement& statement)
{
    if (const Saying* saying = snapshot.find(statement.saying); saying && saying->saidOn)
        return windowOf(*saying->saidOn);
    const Article* article = snapshot.find(statement.article);
    if (!article || !article->published)
        return std::nullopt;
    Window window = windowOf(*article->published);
    window.from.reset();
    return window;
}

} // namespace

QString differenceOf(const Edtf& reference, const Edtf& other, Language language)
{
    return differenceOf(windowOf(reference), windowOf(other), language);
}

QString endDifference(const WithdrawalClaim& reference, const WithdrawalClaim& other, Language language)
{
    if (!reference.ends || !other.ends)
        return {};
    // Two deadlines, or two days, are held against each other as they stand.
    const bool alike = reference.bound == other.bound;
    const Window first = alike ? windowOf(*reference.ends) : boundWindowOf(reference);
    const Window second = alike ? windowOf(*other.ends) : boundWindowOf(other);
    const bool sameDate = windowOf(*reference.ends) == windowOf(*other.ends);
    return sameDate && !alike ? wordDifference(reference.bound, other.bound, language)
                              : differenceOf(first, second, language);
}

QString saidOnDifference(const Snapshot& snapshot, const Statement& reference, const Statement& other,
                         Language language)
{
    if (reference.saying == other.saying)
        return {};
    const std::optional<Window> first = saidWindow(snapshot, reference);
    const std::optional<Window> second = saidWindow(snapshot, other);
    return first && second ? differenceOf(*first, *second, language) : QString();
}

} // namespace tasrih
