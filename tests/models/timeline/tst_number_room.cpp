// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of lanes that are lower than digits: all of them, inside the body, none on another.
#include "models/timeline/number_room.h"
#include "tests/support/many_claims.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestNumberRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHideEachOtherNowhere_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("pitch");
        QTest::addColumn<int>("mostly"); ///< So many have nothing under them: fewer, where each covers three lanes.
        for (const auto& [pitch, mostly] : {std::pair(8.0, 60), std::pair(5.0, 60), std::pair(3.0, 20)}) {
            QTest::addRow("to the right, %g", pitch) << Qt::LeftToRight << pitch << mostly;
            QTest::addRow("to the left, %g", pitch) << Qt::RightToLeft << pitch << mostly;
        }
    }
    void numbersHideEachOtherNowhere()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, pitch);
        QFETCH(int, mostly);
        constexpr double digits = 9, width = 24, body = 1000, column = 200;
        const SnapshotPtr snapshot = test::manyClaims({.claims = 90, .places = 9});
        const TimelineContentPtr content = buildTimeline(snapshot, test::statementsOf(*snapshot), {});
        const RowLayout rows(content, TimelineMetrics().compressed(pitch / TimelineMetrics().lanePitch));
        const TimelineFrame frame{body + column, column, direction};
        const TimeScale scale = TimeScale::fitting(*content->days, body, {20, 40});
        const LaneShaper shaper(rows, scale, frame);
        NumberRoom room(frame, digits, 3);
        std::vector<LaneShape> shapes;
        for (auto lane = rows.neighbour({}, 1); lane; lane = rows.neighbour(lane, 1)) {
            shapes.push_back(shaper.shape(*lane, {}, [](const QString&) { return 0.0; }));
            room.addSigns(shapes.back());
        }
        QCOMPARE(shapes.size(), std::size_t(90));
        std::vector<QRectF> boxes;
        int free = 0;
        for (const LaneShape& shape : shapes) {
            const NumberRoom::Place place = room.place(shape, width);
            QVERIFY(frame.bodyRect(-1e6, 2e6).contains(place.box));
            QCOMPARE(place.box.center().y(), shape.lane.center().y());
            for (const QRectF& other : boxes)
                QVERIFY(!other.intersects(place.box));
            boxes.push_back(place.box);
            free += place.isFree ? 1 : 0;
        }
        QVERIFY2(free > mostly, qPrintable(QString::number(free)));
    }
};

QTEST_GUILESS_MAIN(TestNumberRoom)
#include "tst_number_room.moc"
