// SPDX-License-Identifier: GPL-3.0-or-later
// Strips where lanes have no room: counts step by step, bands of rows, and rows that inherit.
#include "models/timeline/density.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

#include <numeric>
#include <rapidcheck.h>

using namespace tasrih;

namespace {
constexpr DayPoint firstBar = 2460000;

/// A content of @p rows rows with one bar each, from day 10 i to 10 i + 5 after the first.
TimelineContentPtr staircase(int rows)
{
    auto content = std::make_shared<TimelineContent>();
    content->snapshot = std::make_shared<const Snapshot>();
    std::vector<TimelineClaim> claims;
    for (int i = 0; i < rows; ++i) {
        TimelineClaim claim{StatementId(i + 1), ClaimId(i + 1), {}};
        claim.span.fall = DaySpan{firstBar + 10 * i, firstBar + 10 * i + 5};
        claims.push_back(claim);
        content->order.push_back(i);
        TimelineRow row{PlaceId(i + 1), 0, i + 1, QString::number(i), {{i, 1, -1}}, {}};
        content->rows.push_back(row);
    }
    content->claims = ShownClaims(std::move(claims));
    noteDrawnDays(*content);
    return content;
}
} // namespace

class TestDensity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCoversAStep()
    {
        const TimelineContentPtr content = staircase(3);
        Density density(*content, TimeScale(firstBar, 1), 30);
        for (int row = 0; row < 3; ++row)
            density.add(row);
        const std::vector<int>& counts = density.take();
        for (int step = 0; step < 30; ++step)
            QCOMPARE(counts[std::size_t(step)], step % 10 < 5 ? 1 : 0);
        // The next begins at zero.
        QVERIFY(density.isEmpty());
        density.add(1);
        const std::vector<int> again = density.take();
        QCOMPARE(std::accumulate(again.begin(), again.end(), 0), 5);
    }

    void whatLiesOutsideIsNotCounted()
    {
        const TimelineContentPtr content = staircase(3);
        Density density(*content, TimeScale(firstBar + 12, 1), 5);
        density.add(0);
        QVERIFY(density.isEmpty());
        density.add(1);
        QVERIFY(!density.isEmpty());
        QCOMPARE(density.take(), (std::vector<int>{1, 1, 1, 0, 0}));
    }

    void aRowThatInheritsShowsTheLargerPlacesClaims()
    {
        auto content = std::make_shared<TimelineContent>(*staircase(2));
        content->rows[1].runs.push_back({0, 1, 0});
        Density density(*content, TimeScale(firstBar, 1), 20);
        density.add(1);
        const std::vector<int>& counts = density.take();
        QCOMPARE(counts[2], 1);
        QCOMPARE(counts[12], 1);
    }

    void theCountsAddUp()
    {
        const bool holds = rc::check("counts add up", [] {
            auto content = std::make_shared<TimelineContent>();
            content->snapshot = std::make_shared<const Snapshot>();
            const auto bars = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(-40, 140), rc::gen::inRange(0, 60)));
            TimelineRow row{PlaceId(1), 0, 1, {}, {{0, int(bars.size()), -1}}, {}};
            std::vector<TimelineClaim> claims;
            for (std::size_t i = 0; i < bars.size(); ++i) {
                TimelineClaim claim{StatementId(qint64(i) + 1), ClaimId(qint64(i) + 1), {}};
                claim.span.fall = DaySpan{firstBar + bars[i].first, firstBar + bars[i].first + bars[i].second};
                claims.push_back(claim);
                content->order.push_back(int(i));
            }
            content->claims = ShownClaims(std::move(claims));
            noteDrawnDays(*content);
            content->rows.push_back(row);
            Density density(*content, TimeScale(firstBar, 1), 100);
            density.add(0);
            const std::vector<int>& counts = density.take();
            for (int step = 0; step < 100; ++step) {
                int expected = 0;
                for (const auto& [from, length] : bars)
                    expected += from <= step && step < from + std::max(length, 1) ? 1 : 0;
                RC_ASSERT(counts[std::size_t(step)] == expected);
            }
        });
        QVERIFY(holds);
    }

    void bandsCoverAllRowsAndNoneIsTooLow()
    {
        const TimelineContentPtr content = staircase(5000);
        for (const double factor : {1.0, 0.05, 0.01, 0.0005}) {
            const RowLayout rows(content, TimelineMetrics().compressed(factor));
            const std::vector<DenseBand> bands = denseBands(rows, 0, rows.height(), 1);
            QCOMPARE(bands.front().first, 0);
            QCOMPARE(bands.back().end, 5000);
            for (std::size_t i = 0; i + 1 < bands.size(); ++i) {
                QVERIFY(bands[i].bottom - bands[i].top >= 1);
                QCOMPARE(bands[i].end, bands[i + 1].first);
                QCOMPARE(bands[i].bottom, bands[i + 1].top);
            }
        }
    }

    void metricsTellWhatHasRoom()
    {
        const TimelineMetrics metrics;
        QVERIFY(metrics.hasLanes() && metrics.hasLabels());
        QVERIFY(metrics.compressed(0.3).hasLanes() && !metrics.compressed(0.3).hasLabels());
        QVERIFY(!metrics.compressed(0.1).hasLanes());
        // In print as on screen, whatever the unit.
        QVERIFY(metrics.scaled(6).compressed(0.3).hasLanes() && !metrics.scaled(6).compressed(0.1).hasLanes());
        QCOMPARE(metrics.compressed(0.1).labelColumn, metrics.labelColumn);
    }
};

QTEST_GUILESS_MAIN(TestDensity)
#include "tst_density.moc"
