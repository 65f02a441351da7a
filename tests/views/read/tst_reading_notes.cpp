// SPDX-License-Identifier: GPL-3.0-or-later
// Notes in the margin by real events: written, reworded, left and brought back, taken away, shown; on either layout.
#include "tests/support/marking_desk.h"
#include "tests/support/typing.h"
#include "views/read/note_bar.h"
#include "views/read/reading_tools.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPlainTextEdit>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString text = QStringLiteral("قال الوزير إن القوات ستغادر. وأضاف أن القوات باقية.\nThe envoy said no.\n");

QPlainTextEdit* wordsOf(const MarkingDesk& desk)
{
    return desk.page->findChild<QPlainTextEdit*>(QStringLiteral("noteWords"));
}

std::vector<ArticleNote> notesOf(const MarkingDesk& desk)
{
    std::vector<ArticleNote> notes;
    for (const ArticleNote& note : desk.live.now().all<ArticleNote>())
        notes.push_back(note);
    return notes;
}

void write(const MarkingDesk& desk, const QString& words)
{
    wordsOf(desk)->selectAll();
    for (const QChar c : words) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(wordsOf(desk), &press);
    }
}
} // namespace

class TestReadingNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void writesOnTheSelection()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        desk.reader().select(desk.runOf(QStringLiteral("القوات ستغادر")));
        desk.press(Qt::Key_M);
        QTRY_VERIFY(wordsOf(desk)->hasFocus());
        write(desk, QStringLiteral("أيّ قوات؟"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        QCOMPARE(notesOf(desk).size(), std::size_t(1));
        QCOMPARE(notesOf(desk).front().quote, QStringLiteral("القوات ستغادر"));
        QCOMPARE(notesOf(desk).front().note, QStringLiteral("أيّ قوات؟"));
        QVERIFY(desk.reader().hasFocus());
        QCOMPARE(desk.reader().hints().notes.size(), std::size_t(1));
        QCOMPARE(desk.page->tools().tipAt(desk.at(QStringLiteral("ستغادر"))), QStringLiteral("أيّ قوات؟"));
        QCOMPARE(desk.count(), std::size_t(0)); // No statement comes of it.
        desk.live.undo();
        QVERIFY(desk.reader().hints().notes.empty());
    }

    void withoutASelectionItIsTheSentence()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        desk.reader().placeCaret(desk.at(QStringLiteral("envoy")));
        desk.pressArabic(u'ة'); // M of the Arabic layout
        QTRY_VERIFY(wordsOf(desk)->hasFocus());
        write(desk, QStringLiteral("who?"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        QCOMPARE(notesOf(desk).front().quote, QStringLiteral("The envoy said no."));
    }

    void opensTheOneThatIsThereAndTakesItAway()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        desk.reader().select(desk.runOf(QStringLiteral("باقية")));
        desk.press(Qt::Key_M);
        write(desk, QStringLiteral("one"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        desk.reader().placeCaret(desk.at(QStringLiteral("باقية")) + 1);
        desk.press(Qt::Key_M);
        QCOMPARE(wordsOf(desk)->toPlainText(), QStringLiteral("one"));
        write(desk, QStringLiteral("two"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        QCOMPARE(notesOf(desk).front().note, QStringLiteral("two"));
        desk.press(Qt::Key_M);
        wordsOf(desk)->clear();
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        QVERIFY(notesOf(desk).empty());
    }

    void whatWasLeftComesBack()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        desk.reader().select(desk.runOf(QStringLiteral("باقية")));
        desk.press(Qt::Key_M);
        write(desk, QStringLiteral("half a thought"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Escape);
        desk.settle();
        QVERIFY(notesOf(desk).empty());
        QVERIFY(!desk.told.isEmpty());
        desk.reader().select(desk.runOf(QStringLiteral("باقية")));
        desk.press(Qt::Key_M);
        QCOMPARE(wordsOf(desk)->toPlainText(), QStringLiteral("half a thought"));
    }

    void goesFromOneToTheNext()
    {
        MarkingDesk desk(text, QStringLiteral("ar"));
        for (const auto& words : {QStringLiteral("envoy"), QStringLiteral("الوزير")}) {
            desk.reader().select(desk.runOf(words));
            desk.press(Qt::Key_M);
            write(desk, words);
            QTest::keyClick(wordsOf(desk), Qt::Key_Return);
            desk.settle();
        }
        desk.reader().placeCaret(0);
        desk.press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(desk.reader().caret(), desk.at(QStringLiteral("الوزير")));
        desk.press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(desk.reader().caret(), desk.at(QStringLiteral("envoy")));
        QCOMPARE(desk.told, QStringLiteral("envoy"));
        desk.press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(desk.reader().caret(), desk.at(QStringLiteral("الوزير")));
    }

    void standsInTheMarginOnTheSideWhereLinesEnd_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("ar") << text << true;
        QTest::newRow("en") << QStringLiteral("The envoy said no. The forces stay.\n") << false;
    }
    void standsInTheMarginOnTheSideWhereLinesEnd()
    {
        QFETCH(QString, words);
        QFETCH(bool, isLeft);
        MarkingDesk desk(words, isLeft ? QStringLiteral("ar") : QStringLiteral("en"));
        const QImage before = desk.reader().viewport()->grab().toImage();
        desk.reader().select({0, 8});
        desk.press(Qt::Key_M);
        write(desk, QStringLiteral("note"));
        QTest::keyClick(wordsOf(desk), Qt::Key_Return);
        desk.settle();
        desk.reader().placeCaret(0);
        QTRY_VERIFY(!wordsOf(desk)->isVisible());
        QCoreApplication::processEvents();
        const QImage after = desk.reader().viewport()->grab().toImage();
        // The bar's colour is seen in the line, on one side only.
        const QRect line = desk.reader().rectOf(0);
        const auto hasAccent = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                if (after.pixelColor(x, line.center().y()) == theme().accent &&
                    before.pixelColor(x, line.center().y()) != theme().accent)
                    return true;
            }
            return false;
        };
        const int middle = after.width() / 2;
        QCOMPARE(hasAccent(0, middle - 200), isLeft);
        QCOMPARE(hasAccent(middle + 200, after.width()), !isLeft);
    }
};

QTEST_MAIN(TestReadingNotes)
#include "tst_reading_notes.moc"
