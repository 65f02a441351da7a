// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/agreement.h"
#include "models/timeline/event_marks.h"
#include "models/timeline/lane_shape.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

double widthOf(const QString& text)
{
    return 6.0 * double(text.size());
}

TimelineContentPtr contentOf(const SnapshotPtr& snapshot, TimelineOptions options = {})
{
    return buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
}

/// The rows as lines: depth in blanks, name, own claims, inherited claims.
QStringList printed(const TimelineContent& content)
{
    QStringList lines;
    for (const TimelineRow& row : content.rows) {
        lines << QStringLiteral("%1%2 %3+%4")
                     .arg(QString(row.depth, u' '), row.label)
                     .arg(row.ownCount())
                     .arg(row.laneCount() - row.ownCount());
    }
    return lines;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheTreeOfPlacesAndThePhases()
    {
        QCOMPARE(printed(*contentOf(dozenOfClaims())),
                 QStringList({QStringLiteral("Places 0+0"), QStringLiteral(" Iraq 4+0"),
                              QStringLiteral("  Kurdistan Region 2+4"), QStringLiteral("   Erbil 0+0"),
                              QStringLiteral("    Harir base 2+6"), QStringLiteral("  Al-Anbar 0+0"),
                              QStringLiteral("   Ain al-Asad base 2+4"), QStringLiteral("Phases 0+0"),
                              QStringLiteral(" Coalition mission in Iraq 2+0")}));
        TimelineOptions own;
        own.inherited = Inherited::Hide;
        QVERIFY(printed(*contentOf(dozenOfClaims(), own)).contains(QStringLiteral("    Harir base 2+0")));
    }

    void rowsByActorStandUnderTheirSide()
    {
        TimelineOptions options;
        options.rows = TimelineRows::Actors;
        const QStringList lines = printed(*contentOf(dozenOfClaims(), options));
        QCOMPARE(lines.front(), QStringLiteral("Federal government 0+0"));
        QVERIFY(lines.contains(QStringLiteral(" Prime minister's office 3+0"))); // two of them joint
        QVERIFY(lines.contains(QStringLiteral(" Envoy 4+0")));
    }

    void lanesStandInOrderOfSaying()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const TimelineRow& iraq = content->rows[1];
        DayPoint last = 0;
        for (int lane = 0; lane < iraq.ownCount(); ++lane) {
            const DayPoint said = content->claimAt(1, lane).span.said.days->from;
            QVERIFY(said >= last);
            last = said;
        }
        // The ministry moved its date from 2025 to 2026.
        QCOMPARE(iraq.slips.size(), std::size_t(1));
        QCOMPARE(iraq.slips.front().fromLane, 1);
        QCOMPARE(iraq.slips.front().toLane, 2);
    }

    void rowsLieUnderEachOtherWithoutGaps()
    {
        const RowLayout rows(contentOf(dozenOfClaims()), TimelineMetrics());
        double y = 0;
        for (const PlacedRow& row : rows.rows()) {
            QCOMPARE(row.top, y);
            y = row.bottom();
        }
        QCOMPARE(rows.height(), y);
        QCOMPARE(rows.row(1).height, 4 + 8 + 4 * 24 + 4.0); // Iraq: four lanes
        for (int placed = 0; placed < int(rows.rows().size()); ++placed) {
            for (int lane = 0; lane < rows.row(placed).lanes; ++lane) {
                const LaneRef ref{placed, lane};
                QCOMPARE(rows.laneAt(rows.laneTop(ref) + 0.01), std::optional(ref));
                QCOMPARE(rows.laneAt(rows.laneTop(ref) + 23.99), std::optional(ref));
            }
        }
        QVERIFY(!rows.laneAt(-1));
        QVERIFY(!rows.laneAt(rows.height() + 1));
    }

    void foldingHidesWhatIsBelow()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const RowLayout open(content, TimelineMetrics());
        const RowLayout folded(content, TimelineMetrics(), toggled(*content, 1, {}));
        QCOMPARE(folded.rows().size(), std::size_t(4)); // Places, Iraq, Phases, mission
        QCOMPARE(folded.row(1).lanes, 0);
        QVERIFY(folded.height() < open.height());
        QCOMPARE(toggled(*content, 1, toggled(*content, 1, {})).folded, Folding().folded);
    }

    void aRowThatOnlyInheritsStartsFolded()
    {
        SnapshotBuilder b;
        const PlaceId iraq = b.place(QStringLiteral("ا"), QStringLiteral("Iraq"), PlaceKind::Country);
        b.place(QStringLiteral("ب"), QStringLiteral("Base"), PlaceKind::Base, iraq);
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))}, "2024", withdrawal(iraq, "2025"));
        const RowLayout rows(contentOf(b.build()), TimelineMetrics());
        QCOMPARE(rows.rows().size(), std::size_t(2));
        QVERIFY(rows.row(1).folded);
        QCOMPARE(rows.row(1).lanes, 0);
    }

    void manyInheritedClaimsAreBundledUntilOpened()
    {
        SnapshotBuilder b;
        const PlaceId iraq = b.place(QStringLiteral("ا"), QStringLiteral("Iraq"), PlaceKind::Country);
        const PlaceId base = b.place(QStringLiteral("ب"), QStringLiteral("Base"), PlaceKind::Base, iraq);
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        for (int i = 0; i < 12; ++i)
            b.says({speaker}, "2024", withdrawal(iraq, "2025"));
        b.says({speaker}, "2024", withdrawal(base, "2026"));
        const TimelineContentPtr content = contentOf(b.build());
        const RowLayout rows(content, TimelineMetrics());
        QCOMPARE(rows.row(0).lanes, 12);
        QCOMPARE(rows.row(1).lanes, 2);
        const LaneClaim bundle = rows.claimIn({1, 1});
        QVERIFY(bundle.isBundle());
        QCOMPARE(bundle.bundle.count, 12);
        const RowLayout opened(content, TimelineMetrics(), toggledBundle(*content, 1, 0, {}));
        QCOMPARE(opened.row(1).lanes, 13);
        QCOMPARE(opened.claimIn({1, 1}).inheritedFrom, 0);
    }

    void arabicIsTheMirrorImage()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const RowLayout rows(content, TimelineMetrics());
        const TimeScale scale = TimeScale::fitting(*content->days, 1000, {40, 40});
        const TimelineFrame ltr{1200, 200, Qt::LeftToRight};
        const TimelineFrame rtl{1200, 200, Qt::RightToLeft};
        const auto mirrored = [](const QRectF& box) {
            return QRectF(1200 - box.right(), box.top(), box.width(), box.height());
        };
        int checked = 0;
        for (std::optional<LaneRef> lane = rows.neighbour({}, 1); lane; lane = rows.neighbour(lane, 1)) {
            const LaneShape a = LaneShaper(rows, scale, ltr).shape(*lane, {QStringLiteral("label"), {}}, widthOf);
            const LaneShape b = LaneShaper(rows, scale, rtl).shape(*lane, {QStringLiteral("label"), {}}, widthOf);
            QCOMPARE(mirrored(a.bounds), b.bounds);
            QCOMPARE(mirrored(a.label), b.label);
            if (a.diamond)
                QCOMPARE(1200 - a.diamond->x(), b.diamond->x());
            ++checked;
        }
        QCOMPARE(checked, 4 + 6 + 8 + 6 + 2);
        // The earliest day is at the right.
        QVERIFY(rtl.toVisual(scale.x(content->days->from)) > rtl.toVisual(scale.x(content->days->to)));
    }

    void aClaimIsDrawnWhereItsDaysAre()
    {
        SnapshotBuilder b;
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))}, "2025-01-01", withdrawal(place, "2025-03"));
        const RowLayout rows(contentOf(b.build()), TimelineMetrics());
        const TimeScale scale(startOfDay(QDate(2025, 1, 1)), 10);
        const LaneShape shape = LaneShaper(rows, scale, {1200, 200, Qt::LeftToRight}).shape({0, 0}, {}, widthOf);
        QCOMPARE(shape.diamond->x(), 200 + 5.0);
        QCOMPARE(shape.stem->x1(), 200 + 5 + 4.0);
        QCOMPARE(shape.stem->x2(), 200 + 590.0);                    // 1 March is the 60th day
        QCOMPARE(shape.fades.front().points.back().x, 200 + 900.0); // the end of 31 March
        QCOMPARE(shape.cap->x(), 200 + 900.0);
        QVERIFY(!shape.solid);
    }

    /// A date with one end tells no more than that end.
    void whatWasSaidOnIsAsExactAsItWasSaid_data()
    {
        QTest::addColumn<QByteArray>("saidOn");
        QTest::addColumn<SaidOn::Knowledge>("knowledge");
        QTest::addColumn<double>("diamond"); ///< Days since the first of 2024.
        QTest::addColumn<double>("faded");   ///< Where the line that fades ends; 0 where there is none.
        using enum SaidOn::Knowledge;
        QTest::newRow("a day") << QByteArray("2024-03-01") << Stated << 60.5 << 0.0;
        QTest::newRow("not later") << QByteArray("../2024-03") << AtLatest << 91.0 << -1.0;
        QTest::newRow("not earlier") << QByteArray("2024-03/..") << AtEarliest << 60.0 << 1.0;
        QTest::newRow("the publication") << QByteArray() << AtLatest << 275.0 << -1.0;
    }
    void whatWasSaidOnIsAsExactAsItWasSaid()
    {
        QFETCH(QByteArray, saidOn);
        QFETCH(SaidOn::Knowledge, knowledge);
        QFETCH(double, diamond);
        QFETCH(double, faded);
        SnapshotBuilder b;
        b.article(QStringLiteral("مادة"), "2024-10-01");
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))},
               saidOn.isEmpty() ? nullptr : saidOn.constData(), withdrawal(place, "2025-03"));
        const RowLayout rows(contentOf(b.build()), TimelineMetrics());
        QCOMPARE(rows.content().claims.front().span.said.knowledge, knowledge);
        const TimeScale scale(startOfDay(QDate(2024, 1, 1)), 2);
        const LaneShape shape = LaneShaper(rows, scale, {3000, 0, Qt::LeftToRight}).shape({0, 0}, {}, widthOf);
        QCOMPARE(shape.diamond->x(), 2 * diamond);
        QCOMPARE(shape.fadeIn.has_value(), faded != 0);
        if (shape.fadeIn)
            QVERIFY(faded < 0 ? shape.fadeIn->x1() < shape.diamond->x() : shape.fadeIn->x2() > shape.diamond->x());
    }

    void publishedOnADayOrLaterTellsNothing()
    {
        SnapshotBuilder b;
        b.article(QStringLiteral("مادة"), "2024-03/..");
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))}, nullptr, withdrawal(place, "2025-03"));
        QVERIFY(!contentOf(b.build())->claims.front().span.said.days);
    }

    void notBeforeStandsOnItsDay()
    {
        SnapshotBuilder b;
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        b.says({speaker}, "2024-01-01", withdrawal(place, "2024-04", Bound::NotBefore));
        b.says({speaker}, "2024-01-02", withdrawal(place, "2024-04", Bound::NotBefore, What::DecisionDue));
        b.says({speaker}, "2024-01-03", withdrawal(place, nullptr));
        const RowLayout rows(contentOf(b.build()), TimelineMetrics());
        const TimeScale scale(startOfDay(QDate(2024, 1, 1)), 2);
        const LaneShaper shaper(rows, scale, {3000, 0, Qt::LeftToRight});
        for (int lane = 0; lane < 2; ++lane) {
            const LaneShape shape = shaper.shape({0, lane}, {}, widthOf);
            QCOMPARE(shape.firstDay->x(), 2 * 91.0); // The first of April.
            QVERIFY(shape.cap->x() > shape.firstDay->x());
            QVERIFY(!shape.isStub);
        }
        const LaneShape undated = shaper.shape({0, 2}, {}, widthOf);
        QVERIFY(undated.isStub && !undated.firstDay);
        QVERIFY(undated.tail->length() < TimelineMetrics().tail);
    }

    void aStartWithoutAFirstDayIsDrawnOpen()
    {
        SnapshotBuilder b;
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        WithdrawalClaim claim = withdrawal(place, "2025-12");
        claim.starts = Edtf::parse(QStringLiteral("../2025-03"));
        b.says({b.actor(QStringLiteral("م"), QStringLiteral("Speaker"))}, "2024-01-01", claim);
        const RowLayout rows(contentOf(b.build()), TimelineMetrics());
        const TimeScale scale(startOfDay(QDate(2025, 1, 1)), 2);
        const LaneShape shape = LaneShaper(rows, scale, {3000, 0, Qt::LeftToRight}).shape({0, 0}, {}, widthOf);
        // The start fades in over the same length as other open ends, up to the first of April.
        const BarPart& rise = shape.fades.front();
        QCOMPARE(rise.points.back().x, 2 * 90.0);
        QCOMPARE(rise.points.front().x, 2 * 90.0 - TimelineMetrics().tail);
        QVERIFY(rise.points.front().half < rise.points.back().half);
    }

    void labelsStayInTheBodyAndOffTheSigns()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const RowLayout rows(content, TimelineMetrics());
        const LaneText text{QStringLiteral("A speaker · full exit · by September 2026"), QStringLiteral("[12]")};
        for (double zoom = 0.02; zoom < 50; zoom *= 1.6) {
            for (double start = -800; start < 800; start += 110) {
                const TimeScale scale(content->days->from + start, zoom);
                const TimelineFrame frame{900, 200, Qt::LeftToRight};
                for (std::optional<LaneRef> lane = rows.neighbour({}, 1); lane; lane = rows.neighbour(lane, 1)) {
                    const LaneShape shape = LaneShaper(rows, scale, frame).shape(*lane, text, widthOf);
                    // The words give way, the number never does.
                    QCOMPARE(shape.text.number, text.number);
                    QVERIFY(shape.label.width() >= widthOf(text.number));
                    QVERIFY(shape.label.left() >= 200 && shape.label.right() <= 900);
                    const bool onStem =
                        shape.stem && shape.label.left() >= shape.stem->x1() && shape.label.right() <= shape.stem->x2();
                    const bool isBeside = onStem || !shape.label.intersects(shape.bounds.adjusted(1, 0, -1, 0));
                    QVERIFY(isBeside || shape.text.words.isEmpty());
                }
            }
        }
    }

    void keysFindTheNextMark()
    {
        const RowLayout rows(contentOf(dozenOfClaims()), TimelineMetrics());
        const LaneRef first{1, 0};
        QCOMPARE(rows.neighbour({}, 1), std::optional(first));
        QCOMPARE(rows.neighbour(LaneRef{1, 3}, 1), std::optional(LaneRef{2, 0}));
        QCOMPARE(rows.neighbour(LaneRef{2, 0}, -1), std::optional(LaneRef{1, 3}));
        QVERIFY(!rows.neighbour(first, -1));
        // In Iraq: no plan (said March 2024), 2025, 2026, 2027.
        QCOMPARE(rows.neighbourInTime({1, 1}, RowLayout::Direction::Later), std::optional(LaneRef{1, 2}));
        QCOMPARE(rows.neighbourInTime({1, 1}, RowLayout::Direction::Earlier), std::optional(LaneRef{1, 0}));
    }

    void agreementCountsTheClaimsThatFitADay()
    {
        SnapshotBuilder b;
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        b.says({speaker}, "2024-01-01", withdrawal(place, "2025"));
        b.says({speaker}, "2024-01-02", withdrawal(place, "2025-09"));
        b.says({speaker}, "2024-01-03", withdrawal(place, "2026-01"));
        b.says({speaker}, "2024-01-04", withdrawal(place, "2025-09", Bound::In, What::DecisionDue)); // Not its end.
        b.says({speaker}, "2024-01-05", withdrawal(place, "2025-09", Bound::Until, What::Stays)); // At least so long.
        const Agreement agreement = agreementOf(*contentOf(b.build()), 0);
        QCOMPARE(agreement.claims, 3);
        QCOMPARE(agreement.most, 2);
        QCOMPARE(agreement.steps.size(), std::size_t(4));
        QCOMPARE(agreement.steps[1], (AgreementStep{daySpan(QDate(2025, 9, 1), QDate(2025, 9, 30)), 2}));
    }

    void eventLabelsNeverCollide()
    {
        SnapshotBuilder b;
        for (int month = 1; month <= 12; ++month) {
            const QByteArray day = QStringLiteral("2025-%1-10").arg(month, 2, 10, QLatin1Char('0')).toLatin1();
            b.event(QStringLiteral("حدث"), QStringLiteral("An event with quite a long name %1").arg(month),
                    day.constData());
        }
        const TimelineContentPtr content = contentOf(b.build());
        for (double unitsPerDay = 0.01; unitsPerDay < 60; unitsPerDay *= 1.3) {
            const TimeScale scale(startOfDay(QDate(2024, 12, 1)), unitsPerDay);
            EventStrip strip;
            strip.gap = 6;
            strip.today = QDate(2025, 6, 15);
            strip.todayLabel = QStringLiteral("Today");
            const EventMarks marks = eventMarks(*content, scale, 1000, strip, widthOf);
            for (std::size_t a = 0; a < marks.marks.size(); ++a) {
                for (std::size_t c = 0; c < marks.marks.size(); ++c) {
                    const EventMark& one = marks.marks[a];
                    const EventMark& other = marks.marks[c];
                    if (a == c || one.label.isEmpty())
                        continue;
                    const bool sameLine = one.level == other.level && !other.label.isEmpty();
                    QVERIFY(!sameLine || one.labelTo <= other.labelFrom || other.labelTo <= one.labelFrom);
                    // A line from above does not run through a label.
                    QVERIFY(other.level > one.level || other.from <= one.labelFrom || other.from >= one.labelTo);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
