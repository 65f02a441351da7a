// SPDX-License-Identifier: GPL-3.0-or-later
// What of time and rows is in sight, without a window: worked out by hand in px and days.
#include "views/timeline/timeline_keys.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QtTest>

using namespace tasrih;

namespace {
constexpr DayPoint first = 2460000;

/// A body of 1000 by 400 px over a hundred days and rows of 1000 px, 10 px a day.
TimelineCamera camera()
{
    TimelineCamera camera;
    camera.setBody({1000, 400});
    camera.setContent(DaySpan{first, first + 100}, 1000);
    camera.show(first, first + 100);
    return camera;
}
} // namespace

class TestTimelineCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDaysItIsAskedFor()
    {
        TimelineCamera fresh;
        QVERIFY(!fresh.isAimed());
        TimelineCamera at = camera();
        QVERIFY(at.isAimed());
        QCOMPARE(at.shownDays(), std::pair(double(first), double(first + 100)));
        at.zoom(2, 500); // The fiftieth day stays in the middle.
        QCOMPARE(at.shownDays(), std::pair(double(first + 25), double(first + 75)));
        at.pan(-100);
        QCOMPARE(at.scale().start(), double(first + 20));
        at.centre({first, first + 2});
        QCOMPARE(qRound(at.scale().x(first + 1)), 500);
    }

    void fittingLeavesRoomBeforeAndAfter()
    {
        TimelineCamera at = camera();
        at.fit({first, first + 100});
        QCOMPARE(qRound(at.scale().x(first)), 40);
        QCOMPARE(qRound(at.scale().x(first + 100)), 800);
        at.setBody({100, 400}); // A tenth and a quarter of what is narrow.
        at.fit({first, first + 100});
        QCOMPARE(qRound(at.scale().x(first)), 10);
        QCOMPARE(qRound(at.scale().x(first + 100)), 75);
    }

    void scrollsAsFarAsThereAreRows()
    {
        TimelineCamera at = camera();
        QCOMPARE(at.down().most, 608); // 8 px beneath the last row.
        QCOMPARE(at.down().page, 400);
        at.scrollTo(700);
        QCOMPARE(at.top(), 608);
        at.reveal(100, 24);
        QCOMPARE(at.top(), 88);
        at.reveal(120, 24);
        QCOMPARE(at.top(), 88);
        at.reveal(600, 24);
        QCOMPARE(at.top(), 236);
        at.setContent(DaySpan{first, first + 100}, 500);
        QCOMPARE(at.top(), 108);
    }

    void pressedTogetherAboutAPlace()
    {
        TimelineCamera at = camera();
        at.scrollTo(236);
        at.setCompression(0.5, 100); // 336 becomes 168, and stays 100 px from the top.
        at.setContent(DaySpan{first, first + 100}, 500);
        QCOMPARE(at.top(), 68);
        QCOMPARE(at.compression(), 0.5);
        QCOMPARE(at.compressed(0.1, 0.3), 0.3);
        QCOMPARE(at.compressed(4, 0.3), 1.0);
        at.setCompression(0.2);
        QCOMPARE(at.compressed(0.5, 0.3), 0.2); // Lower than need be already: no lower.
    }

    void theBarsAreFollowed()
    {
        TimelineCamera at = camera(); // 50 days of margin on both sides.
        QCOMPARE(at.across().most, 1000);
        QCOMPARE(at.across().value, 500);
        QVERIFY(!at.follow(500, 10));
        QCOMPARE(at.top(), 10);
        QCOMPARE(at.scale().start(), double(first));
        QVERIFY(at.follow(600, 10));
        QCOMPARE(at.scale().start(), double(first + 10));
        at.show(first + 300, first + 400); // Beyond all days: the bar stands at its end, and rows scroll alone.
        QCOMPARE(at.across().value, 1000);
        QVERIFY(!at.follow(1000, 20));
        QCOMPARE(at.scale().start(), double(first + 300));
    }

    void aDragMovesWhatIsHeld()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TimelineCamera at = camera();
            at.scrollTo(88);
            TimelineDrag drag({100, 100}, at);
            QVERIFY(!drag.moveTo({101, 102}, direction, at));
            QVERIFY(!drag.isMoving());
            QVERIFY(drag.moveTo({150, 120}, direction, at));
            QCOMPARE(at.scale().start(), double(direction == Qt::LeftToRight ? first - 5 : first + 5));
            QCOMPARE(at.top(), 68);
            QVERIFY(drag.moveTo({101, 100}, direction, at)); // Once it moves, small steps count.
            QCOMPARE(at.top(), 88);
        }
    }

    void keysAreCommands_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("leftToRight"); // A command, or -1.
        QTest::addColumn<int>("rightToLeft");
        const auto row = [](const char* name, int key, int modifiers, int command, int mirrored) {
            QTest::newRow(name) << key << modifiers << command << mirrored;
        };
        using C = TimelineCommand;
        row("plus with shift", Qt::Key_Plus, Qt::ShiftModifier, int(C::ZoomIn), int(C::ZoomIn));
        row("minus with control", Qt::Key_Minus, Qt::ControlModifier, int(C::ZoomOut), int(C::ZoomOut));
        row("keypad", Qt::Key_0, Qt::KeypadModifier, int(C::ShowAll), int(C::ShowAll));
        row("x", Qt::Key_X, 0, int(C::Conflicts), int(C::Conflicts));
        row("control x", Qt::Key_X, Qt::ControlModifier, -1, -1);
        row("shift x", Qt::Key_X, Qt::ShiftModifier, -1, -1);
        row("shift return", Qt::Key_Return, Qt::ShiftModifier, int(C::Open), int(C::Open));
        row("control return", Qt::Key_Return, Qt::ControlModifier, -1, -1);
        row("alt up", Qt::Key_Up, Qt::AltModifier, int(C::LowerRows), int(C::LowerRows));
        row("shift up", Qt::Key_Up, Qt::ShiftModifier, int(C::LaneAbove), int(C::LaneAbove));
        row("right", Qt::Key_Right, 0, int(C::Later), int(C::Earlier));
        row("left", Qt::Key_Left, 0, int(C::Earlier), int(C::Later));
        row("escape", Qt::Key_Escape, Qt::ControlModifier, int(C::EndPeek), int(C::EndPeek));
        row("q", Qt::Key_Q, 0, -1, -1);
    }
    void keysAreCommands()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, leftToRight);
        QFETCH(int, rightToLeft);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
        const auto command = [&](Qt::LayoutDirection direction) {
            const std::optional<TimelineCommand> found = timelineCommand(event, direction);
            return found ? int(*found) : -1;
        };
        QCOMPARE(command(Qt::LeftToRight), leftToRight);
        QCOMPARE(command(Qt::RightToLeft), rightToLeft);
    }

    void theWheelTurns()
    {
        const auto turn = [](QPoint angle, Qt::KeyboardModifiers modifiers, Qt::LayoutDirection direction) {
            const QWheelEvent event({}, {}, {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            return WheelTurn::of(event, direction);
        };
        const WheelTurn in = turn({0, 120}, Qt::ControlModifier, Qt::LeftToRight);
        QVERIFY(in.kind == WheelTurn::Kind::Zoom && in.amount == 1.25);
        const WheelTurn lower = turn({0, -120}, Qt::ControlModifier | Qt::ShiftModifier, Qt::LeftToRight);
        QVERIFY(lower.kind == WheelTurn::Kind::Compress && lower.amount == 0.8);
        const WheelTurn down = turn({0, -120}, {}, Qt::RightToLeft);
        QVERIFY(down.kind == WheelTurn::Kind::Down && down.amount == 72); // Three lanes of 24 px.
        const WheelTurn sideways = turn({-120, 0}, {}, Qt::LeftToRight);
        QVERIFY(sideways.kind == WheelTurn::Kind::Along && sideways.amount == 72);
        QCOMPARE(turn({-120, 0}, {}, Qt::RightToLeft).amount, -72.0);
        QCOMPARE(turn({0, -120}, Qt::ShiftModifier, Qt::RightToLeft).amount, 72.0); // Down is later, either way.
    }
};

QTEST_MAIN(TestTimelineCamera)
#include "tst_timeline_camera.moc"
