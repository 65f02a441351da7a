// SPDX-License-Identifier: GPL-3.0-or-later
// The index says what the records say, after any edit, undo and redo; it can be made anew; a hostile one does no harm.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "database/store/search/search_reader.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// Each word of a table with where it stands, as text.
QString wordsOf(Connection& connection, const QString& table)
{
    connection.exec(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_%1 USING fts5vocab(main, %1, "
                                   "instance)")
                        .arg(table));
    QSqlQuery& query = connection.run(
        QStringLiteral("SELECT term, doc, col, offset FROM temp.words_of_%1 ORDER BY 1, 2, 3, 4").arg(table));
    QStringList rows;
    while (step(query))
        rows << QStringLiteral("%1 %2 %3 %4")
                    .arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                         query.value(3).toString());
    query.finish();
    return rows.join(u'\n');
}

QString indexOf(ProjectStore& store)
{
    QStringList parts;
    for (const char* table : {"search_article", "search_statement", "search_name"})
        parts << wordsOf(store.connection(), QLatin1String(table));
    return parts.join(QStringLiteral("\n--\n"));
}

void buildAll(ProjectStore& store)
{
    while (store.buildIndex(std::chrono::milliseconds(5))) {
    }
}
} // namespace

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsEqualAnIndexMadeAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U})
            QTest::addRow("%u", seed) << seed;
    }
    void randomEditsEqualAnIndexMadeAnew()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        QVERIFY(store.isIndexComplete());
        for (int round = 0; round < 120; ++round) {
            const auto choice = random() % 5;
            if (choice == 3)
                store.undo();
            else if (choice == 4)
                store.redo();
            else
                store.apply(QStringLiteral("Edit"),
                            [&](const Snapshot& snapshot) { return randomEdits(snapshot, store.ids(), random); });
            if (round % 40 == 39) {
                const QString followed = indexOf(store);
                QVERIFY(followed.size() > 100);
                store.emptyIndex();
                QVERIFY(!store.isIndexComplete());
                buildAll(store);
                QCOMPARE(indexOf(store), followed);
            }
        }
    }

    /// Edits come while it is being built: none is missed, none counted twice.
    void editsWhileItIsBuilt()
    {
        std::mt19937 random(5);
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        const auto edit = [&] {
            store.apply(QStringLiteral("Edit"),
                        [&](const Snapshot& snapshot) { return randomEdits(snapshot, store.ids(), random); });
        };
        for (int round = 0; round < 60; ++round)
            edit();
        store.emptyIndex();
        bool isLeft = true;
        for (int step = 0; isLeft || step < 5; ++step) {
            isLeft = store.buildIndex(std::chrono::milliseconds(0));
            if (step < 30) {
                edit();
                if (step % 3 == 0)
                    store.undo();
            }
        }
        const QString followed = indexOf(store);
        store.emptyIndex();
        buildAll(store);
        QCOMPARE(indexOf(store), followed);
    }

    void anOlderCuttingIsMadeAnew()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        QVERIFY(store.isIndexComplete());
        const QString before = indexOf(store);
        store.connection().exec(QStringLiteral("UPDATE search_state SET cutting = 99"));
        ProjectStore again(file.path(), ProjectStore::Access::ReadOnly);
        QVERIFY(!again.isIndexComplete());
        const QSet<QString> noNames;
        QVERIFY(!SearchReader(again.connection(), noNames).isComplete());
    }

    void aBrokenIndexIsMadeAnewAndStopsNoEdit()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        QString before;
        {
            ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
            before = indexOf(store);
        }
        {
            Connection connection(file.path(), Connection::Mode::ReadWrite);
            connection.exec(QStringLiteral("UPDATE search_statement_data SET block = randomblob(40)"));
            connection.exec(QStringLiteral("UPDATE search_name_data SET block = zeroblob(9)"));
        }
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        QVERIFY(SearchIndex(store.connection()).isBroken());
        const Statement first = *store.snapshot()->all<Statement>().begin();
        Statement edited = first;
        edited.gloss = QStringLiteral("خلاصة أخرى");
        QVERIFY(store.apply(QStringLiteral("Edit"), [&](const Snapshot&) {
            Edits edits;
            edits.put(edited);
            return edits;
        }));
        buildAll(store);
        QVERIFY(store.undo());
        buildAll(store);
        QVERIFY(!SearchIndex(store.connection()).isBroken());
        QCOMPARE(indexOf(store), before);
    }

    /// Settings of the index name functions: only those that it is made with are let be.
    void foreignSettingsAreFound()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        QVERIFY(!SearchIndex(store.connection()).isBroken());
        store.connection().exec(QStringLiteral("INSERT INTO search_article_config VALUES('rank', 'evil()')"));
        QVERIFY(SearchIndex(store.connection()).isBroken());
    }

    /// What a clean copy leaves out isn't left in its index either.
    void aCleanCopyHasNoWordsOfWhatIsGone()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        const QString copy = file.file(QStringLiteral("clean.tasrih"));
        {
            ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
            Statement noted = *store.snapshot()->all<Statement>().begin();
            noted.note = QStringLiteral("سرسرسرسر");
            store.apply(QStringLiteral("Note"), [&](const Snapshot&) {
                Edits edits;
                edits.put(noted);
                return edits;
            });
            QVERIFY(indexOf(store).contains(QStringLiteral("سرسرسرسر")));
            copyClean(store.connection(), copy);
        }
        QFile bytes(copy);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains(QStringLiteral("سرسرسرسر").toUtf8()));
        ProjectStore opened(copy, ProjectStore::Access::ReadWrite);
        buildAll(opened);
        QVERIFY(opened.isIndexComplete());
        QVERIFY(checkProject(opened).problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
