// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions among stances: changed, both at one time, opposed among actors and within one body.
#include "models/findings/stance_findings.h"
#include "models/stances/pivot.h"
#include "tests/models/findings/end_case.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {
struct StanceCase : SnapshotBuilder
{
    ActorId body = actor(QStringLiteral("حكومة"), QStringLiteral("Government"));
    ActorId first = member(QStringLiteral("أول"), QStringLiteral("First"), body);
    ActorId second = member(QStringLiteral("ثان"), QStringLiteral("Second"), body);
    ActorId stranger = actor(QStringLiteral("غريب"), QStringLiteral("Stranger"));
    PropositionId matter = proposition(QStringLiteral("مسألة"), QStringLiteral("Matter"));

    void takes(ActorId speaker, Position position, const char* on) { claims({speaker}, on, Stance{matter, position}); }
    [[nodiscard]] std::vector<Finding> of(FindingRule rule) const { return findingsOf(build(), rule); }
};
} // namespace

class TestStanceFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChange()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-03");
        c.takes(c.first, Position::Oppose, "2024-04");
        const std::vector<Finding> found = c.of(FindingRule::StanceChanged);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().certainty, Certainty::Certain);
        QCOMPARE(found.front().actor, std::optional(c.first));
        QVERIFY(c.of(FindingRule::StanceBoth).empty());
    }

    void eachTurnIsOneFinding()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.first, Position::Support, "2024-02-01");
        c.takes(c.first, Position::Oppose, "2024-03-01");
        c.takes(c.first, Position::Oppose, "2024-04-01");
        c.takes(c.first, Position::Neutral, "2024-05-01");
        QCOMPARE(c.of(FindingRule::StanceChanged).size(), std::size_t(2));
    }

    void noChange()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.first, Position::Unclear, "2024-02-01");
        c.takes(c.first, Position::Support, "2024-03-01");
        QVERIFY(c.of(FindingRule::StanceChanged).empty());
        StanceCase others;
        others.takes(others.first, Position::Support, "2024-01-01");
        others.takes(others.stranger, Position::Oppose, "2024-02-01");
        QVERIFY(others.of(FindingRule::StanceChanged).empty());
    }

    void bothAtOneTime_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("expected"); // 0 nothing, 1 possible, 2 certain.
        QTest::newRow("one day") << QByteArray("2024-03-01") << QByteArray("2024-03-01") << 2;
        QTest::newRow("within one month") << QByteArray("2024-03") << QByteArray("2024-03-05") << 1;
        QTest::newRow("one month") << QByteArray("2024-03") << QByteArray("2024-03") << 1;
        QTest::newRow("the next day") << QByteArray("2024-03-01") << QByteArray("2024-03-02") << 0;
        QTest::newRow("the next month") << QByteArray("2024-03") << QByteArray("2024-04") << 0;
    }
    void bothAtOneTime()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(int, expected);
        StanceCase c;
        c.takes(c.first, Position::Support, one.constData());
        c.takes(c.first, Position::Oppose, other.constData());
        const std::vector<Finding> found = c.of(FindingRule::StanceBoth);
        QCOMPARE(int(found.size()), expected == 0 ? 0 : 1);
        if (expected > 0)
            QCOMPARE(found.front().certainty, expected == 2 ? Certainty::Certain : Certainty::Possible);
        QCOMPARE(c.of(FindingRule::StanceChanged).size(), std::size_t(expected == 0 ? 1 : 0));
    }

    void oneSayingReadBothWays()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024");
        c.reports(Stance{c.matter, Position::Oppose});
        QCOMPARE(c.of(FindingRule::StanceBoth).front().certainty, Certainty::Certain);
    }

    void oneSayingReportedOftenIsOneTurn()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.first, Position::Oppose, "2024-02-01");
        for (int i = 0; i < 4; ++i)
            c.reports(Stance{c.matter, Position::Oppose});
        const std::vector<Finding> found = c.of(FindingRule::StanceChanged);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().other->size(), std::size_t(5));
    }

    void oneDayWithinAYear()
    {
        StanceCase c;
        c.takes(c.first, Position::Oppose, "2024");
        c.takes(c.first, Position::Oppose, "2024-03-05");
        c.takes(c.first, Position::Support, "2024-03-05");
        QCOMPARE(c.of(FindingRule::StanceBoth).front().certainty, Certainty::Certain);
    }

    void sayingItAgainKeepsTheVerdict()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.stranger, Position::Oppose, "2024-03-01");
        const Finding before = c.of(FindingRule::StanceDisputed).front();
        c.takes(c.first, Position::Support, "2024-04-01");
        const Finding after = c.of(FindingRule::StanceDisputed).front();
        QCOMPARE(after.one->front(), before.one->front());
        QCOMPARE(after.other->front(), before.other->front());
    }

    void nobodyIsOpposedYearsLater()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2021-08-01");
        c.takes(c.stranger, Position::Oppose, "2024-12-01");
        QVERIFY(c.of(FindingRule::StanceDisputed).empty());
        c.takes(c.second, Position::Support, "2024-03-01");
        const std::vector<Finding> found = c.of(FindingRule::StanceDisputed);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().one->size() + found.front().other->size(), std::size_t(2)); // Without that of 2021.
    }

    void eachTimeHasItsDispute()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2021-08-01");
        c.takes(c.stranger, Position::Oppose, "2021-09-01");
        c.takes(c.second, Position::Support, "2024-03-01");
        c.takes(c.stranger, Position::Oppose, "2024-12-01");
        QCOMPARE(c.of(FindingRule::StanceDisputed).size(), std::size_t(2));
    }

    void aBodysOtherVoiceYearsLaterSupersedes()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2021-08-01");
        c.takes(c.second, Position::Oppose, "2024-12-01");
        QVERIFY(c.of(FindingRule::VoicesDiffer).empty());
        const std::vector<Finding> found = c.of(FindingRule::Superseded);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().actor, std::optional(c.body));

        StanceCase same; // One actor changed: that is another finding.
        same.takes(same.first, Position::Support, "2021-08-01");
        same.takes(same.first, Position::Oppose, "2024-12-01");
        QVERIFY(same.of(FindingRule::Superseded).empty());
        QCOMPARE(same.of(FindingRule::StanceChanged).size(), std::size_t(1));
    }

    void anUncertainDayChangesPossibly()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-03?");
        c.takes(c.first, Position::Oppose, "2024-04");
        QCOMPARE(c.of(FindingRule::StanceChanged).front().certainty, Certainty::Possible);
    }

    void opposedActors()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.stranger, Position::Oppose, "2024-03-01");
        const std::vector<Finding> found = c.of(FindingRule::StanceDisputed);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().one->size(), std::size_t(1));
        QVERIFY(c.of(FindingRule::VoicesDiffer).empty());

        StanceCase agreed; // The latest counts.
        agreed.takes(agreed.first, Position::Support, "2024-01-01");
        agreed.takes(agreed.first, Position::Oppose, "2024-02-01");
        agreed.takes(agreed.stranger, Position::Oppose, "2024-03-01");
        QVERIFY(agreed.of(FindingRule::StanceDisputed).empty());
    }

    void voicesOfOneBody()
    {
        StanceCase c;
        c.takes(c.first, Position::Support, "2024-01-01");
        c.takes(c.second, Position::Oppose, "2024-03-01");
        const std::vector<Finding> found = c.of(FindingRule::VoicesDiffer);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().certainty, Certainty::Possible);
        QCOMPARE(found.front().actor, std::optional(c.body));
    }

    /// The corner marks of the stance table and the finder tell the same.
    void agreesWithTheTable()
    {
        rc::check("a cell is marked where there is a finding", [] {
            const int count = *rc::gen::inRange(2, 9);
            std::vector<StanceMark> marks;
            std::vector<PivotClaim> claims;
            for (int i = 0; i < count; ++i) {
                const int from = *rc::gen::inRange(1, 20);
                const int length = *rc::gen::inRange(1, 8);
                const auto position = Position(*rc::gen::inRange(0, 5));
                const SayingId saying(*rc::gen::inRange(1, 6));
                marks.push_back(
                    {{StatementId(i + 1), ClaimId(i + 1)}, saying, ActorId(1), position, {from, from + length}});
                claims.push_back({StatementId(i + 1), ClaimId(i + 1), saying, position, QDate::fromJulianDay(from),
                                  QDate::fromJulianDay(from + length - 1)});
            }
            std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return saidEarlier(a, b); });
            std::sort(claims.begin(), claims.end(), [](const auto& a, const auto& b) {
                return std::tie(a.earliest, a.latest, a.statement) < std::tie(b.earliest, b.latest, b.statement);
            });
            const PivotCell cell = cellOf(claims);
            bool changed = false, both = false;
            for (const Finding& finding : stanceTurns(marks, PropositionId(1))) {
                changed = changed || finding.rule == FindingRule::StanceChanged;
                both = both || finding.rule == FindingRule::StanceBoth;
            }
            RC_ASSERT(changed == cell.changed);
            RC_ASSERT(both == cell.contradictory);
        });
    }
};

QTEST_APPLESS_MAIN(TestStanceFindings)
#include "tst_stance_findings.moc"
