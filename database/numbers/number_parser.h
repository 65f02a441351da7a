// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/numbers/number_words.h"
#include "database/text/tokens.h"

namespace tasrih {

struct Places;

/// A number read from tokens.
struct NumberSpan
{
    double value = 0;
    double scale = 1; ///< the scale of its last part: 1000 in "ألفين", in "2 مليون و500 ألف", 1 in "2500"
    qsizetype end = 0;      ///< the token after it
    qsizetype skipped = 0;  ///< letters of clitics and ال before its first word
    bool isSpelled = false; ///< in words alone
    bool isEnglish = false;
};

/// Reads numbers in digits, in words, and in both: 2500, 2,500, 2.500, "200 ألف", "2.5 million", "ألفين وخمسمئة",
/// "أحد عشر ألفاً", "مليون ونصف", "5 ملايين و200 ألف", "two thousand five hundred".
/// A point or comma before three digits groups them (the press writes 2.500), unless the number begins with 0 or a
/// million or more follows ("2.500 مليون"); before any other number of digits it is the decimal mark.
class NumberParser
{
public:
    explicit NumberParser(const Tokens& tokens)
        : m_tokens(tokens)
    {
    }

    /// The number that begins at the token @p at, or nothing.
    [[nodiscard]] std::optional<NumberSpan> numberAt(qsizetype at) const;

    /// A word of the lexicon with its clitics taken off.
    struct Found
    {
        NumberWord word;
        qsizetype skipped = 0;
    };
    [[nodiscard]] std::optional<Found> wordAt(qsizetype at) const;

private:
    /// Words linked by و below a thousand: hundreds, units, tens.
    static constexpr int allParts = 3;

    [[nodiscard]] std::optional<NumberSpan> groupAt(qsizetype at, int mostParts) const;
    [[nodiscard]] std::optional<NumberSpan> digitsAt(qsizetype at) const;
    [[nodiscard]] std::optional<NumberSpan> belowThousandAt(qsizetype at, int mostParts) const;
    [[nodiscard]] std::optional<NumberSpan> scaleAloneAt(qsizetype at) const;
    [[nodiscard]] bool addPart(NumberSpan& sum, Places& places) const;
    void applyScales(NumberSpan& group) const;
    [[nodiscard]] std::optional<NumberSpan> continuationOf(const NumberSpan& sum) const;
    void addFraction(NumberSpan& sum) const;

    const Tokens& m_tokens;
};

} // namespace tasrih
