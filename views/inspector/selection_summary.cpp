// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/selection_summary.h"

#include "database/dates/date_text.h"
#include "models/words/labels.h"

#include <algorithm>
#include <map>
#include <set>

namespace tasrih {

namespace {
QString speakers(const Snapshot& snapshot, const std::vector<const Statement*>& statements)
{
    constexpr std::size_t mostNamed = 5;
    std::map<QString, int> counts;
    for (const Statement* statement : statements)
        ++counts[speakersOf(snapshot, *statement)];
    counts.erase(QString());
    std::vector<std::pair<QString, int>> byCount(counts.begin(), counts.end());
    std::stable_sort(byCount.begin(), byCount.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList lines;
    for (std::size_t i = 0; i < std::min(byCount.size(), mostNamed); ++i)
        lines.append(QStringLiteral("%1 × %2").arg(byCount[i].first, numberText(byCount[i].second)));
    if (byCount.size() > mostNamed)
        lines.append(translated(CountedWording("SelectionSummary", "and %n more"), int(byCount.size() - mostNamed)));
    return lines.join(QLatin1Char('\n'));
}

QString claims(const std::vector<const Statement*>& statements)
{
    std::map<ClaimKind, int> counts;
    for (const Statement* statement : statements) {
        for (const Claim& claim : statement->claims)
            ++counts[claim.kind()];
    }
    QStringList lines;
    for (const auto& [kind, count] : counts)
        lines.append(QStringLiteral("%1: %2").arg(textOf(kind), numberText(count)));
    return lines.join(QLatin1Char('\n'));
}
} // namespace

QString summaryOf(const Snapshot& snapshot, const std::vector<StatementId>& ids)
{
    std::vector<const Statement*> statements;
    std::set<SayingId> sayings;
    std::set<ArticleId> articles;
    for (const StatementId id : ids) {
        if (const Statement* statement = snapshot.find(id)) {
            statements.push_back(statement);
            sayings.insert(statement->saying);
            articles.insert(statement->article);
        }
    }
    QStringList parts{
        translated(CountedWording("SelectionSummary", "%n statement(s) selected"), int(statements.size())),
        translated(CountedWording("SelectionSummary", "%n saying(s)"), int(sayings.size())) + QStringLiteral(" · ") +
            translated(CountedWording("SelectionSummary", "%n article(s)"), int(articles.size())),
        periodText(snapshot, statements), speakers(snapshot, statements), claims(statements)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace tasrih
