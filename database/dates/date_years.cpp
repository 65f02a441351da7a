// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_matcher.h"

namespace tasrih {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

} // namespace

std::optional<int> DateMatcher::yearAt(qsizetype at) const
{
    const int year = m_tokens.text(at).size() == 4 ? m_tokens.value(at) : -1;
    const bool gluedToLatin =
        m_tokens.isWord(at + 1) && m_tokens.isGlued(at + 1) && m_tokens.text(at + 1).front() < QChar(0x80);
    return year >= firstYear && year <= lastYear && !gluedToLatin ? std::optional(year) : std::nullopt;
}

/// The year of a date of numbers.
std::optional<int> DateMatcher::yearOfNumbersAt(qsizetype at) const
{
    const bool any = m_years == Years::Any && m_tokens.text(at).size() == 4 && m_tokens.value(at) > 0;
    return any ? std::optional(m_tokens.value(at)) : yearAt(at);
}

bool DateMatcher::isYearWord(qsizetype at) const
{
    const QStringView word = m_tokens.text(at);
    return m_tokens.isWord(at) && (isYearNoun(word) || isYearNoun(withoutClitic(word, u"وفبل")));
}

/// The year that follows a month (0: something else that has a year), with the words that may stand between: a comma,
/// "من", "of", "عام".
std::optional<DateMatcher::Year> DateMatcher::yearAfter(qsizetype at, int month) const
{
    if (auto relative = relativeYear(at, month))
        return relative;
    if (m_tokens.isMark(at, u',') || m_tokens.isMark(at, QChar(0x060C)))
        ++at;
    if (m_tokens.is(at, u"من") || m_tokens.is(at, u"of") || m_tokens.is(at, u"in"))
        ++at;
    if (m_tokens.is(at, u"the"))
        ++at;
    if (isYearWord(at))
        ++at;
    const auto year = yearAt(at);
    return year ? std::optional(Year{*year, at + 1, Basis::Stated}) : std::nullopt;
}

/// "الماضي" after a month; "من العام المقبل", "last year" after anything.
std::optional<DateMatcher::Year> DateMatcher::relativeYear(qsizetype at, int month) const
{
    if (!m_published)
        return std::nullopt;
    if (const auto relation = relationAfter(m_tokens.text(at)); relation && month > 0)
        return Year{yearOfMonth(month, *relation), at + 1, Basis::Inferred};
    if (m_tokens.is(at, u"من") || m_tokens.is(at, u"of"))
        ++at;
    std::optional<Relation> relation;
    if (isYearWord(at))
        relation = relationAfter(m_tokens.text(at + 1));
    else if (m_tokens.is(at + 1, u"year"))
        relation = relationBefore(m_tokens.text(at));
    if (!relation)
        return std::nullopt;
    const int offset = *relation == Relation::Last ? -1 : *relation == Relation::Next ? 1 : 0;
    return Year{m_published->year() + offset, at + 2, Basis::Inferred};
}

/// The year of the last, this or the next September; the month of publishing itself is neither the last nor the next.
int DateMatcher::yearOfMonth(int month, Relation relation) const
{
    const int year = m_published->year();
    if (relation == Relation::Last)
        return month < m_published->month() ? year : year - 1;
    if (relation == Relation::Next)
        return month > m_published->month() ? year : year + 1;
    return year;
}

/// "الجمعة", "يوم الثلاثاء الماضي", "last Friday", "أمس".
std::optional<DateMatch> DateMatcher::relativeDay(qsizetype at) const
{
    if (!m_published || !m_tokens.isWord(at))
        return std::nullopt;
    const auto before = relationBefore(m_tokens.text(at));
    const qsizetype name = at + (before || m_tokens.is(at, u"يوم") ? 1 : 0);
    const QStringView word = m_tokens.text(name);
    if (name == at && (word == u"امس" || word == u"yesterday") && weekdayNamed(m_tokens.text(at + 1)) == 0)
        return DateMatch{at + 1, 0, Edtf::fromDay(m_published->addDays(-1)), PartOf::Whole, Basis::Inferred};
    const QStringView bare = weekdayNamed(word) ? word : withoutClitic(word, u"و");
    const int weekday = weekdayNamed(bare);
    // "الجمعة 27 أيلول" has its date beside it; "الأحد عشر" is eleven.
    const qsizetype next = name + (m_tokens.isMark(name + 1, u',') ? 2 : 1);
    if (weekday == 0 || m_tokens.isNumber(next) || monthAt(m_tokens, next) || m_tokens.is(next, u"عشر"))
        return std::nullopt;
    const auto after = relationAfter(m_tokens.text(name + 1));
    const Relation relation = after.value_or(before.value_or(Relation::This));
    const int back = (m_published->dayOfWeek() - weekday + 7) % 7;
    const int days = relation == Relation::Next ? 7 - back : back == 0 && relation == Relation::Last ? -7 : -back;
    return DateMatch{name + (after ? 2 : 1), name == at ? word.size() - bare.size() : 0,
                     Edtf::fromDay(m_published->addDays(days)), PartOf::Whole, Basis::Weekday};
}

/// "last September".
std::optional<DateMatch> DateMatcher::relativeMonth(qsizetype at) const
{
    const auto relation = m_published ? relationBefore(m_tokens.text(at)) : std::nullopt;
    const auto month = relation ? monthAt(m_tokens, at + 1) : std::nullopt;
    if (!month || month->month == 0 || yearAfter(month->end, 0))
        return std::nullopt;
    EdtfPoint point;
    point.year = yearOfMonth(month->month, *relation);
    point.monthField = EdtfPoint::Field::Given;
    point.month = month->month;
    return DateMatch{month->end, 0, Edtf::fromPoint(point), PartOf::Whole, Basis::Inferred};
}

} // namespace tasrih
