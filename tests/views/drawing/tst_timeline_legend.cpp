// SPDX-License-Identifier: GPL-3.0-or-later
// The legend explains what the lanes show, and nothing else.
#include "tests/support/many_claims.h"
#include "tests/support/snapshot_builder.h"
#include "views/drawing/timeline_legend.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestTimelineLegend : public QObject
{
    Q_OBJECT

private:
    static QStringList wordsOf(const RowLayout& rows)
    {
        TimelineStyle style = screenStyle();
        style.language = Language::English;
        return TimelineLegend(rows, style).words();
    }
    static TimelineContentPtr contentOf(const SnapshotPtr& snapshot)
    {
        TimelineOptions options;
        options.language = Language::English;
        return buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
    }
    template <typename Claim>
    static QStringList wordsOfOne(Claim make)
    {
        SnapshotBuilder b;
        const PlaceId place = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        make(b, speaker, place);
        return wordsOf(RowLayout(contentOf(b.build()), TimelineMetrics()));
    }

private Q_SLOTS:
    void onlyWhatOccurs()
    {
        QCOMPARE(wordsOfOne([](SnapshotBuilder& b, ActorId speaker, PlaceId place) {
                     b.says({speaker}, "2024-01-01", withdrawal(place, "2025-09"));
                 }),
                 QStringList({QStringLiteral("said"), QStringLiteral("ends in this time")}));
        QCOMPARE(wordsOfOne([](SnapshotBuilder& b, ActorId speaker, PlaceId place) {
                     b.says({speaker}, "2024-01-01", withdrawal(place, nullptr));
                 }),
                 QStringList({QStringLiteral("said"), QStringLiteral("no date given")}));
        QCOMPARE(wordsOfOne([](SnapshotBuilder& b, ActorId speaker, PlaceId place) {
                     b.says({speaker}, "2024-01/..", withdrawal(place, "2025-09", Bound::NotBefore));
                 }),
                 QStringList({QStringLiteral("said not earlier than"), QStringLiteral("not before this day")}));
    }

    void waysOfClaimingAndArrows()
    {
        const QStringList words = wordsOfOne([](SnapshotBuilder& b, ActorId speaker, PlaceId place) {
            WithdrawalClaim claim = withdrawal(place, "2025-09");
            b.says({speaker}, "2024-01-01", claim);
            claim.ends = Edtf::parse(QStringLiteral("2026-09"));
            b.says({speaker}, "2024-06-01", claim);
            claim.modality = Modality::Possible;
            b.says({speaker}, "2024-07-01", claim);
            claim.modality = Modality::Demanded;
            b.says({speaker}, "2024-08-01", claim);
        });
        QVERIFY(words.contains(QStringLiteral("possible")));
        QVERIFY(words.contains(QStringLiteral("demanded or proposed")));
        QVERIFY(words.contains(QStringLiteral("the same speaker names another end later")));
        QVERIFY(!words.contains(QStringLiteral("rejected or denied")));
    }

    void rowsThatAreNotShownExplainNothing()
    {
        const TimelineContentPtr content = contentOf(dozenOfClaims());
        const RowLayout all(content, TimelineMetrics());
        QVERIFY(wordsOf(all).contains(QStringLiteral("decision due")));
        Folding folding; // The mission has a window and a bar, no decision.
        folding.only = {content->rows.back().subject};
        const QStringList words = wordsOf(RowLayout(content, TimelineMetrics(), folding));
        QVERIFY(words.contains(QStringLiteral("within this window")));
        QVERIFY(!words.contains(QStringLiteral("decision due")));
        QVERIFY(!words.contains(QStringLiteral("pale: said of a larger place")));
    }

    void stripsHaveOneSign()
    {
        const RowLayout rows(contentOf(manyClaims({.claims = 100, .places = 5})), TimelineMetrics().compressed(0.05));
        QCOMPARE(wordsOf(rows), QStringList({QStringLiteral("the darker, the more claims")}));
    }
};

QTEST_MAIN(TestTimelineLegend)
#include "tst_timeline_legend.moc"
