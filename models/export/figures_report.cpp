// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/figures_report.h"

#include "database/dates/date_text.h"
#include "models/export/names.h"
#include "models/export/statements_report.h"
#include "models/report/report_cells.h"
#include "models/report/statement_blocks.h"
#include "models/words/lists.h"
#include "models/words/quotation.h"

namespace tasrih {

namespace {

/// A figure with the records it hangs on.
struct FoundFigure
{
    const Statement& statement;
    const Claim& claim;
    const Figure& figure;
};

/// What a reader of paper needs of a figure.
ReportRow paperRow(const Snapshot& snapshot, const FoundFigure& found, Language language)
{
    const Figure& figure = found.figure;
    return {{figureText(figure, language), Tone::Strong},
            {nameOfRecord(snapshot, figure.force, language)},
            {listed(namesOf(snapshot, figure.places, language), language)},
            {figure.asOf ? readable(*figure.asOf, language) : QString()},
            {holderOf(snapshot, found.statement, found.claim, language)},
            {saidOnText(snapshot, found.statement, language)},
            {sentenceOf(found.statement, found.claim), Tone::Muted}};
}

ReportRow sheetRow(const Snapshot& snapshot, const FoundFigure& found, Language language)
{
    const auto& [statement, claim, figure] = found;
    const Saying* saying = snapshot.find(statement.saying);
    const Article* article = snapshot.find(statement.article);
    return {{keyOf(figure.measure)},
            {pick(language, figure.scope, figure.scopeEn)},
            {nameOfRecord(snapshot, figure.force, language)},
            {namesOfRecords(snapshot, figure.places, language).join(QStringLiteral("; "))},
            numberCell(figure.low),
            numberCell(figure.high),
            {keyOf(figure.qualifier)},
            {figure.unit},
            dateCell(figure.asOf),
            dayCell(figure.asOf ? figure.asOf->earliest() : std::nullopt),
            dayCell(figure.asOf ? figure.asOf->latest() : std::nullopt),
            flagCell(figure.span == Figure::Span::Cumulative),
            {holderOf(snapshot, statement, claim, language)},
            dateCell(saying ? saying->saidOn : std::nullopt),
            {outletOf(snapshot, article, language)},
            {article ? article->title : QString()},
            dateCell(article ? article->published : std::nullopt),
            {claim.phrase},
            {sentenceOf(statement, claim)},
            {statement.id.toString()},
            {claim.id.toString()}};
}

} // namespace

Report figuresReport(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    ReportTable sheet, paper;
    sheet.title = translated(language, Wording("Report", "Figures"));
    sheet.onlyInSheets = true;
    sheet.header = QStringLiteral("measure scope force places low high qualifier unit as_of as_of_first_day "
                                  "as_of_last_day cumulative speaker said_on outlet article published phrase sentence "
                                  "statement_id claim_id")
                       .split(u' ');
    paper.title = translated(language, Wording("Report", "Figures in words"));
    for (const Wording title : {Wording("Report", "Figure"), Wording("Report", "Force"), Wording("Report", "Place"),
                                Wording("Report", "As of"), Wording("Report", "Who", "said it"),
                                Wording("Report", "Said on"), Wording("Report", "Sentence")})
        paper.header << translated(language, title);
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            if (const auto* figure = std::get_if<Figure>(&claim.body)) {
                const FoundFigure found{*statement, claim, *figure};
                sheet.rows.push_back(sheetRow(snapshot, found, language));
                paper.rows.push_back(paperRow(snapshot, found, language));
            }
        }
    }
    Report report = reportOf(Wording("Report", "Figures"), snapshot, statements, language);
    report.landscape = true;
    report.blocks = {std::move(sheet), std::move(paper)};
    return report;
}

} // namespace tasrih
