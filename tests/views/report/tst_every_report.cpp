// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is handed out: each report in each format, and what becomes of a file where writing fails.
#include "database/records/error.h"
#include "models/report/report_tones.h"
#include "resources/resources.h"
#include "tests/support/all_reports.h"
#include "tests/support/include_rules.h"
#include "tests/support/open_project.h"
#include "tests/support/program.h"
#include "tests/support/reports.h"
#include "tests/support/small_files.h"
#include "tests/support/snapshot_builder.h"
#include "tests/support/spreadsheet.h"
#include "views/print/timeline_export.h"
#include "views/report/report_export.h"

#include <QtTest/QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// While it lives nobody may write in @p folder, not even who may write everywhere.
class ClosedFolder
{
public:
    explicit ClosedFolder(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        constexpr uid_t nobody = 65534;
        ::chmod(m_folder.constData(), 0555);
        if (m_user == 0 && ::seteuid(nobody) != 0)
            qFatal("special rights can't be laid down");
    }
    ~ClosedFolder()
    {
        (void)::seteuid(m_user);
        ::chmod(m_folder.constData(), 0755);
    }
    Q_DISABLE_COPY_MOVE(ClosedFolder)

private:
    QByteArray m_folder;
    uid_t m_user = ::geteuid();
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What each format begins with.
QByteArray beginOf(const QString& suffix)
{
    static const QHash<QString, QByteArray> begins{{QStringLiteral("csv"), "\xEF\xBB\xBF"},
                                                   {QStringLiteral("xlsx"), "PK\x03\x04"},
                                                   {QStringLiteral("html"), "<!DOCTYPE html>"},
                                                   {QStringLiteral("pdf"), "%PDF-"},
                                                   {QStringLiteral("svg"), "<?xml"},
                                                   {QStringLiteral("png"), "\x89PNG"}};
    return begins.value(suffix);
}

} // namespace

class TestEveryReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        const OpenProject project;
        m_sample = std::make_shared<const Snapshot>(project.snapshot());
    }

    /// Whoever adds a report adds it to the list that these tests walk.
    void noneIsMissing()
    {
        // Makes what others fill.
        QStringList expected{QStringLiteral("reportOf")}, found;
        for (const NamedReport& report : allReports())
            expected << QLatin1String(report.function);
        const QRegularExpression made(QStringLiteral("(?:^|\\n)(?:\\[\\[nodiscard\\]\\] )?Report (\\w+)\\("));
        const SourceTexts sources = sourcesOfTheFloors();
        for (auto source = sources.begin(); source != sources.end(); ++source) {
            if (!source.key().endsWith(QLatin1String(".h")))
                continue;
            for (auto match = made.globalMatch(source.value()); match.hasNext();)
                found << match.next().captured(1);
        }
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
    }

    void everyReportIsWrittenInEveryFormat_data()
    {
        QTest::addColumn<int>("report");
        QTest::addColumn<Language>("language");
        for (int i = 0; i < int(allReports().size()); ++i) {
            for (const Language language : {Language::English, Language::Arabic})
                QTest::addRow("%s %s", allReports()[std::size_t(i)].function, qPrintable(languageCode(language)))
                    << i << language;
        }
    }
    void everyReportIsWrittenInEveryFormat()
    {
        QFETCH(int, report);
        QFETCH(Language, language);
        const Report made = allReports()[std::size_t(report)].make(m_sample, filtered(*m_sample, Filter()), language);
        QVERIFY(!made.title.isEmpty());
        QCOMPARE(made.language, language);
        const std::vector<const ReportTable*> tables = tablesOf(made, ReportOutput::Sheets);
        QVERIFY(!tables.empty() && !tables.front()->rows.empty());
        for (const ReportTable* table : tables) {
            for (const ReportRow& row : table->rows)
                QCOMPARE(qsizetype(row.size()), table->header.size());
        }
        const QTemporaryDir folder;
        for (const QString& suffix : exportSuffixes()) {
            if (suffix == QLatin1String("pdf") && language == Language::Arabic)
                continue; // It takes seconds.
            const QString path = folder.filePath(QStringLiteral("out.") + suffix);
            QVERIFY(exportReport(made, path).isWhole);
            const QByteArray bytes = contentOf(path);
            QVERIFY2(!beginOf(suffix).isEmpty() && bytes.startsWith(beginOf(suffix)), qPrintable(suffix));
        }
        const std::vector<QStringList> rows = csvRows(contentOf(folder.filePath(QStringLiteral("out.csv"))));
        QCOMPARE(rows.size(), mainTable(made)->rows.size() + 1);
        QCOMPARE(rows.back().size(), mainTable(made)->header.size());
    }

    void whereWritingFailsTheOldFileStands_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isTimeline");
        for (const QString& suffix : exportSuffixes())
            QTest::addRow("report %s", qPrintable(suffix)) << suffix << false;
        for (const QString& suffix : timelineSuffixes())
            QTest::addRow("timeline %s", qPrintable(suffix)) << suffix << true;
    }
    void whereWritingFailsTheOldFileStands()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isTimeline);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("قديم.") + suffix);
        const SnapshotPtr snapshot = dozenOfClaims();
        const auto write = [&] {
            if (isTimeline)
                QVERIFY(exportTimeline(snapshot, SnapshotBuilder::all(*snapshot), {}, path));
            else
                QVERIFY(exportReport(longReport(Language::English, 30), path).isWhole);
        };
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("before") == 6);
        old.close();
        {
            const ClosedFolder closed(folder.path());
            failsWith(write, {path, folder.path(), QStringLiteral("you may not write in the folder")});
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        {
            const SmallFiles limit(200);
            failsWith(write, {path, QStringLiteral("could not be written")});
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(namesIn(folder.path()), QStringList{QFileInfo(path).fileName()});
        write();
        QVERIFY(contentOf(path).startsWith(beginOf(suffix)));
    }

private:
    template <typename Write>
    static void failsWith(Write write, const QStringList& words)
    {
        try {
            write();
        } catch (const Error& error) {
            for (const QString& word : words)
                QVERIFY2(error.message().contains(word), qPrintable(error.message()));
            return;
        }
        QFAIL("it was written");
    }

    SnapshotPtr m_sample;
};

QTEST_MAIN(TestEveryReport)
#include "tst_every_report.moc"
