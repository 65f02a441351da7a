// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/error.h"
#include "models/report/report_file.h"
#include "models/report/report_tones.h"
#include "tests/support/reports.h"
#include "tests/support/spreadsheet.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHoldsTheTableForSheets()
    {
        const WrittenReport written = writeReport(smallReport(Language::English), file("a.csv"));
        QVERIFY(written.isWhole);
        QCOMPARE(written.leftTables, 1);
        const QByteArray bytes = read("a.csv");
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csvRows(bytes), (std::vector<QStringList>{{QStringLiteral("All")}, {QStringLiteral("everything")}}));
    }

    void csvIsPlainAndSafe()
    {
        const Report report = smallReport(Language::English);
        const std::vector<QStringList> rows = csvRows(toCsv(*tablesOf(report, ReportOutput::Pages).front()));
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[1], (QStringList{QStringLiteral("'=1+1"), QStringLiteral("2500"), QStringLiteral("2026-09-30"),
                                       QStringLiteral("support")}));
        QCOMPARE(rows[2][2], QString());
    }

    void tabsAndLineEndsStayOutOfTheClipboard()
    {
        ReportTable table;
        table.header = {QStringLiteral("a\tb"), QStringLiteral("c")};
        table.rows = {{{QStringLiteral("=x\ny")}, {1.5}}};
        QCOMPARE(toTabSeparated(table), QStringLiteral("a b\tc\n'=x y\t1.5"));
    }

    void quotesKeepToTheirCellInTheClipboard()
    {
        ReportTable table;
        table.header = {QStringLiteral("\"a"), QStringLiteral("b")};
        table.rows = {{{QStringLiteral("say \"yes\"")}, {QStringLiteral("c")}}};
        QCOMPARE(toTabSeparated(table), QStringLiteral("\"\"\"a\"\tb\n\"say \"\"yes\"\"\"\tc"));
    }

    void everyTableIsASheet()
    {
        QVERIFY(writeReport(smallReport(Language::Arabic), file("a.xlsx")).isWhole);
        const QString book = partOf(file("a.xlsx"), QStringLiteral("xl/workbook.xml"));
        QVERIFY(book.contains(QStringLiteral("name=\"جدول\"")));
        QVERIFY(book.contains(QStringLiteral("name=\"Only in sheets\"")));
        QCOMPARE(book.count(QStringLiteral("<sheet ")), 3); // and the legend
        const auto sheets = sheetsOf(file("a.xlsx"));
        if (!sheets)
            QSKIP("LibreOffice is not installed");
        QCOMPARE(sheets->size(), std::size_t(3));
        QCOMPARE(sheets->front()[1], (QStringList{QStringLiteral("=1+1"), QStringLiteral("2,500"),
                                                  QStringLiteral("2026-09-30"), QStringLiteral("support")}));
        bool hasLegend = false;
        for (const QStringList& row : sheets->back())
            hasLegend |= row.contains(QStringLiteral("support of it"));
        QVERIFY(hasLegend);
    }

    void htmlIsWritten()
    {
        QVERIFY(writeReport(smallReport(Language::English), file("a.HTML")).isWhole);
        QVERIFY(read("a.HTML").startsWith("<!DOCTYPE html>"));
    }

    void problemsAreSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("suffix") << file("a.doc");
        QTest::newRow("folder") << QStringLiteral("/nowhere/a.csv");
    }
    void problemsAreSaid()
    {
        QFETCH(QString, path);
        QVERIFY_THROWS_EXCEPTION(Error, (void)writeReport(smallReport(Language::English), path));
    }

    void reportsWithoutTablesAreNoCsv()
    {
        QVERIFY_THROWS_EXCEPTION(Error, (void)writeReport(Report(), file("none.csv")));
        QVERIFY(!QFile::exists(file("none.csv")));
    }

    void stoppedWorkWritesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& suffix : reportSuffixes())
            QTest::addRow("%s", qPrintable(suffix)) << QStringLiteral("stopped.") + suffix;
    }
    void stoppedWorkWritesNothing()
    {
        QFETCH(QString, name);
        const WrittenReport written = writeReport(smallReport(Language::English), m_folder.filePath(name),
                                                  [](qsizetype, qsizetype) { return false; });
        QVERIFY(!written.isWhole);
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_report_file.moc"
