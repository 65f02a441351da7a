// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/files_ahead.h"
#include "database/records/error.h"

#include <QtTest/QtTest>

#include <atomic>
#include <semaphore>

using namespace tasrih;
using namespace std::chrono_literals;

namespace {

QStringList names(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QString::number(i);
    return all;
}

DraftResult titled(const QString& path, qsizetype length = 1)
{
    DraftResult result;
    result.draft.title = path;
    result.draft.text = QString(length, u'x');
    return result;
}

} // namespace

class TestFilesAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInTheirOrder()
    {
        const QStringList files = names(2000);
        FilesAhead ahead(files, [](const QString& path) { return titled(path); });
        for (const QString& file : files)
            QCOMPARE(ahead.next().draft.title, file);
    }

    void onlySomeAreReadAhead()
    {
        std::atomic<int> read = 0;
        {
            FilesAhead ahead(names(100), [&](const QString& path) {
                ++read;
                return titled(path, 400'000);
            });
            QVERIFY(ahead.isReady(10s));
            QTRY_COMPARE(read.load(), 3); // A million characters are there.
            QTest::qWait(20);
            QCOMPARE(read.load(), 3);
            (void)ahead.next();
            QTRY_COMPARE(read.load(), 4);
        }
        QCOMPARE(read.load(), 4); // It ends without the others.
    }

    void whatIsThrownComesInItsPlace()
    {
        FilesAhead ahead(names(3), [](const QString& path) -> DraftResult {
            if (path == QLatin1String("0"))
                return titled(path);
            if (path == QLatin1String("1"))
                throw Error(QStringLiteral("no converter"));
            throw std::bad_alloc();
        });
        QCOMPARE(ahead.next().draft.title, QStringLiteral("0"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)ahead.next());
        QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)ahead.next());
    }

    void aSlowFileIsNotWaitedFor()
    {
        std::binary_semaphore gate(0);
        FilesAhead ahead(names(2), [&](const QString& path) {
            if (path == QLatin1String("1"))
                gate.acquire();
            return titled(path);
        });
        QVERIFY(ahead.isReady(10s));
        (void)ahead.next();
        QVERIFY(!ahead.isReady(1ms));
        gate.release();
        QVERIFY(ahead.isReady(10s));
        QCOMPARE(ahead.next().draft.title, QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestFilesAhead)
#include "tst_files_ahead.moc"
