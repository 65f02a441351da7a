// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print/pagination.h"
#include "models/print/source_notes.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

TimelineContentPtr contentOf(const SnapshotPtr& snapshot)
{
    return buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), {});
}

} // namespace

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesJoinAndCutNoLane()
    {
        const RowLayout rows(contentOf(dozenOfClaims()), TimelineMetrics());
        for (double height = 90; height < 1200; height += 7) {
            const std::vector<PageSlice> pages = paginated(rows, height);
            QCOMPARE(pages.front().top, 0.0);
            QCOMPARE(pages.back().bottom, rows.height());
            for (std::size_t i = 0; i < pages.size(); ++i) {
                QVERIFY(pages[i].bottom > pages[i].top);
                QVERIFY(pages[i].bottom - pages[i].top <= height + 1e-6);
                if (i == 0)
                    continue;
                QCOMPARE(pages[i].top, pages[i - 1].bottom);
                const std::optional<LaneRef> cut = rows.laneAt(pages[i].top);
                if (cut)
                    QVERIFY(std::abs(rows.laneTop(*cut) - pages[i].top) < 1e-6);
            }
        }
    }

    void aHeadingStaysWithItsRows()
    {
        const RowLayout rows(contentOf(dozenOfClaims()), TimelineMetrics());
        for (double height = 120; height < 900; height += 5) {
            for (const PageSlice& page : paginated(rows, height)) {
                const std::optional<int> last = rows.rowAt(page.bottom - 0.01);
                QVERIFY(last && (rows.row(*last).lanes > 0 || rows.row(*last).folded));
            }
        }
    }

    void notesAreNumberedInReadingOrder()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const SourceNumbers numbers(*content);
        const std::vector<SourceNote> notes = numbers.notes();
        QCOMPARE(notes.size(), content->claims.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            QCOMPARE(notes[i].number, int(i) + 1);
        // An inherited claim has the number of the original.
        const LaneClaim inherited = content->at(2, content->rows[2].ownCount());
        QCOMPARE(numbers.numberOf(inherited.claim), 1);
    }

    void anEmptyTimelineIsOnePage()
    {
        const RowLayout rows(contentOf(SnapshotBuilder().build()), TimelineMetrics());
        QCOMPARE(paginated(rows, 500).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
