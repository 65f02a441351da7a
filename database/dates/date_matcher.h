// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/date_phrases.h"
#include "database/dates/date_words.h"
#include "database/dates/months.h"

namespace tasrih {

/// What has the form of a date among tokens.
struct DateMatch
{
    qsizetype end = 0;        ///< the token after it
    qsizetype skipped = 0;    ///< letters of a clitic before its first word
    std::optional<Edtf> date; ///< nothing where there is no such day or month
    PartOf part = PartOf::Whole;
    Basis basis = Basis::Stated;
    std::optional<Edtf> other = {}; ///< what else it may mean, see DatePhrase
    QString problem = {};           ///< why there is no date, as a sentence; may be empty
};

/// Which years a date of numbers may have.
enum class Years
{
    OfTheNews, ///< 1900 to 2099
    Any        ///< of four digits
};

/// Tells whether a date begins at a token.
class DateMatcher
{
public:
    DateMatcher(const Tokens& tokens, std::optional<QDate> published, Years years = Years::OfTheNews)
        : m_tokens(tokens)
        , m_published(published && published->year() > 1 ? published : std::nullopt) // Else a year before is none.
        , m_years(years)
    {
    }

    [[nodiscard]] std::optional<DateMatch> match(qsizetype at) const;

private:
    /// One or two days of a month.
    struct Days
    {
        int first = 0;
        int last = 0;
        qsizetype end = 0;
    };
    /// A year, as stated or as worked out.
    struct Year
    {
        int year = 0;
        qsizetype end = 0;
        Basis basis = Basis::Stated;
    };

    // date_matcher.cpp: the forms
    [[nodiscard]] std::optional<DateMatch> numericDate(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> dayFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> monthFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> partFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> seasonOfYear(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> yearOrThisYear(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> yearRange(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> yearWithWord(qsizetype at) const;
    [[nodiscard]] std::optional<Days> daysAt(qsizetype at) const;
    [[nodiscard]] bool isInLargerNumber(qsizetype first, qsizetype end) const;

    // date_years.cpp: years, and what the day of publishing tells
    [[nodiscard]] std::optional<int> yearAt(qsizetype at) const;
    [[nodiscard]] std::optional<int> yearOfNumbersAt(qsizetype at) const;
    [[nodiscard]] bool isYearWord(qsizetype at) const;
    [[nodiscard]] std::optional<Year> yearAfter(qsizetype at, int month) const;
    [[nodiscard]] std::optional<Year> relativeYear(qsizetype at, int month) const;
    [[nodiscard]] int yearOfMonth(int month, Relation relation) const;
    [[nodiscard]] std::optional<DateMatch> relativeDay(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> relativeMonth(qsizetype at) const;

    const Tokens& m_tokens;
    std::optional<QDate> m_published;
    Years m_years;
};

} // namespace tasrih
