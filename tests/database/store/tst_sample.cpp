// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled sample: complete, consistent, and what its readable source says.
#include "database/store/check/check.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample);
        m_store = std::make_unique<ProjectStore>(m_project->path(), ProjectStore::Access::ReadWrite);
    }

    void isComplete_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("articles") << "SELECT count(*) FROM v_article" << 5;
        QTest::newRow("statements") << "SELECT count(*) FROM v_statement" << 70;
        QTest::newRow("stances") << "SELECT count(*) FROM v_stance" << 30;
        QTest::newRow("withdrawals") << "SELECT count(*) FROM v_withdrawal" << 18;
        QTest::newRow("figures") << "SELECT count(*) FROM v_figure" << 10;
        QTest::newRow("troops") << "SELECT count(*) FROM v_troop_figure" << 3;
        QTest::newRow("bases") << "SELECT count(*) FROM base WHERE latitude BETWEEN 29 AND 38 AND governorate <> ''"
                               << 3;
        QTest::newRow("propositions") << "SELECT count(*) FROM proposition" << 8;
        QTest::newRow("joint sayings")
            << "SELECT count(*) FROM (SELECT saying_id FROM saying_speaker GROUP BY saying_id HAVING count(*) > 1)"
            << 1;
        QTest::newRow("relays") << "SELECT count(*) FROM relay" << 3;
        QTest::newRow("said twice") << "SELECT count(*) FROM (SELECT saying_id FROM statement GROUP BY saying_id "
                                       "HAVING count(DISTINCT article_id) > 1)"
                                    << 1;
        QTest::newRow("sic") << "SELECT count(*) FROM statement WHERE sic <> '' AND correction <> ''" << 2;
        QTest::newRow("by") << "SELECT count(*) FROM withdrawal_claim WHERE bound = 'by'" << 1;
        QTest::newRow("durations") << "SELECT count(*) FROM withdrawal_claim WHERE duration <> '' AND ends <> ''" << 1;
        QTest::newRow("negative")
            << "SELECT count(*) FROM withdrawal_claim WHERE what IN ('no_plan','no_timetable','undecided')" << 2;
        QTest::newRow("conditions") << "SELECT count(*) FROM claim WHERE condition <> ''" << 2;
        QTest::newRow("events") << "SELECT count(*) FROM event" << 8;
        QTest::newRow("grades") << "SELECT count(*) FROM statement WHERE reliability <> '' AND credibility <> ''" << 40;
    }

    void isComplete()
    {
        QFETCH(QString, sql);
        QFETCH(int, atLeast);
        QVERIFY(m_store->connection().scalar(sql).toInt() >= atLeast);
    }

    void everyQuoteIsItsTextsSlice()
    {
        QCOMPARE(
            m_store->connection()
                .scalar(QStringLiteral("SELECT count(*) FROM highlight h JOIN statement s ON s.id = h.statement_id "
                                       "JOIN v_article a ON a.id = s.article_id WHERE h.quote <> "
                                       "substr(a.text, h.start_offset + 1, h.end_offset - h.start_offset)"))
                .toInt(),
            0);
    }

    void digestsAreOfTheRightLength()
    {
        for (const Article& article : m_store->snapshot()->all<Article>()) {
            const qsizetype words = m_store->text(article.text).simplified().count(u' ') + 1;
            QVERIFY2(words >= 180 && words <= 400, qPrintable(article.title));
            QVERIFY(article.outlet.has_value());
            QCOMPARE(article.language, QStringLiteral("ar"));
        }
    }

    void passesTheCheck()
    {
        const CheckReport report = checkProject(*m_store);
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(u'\n')));
    }

    void startsWithoutHistory() { QVERIFY(m_store->undoStack().nextUndo().empty()); }

    void sharesNoLongRunWithTheOriginals()
    {
        const QDir corpus(QStringLiteral(TASRIH_SOURCE_DIR "/../shared/corpus"));
        if (!corpus.exists())
            QSKIP("The original articles are not here.");
        QSet<QString> runs;
        for (const QFileInfo& info : corpus.entryInfoList({QStringLiteral("*.txt")})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString& run : runsOfSeven(QString::fromUtf8(file.readAll())))
                runs.insert(run);
        }
        QVERIFY(!runs.isEmpty());
        for (const Article& article : m_store->snapshot()->all<Article>()) {
            for (const QString& run : runsOfSeven(m_store->text(article.text)))
                QVERIFY2(!runs.contains(run), qPrintable(run));
        }
    }

private:
    static QStringList runsOfSeven(const QString& text)
    {
        static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
        const QStringList words = text.split(notWord, Qt::SkipEmptyParts);
        QStringList runs;
        for (qsizetype i = 0; i + 7 <= words.size(); ++i)
            runs << words.mid(i, 7).join(u' ');
        return runs;
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ProjectStore> m_store;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
