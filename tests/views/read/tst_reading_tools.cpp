// SPDX-License-Identifier: GPL-3.0-or-later
// The comforts of the reader by real events: finding, known names, the next unread article, the size of the text.
#include "models/editing/lens.h"
#include "tests/support/marking_desk.h"
#include "tests/support/typing.h"
#include "views/read/find_bar.h"
#include "views/read/reading_tools.h"
#include "views/settings/reading_style.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::MarkingDesk;

class TestReadingTools : public QObject
{
    Q_OBJECT

private:
    const QString m_text = QStringLiteral("قال ثابت العباسي إن القوات ستغادر قاعدة حرير.\nوأضاف أن القُوّات باقية.\n"
                                          "The forces leave. قال إن القوات باقية.");

    static void put(MarkingDesk& desk, AnyRecord record)
    {
        desk.live.change([record](const Snapshot&) {
            Edits edits;
            edits.puts.push_back(record);
            return edits;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("tasrih-test"));
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Appearance::Light);
    }

    void findsCountsAndMarks()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        desk.reader().placeCaret(0);
        QTest::keyClick(&desk.reader(), Qt::Key_F, Qt::ControlModifier);
        auto* words = desk.page->findChild<QLineEdit*>(QStringLiteral("findWords"));
        auto* count = desk.page->findChild<QLabel*>(QStringLiteral("findCount"));
        QTRY_VERIFY(words->hasFocus());
        test::typeText(words, QStringLiteral("القوات"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(desk.reader().hints().hits.size(), std::size_t(3));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QCOMPARE(desk.selected(), QStringLiteral("القُوّات"));
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        auto* marks = desk.page->findChild<QWidget*>(QStringLiteral("scrollMarks"));
        QVERIFY(marks->isVisibleTo(marks->parentWidget()));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(desk.reader().hasFocus());
        QVERIFY(desk.reader().hints().hits.empty());
        QCOMPARE(desk.selected(), QStringLiteral("القوات"));
    }

    void saysWhereNothingIsFound()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        QTest::keyClick(&desk.reader(), Qt::Key_F, Qt::ControlModifier);
        auto* words = desk.page->findChild<QLineEdit*>(QStringLiteral("findWords"));
        QTRY_VERIFY(words->hasFocus());
        test::typeText(words, QStringLiteral("غائب"));
        QTRY_COMPARE(desk.page->findChild<QLabel*>(QStringLiteral("findCount"))->text(), QStringLiteral("not found"));
    }

    void aKnownNameBecomesSpeakerAndPlace()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        const Actor minister{.id = desk.live.project.ids().next<ActorId>(), .name = QStringLiteral("ثابت العباسي")};
        const Place base{.id = desk.live.project.ids().next<PlaceId>(), .name = QStringLiteral("حرير")};
        put(desk, minister);
        put(desk, base);
        QTRY_COMPARE(desk.reader().hints().names.size(), std::size_t(2));
        const StatementId id = desk.mark(QStringLiteral("القوات ستغادر"));
        desk.reader().placeCaret(desk.at(QStringLiteral("العباسي")) + 2);
        desk.press(Qt::Key_K);
        QCOMPARE(desk.live.now().find(desk.current()->saying)->speakers.at(0).actor, minister.id);
        // A place fits no statement without a claim about one.
        desk.reader().placeCaret(desk.at(QStringLiteral("حرير")) + 1);
        desk.press(Qt::Key_K);
        QVERIFY(!desk.told.isEmpty());
        desk.live.change([id, claim = desk.live.project.ids().next<ClaimId>()](const Snapshot& snapshot) {
            return editRecord<Statement>(id, [claim](Statement& statement) {
                statement.claims.push_back({.id = claim, .body = WithdrawalClaim()});
            })(snapshot);
        });
        desk.pressArabic(u'ن');
        QCOMPARE(std::get<WithdrawalClaim>(desk.current()->claims.at(0).body).place, std::optional(base.id));
        desk.live.undo();
        QVERIFY(!std::get<WithdrawalClaim>(desk.current()->claims.at(0).body).place);
    }

    void aNameNobodyKnowsIsAddedFromTheSelection()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        desk.reader().select(desk.runOf(QStringLiteral("ثابت العباسي")));
        desk.press(Qt::Key_K);
        auto* menu = desk.reader().findChild<QMenu*>(QStringLiteral("nameMenu"));
        QVERIFY(menu && QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_Return);
        desk.settle();
        QCOMPARE(desk.live.now().all<Actor>().size(), std::size_t(1));
        QTRY_COMPARE(desk.reader().hints().names.size(), std::size_t(1));
    }

    void theNextUnreadArticle()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        desk.press(Qt::Key_U);
        QCOMPARE(desk.live.now().find(desk.article)->state, ReadingState::Read);
        QVERIFY(!desk.told.isEmpty());
        const ArticleId other = desk.live.project.ids().next<ArticleId>();
        const TextId text = desk.live.project.ids().next<TextId>();
        desk.live.change([other, text](const Snapshot&) {
            Edits edits;
            edits.texts.push_back({.id = text, .article = other, .text = QStringLiteral("نص آخر")});
            edits.put(Article{.id = other, .text = text, .language = QStringLiteral("ar")});
            return edits;
        });
        desk.pressArabic(u'ع');
        QCOMPARE(desk.live.context.article(), std::optional(other));
        QTRY_COMPARE(desk.text(), QStringLiteral("نص آخر"));
    }

    void theTextGrowsAndShrinks()
    {
        MarkingDesk desk(m_text, QStringLiteral("ar"));
        const int before = desk.reader().rectOf(0).height();
        QTest::keyClick(&desk.reader(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&desk.reader(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(readingStyle().zoom, 120);
        QVERIFY(desk.reader().rectOf(0).height() > before);
        QTest::keyClick(&desk.reader(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(readingStyle().zoom, 100);
        QCOMPARE(desk.reader().rectOf(0).height(), before);
    }
};

QTEST_MAIN(TestReadingTools)
#include "tst_reading_tools.moc"
