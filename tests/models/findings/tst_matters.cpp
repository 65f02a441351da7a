// SPDX-License-Identifier: GPL-3.0-or-later
// What tells of one matter is one row: dates within what holds them, stances and links behind ends; and how rows rank.
#include "models/findings/finding_rank.h"
#include "models/findings/findings_report.h"
#include "tests/models/findings/end_case.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
FindingList listOf(const EndCase& c)
{
    const SnapshotPtr snapshot = c.build();
    return findingsAmong(snapshot, SnapshotBuilder::all(*snapshot));
}
} // namespace

class TestMatters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basesBeyondTheirCountrysEnd()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.country, "2025-09"));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        c.say(c.coalition, withdrawal(c.other, "2026-09"));
        const FindingList list = listOf(c);
        QCOMPARE(list.findings.size(), std::size_t(1));
        const Finding& finding = *list.findings.front().finding;
        QCOMPARE(finding.subject, FindingSubject(c.country));
        QCOMPARE(finding.one->size(), std::size_t(2));
        QCOMPARE(finding.other->size(), std::size_t(1));
    }

    void noPlanAgainstSeveralDates()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.country, nullptr, Bound::In, What::NoPlan));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        c.say(c.coalition, withdrawal(c.country, "2027-09"));
        const FindingList list = listOf(c);
        QCOMPARE(list.byRule.at(FindingRule::PlanDisputed), 1);
    }

    void aStanceAndALinkBehindAnEnd()
    {
        EndCase c;
        const PropositionId matter = c.proposition(QStringLiteral("مسألة"), QStringLiteral("Matter"));
        const auto say = [&](ActorId speaker, const WithdrawalClaim& end, Position position, int id) {
            c.say(speaker, end);
            c.last().claims.push_back(Claim{ClaimId(id), Stance{matter, position}});
            return c.last().id;
        };
        const StatementId first = say(c.first, withdrawal(c.base, "2025-09"), Position::Support, 9001);
        (void)say(c.second, withdrawal(c.base, "2026-09"), Position::Oppose, 9002);
        c.link(first, LinkKind::Denies);
        const FindingList list = listOf(c);
        QCOMPARE(list.findings.size(), std::size_t(1));
        QCOMPARE(list.findings.front().finding->rule, FindingRule::EndsConflict);
        QCOMPARE(list.findings.front().also.size(), std::size_t(2));

        // A verdict that was given to the link is that of the matter.
        const SnapshotPtr before = c.build();
        const Finding* link = nullptr;
        for (const Finding* each : list.findings.front().also)
            link = each->rule == FindingRule::Denied ? each : link;
        QVERIFY(link);
        auto judged = std::make_shared<Snapshot>(*before);
        judged->all<Verdict>() =
            judged->all<Verdict>().with({std::make_shared<const Verdict>(Verdict{VerdictId(1),
                                                                                 FindingRule::Denied,
                                                                                 anchorOf(link->one->front()),
                                                                                 anchorOf(link->other->front()),
                                                                                 Judgement::Real,
                                                                                 {}})},
                                        {});
        QCOMPARE(findingsAmong(judged, SnapshotBuilder::all(*judged)).findings.front().judgement, Judgement::Real);
    }

    void otherStatementsAreOtherMatters()
    {
        EndCase c;
        const PropositionId matter = c.proposition(QStringLiteral("مسألة"), QStringLiteral("Matter"));
        c.say(c.first, withdrawal(c.base, "2025-09"));
        c.say(c.second, withdrawal(c.base, "2026-09"));
        c.claims({c.first}, "2024-03-01", Stance{matter, Position::Support});
        c.claims({c.second}, "2024-03-01", Stance{matter, Position::Oppose});
        QCOMPARE(listOf(c).findings.size(), std::size_t(2));
    }

    void rank_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"possible", "apparent", "far", "of an outlet", "dismissed"})
            QTest::newRow(what) << QByteArray(what);
    }
    void rank()
    {
        QFETCH(QByteArray, what);
        const auto rankOf = [](const std::function<void(EndCase&, JudgedFinding&, Finding&)>& change) {
            EndCase c;
            c.article(QStringLiteral("أ"), "2024-03-01");
            c.say(c.part, withdrawal(c.base, "2025-09"), "2024-03-01");
            const StatementId one = c.last().id;
            const ClaimId claim = c.last().claims.front().id;
            c.article(QStringLiteral("ب"), "2024-03-02");
            const ActorId other = c.member(QStringLiteral("آخر"), QStringLiteral("Other voice"), c.coalition);
            c.say(other, withdrawal(c.base, "2026-09"), "2024-03-02");
            Finding finding;
            finding.one = std::make_shared<std::vector<Evidence>>(std::vector{Evidence{one, claim}});
            finding.other =
                std::make_shared<std::vector<Evidence>>(std::vector{Evidence{c.last().id, c.last().claims.front().id}});
            JudgedFinding judged{&finding};
            change(c, judged, finding);
            return FindingRanks(*c.build()).of(judged);
        };
        const quint32 best = rankOf([](EndCase&, JudgedFinding&, Finding&) {});
        const quint32 worse = rankOf([&](EndCase& c, JudgedFinding& judged, Finding& finding) {
            if (what == "possible")
                finding.certainty = Certainty::Possible;
            else if (what == "apparent")
                finding.excuse = Excuse::DifferentThings;
            else if (what == "far") {
                c.say(c.part, withdrawal(c.base, "2025-09"), "2024-12-01");
                finding.one = std::make_shared<std::vector<Evidence>>(
                    std::vector{Evidence{c.last().id, c.last().claims.front().id}});
                c.article(QStringLiteral("ج"), "2024-12-02");
                c.say(c.part, withdrawal(c.base, "2026-09"), "2024-01-01");
                finding.other = std::make_shared<std::vector<Evidence>>(
                    std::vector{Evidence{c.last().id, c.last().claims.front().id}});
            } else if (what == "of an outlet") {
                (void)c.says({}, "2024-03-02", withdrawal(c.base, "2026-09"));
                finding.other = std::make_shared<std::vector<Evidence>>(
                    std::vector{Evidence{c.last().id, c.last().claims.front().id}});
            } else
                judged.judgement = Judgement::Dismissed;
        });
        QVERIFY(best < worse);
    }
};

QTEST_APPLESS_MAIN(TestMatters)
#include "tst_matters.moc"
