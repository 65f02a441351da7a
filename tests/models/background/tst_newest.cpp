// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background/newest.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestNewest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForgottenHasNoAnswer()
    {
        Newest newest;
        QObject receiver;
        int answer = 0;
        newest.run(
            &receiver, Newest::Size::Large, [] { return 1; }, [&](int result) { answer = result; });
        QVERIFY(newest.isRunning());
        newest.forget();
        QVERIFY(!newest.isRunning());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answer, 0);
        newest.run(
            &receiver, Newest::Size::Large, [] { return 2; }, [&](int result) { answer = result; });
        QTRY_COMPARE(answer, 2);
        QVERIFY(!newest.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestNewest)
#include "tst_newest.moc"
