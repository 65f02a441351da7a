// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/search/search_reader.h"
#include "database/text/search_words.h"
#include "models/search/query.h"

namespace tasrih {

/// A phrase that is looked for, with all forms that will do; or two near each other.
struct SoughtPhrase
{
    std::vector<SearchPlace> places;
    std::vector<SearchPlace> near = {}; ///< Within `distance` words of the other one.
    int distance = 0;
};

/// Where a text holds what is sought: ranges of UTF-16 units, ascending, none within another.
[[nodiscard]] std::vector<TextRange> marksIn(QStringView text, const std::vector<SoughtPhrase>& sought);

/// A piece of a text around its marks, for a list.
struct Snippet
{
    QString text;                 ///< One line; "[…]" where something is left out.
    std::vector<TextRange> marks; ///< In it.
};

/// About @p length units around the first of @p marks, cut between words; the beginning where there are none.
[[nodiscard]] Snippet snippetOf(QStringView text, const std::vector<TextRange>& marks, qsizetype length = 300);

} // namespace tasrih
