// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/text_search.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {
/// @p wanted with the digits at its end together: "2,5" on the way to "2,500".
QString withOpenNumber(QString wanted)
{
    static const QRegularExpression open(QStringLiteral("[0-9]{1,3}(?:[,.،٬][0-9]{1,3})+$"));
    if (const auto match = open.match(wanted); match.hasMatch()) {
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        wanted.replace(match.capturedStart(), match.capturedLength(), digits);
    }
    return wanted;
}
} // namespace

std::vector<TextRun> TextSearch::find(const QString& query) const
{
    const QString wanted = foldPhrase(query);
    std::vector<TextRun> hits = hitsOf(wanted);
    return hits.empty() ? hitsOf(withOpenNumber(wanted)) : hits;
}

std::vector<TextRun> TextSearch::hitsOf(const QString& wanted) const
{
    std::vector<TextRun> hits;
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
