// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions about the end of a withdrawal: each rule found and not found, with dates on both sides of the line
// between certain and possible, and with places that hold each other.
#include "tests/models/findings/end_case.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
Certainty certaintyOf(const std::vector<Finding>& findings)
{
    if (findings.size() != 1)
        qFatal("one finding wanted, %d found", int(findings.size()));
    return findings.front().certainty;
}
} // namespace

class TestEndFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsOfTheSamePlace_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<Bound>("oneBound");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<Bound>("otherBound");
        QTest::addColumn<int>("expected"); // 0 nothing, 1 possible, 2 certain.
        QTest::newRow("other months") << QByteArray("2025-09") << Bound::In << QByteArray("2026-09") << Bound::In << 2;
        QTest::newRow("the same month") << QByteArray("2025-09") << Bound::In << QByteArray("2025-09") << Bound::In
                                        << 0;
        QTest::newRow("more exact") << QByteArray("2025") << Bound::In << QByteArray("2025-09") << Bound::In << 0;
        QTest::newRow("about touches the next month")
            << QByteArray("2025-09~") << Bound::In << QByteArray("2025-10") << Bound::In << 1;
        QTest::newRow("about does not reach so far")
            << QByteArray("2025-09~") << Bound::In << QByteArray("2025-11") << Bound::In << 2;
        QTest::newRow("neighbours") << QByteArray("2025-09") << Bound::In << QByteArray("2025-10") << Bound::In << 2;
        QTest::newRow("uncertain") << QByteArray("2025-09?") << Bound::In << QByteArray("2026-09") << Bound::In << 1;
        QTest::newRow("open start, before it was said")
            << QByteArray("../2025-09") << Bound::In << QByteArray("2023-09") << Bound::In << 0;
        QTest::newRow("intervals overlap")
            << QByteArray("2025-01/2025-09") << Bound::In << QByteArray("2025-06/2026-01") << Bound::In << 1;
        QTest::newRow("by an earlier day")
            << QByteArray("2025-09") << Bound::By << QByteArray("2026-09") << Bound::In << 2;
        QTest::newRow("by a later day") << QByteArray("2026-09") << Bound::By << QByteArray("2025-09") << Bound::In
                                        << 1;
        QTest::newRow("by the same month")
            << QByteArray("2026-09") << Bound::By << QByteArray("2026-09") << Bound::In << 0;
        QTest::newRow("two deadlines") << QByteArray("2025-09") << Bound::By << QByteArray("2026-09") << Bound::By << 1;
        QTest::newRow("not before, sooner")
            << QByteArray("2026-01") << Bound::NotBefore << QByteArray("2025-09") << Bound::In << 2;
        QTest::newRow("not before, the day after")
            << QByteArray("2025-10-01") << Bound::NotBefore << QByteArray("2025-09") << Bound::In << 2;
        QTest::newRow("not before, on the last day")
            << QByteArray("2025-09-30") << Bound::NotBefore << QByteArray("2025-09-30") << Bound::In << 0;
    }
    void windowsOfTheSamePlace()
    {
        QFETCH(QByteArray, one);
        QFETCH(Bound, oneBound);
        QFETCH(QByteArray, other);
        QFETCH(Bound, otherBound);
        QFETCH(int, expected);
        for (const bool isSwapped : {false, true}) {
            EndCase c;
            c.say(isSwapped ? c.second : c.first, withdrawal(c.base, one.constData(), oneBound));
            c.say(isSwapped ? c.first : c.second, withdrawal(c.base, other.constData(), otherBound));
            const std::vector<Finding> found = c.conflicts();
            QCOMPARE(int(found.size()), expected == 0 ? 0 : 1);
            if (expected > 0)
                QCOMPARE(found.front().certainty, expected == 2 ? Certainty::Certain : Certainty::Possible);
        }
    }

    void whatLastsAgainstAnEnd()
    {
        EndCase sooner;
        sooner.say(sooner.first, withdrawal(sooner.base, "2026-06", Bound::Until, What::Stays));
        sooner.say(sooner.second, withdrawal(sooner.base, "2025-09"));
        QCOMPARE(certaintyOf(sooner.conflicts()), Certainty::Certain);

        EndCase later;
        later.say(later.first, withdrawal(later.base, "2025-06", Bound::Until, What::Stays));
        later.say(later.second, withdrawal(later.base, "2025-09"));
        QCOMPARE(certaintyOf(later.conflicts()), Certainty::Possible); // Another date is named.

        EndCase forGood;
        forGood.say(forGood.first, withdrawal(forGood.base, nullptr, Bound::In, What::Stays));
        forGood.say(forGood.second, withdrawal(forGood.base, "2025-09"));
        QCOMPARE(certaintyOf(forGood.conflicts()), Certainty::Possible);

        EndCase both;
        both.say(both.first, withdrawal(both.base, nullptr, Bound::In, What::Stays));
        both.say(both.second, withdrawal(both.base, "2026-06", Bound::Until, What::Stays));
        QVERIFY(both.conflicts().empty());
    }

    void aDenial()
    {
        EndCase all;
        all.say(all.first, withdrawal(all.base, nullptr)).modality = Modality::Denied;
        all.say(all.second, withdrawal(all.base, "2025-09"));
        QCOMPARE(certaintyOf(all.conflicts()), Certainty::Certain);

        EndCase within;
        within.say(within.first, withdrawal(within.base, "2025")).modality = Modality::Denied;
        within.say(within.second, withdrawal(within.base, "2025-09"));
        QCOMPARE(certaintyOf(within.conflicts()), Certainty::Certain);

        EndCase partly;
        partly.say(partly.first, withdrawal(partly.base, "2025-09/2025-10")).modality = Modality::Denied;
        partly.say(partly.second, withdrawal(partly.base, "2025-10/2025-12"));
        QCOMPARE(certaintyOf(partly.conflicts()), Certainty::Possible);

        EndCase beside;
        beside.say(beside.first, withdrawal(beside.base, "2025-09")).modality = Modality::Denied;
        beside.say(beside.second, withdrawal(beside.base, "2026-09"));
        QVERIFY(beside.conflicts().empty());
    }

    void wishesAndPossibilities()
    {
        EndCase wish;
        wish.say(wish.first, withdrawal(wish.base, "2025-09")).modality = Modality::Demanded;
        wish.say(wish.second, withdrawal(wish.base, "2026-09")).modality = Modality::Planned;
        QVERIFY(wish.conflicts().empty());

        EndCase wishes;
        wishes.say(wishes.first, withdrawal(wishes.base, "2025-09")).modality = Modality::Demanded;
        wishes.say(wishes.second, withdrawal(wishes.base, "2026-09")).modality = Modality::Proposed;
        QCOMPARE(certaintyOf(wishes.conflicts()), Certainty::Certain);

        EndCase maybe;
        maybe.say(maybe.first, withdrawal(maybe.base, "2025-09")).modality = Modality::Possible;
        maybe.say(maybe.second, withdrawal(maybe.base, "2026-09"));
        QCOMPARE(certaintyOf(maybe.conflicts()), Certainty::Possible);
    }

    void whatHadPassed()
    {
        EndCase overtaken;
        overtaken.say(overtaken.first, withdrawal(overtaken.base, "2021-12"), "2021-07");
        overtaken.say(overtaken.second, withdrawal(overtaken.base, "2025-09"), "2022-03");
        QCOMPARE(certaintyOf(overtaken.conflicts()), Certainty::Possible);
        QCOMPARE(overtaken.conflicts().front().excuse, Excuse::Overtaken);

        EndCase history;
        history.say(history.first, withdrawal(history.base, "2011"), "2021-07").modality = Modality::Happened;
        history.say(history.second, withdrawal(history.base, "2025-09"), "2024-03");
        QVERIFY(history.conflicts().empty());
    }

    void twoPastsContradictWheneverTheyAreTold()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2011"), "2014-07").modality = Modality::Happened;
        c.say(c.second, withdrawal(c.base, "2010"), "2024-03").modality = Modality::Happened;
        QCOMPARE(certaintyOf(c.conflicts()), Certainty::Certain);
        QCOMPARE(c.conflicts().front().excuse, Excuse::None);

        EndCase same;
        same.say(same.first, withdrawal(same.base, "2011"), "2014-07").modality = Modality::Happened;
        same.say(same.second, withdrawal(same.base, "2011-12"), "2024-03").modality = Modality::Happened;
        QVERIFY(same.conflicts().empty());
    }

    void nobodyIsContradictedYearsLater()
    {
        for (const bool isLate : {false, true}) {
            EndCase c;
            c.say(c.first, withdrawal(c.base, nullptr, Bound::In, What::Stays), "2021-08-01").modality =
                Modality::Expected;
            c.say(c.second, withdrawal(c.base, "2026-09"), isLate ? "2024-09-01" : "2022-03-01").modality =
                Modality::Expected;
            QCOMPARE(int(c.conflicts().size()), isLate ? 0 : 1);
            QVERIFY(c.of(FindingRule::Superseded).empty());
        }
    }

    void whatIsDecidedLaterSupersedes()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, nullptr), "2021-08-01").modality = Modality::Denied;
        c.say(c.second, withdrawal(c.base, "2026-09"), "2024-09-01").modality = Modality::Planned;
        c.say(c.second, withdrawal(c.base, "2026-10"), "2024-12-01").modality = Modality::Planned;
        QVERIFY(c.conflicts().empty());
        const std::vector<Finding> found = c.of(FindingRule::Superseded);
        QCOMPARE(certaintyOf(found), Certainty::Certain); // Once, by the first.
        QCOMPARE(found.front().proposed(), Judgement::Open);

        EndCase forecast;
        forecast.say(forecast.first, withdrawal(forecast.base, nullptr), "2021-08-01").modality = Modality::Denied;
        forecast.say(forecast.second, withdrawal(forecast.base, "2026-09"), "2024-09-01").modality = Modality::Expected;
        QVERIFY(forecast.of(FindingRule::Superseded).empty());
    }

    void oneBodysLaterVoiceSupersedes()
    {
        EndCase c;
        const ActorId body = c.actor(QStringLiteral("جيش"), QStringLiteral("Army"));
        const ActorId general = c.member(QStringLiteral("لواء"), QStringLiteral("General"), body);
        const ActorId colonel = c.member(QStringLiteral("عقيد"), QStringLiteral("Colonel"), body);
        c.say(general, withdrawal(c.base, nullptr), "2021-08-01").modality = Modality::Denied;
        c.say(colonel, withdrawal(c.base, "2026-09"), "2024-09-01").modality = Modality::Possible;
        const std::vector<Finding> found = c.of(FindingRule::Superseded);
        QCOMPARE(certaintyOf(found), Certainty::Possible);
        QCOMPARE(found.front().actor, std::optional(body));
    }

    void nothingIsMergedOverTheYears()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, nullptr, Bound::In, What::Undecided), "2021-08-01");
        c.say(c.second, withdrawal(c.base, nullptr, Bound::In, What::Undecided), "2024-12-01");
        c.say(c.coalition, withdrawal(c.base, "2026-09"), "2024-11-01");
        const std::vector<Finding> found = c.of(FindingRule::PlanDisputed);
        QCOMPARE(certaintyOf(found), Certainty::Possible);
        QCOMPARE(found.front().one->size() + found.front().other->size(), std::size_t(2));
    }

    void oneDeadlineToldMoreAndLessExactly()
    {
        EndCase c;
        WithdrawalClaim year = withdrawal(c.base, "2025-09-27", Bound::Within);
        year.anchor = Edtf::parse(QStringLiteral("2024-09-27"));
        year.duration = QStringLiteral("P12M");
        c.say(c.first, year, "2024-09-27");
        c.say(c.second, withdrawal(c.base, "2025-09-30", Bound::By), "2024-09-27");
        QVERIFY(c.conflicts().empty());
        c.say(c.coalition, withdrawal(c.base, "2026-09"), "2024-12-14");
        const std::vector<Finding> found = c.conflicts();
        QCOMPARE(certaintyOf(found), Certainty::Certain); // One, against both.
        QCOMPARE(found.front().one->size(), std::size_t(2));

        EndCase days; // Days are days.
        days.say(days.first, withdrawal(days.base, "2025-09-27"));
        days.say(days.second, withdrawal(days.base, "2025-09-30"));
        QCOMPARE(certaintyOf(days.conflicts()), Certainty::Certain);
    }

    void whatMayNeverEndContradictsNoStay()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2023", Bound::NotBefore));
        c.say(c.second, withdrawal(c.base, "2022/..", Bound::NotBefore, What::Stays));
        c.say(c.coalition, withdrawal(c.base, nullptr)).modality = Modality::Denied;
        QVERIFY(c.conflicts().empty());
    }

    void whatMayBeOfAnotherForceIsNoFinding()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, nullptr)).force = c.coalition;
        std::get<WithdrawalClaim>(c.last().claims.front().body).modality = Modality::Possible;
        c.say(c.second, withdrawal(c.base, "2024/..", Bound::NotBefore, What::Stays)).force = c.part;
        QVERIFY(c.conflicts().empty());
    }

    void whatAgreesStandsOnOneSide()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025"), "2024-03-01");
        c.say(c.coalition, withdrawal(c.base, "2025-09"), "2024-03-02");
        c.say(c.second, withdrawal(c.base, "2027"), "2024-03-03");
        c.say(c.part, withdrawal(c.base, "2027-05"), "2024-03-04");
        const std::vector<Finding> found = c.conflicts();
        QCOMPARE(certaintyOf(found), Certainty::Certain);
        QCOMPARE(found.front().one->size(), std::size_t(2));
        QCOMPARE(found.front().other->size(), std::size_t(2));
    }

    void differentThingsAreExcused()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09", Bound::By, What::MissionEnds));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        const std::vector<Finding> found = c.conflicts();
        QCOMPARE(certaintyOf(found), Certainty::Certain);
        QCOMPARE(found.front().excuse, Excuse::DifferentThings);
        QCOMPARE(found.front().proposed(), Judgement::Apparent);

        EndCase sameTime;
        sameTime.say(sameTime.first, withdrawal(sameTime.base, "2025-09", Bound::In, What::MissionEnds));
        sameTime.say(sameTime.second, withdrawal(sameTime.base, "2025-09"));
        QVERIFY(sameTime.conflicts().empty());

        EndCase step;
        step.say(step.first, withdrawal(step.base, "2025-09", Bound::In, What::Reduction));
        step.say(step.second, withdrawal(step.base, "2026-09"));
        QVERIFY(step.conflicts().empty());
    }

    void largerPlaces()
    {
        // The country empties in 2025, the base in 2026: that cannot be.
        EndCase beyond;
        beyond.say(beyond.first, withdrawal(beyond.country, "2025-09"));
        beyond.say(beyond.second, withdrawal(beyond.base, "2026-09"));
        QCOMPARE(certaintyOf(beyond.conflicts()), Certainty::Certain);
        QCOMPARE(beyond.conflicts().front().subject, FindingSubject(beyond.base));
        QCOMPARE(beyond.conflicts().front().within, FindingSubject(beyond.country));

        EndCase sooner;
        sooner.say(sooner.first, withdrawal(sooner.country, "2026-09"));
        sooner.say(sooner.second, withdrawal(sooner.base, "2025-09"));
        QVERIFY(sooner.conflicts().empty());

        EndCase mayBeBeyond;
        mayBeBeyond.say(mayBeBeyond.first, withdrawal(mayBeBeyond.country, "2025-09"));
        mayBeBeyond.say(mayBeBeyond.second, withdrawal(mayBeBeyond.base, "2025-09~"));
        QCOMPARE(certaintyOf(mayBeBeyond.conflicts()), Certainty::Possible);

        EndCase siblings;
        siblings.say(siblings.first, withdrawal(siblings.other, "2025-09"));
        siblings.say(siblings.second, withdrawal(siblings.base, "2026-09"));
        QVERIFY(siblings.conflicts().empty());

        EndCase denied; // Not all goes: a base may.
        denied.say(denied.first, withdrawal(denied.country, nullptr)).modality = Modality::Denied;
        denied.say(denied.second, withdrawal(denied.base, "2026-09"));
        QVERIFY(denied.conflicts().empty());
    }

    void aPhaseAndThePlacesItCovers()
    {
        EndCase c;
        const PhaseId phase = c.phase(QStringLiteral("مهمة"), QStringLiteral("Mission"), {c.country});
        WithdrawalClaim mission = withdrawal({}, "2025-09", Bound::By, What::MissionEnds);
        mission.phase = phase;
        c.say(c.first, mission);
        c.say(c.second, withdrawal(c.base, "2026-09"));
        const std::vector<Finding> found = c.conflicts();
        QCOMPARE(certaintyOf(found), Certainty::Certain);
        QCOMPARE(found.front().excuse, Excuse::DifferentThings);
    }

    void forces()
    {
        EndCase part; // The part goes in 2021, the whole stays until 2023: excused.
        part.say(part.first, withdrawal(part.base, "2021-12"), "2021-08").force = part.part;
        part.say(part.second, withdrawal(part.base, "2023-12", Bound::Until, What::Stays), "2021-08").force =
            part.coalition;
        QCOMPARE(certaintyOf(part.conflicts()), Certainty::Possible);
        QCOMPARE(part.conflicts().front().excuse, Excuse::DifferentForces);

        EndCase unrelated;
        unrelated.say(unrelated.first, withdrawal(unrelated.base, "2025-09")).force = unrelated.first;
        unrelated.say(unrelated.second, withdrawal(unrelated.base, "2026-09")).force = unrelated.coalition;
        QVERIFY(unrelated.conflicts().empty());

        EndCase soonerPart; // The part goes first.
        soonerPart.say(soonerPart.first, withdrawal(soonerPart.base, "2025-09")).force = soonerPart.part;
        soonerPart.say(soonerPart.second, withdrawal(soonerPart.base, "2026-09")).force = soonerPart.coalition;
        QVERIFY(soonerPart.conflicts().empty());
    }

    void noPlanAgainstADate()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, nullptr, Bound::In, What::NoPlan), "2024-03-01");
        c.say(c.second, withdrawal(c.base, "2025-09"), "2024-05-01");
        QCOMPARE(certaintyOf(c.of(FindingRule::PlanDisputed)), Certainty::Possible);
        QVERIFY(c.conflicts().empty());

        EndCase later; // A plan may have been made since.
        later.say(later.first, withdrawal(later.base, nullptr, Bound::In, What::NoPlan), "2024-03-01");
        later.say(later.second, withdrawal(later.base, "2025-09"), "2024-09-01");
        QVERIFY(later.of(FindingRule::PlanDisputed).empty());
    }

    void repeatedPositionsAreOneFinding()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09"), "2024-03-01");
        c.say(c.coalition, withdrawal(c.base, "2025-09"), "2024-03-05");
        c.say(c.second, withdrawal(c.base, "2026-09"), "2024-03-03");
        const std::vector<Finding> found = c.conflicts();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().one->size() + found.front().other->size(), std::size_t(3));
    }

    void untilAMonthReachesIntoIt()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2026-09", Bound::Until, What::Stays));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        c.say(c.second, withdrawal(c.base, "2026-09-30", Bound::By));
        QVERIFY(c.conflicts().empty());
    }

    void withinAYearWhoeverSaysItWhenever()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2026", Bound::Within), "2026-01-05");
        c.say(c.first, withdrawal(c.base, "2026", Bound::Within), "2026-03-05");
        c.say(c.second, withdrawal(c.base, "2026-02"), "2025-03-05");
        QVERIFY(c.conflicts().empty());
        QVERIFY(c.of(FindingRule::EndMoved).empty());

        EndCase undated;
        undated.article(QStringLiteral("بلا تاريخ"));
        undated.say(undated.first, withdrawal(undated.base, "2026-09", Bound::Within), nullptr);
        undated.say(undated.second, withdrawal(undated.base, "2026-09"), nullptr);
        QVERIFY(undated.conflicts().empty());
    }

    void whatOneHolderMay()
    {
        const auto moves = [](const WithdrawalClaim& from, const WithdrawalClaim& to) {
            EndCase c; // The same ids in each.
            c.say(c.first, from, "2024-03-01");
            c.say(c.first, to, "2024-03-08");
            return c.of(FindingRule::EndMoved);
        };
        const PlaceId base = EndCase().base;
        QVERIFY(moves(withdrawal(base, "2025-09", Bound::In, What::PartialExit), withdrawal(base, "2026-09")).empty());
        QVERIFY(moves(withdrawal(base, "2026"), withdrawal(base, "2026-09")).empty());
        WithdrawalClaim denied = withdrawal(base, "2025");
        denied.modality = Modality::Denied;
        QVERIFY(moves(denied, withdrawal(base, "2027")).empty());
        WithdrawalClaim maybe = withdrawal(base, "2026");
        maybe.modality = Modality::Possible;
        QCOMPARE(certaintyOf(moves(maybe, withdrawal(base, "2027"))), Certainty::Possible);
        QCOMPARE(certaintyOf(moves(withdrawal(base, nullptr, Bound::In, What::NoPlan), withdrawal(base, "2027"))),
                 Certainty::Possible);
    }

    void withoutSpeakersItIsAConflict()
    {
        EndCase c;
        (void)c.says({}, "2024-03-01", withdrawal(c.base, "2025-09"));
        (void)c.says({}, "2024-06-01", withdrawal(c.base, "2026-09"));
        QCOMPARE(certaintyOf(c.conflicts()), Certainty::Certain);
    }

    void oneSayingReportedOftenMovesTheEndOnce()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09"), "2024-03-01");
        c.say(c.first, withdrawal(c.base, "2026-09"), "2024-06-01");
        (void)c.reports(withdrawal(c.base, "2026-09"));
        (void)c.reports(withdrawal(c.base, "2026-09"));
        const std::vector<Finding> moved = c.of(FindingRule::EndMoved);
        QCOMPARE(certaintyOf(moved), Certainty::Certain);
        QCOMPARE(moved.front().other->size(), std::size_t(3));
    }

    void theSameHolderMovesTheEnd()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09"), "2024-03-01");
        c.say(c.first, withdrawal(c.base, "2026-09"), "2024-06-01");
        const std::vector<Finding> moved = c.of(FindingRule::EndMoved);
        QCOMPARE(certaintyOf(moved), Certainty::Certain);
        QCOMPARE(moved.front().actor, std::optional(c.first));
        QVERIFY(c.conflicts().empty());

        EndCase sameDays; // Which came first isn't known: they conflict.
        sameDays.say(sameDays.first, withdrawal(sameDays.base, "2025-09"), "2024-03");
        sameDays.say(sameDays.first, withdrawal(sameDays.base, "2026-09"), "2024-03-10");
        QVERIFY(sameDays.of(FindingRule::EndMoved).empty());
        QCOMPARE(certaintyOf(sameDays.conflicts()), Certainty::Certain);
    }

    void aFactHereAndWordsThere()
    {
        EndCase c;
        c.article(QStringLiteral("أ"), "2024-03-02", c.outlet(QStringLiteral("صحيفة")));
        (void)c.says({}, "2024-03-01", withdrawal(c.base, "2025-09"));
        c.last().manner = Manner::Narration;
        c.article(QStringLiteral("ب"), "2024-03-02", c.outlet(QStringLiteral("وكالة")));
        c.say(c.second, withdrawal(c.base, "2025-09"));
        QCOMPARE(certaintyOf(c.of(FindingRule::FactAndAttributed)), Certainty::Certain);

        EndCase told; // What a government decided, told by the outlet: somebody's words.
        told.article(QStringLiteral("أ"), "2024-03-02", told.outlet(QStringLiteral("صحيفة")));
        told.say(told.first, withdrawal(told.base, "2025-09"));
        told.last().manner = Manner::Narration;
        told.article(QStringLiteral("ب"), "2024-03-02", told.outlet(QStringLiteral("وكالة")));
        told.say(told.second, withdrawal(told.base, "2025-09"));
        QVERIFY(told.of(FindingRule::FactAndAttributed).empty());

        EndCase oneOutlet;
        oneOutlet.article(QStringLiteral("أ"), "2024-03-02", oneOutlet.outlet(QStringLiteral("صحيفة")));
        (void)oneOutlet.says({}, "2024-03-01", withdrawal(oneOutlet.base, "2025-09"));
        oneOutlet.last().manner = Manner::Narration;
        oneOutlet.say(oneOutlet.second, withdrawal(oneOutlet.base, "2025-09"));
        QVERIFY(oneOutlet.of(FindingRule::FactAndAttributed).empty());
    }
};

QTEST_APPLESS_MAIN(TestEndFindings)
#include "tst_end_findings.moc"
