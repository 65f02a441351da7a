// SPDX-License-Identifier: GPL-3.0-or-later
// Whole comparisons: which claims stand beside each other, sentences, columns, the report.
#include "models/compare/compare_report.h"
#include "models/compare/comparison.h"
#include "tests/models/compare/compare_desk.h"
#include "tests/support/open_project.h"

#include <QtTest/QtTest>

using namespace tasrih;
using test::date;
using test::Desk;
using test::english;
using test::figure;
using test::withdrawal;

namespace {
const CompareRow* rowOf(const Comparison& comparison, CompareField field, int nth = 0)
{
    for (const CompareRow& row : comparison.rows) {
        if (row.field == field && nth-- == 0)
            return &row;
    }
    return nullptr;
}
} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
