// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the timeline do, dense rows, the strip of the whole time, and what screen readers are told.
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "tests/support/open_project.h"
#include "views/theme/theme.h"
#include "views/timeline/overview_strip.h"
#include "views/timeline/timeline_accessible.h"
#include "views/timeline/timeline_page.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
struct Opened
{
    Opened()
        : page(open.context())
    {
        page.resize(1280, 720);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        view().setToday(QDate(2025, 6, 1));
        view().setFocus();
    }
    [[nodiscard]] TimelineView& view() { return page.view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }

    OpenProject open;
    TimelinePage page;
};
} // namespace

class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void fitAllShowsEveryRowAndDay_data() { directions(); }
    void fitAllShowsEveryRowAndDay()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        Opened o;
        TimelineView& view = o.view();
        const double before = view.rows().height();
        o.press(Qt::Key_9);
        QVERIFY(view.rows().height() < before);
        QVERIFY(view.rows().height() <= view.viewport()->height());
        const auto [from, to] = view.shownDays();
        const DaySpan all = *view.rows().content().days;
        QVERIFY(from <= double(all.from) && to >= double(all.to));
        o.press(Qt::Key_0);
        QCOMPARE(view.compression(), 1.0);
    }

    void fitSelectionShowsItsDays()
    {
        Opened o;
        TimelineView& view = o.view();
        o.press(Qt::Key_Down);
        const TimelineClaim& claim = view.rows().content().claims[std::size_t(*view.currentClaim())];
        const DaySpan whole = *claim.span.whole();
        o.press(Qt::Key_8);
        const auto [from, to] = view.shownDays();
        QVERIFY(from <= double(whole.from) && to >= double(whole.to));
        QVERIFY(to - from < 4 * double(whole.length()) + 400);
    }

    void rowsArePressedTogetherAndApart()
    {
        Opened o;
        const double before = o.view().compression();
        o.press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(o.view().compression() < before);
        o.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(std::abs(o.view().compression() - before) < 1e-9);
        o.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(std::abs(o.view().compression() - before) < 1e-9); // Never higher than as designed.
    }

    void whatIsShownOnDemand()
    {
        Opened o;
        TimelineView& view = o.view();
        QSignalSpy changed(&view, &TimelineView::optionsChanged);
        o.press(Qt::Key_X);
        QVERIFY(view.showsConflicts());
        o.press(Qt::Key_L);
        QVERIFY(view.showsLinks());
        o.press(Qt::Key_G);
        QVERIFY(view.showsGrades());
        o.press(Qt::Key_V);
        QCOMPARE(view.colours(), TimelineStyle::Colours::Stance);
        o.press(Qt::Key_F);
        QVERIFY(view.showsFigures());
        QCOMPARE(changed.count(), 5);
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_L, Qt::Key_G, Qt::Key_V, Qt::Key_F})
            o.press(key);
        QVERIFY(!view.showsConflicts() && !view.showsLinks() && !view.showsGrades() && !view.showsFigures());
        QCOMPARE(view.colours(), TimelineStyle::Colours::Side);
    }

    void linksLeadToTheLanesOfTheOthers()
    {
        test::LiveProject live;
        const SnapshotPtr many = test::manyClaims({.claims = 6, .places = 2});
        live.change([many](const Snapshot&) {
            Edits edits = test::editsOf(*many);
            edits.put(Link{LinkId(1), StatementId(4), StatementId(1), LinkKind::Denies, {}});
            edits.put(Link{LinkId(2), StatementId(6), StatementId(4), LinkKind::Confirms, {}});
            return edits;
        });
        TimelinePage page(live.context);
        page.resize(1100, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        TimelineView& view = page.view();
        QTRY_COMPARE(int(view.rows().content().claims.size()), 6);
        const std::vector<LinkedLane> links = linkedLanes(view.rows(), StatementId(4));
        QCOMPARE(links.size(), std::size_t(2));
        QVERIFY(links[0].isTarget && links[0].kind == LinkKind::Denies);
        QCOMPARE(links[0].lane, *view.rows().laneOf(ClaimId(1)));
        QVERIFY(!links[1].isTarget && links[1].kind == LinkKind::Confirms);
        QVERIFY(linkedLanes(view.rows(), StatementId(2)).empty());
        // They are drawn for the current statement only, and only when asked for: arrows, whose heads point at the
        // lanes that are denied and confirmed.
        const auto shown = [&view] { return view.viewport()->grab().toImage(); };
        view.goTo(*view.rows().laneOf(ClaimId(2)));
        const QImage unlinked = shown();
        view.goTo(*view.rows().laneOf(ClaimId(4)));
        const QImage without = shown();
        QTest::keyClick(&view, Qt::Key_L);
        const QImage with = shown();
        const auto arrowIn = [&](qint64 claim) {
            const QRect lane = view.laneRect(*view.rows().laneOf(ClaimId(claim))).toRect().intersected(with.rect());
            int count = 0;
            for (int y = lane.top(); y <= lane.bottom(); ++y) {
                for (int x = lane.left(); x <= lane.right(); ++x)
                    count += with.pixelColor(x, y) == theme().accent && without.pixelColor(x, y) != theme().accent;
            }
            return count;
        };
        // 4 denies 1, and 6 confirms 4.
        QVERIFY(arrowIn(1) > 10);
        QVERIFY(arrowIn(4) > 10);
        QVERIFY(arrowIn(6) > 0);
        QRectF between;
        for (const qint64 claim : {1, 4, 6})
            between |= view.laneRect(*view.rows().laneOf(ClaimId(claim)));
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                QVERIFY(with.pixel(x, y) == without.pixel(x, y) ||
                        (y >= between.top() - 1 && y <= between.bottom() + 1));
        }
        view.goTo(*view.rows().laneOf(ClaimId(2)));
        QCOMPARE(shown(), unlinked);
    }

    void denseRowsListTheirMembers()
    {
        test::LiveProject live;
        const SnapshotPtr many = test::manyClaims({.claims = 400, .places = 4});
        live.change([many](const Snapshot&) { return test::editsOf(*many); });
        TimelinePage page(live.context);
        page.resize(1280, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        TimelineView& view = page.view();
        QTRY_COMPARE(int(view.rows().content().claims.size()), 400);
        view.showAll();
        for (int i = 0; i < 20 && !view.isDense(); ++i)
            QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(view.isDense());
        // The place of the first claim that is seen at all.
        std::vector<int> members;
        QPoint place;
        for (int y = 0; y < view.viewport()->height() && members.size() < 2; ++y) {
            for (int x = 0; x < view.viewport()->width() && members.size() < 2; x += 4) {
                members = view.places().membersAt({x, y});
                place = {x, y};
            }
        }
        QVERIFY(members.size() >= 2);
        QVERIFY(view.places().tipAt(place).contains(QString::number(members.size())));
        QTimer::singleShot(0, this, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(live.context.selection().claim);
        const TimelineClaim& first = view.rows().content().claims[std::size_t(members.front())];
        QCOMPARE(*live.context.selection().claim, first.claim);
    }

    void theStripOfTheWholeTimeIsBrushed_data() { directions(); }
    void theStripOfTheWholeTimeIsBrushed()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        Opened o;
        auto* strip = o.page.findChild<OverviewStrip*>();
        QVERIFY(strip && strip->isVisible());
        o.press(Qt::Key_9); // The frame is as wide as the strip; then it is drawn anew in a part of it.
        const DaySpan all = *o.view().rows().content().days;
        Q_EMIT strip->wanted(double(all.from) + 100, double(all.from) + 500);
        auto [from, to] = o.view().shownDays();
        QVERIFY(std::abs(from - double(all.from) - 100) < 1 && std::abs(to - double(all.from) - 500) < 1);
        // Dragging the frame moves it the way it is dragged.
        const int width = strip->width();
        const bool fromRight = direction == Qt::RightToLeft;
        const int inside = int(width * (double(300) / double(all.length())));
        const QPoint start(fromRight ? width - inside : inside, strip->height() / 2);
        const QPoint end = start + QPoint(fromRight ? -60 : 60, 0);
        QTest::mousePress(strip, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, end, strip->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(strip, &move);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, end);
        const auto [movedFrom, movedTo] = o.view().shownDays();
        QVERIFY2(movedFrom > from, qPrintable(QStringLiteral("%1 after %2").arg(movedFrom).arg(from)));
        QVERIFY(std::abs((movedTo - movedFrom) - (to - from)) < 2);
    }

    void screenReadersGetATable()
    {
        Opened o;
        TimelineView& view = o.view();
        QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(root);
        QAccessibleTableInterface* table = root->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->columnCount(), int(TimelineAccessible::ColumnCount));
        QVERIFY(table->rowCount() >= int(view.rows().rows().size()));
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->columnDescription(column).isEmpty());
        o.press(Qt::Key_Down);
        const QList<int> selected = table->selectedRows();
        QCOMPARE(selected.size(), 1);
        QAccessibleInterface* speaker = table->cellAt(selected.front(), TimelineAccessible::SpeakerColumn);
        QVERIFY(speaker && !speaker->text(QAccessible::Name).isEmpty());
        QCOMPARE(speaker->role(), QAccessible::Cell);
        QCOMPARE(speaker->parent(), root);
        QCOMPARE(root->indexOfChild(speaker), selected.front() * table->columnCount() + 1);
        QVERIFY(speaker->tableCellInterface()->isSelected());
        QVERIFY(speaker->state().selected);
        // What is said of a row is what its lane says.
        QVERIFY(table->selectRow(selected.front() + 1));
        QCOMPARE(table->selectedRows(), QList<int>{selected.front() + 1});
        QVERIFY(
            !table->cellAt(selected.front() + 1, TimelineAccessible::WhatColumn)->text(QAccessible::Name).isEmpty());
        QVERIFY(!table->cellAt(table->rowCount(), 0));
        // Folded rows leave the table.
        const int before = table->rowCount();
        TimelineOptions options = view.feed().options();
        options.rows = TimelineRows::Sides;
        view.feed().setOptions(options);
        QTRY_VERIFY(table->rowCount() != before);
        QVERIFY(table->cellAt(0, 0));
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

QTEST_MAIN(TestTimelineKeys)
#include "tst_timeline_keys.moc"
