// SPDX-License-Identifier: GPL-3.0-or-later
// What many ask for is made once, for the newest key.
#include "models/background/kept.h"

#include <QtTest/QtTest>

#include <future>

using namespace tasrih;

class TestKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceForEachKey()
    {
        Kept<int, int> kept;
        int made = 0;
        const auto make = [&made] { return std::make_shared<const int>(++made); };
        QVERIFY(!kept.ready(0)); // Also not for the key of a value that was never made.
        QCOMPARE(*kept.of(1, make), 1);
        QCOMPARE(*kept.of(1, make), 1);
        QCOMPARE(*kept.ready(1), 1);
        QVERIFY(!kept.ready(2));
        QCOMPARE(*kept.of(2, make), 2);
        QVERIFY(!kept.ready(1));
    }

    void whoeverAsksMeanwhileGetsTheSame()
    {
        Kept<int, int> kept;
        std::promise<void> begun, mayEnd;
        auto first = std::async(std::launch::async, [&] {
            return kept.of(1, [&] {
                begun.set_value();
                mayEnd.get_future().wait();
                return std::make_shared<const int>(7);
            });
        });
        begun.get_future().wait();
        QVERIFY(!kept.ready(1)); // It doesn't wait.
        auto second =
            std::async(std::launch::async, [&] { return kept.of(1, [] { return std::make_shared<const int>(8); }); });
        mayEnd.set_value();
        QCOMPARE(first.get(), second.get());
    }
};

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
