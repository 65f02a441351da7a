// SPDX-License-Identifier: GPL-3.0-or-later
// The headline of a print: what it says of the ends, of who contradicts whom, and what it doesn't say.
#include "models/findings/findings_report.h"
#include "models/lead/headline.h"
#include "resources/resources.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// A country where four officials and an outlet can speak.
struct Case
{
    SnapshotBuilder builder;
    PlaceId iraq = builder.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    ActorId baghdad = builder.actor(QStringLiteral("بغداد"), QStringLiteral("Baghdad"));
    ActorId washington = builder.actor(QStringLiteral("واشنطن"), QStringLiteral("Washington"));
    ActorId minister = builder.actor(QStringLiteral("الوزير"), QStringLiteral("the minister"));
    ActorId deputy = builder.actor(QStringLiteral("النائب"), QStringLiteral("the deputy"));
    ArticleId article = builder.article(QStringLiteral("Article"), "2024-12-14");

    void ends(std::vector<ActorId> who, const char* edtf, Bound bound = Bound::In,
              Modality modality = Modality::Planned, What what = What::FullExit, const char* said = "2024-09-27")
    {
        WithdrawalClaim claim = withdrawal(iraq, edtf, bound, what);
        claim.modality = modality;
        builder.says(std::move(who), said, claim);
    }

    [[nodiscard]] QString headline(Language language = Language::English) const
    {
        const SnapshotPtr snapshot = builder.build();
        TimelineOptions options;
        options.language = language;
        const TimelineContentPtr content = buildTimeline(snapshot, SnapshotBuilder::all(*snapshot), options);
        QString text = headlineOf(*content, findingsAmong(snapshot, SnapshotBuilder::all(*snapshot)));
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
};

} // namespace

class TestHeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void whoContradictsAJointStatement()
    {
        Case c;
        c.ends({c.baghdad, c.washington}, "2025-09", Bound::In, Modality::Agreed);
        c.ends({c.minister}, "2026-09", Bound::In, Modality::Planned, What::FullExit, "2024-10-01");
        QCOMPARE(c.headline(), QStringLiteral("Claimed ends run from September 2025 to September 2026; 1 of 3 speakers "
                                              "contradicts the joint statement of 27 September 2024"));
        c.ends({c.deputy}, "2026-09", Bound::In, Modality::Planned, What::FullExit, "2024-10-02");
        QCOMPARE(c.headline(), QStringLiteral("Claimed ends run from September 2025 to September 2026; 2 of 4 speakers "
                                              "contradict the joint statement of 27 September 2024"));
        QCOMPARE(c.headline(Language::Arabic),
                 QStringLiteral("تمتد المواعيد المذكورة للانتهاء من أيلول 2025 إلى أيلول 2026؛ قائلان من أصل 4 يناقضان "
                                "البيان المشترك الصادر في 27 أيلول 2024"));
    }

    void oneSpeakerIsNamed()
    {
        Case c;
        c.ends({c.baghdad}, "2025-09", Bound::In, Modality::Agreed, What::FullExit, nullptr);
        c.ends({c.minister}, "2026", Bound::In, Modality::Planned, What::FullExit, nullptr);
        // Each contradicts the other: the later one is the one that is contradicted, by one.
        QVERIFY2(c.headline().contains(QStringLiteral("; 1 of 2 speakers contradicts the minister")),
                 qPrintable(c.headline()));
    }

    void noMoreExactThanSaid_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* one, const char* other, const char* said) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << QString::fromLatin1(said);
        };
        row("the same month", "2025-09", "2025-09", "The claimed end is September 2025");
        row("a month and its last day", "2025-09-30", "2025-09", "The claimed end is September 2025");
        row("a year and a month of it", "2025-09", "2025", "The claimed end is 2025");
        row("two years", "2025", "2026", "Claimed ends run from 2025 to 2026");
        row("about", "2025-09", "2026-12~", "Claimed ends run from September 2025 to about December 2026");
        row("an uncertain one doesn't count", "2025-09", "2027-09?", "The claimed end is September 2025");
    }
    void noMoreExactThanSaid()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(QString, said);
        Case c;
        c.ends({c.minister}, one.constData());
        c.ends({c.minister}, other.constData()); // Nobody contradicts another.
        QCOMPARE(c.headline(), said);
    }

    /// What is possible, wanted, denied, over, not before a day, or the end of a combat role alone names no end.
    void whatIsNoEnd()
    {
        const auto only = [](Bound bound, Modality modality, What what, const char* edtf = "2026-09") {
            Case c;
            c.ends({c.minister}, edtf, bound, modality, what);
            return c.headline();
        };
        QVERIFY(!only(Bound::By, Modality::Planned, What::MissionEnds).isEmpty());
        QCOMPARE(only(Bound::In, Modality::Possible, What::FullExit), QString());
        QCOMPARE(only(Bound::In, Modality::Demanded, What::FullExit), QString());
        QCOMPARE(only(Bound::In, Modality::Proposed, What::FullExit), QString());
        QCOMPARE(only(Bound::In, Modality::Denied, What::FullExit), QString());
        QCOMPARE(only(Bound::In, Modality::Happened, What::FullExit, "2011"), QString());
        QCOMPARE(only(Bound::NotBefore, Modality::Planned, What::FullExit), QString());
        QCOMPARE(only(Bound::In, Modality::Planned, What::CombatRoleEnds), QString());
        QCOMPARE(only(Bound::Until, Modality::Planned, What::Stays), QString());
    }

    void whoNamesNoEndIsCounted()
    {
        Case c;
        c.ends({c.minister}, "2025-09");
        c.ends({c.deputy}, nullptr, Bound::In, Modality::Announced, What::NoTimetable);
        QCOMPARE(c.headline(), QStringLiteral("The claimed end is September 2025; 1 of 2 speakers names no end"));
        QCOMPARE(c.headline(Language::Arabic),
                 QStringLiteral("الموعد المذكور للانتهاء هو أيلول 2025؛ قائل واحد من أصل 2 لا يذكر أي موعد"));
    }

    void noEndNoHeadline()
    {
        Case c;
        c.ends({c.deputy}, nullptr, Bound::In, Modality::Announced, What::NoPlan);
        QCOMPARE(c.headline(), QString());
        QCOMPARE(Case().headline(), QString());
    }
};

QTEST_GUILESS_MAIN(TestHeadline)
#include "tst_headline.moc"
