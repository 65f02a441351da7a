// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over the list of all claims shows what a list of the filtered statements alone shows.
#include "database/records/statement_facts.h"
#include "models/timeline/timeline_content.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

#include <random>

using namespace tasrih;

namespace {
std::vector<ClaimId> claimsOf(const TimelineContent& content)
{
    std::vector<ClaimId> claims;
    for (const TimelineClaim& claim : content.claims)
        claims.push_back(claim.claim);
    return claims;
}

QStringList rowsOf(const TimelineContent& content)
{
    QStringList rows;
    for (const TimelineRow& row : content.rows) {
        QStringList lanes;
        for (const LaneRun& run : row.runs) {
            for (int i = run.first; i < run.first + run.count; ++i)
                lanes << content.claims[std::size_t(content.order[std::size_t(i)])].claim.toString();
        }
        rows << QStringLiteral("%1 %2 %3: %4").arg(row.depth).arg(row.slips.size()).arg(row.label, lanes.join(u' '));
    }
    return rows;
}
} // namespace

class TestClaimList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filteringItIsListingTheFiltered()
    {
        OpenProject open;
        const SnapshotPtr snapshot = open.context().snapshot();
        std::mt19937 random(7);
        int shown = 0;
        for (int round = 0; round < 120; ++round) {
            TimelineOptions options;
            options.rows = TimelineRows(round % 4);
            options.featuredOnly = round % 7 == 0;
            options.datedOnly = round % 5 == 0;
            if (round % 6 == 0)
                options.from = QDate(2024, 6, 1);
            options.pad.month = 10 + round % 10;
            std::vector<StatementId> visible;
            std::copy_if(snapshot->facts->ids.begin(), snapshot->facts->ids.end(), std::back_inserter(visible),
                         [&](StatementId) { return random() % 3 != 0; });
            const ClaimListPtr all = claimList(*snapshot, snapshot->facts->ids, options.pad);
            const TimelineContentPtr chosen = buildTimeline(snapshot, all, visible, options);
            const TimelineContentPtr listed = buildTimeline(snapshot, visible, options);
            QCOMPARE(claimsOf(*chosen), claimsOf(*listed));
            QCOMPARE(rowsOf(*chosen), rowsOf(*listed));
            QCOMPARE(chosen->undated, listed->undated);
            QCOMPARE(chosen->claimsInProject, listed->claimsInProject);
            shown += int(chosen->claims.size());
        }
        QVERIFY(shown > 1000);
    }
};

QTEST_MAIN(TestClaimList)
#include "tst_claim_list.moc"
