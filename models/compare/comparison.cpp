// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison.h"

#include "models/compare/compare_rows.h"
#include "models/words/labels.h"

#include <algorithm>

namespace tasrih {

namespace {

std::optional<ActorId> actorOf(const Snapshot& snapshot, const ColumnFacts& facts)
{
    if (const auto* actor = std::get_if<ActorId>(&facts.item))
        return *actor;
    if (facts.statements.empty() || std::holds_alternative<ArticleId>(facts.item))
        return std::nullopt;
    const Saying* saying = snapshot.find(facts.statements.front()->saying);
    return saying && !saying->speakers.empty() ? std::optional(saying->speakers.front().actor) : std::nullopt;
}

CompareColumn columnOf(const Snapshot& snapshot, const ColumnFacts& facts, Language language)
{
    TrayWords words = trayWords(snapshot, facts.item, language);
    CompareColumn column{facts.item, words.title, words.kind, words.detail, {}, {}, {}, actorOf(snapshot, facts)};
    for (const SideId id : words.sides) {
        if (const Side* side = snapshot.find(id)) {
            column.sideColours.push_back(side->colour);
            column.sideNames << shortNameOf(*side, language);
        }
    }
    if (!facts.statements.empty())
        column.statement = facts.statements.front()->id;
    return column;
}

/// Marks what differs from the pinned cell; what has no name of its own is "only here" where that one is empty.
void mark(CompareCell& cell, const CompareCell& pinned, Language language)
{
    if (cell.text.isEmpty()) {
        cell.differs = !cell.difference.isEmpty();
        return;
    }
    cell.differs = cell.text != pinned.text || !cell.difference.isEmpty();
    if (pinned.text.isEmpty() && cell.difference.isEmpty())
        cell.difference = translated(language, Wording("Compare", "only here"));
}

} // namespace

void addPlainRow(std::vector<CompareRow>& rows, CompareField field, const QString& title,
                 std::vector<CompareCell> cells)
{
    if (std::all_of(cells.begin(), cells.end(), [](const CompareCell& cell) { return cell.text.isEmpty(); }))
        return;
    const bool differs = std::any_of(cells.begin(), cells.end(), [](const CompareCell& cell) { return cell.differs; });
    rows.push_back({field, title, std::move(cells), differs});
}

void addRow(std::vector<CompareRow>& rows, const CompareInput& input, CompareField field, const QString& title,
            std::vector<CompareCell> cells)
{
    if (std::all_of(cells.begin(), cells.end(), [](const CompareCell& cell) { return cell.text.isEmpty(); }))
        return;
    CompareRow row{field, title, std::move(cells), false};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (i != input.pinned)
            mark(row.cells[i], row.cells[input.pinned], input.language);
        row.differs |= row.cells[i].differs || row.cells[i].text != row.cells.front().text;
    }
    rows.push_back(std::move(row));
}

Comparison compare(const Snapshot& snapshot, const std::vector<TrayItem>& items, const std::optional<TrayItem>& pinned,
                   const Excerpts& excerpts, Language language)
{
    Comparison comparison;
    std::vector<ColumnFacts> columns;
    for (const TrayItem& item : items) {
        if (!isIn(snapshot, item))
            continue;
        if (pinned == item)
            comparison.pinned = columns.size();
        columns.push_back(factsOf(snapshot, item));
        comparison.columns.push_back(columnOf(snapshot, columns.back(), language));
    }
    if (columns.empty())
        return comparison;
    const CompareInput input{snapshot, columns, comparison.pinned, excerpts, language};
    addSentenceRows(comparison.rows, input);
    addSayingRows(comparison.rows, input);
    addClaimRows(comparison.rows, input);
    addStatementsRow(comparison.rows, input);
    return comparison;
}

std::vector<StatementId> sentencesIn(const Snapshot& snapshot, const std::vector<TrayItem>& items)
{
    std::vector<StatementId> statements;
    for (const TrayItem& item : items) {
        if (const auto* statement = std::get_if<StatementId>(&item)) {
            statements.push_back(*statement);
        } else if (const auto* saying = std::get_if<SayingId>(&item)) {
            const std::vector<const Statement*> reports = factsOf(snapshot, *saying).statements;
            for (std::size_t i = 0; i < std::min(reports.size(), mostReports); ++i)
                statements.push_back(reports[i]->id);
        }
    }
    return statements;
}

} // namespace tasrih
