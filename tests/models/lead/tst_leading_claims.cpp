// SPDX-License-Identifier: GPL-3.0-or-later
// Which claims a page that stands alone shows, and in which order they give way.
#include "models/findings/findings_report.h"
#include "models/lead/leading_claims.h"
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// The claims that lead, as ids.
std::vector<ClaimId> leading(const SnapshotPtr& snapshot)
{
    const std::vector<StatementId> all = SnapshotBuilder::all(*snapshot);
    const TimelineContentPtr content = buildTimeline(snapshot, all, {});
    std::vector<ClaimId> ids;
    for (const int claim : leadingClaims(*content, findingsAmong(snapshot, all)))
        ids.push_back(content->claims[std::size_t(claim)].claim);
    return ids;
}

} // namespace

class TestLeadingClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void whatWasChosenGoesBeforeAll()
    {
        SnapshotBuilder builder;
        const PlaceId iraq = builder.place(QStringLiteral("ا"), QStringLiteral("Iraq"), PlaceKind::Country);
        const ActorId actor = builder.actor(QStringLiteral("ب"), QStringLiteral("B"));
        builder.article(QStringLiteral("Article"), "2024-12-14");
        builder.says({actor}, "2024-01-01", withdrawal(iraq, "2025"));
        builder.last().claims.front().featured = true;
        const ClaimId chosen = builder.last().claims.front().id;
        builder.says({actor}, "2024-02-01", withdrawal(iraq, "2026"));
        QCOMPARE(leading(builder.build()), std::vector<ClaimId>{chosen});
    }

    void theLatestOfAHolderAndSubject()
    {
        SnapshotBuilder builder;
        const PlaceId iraq = builder.place(QStringLiteral("ا"), QStringLiteral("Iraq"), PlaceKind::Country);
        const PlaceId harir = builder.place(QStringLiteral("ح"), QStringLiteral("Harir"), PlaceKind::Base, iraq);
        const ActorId one = builder.actor(QStringLiteral("ب"), QStringLiteral("B"));
        const ActorId other = builder.actor(QStringLiteral("ج"), QStringLiteral("C"));
        builder.article(QStringLiteral("Article"), "2024-12-14");
        std::vector<ClaimId> ids;
        const auto says = [&](ActorId who, const char* when, PlaceId where) {
            builder.says({who}, when, withdrawal(where, "2025-09"));
            ids.push_back(builder.last().claims.front().id);
        };
        says(one, "2024-01-01", iraq);
        says(one, "2024-02-01", iraq);
        says(one, "2024-01-05", harir);
        says(other, "2024-01-01", iraq);
        const std::vector<ClaimId> found = leading(builder.build());
        QCOMPARE(found, (std::vector<ClaimId>{ids[1], ids[2], ids[3]})); // What was said last comes first.
    }

    void contradictedEndsThenOfficials()
    {
        SnapshotBuilder builder;
        const PlaceId iraq = builder.place(QStringLiteral("ا"), QStringLiteral("Iraq"), PlaceKind::Country);
        const PlaceId syria = builder.place(QStringLiteral("س"), QStringLiteral("Syria"), PlaceKind::Country);
        const ActorId one = builder.actor(QStringLiteral("ب"), QStringLiteral("B"));
        const ActorId other = builder.actor(QStringLiteral("ج"), QStringLiteral("C"));
        const ActorId third = builder.actor(QStringLiteral("د"), QStringLiteral("D"));
        builder.article(QStringLiteral("Article"), "2024-12-14");
        std::vector<ClaimId> ids;
        const auto says = [&](ActorId who, const char* when, PlaceId where, const char* ends, Manner manner) {
            builder.says({who}, when, withdrawal(where, ends));
            builder.last().manner = manner;
            ids.push_back(builder.last().claims.front().id);
        };
        says(third, "2024-05-01", syria, "2026", Manner::Headline);
        says(third, "2024-04-01", iraq, "2025~", Manner::Indirect);
        says(one, "2024-01-01", syria, "2025-09", Manner::Indirect);
        says(other, "2024-01-02", syria, "2026-09", Manner::Indirect);
        const std::vector<ClaimId> found = leading(builder.build());
        QCOMPARE(found.size(), std::size_t(4));
        QCOMPARE(found.back(), ids[1]); // Nothing contradicts it.
        QCOMPARE(found[2], ids[0]);     // The press in its own voice.
    }

    void theirContentHasThemAlone()
    {
        const SnapshotPtr snapshot = dozenOfClaims();
        const TimelineContentPtr whole = buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), {});
        const std::vector<int> some{1, 4};
        const TimelineContentPtr part = contentOf(*whole, some);
        QCOMPARE(part->claims.size(), std::size_t(2));
        QCOMPARE(part->claims[0].claim, whole->claims[1].claim);
        QCOMPARE(part->claims[1].claim, whole->claims[4].claim);
        QCOMPARE(part->claimsInProject, whole->claimsInProject);
    }
};

QTEST_GUILESS_MAIN(TestLeadingClaims)
#include "tst_leading_claims.moc"
