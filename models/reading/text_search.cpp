// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_search.h"

namespace tasrih {

std::vector<TextRun> TextSearch::find(const QString& query) const
{
    std::vector<TextRun> hits;
    const QString wanted = foldBlanks(fold(query));
    if (wanted.isEmpty())
        return hits;
    for (qsizetype at = m_folded.text.indexOf(wanted); at >= 0;
         at = m_folded.text.indexOf(wanted, at + wanted.size())) {
        const TextRange range = m_folded.sourceRange(at, at + wanted.size());
        const TextRun run{int(range.start), int(range.end)};
        // Two folded hits may come from one source character.
        if (hits.empty() || run.start >= hits.back().end)
            hits.push_back(run);
    }
    return hits;
}

} // namespace tasrih
