// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes beside the text: every claim has its own, nothing that overlaps shares one, and what finds none is counted.
#include "models/reading/marks.h"
#include "models/reading/text_steps.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;
using tasrih::test::CodingFixture;

namespace {
/// The fixture's article with @p runs (in code points) as statements of @p claims claims each.
Snapshot withStatements(CodingFixture& fixture, const std::vector<std::pair<int, int>>& runs, int claims)
{
    Edits edits;
    for (const auto& [start, end] : runs) {
        Statement statement{
            .id = fixture.ids.next<StatementId>(), .saying = fixture.firstSaying, .article = fixture.article};
        statement.highlights.push_back({.id = fixture.ids.next<HighlightId>(), .start = start, .end = end});
        for (int i = 0; i < claims; ++i)
            statement.claims.push_back({.id = fixture.ids.next<ClaimId>(), .body = Assertion()});
        edits.put(statement);
    }
    edits.remove(fixture.first);
    edits.remove(fixture.second);
    return test::applied(fixture.snapshot, edits);
}
} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSegmentForEachClaim()
    {
        CodingFixture fixture;
        const Snapshot now = withStatements(fixture, {{40, 60}}, 3);
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
        QCOMPARE(marks.segments({0, int(fixture.text.size())}).size(), std::size_t(3));
        QCOMPARE(marks.laneCount(), 3);
        QCOMPARE(marks.claimsAt(50).size(), std::size_t(3));
        QCOMPARE(marks.statementsAt(50).size(), std::size_t(1));
        QVERIFY(marks.overflows().empty());
    }

    void aClaimStandsWhereItsOwnRunsAre()
    {
        CodingFixture fixture;
        Snapshot now = withStatements(fixture, {{40, 80}}, 2);
        Statement statement = *now.find(now.statementsOf(fixture.article).front());
        statement.highlights.push_back(
            {.id = fixture.ids.next<HighlightId>(), .claim = statement.claims[1].id, .start = 70, .end = 75});
        now = test::applied(now, Edits{.texts = {}, .puts = {statement}, .removes = {}});
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
        const int inside = text.fromCodePoint(72);
        const int outside = text.fromCodePoint(50);
        QCOMPARE(marks.claimsAt(inside).size(), std::size_t(2));
        QCOMPARE(marks.claimsAt(outside), (std::vector<Covering>{{statement.id, statement.claims[0].id}}));
    }

    void whatFindsNoLaneIsCounted()
    {
        CodingFixture fixture;
        const Snapshot now = withStatements(fixture, std::vector<std::pair<int, int>>(9, {40, 60}), 1);
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
        QCOMPARE(marks.laneCount(), Marks::laneLimit);
        QCOMPARE(marks.overflows().size(), std::size_t(1));
        QCOMPARE(marks.overflows().front().count, 3);
        QCOMPARE(marks.claimsAt(50).size(), std::size_t(9));
    }

    void aChainOfOverlapsIsNotSummedUp()
    {
        // Six long ones take the lanes; of those beyond, each meets the next, and never more than two a place.
        CodingFixture fixture;
        std::vector<std::pair<int, int>> runs(6, {0, 60});
        for (int start = 0; start < 40; start += 6)
            runs.emplace_back(start, start + 10);
        const Snapshot now = withStatements(fixture, runs, 1);
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
        QVERIFY(!marks.overflows().empty());
        for (const Overflow& overflow : marks.overflows()) {
            QVERIFY(overflow.count <= 2);
            QCOMPARE(text.pieceAt(overflow.run.start), text.pieceAt(overflow.run.end - 1));
        }
    }

    void noTwoOfALaneOverlapAndNoneIsLost()
    {
        CodingFixture fixture;
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const int length = text.toCodePoint(int(fixture.text.size()));
        const bool holds = rc::check([&] {
            const auto starts = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, length - 1), rc::gen::inRange(1, 60)));
            std::vector<std::pair<int, int>> runs;
            for (const auto& [start, size] : starts)
                runs.emplace_back(start, std::min(length, start + size));
            const Snapshot now = withStatements(fixture, runs, 1);
            const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
            const std::vector<LaneSegment> all = marks.segments({0, int(fixture.text.size())});
            RC_ASSERT(all.size() == runs.size());
            int overflowing = 0;
            for (std::size_t i = 0; i < all.size(); ++i) {
                // A newline between paragraphs stands beside no line.
                const TextRun run = all[i].run;
                const QStringView words = QStringView(fixture.text).mid(run.start, run.end - run.start);
                const bool isSeen = words.count(u'\n') < words.size();
                overflowing += isSeen && all[i].lane >= Marks::laneLimit ? 1 : 0;
                for (std::size_t j = i + 1; j < all.size() && all[i].lane < Marks::laneLimit; ++j)
                    RC_ASSERT(all[i].lane != all[j].lane || !all[i].run.meets(all[j].run));
            }
            RC_ASSERT((overflowing > 0) == !marks.overflows().empty());
            for (int position = 0; position < int(fixture.text.size()); ++position) {
                int here = 0;
                for (const LaneSegment& segment : all)
                    here += segment.lane >= Marks::laneLimit && segment.run.contains(position) ? 1 : 0;
                int said = 0;
                for (const Overflow& overflow : marks.overflows())
                    said = overflow.run.contains(position) ? overflow.count : said;
                RC_ASSERT(said >= here || fixture.text.at(position) == QLatin1Char('\n'));
            }
        });
        QVERIFY(holds);
    }

    void stepsThroughAnyText()
    {
        const bool holds = rc::check([] {
            QString text;
            for (const int part : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8))) {
                static const QString parts[] = {QStringLiteral("كلمة "), QStringLiteral("."),     QStringLiteral("\n"),
                                                QStringLiteral("😀"),     QStringLiteral("word "), QStringLiteral("؟ "),
                                                QStringLiteral("قُوّة"),   QStringLiteral(" ")};
                text += parts[part];
            }
            const ReadingText reading(text, QStringLiteral("ar"));
            // Forward steps come to the end, back steps to the beginning; neither ever stands still before.
            for (int at = 0; at < text.size();) {
                const int next = stepSentence(reading, at, Way::Forward);
                RC_ASSERT(next > at);
                at = next;
            }
            for (int at = int(text.size()); at > 0;) {
                const int next = stepParagraph(reading, at, Way::Back);
                RC_ASSERT(next < at);
                at = next;
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
