// SPDX-License-Identifier: GPL-3.0-or-later
// A project that is renamed, moved, removed, replaced or overwritten while it is open: noticed before anything more is
// reported as saved, and nothing that was reported is lost.
#include "database/store/check/check.h"
#include "database/store/file/copies.h"
#include "tests/support/raw_sql.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

#include <unistd.h>

using namespace tasrih;
using test::bytesOf;

namespace {

using Access = ProjectStore::Access;

/// Ready for changes, and the day's snapshot taken.
void settle(ProjectStore& store)
{
    store.becomeWritable();
    QTRY_VERIFY(!store.shelf().list().empty());
}

void addTag(ProjectStore& store, const QString& name)
{
    store.apply(QStringLiteral("Add tag"), [&](const Snapshot&) {
        Edits edits;
        edits.put(Tag{store.ids().next<TagId>(), name, {}});
        return edits;
    });
}

QStringList tagsIn(const Snapshot& snapshot)
{
    QStringList names;
    for (const Tag& tag : snapshot.all<Tag>())
        names << tag.name;
    return names;
}

/// The tags in the file at @p path alone: what would be there had the program been killed now.
QStringList tagsIfKilled(const QString& path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.tasrih"));
    if (!QFile::copy(path, copy))
        return {};
    const ProjectStore store(copy, Access::ReadOnly);
    return tagsIn(*store.snapshot());
}

std::optional<Error> failureOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class tst_place : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamed_data();
    void renamed();
    void removed();
    void replaced();
    void overwritten();
    void onlyTouched();
    void noticedWithoutAChange();
    void aSecondNameIsTheSameProject();
};

void tst_place::renamed_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("beside") << QStringLiteral("renamed.tasrih");
    QTest::newRow("another folder") << QStringLiteral("folder/مشروع test.tasrih");
}

void tst_place::renamed()
{
    QFETCH(QString, to);
    TemporaryProject project(TemporaryProject::Content::Sample);
    QVERIFY(QDir(project.file(QString())).mkpath(QStringLiteral("folder")));
    const QString moved = project.file(to);
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        settle(store);
        addTag(store, QStringLiteral("before"));
        QVERIFY(QFile::rename(project.path(), moved));
        // Killed at this moment, the file has all that was reported.
        QVERIFY(tagsIfKilled(moved).contains(QStringLiteral("before")));
        const auto failure = failureOf([&] { addTag(store, QStringLiteral("after")); });
        QVERIFY(failure);
        QCOMPARE(failure->cause(), Error::Cause::Moved);
        QVERIFY2(failure->message().contains(moved), qPrintable(failure->message()));
        QVERIFY(!store.readOnlyReason().isEmpty());
        QVERIFY(failureOf([&] { addTag(store, QStringLiteral("again")); }));
        QVERIFY(failureOf([&] { store.undo(); }));
        // What was saved can be saved elsewhere.
        const QString elsewhere = project.file(QStringLiteral("elsewhere.tasrih"));
        copyWhole(store.connection(), elsewhere);
        ProjectStore copy(elsewhere, Access::ReadWrite);
        QVERIFY(tagsIn(*copy.snapshot()).contains(QStringLiteral("before")));
        QCOMPARE(copy.history(1).front().change.label, QStringLiteral("Add tag"));
    }
    QVERIFY(!QFile::exists(project.path()));
    ProjectStore store(moved, Access::ReadWrite);
    QVERIFY(store.readOnlyReason().isEmpty());
    QVERIFY(tagsIn(*store.snapshot()).contains(QStringLiteral("before")));
    QVERIFY(!tagsIn(*store.snapshot()).contains(QStringLiteral("after")));
    QVERIFY(checkProject(store).problems.isEmpty());
}

void tst_place::removed()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    settle(store);
    addTag(store, QStringLiteral("before"));
    QVERIFY(QFile::remove(project.path()));
    const auto failure = failureOf([&] { addTag(store, QStringLiteral("after")); });
    QVERIFY(failure);
    QCOMPARE(failure->cause(), Error::Cause::Moved);
    // All that was saved is on the disk, and the message says where.
    const std::vector<SnapshotFile> snapshots = store.shelf().list();
    const auto rescue = std::find_if(snapshots.begin(), snapshots.end(),
                                     [](const SnapshotFile& file) { return file.reason == SnapshotReason::Rescue; });
    QVERIFY(rescue != snapshots.end());
    QVERIFY2(failure->message().contains(rescue->path), qPrintable(failure->message()));
    QVERIFY(tagsIfKilled(rescue->path).contains(QStringLiteral("before")));
    const QString elsewhere = project.file(QStringLiteral("elsewhere.tasrih"));
    copyWhole(store.connection(), elsewhere);
    QVERIFY(tagsIfKilled(elsewhere).contains(QStringLiteral("before")));
}

void tst_place::replaced()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString other = project.file(QStringLiteral("other.tasrih"));
    ProjectStore::create(other);
    QByteArray bytes;
    {
        ProjectStore store(project.path(), Access::ReadWrite);
        settle(store);
        addTag(store, QStringLiteral("before"));
        QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(project.path()).constData()) == 0);
        bytes = bytesOf(project.path());
        QVERIFY(failureOf([&] { addTag(store, QStringLiteral("after")); }));
    }
    // What took the place is as it was, also after closing.
    QCOMPARE(bytesOf(project.path()), bytes);
    ProjectStore store(project.path(), Access::ReadWrite);
    QVERIFY(store.snapshot()->all<Article>().empty());
    QVERIFY(store.readOnlyReason().isEmpty());
}

void tst_place::overwritten()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString other = project.file(QStringLiteral("other.tasrih"));
    ProjectStore::create(other);
    ProjectStore store(project.path(), Access::ReadWrite);
    settle(store);
    addTag(store, QStringLiteral("before"));
    // As cp(1) does: into the same file.
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.write(bytesOf(other)) > 0);
    file.close();
    const auto failure = failureOf([&] { addTag(store, QStringLiteral("after")); });
    QVERIFY(failure);
    QCOMPARE(failure->cause(), Error::Cause::Moved);
    QVERIFY(!tagsIfKilled(project.path()).contains(QStringLiteral("after")));
}

void tst_place::onlyTouched()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    settle(store);
    addTag(store, QStringLiteral("before"));
    QFile file(project.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
    file.close();
    addTag(store, QStringLiteral("after"));
    QVERIFY(tagsIfKilled(project.path()).contains(QStringLiteral("after")));
}

void tst_place::noticedWithoutAChange()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    ProjectStore store(project.path(), Access::ReadWrite);
    settle(store);
    addTag(store, QStringLiteral("before"));
    store.watchPlace();
    QVERIFY(QFile::remove(project.path()));
    QVERIFY(failureOf([&] { store.watchPlace(); }));
    // It is said once.
    store.watchPlace();
    QVERIFY(!store.shelf().list().empty());
}

void tst_place::aSecondNameIsTheSameProject()
{
    TemporaryProject project(TemporaryProject::Content::Sample);
    const QString hard = project.file(QStringLiteral("hard.tasrih"));
    const QString soft = project.file(QStringLiteral("soft.tasrih"));
    QVERIFY(::link(QFile::encodeName(project.path()).constData(), QFile::encodeName(hard).constData()) == 0);
    QVERIFY(QFile::link(project.path(), soft));
    ProjectStore store(project.path(), Access::ReadWrite);
    settle(store);
    addTag(store, QStringLiteral("one"));
    for (const QString& name : {hard, soft}) {
        ProjectStore second(name, Access::ReadWrite);
        QVERIFY(!second.readOnlyReason().isEmpty());
        QVERIFY(failureOf([&] { copyWhole(store.connection(), name); }));
        QVERIFY(failureOf([&] { copyClean(store.connection(), name); }));
        QVERIFY(failureOf([&] { ProjectStore::create(name, ProjectStore::Existing::Replace); }));
    }
    addTag(store, QStringLiteral("two"));
    QVERIFY(tagsIfKilled(project.path()).contains(QStringLiteral("two")));
}

QTEST_GUILESS_MAIN(tst_place)
#include "tst_place.moc"
