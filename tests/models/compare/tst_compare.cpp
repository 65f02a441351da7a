// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_report.h"
#include "models/compare/comparison.h"
#include "models/compare/difference_words.h"
#include "tests/support/open_project.h"
#include "tests/support/snapshot_builder.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::SnapshotBuilder;
using test::withdrawal;

namespace {

constexpr Language english = Language::English;

Edtf date(const char* text)
{
    return *Edtf::parse(QString::fromLatin1(text));
}

Figure figure(double low, Qualifier qualifier = Qualifier::Exact, std::optional<double> high = {})
{
    Figure made;
    made.low = low;
    made.high = high ? *high : low;
    made.qualifier = qualifier;
    return made;
}

const CompareRow* rowOf(const Comparison& comparison, CompareField field, int nth = 0)
{
    for (const CompareRow& row : comparison.rows) {
        if (row.field == field && nth-- == 0)
            return &row;
    }
    return nullptr;
}

/// Two speakers on two sides, a country with a base, a mission that covers it.
struct Desk
{
    SnapshotBuilder b;
    SideId federal = b.side(QStringLiteral("اتحادي"), QStringLiteral("Federal"), QStringLiteral("federal"));
    SideId us = b.side(QStringLiteral("أميركي"), QStringLiteral("US"), QStringLiteral("us"));
    ActorId ministry = b.actor(QStringLiteral("الوزارة"), QStringLiteral("Ministry"), federal);
    ActorId envoy = b.actor(QStringLiteral("المبعوث"), QStringLiteral("Envoy"), us);
    PlaceId iraq = b.place(QStringLiteral("العراق"), QStringLiteral("Iraq"), PlaceKind::Country);
    PlaceId harir = b.place(QStringLiteral("حرير"), QStringLiteral("Harir"), PlaceKind::Base, iraq);
    PlaceId asad = b.place(QStringLiteral("الأسد"), QStringLiteral("Asad"), PlaceKind::Base, iraq);
    PhaseId mission = b.phase(QStringLiteral("المهمة"), QStringLiteral("Mission"), {iraq});

    [[nodiscard]] WithdrawalClaim missionEnds(const char* ends) const
    {
        WithdrawalClaim claim = withdrawal({}, ends, Bound::In, What::MissionEnds);
        claim.phase = mission;
        return claim;
    }
};

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreHeldAgainstEachOther_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char* reference, const char* other, const char* difference) {
            QTest::newRow(difference) << QString::fromLatin1(reference) << QString::fromLatin1(other)
                                      << QString::fromLatin1(difference);
        };
        row("2025-09", "2026-09", "12 months later");
        row("2026-09", "2025-09", "12 months earlier");
        row("2025-09", "2025-10", "1 month later");
        row("2025", "2027", "2 years later");
        row("2025-09-30", "2025-09-27", "3 days earlier");
        row("2025-01-31", "2025-02-28", "28 days later");
        row("2025-09-30", "2026-09-30", "12 months later");
        row("2024-09-27", "2024-12-01", "2 months and 4 days later");
        row("2025-09", "2026", "at least 4 months later");
        row("2025-09", "2025-10-05", "at least 5 days later");
        row("2025-09~", "2026-09", "about 12 months later");
        row("2025-09", "2025-09-30", "may be the same");
        row("2025", "2025-12", "may be the same");
        row("2025-09/..", "2027", "may be the same");
        row("../2025-09", "2026-09", "at least 12 months later");
        row("2025-09", "2025-09", "");
    }
    void datesAreHeldAgainstEachOther()
    {
        QFETCH(QString, reference);
        QFETCH(QString, other);
        QTEST(differenceOf(*Edtf::parse(reference), *Edtf::parse(other), english), "difference");
    }

    void arabicCountsAsArabicDoes()
    {
        const auto difference = [](const char* reference, const char* other) {
            return differenceOf(date(reference), date(other), Language::Arabic);
        };
        QCOMPARE(difference("2025-09", "2026-09"), QStringLiteral("لاحق بفارق 12 شهرًا"));
        QCOMPARE(difference("2025-09", "2025-11"), QStringLiteral("لاحق بفارق شهرين"));
        QCOMPARE(difference("2025-09", "2025-08"), QStringLiteral("أسبق بفارق شهر واحد"));
        QCOMPARE(difference("2025-09-30", "2025-09-27"), QStringLiteral("أسبق بفارق 3 أيام"));
        QCOMPARE(difference("2025", "2028"), QStringLiteral("لاحق بفارق 3 سنوات"));
        QCOMPARE(differenceOf(figure(2500), figure(3000, Qualifier::AtLeast), Language::Arabic),
                 QStringLiteral("أكثر بفارق لا يقل عن 500"));
        QCOMPARE(differenceOf(What::FullExit, What::MissionEnds, Language::Arabic), QStringLiteral("المهمة لا الوجود"));
    }

    void boundsDecideWhatAnEndAllows()
    {
        const auto difference = [](const char* reference, Bound first, const char* other, Bound second) {
            return endDifference(withdrawal({}, reference, first), withdrawal({}, other, second), english);
        };
        QCOMPARE(difference("2025-09", Bound::By, "2026-09", Bound::By), QStringLiteral("12 months later"));
        QCOMPARE(difference("2025-09", Bound::By, "2026-09", Bound::In), QStringLiteral("at least 12 months later"));
        QCOMPARE(difference("2026-09", Bound::In, "2025-09", Bound::NotBefore), QStringLiteral("may be the same"));
        QCOMPARE(difference("2025-09", Bound::In, "2025-09", Bound::By), QStringLiteral("by (not later than), not in"));
        QVERIFY(difference("2025-09", Bound::In, "2025-09", Bound::In).isEmpty());
        QVERIFY(difference("2025-09", Bound::In, nullptr, Bound::In).isEmpty());
    }

    void numbersAreHeldAgainstEachOther()
    {
        QCOMPARE(differenceOf(figure(2500), figure(3400), english), QStringLiteral("900 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2100), english), QStringLiteral("400 fewer"));
        QCOMPARE(differenceOf(figure(2500), figure(3000, Qualifier::AtLeast), english),
                 QStringLiteral("at least 500 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2000, Qualifier::AtLeast), english),
                 QStringLiteral("may be the same"));
        QCOMPARE(differenceOf(figure(2500), figure(1000, Qualifier::UpTo), english),
                 QStringLiteral("at least 1,500 fewer"));
        QCOMPARE(differenceOf(figure(2500), figure(4000, Qualifier::About), english),
                 QStringLiteral("about 1,500 more"));
        QCOMPARE(differenceOf(figure(2500), figure(2600, Qualifier::About), english),
                 QStringLiteral("may be the same"));
        QCOMPARE(differenceOf(figure(1500, Qualifier::Between, 3000), figure(4000), english),
                 QStringLiteral("at least 1,000 more"));
        QVERIFY(differenceOf(figure(2500), figure(2500), english).isEmpty());
        Figure dollars = figure(9);
        dollars.unit = QStringLiteral("USD");
        QCOMPARE(differenceOf(figure(2500), dollars, english), QStringLiteral("another measure"));
        Figure fewer = figure(4);
        fewer.unit = dollars.unit;
        QCOMPARE(differenceOf(dollars, fewer, english), QStringLiteral("5 less"));
    }

    void whatEndsIsNamed()
    {
        QCOMPARE(differenceOf(What::FullExit, What::MissionEnds, english), QStringLiteral("mission, not presence"));
        QCOMPARE(differenceOf(What::MissionEnds, What::CombatRoleEnds, english),
                 QStringLiteral("combat role, not mission"));
        QCOMPARE(differenceOf(What::FullExit, What::Stays, english), QStringLiteral("stays, not full exit"));
        QVERIFY(differenceOf(What::Stays, What::Stays, english).isEmpty());
        QCOMPARE(wordDifference(Modality::Agreed, Modality::Planned, english), QStringLiteral("planned, not agreed"));
        QCOMPARE(wordDifference(Position::Support, Position::Oppose, english), QStringLiteral("opposes, not supports"));
        QCOMPARE(conditionDifference(QStringLiteral("if"), {}, english), QStringLiteral("unconditional"));
        QCOMPARE(conditionDifference({}, QStringLiteral("if"), english), QStringLiteral("conditional"));
        QVERIFY(conditionDifference(QStringLiteral("أن"), QStringLiteral("ان"), english).isEmpty());
    }

    void placesLieInEachOther()
    {
        Desk d;
        const SnapshotPtr now = d.b.build();
        QCOMPARE(differenceOf(*now, d.harir, d.iraq, english), QStringLiteral("contains it"));
        QCOMPARE(differenceOf(*now, d.iraq, d.harir, english), QStringLiteral("lies within it"));
        QCOMPARE(differenceOf(*now, d.asad, d.harir, english), QStringLiteral("another place"));
        QVERIFY(differenceOf(*now, d.asad, d.asad, english).isEmpty());
        QVERIFY(covers(*now, d.mission, d.harir));
    }

    void speakersJoinAndLeave()
    {
        Desk d;
        const SnapshotPtr now = d.b.build();
        const auto difference = [&](std::vector<ActorId> a, std::vector<ActorId> b) {
            QString text = speakersDifference(*now, a, b, english);
            return text.remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(difference({d.ministry}, {d.envoy}), QStringLiteral("another speaker"));
        QCOMPARE(difference({d.ministry}, {d.ministry, d.envoy}), QStringLiteral("also Envoy"));
        QCOMPARE(difference({d.ministry, d.envoy}, {d.envoy}), QStringLiteral("without Ministry"));
        QVERIFY(difference({d.ministry, d.envoy}, {d.envoy, d.ministry}).isEmpty());
    }

    void likeStandsBesideLike()
    {
        Desk d;
        const StatementId first = d.b.says({d.ministry}, "2024-09", withdrawal(d.asad, "2025-09"));
        d.b.last().claims.push_back(Claim{ClaimId(900), withdrawal(d.harir, "2026-09")});
        const StatementId second = d.b.says({d.envoy}, "2024-10", withdrawal(d.harir, "2027-09"));
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {first, second}, {}, {}, english);
        const CompareRow* subject = rowOf(comparison, CompareField::Subject);
        QVERIFY(subject);
        QCOMPARE(subject->cells[0].text, QStringLiteral("Harir"));
        QCOMPARE(subject->cells[1].text, QStringLiteral("Harir"));
        QVERIFY(!subject->differs);
        const CompareRow* until = rowOf(comparison, CompareField::Until);
        QCOMPARE(until->cells[1].difference, QStringLiteral("12 months later"));
        QVERIFY(until->cells[1].differs);
        QVERIFY(!until->cells[0].differs);
        const CompareRow* alone = rowOf(comparison, CompareField::Subject, 1);
        QCOMPARE(alone->cells[0].text, QStringLiteral("Asad"));
        QVERIFY(alone->cells[1].text.isEmpty());
    }

    void aMissionStandsBesideABase()
    {
        Desk d;
        const StatementId first = d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
        const StatementId second = d.b.says({d.envoy}, "2024-09", d.missionEnds("2025-09"));
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {first, second}, {}, {}, english);
        QCOMPARE(rowOf(comparison, CompareField::Subject)->cells[1].difference, QStringLiteral("contains it"));
        QCOMPARE(rowOf(comparison, CompareField::Ends)->cells[1].difference, QStringLiteral("mission, not presence"));
        QCOMPARE(rowOf(comparison, CompareField::Until)->cells[1].difference, QStringLiteral("12 months earlier"));
        // Pinned the other way round the difference is too.
        const Comparison turned = compare(*now, {first, second}, second, {}, english);
        QCOMPARE(turned.pinned, std::size_t(1));
        QCOMPARE(rowOf(turned, CompareField::Ends)->cells[0].difference, QStringLiteral("presence, not mission"));
        QCOMPARE(rowOf(turned, CompareField::Until)->cells[0].difference, QStringLiteral("12 months later"));
        QVERIFY(!rowOf(turned, CompareField::Until)->cells[1].differs);
    }

    void whatOneSaysAloneIsOnlyThere()
    {
        Desk d;
        const StatementId first = d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
        const StatementId second = d.b.says({d.envoy}, "2024-09", withdrawal(d.harir, "2026-09"));
        d.b.last().claims.push_back(Claim{ClaimId(900), figure(2500)});
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {first, second}, {}, {}, english);
        const CompareRow* heading = rowOf(comparison, CompareField::Subject, 1);
        QCOMPARE(heading->cells[1].difference, QStringLiteral("only here"));
        QVERIFY(rowOf(comparison, CompareField::Number)->cells[1].difference.isEmpty());
        QVERIFY(rowOf(comparison, CompareField::Number)->differs);
    }

    void sentencesAreAlignedWordByWord()
    {
        Desk d;
        const auto quote = [&](const char16_t* text) {
            Highlight highlight{HighlightId(800)};
            highlight.quote = QString::fromUtf16(text);
            highlight.end = int(highlight.quote.size());
            d.b.last().highlights.push_back(highlight);
        };
        const StatementId first = d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
        quote(u"تخرج القوات من حرير في أيلول 2026");
        const StatementId second = d.b.says({d.envoy}, "2024-09", withdrawal(d.harir, "2026-09"));
        quote(u"وتخرج القوات من حرير في ايلول 2027");
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {first, second}, {}, {}, english);
        const CompareRow* sentences = rowOf(comparison, CompareField::Sentence);
        QVERIFY(sentences->cells[1].differs);
        QCOMPARE(sentences->cells[1].difference, QStringLiteral("1 other word"));
        QCOMPARE(sentences->cells[1].runs.back().text, QStringLiteral("2027"));
        QCOMPARE(sentences->cells[1].runs.back().part, CompareRun::Part::Own);
        QCOMPARE(sentences->cells[0].runs.back().text, QStringLiteral("2026"));
        QString joined;
        for (const CompareRun& run : sentences->cells[0].runs)
            joined += run.text;
        QCOMPARE(joined, sentences->cells[0].text);
        // With its surroundings, once they were read.
        const Excerpts read{{first, {QStringLiteral("قبل. "), now->find(first)->highlights.front().quote, {}}}};
        const Comparison withText = compare(*now, {first, second}, {}, read, english);
        QCOMPARE(rowOf(withText, CompareField::Sentence)->cells[0].runs.front().part, CompareRun::Part::Context);
    }

    void ofThreeSentencesMarkedIsWhatNobodyElseSays()
    {
        Desk d;
        const auto says = [&](const char16_t* text) {
            const StatementId id = d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
            Highlight highlight{HighlightId(800 + id.value())};
            highlight.quote = QString::fromUtf16(text);
            highlight.end = int(highlight.quote.size());
            d.b.last().highlights.push_back(highlight);
            return id;
        };
        const StatementId first = says(u"forces leave Harir soon");
        const StatementId same = says(u"Forces leave Harir soon");
        const StatementId shorter = says(u"forces leave Harir");
        const SnapshotPtr now = d.b.build();
        const Comparison three = compare(*now, {first, same, shorter}, {}, {}, english);
        const CompareRow* sentences = rowOf(three, CompareField::Sentence);
        QVERIFY(!sentences->cells[1].differs);
        QCOMPARE(sentences->cells[2].difference, QStringLiteral("1 word left out"));
        QCOMPARE(sentences->cells[0].runs.back().part, CompareRun::Part::Shared);
        const Comparison two = compare(*now, {first, shorter}, {}, {}, english);
        QCOMPARE(rowOf(two, CompareField::Sentence)->cells[0].runs.back().part, CompareRun::Part::Own);
    }

    void anActorSaysTheLatestFirstAndCountsWhatIsAlike()
    {
        Desk d;
        (void)d.b.says({d.ministry}, "2024-01", withdrawal(d.harir, "2025-09"));
        (void)d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
        (void)d.b.says({d.ministry}, "2024-10", withdrawal(d.harir, "2026-09"));
        (void)d.b.says({d.envoy}, "2024-09", withdrawal(d.asad, "2026-09"));
        const SnapshotPtr now = d.b.build();
        const ColumnFacts facts = factsOf(*now, d.ministry);
        QCOMPARE(facts.statements.size(), std::size_t(3));
        QCOMPARE(facts.claims.size(), std::size_t(2));
        QCOMPARE(facts.claims.front().sayings, 2);
        QCOMPARE(std::get<WithdrawalClaim>(facts.claims.front().claim->body).ends, date("2026-09"));
        const Comparison comparison = compare(*now, {d.ministry, d.envoy}, {}, {}, english);
        // What nobody else speaks of isn't put beside another base.
        for (const CompareRow& row : comparison.rows) {
            if (row.isHeading())
                QVERIFY(row.cells[0].text.isEmpty() || row.cells[1].text.isEmpty());
        }
        QCOMPARE(comparison.columns[0].sideColours, std::vector<QString>{QStringLiteral("federal")});
    }

    void formerClaimsFollowTheLatest()
    {
        Desk d;
        (void)d.b.says({d.ministry}, "2024-01", withdrawal(d.harir, "2025-09"));
        (void)d.b.says({d.ministry}, "2024-05", withdrawal(d.asad, "2025-09"));
        (void)d.b.says({d.ministry}, "2024-09", withdrawal(d.harir, "2026-09"));
        (void)d.b.says({d.envoy}, "2024-09", withdrawal(d.harir, "2026-09"));
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {d.envoy, d.ministry}, {}, {}, english);
        QCOMPARE(rowOf(comparison, CompareField::Subject, 0)->cells[1].text, QStringLiteral("Harir"));
        QVERIFY(!rowOf(comparison, CompareField::Until, 0)->differs);
        const CompareRow* former = rowOf(comparison, CompareField::Subject, 1);
        QCOMPARE(former->cells[1].text, QStringLiteral("Harir"));
        QCOMPARE(former->cells[1].difference, QStringLiteral("a further claim"));
        const CompareRow* last = rowOf(comparison, CompareField::Subject, 2);
        QCOMPARE(last->cells[1].text, QStringLiteral("Asad"));
        QCOMPARE(last->cells[1].difference, QStringLiteral("only here"));
    }

    void aCapacityIsTold()
    {
        Desk d;
        const StatementId first = d.b.says({d.ministry}, "2024-01", withdrawal(d.harir, "2025-09"));
        const SnapshotPtr now = d.b.build();
        auto spoken = std::make_shared<Saying>(*now->find(now->find(first)->saying));
        spoken->speakers.front().capacityEn = QStringLiteral("spokesman");
        Snapshot changed = *now;
        changed.all<Saying>() = Table<Saying>(std::vector<Table<Saying>::Row>{spoken});
        const Comparison comparison = compare(changed, {first}, {}, {}, english);
        QVERIFY(rowOf(comparison, CompareField::Speakers)->cells[0].text.contains(QStringLiteral("spokesman")));
    }

    void whatIsTooMuchIsCounted()
    {
        Desk d;
        for (int i = 0; i < 40; ++i)
            (void)d.b.says({d.ministry}, "2024-01", withdrawal(d.harir, qPrintable(QString::number(2000 + i))));
        const SnapshotPtr now = d.b.build();
        const Comparison comparison = compare(*now, {d.ministry}, {}, {}, english);
        const CompareRow* more = rowOf(comparison, CompareField::NotShown);
        QVERIFY(more);
        QCOMPARE(more->cells[0].text, QStringLiteral("and 16 more claims"));
    }

    void whatIsGoneIsLeftOut()
    {
        Desk d;
        const StatementId there = d.b.says({d.ministry}, "2024-01", withdrawal(d.harir, "2025"));
        const SnapshotPtr now = d.b.build();
        QCOMPARE(compare(*now, {there, StatementId(99999)}, {}, {}, english).columns.size(), std::size_t(1));
        QVERIFY(compare(*now, {}, {}, {}, english).rows.empty());
    }

    void theReportTellsTheSame()
    {
        OpenProject open;
        const Snapshot& now = open.snapshot();
        auto statement = now.all<Statement>().begin();
        const StatementId first = statement->id;
        const StatementId second = (++statement)->id;
        for (const Language language : {Language::English, Language::Arabic}) {
            const Report report = compareReport(now, {first, second}, second, {}, language);
            QCOMPARE(report.language, language);
            QVERIFY(!report.title.isEmpty());
            const auto* table = std::get_if<ReportTable>(&report.blocks.front());
            QVERIFY(table);
            QCOMPARE(table->header.size(), 3);
            QVERIFY(!table->rows.empty());
            for (const ReportRow& row : table->rows)
                QCOMPARE(row.size(), std::size_t(3));
            const auto quotes = std::count_if(report.blocks.begin(), report.blocks.end(), [](const ReportBlock& block) {
                const auto* paragraph = std::get_if<ReportParagraph>(&block);
                return paragraph && paragraph->style == ReportParagraph::Style::Quote;
            });
            QCOMPARE(quotes, 2);
        }
        QVERIFY(compareReport(now, {}, {}, {}, english).blocks.empty());
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
