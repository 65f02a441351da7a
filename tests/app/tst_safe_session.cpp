// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when the project's file is in danger: moved, locked, to be restored; and file dialogs beside it.
#include "app/appearance.h"
#include "app/main_window.h"
#include "app/session.h"
#include "database/files/file_identity.h"
#include "database/store/project_store.h"
#include "tests/support/temporary_project.h"
#include "views/dialogs/dialogs.h"
#include "views/settings/settings.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace tasrih;

namespace {

/// Answers what the program asks, and keeps what it says.
class SaveAnswers : public Dialogs
{
public:
    SaveAnswers() { setDialogs(this); }
    ~SaveAnswers() override { setDialogs(nullptr); }

    QString saveFile(QWidget*, const FileQuestion&) override { return path; }
    void message(QWidget*, const Message& message) override { said << message.text; }
    bool confirm(QWidget*, const Question& question) override
    {
        asked << question.text;
        return yes;
    }

    QString path;
    bool yes = true;
    QStringList said, asked;
};

QStringList tagsIn(const QString& path)
{
    const ProjectStore store(path, ProjectStore::Access::ReadOnly);
    QStringList names;
    for (const Tag& tag : store.snapshot()->all<Tag>())
        names << tag.name;
    return names;
}

void addTag(Project& project, const QString& name)
{
    project.change(QStringLiteral("Add tag"), [&ids = project.ids(), name](const Snapshot&) {
        Edits edits;
        edits.put(Tag{ids.next<TagId>(), name, {}});
        return edits;
    });
    QTRY_COMPARE(project.pendingChanges(), 0);
}

QByteArray locksOn(const QString& path)
{
    const auto identity = identityOf(path);
    QFile locks(QStringLiteral("/proc/locks"));
    QByteArrayList found;
    if (identity && locks.open(QIODevice::ReadOnly)) {
        const QByteArray mark = ":" + QByteArray::number(qulonglong(identity->inode)) + ' ';
        for (const QByteArray& line : locks.readAll().split('\n')) {
            if (line.contains(mark))
                found << line.mid(line.indexOf(' '));
        }
    }
    std::sort(found.begin(), found.end());
    return found.join('\n');
}

} // namespace

class tst_safe_session : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        Settings().setLanguage(Language::English);
        applySettings(*qApp);
    }

    void aMovedProjectIsSavedElsewhere()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        SaveAnswers answers;
        answers.path = file.file(QStringLiteral("elsewhere.tasrih"));
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait());
        addTag(session.project(), QStringLiteral("before"));
        const QString moved = file.file(QStringLiteral("moved.tasrih"));
        QVERIFY(QFile::rename(file.path(), moved));
        // It is noticed without a change, and the work goes on elsewhere.
        QVERIFY(opened.wait(10000));
        QCOMPARE(answers.asked.size(), 1);
        QVERIFY2(answers.asked.first().contains(moved), qPrintable(answers.asked.first()));
        QCOMPARE(session.project().path(), answers.path);
        QVERIFY(!session.project().isReadOnly());
        addTag(session.project(), QStringLiteral("after"));
        const QStringList there = tagsIn(answers.path);
        QVERIFY(there.contains(QStringLiteral("before")) && there.contains(QStringLiteral("after")));
        QVERIFY(tagsIn(moved).contains(QStringLiteral("before")));
    }

    void declinedItStaysReadOnly()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        SaveAnswers answers;
        answers.yes = false;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait());
        addTag(session.project(), QStringLiteral("before"));
        QVERIFY(QFile::remove(file.path()));
        QTRY_COMPARE_WITH_TIMEOUT(answers.asked.size(), 1, 10000);
        QVERIFY(session.project().isReadOnly());
        auto* undo = session.window()->findChild<QAction*>(QStringLiteral("undo"));
        QTRY_VERIFY(!undo->isEnabled());
        const auto* saved = session.window()->findChild<QLabel*>(QStringLiteral("status_saved"));
        QCOMPARE(saved->text(), QStringLiteral("Read-only"));
        QCOMPARE(saved->toolTip(), session.project().readOnlyReason());
    }

    void whatCanOnlyBeReadIsToldInFull()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        QFile damaged(file.path());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() / 2));
        damaged.write(QByteArray(64 * 1024, '\xa5'));
        damaged.close();
        SaveAnswers answers;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        QTRY_VERIFY(!answers.said.isEmpty());
        QVERIFY2(session.project().isReadOnly(), "the damage is not noticed");
        QCOMPARE(answers.said, QStringList{session.project().readOnlyReason()});
        // Restoring is the way out of it.
        session.window()->findChild<QAction*>(QStringLiteral("restore_snapshot"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("restore_dialog"));
        QCOMPARE(answers.said.size(), 1);
    }

    void whatIsOpenElsewhereIsNotRestored()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        SaveAnswers answers;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        auto other = std::make_unique<ProjectStore>(file.path(), ProjectStore::Access::ReadWrite);
        session.open(file.path());
        QVERIFY(opened.wait(20000));
        QTRY_COMPARE(answers.said.size(), 1);
        const QString reason = session.project().readOnlyReason();
        QVERIFY(!reason.isEmpty());
        auto* restore = session.window()->findChild<QAction*>(QStringLiteral("restore_snapshot"));
        restore->trigger();
        QTRY_COMPARE(answers.said.size(), 2);
        QCOMPARE(answers.said.last(), reason);
        QVERIFY(!QApplication::activeModalWidget());
        // It was closed there meanwhile.
        other.reset();
        restore->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("restore_dialog"));
        QCOMPARE(answers.said.size(), 2);
    }

    void whatWasOverwrittenCanBeRestored()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        SaveAnswers answers;
        answers.yes = false;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait());
        addTag(session.project(), QStringLiteral("before"));
        QVERIFY(QFile::rename(file.path(), file.file(QStringLiteral("moved.tasrih"))));
        ProjectStore::create(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(answers.asked.size(), 1, 10000);
        session.window()->findChild<QAction*>(QStringLiteral("restore_snapshot"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("restore_dialog"));
        QCOMPARE(answers.said, QStringList());
    }

    void aLeftoverLockIsAskedFor()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        QFile lock(file.path() + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\ntasrih\nnewsroom-7\n");
        lock.close();
        SaveAnswers answers;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 10000);
        QCOMPARE(answers.asked.size(), 1);
        QVERIFY(answers.asked.first().contains(QStringLiteral("newsroom-7")));
        QVERIFY(!session.project().isReadOnly());
        addTag(session.project(), QStringLiteral("x"));
        QVERIFY(tagsIn(file.path()).contains(QStringLiteral("x")));
    }

    void aSnapshotIsRestored()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        SaveAnswers answers;
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait());
        const SnapshotShelf shelf(file.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(!shelf.list().empty(), 10000);
        addTag(session.project(), QStringLiteral("later"));
        QSignalSpy reopened(&session.project(), &Project::opened);
        session.window()->findChild<QAction*>(QStringLiteral("restore_snapshot"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget* dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), QStringLiteral("restore_dialog"));
        auto* table = dialog->findChild<QTreeView*>(QStringLiteral("snapshot_table"));
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("restoreButton"));
        QTRY_VERIFY(button->isEnabled());
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(reopened.size(), 1, 10000);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(answers.said, QStringList());
        QVERIFY(!session.project().isReadOnly());
        QVERIFY(!tagsIn(file.path()).contains(QStringLiteral("later")));
        // What was there is a snapshot itself.
        const std::vector<SnapshotFile> files = shelf.list();
        QCOMPARE(files.size(), std::size_t(2));
        QVERIFY(tagsIn(files.front().path).contains(QStringLiteral("later")));
        QCOMPARE(files.front().reason, SnapshotReason::Restoring);
        addTag(session.project(), QStringLiteral("after"));
        QVERIFY(tagsIn(file.path()).contains(QStringLiteral("after")));
    }

    void fileDialogsLeaveTheLocks()
    {
        TemporaryProject file(TemporaryProject::Content::Sample);
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(file.path());
        QVERIFY(opened.wait());
        addTag(session.project(), QStringLiteral("before"));
        const QString log = file.path() + QStringLiteral("-wal");
        const auto logIdentity = identityOf(log);
        QVERIFY(logIdentity);
        QTRY_VERIFY(!SnapshotShelf(file.path(), {}).list().empty());
        QTest::qWait(300); // The reader of the day's snapshot lets go.
        const QByteArray onFile = locksOn(file.path());
        const QByteArray onShared = locksOn(file.path() + QStringLiteral("-shm"));
        if (onFile.isEmpty())
            QSKIP("This system has no /proc/locks.");
        QFileDialog dialog(session.window(), QString(), file.file(QString()), QStringLiteral("All (*)"));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.open();
        QTest::qWait(1000); // Its model looks at every file in a thread of its own, and nothing tells when it is done.
        dialog.close();
        QCOMPARE(locksOn(file.path()), onFile);
        QCOMPARE(locksOn(file.path() + QStringLiteral("-shm")), onShared);
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {file.path(), QStringLiteral("SELECT count(*) FROM tag")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(identityOf(log), logIdentity);
        addTag(session.project(), QStringLiteral("after"));
        QVERIFY(tagsIn(file.path()).contains(QStringLiteral("after")));
    }
};

QTEST_MAIN(tst_safe_session)
#include "tst_safe_session.moc"
