// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimed_end.h"
#include "models/compare/difference_words.h"

namespace tasrih {

namespace {

/// Days that are allowed: with what "about" adds, which decides whether two may be the same, and as they were named,
/// which the difference is told by.
struct Window
{
    DaySpan allowed, exact;
    bool isToTheDay = false;
    bool isWholeYears = false;
    bool isApproximate = false;
};

constexpr DaySpan anyDay{noFirstDay, noLastDay};

QDate firstDay(DaySpan days)
{
    return QDate::fromJulianDay(days.from);
}

QDate lastDay(DaySpan days)
{
    return QDate::fromJulianDay(days.to - 1);
}

Window windowOf(const Edtf& date)
{
    const bool coarse = date.precision() != Precision::Day && date.endPrecision() != Precision::Day;
    const bool years = date.precision() == Precision::Year && date.endPrecision() == Precision::Year;
    return {daysOf(date).value_or(anyDay), daysOf(date, noPad).value_or(anyDay), !coarse, years, date.isApproximate()};
}

/// What a claim that names @p end lets the end be.
Window endWindowOf(const WithdrawalClaim& claim, const Edtf& end)
{
    Window window = windowOf(end);
    window.allowed = claimedEnd(claim).window.value_or(anyDay);
    window.exact = claimedEnd(claim, noPad).window.value_or(anyDay);
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
    if (unit != Unit::Days && months > 0)
        return {months, 0};
    // A month that is cut short (31 January to 28 February) is none.
    while (from.addMonths(months) > to || from.addMonths(months).day() != from.day())
        --months;
    return {months, int(from.addMonths(months).daysTo(to))};
}

QString gapText(const Gap& gap, Unit unit, Language language)
{
    if (unit == Unit::Years && gap.months % 12 == 0)
        return translated(language, CountedWording("Compare", "%n year(s)", "apart"), gap.months / 12);
    const QString months = translated(language, CountedWording("Compare", "%n month(s)", "apart"), gap.months);
    QString days = translated(language, CountedWording("Compare", "%n day(s)", "apart"), gap.days);
    if (gap.months == 0)
        return days;
    //: %1 is "2 months", %2 is "4 days".
    return gap.days == 0 ? months : translated(language, Wording("Compare", "%1 and %2")).arg(months, days);
}

QString mayBeTheSame(Language language)
{
    return translated(language, Wording("Compare", "may be the same"));
}

QString differenceOf(const Window& reference, const Window& other, Language language)
{
    if (reference.exact == other.exact)
        return {};
    const bool later = reference.allowed.to <= other.allowed.from;
    if (!later && reference.allowed.from < other.allowed.to)
        return mayBeTheSame(language);
    const Window& before = later ? reference : other;
    const Window& after = later ? other : reference;
    const bool years = before.isWholeYears && after.isWholeYears;
    const Unit unit = before.isToTheDay || after.isToTheDay ? Unit::Days : years ? Unit::Years : Unit::Months;
    // Both moved by as much: the difference is known. Else only the least is.
    const bool bounded = before.exact.from != noFirstDay && after.exact.to != noLastDay;
    const Gap first = bounded ? gapOf(firstDay(before.exact), firstDay(after.exact), unit) : Gap();
    const bool known = bounded && first == gapOf(lastDay(before.exact), lastDay(after.exact), unit) &&
                       (unit != Unit::Days || before.exact.length() == after.exact.length());
    QString gap =
        gapText(known ? first : gapOf(lastDay(before.allowed), firstDay(after.allowed), unit), unit, language);
    if (!known)
        gap = translated(language, Wording("Compare", "at least %1", "apart")).arg(gap);
    else if (before.isApproximate || after.isApproximate)
        gap = translated(language, Wording("Compare", "about %1")).arg(gap);
    //: %1 is "12 months".
    return (later ? translated(language, Wording("Compare", "%1 later"))
                  : translated(language, Wording("Compare", "%1 earlier")))
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
    window.allowed.from = window.exact.from = noFirstDay;
    return window;
}

} // namespace

QString differenceOf(const Edtf& reference, const Edtf& other, Language language)
{
    return differenceOf(windowOf(reference), windowOf(other), language);
}

QString endDifference(const WithdrawalClaim& reference, const WithdrawalClaim& other, Language language)
{
    const std::optional<Edtf> first = endOf(reference);
    const std::optional<Edtf> second = endOf(other);
    const EndKind kind = kindOf(reference.what);
    const EndKind otherKind = kindOf(other.what);
    // The day of a decision is no end.
    if (!first || !second || (kind == EndKind::NoDate) != (otherKind == EndKind::NoDate))
        return {};
    const Window named = windowOf(*first);
    const Window otherNamed = windowOf(*second);
    // Two deadlines, or two days, are held against each other as they stand.
    if (kind == otherKind && reference.bound == other.bound)
        return differenceOf(named, otherNamed, language);
    return named.exact == otherNamed.exact
               ? wordDifference(reference.bound, other.bound, language)
               : differenceOf(endWindowOf(reference, *first), endWindowOf(other, *second), language);
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
