// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is made beside its place: what stands there when it is put there, and what came to stand there meanwhile.
#include "database/files/publish.h"
#include "database/records/error.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFreePlace()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a.txt"));
        SiblingDraft draft(target);
        write(draft.path(), "new");
        draft.publish(SiblingDraft::Former::Refuse);
        QCOMPARE(bytesOf(target), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(1));
    }

    void neverThatOfAnotherWhoCameFirst()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a.txt"));
        {
            SiblingDraft draft(target);
            write(draft.path(), "new");
            write(target, "another's");
            QVERIFY_THROWS_EXCEPTION(Error, draft.publish(SiblingDraft::Former::Refuse));
        }
        QCOMPARE(bytesOf(target), QByteArray("another's"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), qsizetype(1));
    }

    void replacesWhereItIsAskedTo()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a.txt"));
        write(target, "old");
        SiblingDraft draft(target);
        write(draft.path(), "new");
        draft.publish();
        QCOMPARE(bytesOf(target), QByteArray("new"));
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
