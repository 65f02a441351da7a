// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/text/code_points.h"
#include "models/statements/bulk_edit.h"
#include "models/statements/excerpt.h"
#include "tests/support/coding_fixture.h"

#include <QtTest/QtTest>

using namespace tasrih;

namespace {
/// The code points [@p start, @p end) of @p text with their neighbours.
Excerpt excerptAt(const QString& text, int start, int end)
{
    Quotation quotation;
    quotation.words = sliceCodePoints(text, start, end);
    quotation.runs = {{start, end, 0}};
    return excerptOf(text, quotation);
}
} // namespace

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneSentenceOnEachSide()
    {
        const QString text = QStringLiteral("One. Two. Three. Four. Five.");
        const Excerpt excerpt = excerptAt(text, 10, 16); // "Three."
        QCOMPARE(excerpt.quote, QStringLiteral("Three."));
        QCOMPARE(excerpt.before, QStringLiteral("Two. "));
        QCOMPARE(excerpt.after.trimmed(), QStringLiteral("Four."));
    }

    void staysInItsParagraph()
    {
        const QString text = QStringLiteral("Before.\nOnly this.\nAfter.");
        const Excerpt excerpt = excerptAt(text, 8, 18);
        QCOMPARE(excerpt, (Excerpt{{}, QStringLiteral("Only this."), {}}));
    }

    void countsCodePoints()
    {
        const QString text = QString::fromUtf8("😀😀 قال الوزير. انتهى");
        const Excerpt excerpt = excerptAt(text, 3, 6);
        QCOMPARE(excerpt.quote, QString::fromUtf8("قال"));
        QVERIFY(excerpt.before.startsWith(QString::fromUtf8("😀")));
    }

    void neighboursStandAroundTheFirstAndTheLastRun()
    {
        const QString text = QStringLiteral("One. Two. Three. Four. Five. Six.");
        Quotation quotation;
        quotation.words = QStringLiteral("Two. […] Four.");
        quotation.runs = {{5, 9, 0}, {17, 22, 9}};
        const Excerpt excerpt = excerptOf(text, quotation);
        QCOMPARE(excerpt.before, QStringLiteral("One. "));
        QCOMPARE(excerpt.quote, QStringLiteral("Two. […] Four."));
        QCOMPARE(excerpt.after.trimmed(), QStringLiteral("Five."));
    }

    void aRunOutsideTheTextIsEmpty()
    {
        QCOMPARE(excerptAt(QStringLiteral("short"), 3, 9), Excerpt());
        QCOMPARE(excerptAt(QStringLiteral("short"), -1, 2), Excerpt());
        QCOMPARE(excerptAt(QStringLiteral("short"), 2, 2), Excerpt());
    }

    void bulkEditsTouchOnlyWhatChanges()
    {
        const test::CodingFixture fixture;
        const std::vector<StatementId> both{fixture.first, fixture.second};
        Edits once = bulkEdits(fixture.snapshot, {fixture.first}, Review::Disputed);
        QCOMPARE(once.puts.size(), std::size_t(1));
        const Snapshot next = test::applied(fixture.snapshot, once);
        QCOMPARE(next.find(fixture.first)->review, Review::Disputed);
        QCOMPARE(bulkEdits(next, both, Review::Disputed).puts.size(), std::size_t(1));

        const TagId tag(4711);
        const Snapshot tagged = test::applied(next, bulkEdits(next, both, AddTag{tag}));
        QCOMPARE(tagged.find(fixture.second)->tags, std::vector<TagId>{tag});
        QVERIFY(bulkEdits(tagged, both, AddTag{tag}).isEmpty());
        QCOMPARE(bulkEdits(tagged, both, RemoveTag{tag}).puts.size(), std::size_t(2));
        QVERIFY(bulkEdits(tagged, {StatementId(99)}, AddTag{tag}).isEmpty());
        QCOMPARE(bulkEdits(tagged, both, std::optional(Reliability::B)).puts.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
