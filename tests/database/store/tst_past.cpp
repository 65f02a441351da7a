// SPDX-License-Identifier: GPL-3.0-or-later
// The past is read from the change log without a trace: what a change did, and the life of a record.
#include "database/store/changes/changeset.h"
#include "database/store/schema/migrations.h"
#include "tests/support/random_edits.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
const Statement* statementIn(const std::optional<AnyRecord>& record)
{
    return record ? std::get_if<Statement>(&*record) : nullptr;
}

const RecordChange* changeOf(const std::vector<RecordChange>& changes, const AnyId& id)
{
    const auto found =
        std::find_if(changes.begin(), changes.end(), [&](const RecordChange& each) { return each.id == id; });
    return found == changes.end() ? nullptr : &*found;
}

std::optional<Outcome> setNote(ProjectStore& store, StatementId id, const QString& note)
{
    return store.apply(note, [&](const Snapshot& snapshot) {
        Statement statement = *snapshot.find(id);
        statement.note = note;
        Edits edits;
        edits.put(statement);
        return edits;
    });
}
} // namespace

class TestPast : public QObject
{
    Q_OBJECT

    using Access = ProjectStore::Access;

private Q_SLOTS:
    void tellsWhatAChangeDid()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const StatementId id = (*store.snapshot()->all<Statement>().begin()).id;
        const QString original = store.snapshot()->find(id)->note;
        const auto first = setNote(store, id, QStringLiteral("one"));
        const auto second = setNote(store, id, QStringLiteral("two"));
        const QString content = contentOf(store.connection());
        const std::vector<RecordChange> changes = store.contents(first->sequence);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(statementIn(changes.front().before)->note, original);
        QCOMPARE(statementIn(changes.front().after)->note, QStringLiteral("one"));
        QCOMPARE(statementIn(store.contents(second->sequence).front().before)->note, QStringLiteral("one"));
        QCOMPARE(contentOf(store.connection()), content);
        // The store goes on as before.
        QVERIFY(store.undo());
        QCOMPARE(store.snapshot()->find(id)->note, QStringLiteral("one"));
    }

    void tellsWhatCameAndWent()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const TagId id = store.ids().next<TagId>();
        const auto made = store.apply(QStringLiteral("add"), [&](const Snapshot&) {
            Edits edits;
            edits.put(Tag{id, QStringLiteral("قواعد"), {}});
            return edits;
        });
        const auto gone = store.apply(QStringLiteral("remove"), [&](const Snapshot&) {
            Edits edits;
            edits.remove(id);
            return edits;
        });
        const auto undone = store.undo();
        const std::vector<RecordChange> came = store.contents(made->sequence);
        QVERIFY(!changeOf(came, id)->before && changeOf(came, id)->after);
        const std::vector<RecordChange> went = store.contents(gone->sequence);
        QVERIFY(changeOf(went, id)->before && !changeOf(went, id)->after);
        // An undo is a change of its own.
        QVERIFY(changeOf(store.contents(undone->sequence), id)->after);
    }

    void everyStateOfTheLogIsReached_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void everyStateOfTheLogIsReached()
    {
        QFETCH(unsigned, seed);
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        std::mt19937 random(seed);
        std::map<qint64, std::pair<SnapshotPtr, SnapshotPtr>> states;
        std::map<qint64, Touched> touched;
        for (int i = 0; i < 25; ++i) {
            const SnapshotPtr before = store.snapshot();
            const auto outcome =
                i % 7 == 6 ? store.undo() : store.apply(QStringLiteral("edit"), [&](const Snapshot& s) {
                    return randomEdits(s, store.ids(), random);
                });
            if (!outcome)
                continue;
            states[outcome->sequence] = {before, store.snapshot()};
            touched[outcome->sequence] = outcome->touched;
        }
        for (const auto& [sequence, around] : states) {
            const std::vector<RecordChange> changes = store.contents(sequence);
            QCOMPARE(changes.size(), touched.at(sequence).ids.size());
            for (const RecordChange& change : changes)
                QVERIFY(isAt(change.before, *around.first, change.id) && isAt(change.after, *around.second, change.id));
        }
    }

    void followsAStatementWithItsSaying()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        auto at = store.snapshot()->all<Statement>().begin();
        const Statement statement = *at;
        const Statement other = *++at;
        setNote(store, statement.id, QStringLiteral("one"));
        setNote(store, other.id, QStringLiteral("of another"));
        store.apply(QStringLiteral("occasion"), [&](const Snapshot& snapshot) {
            Saying saying = *snapshot.find(statement.saying);
            saying.occasion = QStringLiteral("مؤتمر صحفي");
            Edits edits;
            edits.put(saying);
            return edits;
        });
        setNote(store, statement.id, QStringLiteral("two"));
        const std::vector<TrailStep> trail = store.trail({statement.id}, 10);
        QCOMPARE(trail.size(), std::size_t(3));
        QCOMPARE(trail[0].label, QStringLiteral("two"));
        QCOMPARE(trail[1].label, QStringLiteral("occasion"));
        QCOMPARE(trail[2].label, QStringLiteral("one"));
        // The state after a step holds both, as they were then.
        QCOMPARE(trail[1].state.size(), std::size_t(2));
        for (const AnyRecord& record : trail[2].state) {
            if (const auto* then = std::get_if<Statement>(&record))
                QCOMPARE(then->note, QStringLiteral("one"));
            else
                QVERIFY(std::get<Saying>(record).occasion != QStringLiteral("مؤتمر صحفي"));
        }
        QCOMPARE(store.trail({statement.id}, 1).size(), std::size_t(1));
    }

    void refusesWhatItCantKnow()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            QVERIFY_THROWS_EXCEPTION(Error, (void)store.contents(999));
        }
    }

    /// The past is taken back in memory: who may only read is told as much, and not a byte is written.
    void tellsWhoOnlyReads()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        StatementId id(1);
        qint64 sequence = 0;
        {
            ProjectStore store(project.path(), Access::ReadWrite);
            id = (*store.snapshot()->all<Statement>().begin()).id;
            sequence = setNote(store, id, QStringLiteral("one"))->sequence;
            setNote(store, id, QStringLiteral("two"));
        }
        const QByteArray before = test::bytesOf(project.path());
        {
            ProjectStore store(project.path(), Access::ReadOnly);
            QCOMPARE(statementIn(store.contents(sequence).front().after)->note, QStringLiteral("one"));
            QCOMPARE(store.trail({id}, 10).size(), std::size_t(2));
        }
        QCOMPARE(test::bytesOf(project.path()), before);
    }

    void stopsAtAnotherEpoch()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), Access::ReadWrite);
        const StatementId id = (*store.snapshot()->all<Statement>().begin()).id;
        const auto first = setNote(store, id, QStringLiteral("one"));
        const auto second = setNote(store, id, QStringLiteral("two"));
        store.connection().exec(
            QStringLiteral("UPDATE change SET epoch = %1 WHERE seq = %2").arg(currentEpoch - 1).arg(first->sequence));
        QCOMPARE(store.contents(second->sequence).size(), std::size_t(1));
        QVERIFY_THROWS_EXCEPTION(Error, (void)store.contents(first->sequence));
        QCOMPARE(store.trail({id}, 10).size(), std::size_t(1));
    }

    void aProjectOfTheFirstSchemaGoesOn()
    {
        TemporaryProject project;
        QFile::remove(project.path());
        {
            Connection connection(project.path(), Connection::Mode::Create);
            migrate(connection, 0, 1);
            connection.exec(QStringLiteral("INSERT INTO tag VALUES(7, 'قواعد', 'bases')"));
        }
        ProjectStore store(project.path(), Access::ReadWrite);
        QCOMPARE(store.snapshot()->all<Tag>().size(), std::size_t(1));
        QCOMPARE(store.shelf().list().front().reason, SnapshotReason::Migration);
        QVERIFY(store.apply(QStringLiteral("remove"), [](const Snapshot&) {
            Edits edits;
            edits.remove(TagId(7));
            return edits;
        }));
        QVERIFY(store.undo());
        QCOMPARE(store.snapshot()->find(TagId(7))->nameEn, QStringLiteral("bases"));
    }

    /// What an old changeset inserted has no value for a column that came later: it takes the column's default.
    void undoReachesBackOverANewColumn()
    {
        Connection connection(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
        connection.exec(QStringLiteral("CREATE TABLE tag(id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL)"));
        connection.exec(QStringLiteral("INSERT INTO tag VALUES(1, 'a')"));
        QByteArray removal;
        {
            Recorder recorder(connection);
            connection.exec(QStringLiteral("DELETE FROM tag"));
            removal = recorder.changeset();
        }
        connection.exec(QStringLiteral("ALTER TABLE tag ADD COLUMN label TEXT NOT NULL DEFAULT ''"));
        applyChangeset(connection, inverted(removal));
        QCOMPARE(connection.scalar(QStringLiteral("SELECT name || '|' || label FROM tag")).toString(),
                 QStringLiteral("a|"));
    }

private:
    static bool isAt(const std::optional<AnyRecord>& record, const Snapshot& snapshot, const AnyId& any)
    {
        return std::visit(
            [&](auto id) {
                const auto* there = snapshot.find(id);
                if (!there || !record)
                    return !there && !record;
                return std::get<std::decay_t<decltype(*there)>>(*record) == *there;
            },
            any);
    }
};

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
