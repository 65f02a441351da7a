// SPDX-License-Identifier: GPL-3.0-or-later
// An undo that is stopped, wherever it is stopped, leaves the project as it was.
#include "database/store/project_store.h"
#include "tests/support/temporary_project.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace tasrih;

class tst_stopped_undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingAsItWas()
    {
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        const qint64 group = store.ids().nextValue();
        // Two small changes and, between them, one of many rows: SQLite itself asks within it.
        addTags(store, 3, group);
        addTags(store, 900, group);
        addTags(store, 3, group);
        const QString whole = contentOf(store.connection());
        const QString undone = QString();
        int asked = 0;
        QVERIFY(store.undo([&](qsizetype done, qsizetype total) {
            ++asked;
            return done <= total && total == 906;
        }));
        QVERIFY(asked > 4);
        QCOMPARE(contentOf(store.connection()), undone);
        QVERIFY(store.redo());
        QCOMPARE(contentOf(store.connection()), whole);
        // At every moment at which it is asked.
        for (int last = 0; last < asked - 1; ++last) {
            int at = 0;
            const auto stop = [&](qsizetype, qsizetype) { return at++ < last; };
            try {
                if (store.undo(stop))
                    QVERIFY(store.redo()); // Timing may ask less often: then it went through.
            } catch (const Error& error) {
                QCOMPARE(error.cause(), Error::Cause::GivenUp);
            }
            QCOMPARE(contentOf(store.connection()), whole);
            QCOMPARE(store.snapshot()->all<Tag>().size(), std::size_t(906));
            QVERIFY(!store.undoStack().nextUndo().empty());
            QVERIFY(store.isIndexComplete()); // Who stops it doesn't break the index.
        }
        // Nobody is asked any more, and all goes on.
        QVERIFY(store.undo());
        QCOMPARE(contentOf(store.connection()), undone);
    }

    /// The snapshot before so much is part of it: stopped within that, nothing half of it is left.
    void leavesNoHalfOfASnapshot()
    {
        TemporaryProject file;
        ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        store.apply(QStringLiteral("Article"), [&](const Snapshot&) {
            const auto id = store.ids().next<ArticleId>();
            const auto text = store.ids().next<TextId>();
            Edits edits;
            edits.texts.push_back({text, id, QStringLiteral("نص")});
            edits.put(Article{id, text, {}, QStringLiteral("عنوان")});
            return edits;
        });
        addTags(store, 1500, store.ids().nextValue());
        const QString whole = contentOf(store.connection());
        QVERIFY_THROWS_EXCEPTION(Error, (void)store.undo([](qsizetype, qsizetype) { return false; }));
        const QStringList files = QDir(store.shelf().folder()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), int(store.shelf().list().size()));
        for (const SnapshotFile& snapshot : store.shelf().list()) {
            Connection copy(snapshot.path, Connection::Mode::Untouched);
            QCOMPARE(copy.scalar(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
        }
        QCOMPARE(contentOf(store.connection()), whole);
        QVERIFY(store.undo());
        QVERIFY(store.snapshot()->all<Tag>().empty());
    }

private:
    static void addTags(ProjectStore& store, int count, qint64 group)
    {
        store.apply(
            QStringLiteral("Add"),
            [&](const Snapshot&) {
                Edits edits;
                for (int i = 0; i < count; ++i)
                    edits.put(Tag{store.ids().next<TagId>(), QString::number(i)});
                return edits;
            },
            group);
    }
};

QTEST_GUILESS_MAIN(tst_stopped_undo)
#include "tst_stopped_undo.moc"
