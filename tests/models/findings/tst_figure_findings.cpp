// SPDX-License-Identifier: GPL-3.0-or-later
// Contradictions among figures, and between reports of one saying; each rule both ways.
#include "tests/models/findings/end_case.h"

#include <QtTest/QtTest>

using namespace tasrih;
using namespace tasrih::test;

namespace {
struct FigureCase : EndCase
{
    /// Troops of the coalition at @p where, as of a day.
    [[nodiscard]] Figure troops(PlaceId where, double number, const char* asOf,
                                Qualifier qualifier = Qualifier::Exact) const
    {
        Figure figure;
        figure.force = coalition;
        figure.places = {where};
        figure.low = number;
        figure.qualifier = qualifier;
        if (asOf)
            figure.asOf = Edtf::parse(QString::fromLatin1(asOf));
        return figure;
    }
    void give(ActorId speaker, const Figure& figure, const char* on = "2024-03-01") { claims({speaker}, on, figure); }
};

int countOf(const FigureCase& c, FindingRule rule)
{
    return int(c.of(rule).size());
}
} // namespace

class TestFigureFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAtOneTime_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<int>("expected"); // Against exactly 2,500 in March 2024: 0 nothing, 1 possible, 2 certain.
        QTest::newRow("the same") << 2500. << Qualifier::Exact << QByteArray("2024-03") << 0;
        QTest::newRow("another") << 900. << Qualifier::Exact << QByteArray("2024-03") << 2;
        QTest::newRow("about a tenth less") << 2300. << Qualifier::About << QByteArray("2024-03") << 0;
        QTest::newRow("about much less") << 2000. << Qualifier::About << QByteArray("2024-03") << 2;
        QTest::newRow("at least fewer") << 2000. << Qualifier::AtLeast << QByteArray("2024-03") << 0;
        QTest::newRow("at least more") << 3000. << Qualifier::AtLeast << QByteArray("2024-03") << 2;
        QTest::newRow("up to fewer") << 2000. << Qualifier::UpTo << QByteArray("2024-03") << 2;
        QTest::newRow("some time that year") << 900. << Qualifier::Exact << QByteArray("2024") << 1;
        QTest::newRow("more than the same") << 2500. << Qualifier::MoreThan << QByteArray("2024-03") << 1;
        QTest::newRow("more than fewer") << 2000. << Qualifier::MoreThan << QByteArray("2024-03") << 0;
        QTest::newRow("at least the same") << 2500. << Qualifier::AtLeast << QByteArray("2024-03") << 0;
        QTest::newRow("less than the same") << 2500. << Qualifier::LessThan << QByteArray("2024-03") << 1;
        QTest::newRow("another, perhaps then") << 900. << Qualifier::Exact << QByteArray("2024-03?") << 1;
    }
    void numbersAtOneTime()
    {
        QFETCH(double, number);
        QFETCH(Qualifier, qualifier);
        QFETCH(QByteArray, asOf);
        QFETCH(int, expected);
        FigureCase c;
        c.give(c.first, c.troops(c.base, 2500, "2024-03"));
        c.give(c.second, c.troops(c.base, number, asOf.constData(), qualifier));
        const std::vector<Finding> found = c.of(FindingRule::FiguresConflict);
        QCOMPARE(int(found.size()), expected == 0 ? 0 : 1);
        if (expected > 0)
            QCOMPARE(found.front().certainty, expected == 2 ? Certainty::Certain : Certainty::Possible);
    }

    void numbersAtOtherTimes()
    {
        FigureCase c;
        c.give(c.first, c.troops(c.base, 2500, "2024-03"));
        c.give(c.second, c.troops(c.base, 900, "2024-04"));
        QCOMPARE(countOf(c, FindingRule::FiguresConflict), 0);
        QCOMPARE(c.of(FindingRule::FigureChanged).front().certainty, Certainty::Possible);

        FigureCase steps; // Each with the one before it.
        for (const char* month : {"2024-01", "2024-02", "2024-03", "2024-04"})
            steps.give(steps.first, steps.troops(steps.base, 1000. + month[6] * 100, month));
        QCOMPARE(countOf(steps, FindingRule::FigureChanged), 3);
    }

    void aNumberThatIsOnlyRepeated()
    {
        FigureCase c;
        for (const char* month : {"2024-03", "2024-09"}) {
            c.claims({}, "2024-03-01", c.troops(c.base, 2500, month, Qualifier::About)); // The outlet's own.
            c.last().manner = Manner::Narration;
        }
        QCOMPARE(countOf(c, FindingRule::FigureRepeated), 1);

        FigureCase sourced;
        sourced.give(sourced.first, sourced.troops(sourced.base, 2500, "2024-03"));
        sourced.give(sourced.second, sourced.troops(sourced.base, 2500, "2024-09"));
        QCOMPARE(countOf(sourced, FindingRule::FigureRepeated), 0);
    }

    void aPartLargerThanItsWhole()
    {
        FigureCase c;
        c.give(c.first, c.troops(c.country, 2500, "2024-03"));
        c.give(c.second, c.troops(c.base, 3000, "2024-03"));
        QCOMPARE(c.of(FindingRule::PartsExceed).front().certainty, Certainty::Certain);

        FigureCase later;
        later.give(later.first, later.troops(later.country, 2500, "2024-03"));
        later.give(later.second, later.troops(later.base, 3000, "2024-09"));
        QCOMPARE(later.of(FindingRule::PartsExceed).front().certainty, Certainty::Possible);

        FigureCase smaller;
        smaller.give(smaller.first, smaller.troops(smaller.country, 2500, "2024-03"));
        smaller.give(smaller.second, smaller.troops(smaller.base, 2000, "2024-03"));
        QCOMPARE(countOf(smaller, FindingRule::PartsExceed), 0);
        QCOMPARE(countOf(smaller, FindingRule::FiguresConflict), 0);
    }

    /// A force within a force counts as a part of it, at the same places or at some of them.
    void aForceLargerThanTheOneItBelongsTo()
    {
        const auto found = [](PlaceId FigureCase::*where, double number, const char* asOf, bool isStranger) {
            FigureCase c;
            c.give(c.first, c.troops(c.country, 2500, "2024-03"));
            Figure part = c.troops(c.*where, number, asOf);
            part.force = isStranger ? c.actor(QStringLiteral("غ"), QStringLiteral("Stranger")) : c.part;
            c.give(c.second, part);
            c.give(c.first, c.troops(c.country, 2500, "2024-03"));
            if (countOf(c, FindingRule::FiguresConflict) + countOf(c, FindingRule::FigureChanged) > 0)
                qFatal("another force is another number");
            return c.of(FindingRule::PartsExceed);
        };
        QCOMPARE(found(&FigureCase::country, 3000, "2024-03", false).size(), std::size_t(1));
        QCOMPARE(found(&FigureCase::country, 3000, "2024-03", false).front().certainty, Certainty::Certain);
        QCOMPARE(found(&FigureCase::base, 3000, "2024-03", false).size(), std::size_t(1));
        QCOMPARE(found(&FigureCase::country, 3000, "2024-09", false).front().certainty, Certainty::Possible);
        QCOMPARE(found(&FigureCase::country, 2500, "2024-03", false).size(), std::size_t(0));
        QCOMPARE(found(&FigureCase::country, 900, "2024-03", false).size(), std::size_t(0));
        QCOMPARE(found(&FigureCase::country, 3000, "2024-03", true).size(), std::size_t(0));
    }

    void partsAddedUp()
    {
        for (const double second : {400., 600.}) {
            FigureCase c;
            c.give(c.first, c.troops(c.base, 1000, "2024-03"));
            Statement& statement = c.last();
            const ClaimId whole = statement.claims.front().id;
            for (const double number : {500., second}) {
                Figure part = c.troops(c.base, number, "2024-03");
                part.partOf = whole;
                statement.claims.push_back(Claim{ClaimId(9000 + int(number)), part});
            }
            QCOMPARE(countOf(c, FindingRule::PartsExceed), second > 500 ? 1 : 0);
            QCOMPARE(countOf(c, FindingRule::FiguresConflict), 0);
        }
    }

    void partsInAnotherStatement()
    {
        for (const bool isPartFirst : {false, true}) {
            FigureCase c;
            const ClaimId whole(8000);
            const auto giveWhole = [&] {
                c.give(c.first, c.troops(c.base, 1000, "2024-03"));
                c.last().claims.front().id = whole;
            };
            if (!isPartFirst)
                giveWhole();
            Figure part = c.troops(c.base, 1500, "2024-03");
            part.partOf = whole;
            c.give(c.second, part);
            if (isPartFirst)
                giveWhole();
            const std::vector<Finding> found = c.of(FindingRule::PartsExceed);
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.front().certainty, Certainty::Certain);
            QCOMPARE(found.front().one->front().claim, std::optional(whole));
            QCOMPARE(countOf(c, FindingRule::FiguresConflict), 0);
        }
    }

    void partsOfYearsAgo()
    {
        FigureCase c;
        c.give(c.first, c.troops(c.country, 2500, "2024-03"));
        c.give(c.second, c.troops(c.base, 30000, "2014-08"));
        QCOMPARE(countOf(c, FindingRule::PartsExceed), 0);
    }

    void whoAnnouncedIt()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09", Bound::By));
        c.last().manner = Manner::Document;
        c.reports(withdrawal(c.base, "2025-09", Bound::By));
        c.last().claims.front().holder = c.second;
        QVERIFY(c.of(FindingRule::Paraphrase).empty());
        const std::vector<Finding> found = c.of(FindingRule::AnnouncerDiffers);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().certainty, Certainty::Certain);
        QCOMPARE(found.front().subject, FindingSubject(c.base));

        EndCase joint; // Both, then one of them.
        (void)joint.says({joint.first, joint.second}, "2024-03-01", withdrawal(joint.base, "2025-09"));
        joint.reports(withdrawal(joint.base, "2025-09"));
        joint.last().claims.front().holder = joint.second;
        QCOMPARE(joint.of(FindingRule::AnnouncerDiffers).front().certainty, Certainty::Possible);

        EndCase same;
        same.say(same.first, withdrawal(same.base, "2025-09"));
        same.reports(withdrawal(same.base, "2025-09"));
        QVERIFY(same.of(FindingRule::AnnouncerDiffers).empty());
    }

    void totalsOfOtherPeriods()
    {
        FigureCase c;
        Figure month = c.troops(c.base, 12, "2024-10");
        month.span = Figure::Span::Cumulative;
        Figure week = c.troops(c.base, 3, "2024-10-07/2024-10-13");
        week.span = Figure::Span::Cumulative;
        c.give(c.first, month);
        c.give(c.second, week);
        QCOMPARE(countOf(c, FindingRule::FiguresConflict), 0);
        week.asOf = month.asOf;
        c.give(c.second, week);
        QCOMPARE(countOf(c, FindingRule::FiguresConflict), 1);

        FigureCase year; // Of one whole period there is one sum.
        for (const double number : {100., 200.}) {
            Figure sum = year.troops(year.base, number, "2023");
            sum.span = Figure::Span::Cumulative;
            year.give(year.first, sum);
        }
        QCOMPARE(year.of(FindingRule::FiguresConflict).front().certainty, Certainty::Certain);
    }

    void otherThingsThatAreCounted()
    {
        FigureCase c;
        const auto count = [&](const char* scope, double number) {
            Figure figure = c.troops(c.base, number, "2024-03");
            figure.measure = Measure::Other;
            figure.scopeEn = QString::fromLatin1(scope);
            c.give(c.first, figure);
        };
        count("drones", 10);
        count("rockets", 10);
        count("rockets", 15);
        QCOMPARE(countOf(c, FindingRule::FiguresConflict), 1);
    }

    void otherForcesAndPlaces()
    {
        FigureCase c;
        c.give(c.first, c.troops(c.base, 2500, "2024-03"));
        Figure theirs = c.troops(c.base, 900, "2024-03");
        theirs.force = c.second;
        c.give(c.second, theirs);
        c.give(c.second, c.troops(c.other, 900, "2024-03"));
        QCOMPARE(countOf(c, FindingRule::FiguresConflict), 0);
        QCOMPARE(countOf(c, FindingRule::PartsExceed), 0);
    }

    void aParaphraseAgainstItsQuotation()
    {
        FigureCase c;
        c.give(c.first, c.troops(c.base, 11000, "2024-03"));
        c.last().manner = Manner::Direct;
        c.reports(c.troops(c.base, 5000, "2024-03"));
        QCOMPARE(c.of(FindingRule::Paraphrase).front().certainty, Certainty::Certain);

        FigureCase agreed;
        agreed.give(agreed.first, agreed.troops(agreed.base, 11000, "2024-03"));
        agreed.last().manner = Manner::Direct;
        agreed.reports(agreed.troops(agreed.base, 11000, "2024-03"));
        QCOMPARE(countOf(agreed, FindingRule::Paraphrase), 0);

        FigureCase other; // Another saying.
        other.give(other.first, other.troops(other.base, 11000, "2024-03"));
        other.last().manner = Manner::Direct;
        other.give(other.second, other.troops(other.base, 5000, "2024-03"));
        QCOMPARE(countOf(other, FindingRule::Paraphrase), 0);
    }

    void aParaphraseOfAnEnd()
    {
        EndCase c;
        c.say(c.first, withdrawal(c.base, "2025-09", Bound::By, What::MissionEnds));
        c.last().manner = Manner::Document;
        c.reports(withdrawal(c.base, "2025-09", Bound::By, What::FullExit));
        QCOMPARE(c.of(FindingRule::Paraphrase).front().certainty, Certainty::Possible);

        const auto told = [](const WithdrawalClaim& quoted, const WithdrawalClaim& paraphrased) {
            EndCase each; // The same ids in each.
            each.say(each.first, quoted);
            each.last().manner = Manner::Direct;
            each.reports(paraphrased);
            const std::vector<Finding> found = each.of(FindingRule::Paraphrase);
            return found.empty() ? std::optional<Certainty>() : found.front().certainty;
        };
        const PlaceId base = EndCase().base;
        QCOMPARE(told(withdrawal(base, "2025"), withdrawal(base, "2025")), std::optional<Certainty>());
        QCOMPARE(told(withdrawal(base, "2025"), withdrawal(base, "2025-09")), Certainty::Possible); // More exact.
        QCOMPARE(told(withdrawal(base, "2025"), withdrawal(base, "2026")), Certainty::Certain);
        WithdrawalClaim denied = withdrawal(base, "2025");
        denied.modality = Modality::Denied;
        QCOMPARE(told(denied, withdrawal(base, "2025")), Certainty::Certain);
    }

    void aLinkThatDenies()
    {
        EndCase c;
        const StatementId said = c.says({c.first}, "2024-03-01", withdrawal(c.base, nullptr));
        c.say(c.second, withdrawal(c.base, nullptr), "2024-03-05");
        c.link(said, LinkKind::Confirms);
        QVERIFY(c.of(FindingRule::Denied).empty());
        c.link(said, LinkKind::Denies);
        const std::vector<Finding> found = c.of(FindingRule::Denied);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().one->front().statement, said);
    }

    void theSameWordsUnderTwoSayings()
    {
        const auto quote = [](Statement& statement, const QString& words) {
            statement.highlights.push_back({HighlightId(statement.id.value()), {}, 0, int(words.size()), words});
        };
        const QString words = QStringLiteral("أعلن المتحدث أن القوات ستغادر القاعدة قبل نهاية أيلول المقبل");
        const QString copied = QStringLiteral("«اعلن المتحدّث أن القوات ستغادر القاعدة قبل نهاية أيلول المقبل».");
        for (const bool isCopy : {true, false}) {
            EndCase c;
            c.article(QStringLiteral("أ"), "2024-03-01");
            c.say(c.first, withdrawal(c.base, nullptr));
            quote(c.last(), words);
            c.article(QStringLiteral("ب"), "2024-03-02");
            c.say(c.first, withdrawal(c.base, nullptr));
            quote(c.last(), isCopy ? copied : QStringLiteral("كلام آخر تماماً عن القاعدة وعن القوات التي فيها اليوم"));
            QCOMPARE(int(c.of(FindingRule::SameWords).size()), isCopy ? 1 : 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestFigureFindings)
#include "tst_figure_findings.moc"
