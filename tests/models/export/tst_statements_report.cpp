// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/export/xlsx_text.h"
#include "models/export/figures_report.h"
#include "models/export/statements_report.h"
#include "models/report/report_file.h"
#include "models/report/report_html.h"
#include "models/report/report_tones.h"
#include "models/stances/stances_report.h"
#include "models/words/labels.h"
#include "models/words/quotation.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"
#include "tests/support/spreadsheet.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// As a spreadsheet shows it.
QString shown(const ReportCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell.value))
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(*number, 'f', QLocale::FloatingPointShortest);
    return cellText(textOf(cell, Language::English));
}

} // namespace

class TestStatementsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped()
    {
        SnapshotBuilder builder;
        const ActorId speaker = builder.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        Figure figure;
        figure.low = 2500;
        figure.scope = figure.scopeEn = QStringLiteral("2500");
        figure.asOf = Edtf::parse(u"2026-09");
        builder.claims({speaker}, "2026-09-30", figure);
        const SnapshotPtr snapshot = builder.build();
        const Report report = figuresReport(*snapshot, SnapshotBuilder::all(*snapshot), Language::English);
        const ReportTable& table = *mainTable(report);
        const auto cell = [&](const char* column) {
            return table.rows.at(0).at(std::size_t(table.header.indexOf(QLatin1String(column)))).value;
        };
        QCOMPARE(cell("said_on"), ReportCell{QDate(2026, 9, 30)}.value);
        QCOMPARE(cell("low"), ReportCell{2500.0}.value);
        QCOMPARE(cell("scope"), ReportCell{QStringLiteral("2500")}.value);
        QCOMPARE(cell("as_of"), ReportCell{QStringLiteral("2026-09")}.value);
        QCOMPARE(cell("as_of_last_day"), ReportCell{QDate(2026, 9, 30)}.value);
        QCOMPARE(cell("high"), ReportCell{}.value);
        QCOMPARE(cell("cumulative"), ReportCell{0.0}.value);
    }

    void everyStatementIsThere()
    {
        const OpenProject project;
        const std::vector<StatementId> all = filtered(project.snapshot(), Filter());
        const Report report = statementsReport(project.snapshot(), all, Language::Arabic);
        QCOMPARE(mainTable(report)->rows.size(), all.size());
        const QString html = toHtml(report);
        for (const StatementId id : all)
            QVERIFY(html.contains(sentenceOf(*project.snapshot().find(id)).toHtmlEscaped()));
    }

    void whatIsMadeWhileItIsWrittenIsTheSame()
    {
        const OpenProject project;
        const std::vector<StatementId> all = filtered(project.snapshot(), Filter());
        const Report whole = statementsReport(project.snapshot(), all, Language::Arabic);
        const Report sheet = statementsReport(project.snapshot(), all, Language::Arabic, ReportOutput::Sheets);
        const Report pages = statementsReport(project.snapshot(), all, Language::Arabic, ReportOutput::Pages);
        QCOMPARE(sheet.blocks.size(), std::size_t(1));
        QVERIFY(mainTable(sheet)->rows.empty());
        QVERIFY(!mainTable(pages));
        QCOMPARE(toCsv(*mainTable(sheet)), toCsv(*mainTable(whole)));
        QCOMPARE(toHtml(pages), toHtml(whole));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.csv"));
        QVERIFY(writeReport(sheet, path).isWhole);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toCsv(*mainTable(whole)));
    }

    /// All tables of the sample, as another program reads the workbook.
    void spreadsheetsHoldTheSameCells()
    {
        const OpenProject project;
        const Snapshot& snapshot = project.snapshot();
        const std::vector<StatementId> all = filtered(snapshot, Filter());
        Report report = statementsReport(snapshot, all, Language::Arabic);
        for (const Report& more :
             {figuresReport(snapshot, all, Language::English), stancesReport(snapshot, all, {}, Language::Arabic)}) {
            for (const ReportTable* table : tablesOf(more, ReportOutput::Sheets))
                report.blocks.emplace_back(*table);
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.xlsx"));
        QVERIFY(writeReport(report, path).isWhole);
        const auto sheets = sheetsOf(path);
        if (!sheets)
            QSKIP("LibreOffice is not installed");
        const std::vector<const ReportTable*> tables = tablesOf(report, ReportOutput::Sheets);
        QCOMPARE(sheets->size(), tables.size() + 1); // and the legend
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const std::vector<QStringList>& rows = (*sheets)[i];
            QCOMPARE(rows.size(), tables[i]->rows.size() + 1);
            QCOMPARE(rows.front().first(tables[i]->header.size()), tables[i]->header);
            for (std::size_t row = 0; row < tables[i]->rows.size(); ++row) {
                for (std::size_t column = 0; column < tables[i]->rows[row].size(); ++column)
                    QCOMPARE(rows[row + 1].value(qsizetype(column)), shown(tables[i]->rows[row][column]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStatementsReport)
#include "tst_statements_report.moc"
