// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement.h"

#include <QtCore/QString>

#include <vector>

namespace tasrih {

/// Runs of an article's text as one quotation, in the order of the text: "[…]" stands where something between two of
/// them is left out. Runs that overlap, or that only blanks and signs lie between, are one.
struct Quotation
{
    /// A run that is quoted whole: code points of the article, and where it begins in `words` (UTF-16).
    struct Run
    {
        int start = 0, end = 0;
        qsizetype at = 0;
        friend bool operator==(const Run&, const Run&) = default;
    };

    QString words; ///< As the highlights keep them, letter for letter.
    std::vector<Run> runs;
    std::optional<TextId> text; ///< The version of the text it is quoted from; nothing = the current one.
    QString prefix, suffix;     ///< What the first and the last highlight keep of their surroundings.

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

/// All that carries the statement, its own highlights and its claims'. Those that found a place in the current text,
/// else those of the newest version that any lie in. Empty where it has none.
[[nodiscard]] Quotation quotationOf(const Statement& statement);
/// The claim's own highlights; where it has none, all of the statement.
[[nodiscard]] Quotation quotationOf(const Statement& statement, const Claim& claim);

/// The words of the quotation, printable. May be empty.
[[nodiscard]] QString sentenceOf(const Statement& statement);
/// The words a claim stands in, printable: those of its quotation, else the phrase typed with it. May be empty.
[[nodiscard]] QString sentenceOf(const Statement& statement, const Claim& claim);

} // namespace tasrih
