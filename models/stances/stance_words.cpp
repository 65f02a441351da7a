// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stance_words.h"

#include "database/text/isolate.h"
#include "models/words/labels.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tasrih {

namespace {
constexpr std::size_t mostLines = 8;

QString changesWords(int changes)
{
    return translated(CountedWording("Stances", "%n changed over time"), changes);
}

QString contradictionsWords(int contradictions)
{
    return translated(CountedWording("Stances", "%n contradict(s) itself at one time"), contradictions);
}

QString claimLine(const Snapshot& snapshot, const PivotClaim& claim, int members)
{
    const auto [statement, found] = recordOf(snapshot, claim.statement, claim.claim);
    if (!found)
        return {};
    QString line = translated(Wording("Stances", "%1: %2"))
                       .arg(isolated(saidOnText(snapshot, *statement)), textOf(claim.position));
    if (members > 0)
        line += QStringLiteral(" · ") + isolated(holderOf(snapshot, *statement, *found));
    const QString condition = pick(interfaceLanguage(), found->condition, found->conditionEn);
    if (!condition.isEmpty())
        line += translated(Wording("Stances", " — on condition: %1")).arg(isolated(condition));
    return line;
}
} // namespace

QString sayingsWords(int sayings)
{
    return translated(CountedWording("Stances", "%n saying(s)"), sayings);
}

QString cellWords(const PivotCell& cell)
{
    QStringList words{textOf(cell.latest), sayingsWords(cell.sayings)};
    if (cell.changed)
        words.append(translated(Wording("Stances", "changed over time")));
    if (cell.contradictory)
        words.append(translated(Wording("Stances", "contradicts itself at one time")));
    return words.join(QStringLiteral(" · "));
}

QString tallyWords(const QList<int>& tally)
{
    QStringList words;
    for (const Term<Position>& term : terms<Position>()) {
        if (const int count = tally.value(int(term.value)); count > 0)
            words.append(translated(Wording("Stances", "%1: %2")).arg(textOf(term.value), numberText(count)));
    }
    return words.join(QStringLiteral(" · "));
}

QString rolledUpWords(int members)
{
    return translated(CountedWording("Stances", "sums up %n row(s) under it"), members);
}

QString foldWords(bool isFolded)
{
    return isFolded ? translated(Wording("Stances", "folded")) : translated(Wording("Stances", "unfolded"));
}

QString rowSummaryWords(const StanceRowSummary& summary)
{
    QStringList words{translated(CountedWording("Stances", "on %n proposition(s)"), summary.propositions),
                      sayingsWords(summary.sayings)};
    if (summary.changes > 0)
        words << changesWords(summary.changes);
    if (summary.contradictions > 0)
        words << contradictionsWords(summary.contradictions);
    return words.join(QStringLiteral(" · "));
}

QString columnSummaryWords(const ColumnSummary& summary)
{
    QStringList words{tallyWords(summary.actors)};
    if (summary.changes > 0)
        words << changesWords(summary.changes);
    if (summary.contradictions > 0)
        words << contradictionsWords(summary.contradictions);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

const Claim* claimOf(const Snapshot& snapshot, const PivotClaim& claim)
{
    return recordOf(snapshot, claim.statement, claim.claim).claim;
}

QString columnName(const Snapshot& snapshot, PropositionId id, Language language)
{
    const Proposition& proposition = snapshot.get(id);
    const QString text = shortTextOf(proposition, language);
    return text.isEmpty() ? textOf(proposition, language) : text;
}

QString sideHeading(const Snapshot& snapshot, const std::optional<SideId>& side, Language language)
{
    const Side* found = snapshot.find(side);
    return found ? nameOf(*found, language) : translated(language, Wording("Stances", "No side"));
}

QString cellHint(const Snapshot& snapshot, const Actor& actor, const Proposition& proposition, const ClaimRange& claims,
                 int members)
{
    QStringList lines{isolated(nameOf(actor)), isolated(textOf(proposition))};
    if (members > 0)
        lines.append(rolledUpWords(members));
    const std::size_t shown = std::min(claims.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i)
        lines.append(claimLine(snapshot, claims[claims.size() - 1 - i], members));
    if (shown < claims.size())
        lines.append(translated(CountedWording("Stances", "and %n earlier"), int(claims.size() - shown)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tasrih
