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

    void notesAreNumberedInOrderOfSaying()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const SourceNumbers numbers(RowLayout(content, TimelineMetrics()));
        const std::vector<SourceNote> notes = numbers.notes(*content);
        QCOMPARE(notes.size(), content->claims.size());
        for (std::size_t i = 0; i < notes.size(); ++i)
            QCOMPARE(notes[i].number, int(i) + 1);
        for (std::size_t claim = 0; claim < content->claims.size(); ++claim)
            QCOMPARE(numbers.numberOf(int(claim)), int(claim) + 1);
    }

    void numbersAreTheSameInBothLanguages()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        const auto numbered = [&](Language language, RowSort sort) {
            TimelineOptions options;
            options.language = language;
            options.sort = sort;
            const TimelineContentPtr content = buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
            const SourceNumbers numbers(RowLayout(content, TimelineMetrics()));
            std::map<ClaimId, int> result;
            for (std::size_t i = 0; i < content->claims.size(); ++i)
                result[content->claims[i].claim] = numbers.numberOf(int(i));
            return result;
        };
        QVERIFY(numbered(Language::Arabic, RowSort::Name) == numbered(Language::English, RowSort::Disagreement));
    }

    void onlyChosenRowsAreNumbered()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        Folding folding;
        folding.only = {content->rows.back().subject};
        const RowLayout rows(content, TimelineMetrics(), folding);
        QCOMPARE(rows.rows().size(), std::size_t(1));
        const SourceNumbers numbers(rows);
        QCOMPARE(numbers.count(), content->rows.back().laneCount());
    }

    void anEmptyTimelineIsOnePage()
    {
        const RowLayout rows(contentOf(SnapshotBuilder().build()), TimelineMetrics());
        QCOMPARE(paginated(rows, 500).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPagination)
#include "tst_pagination.moc"
