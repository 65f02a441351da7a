// SPDX-License-Identifier: GPL-3.0-or-later
// Two articles side by side: opened, chosen, swapped and closed by keys, both with the same selection.
#include "tests/support/marking_desk.h"
#include "views/read/companion.h"
#include "views/read/companion_pane.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>

using namespace tasrih;
using tasrih::test::MarkingDesk;

namespace {
const QString first = QStringLiteral("قال الوزير إن القوات ستغادر.\n");
const QString second = QStringLiteral("The envoy said the forces stay. The minister agreed.\n");

struct Desk : MarkingDesk
{
    Desk()
        : MarkingDesk(first, QStringLiteral("ar"), {1400, 800})
    {
    }
    ArticleId addSecond()
    {
        const ArticleId id = live.project.ids().next<ArticleId>();
        const TextId version = live.project.ids().next<TextId>();
        live.change([=](const Snapshot&) {
            Edits edits;
            edits.texts.push_back({.id = version, .article = id, .text = second});
            edits.put(Article{
                .id = id, .text = version, .title = QStringLiteral("Second"), .language = QStringLiteral("en")});
            return edits;
        });
        return id;
    }
    StatementId statementIn(ArticleId id)
    {
        const ReadingText reading(second, QStringLiteral("en"));
        const StatementDraft draft = draftStatement(live.project.ids(), id, reading.passage({4, 30}));
        live.change(addStatement(draft));
        return draft.statement.id;
    }
    [[nodiscard]] CompanionPane* pane() const { return page->companion().pane(); }
};
} // namespace

class TestCompanion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void aloneItSaysSo()
    {
        Desk desk;
        QTest::keyClick(&desk.reader(), Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(!desk.pane());
        QVERIFY(!desk.told.isEmpty());
    }

    void opensSelectsAndCloses()
    {
        Desk desk;
        const ArticleId other = desk.addSecond();
        const StatementId statement = desk.statementIn(other);
        QTest::keyClick(&desk.reader(), Qt::Key_Backslash, Qt::ControlModifier);
        QTRY_VERIFY(desk.pane() && desk.pane()->reader().text().text() == second);
        QCOMPARE(desk.pane()->article(), std::optional(other));
        QCOMPARE(desk.live.context.article(), std::optional(desk.article));
        QTRY_VERIFY(desk.pane()->reader().hasFocus());
        QTRY_COMPARE(desk.pane()->reader().marks().all().size(), std::size_t(1));
        QTest::keyClick(&desk.pane()->reader(), Qt::Key_N);
        QCOMPARE(desk.live.context.selection().current, std::optional(statement));
        QCOMPARE(desk.live.context.article(), std::optional(desk.article)); // Nothing moved in the first.
        QTest::keyClick(&desk.pane()->reader(), Qt::Key_F6);
        QVERIFY(desk.reader().hasFocus());
        QTest::keyClick(&desk.reader(), Qt::Key_F6);
        QVERIFY(desk.pane()->reader().hasFocus());
        QTest::keyClick(&desk.pane()->reader(), Qt::Key_Backslash, Qt::ControlModifier);
        QVERIFY(!desk.pane());
        QVERIFY(desk.reader().hasFocus());
    }

    void theTwoChangePlaces()
    {
        Desk desk;
        const ArticleId other = desk.addSecond();
        QTest::keyClick(&desk.reader(), Qt::Key_Backslash, Qt::ControlModifier);
        QTRY_VERIFY(desk.pane() && desk.pane()->reader().text().text() == second);
        QTest::keyClick(&desk.pane()->reader(), Qt::Key_F7);
        QTRY_COMPARE(desk.text(), second);
        QTRY_COMPARE(desk.pane()->reader().text().text(), first);
        QCOMPARE(desk.live.context.article(), std::optional(other));
        QVERIFY(desk.reader().hasFocus());
    }

    void aDeletedArticleCloses()
    {
        Desk desk;
        const ArticleId other = desk.addSecond();
        QTest::keyClick(&desk.reader(), Qt::Key_Backslash, Qt::ControlModifier);
        QTRY_VERIFY(desk.pane());
        desk.live.change([other](const Snapshot&) {
            Edits edits;
            edits.remove(other);
            return edits;
        });
        QVERIFY(!desk.pane());
    }
};

QTEST_MAIN(TestCompanion)
#include "tst_companion.moc"
