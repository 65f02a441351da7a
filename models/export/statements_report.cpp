// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/statements_report.h"

#include "database/dates/date_text.h"
#include "models/export/figures_table.h"
#include "models/export/report_table.h"
#include "models/labels/labels.h"
#include "models/report/statement_blocks.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

QString say(Language language, const char* source, int n = -1)
{
    return translated(language, "Report", source, n);
}

Report begun(const char* title, const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    const QString project = pick(language, snapshot.title, snapshot.titleEn);
    Report report;
    report.language = language;
    report.title = project.isEmpty()
                       ? say(language, title)
                       : say(language, QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(say(language, title), project);
    report.subtitle = countOfStatements(snapshot, statements, language);
    return report;
}

/// What a reader of paper needs of a figure.
ReportTable figuresOnPaper(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    ReportTable table;
    for (const char* title : {QT_TRANSLATE_NOOP("Report", "Figure"), QT_TRANSLATE_NOOP("Report", "Force"),
                              QT_TRANSLATE_NOOP("Report", "Place"), QT_TRANSLATE_NOOP("Report", "As of"),
                              QT_TRANSLATE_NOOP("Report", "Who"), QT_TRANSLATE_NOOP("Report", "Said on"),
                              QT_TRANSLATE_NOOP("Report", "Sentence")})
        table.header << say(language, title);
    for (const StatementId id : statements) {
        const Statement* statement = snapshot.find(id);
        if (!statement)
            continue;
        for (const Claim& claim : statement->claims) {
            const auto* figure = std::get_if<Figure>(&claim.body);
            if (!figure)
                continue;
            QStringList places;
            for (const PlaceId place : figure->places) {
                if (const Place* found = snapshot.find(place))
                    places << nameOf(*found, language);
            }
            const Actor* force = snapshot.find(figure->force);
            table.rows.push_back({{figureText(*figure, language), Tone::Strong},
                                  {force ? nameOf(*force, language) : QString()},
                                  {places.join(say(language, QT_TRANSLATE_NOOP("Report", ", ")))},
                                  {figure->asOf ? readable(*figure->asOf, language) : QString()},
                                  {holderOf(snapshot, *statement, claim, language)},
                                  {saidOnText(snapshot, *statement, language)},
                                  {quoteOf(*statement, language), Tone::Muted}});
        }
    }
    return table;
}

} // namespace

QString countOfStatements(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    const int all = int(snapshot.all<Statement>().size());
    const int shown = int(statements.size());
    const QString count =
        shown == all ? say(language, QT_TRANSLATE_N_NOOP("Report", "%n statement(s)"), all)
                     : say(language, QT_TRANSLATE_N_NOOP("Report", "%1 of %n statement(s), filter on"), all).arg(shown);
    return say(language, QT_TRANSLATE_NOOP("Report", "%1 · as of %2"))
        .arg(count, readable(QDate::currentDate(), language));
}

Report statementsReport(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    Report report = begun(QT_TRANSLATE_NOOP("Report", "Statements"), snapshot, statements, language);
    ExportTable table{statementHeader(language), {}};
    std::vector<const Statement*> ordered;
    for (const StatementId id : statements) {
        if (const Statement* statement = snapshot.find(id))
            ordered.push_back(statement);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Statement* a, const Statement* b) {
        return dayOf(snapshot, *a).value_or(QDate()) < dayOf(snapshot, *b).value_or(QDate());
    });
    for (const Statement* statement : ordered) {
        table.rows.push_back(statementCells(snapshot, *statement, language));
        addStatement(report.blocks, snapshot, *statement, {}, language);
    }
    ReportTable sheet = typedTable(table, {{std::begin(statementDateColumns), std::end(statementDateColumns)}, {}});
    sheet.title = say(language, QT_TRANSLATE_NOOP("Report", "Statements"));
    sheet.frozenColumns = 3;
    sheet.onlyInSheets = true;
    report.blocks.emplace_back(std::move(sheet));
    return report;
}

Report figuresReport(const Snapshot& snapshot, const std::vector<StatementId>& statements, Language language)
{
    Report report = begun(QT_TRANSLATE_NOOP("Report", "Figures"), snapshot, statements, language);
    report.landscape = true;
    ReportTable paper = figuresOnPaper(snapshot, statements, language);
    paper.title = say(language, QT_TRANSLATE_NOOP("Report", "Figures in words"));
    ReportTable sheet =
        typedTable(figuresTable(snapshot, statements, language), {.days = {8, 9, 10, 13, 16}, .numbers = {4, 5, 11}});
    sheet.title = say(language, QT_TRANSLATE_NOOP("Report", "Figures"));
    sheet.onlyInSheets = true;
    report.blocks.emplace_back(std::move(sheet));
    report.blocks.emplace_back(std::move(paper));
    return report;
}

} // namespace tasrih
