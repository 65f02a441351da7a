// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/statements_report.h"

#include "database/dates/date_text.h"
#include "models/export/statement_columns.h"
#include "models/report/statement_blocks.h"
#include "models/words/labels.h"

namespace tasrih {

namespace {

/// "41 of 154 statements, filter on · as of 27 November 2026".
QString countOfStatements(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    const int all = int(snapshot.all<Statement>().size());
    const int shown = int(statements.size());
    const QString count = shown == all
                              ? translated(language, CountedWording("Report", "%n statement(s)"), all)
                              : translated(language, CountedWording("Report", "%1 of %n statement(s), filter on"), all)
                                    .arg(numberText(shown, language));
    return translated(language, Wording("Report", "%1 · as of %2"))
        .arg(count, readable(QDate::currentDate(), language));
}

} // namespace

Report reportOf(Wording title, const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    const QString project = pick(language, snapshot.title, snapshot.titleEn);
    const QString words = translated(language, title);
    Report report;
    report.language = language;
    report.title = project.isEmpty() ? words : translated(language, Wording("Report", "%1: %2")).arg(words, project);
    report.subtitle = countOfStatements(snapshot, statements, language);
    return report;
}

namespace {

/// In order of time.
std::vector<const Statement*> inOrderOfTime(const Snapshot& snapshot, const std::vector<StatementId>& statements)
{
    std::vector<std::pair<QDate, const Statement*>> ordered;
    ordered.reserve(statements.size());
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            ordered.emplace_back(dayOf(snapshot, *statement).value_or(QDate()), statement);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Statement*> result;
    result.reserve(ordered.size());
    for (const auto& [day, statement] : ordered)
        result.push_back(statement);
    return result;
}

} // namespace

Report statementsReport(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language,
                        std::optional<ReportOutput> only)
{
    Report report = reportOf(Wording("Report", "Statements"), snapshot, statements, language);
    const std::vector<const Statement*> ordered = inOrderOfTime(snapshot, statements);
    if (only != ReportOutput::Sheets) {
        for (const Statement* statement : ordered)
            addStatement(report.blocks, snapshot, *statement, {}, language);
    }
    if (only == ReportOutput::Pages)
        return report;
    ReportTable sheet;
    sheet.title = translated(language, Wording("Report", "Statements"));
    sheet.header = statementHeader(language);
    sheet.frozenColumns = 3;
    sheet.onlyInSheets = true;
    if (only) {
        sheet.later = {ordered.size(), [&snapshot, ordered, language](std::size_t at) {
                           return statementCells(snapshot, *ordered[at], language);
                       }};
    } else {
        for (const Statement* statement : ordered)
            sheet.rows.push_back(statementCells(snapshot, *statement, language));
    }
    report.blocks.emplace_back(std::move(sheet));
    return report;
}

} // namespace tasrih
