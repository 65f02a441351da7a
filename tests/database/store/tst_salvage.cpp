// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read of a damaged project is saved as one that is whole: pages lost, files cut, bytes turned.
#include "database/store/check/check.h"
#include "database/store/repositories/repository.h"
#include "database/store/salvage/salvage.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <random>

using namespace tasrih;
using namespace tasrih::test;

namespace {

constexpr int pageSize = 4096;

int countOf(const QString& path, const char* table)
{
    return rawValue(path, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).toInt();
}

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

    using Access = ProjectStore::Access;

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<TemporaryProject>(TemporaryProject::Content::Sample);
        ProjectStore store(m_sample->path(), Access::ReadWrite);
        store.apply(QStringLiteral("tag"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("x"), QStringLiteral("x")});
            return edits;
        });
        m_statements = int(store.snapshot()->all<Statement>().size());
        QVERIFY(m_statements > 100);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bytes = bytesOf(m_sample->path());
    }

    void aSoundProjectIsSavedWhole()
    {
        QVERIFY(saved());
        QVERIFY(m_report.hasHistory);
        QCOMPARE(m_report.leftOut(), 0);
        Connection before(m_sample->path(), Connection::Mode::ReadOnly);
        Connection after(out(), Connection::Mode::ReadOnly);
        QCOMPARE(contentOf(after), contentOf(before));
        for (const char* table : {"article_text", "original", "change"})
            QCOMPARE(countOf(out(), table), countOf(m_sample->path(), table));
        ProjectStore store(out(), Access::ReadWrite);
        QVERIFY(store.undo().has_value());
    }

    void whatLiesInAJournalIsSavedToo()
    {
        const QString path = m_folder->filePath(QStringLiteral("open.tasrih"));
        QVERIFY(QFile::copy(m_sample->path(), path));
        ProjectStore open(path, Access::ReadWrite);
        open.apply(QStringLiteral("tag"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{open.ids().next<TagId>(), QStringLiteral("late"), QStringLiteral("late")});
            return edits;
        });
        // As it would lie there after a crash.
        const QString crashed = m_folder->filePath(QStringLiteral("crashed.tasrih"));
        QVERIFY(QFile::copy(path, crashed));
        QVERIFY(QFile::copy(path + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
        const QByteArray before = bytesOf(crashed), journal = bytesOf(crashed + QStringLiteral("-wal"));
        (void)salvage(crashed, out());
        QCOMPARE(rawValue(out(), QStringLiteral("SELECT count(*) FROM tag WHERE name = 'late'")), QStringLiteral("1"));
        QCOMPARE(bytesOf(crashed), before);
        QCOMPARE(bytesOf(crashed + QStringLiteral("-wal")), journal);
        QVERIFY(!QFile::exists(crashed + QStringLiteral("-shm")));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".tasrih*")}, QDir::Dirs | QDir::Hidden),
                 QStringList());
    }

    void neverOntoAFile()
    {
        writeBytes(out(), "mine");
        QVERIFY_THROWS_EXCEPTION(Error, salvage(m_sample->path(), out()));
        QVERIFY_THROWS_EXCEPTION(Error, salvage(m_sample->path(), m_sample->path()));
        QCOMPARE(bytesOf(out()), QByteArray("mine"));
        QCOMPARE(bytesOf(m_sample->path()), m_bytes);
    }

    void ofNothingNothingIsMadeThroughALink()
    {
        const QString text = m_folder->filePath(QStringLiteral("text.tasrih"));
        writeBytes(text, QByteArray("no database").repeated(5000));
        const QString link = out();
        QVERIFY(QFile::link(QFileInfo(link).absolutePath() + QStringLiteral("/target.tasrih"), link));
        QVERIFY_THROWS_EXCEPTION(Error, salvage(text, link));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFile::exists(QFileInfo(link).absolutePath() + QStringLiteral("/target.tasrih")));
    }

    void whatIsNoFileIsCalledWhatItIs()
    {
        const QString folder = QFileInfo(out()).absolutePath();
        for (const QString& path : {folder, QStringLiteral("/dev/null")}) {
            try {
                (void)salvage(path, out());
                QFAIL("nothing can be read there");
            } catch (const Error& error) {
                QVERIFY2(!error.message().contains(QLatin1String("There is no file")), qPrintable(error.message()));
            }
        }
        QVERIFY(!QFile::exists(out()));
    }

    void ofNothingNothingIsMade_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(50 * pageSize, '\0');
        QTest::newRow("leaves of nothing") << QByteArray(50 * pageSize, '\x0d');
        QTest::newRow("a text") << QByteArray("no database").repeated(5000);
    }

    void ofNothingNothingIsMade()
    {
        QFETCH(QByteArray, bytes);
        m_bytes = bytes;
        QVERIFY(!saved());
        QVERIFY(!QFile::exists(out()));
    }

    void withoutItsFirstPageEverythingIsThere()
    {
        m_bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
        QVERIFY(saved());
        QVERIFY(!m_report.hadContents);
        for (const char* table : {"article", "actor", "place", "saying", "statement", "claim", "highlight", "figure"})
            QCOMPARE(countOf(out(), table), countOf(m_sample->path(), table));
    }

    /// Every page and 200 places with TASRIH_THOROUGH=1, which takes minutes.
    void pagesLost()
    {
        int worst = m_statements;
        double sum = 0;
        int lost = 0;
        const int pages = int(m_bytes.size() / pageSize);
        for (int page = 0; page < pages; page += m_step) {
            m_bytes = bytesOf(m_sample->path());
            m_bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
            QVERIFY2(saved(), qPrintable(QString::number(page)));
            const int left = countOf(out(), "statement");
            worst = std::min(worst, left);
            sum += double(left) / m_statements;
            ++lost;
        }
        qInfo("%d of %d pages, each zeroed in turn: on average %.2f %% of the statements are saved, at worst %.1f %%",
              lost, pages, 100 * sum / lost, 100.0 * worst / m_statements);
        QVERIFY(sum / lost > 0.97);
        QVERIFY(worst > m_statements / 2);
    }

    void aFileCutAnywhere()
    {
        for (int part = 1; part < 20; ++part) {
            m_bytes = bytesOf(m_sample->path());
            m_bytes.truncate(m_bytes.size() * part / 20 + 7 * part);
            (void)saved();
        }
    }

    void bytesTurnedAnywhere()
    {
        std::mt19937 random(20261129); // NOLINT: the same places each time.
        int made = 0;
        const int times = 200 / m_step;
        for (int time = 0; time < times; ++time) {
            m_bytes = bytesOf(m_sample->path());
            for (int byte = 0; byte < 1 + time % 8; ++byte) {
                const auto at = qsizetype(random() % quint32(m_bytes.size()));
                m_bytes[at] = char(quint8(m_bytes[at]) ^ quint8(1 + random() % 255));
            }
            made += saved() ? 1 : 0;
        }
        QCOMPARE(made, times);
    }

    void aLostTextIsPutTogetherFromItsQuotes()
    {
        const QString path = m_folder->filePath(QStringLiteral("lost.tasrih"));
        QVERIFY(QFile::copy(m_sample->path(), path));
        const QString text =
            rawValue(path, QStringLiteral("SELECT text_id FROM article JOIN statement ON article_id = "
                                          "article.id GROUP BY text_id ORDER BY count(*) DESC LIMIT 1"));
        runRaw(path, {QStringLiteral("DELETE FROM article_text WHERE id = ") + text});
        m_bytes = bytesOf(path);
        QVERIFY(saved());
        QCOMPARE(m_report.restoredTexts, 1);
        for (const char* table : {"article", "statement", "highlight"})
            QCOMPARE(countOf(out(), table), countOf(m_sample->path(), table));
        QVERIFY(rawValue(out(), QStringLiteral("SELECT text FROM article_text WHERE id = ") + text)
                    .contains(QChar(QChar::ReplacementCharacter)));
    }

    void whatPointsNowhereIsLeftOutOrTakenOut()
    {
        const QString path = m_folder->filePath(QStringLiteral("bad.tasrih"));
        QVERIFY(QFile::copy(m_sample->path(), path));
        runRaw(
            path,
            {QStringLiteral("INSERT INTO tag VALUES(0, 'zero', 'zero')"),
             QStringLiteral("UPDATE actor SET side_id = 77 WHERE id = (SELECT min(id) FROM actor)"),
             QStringLiteral("UPDATE place SET parent_id = id WHERE id = (SELECT min(id) FROM place)"),
             QStringLiteral("UPDATE figure SET low = 9, high = 3 WHERE id = (SELECT min(id) FROM figure)"),
             QStringLiteral("UPDATE statement SET manner = 'sung' WHERE id = (SELECT min(id) FROM statement)"),
             QStringLiteral("UPDATE saying_speaker SET actor_id = 88 WHERE id = (SELECT min(id) FROM saying_speaker)"),
             QStringLiteral("UPDATE article SET published_latest = 'x' WHERE id = (SELECT min(id) FROM article)")});
        m_bytes = bytesOf(path);
        QVERIFY(saved());
        QVERIFY(!m_report.hasHistory);
        QCOMPARE(countOf(out(), "statement"), m_statements);
        QCOMPARE(countOf(out(), "saying_speaker"), countOf(m_sample->path(), "saying_speaker") - 1);
        QCOMPARE(rawValue(out(), QStringLiteral("SELECT count(*) FROM tag WHERE name = 'zero'")), QStringLiteral("0"));
    }

private:
    [[nodiscard]] QString out() const { return m_folder->filePath(QStringLiteral("out.tasrih")); }

    /// Writes m_bytes as a project and salvages it. False where nothing can be read; whatever is made is whole.
    bool saved()
    {
        const QString path = m_folder->filePath(QStringLiteral("damaged.tasrih"));
        writeBytes(path, m_bytes);
        QFile::remove(out());
        try {
            m_report = salvage(path, out());
        } catch (const Error& error) {
            if (QFile::exists(out()))
                qFatal("a project was left: %s", error.what());
            return false;
        }
        if (bytesOf(path) != m_bytes)
            qFatal("the damaged file was touched");
        const QStringList problems = checkFile(out()).problems;
        if (!problems.isEmpty())
            qFatal("what was saved is not whole: %s", qPrintable(problems.join(u'\n')));
        const ProjectStore store(out(), Access::ReadOnly);
        if (store.snapshot()->hadGaps)
            qFatal("what was saved has gaps");
        return true;
    }

    std::unique_ptr<TemporaryProject> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
    SalvageReport m_report;
    int m_statements = 0;
    int m_step = qEnvironmentVariableIsSet("TASRIH_THOROUGH") ? 1 : 5;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
