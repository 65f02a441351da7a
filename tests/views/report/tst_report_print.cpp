// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/records/error.h"
#include "resources/resources.h"
#include "tests/support/pdf.h"
#include "tests/support/reports.h"
#include "views/report/report_export.h"
#include "views/report/report_pieces.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestReportPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void everythingCanBeFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void everythingCanBeFound()
    {
        QFETCH(Language, language);
        const QString path = m_folder.filePath(QStringLiteral("small.pdf"));
        QVERIFY(exportReport(smallReport(language), path).isWhole);
        const QString text = textOf(path);
        for (const char* words : {"Title", "154", "Heading", "strong", "small note", "2,500", "2026-09-30", "oppose",
                                  "alert", "support of it", "السوداني", "ننسحب", "جدول", "النجف"})
            QVERIFY2(isFound(QString::fromUtf8(words), text), words);
        QVERIFY(!text.contains(QStringLiteral("everything")));
    }

    void headersAreRepeatedAndPagesCounted_data() { everythingCanBeFound_data(); }
    void headersAreRepeatedAndPagesCounted()
    {
        QFETCH(Language, language);
        const Report report = longReport(language, 120);
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(exportReport(report, path).isWhole);
        const int pages = int(pagesOf(path).size());
        QVERIFY(pages >= 3);
        QCOMPARE(ReportPrint(report).pageCount(), pages);
        const QString header = std::get<ReportTable>(report.blocks.front()).header[1];
        for (int page = 1; page <= pages; ++page) {
            const QString text = outputOf(QStringLiteral("pdftotext"),
                                          {QStringLiteral("-layout"), QStringLiteral("-f"), QString::number(page),
                                           QStringLiteral("-l"), QString::number(page), path, QStringLiteral("-")});
            QVERIFY2(isFound(header, text), qPrintable(text));
            QVERIFY2(text.contains(QString::number(pages)), qPrintable(text));
        }
        const QString all = textOf(path);
        for (int row = 1; row <= 120; ++row)
            QVERIFY2(all.contains(QString::number(row)), qPrintable(QString::number(row)));
    }

    void rowsHigherThanAPageAreCut()
    {
        Report report = longReport(Language::English, 1);
        auto& table = std::get<ReportTable>(report.blocks.front());
        table.rows.front()[2].value = QStringLiteral("word ").repeated(4000) + QStringLiteral("theend");
        const ReportPrint print(report);
        QVERIFY(print.pageCount() > 2);
        const QString path = m_folder.filePath(QStringLiteral("high.pdf"));
        QVERIFY(exportReport(report, path).isWhole);
        QVERIFY(textOf(path).contains(QStringLiteral("theend")));
        QCOMPARE(textOf(path).count(QStringLiteral("word")), 4000);
    }

    void tablesTooWideAreContinued()
    {
        Report report;
        ReportTable table;
        table.header = {QStringLiteral("Actor")};
        table.rows = {{{QStringLiteral("Nobody")}}};
        for (int i = 0; i < 40; ++i) {
            table.header << QStringLiteral("Proposition%1").arg(i);
            table.rows.front().push_back({QStringLiteral("unclearness%1").arg(i)});
        }
        const std::vector<ColumnGroup> groups = columnGroups(table, Language::English, 5000);
        QVERIFY(groups.size() > 2);
        for (const ColumnGroup& group : groups)
            QCOMPARE(group.columns.front(), 0);
        report.blocks = {table};
        const QString path = m_folder.filePath(QStringLiteral("wide.pdf"));
        QVERIFY(exportReport(report, path).isWhole);
        QVERIFY(isFound(QStringLiteral("unclearness39"), textOf(path)));
    }

    void stoppedWorkWritesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
        const WrittenReport written =
            exportReport(longReport(Language::English, 100), path, {}, [](qsizetype, qsizetype) { return false; });
        QVERIFY(!written.isWhole);
        QVERIFY(!QFile::exists(path));
    }

    void problemsAreSaid()
    {
        QVERIFY_THROWS_EXCEPTION(Error, (void)exportReport(Report(), QStringLiteral("/nowhere/x.pdf")));
    }

    void emptyReportsHaveAPage() { QCOMPARE(ReportPrint(Report()).pageCount(), 1); }

private:
    [[nodiscard]] static QString textOf(const QString& path)
    {
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportPrint)
#include "tst_report_print.moc"
