// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_report.h"

#include "database/dates/date_text.h"
#include "models/report/report_cells.h"
#include "models/report/report_tones.h"
#include "models/stances/evidence_words.h"
#include "models/stances/pivot_summary.h"
#include "models/stances/said_bounds.h"
#include "models/stances/stance_words.h"
#include "models/words/labels.h"
#include "models/words/statement_words.h"

#include <algorithm>

namespace tasrih {

namespace {
Pivot pivotIn(Language language, const Snapshot& snapshot, const std::vector<StatementId>& statements,
              PivotOptions options)
{
    options.language = language;
    return pivotOf(snapshot, statements, options);
}

QString actorName(const Snapshot& snapshot, ActorId id, Language language)
{
    return nameOf(snapshot.get(id), language);
}

ReportCell number(int value, Tone tone = Tone::Plain)
{
    return {double(value), tone};
}

/// "supports · 3 Δ ≠"
ReportCell stanceCell(const std::optional<PivotCell>& cell, Language language)
{
    if (!cell)
        return {};
    QString text = QStringLiteral("%1 · %2").arg(textOf(cell->latest, language), numberText(cell->sayings, language));
    if (cell->changed)
        text += QStringLiteral(" Δ");
    if (cell->contradictory)
        text += QStringLiteral(" ≠");
    return {text, toneOf(cell->latest)};
}

ReportRow actorRow(const Snapshot& snapshot, const Pivot& pivot, std::size_t at, Language language)
{
    const PivotRow& row = pivot.rows[at];
    const bool isFirstOfSide = at == 0 || pivot.rows[at - 1].side != row.side;
    const QString indent = QString(2 * row.depth, QChar::Nbsp);
    const QString sum = row.isRolledUp() ? QStringLiteral("Σ ") : QString();
    ReportRow cells{
        {sideHeading(snapshot, row.side, language), isFirstOfSide ? Tone::Plain : Tone::Muted},
        {indent + sum + actorName(snapshot, row.actor, language), row.isRolledUp() ? Tone::Strong : Tone::Plain}};
    for (const auto& cell : row.cells)
        cells.push_back(stanceCell(cell, language));
    const StanceRowSummary summary = summaryOfRow(pivot, at);
    for (const int value : {summary.propositions, summary.sayings, summary.changes, summary.contradictions})
        cells.push_back(number(value, Tone::Muted));
    return cells;
}

/// How many actors take @p position on each proposition.
ReportRow countRow(const Pivot& pivot, Position position, Language language)
{
    ReportRow cells{{translated(language, Wording("StancesReport", "Actors")), Tone::Muted},
                    {textOf(position, language), Tone::Strong}};
    for (std::size_t column = 0; column < pivot.columns.size(); ++column)
        cells.push_back(
            number(summaryOfColumn(pivot, column, 0, pivot.rows.size()).actors[int(position)], toneOf(position)));
    return cells;
}

/// The first and the last day of @p claims, as far as they are known, and their dates as they were recorded.
void addTimes(ReportRow& edge, const Snapshot& snapshot, const std::vector<PivotClaim>& claims)
{
    std::optional<QDate> first, last;
    QStringList dates;
    for (const PivotClaim& claim : claims) {
        const SaidBounds said = saidBoundsOf(snapshot, snapshot.get(claim.statement));
        if (said.first && (!first || *said.first < *first))
            first = said.first;
        if (said.last && (!last || *said.last > *last))
            last = said.last;
        if (!said.edtf.isEmpty())
            dates << said.edtf;
    }
    edge.push_back(dayCell(first));
    edge.push_back(dayCell(last));
    edge.push_back({dates.value(0)});
    edge.push_back({dates.isEmpty() ? QString() : dates.constLast()});
}

bool isSilent(const PivotRow& row)
{
    return std::none_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.has_value(); });
}

ReportTable tableOf(const Snapshot& snapshot, const Pivot& pivot, const PivotOptions& options, Language language)
{
    ReportTable table;
    table.title = translated(language, Wording("StancesReport", "Stances"));
    table.frozenColumns = 2;
    table.header = {translated(language, Wording("StancesReport", "Side")),
                    translated(language, Wording("StancesReport", "Actor"))};
    for (const PropositionId column : pivot.columns)
        table.header << columnName(snapshot, column, language);
    table.header << translated(language, Wording("StancesReport", "Propositions"))
                 << translated(language, Wording("StancesReport", "Sayings"))
                 << translated(language, Wording("StancesReport", "Changes"))
                 << translated(language, Wording("StancesReport", "Contradictions"));
    for (std::size_t row = 0; row < pivot.rows.size(); ++row) {
        if (options.silent == PivotOptions::Empty::Show || !isSilent(pivot.rows[row]))
            table.rows.push_back(actorRow(snapshot, pivot, row, language));
    }
    for (const Position position : {Position::Support, Position::Oppose}) {
        if (!table.rows.empty())
            table.rows.push_back(countRow(pivot, position, language));
    }
    for (ReportRow& row : table.rows)
        row.resize(std::size_t(table.header.size()));
    return table;
}

ReportLegend legendOf(Language language)
{
    ReportLegend legend;
    legend.entries = {
        {QStringLiteral("3"), translated(language, Wording("StancesReport", "sayings behind the latest stance"))},
        {QStringLiteral("Δ"), translated(language, Wording("StancesReport", "changed over time"))},
        {QStringLiteral("≠"), translated(language, Wording("StancesReport", "contradicts itself at one time"))},
        {QStringLiteral("Σ"),
         translated(language, Wording("StancesReport", "sums up the rows under it and its own sayings"))}};
    return legend;
}

} // namespace

QString stancesSubtitle(const Snapshot& snapshot, const Pivot& pivot, Language language)
{
    const auto spoke = std::count_if(pivot.rows.begin(), pivot.rows.end(), [&](const PivotRow& row) {
        for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
            if (row.ownCell(column))
                return true;
        }
        return false;
    });
    //: %1 is "12 actors", %2 is "8 propositions".
    const QString counts =
        translated(language, Wording("StancesReport", "%1 on %2"))
            .arg(translated(language, CountedWording("StancesReport", "%n actor(s)", "that spoke"), int(spoke)),
                 translated(language, CountedWording("StancesReport", "%n proposition(s)", "that were spoken on"),
                            int(pivot.columns.size())));
    const QString until =
        pivot.until ? translated(language, Wording("StancesReport", "as of %1")).arg(readable(*pivot.until, language))
                    : QString();
    return joinedWords({pick(language, snapshot.title, snapshot.titleEn), counts, until}, language);
}

ReportTable stancesTable(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                         const PivotOptions& options, Language language)
{
    return tableOf(snapshot, pivotIn(language, snapshot, statements, options), options, language);
}

ReportTable stanceMatrix(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                         const PivotOptions& options, Language language)
{
    const Pivot pivot = pivotIn(language, snapshot, statements, options);
    ReportTable table;
    table.title = translated(language, Wording("StancesReport", "Support and opposition"));
    table.header << translated(language, Wording("StancesReport", "Actor"));
    for (const PropositionId column : pivot.columns) {
        for (const Position position : {Position::Support, Position::Oppose})
            table.header << QStringLiteral("%1: %2").arg(columnName(snapshot, column, language),
                                                         textOf(position, language));
    }
    for (const PivotRow& row : pivot.rows) {
        ReportRow cells{{actorName(snapshot, row.actor, language)}};
        bool spoke = false;
        for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
            const auto& cell = row.ownCell(column);
            const bool isMixed = cell && cell->latest == Position::Mixed;
            for (const Position position : {Position::Support, Position::Oppose})
                cells.push_back(number(isMixed || (cell && cell->latest == position) ? 1 : 0));
            spoke = spoke || cell;
        }
        if (spoke)
            table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable stanceEdges(const Snapshot& snapshot, const std::vector<StatementId>& statements,
                        const PivotOptions& options, Language language)
{
    const Pivot pivot = pivotIn(language, snapshot, statements, options);
    ReportTable table;
    table.title = translated(language, Wording("StancesReport", "Edges"));
    table.header = QStringLiteral("source target stance sayings first_day last_day first_said last_said").split(u' ');
    for (const PivotRow& row : pivot.rows) {
        for (std::size_t column = 0; column < pivot.columns.size(); ++column) {
            const auto& cell = row.ownCell(column);
            if (!cell)
                continue;
            for (const Term<Position>& term : terms<Position>()) {
                std::vector<PivotClaim> claims;
                for (const PivotClaim& claim : pivot.claimsOf(*cell)) {
                    if (claim.position == term.value)
                        claims.push_back(claim);
                }
                if (claims.empty())
                    continue;
                ReportRow edge{{actorName(snapshot, row.actor, language)},
                               {columnName(snapshot, pivot.columns[column], language)},
                               {keyOf(term.value)},
                               number(cellOf(claims).sayings)};
                addTimes(edge, snapshot, claims);
                table.rows.push_back(std::move(edge));
            }
        }
    }
    return table;
}

Report stancesReport(const Snapshot& snapshot, const std::vector<StatementId>& statements, const PivotOptions& options,
                     Language language)
{
    const Pivot pivot = pivotIn(language, snapshot, statements, options);
    Report report;
    report.title = translated(language, Wording("StancesReport", "Stances"));
    report.subtitle = stancesSubtitle(snapshot, pivot, language);
    report.language = language;
    report.landscape = true;
    ReportTable table = tableOf(snapshot, pivot, options, language);
    table.title.clear();
    report.blocks.emplace_back(std::move(table));
    report.blocks.emplace_back(legendOf(language));
    addEvidence(report, snapshot, pivot);
    return report;
}

} // namespace tasrih
