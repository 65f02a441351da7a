// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/dates/date_phrases.h"
#include "database/dates/months.h"

namespace tasrih {

/// What has the form of a date among tokens.
struct DateMatch
{
    qsizetype end = 0;        ///< the token after it
    qsizetype skipped = 0;    ///< letters of a clitic before its first word
    std::optional<Edtf> date; ///< nothing where there is no such day or month
    PartOf part = PartOf::Whole;
};

/// Tells whether a date begins at a token.
class DateMatcher
{
public:
    explicit DateMatcher(const Tokens& tokens)
        : m_tokens(tokens)
    {
    }

    [[nodiscard]] std::optional<DateMatch> match(qsizetype at) const;

private:
    struct Days
    {
        int first = 0;
        int last = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] std::optional<DateMatch> numericDate(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> dayFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> monthFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> partFirst(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> seasonOfYear(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> yearRange(qsizetype at) const;
    [[nodiscard]] std::optional<DateMatch> yearWithWord(qsizetype at) const;

    [[nodiscard]] std::optional<Days> daysAt(qsizetype at) const;
    [[nodiscard]] std::optional<int> yearAt(qsizetype at) const;
    [[nodiscard]] qsizetype skipYearWords(qsizetype at) const;
    [[nodiscard]] bool isYearWord(qsizetype at) const;
    [[nodiscard]] bool isInLargerNumber(qsizetype first, qsizetype end) const;

    const Tokens& m_tokens;
};

} // namespace tasrih
