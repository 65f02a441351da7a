// SPDX-License-Identifier: GPL-3.0-or-later
// Passages find their way into a corrected text, or say that they don't; never to words that aren't theirs.
#include "database/text/code_points.h"
#include "models/retext/paragraph_match.h"
#include "models/retext/text_move.h"

#include <QtTest/QtTest>

#include <rapidcheck.h>

using namespace tasrih;

namespace {
Passage passageIn(const QString& text, const QString& quote, int from = 0)
{
    const int start = int(text.indexOf(quote, from));
    if (start < 0)
        qFatal("The text has no such words");
    return ReadingText(text, QStringLiteral("ar")).passage({start, start + int(quote.size())});
}

bool isTrue(const QString& text, const MovedPassage& moved)
{
    return moved.placement == Placement::Unplaced ||
           sliceCodePoints(text, moved.passage.start, moved.passage.end) == moved.passage.quote;
}

const QString article = QStringLiteral("😀 الانسحاب من العراق\n"
                                       "قال الوزير إن القوات ستغادر قاعدة حرير في سبتمبر. وأضاف أن القوات باقية.\n"
                                       "\n"
                                       "وقال المتحدث إن القوات ستغادر قاعدة حرير في العام المقبل.\n"
                                       "The envoy said: the forces stay.\n");
} // namespace

class TestTextMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsFindTheirPartners()
    {
        const QString before = QStringLiteral("a\nb\n\nc\nd");
        const QString after = QStringLiteral("new\na\nB\n\nc\nd\nend");
        const std::vector<int> expected{1, -1, 3, 4, 5};
        QCOMPARE(matchParagraphs(before, paragraphsOf(before), after, paragraphsOf(after)), expected);
    }

    void whatDidNotChangeKeepsItsWords_data()
    {
        QTest::addColumn<QString>("after");
        QString text = article;
        QTest::newRow("a typo elsewhere in the paragraph")
            << text.replace(QStringLiteral("قال الوزير"), QStringLiteral("قال وزير الدفاع"));
        text = article;
        QTest::newRow("a paragraph before") << QStringLiteral("تصويب: نُشر النص ناقصاً.\n") + text;
        text = article;
        QTest::newRow("the paragraph before gone") << text.mid(text.indexOf(u'\n') + 1);
        text = article;
        QTest::newRow("paragraphs joined") << text.replace(u'\n', u' ');
        text = article;
        QTest::newRow("paragraphs broken") << text.replace(QStringLiteral(". "), QStringLiteral(".\n"));
        text = article;
        QTest::newRow("emoji gone") << text.mid(2);
    }
    void whatDidNotChangeKeepsItsWords()
    {
        QFETCH(QString, after);
        const Passage passage = passageIn(article, QStringLiteral("القوات باقية"));
        const MovedPassage moved = TextMove(article, after).moved(passage);
        QCOMPARE(moved.placement, Placement::Same);
        QCOMPARE(moved.passage, passageIn(after, QStringLiteral("القوات باقية")));
    }

    void ofEqualWordsThoseStayThatAreMeant()
    {
        const QString words = QStringLiteral("القوات ستغادر قاعدة حرير");
        const Passage second = passageIn(article, words, int(article.indexOf(words)) + 1);
        QString after = article;
        after.replace(QStringLiteral("في العام المقبل"), QStringLiteral("العام المقبل"));
        after.replace(QStringLiteral("المتحدث"), QStringLiteral("الناطق"));
        const MovedPassage moved = TextMove(article, after).moved(second);
        QCOMPARE(moved.placement, Placement::Same);
        QVERIFY(moved.passage.start >
                codePointLength(QStringView(after).left(after.indexOf(QStringLiteral("الناطق")))));
    }

    void changedWordsKeepTheirPlace()
    {
        QString after = article;
        after.replace(QStringLiteral("في سبتمبر"), QStringLiteral("في أيلول"));
        const Passage passage = passageIn(article, QStringLiteral("القوات ستغادر قاعدة حرير في سبتمبر"));
        const MovedPassage moved = TextMove(article, after).moved(passage);
        QCOMPARE(moved.placement, Placement::Reworded);
        QCOMPARE(moved.passage.quote, QStringLiteral("القوات ستغادر قاعدة حرير في أيلول"));
    }

    void anotherSpellingKeepsItsPlace()
    {
        QString after = article;
        after.replace(QStringLiteral("إن القوات ستغادر"), QStringLiteral("إنّ القُوّات ستغادر"));
        const Passage passage = passageIn(article, QStringLiteral("إن القوات ستغادر"));
        const MovedPassage moved = TextMove(article, after).moved(passage);
        QCOMPARE(moved.placement, Placement::Reworded);
        QCOMPARE(moved.passage.quote, QStringLiteral("إنّ القُوّات ستغادر"));
    }

    void whatIsGoneIsUnplaced()
    {
        QString after = article;
        after.remove(QStringLiteral("The envoy said: the forces stay.\n"));
        const Passage passage = passageIn(article, QStringLiteral("the forces stay"));
        QCOMPARE(TextMove(article, after).moved(passage).placement, Placement::Unplaced);
        // Other words in the same place are not its words.
        after = article;
        after.replace(QStringLiteral("the forces stay"), QStringLiteral("no comment was made"));
        QCOMPARE(TextMove(article, after).moved(passage).placement, Placement::Unplaced);
        QCOMPARE(TextMove(article, QString()).moved(passage).placement, Placement::Unplaced);
    }

    void aParagraphThatMovedTakesItsPassages()
    {
        const QString first =
            QStringLiteral("قال الوزير إن القوات ستغادر قاعدة حرير في سبتمبر. وأضاف أن القوات باقية.\n");
        QString after = article;
        after.remove(first).append(first);
        const Passage passage = passageIn(article, QStringLiteral("وأضاف أن القوات باقية"));
        const MovedPassage moved = TextMove(article, after).moved(passage);
        QCOMPARE(moved.placement, Placement::Same);
        QCOMPARE(moved.passage.start, passageIn(after, QStringLiteral("وأضاف أن القوات باقية")).start);
    }

    void anEditBesideAPassageNeverLosesIt()
    {
        const bool holds = rc::check("edits beside", [] {
            const QString text = article;
            const ReadingText reading(text, QStringLiteral("ar"));
            const int from = *rc::gen::inRange(0, int(text.size()) - 1);
            const int to = *rc::gen::inRange(from + 1, int(text.size()) + 1);
            const Passage passage = reading.passage({from, to});
            RC_PRE(!passage.quote.trimmed().isEmpty());
            const int start = reading.fromCodePoint(passage.start);
            const int end = reading.fromCodePoint(passage.end);
            // One edit, wholly before or wholly after.
            const auto isBefore = *rc::gen::arbitrary<bool>();
            const bool hasRoom = isBefore ? start > 0 : end < text.size();
            RC_PRE(hasRoom);
            int at = isBefore ? *rc::gen::inRange(0, start) : *rc::gen::inRange(end, int(text.size()));
            // Not within a surrogate pair.
            if (text.at(at).isLowSurrogate())
                ++at;
            int length = *rc::gen::inRange(0, 12);
            length = std::min(length, isBefore ? start - at : int(text.size()) - at);
            if (length > 0 && at + length < text.size() && text.at(at + length).isLowSurrogate())
                --length;
            const QString insert = *rc::gen::element(QStringLiteral("كلمة"), QStringLiteral("\n"), QStringLiteral(" "),
                                                     QString(), QStringLiteral("😀"));
            QString after = text;
            after.replace(at, length, insert);
            const MovedPassage moved = TextMove(text, after).moved(passage);
            RC_ASSERT(moved.placement != Placement::Unplaced);
            RC_ASSERT(isTrue(after, moved));
            RC_ASSERT(moved.passage.quote == passage.quote);
        });
        QVERIFY(holds);
    }

    void manyEditsNeverMakeAFalseQuote()
    {
        const bool holds = rc::check("many edits", [] {
            const QString text = article;
            const ReadingText reading(text, QStringLiteral("ar"));
            QString after = text;
            const int edits = *rc::gen::inRange(1, 9);
            for (int i = 0; i < edits; ++i) {
                const int at = *rc::gen::inRange(0, int(after.size()) + 1);
                after.replace(at, *rc::gen::inRange(0, 30),
                              *rc::gen::element(QStringLiteral("القوات"), QStringLiteral("\n"), QString(),
                                                QStringLiteral("𝄞 e\u0301")));
            }
            const TextMove move(text, after);
            for (int i = 0; i < 8; ++i) {
                const int from = *rc::gen::inRange(0, int(text.size()) - 1);
                const Passage passage = reading.passage({from, *rc::gen::inRange(from + 1, int(text.size()) + 1)});
                if (passage.quote.isEmpty())
                    continue;
                const MovedPassage moved = move.moved(passage);
                RC_ASSERT(isTrue(after, moved));
                RC_ASSERT((moved.placement == Placement::Same) == (moved.passage.quote == passage.quote));
                RC_ASSERT(isTrue(after, move.found(passage)));
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTextMove)
#include "tst_text_move.moc"
