// SPDX-License-Identifier: GPL-3.0-or-later
// The project as the GUI sees it: commands go out, signals come back, nothing waits.
#include "models/context/context.h"
#include "models/project/project.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndTellsTheState()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        QVERIFY(project.snapshot());
        QSignalSpy opened(&project, &Project::opened);
        project.open(file.path());
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(project.isOpen());
        QVERIFY(!project.isReadOnly());
        QVERIFY(!project.undoLabel());
        QVERIFY(project.snapshot()->all<Statement>().size() >= 70);
    }

    void saysWhyItCannotOpen()
    {
        Project project;
        QSignalSpy failed(&project, &Project::openFailed);
        project.open(QStringLiteral("/nowhere/x.tasrih"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("/nowhere/x.tasrih")));
        QVERIFY(!project.isOpen());
    }

    void changesUndoesAndRedoes()
    {
        TemporaryProject file;
        Project project;
        open(project, file);
        QSignalSpy changed(&project, &Project::changed);
        const QFuture<ChangeResult> result = addTag(project);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(result.result().outcome, ChangeResult::Outcome::Saved);
        QCOMPARE(project.snapshot()->all<Tag>().size(), std::size_t(1));
        QCOMPARE(project.undoLabel(), std::optional(QStringLiteral("Add tag")));
        project.undo();
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(project.snapshot()->all<Tag>().empty());
        QCOMPARE(project.redoLabel(), std::optional(QStringLiteral("Add tag")));
        project.redo();
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(project.pendingChanges(), 0);
    }

    void commandsSeeTheNewestState()
    {
        TemporaryProject file;
        Project project;
        open(project, file);
        // Sent in one go: each adds to what the one before left.
        const auto grow = [&](const Snapshot& snapshot) {
            Edits edits;
            Tag tag = snapshot.all<Tag>().empty() ? Tag{project.ids().next<TagId>()} : *snapshot.all<Tag>().begin();
            tag.name += u'x';
            edits.put(tag);
            return edits;
        };
        for (int i = 0; i < 10; ++i)
            project.change(QStringLiteral("grow"), grow);
        QTRY_COMPARE(project.pendingChanges(), 0);
        QCOMPARE(project.snapshot()->all<Tag>().begin()->name.size(), 10);
    }

    void aFailureIsToldAndHarmsNothing()
    {
        TemporaryProject file;
        Project project;
        open(project, file);
        QSignalSpy failed(&project, &Project::failed);
        project.change(QStringLiteral("bad"), [](const Snapshot&) -> Edits { throw Error(QStringLiteral("No.")); });
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("No."));
        addTag(project);
        QTRY_COMPARE(project.snapshot()->all<Tag>().size(), std::size_t(1));
    }

    void closingFinishesWhatWasSent()
    {
        TemporaryProject file;
        {
            Project project;
            open(project, file);
            for (int i = 0; i < 50; ++i)
                addTag(project);
        }
        const ProjectStore store(file.path(), ProjectStore::Access::ReadWrite);
        QCOMPARE(store.snapshot()->all<Tag>().size(), std::size_t(50));
    }

    void loadsTextsAndHistoryAside()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        open(project, file);
        const TextId id = project.snapshot()->all<Article>().begin()->text;
        const QFuture<QString> text = project.text(id);
        QTRY_VERIFY(text.isFinished());
        QVERIFY(text.result().size() > 500);
        QFuture<QString> missing = project.text(TextId(12345));
        QTRY_VERIFY(missing.isFinished());
        QVERIFY_THROWS_EXCEPTION(Error, missing.waitForFinished());
        addTag(project);
        QTRY_COMPARE(project.pendingChanges(), 0);
        const auto history = project.history(10);
        QTRY_VERIFY(history.isFinished());
        QCOMPARE(int(history.result().size()), 1);
    }

    void theContextFollows()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Project project;
        Context context(project);
        open(project, file);
        const std::size_t all = context.visible().size();
        QVERIFY(all >= 70);
        std::vector<Change> changes;
        connect(&context, &Context::changed, this, [&](const Change& change) { changes.push_back(change); });
        Filter filter;
        filter.reviews = {Review::Draft};
        context.setFilter(filter);
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes[0].filter && changes[0].visible && !changes[0].data());
        QVERIFY(context.visible().size() < all && !context.visible().empty());
        context.back();
        QCOMPARE(context.visible().size(), all);
        context.forward();
        QCOMPARE(context.filter(), filter);

        const StatementId first = context.visible().front();
        context.select(first);
        project.change(QStringLiteral("remove"), [first](const Snapshot&) {
            Edits edits;
            edits.remove(first);
            return edits;
        });
        QTRY_VERIFY(!context.selection().current);
        QVERIFY(!context.isVisible(first));
    }

    void filtersRoundTripThroughJson()
    {
        Filter filter;
        filter.from = QDate(2024, 1, 1);
        filter.actors = {ActorId(5), ActorId(9007199254740993)};
        filter.reviews = {Review::Checked};
        filter.text = QStringLiteral("عين \"الأسد\"");
        QCOMPARE(filterFromJson(toJson(filter)), std::optional(filter));
        QVERIFY(!filterFromJson(QStringLiteral("nonsense")));
    }

private:
    static void open(Project& project, const TemporaryProject& file)
    {
        project.open(file.path());
        QTRY_VERIFY(project.isOpen());
    }

    static QFuture<ChangeResult> addTag(Project& project)
    {
        return project.change(QStringLiteral("Add tag"), [&project](const Snapshot&) {
            Edits edits;
            edits.put(Tag{project.ids().next<TagId>(), QStringLiteral("وسم"), {}});
            return edits;
        });
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
