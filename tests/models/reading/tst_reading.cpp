// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/marks.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QTest>

using namespace tasrih;
using tasrih::test::CodingFixture;

/// Texts cut into pieces, offsets, and highlights looked up by place.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesCoverTheWholeText()
    {
        const QString paragraph = QStringLiteral("كلمة ").repeated(5000);
        const ReadingText text(paragraph + QStringLiteral("\n\nlast"), QStringLiteral("ar"));
        QString joined;
        for (const TextPiece& piece : text.pieces()) {
            QVERIFY(piece.run.length() <= ReadingText::longestPiece);
            if (piece.beginsParagraph && piece.run.start > 0)
                joined += QLatin1Char('\n');
            joined += text.text().mid(piece.run.start, piece.run.length());
        }
        QCOMPARE(joined, text.text());
        QCOMPARE(text.pieces().back().direction, Qt::LeftToRight);
        QCOMPARE(text.direction(), Qt::RightToLeft);
    }

    void tearsNoCharacterWhereThereAreNoBlanks()
    {
        const ReadingText text(QStringLiteral("x") + QStringLiteral("😀").repeated(6000), {});
        for (const TextPiece& piece : text.pieces()) {
            QVERIFY(!text.text().at(piece.run.start).isLowSurrogate());
            QVERIFY(piece.run.length() <= ReadingText::longestPiece);
        }
    }

    void marksHeapedOnALetterAreLaidOutApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QStringLiteral("a") + QStringLiteral("\u0301").repeated(1'000'000);
        QTest::newRow("Arabic") << QStringLiteral("سلام ب") + QStringLiteral("\u064E").repeated(9000) +
                                       QStringLiteral(" بعد\n\nآخر");
        QTest::newRow("no letter") << QStringLiteral("\u0301").repeated(5000);
        QTest::newRow("beyond the first plane") << QStringLiteral("x") + QStringLiteral("\U0001E8D0").repeated(3000);
    }

    void marksHeapedOnALetterAreLaidOutApart()
    {
        QFETCH(QString, text);
        const ReadingText reading(text, QStringLiteral("ar"));
        int end = 0;
        for (const TextPiece& piece : reading.pieces()) {
            QCOMPARE(piece.run.start, piece.beginsParagraph && end > 0 ? end + 1 : end);
            QVERIFY(piece.run.length() <= 600); // The marks of one piece, and the words beside them.
            QVERIFY(piece.run.isEmpty() || !text.at(piece.run.start).isLowSurrogate());
            end = piece.run.end;
        }
        QCOMPARE(end, int(text.size()));
    }

    void wordsWithTheirMarksStayWhole()
    {
        const QString vowelled = QStringLiteral("وَقَدْ قُوّاتٌ ").repeated(250);
        QCOMPARE(ReadingText(vowelled, QStringLiteral("ar")).pieces().size(), std::size_t(1));
    }

    void passagesAreInCodePointsAndTrimmed()
    {
        CodingFixture fixture;
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const int at = int(fixture.text.indexOf(QStringLiteral(" سَتُغادِرُ ")));
        const Passage passage = text.passage({at, at + 12});
        QCOMPARE(passage.quote, QStringLiteral("سَتُغادِرُ"));
        QCOMPARE(passage.start, at); // One surrogate pair before it, one blank cut off.
        QCOMPARE(sliceCodePoints(fixture.text, passage.start, passage.end), passage.quote);
        QCOMPARE(passage.prefix.size(), 32);
        QVERIFY(fixture.text.contains(passage.prefix + passage.quote + passage.suffix));
    }

    void findsSentences()
    {
        const ReadingText text(QStringLiteral("قال ذلك. ثم غادر؟ نعم.\nEnd."), QStringLiteral("ar"));
        const TextRun second = text.sentenceAt(12);
        QCOMPARE(text.text().mid(second.start, second.length()), QStringLiteral("ثم غادر؟"));
        QCOMPARE(text.sentenceAt(int(text.text().size())), (TextRun{23, 27}));
    }

    void statementsAtAPlaceInReadingOrder()
    {
        CodingFixture fixture;
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(fixture.snapshot, fixture.article, text, [](StatementId) { return true; });
        const int both = int(fixture.text.indexOf(QStringLiteral("أيلول 2025")));
        QCOMPARE(marks.statementsAt(both + 2), (std::vector<StatementId>{fixture.first, fixture.second}));
        QCOMPARE(marks.statementsAt(both - 2), std::vector<StatementId>{fixture.first});
        QVERIFY(marks.statementsAt(0).empty());
        QCOMPARE(marks.laneCount(), 2);
        QCOMPARE(marks.next({}, 0), std::optional(fixture.first));
        QCOMPARE(marks.next(fixture.first, 0), std::optional(fixture.second));
        QCOMPARE(marks.previous(fixture.first, 0), std::optional<StatementId>());
        QCOMPARE(marks.previous({}, int(fixture.text.size())), std::optional(fixture.second));
    }

    void depthCountsStatementsNotHighlights()
    {
        CodingFixture fixture;
        Statement statement = *fixture.snapshot.find(fixture.first);
        Highlight own = fixture.highlightOn(QStringLiteral("قاعدة حرير"));
        own.claim = fixture.ids.next<ClaimId>();
        statement.highlights.push_back(own);
        const Snapshot now = test::applied(fixture.snapshot, Edits{.texts = {}, .puts = {statement}, .removes = {}});
        const ReadingText text(fixture.text, QStringLiteral("ar"));
        const Marks marks(now, fixture.article, text, [](StatementId) { return true; });
        const std::vector<DepthRun> depths = marks.depths({0, int(fixture.text.size())});
        QCOMPARE(depths.size(), std::size_t(3));
        QCOMPARE(depths[0].depth, 1);
        QCOMPARE(depths[1].depth, 2);
        QCOMPARE(fixture.text.mid(depths[1].run.start, depths[1].run.length()), QStringLiteral("أيلول 2025"));
        const Marks filtered(now, fixture.article, text, [](StatementId) { return false; });
        QVERIFY(filtered.depths({0, int(fixture.text.size())}).empty());
        QCOMPARE(filtered.all().size(), marks.all().size());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
