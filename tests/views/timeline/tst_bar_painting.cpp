// SPDX-License-Identifier: GPL-3.0-or-later
// A bar is painted over its own days and no others, to the pixel, whichever way time runs.
#include "tests/support/snapshot_builder.h"
#include "views/drawing/lane_painter.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::SnapshotBuilder;

class TestBarPainting : public QObject
{
    Q_OBJECT

private:
    static constexpr int width = 1200;
    static constexpr int column = 200;
    static constexpr int perDay = 10;

    /// The colours along a line through the upper half of the only lane's bar, from where time begins. The first column
    /// is the first of January 2024, each day is ten.
    static QList<QColor> colours(const SnapshotPtr& snapshot, Qt::LayoutDirection direction)
    {
        const RowLayout rows(buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), {}), TimelineMetrics());
        const TimeScale scale(startOfDay(QDate(2024, 1, 1)), perDay);
        const TimelineFrame frame{width, column, direction};
        const LaneShape shape = LaneShaper(rows, scale, frame).shape({0, 0}, {}, [](const QString&) { return 0.0; });
        TimelineStyle style = screenStyle();
        style.direction = direction;
        QImage image(width, 400, QImage::Format_RGB32);
        image.fill(theme().paper);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        LanePainter lanes(painter, style, rows.content());
        lanes.setBackground(theme().paper);
        lanes.paint(shape);
        painter.end();
        // Clear of the stem along the middle, and of the diamond, which is less high than the bar.
        const int y = int(shape.lane.center().y()) - 5;
        QList<QColor> result;
        for (int x = 0; x < width - column; ++x)
            result.append(image.pixelColor(direction == Qt::RightToLeft ? width - column - 1 - x : column + x, y));
        return result;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void aBarLiesOnItsDays_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << Qt::LeftToRight;
        QTest::newRow("Arabic") << Qt::RightToLeft;
    }

    /// From the second of February, which is day 32 of the year when counted from 0, up to the first of March, day 60:
    /// what begins on a day is certain from its end on, what ends on one until it begins.
    void aBarLiesOnItsDays()
    {
        QFETCH(Qt::LayoutDirection, direction);
        SnapshotBuilder b;
        const SideId side = b.side(QStringLiteral("ج"), QStringLiteral("Side"), QStringLiteral("federal"));
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        WithdrawalClaim claim = test::withdrawal(place, "2024-03-01");
        claim.starts = Edtf::parse(QStringLiteral("2024-02-01"));
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"), side)}, "2024-01-15", claim);
        const QList<QColor> drawn = colours(b.build(), direction);
        const QColor ink = theme().side(QStringLiteral("federal"));
        QVERIFY(ink != theme().paper);
        constexpr int from = 32 * perDay;
        constexpr int to = 60 * perDay;
        constexpr int cap = 4; ///< Half of the sign at the end, with its edge.
        for (int x = 0; x < drawn.size(); ++x) {
            const QByteArray where = QByteArray::number(x) + ' ' + drawn.at(x).name().toLatin1();
            if (x >= from && x < to)
                QVERIFY2(drawn.at(x) == ink, where.constData());
            else if (x < to)
                QVERIFY2(drawn.at(x) != ink, where.constData());
            // Before the first day of all, and after the last, there is nothing.
            if (x < from - perDay - 1 || x > to + perDay + cap)
                QVERIFY2(drawn.at(x) == theme().paper, where.constData());
        }
    }
};

QTEST_MAIN(TestBarPainting)
#include "tst_bar_painting.moc"
