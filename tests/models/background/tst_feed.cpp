// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background/feed.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {

/// A number to be squared, said to be as large as it is told.
struct Asked
{
    int number = 0;
    std::size_t records = 0;
    [[nodiscard]] std::size_t size() const { return records; }
    friend bool operator==(const Asked&, const Asked&) = default;
};

constexpr std::size_t many = 1000000;

class Squares
{
public:
    explicit Squares(Asked first)
        : asked(first)
        , feed([this] { return asked; },
               [this](const Asked& key) {
                   ++made;
                   thread = QThread::currentThread();
                   if (key.size() > FeedBase::mostAtOnce)
                       gate.acquire();
                   return key.number * key.number;
               },
               nullptr)
    {
    }
    void ask(int number, std::size_t records)
    {
        asked = {number, records};
        feed.update();
    }

    Asked asked;
    std::atomic<int> made = 0;
    std::atomic<QThread*> thread = nullptr;
    QSemaphore gate; ///< Large ones wait here.
    Feed<Asked, int> feed;
};

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeWhileNobodyLooks()
    {
        Squares squares({3, 1});
        QObject page, other;
        squares.feed.update();
        squares.ask(4, 1);
        QCOMPARE(int(squares.made), 0);
        squares.feed.setLooking(&page, true);
        QCOMPARE(int(squares.made), 1); // What was missed is made up for once.
        QCOMPARE(squares.feed.value(), 16);
        squares.feed.setLooking(&other, true);
        squares.feed.setLooking(&page, false);
        squares.ask(5, 1);
        QCOMPARE(squares.feed.value(), 25);
        squares.feed.setLooking(&other, false);
        squares.ask(6, 1);
        QCOMPARE(squares.feed.value(), 25);
        squares.feed.setLooking(&page, true);
        QCOMPARE(squares.feed.value(), 36);
    }

    void whoIsGoneLooksNoLonger()
    {
        Squares squares({3, 1});
        auto page = std::make_unique<QObject>();
        squares.feed.setLooking(page.get(), true);
        page.reset();
        QVERIFY(!squares.feed.isLooking());
    }

    void littleIsMadeAtOnceAndMuchElsewhere()
    {
        Squares squares({3, 1});
        squares.feed.setLooking(this, true);
        QCOMPARE(squares.thread.load(), thread());
        QVERIFY(!squares.feed.isWorking());
        squares.ask(7, many);
        QVERIFY(squares.feed.isWorking());
        QCOMPARE(squares.feed.value(), 9); // Until the new one is there.
        QCOMPARE(squares.feed.key()->number, 3);
        squares.gate.release();
        QTRY_COMPARE(squares.feed.value(), 49);
        QVERIFY(squares.thread.load() != thread());
        QVERIFY(!squares.feed.isWorking());
    }

    void whatIsMadeOfTheSameIsNotMadeAgain()
    {
        Squares squares({3, 1});
        squares.feed.setLooking(this, true);
        const QSignalSpy changed(&squares.feed, &FeedBase::changed);
        squares.feed.update();
        squares.ask(3, 1);
        QCOMPARE(int(squares.made), 1);
        QCOMPARE(changed.count(), 0);
        squares.ask(8, many);
        squares.feed.update(); // It is on its way.
        squares.gate.release(2);
        QTRY_COMPARE(squares.feed.value(), 64);
        QCOMPARE(int(squares.made), 2);
        QCOMPARE(changed.count(), 1);
    }

    void anAnswerThatCameTooLateIsDropped()
    {
        Squares squares({3, 1});
        squares.feed.setLooking(this, true);
        const QSignalSpy changed(&squares.feed, &FeedBase::changed);
        const QSignalSpy working(&squares.feed, &FeedBase::workingChanged);
        squares.ask(8, many);
        squares.ask(9, 1); // A small one overtakes it.
        QCOMPARE(squares.feed.value(), 81);
        QVERIFY(!squares.feed.isWorking());
        squares.ask(10, many);
        squares.ask(9, 1); // Back to what is there.
        QVERIFY(!squares.feed.isWorking());
        squares.gate.release(2);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QCOMPARE(squares.feed.value(), 81);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(working.count(), 4);
    }

    void aFeedMayGoWhileItWorks()
    {
        auto gate = std::make_shared<QSemaphore>();
        {
            Feed<Asked, int> feed(
                [] {
                    return Asked{2, many};
                },
                [gate](const Asked& key) {
                    gate->acquire();
                    return key.number;
                },
                nullptr);
            feed.setLooking(&feed, true);
            QVERIFY(feed.isWorking());
        }
        gate->release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
