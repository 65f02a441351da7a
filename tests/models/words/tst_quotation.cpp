// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/quotation.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// Highlights of one text, cut out of it as the reader does: with what stands around them.
class Marked
{
public:
    explicit Marked(QString text)
        : m_text(std::move(text))
    {
    }
    /// Marks the first occurrence of @p words, for a claim or for the statement as a whole.
    void mark(const QString& words, std::optional<ClaimId> claim = {})
    {
        const int at = int(m_text.indexOf(words));
        QVERIFY2(at >= 0, qPrintable(words));
        Highlight highlight{HighlightId(qint64(statement.highlights.size()) + 1)};
        highlight.claim = claim;
        // Emoji aside, which no test here has before a mark, a code point is a unit.
        highlight.start = at;
        highlight.end = at + int(words.size());
        highlight.quote = words;
        highlight.prefix = m_text.mid(std::max(0, at - 32), std::min(at, 32));
        highlight.suffix = m_text.mid(at + words.size(), 32);
        statement.highlights.push_back(highlight);
    }
    Statement statement{StatementId(1)};

private:
    QString m_text;
};

Claim claimOfId(qint64 id)
{
    return Claim{ClaimId(id)};
}
} // namespace

class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreJoinedInTheOrderOfTheText()
    {
        Marked marked(QStringLiteral("The first wave goes in March, said the envoy in Amman, and the last in May."));
        marked.mark(QStringLiteral("and the last in May"));
        marked.mark(QStringLiteral("The first wave goes in March"));
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("The first wave goes in March […] and the last in May"));
    }

    void aClaimIsQuotedByItsOwnRuns()
    {
        Marked marked(QStringLiteral("ستغادر القوة الأولى في آذار، وقال المبعوث إن الأخيرة تغادر في أيار."));
        marked.mark(QStringLiteral("ستغادر القوة الأولى في آذار"), ClaimId(7));
        marked.mark(QStringLiteral("الأخيرة تغادر"), ClaimId(8));
        marked.mark(QStringLiteral("أيار"), ClaimId(8));
        QCOMPARE(sentenceOf(marked.statement, claimOfId(8)), QStringLiteral("الأخيرة تغادر […] أيار"));
        QCOMPARE(sentenceOf(marked.statement, claimOfId(7)), QStringLiteral("ستغادر القوة الأولى في آذار"));
        // One without a mark of its own: all of the statement.
        QCOMPARE(sentenceOf(marked.statement, claimOfId(9)),
                 QStringLiteral("ستغادر القوة الأولى في آذار […] الأخيرة تغادر […] أيار"));
    }

    void whatOverlapsIsSaidOnce()
    {
        Marked marked(QStringLiteral("one two three four five six"));
        marked.mark(QStringLiteral("two three four"));
        marked.mark(QStringLiteral("three"), ClaimId(1));
        marked.mark(QStringLiteral("four five"), ClaimId(2));
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("two three four five"));
        const Quotation quotation = quotationOf(marked.statement);
        QCOMPARE(quotation.runs.size(), std::size_t(1));
        QCOMPARE(quotation.runs.front(), (Quotation::Run{4, 23, 0}));
        QCOMPARE(quotation.suffix, QStringLiteral(" six"));
    }

    void signsBetweenTwoRunsAreNoOmission()
    {
        Marked marked(QStringLiteral("قالوا «لن نبقى»، «ولن نعود» قريبا"));
        marked.mark(QStringLiteral("لن نبقى"));
        marked.mark(QStringLiteral("ولن نعود"));
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("لن نبقى»، «ولن نعود"));
    }

    void wordsAndParagraphsBetweenAre()
    {
        Marked marked(QStringLiteral("stays.\nGoes by 5 May"));
        marked.mark(QStringLiteral("stays."));
        marked.mark(QStringLiteral("Goes by"));
        marked.mark(QStringLiteral("May"));
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("stays. […] Goes by […] May"));
    }

    void whatLiesInAnEarlierTextIsLeftOutWhereTheRestIsPlaced()
    {
        Marked marked(QStringLiteral("now here, once there"));
        marked.mark(QStringLiteral("now here"));
        marked.mark(QStringLiteral("once there"));
        marked.statement.highlights[1].text = TextId(3);
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("now here"));
        QVERIFY(!quotationOf(marked.statement).text);
        marked.statement.highlights[0].text = TextId(2);
        QCOMPARE(sentenceOf(marked.statement), QStringLiteral("once there"));
        QCOMPARE(quotationOf(marked.statement).text, std::optional(TextId(3)));
    }

    void aPhraseStandsInWhereNothingIsMarked()
    {
        Statement statement{StatementId(1)};
        Claim claim = claimOfId(1);
        QCOMPARE(sentenceOf(statement, claim), QString());
        claim.phrase = QStringLiteral("by the spring");
        QCOMPARE(sentenceOf(statement, claim), QStringLiteral("by the spring"));
        QCOMPARE(sentenceOf(statement), QString());
        QVERIFY(quotationOf(statement).runs.empty());
    }
};

QTEST_GUILESS_MAIN(TestQuotation)
#include "tst_quotation.moc"
