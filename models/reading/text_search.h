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
        : m_folded(foldWithMap(text))
    {
    }

    /// Where @p query occurs, in order, none overlapping another. Blanks at its ends don't count, and any run of blanks
    /// inside stands for one space. Empty for an empty query.
    [[nodiscard]] std::vector<TextRun> find(const QString& query) const;

private:
    Folded m_folded;
};

} // namespace tasrih
