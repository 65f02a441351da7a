// SPDX-License-Identifier: GPL-3.0-or-later
// What a lane's signs look like: in which way an end is claimed is seen without words and without colour.
#include "tests/support/snapshot_builder.h"
#include "views/drawing/lane_painter.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
constexpr int width = 900;
constexpr double perDay = 2;
const QDate firstShown(2024, 1, 1);

/// The lane of one claim, said on the first of February 2024; time runs from the left.
QImage laneOf(const WithdrawalClaim& claim)
{
    SnapshotBuilder b;
    WithdrawalClaim placed = claim;
    placed.place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
    b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))}, "2024-02-01", placed);
    const SnapshotPtr snapshot = b.build();
    const RowLayout rows(buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), {}), TimelineMetrics());
    const TimeScale scale(startOfDay(firstShown), perDay);
    const LaneShape shape =
        LaneShaper(rows, scale, {width, 0, Qt::LeftToRight}).shape({0, 0}, {}, [](const QString&) { return 0.0; });
    TimelineStyle style = screenStyle();
    style.direction = Qt::LeftToRight;
    QImage image(width, int(shape.lane.bottom()) + 1, QImage::Format_RGB32);
    image.fill(theme().paper);
    QPainter painter(&image);
    LanePainter(painter, style, rows.content()).paint(shape);
    painter.end();
    return image.copy(shape.lane.toRect());
}

int inkAt(const QImage& lane, int x)
{
    int ink = 0;
    for (int y = 0; y < lane.height(); ++y)
        ink += lane.pixelColor(x, y) != theme().paper ? 1 : 0;
    return ink;
}

/// Shapes alone: where there is ink.
QImage shapesOf(const QImage& lane)
{
    QImage shapes = lane;
    for (int y = 0; y < lane.height(); ++y) {
        for (int x = 0; x < lane.width(); ++x)
            shapes.setPixelColor(x, y, lane.pixelColor(x, y) == theme().paper ? Qt::white : Qt::black);
    }
    return shapes;
}

WithdrawalClaim claimOf(const char* ends, Modality modality, Bound bound = Bound::In)
{
    WithdrawalClaim claim = withdrawal({}, ends, bound);
    claim.modality = modality;
    return claim;
}
} // namespace

class TestLaneSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void waysOfClaimingDiffer_data()
    {
        QTest::addColumn<QByteArray>("ends");
        QTest::addColumn<QByteArray>("starts");
        QTest::addColumn<Bound>("bound");
        QTest::newRow("in a month") << QByteArray("2024-09") << QByteArray() << Bound::In;
        QTest::newRow("by a month") << QByteArray("2024-09") << QByteArray() << Bound::By;
        QTest::newRow("not before") << QByteArray("2024-09") << QByteArray() << Bound::NotBefore;
        QTest::newRow("with a start") << QByteArray("2024-09") << QByteArray("2024-04") << Bound::In;
        QTest::newRow("without a date") << QByteArray() << QByteArray() << Bound::In;
    }
    void waysOfClaimingDiffer()
    {
        QFETCH(QByteArray, ends);
        QFETCH(QByteArray, starts);
        QFETCH(Bound, bound);
        const auto shapes = [&](Modality modality) {
            WithdrawalClaim claim = claimOf(ends.isEmpty() ? nullptr : ends.constData(), modality, bound);
            if (!starts.isEmpty())
                claim.starts = Edtf::parse(QString::fromLatin1(starts));
            return shapesOf(laneOf(claim));
        };
        const QImage claimed = shapes(Modality::Announced);
        QVERIFY(shapes(Modality::Possible) != claimed);
        QVERIFY(shapes(Modality::Proposed) != claimed);
        QVERIFY(shapes(Modality::Demanded) != claimed);
        QVERIFY(shapes(Modality::Demanded) != shapes(Modality::Possible));
        QVERIFY(shapes(Modality::Planned) == claimed);
    }

    /// A stroke as high as the other signs on the first of September, and an arrow after it.
    void notBeforeHasItsMark()
    {
        const QImage lane = laneOf(claimOf("2024-09", Modality::Announced, Bound::NotBefore));
        const int day = int(perDay * double(firstShown.daysTo(QDate(2024, 9, 1))));
        QVERIFY2(inkAt(lane, day) >= 12, qPrintable(QString::number(inkAt(lane, day))));
        QVERIFY(inkAt(lane, day - 6) <= 4);
        QVERIFY(inkAt(lane, day + 12) <= 4);
    }

    /// A line with gaps, no longer than a month is here.
    void withoutADateThereIsAShortStub()
    {
        const QImage lane = laneOf(claimOf(nullptr, Modality::Announced));
        const int said = int(perDay * 31.5);
        const int from = said + 5;
        int last = 0, gaps = 0;
        for (int x = 0; x < lane.width(); ++x) {
            if (inkAt(lane, x) > 0)
                last = x;
        }
        for (int x = from; x < last; ++x)
            gaps += inkAt(lane, x) == 0 ? 1 : 0;
        QVERIFY2(last - said <= 30, qPrintable(QString::number(last - said)));
        QVERIFY(gaps >= 3);
    }
};

QTEST_MAIN(TestLaneSigns)
#include "tst_lane_signs.moc"
