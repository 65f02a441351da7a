// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/text/folding.h"
#include "models/reading/reading_text.h"

namespace tasrih {

/// Searches one text, folded: any spelling of a word finds all of them. Folding takes some tens of milliseconds for a
/// million characters, once; searching one. Immutable, for any thread.
class TextSearch
{
public:
    explicit TextSearch(const QString& text)
        : m_folded(foldPhraseWithMap(text))
    {
    }

    /// Where @p query occurs, in order, none overlapping another, in any spelling: see foldPhrase(). Empty for a query
    /// of nothing but blanks.
    [[nodiscard]] std::vector<TextRun> find(const QString& query) const;

private:
    [[nodiscard]] std::vector<TextRun> hitsOf(const QString& wanted) const;

    Folded m_folded;
};

} // namespace tasrih
