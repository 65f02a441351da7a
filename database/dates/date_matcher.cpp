// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_matcher.h"

#include "database/dates/date_problems.h"
#include "database/dates/date_text.h"
#include "database/dates/edtf_reader.h"

#include <array>

namespace tasrih {

namespace {

template <size_t Size>
bool isOneOf(QStringView word, const std::array<QStringView, Size>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A date, or why there is none.
struct Dated
{
    std::optional<Edtf> date;
    QString problem = {};
};

Dated dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? Dated{Edtf::fromDay(date)} : Dated{std::nullopt, dayProblem(year, month, day)};
}

/// @p month of Edtf: a season's too.
std::optional<Edtf> monthOf(int year, int month)
{
    return Edtf::parse(QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')));
}

std::optional<Edtf> yearOf(int year)
{
    return Edtf::parse(QString::number(year));
}

Dated read(const QString& text)
{
    EdtfReading reading = Edtf::read(text);
    return {std::move(reading.value), std::move(reading.problem)};
}

/// Of a month that is named: 0 is the one that two names don't agree on.
Dated daysOf(int year, int month, int first, int last)
{
    if (month == 0)
        return {std::nullopt, edtfSentence(Wording("Edtf", "The two names are of different months."))};
    Dated start = dayOf(year, month, first);
    if (first == last || !start.date)
        return start;
    Dated end = dayOf(year, month, last);
    return end.date ? read(start.date->text() + QLatin1Char('/') + end.date->text()) : end;
}

DateMatch matched(qsizetype end, qsizetype skipped, Dated dated, Basis basis = Basis::Stated)
{
    return {end, skipped, std::move(dated.date), PartOf::Whole, basis, {}, std::move(dated.problem)};
}

/// "9/11/2024": the day stands first; where the month may do so too, both are given.
DateMatch dayAndMonth(qsizetype end, int first, int second, int year)
{
    DateMatch match = matched(end, 0, dayOf(year, second, first));
    std::optional<Edtf> other = dayOf(year, first, second).date;
    if (match.date && first != second)
        match.other = other;
    else if (!match.date && other)
        match.problem += QLatin1Char(' ') + edtfSentence(Wording("Edtf", "If %1 is meant, type %2."),
                                                         readable(*other, interfaceLanguage()))
                                                .replace(QLatin1String("%2"), other->text());
    return match;
}

} // namespace

std::optional<DateMatch> DateMatcher::match(qsizetype at) const
{
    for (const auto form : {&DateMatcher::numericDate, &DateMatcher::dayFirst, &DateMatcher::monthFirst,
                            &DateMatcher::partFirst, &DateMatcher::seasonOfYear, &DateMatcher::yearRange,
                            &DateMatcher::yearWithWord, &DateMatcher::relativeDay, &DateMatcher::relativeMonth})
        if (auto found = (this->*form)(at))
            return found;
    return std::nullopt;
}

std::optional<DateMatch> DateMatcher::numericDate(qsizetype at) const
{
    if (!m_tokens.isNumber(at) || m_tokens.kind(at + 1) != Tokens::Kind::Mark || !m_tokens.isNumber(at + 2) ||
        !m_tokens.isGlued(at + 1) || !m_tokens.isGlued(at + 2))
        return std::nullopt;
    const QChar mark = m_tokens.text(at + 1).front();
    const bool threeFields = m_tokens.isMark(at + 3, mark) && m_tokens.isGlued(at + 3) && m_tokens.isNumber(at + 4) &&
                             m_tokens.isGlued(at + 4);
    const auto digits = [this](qsizetype token) { return m_tokens.text(token).size(); };
    const auto value = [this](qsizetype token) { return m_tokens.value(token); };
    const qsizetype end = at + (threeFields ? 5 : 3);
    if (isInLargerNumber(at, end) || !QStringView(u"/-.").contains(mark))
        return std::nullopt;
    if (threeFields && digits(at) <= 2 && digits(at + 2) <= 2 && yearOfNumbersAt(at + 4))
        return dayAndMonth(end, value(at), value(at + 2), value(at + 4));
    const bool mayLead = mark != u'.' || m_years == Years::Any;
    if (threeFields && mayLead && yearOfNumbersAt(at) && digits(at + 2) <= 2 && digits(at + 4) <= 2)
        return matched(end, 0, dayOf(value(at), value(at + 2), value(at + 4)));
    if (!threeFields && mark == u'/' && digits(at) <= 2 && yearOfNumbersAt(at + 2)) {
        const QString problem = monthProblem(value(at));
        return matched(end, 0, {problem.isEmpty() ? monthOf(value(at + 2), value(at)) : std::nullopt, problem});
    }
    return std::nullopt;
}

std::optional<DateMatch> DateMatcher::dayFirst(qsizetype at) const
{
    const auto days = daysAt(at);
    if (!days || isInLargerNumber(at, days->end))
        return std::nullopt;
    const qsizetype link = m_tokens.is(days->end, u"من") || m_tokens.is(days->end, u"of") ? 1 : 0;
    const auto month = monthAt(m_tokens, days->end + link);
    if (!month || month->skipped > 0)
        return std::nullopt;
    const auto year = yearAfter(month->end, month->month);
    if (!year)
        return std::nullopt;
    return matched(year->end, 0, daysOf(year->year, month->month, days->first, days->last), year->basis);
}

std::optional<DateMatch> DateMatcher::monthFirst(qsizetype at) const
{
    const auto month = monthAt(m_tokens, at);
    if (!month)
        return std::nullopt;
    if (const auto days = daysAt(month->end)) { // "September 27, 2024"
        const qsizetype yearToken = days->end + (m_tokens.isMark(days->end, u',') ? 1 : 0);
        if (const auto year = yearAt(yearToken))
            return matched(yearToken + 1, month->skipped, daysOf(*year, month->month, days->first, days->last));
    }
    const auto year = yearAfter(month->end, month->month);
    if (!year)
        return std::nullopt;
    Dated whole{monthOf(year->year, month->month)};
    if (month->month == 0)
        whole = daysOf(year->year, month->month, 1, 1);
    return matched(year->end, month->skipped, std::move(whole), year->basis);
}

std::optional<DateMatch> DateMatcher::partFirst(qsizetype at) const
{
    if (!m_tokens.isWord(at))
        return std::nullopt;
    QStringView word = m_tokens.text(at);
    if (!partNamed(word))
        word = withoutClitic(word, u"وفبلك");
    const auto part = partNamed(word);
    if (!part)
        return std::nullopt;
    qsizetype next = at + 1;
    while (m_tokens.isMark(next, u'-') || m_tokens.is(next, u"of") || m_tokens.is(next, u"the") ||
           m_tokens.is(next, u"in") || m_tokens.is(next, u"شهر"))
        ++next;
    auto found = monthFirst(next);
    if (!found)
        found = seasonOfYear(next);
    if (!found)
        found = yearOrThisYear(next);
    if (found) {
        found->part = *part;
        found->skipped = m_tokens.text(at).size() - word.size();
    }
    return found;
}

/// "2026", "عام 2026", "العام الحالي", and "العام" alone, which is the year of publishing.
std::optional<DateMatch> DateMatcher::yearOrThisYear(qsizetype at) const
{
    if (const auto year = yearAfter(at, 0))
        return DateMatch{year->end, 0, yearOf(year->year), PartOf::Whole, year->basis};
    if (m_published && isYearWord(at) && !m_tokens.isNumber(at + 1))
        return DateMatch{at + 1, 0, yearOf(m_published->year()), PartOf::Whole, Basis::Inferred};
    return std::nullopt;
}

std::optional<DateMatch> DateMatcher::seasonOfYear(qsizetype at) const
{
    const int season = m_tokens.isWord(at) ? seasonNamed(m_tokens.text(at)) : 0;
    const auto year = season ? yearAfter(at + 1, 0) : std::nullopt;
    return year ? std::optional(DateMatch{year->end, 0, monthOf(year->year, season), PartOf::Whole, year->basis})
                : std::nullopt;
}

/// "2023-2024".
std::optional<DateMatch> DateMatcher::yearRange(qsizetype at) const
{
    const auto first = yearAt(at);
    const bool dash = m_tokens.isMark(at + 1, u'-');
    const auto last = dash ? yearAt(at + 2) : std::nullopt;
    if (!first || !last || *last <= *first || isInLargerNumber(at, at + 3))
        return std::nullopt;
    return matched(at + 3, 0, read(QStringLiteral("%1/%2").arg(*first).arg(*last)));
}

std::optional<DateMatch> DateMatcher::yearWithWord(qsizetype at) const
{
    const bool word = isYearWord(at);
    const qsizetype clitic = word && QStringView(u"وفبل").contains(m_tokens.text(at).front()) ? 1 : 0;
    if (word || m_tokens.is(at + 1, u"year"))
        if (const auto relative = relativeYear(at, 0))
            return DateMatch{relative->end, clitic, yearOf(relative->year), PartOf::Whole, relative->basis};
    const qsizetype yearToken = word ? at + 1 : at;
    const auto year = yearAt(yearToken);
    if (!year || isInLargerNumber(yearToken, yearToken + 1))
        return std::nullopt;
    if (!word && (m_tokens.isGlued(at) || !leadsToYear(m_tokens.text(at - 1))))
        return std::nullopt;
    return DateMatch{yearToken + 1, clitic, yearOf(*year), PartOf::Whole};
}

/// "27", "27th", "15-16", "15 و16", "15 to 16": one or two days, whatever their values.
std::optional<DateMatcher::Days> DateMatcher::daysAt(qsizetype at) const
{
    const auto isDay = [this](qsizetype token) { return m_tokens.isNumber(token) && m_tokens.text(token).size() <= 2; };
    const auto afterDay = [this](qsizetype token) {
        constexpr std::array<QStringView, 4> ordinals{u"st", u"nd", u"rd", u"th"};
        return token + (m_tokens.isGlued(token + 1) && isOneOf(m_tokens.text(token + 1), ordinals) ? 2 : 1);
    };
    if (!isDay(at))
        return std::nullopt;
    Days days{m_tokens.value(at), m_tokens.value(at), afterDay(at)};
    const qsizetype link = days.end;
    const bool linked = m_tokens.isMark(link, u'-') || m_tokens.is(link, u"و") || m_tokens.is(link, u"الي") ||
                        m_tokens.is(link, u"to") || m_tokens.is(link, u"and");
    if (linked && isDay(link + 1)) {
        days.last = m_tokens.value(link + 1);
        days.end = afterDay(link + 1);
    }
    return days;
}

/// Whether the tokens [first, end) are the middle of a longer number or code: "1.30.9.2025", "F-2021".
bool DateMatcher::isInLargerNumber(qsizetype first, qsizetype end) const
{
    const auto joins = [this](qsizetype mark) {
        return m_tokens.kind(mark) == Tokens::Kind::Mark && QStringView(u"/-.,:").contains(m_tokens.text(mark).front());
    };
    const bool code = m_tokens.isMark(first - 1, u'-') && m_tokens.isWord(first - 2) &&
                      m_tokens.text(first - 2).front() < QChar(0x80);
    const bool before = m_tokens.isGlued(first) && joins(first - 1) && m_tokens.isGlued(first - 1) &&
                        (m_tokens.isNumber(first - 2) || code);
    const bool after = joins(end) && m_tokens.isGlued(end) && m_tokens.isNumber(end + 1) && m_tokens.isGlued(end + 1);
    return before || after;
}

} // namespace tasrih
