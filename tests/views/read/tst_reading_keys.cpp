// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the reader by real events, in texts of both directions, as Latin and Arabic layouts send it.
#include "models/editing/lens.h"
#include "tests/support/marking_desk.h"
#include "views/read/claim_menu.h"
#include "views/read/reading_commands.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString arabic = QStringLiteral("قال الوزير إن القوات ستغادر القاعدة. وأضاف أن العدد 2500 جندي 😀 تقريباً.\n"
                                      "\n"
                                      "نفى المبعوث ذلك. وقال إن القُوّات باقية.");
const QString english =
    QStringLiteral("The minister said the forces will leave the base. He added that 2500 remain 😀 there.\n"
                   "\n"
                   "The envoy denied it. He said the forces would stay.");
} // namespace

class TestReadingKeys : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MarkingDesk> m_desk;
    bool m_isArabic = false;

    /// The Arabic or the English word, as the text is.
    [[nodiscard]] QString word(const char16_t* inArabic, const char* inEnglish) const
    {
        return m_isArabic ? QString::fromUtf16(inArabic) : QString::fromLatin1(inEnglish);
    }

    void open(bool isArabic)
    {
        m_isArabic = isArabic;
        m_desk = std::make_unique<MarkingDesk>(isArabic ? arabic : english,
                                               isArabic ? QStringLiteral("ar") : QStringLiteral("en"));
    }

    /// The arrow that goes on in the text.
    [[nodiscard]] Qt::Key onward() const { return m_isArabic ? Qt::Key_Left : Qt::Key_Right; }
    [[nodiscard]] Qt::Key backward() const { return m_isArabic ? Qt::Key_Right : Qt::Key_Left; }
    [[nodiscard]] QString quote() const { return m_desk->current()->highlights.front().quote; }

private Q_SLOTS:
    void withoutAnArticleThereIsNoNextStatement()
    {
        tasrih::test::LiveProject live;
        const ReadPage page(live.context);
        QString told;
        connect(&live.context, &Context::told, &page, [&told](const QString& message) { told = message; });
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_P}) {
            told.clear();
            QTest::keyClick(&page.reader(), key);
            QVERIFY2(told.startsWith(QStringLiteral("No article is open")), qPrintable(told));
        }
    }

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("tasrih-test"));
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Appearance::Light);
        QTest::addColumn<bool>("isArabic");
        QTest::newRow("en") << false;
        QTest::newRow("ar") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isArabic);
        open(isArabic);
    }

    void cleanup() { m_desk.reset(); }

    void sentenceBySentence()
    {
        MarkingDesk& desk = *m_desk;
        desk.reader().placeCaret(0);
        desk.press(Qt::Key_Period);
        QCOMPARE(desk.reader().caret(), desk.at(word(u"وأضاف", "He added")));
        desk.press(Qt::Key_Period);
        QCOMPARE(desk.reader().caret(), desk.at(word(u"نفى", "The envoy")));
        desk.press(Qt::Key_Comma);
        QCOMPARE(desk.reader().caret(), desk.at(word(u"وأضاف", "He added")));
        desk.press(Qt::Key_Period, Qt::ShiftModifier);
        QVERIFY(desk.selected().startsWith(word(u"وأضاف", "He added")));
        // As an Arabic layout sends the same two keys.
        desk.reader().placeCaret(0);
        desk.pressArabic(u'ز');
        QCOMPARE(desk.reader().caret(), desk.at(word(u"وأضاف", "He added")));
        desk.pressArabic(u'و');
        QCOMPARE(desk.reader().caret(), 0);
        desk.press(Qt::Key_Comma);
        QCOMPARE(desk.reader().caret(), 0);
    }

    void paragraphByParagraph()
    {
        MarkingDesk& desk = *m_desk;
        desk.reader().placeCaret(5);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.reader().caret(), desk.at(word(u"نفى", "The envoy")));
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.reader().caret(), int(desk.text().size()));
        desk.press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.reader().caret(), desk.at(word(u"نفى", "The envoy")));
        desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.reader().selectedRun(), (TextRun{0, desk.at(word(u"نفى", "The envoy"))}));
    }

    void wordsAndSelection()
    {
        MarkingDesk& desk = *m_desk;
        desk.reader().placeCaret(desk.at(word(u"القوات", "forces")));
        desk.press(onward(), Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.selected().trimmed(), word(u"القوات", "forces"));
        desk.press(onward(), Qt::ShiftModifier);
        desk.press(onward(), Qt::ShiftModifier);
        QVERIFY(desk.selected().size() > word(u"القوات", "forces").size());
        desk.press(Qt::Key_W);
        QCOMPARE(desk.selected(), word(u"القوات ستغادر", "forces will"));
        desk.press(Qt::Key_E);
        QVERIFY(desk.selected().endsWith(u'.'));
    }

    void aStatementAsSelectedAndWholeWordsOnlyWhenAsked()
    {
        MarkingDesk& desk = *m_desk;
        desk.press(Qt::Key_S);
        QCOMPARE(desk.count(), std::size_t(0));
        QVERIFY(!desk.told.isEmpty());
        const TextRun part{desk.at(word(u"ستغادر", "leave")) + 1, desk.at(word(u"ستغادر", "leave")) + 4};
        desk.reader().select(part);
        desk.pressArabic(u'س');
        QCOMPARE(desk.count(), std::size_t(1));
        QCOMPARE(quote(), desk.text().mid(part.start, part.length()));
        QVERIFY(desk.current()->claims.empty());
        QVERIFY(!desk.live.now().find(desk.current()->saying)->saidOn);
    }

    void nextAndPrevious()
    {
        MarkingDesk& desk = *m_desk;
        const StatementId one = desk.mark(word(u"القوات ستغادر", "forces will"));
        const StatementId two = desk.mark(word(u"العدد 2500", "2500 remain"));
        desk.live.context.clearSelection();
        desk.reader().placeCaret(0);
        desk.press(Qt::Key_N);
        QCOMPARE(desk.current()->id, one);
        desk.pressArabic(u'ى');
        QCOMPARE(desk.current()->id, two);
        desk.told.clear();
        desk.press(Qt::Key_N);
        QCOMPARE(desk.current()->id, two);
        QVERIFY(!desk.told.isEmpty());
        desk.pressArabic(u'ح');
        QCOMPARE(desk.current()->id, one);
    }

    void theEndIsMovedByKeys()
    {
        MarkingDesk& desk = *m_desk;
        (void)desk.mark(word(u"القوات", "forces"));
        desk.press(Qt::Key_BracketRight);
        QVERIFY(desk.reader().boundary().isInHand());
        QVERIFY(!desk.told.isEmpty());
        desk.press(onward(), Qt::ControlModifier);
        desk.press(onward(), Qt::ControlModifier);
        desk.press(backward());
        QCOMPARE(quote(), word(u"القوات", "forces"));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.reader().boundary().isInHand());
        QCOMPARE(quote(), word(u"القوات ستغادر", "forces will"));
        const Highlight& now = desk.current()->highlights.front();
        QVERIFY(desk.text().contains(now.prefix + now.quote + now.suffix));
        desk.live.undo();
        QCOMPARE(quote(), word(u"القوات", "forces"));
    }

    void theStartIsMovedByKeysOfAnArabicLayout()
    {
        MarkingDesk& desk = *m_desk;
        (void)desk.mark(word(u"القوات", "forces"));
        desk.pressArabic(u'ج');
        QVERIFY(desk.reader().boundary().isInHand());
        QCOMPARE(desk.reader().boundary().end(), RunEnd::Start);
        desk.press(backward(), Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        QCOMPARE(quote(), word(u"إن القوات", "the forces"));
    }

    void aBoundaryNeverCrossesTheOtherEnd()
    {
        MarkingDesk& desk = *m_desk;
        (void)desk.mark(word(u"القوات", "forces"));
        desk.press(Qt::Key_BracketLeft);
        for (int i = 0; i < 12; ++i)
            desk.press(onward());
        QCOMPARE(desk.reader().boundary().run().length(), 1);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.reader().boundary().isInHand());
        QCOMPARE(quote(), word(u"القوات", "forces"));
        QCOMPARE(desk.live.project.undoLabel(), std::optional(QStringLiteral("Add a statement")));
    }

    void sentencesMoveABoundaryAndTabGoesToTheNextSpan()
    {
        MarkingDesk& desk = *m_desk;
        const StatementId id = desk.mark(word(u"القوات", "forces"));
        desk.reader().select(desk.runOf(word(u"المبعوث", "envoy")));
        desk.press(Qt::Key_S, Qt::ShiftModifier);
        QCOMPARE(desk.live.now().find(id)->highlights.size(), std::size_t(2));
        desk.reader().placeCaret(0);
        desk.press(Qt::Key_BracketRight);
        QCOMPARE(desk.reader().boundary().run(), desk.runOf(word(u"القوات", "forces")));
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.reader().hasFocus());
        QCOMPARE(desk.reader().boundary().run(), desk.runOf(word(u"المبعوث", "envoy")));
        desk.press(Qt::Key_Period);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.live.now().find(id)->highlights.at(1).quote, word(u"المبعوث ذلك.", "envoy denied it."));
    }

    void aHandleIsDragged()
    {
        MarkingDesk& desk = *m_desk;
        (void)desk.mark(word(u"القوات", "forces"));
        const HighlightId highlight = desk.current()->highlights.front().id;
        QWidget* viewport = desk.reader().viewport();
        const QPoint from = desk.reader().handleOf(highlight, RunEnd::End);
        const QPoint to = desk.reader().rectOf(desk.runOf(word(u"ستغادر", "will")).end).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, QPoint(desk.reader().rectOf(desk.runOf(word(u"ستغادر", "will")).end).center()));
        QCOMPARE(quote(), word(u"القوات", "forces"));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        desk.settle();
        QVERIFY2(quote().startsWith(word(u"القوات ستغادر", "forces will")), qPrintable(quote()));
        desk.live.undo();
        QCOMPARE(quote(), word(u"القوات", "forces"));
    }

    void speakersAsBeforeAndTheSameDay()
    {
        MarkingDesk& desk = *m_desk;
        const StatementId one = desk.mark(word(u"القوات ستغادر", "forces will"));
        const Actor actor{.id = desk.live.project.ids().next<ActorId>(), .name = QStringLiteral("ن")};
        desk.live.change([actor](const Snapshot&) {
            Edits edits;
            edits.put(actor);
            return edits;
        });
        desk.press(Qt::Key_A);
        QVERIFY(!desk.told.isEmpty());
        desk.live.change(copySpeakersCommand(one, actor.id));
        const StatementId two = desk.mark(word(u"العدد 2500", "2500 remain"));
        desk.pressArabic(u'ش');
        QCOMPARE(desk.live.now().find(desk.live.now().find(two)->saying)->speakers.size(), std::size_t(1));
        QCOMPARE(desk.live.now().find(desk.live.now().find(two)->saying)->speakers.front().actor, actor.id);
        desk.press(Qt::Key_D);
        QCOMPARE(desk.live.now().find(desk.current()->saying)->saidOn, Edtf::parse(QStringLiteral("2024-12-14")));
        desk.press(Qt::Key_D, Qt::ShiftModifier);
        QVERIFY(!desk.live.now().find(desk.current()->saying)->saidOn);
    }

    void deleteGoesOnToTheNext()
    {
        MarkingDesk& desk = *m_desk;
        const StatementId one = desk.mark(word(u"القوات ستغادر", "forces will"));
        const StatementId two = desk.mark(word(u"العدد 2500", "2500 remain"));
        desk.live.context.select(one);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.count(), std::size_t(1));
        QCOMPARE(desk.current()->id, two);
        desk.live.undo();
        QCOMPARE(desk.count(), std::size_t(2));
    }

    void clicksAndTheListReachEveryClaim()
    {
        MarkingDesk& desk = *m_desk;
        const StatementId wide = desk.mark(word(u"قال الوزير إن القوات ستغادر", "The minister said the forces will"));
        const StatementId narrow = desk.mark(word(u"القوات", "forces"));
        const QPoint place = desk.reader().rectOf(desk.at(word(u"القوات", "forces")) + 2).center();
        QTest::mouseClick(desk.reader().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(desk.current()->id, wide);
        QTest::mouseClick(desk.reader().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(desk.current()->id, narrow);
        desk.reader().placeCaret(desk.at(word(u"القوات", "forces")) + 2);
        desk.press(Qt::Key_L);
        auto* menu = desk.reader().findChild<QMenu*>(QStringLiteral("claimMenu"));
        QVERIFY(menu);
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(desk.current()->id, wide);
    }

    void theColoursAreSwitched()
    {
        MarkingDesk& desk = *m_desk;
        auto* box = desk.page->findChild<QComboBox*>(QStringLiteral("readerColoursBox"));
        const int before = box->currentIndex();
        desk.press(Qt::Key_V);
        QCOMPARE(box->currentIndex(), (before + 1) % 3);
        desk.pressArabic(u'ر');
        desk.pressArabic(u'ر');
        QCOMPARE(box->currentIndex(), before);
    }

    void readingStates()
    {
        m_desk->press(Qt::Key_3);
        QCOMPARE(m_desk->live.now().find(m_desk->article)->state, ReadingState::Coded);
        m_desk->press(Qt::Key_2);
        QCOMPARE(m_desk->live.now().find(m_desk->article)->state, ReadingState::Read);
    }

private:
    Command copySpeakersCommand(StatementId statement, ActorId actor)
    {
        return sayingLens(statement).edit([actor, id = m_desk->live.project.ids().next<SayingSpeakerId>()](
                                              Saying& saying) { saying.speakers = {{.id = id, .actor = actor}}; });
    }
};

QTEST_MAIN(TestReadingKeys)
#include "tst_reading_keys.moc"
