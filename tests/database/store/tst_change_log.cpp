// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is ever lost: every change can be taken back and brought back, also after a restart.
#include "database/store/changes/changeset.h"
#include "database/store/check/check.h"
#include "tests/support/facts_in_words.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestChangeLog : public QObject
{
    Q_OBJECT

    using Access = ProjectStore::Access;

private Q_SLOTS:
    void randomEditsUndoAndRedoToTheSameContent_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void randomEditsUndoAndRedoToTheSameContent()
    {
        QFETCH(unsigned, seed);
        TemporaryProject project(TemporaryProject::Content::Sample);
        std::mt19937 random(seed);
        QStringList states;
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            states << contentOf(store.connection());
            for (int i = 0; i < 30; ++i) {
                const auto outcome = store.apply(QStringLiteral("edit"), [&](const Snapshot& snapshot) {
                    return randomEdits(snapshot, store.ids(), random);
                });
                if (outcome)
                    states << contentOf(store.connection());
                if (i % 8 == 0)
                    verifySnapshot(store);
            }
        }
        // Undo half before, half after a restart.
        for (int session = 0; session < 2; ++session) {
            ProjectStore store(project.path(), Access::ReadWrite);
            const qsizetype steps = session == 0 ? states.size() / 2 : states.size() - 1 - states.size() / 2;
            for (qsizetype i = 0; i < steps; ++i)
                QVERIFY(store.undo());
            verifySnapshot(store);
        }
        ProjectStore store(project.path(), Access::ReadWrite);
        QCOMPARE(contentOf(store.connection()), states.front());
        QVERIFY(!store.undo());
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(store.redo());
            QCOMPARE(contentOf(store.connection()), states.at(i));
        }
        QVERIFY(!store.redo());
        verifySnapshot(store);
    }

    void aGroupGoesTogether()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString before = contentOf(store.connection());
        const qint64 group = store.ids().nextValue();
        for (int i = 0; i < 5; ++i)
            addTag(store, group);
        QCOMPARE(store.snapshot()->all<Tag>().size(), tagsOf(before) + 5);
        QVERIFY(store.undo());
        QCOMPARE(contentOf(store.connection()), before);
        QVERIFY(store.redo());
        QCOMPARE(store.snapshot()->all<Tag>().size(), tagsOf(before) + 5);
    }

    void aNewEditEndsRedoButStaysInTheHistory()
    {
        TemporaryProject project;
        ProjectStore store(project.path(), Access::ReadWrite);
        addTag(store);
        QVERIFY(store.undo());
        addTag(store);
        QVERIFY(store.undoStack().nextRedo().empty());
        QVERIFY(!store.redo());
        const std::vector<HistoryRow> history = store.history(10);
        QCOMPARE(int(history.size()), 3);
        QVERIFY(history[0].inEffect);
        QCOMPARE(history[1].change.kind, ChangeRow::Kind::Undo);
        QVERIFY(!history[2].inEffect);
    }

    void aFailedCommandChangesNothing()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString before = contentOf(store.connection());
        // A link to a statement that does not exist breaks a foreign key at the commit.
        const StatementId real = store.snapshot()->all<Statement>().begin()->id;
        QVERIFY_THROWS_EXCEPTION(Error, store.apply(QStringLiteral("bad"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("x"), {}});
            edits.put(tasrih::Link{store.ids().next<LinkId>(), real, StatementId(99)});
            return edits;
        }));
        QCOMPARE(contentOf(store.connection()), before);
        addTag(store);
        QVERIFY(store.undo());
        QCOMPARE(contentOf(store.connection()), before);
    }

    void anActorInUseCannotBeRemoved()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const ActorId used = store.snapshot()->all<Saying>().begin()->speakers.front().actor;
        QVERIFY_THROWS_EXCEPTION(Error, store.apply(QStringLiteral("bad"), [&](const Snapshot&) {
            Edits edits;
            edits.remove(used);
            return edits;
        }));
        QVERIFY(store.snapshot()->find(used));
    }

    void whatDiffersNotIsNoChange()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const auto outcome = store.apply(QStringLiteral("same"), [](const Snapshot& snapshot) {
            Edits edits;
            for (const Statement& statement : snapshot.all<Statement>())
                edits.put(statement);
            for (const Actor& actor : snapshot.all<Actor>())
                edits.put(actor);
            return edits;
        });
        QVERIFY(!outcome);
        QVERIFY(store.history(5).empty());
    }

    void onlyWhatWasTouchedIsTold()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        Statement statement = *store.snapshot()->all<Statement>().begin();
        statement.note = QStringLiteral("note");
        const auto before = store.snapshot();
        const auto outcome = store.apply(QStringLiteral("note"), [&](const Snapshot&) {
            Edits edits;
            edits.put(statement);
            return edits;
        });
        QVERIFY(outcome);
        QCOMPARE(outcome->touched.ids, std::vector<AnyId>{statement.id});
        QCOMPARE(store.snapshot()->find(statement.id)->note, QStringLiteral("note"));
        QVERIFY(before->find(statement.id)->note != QStringLiteral("note"));
    }

    void aDamagedHistoryEndsInAMessage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a head cut short") << QByteArray("T\x06\x01");
        QTest::newRow("no columns") << QByteArray("T\0tag\0", 6);
        QTest::newRow("more columns than bytes") << QByteArray("T\xff\xff\x7ftag\0", 8);
        QTest::newRow("a name without end") << QByteArray("T\x01\x01tag", 6);
        QTest::newRow("a text longer than the rest") << QByteArray("T\x01\x01tag\0\x12\0\x03\x7fx", 12);
        QTest::newRow("a patchset") << QByteArray("P\x01\x01tag\0\x09\0\x05", 10);
        QTest::newRow("an unknown operation") << QByteArray("T\x01\x01tag\0\x33\0\x05", 10);
    }

    void aDamagedHistoryEndsInAMessage()
    {
        QFETCH(QByteArray, bytes);
        TemporaryProject project;
        ProjectStore store(project.path(), Access::ReadWrite);
        addTag(store);
        store.connection().run(QStringLiteral("UPDATE change SET changeset = ?"), {bytes});
        QVERIFY_THROWS_EXCEPTION(Error, store.undo());
        QVERIFY(!checkProject(store).problems.isEmpty());
        QCOMPARE(int(store.snapshot()->all<Tag>().size()), 1);
    }

    void aChangesetCutAnywhereOrWithAByteAlteredIsReadOrRefused()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        Statement statement = *store.snapshot()->all<Statement>().begin();
        statement.note = QStringLiteral("حاشية");
        store.apply(QStringLiteral("edit"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("وسم"), {}});
            edits.put(statement);
            return edits;
        });
        const QByteArray whole =
            store.connection().scalar(QStringLiteral("SELECT changeset FROM change")).toByteArray();
        const std::size_t count = operationsOf(whole).size();
        QCOMPARE(count, std::size_t(2));
        int refused = 0;
        const auto attempt = [&](const QByteArray& bytes) {
            try {
                QVERIFY(operationsOf(bytes).size() <= count);
            } catch (const Error&) {
                ++refused;
            }
        };
        for (qsizetype at = 0; at < whole.size(); ++at) {
            attempt(whole.first(at));
            QByteArray altered = whole;
            altered[at] = char(~altered[at]);
            attempt(altered);
        }
        QVERIFY(refused > int(whole.size()));
    }

    void bulkEditsUndoLikeSmallOnes()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const QString before = contentOf(store.connection());
        store.apply(QStringLiteral("regrade"), [](const Snapshot& snapshot) {
            Edits edits;
            for (Statement statement : snapshot.all<Statement>()) {
                statement.reliability = Reliability::F;
                edits.put(statement);
            }
            return edits;
        });
        QVERIFY(contentOf(store.connection()) != before);
        QVERIFY(store.undo());
        QCOMPARE(contentOf(store.connection()), before);
        verifySnapshot(store);
    }

    void changesOfAnotherEpochAreNotUndone()
    {
        TemporaryProject project;
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            addTag(store);
            store.connection().exec(QStringLiteral("UPDATE change SET epoch = 0"));
        }
        ProjectStore store(project.path(), Access::ReadWrite);
        QVERIFY(!store.undo());
        QCOMPARE(int(store.snapshot()->all<Tag>().size()), 1);
    }

private:
    static void addTag(ProjectStore& store, std::optional<qint64> group = {})
    {
        store.apply(
            QStringLiteral("tag"),
            [&](const Snapshot&) {
                Edits edits;
                edits.put(Tag{store.ids().next<TagId>(), QStringLiteral("وسم"), QStringLiteral("tag")});
                return edits;
            },
            group);
    }

    static std::size_t tagsOf(const QString& content) { return std::size_t(content.count(QStringLiteral("\ntag|"))); }

    /// What is in memory is what is in the file.
    static void verifySnapshot(ProjectStore& store)
    {
        const ProjectStore reader(store.path(), Access::ReadOnly);
        std::apply(
            [&](const auto&... table) {
                const auto same = [&]<typename Record>(const Table<Record>& fromFile) {
                    const Table<Record>& inMemory = store.snapshot()->all<Record>();
                    QVERIFY(std::equal(fromFile.begin(), fromFile.end(), inMemory.begin(), inMemory.end()));
                };
                (same(table), ...);
            },
            reader.snapshot()->tables);
        QCOMPARE(test::inWords(*store.snapshot()->facts), test::inWords(*reader.snapshot()->facts));
    }
};

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_change_log.moc"
