// SPDX-License-Identifier: GPL-3.0-or-later
// Arrows from a speaker's end to a later one: about one subject, in different sayings.
#include "models/timeline/timeline_content.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

class TestSlips : public QObject
{
    Q_OBJECT

private:
    /// Arrows among all rows of one speaker's two claims. @p change makes the second differ from the first.
    template <typename Change>
    static int arrows(TimelineRows rows, Change change)
    {
        SnapshotBuilder b;
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        const PlaceId base = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        b.place(QStringLiteral("ب"), QStringLiteral("Other base"), PlaceKind::Base);
        b.says({speaker}, "2024-01-01", withdrawal(base, "2025-09"));
        WithdrawalClaim second = withdrawal(base, "2026-09");
        change(b, second);
        b.says({speaker}, "2024-06-01", second);
        return count(b.build(), rows);
    }

    static int count(const SnapshotPtr& snapshot, TimelineRows rows)
    {
        TimelineOptions options;
        options.rows = rows;
        int arrows = 0;
        for (const TimelineRow& row : buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options)->rows)
            arrows += int(row.slips.size());
        return arrows;
    }

private Q_SLOTS:
    void aLaterEndOfTheSame()
    {
        const auto same = [](SnapshotBuilder&, WithdrawalClaim&) {};
        QCOMPARE(arrows(TimelineRows::Places, same), 1);
        QCOMPARE(arrows(TimelineRows::Actors, same), 1);
    }

    void anotherPlaceIsAnotherSubject()
    {
        const auto elsewhere = [](SnapshotBuilder& b, WithdrawalClaim& second) {
            second.place = b.place(QStringLiteral("ج"), QStringLiteral("Third base"), PlaceKind::Base);
        };
        QCOMPARE(arrows(TimelineRows::Actors, elsewhere), 0);
        const auto phase = [](SnapshotBuilder& b, WithdrawalClaim& second) {
            second.place.reset();
            second.phase = b.phase(QStringLiteral("ط"), QStringLiteral("Phase"));
        };
        QCOMPARE(arrows(TimelineRows::Actors, phase), 0);
    }

    void anotherForceIsAnotherSubject()
    {
        const auto force = [](SnapshotBuilder& b, WithdrawalClaim& second) {
            second.force = b.actor(QStringLiteral("ق"), QStringLiteral("Force"));
        };
        QCOMPARE(arrows(TimelineRows::Places, force), 0);
    }

    void aWishIsNoPlanAndADenialNoDate()
    {
        for (const Modality modality : {Modality::Demanded, Modality::Denied, Modality::Rejected, Modality::Happened}) {
            QCOMPARE(arrows(TimelineRows::Places,
                            [modality](SnapshotBuilder&, WithdrawalClaim& second) { second.modality = modality; }),
                     0);
        }
    }

    /// Two articles report one saying with different dates: that is a matter between them.
    void reportsOfOneSayingDoNotSlip()
    {
        SnapshotBuilder b;
        const ActorId speaker = b.actor(QStringLiteral("م"), QStringLiteral("Speaker"));
        const PlaceId base = b.place(QStringLiteral("ا"), QStringLiteral("Base"), PlaceKind::Base);
        b.article(QStringLiteral("أولى"), "2024-01-02");
        b.says({speaker}, "2024-01-01", withdrawal(base, "2025-09"));
        b.article(QStringLiteral("ثانية"), "2024-01-03");
        b.reports(withdrawal(base, "2026-09"));
        QCOMPARE(count(b.build(), TimelineRows::Places), 0);
        b.says({speaker}, "2024-06-01", withdrawal(base, "2027-09"));
        QCOMPARE(count(b.build(), TimelineRows::Places), 1);
    }
};

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
