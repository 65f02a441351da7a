// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in any order, by any subject, and filtered.
#include "models/timeline/row_order.h"
#include "models/timeline/timeline_content.h"
#include "tests/support/temporary_project.h"

#include <QtTest/QtTest>

using namespace tasrih;

class TestRowOrder : public QObject
{
    Q_OBJECT

private:
    SnapshotPtr m_snapshot;
    std::vector<StatementId> m_all;

    [[nodiscard]] TimelineContentPtr built(const TimelineOptions& options) const
    {
        return buildTimeline(m_snapshot, m_all, options);
    }
    static QStringList labels(const TimelineContent& content, int depth)
    {
        QStringList result;
        for (const TimelineRow& row : content.rows) {
            if (row.depth == depth)
                result << row.label;
        }
        return result;
    }
    /// What each row shows, by its subject: sorting must not change it.
    static std::map<RowSubject, std::set<ClaimId>> claimsOf(const TimelineContent& content)
    {
        std::map<RowSubject, std::set<ClaimId>> result;
        for (int row = 0; row < int(content.rows.size()); ++row) {
            for (int lane = 0; lane < content.rows[std::size_t(row)].laneCount(); ++lane)
                result[content.rows[std::size_t(row)].subject].insert(content.claimAt(row, lane).claim);
        }
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        TemporaryProject project(TemporaryProject::Content::Sample);
        ProjectStore store(project.path(), ProjectStore::Access::ReadOnly);
        m_snapshot = store.snapshot();
        for (const Statement& statement : m_snapshot->all<Statement>())
            m_all.push_back(statement.id);
    }

    void sortingMovesRowsAndNothingElse_data()
    {
        QTest::addColumn<RowSort>("sort");
        QTest::newRow("name") << RowSort::Name;
        QTest::newRow("first") << RowSort::FirstClaim;
        QTest::newRow("latest") << RowSort::LatestClaim;
        QTest::newRow("disagreement") << RowSort::Disagreement;
    }
    void sortingMovesRowsAndNothingElse()
    {
        QFETCH(RowSort, sort);
        for (const TimelineRows rows :
             {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Sides, TimelineRows::Propositions}) {
            TimelineOptions options;
            options.rows = rows;
            const TimelineContentPtr given = built(options);
            options.sort = sort;
            const TimelineContentPtr sorted = built(options);
            QCOMPARE(sorted->rows.size(), given->rows.size());
            QVERIFY(claimsOf(*sorted) == claimsOf(*given));
            // The tree stays a tree: ends are right, and what is inherited comes from a row with claims.
            for (int row = 0; row < int(sorted->rows.size()); ++row) {
                const TimelineRow& each = sorted->rows[std::size_t(row)];
                QVERIFY(each.end > row && each.end <= int(sorted->rows.size()));
                for (int below = row + 1; below < each.end; ++below)
                    QVERIFY(sorted->rows[std::size_t(below)].depth > each.depth);
                if (each.end < int(sorted->rows.size()))
                    QVERIFY(sorted->rows[std::size_t(each.end)].depth <= each.depth);
                for (const LaneRun& run : each.runs) {
                    if (run.from >= 0)
                        QCOMPARE(sorted->rows[std::size_t(run.from)].runs.front().first, run.first);
                }
            }
        }
    }

    void namesAscend()
    {
        TimelineOptions options;
        options.rows = TimelineRows::Sides;
        options.language = Language::English;
        options.sort = RowSort::Name;
        const QStringList names = labels(*built(options), 0);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
    }

    void everyClaimWithAStanceStandsWithItsProposition()
    {
        TimelineOptions options;
        options.rows = TimelineRows::Propositions;
        const TimelineContentPtr content = built(options);
        QVERIFY(content->rows.size() > 2);
        std::set<ClaimId> seen;
        for (const auto& [subject, claims] : claimsOf(*content))
            seen.insert(claims.begin(), claims.end());
        QCOMPARE(seen.size(), content->claims.size());
    }

    void emptyRowsAreShownWhereWanted()
    {
        for (const TimelineRows rows : {TimelineRows::Places, TimelineRows::Actors, TimelineRows::Propositions}) {
            TimelineOptions options;
            options.rows = rows;
            options.inherited = Inherited::Hide;
            const std::size_t hidden = built(options)->rows.size();
            options.empty = EmptyRows::Show;
            QVERIFY(built(options)->rows.size() > hidden);
        }
    }

    void aStretchOfTimeLeavesOutWhatLiesOutside()
    {
        TimelineOptions options;
        const std::size_t all = built(options)->claims.size();
        options.from = QDate(2026, 1, 1);
        const TimelineContentPtr late = built(options);
        QVERIFY(late->claims.size() < all && !late->claims.empty());
        for (const TimelineClaim& claim : late->claims)
            QVERIFY(claim.span.openEnd || claim.span.whole()->to > startOfDay(QDate(2026, 1, 1)));
        options.from.reset();
        options.to = QDate(2022, 12, 31);
        const TimelineContentPtr early = built(options);
        QVERIFY(early->claims.size() < all && !early->claims.empty());
        for (const TimelineClaim& claim : early->claims)
            QVERIFY(claim.span.whole()->from < endOfDay(QDate(2022, 12, 31)));
    }

    void onlyChosenClaims()
    {
        auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
        for (const Statement& statement : m_snapshot->all<Statement>()) {
            Statement plain = statement;
            for (Claim& claim : plain.claims)
                claim.featured = false;
            snapshot->all<Statement>() =
                snapshot->all<Statement>().with({std::make_shared<const Statement>(plain)}, {});
        }
        ClaimId chosen(1);
        for (const Statement& statement : m_snapshot->all<Statement>()) {
            Statement changed = snapshot->get(statement.id);
            for (Claim& claim : changed.claims) {
                if (claim.kind() != ClaimKind::Withdrawal)
                    continue;
                claim.featured = true;
                chosen = claim.id;
                snapshot->all<Statement>() =
                    snapshot->all<Statement>().with({std::make_shared<const Statement>(changed)}, {});
                TimelineOptions options;
                options.featuredOnly = true;
                const TimelineContentPtr content = buildTimeline(snapshot, m_all, options);
                QCOMPARE(content->claims.size(), std::size_t(1));
                QCOMPARE(content->claims.front().claim, chosen);
                QVERIFY(content->claimsInProject > 1);
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_row_order.moc"
