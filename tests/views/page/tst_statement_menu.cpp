// SPDX-License-Identifier: GPL-3.0-or-later
// One menu for a statement, wherever it is met: asked for by mouse and by key, in lists and on the timeline.
#include "tests/support/live_project.h"
#include "views/page/statement_menu.h"
#include "views/timeline/timeline_view.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

using namespace tasrih;
using namespace tasrih::test;

namespace {

void ask(QWidget& widget, QPoint at, QContextMenuEvent::Reason reason)
{
    QContextMenuEvent event(reason, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
}

/// What is open, for tests that choose from it; null where nothing is.
StatementMenu* opened()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* menu = qobject_cast<StatementMenu*>(widget);
        if (menu && menu->isVisible())
            return menu;
    }
    return nullptr;
}

/// Chooses what reads @p words, as a click does.
bool choose(const QString& words)
{
    StatementMenu* menu = opened();
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != words)
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    return false;
}

const Statement& withdrawalOf(const Snapshot& snapshot)
{
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (!statement.claims.empty() && std::holds_alternative<WithdrawalClaim>(statement.claims.front().body))
            return statement;
    }
    qFatal("the sample holds withdrawals");
}

} // namespace

class TestStatementMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_live = std::make_unique<LiveProject>(TemporaryProject::Content::Sample); }
    void cleanup() { m_live.reset(); }

    void aListOffersIt_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by key") << true;
    }
    void aListOffersIt()
    {
        QFETCH(bool, isByKey);
        Context& context = m_live->context;
        const Statement& second = *std::next(context.snapshot()->all<Statement>().begin());
        QStandardItemModel model;
        for (const QString& text : {QStringLiteral("heading"), QStringLiteral("sentence")})
            model.appendRow(new QStandardItem(text));
        QListView list;
        list.setModel(&model);
        list.setCurrentIndex(model.index(1, 0));
        list.show();
        StatementMenu::giveTo(list, context, [&](const QModelIndex& index) {
            return index.row() == 1 ? StatementMenu::Place::result_type({second.id, std::nullopt}) : std::nullopt;
        });
        if (isByKey) {
            ask(list, {list.width() - 2, list.height() - 2}, QContextMenuEvent::Keyboard);
        } else {
            ask(*list.viewport(), list.visualRect(model.index(0, 0)).center(), QContextMenuEvent::Mouse);
            QVERIFY(!opened());
            ask(*list.viewport(), list.visualRect(model.index(1, 0)).center(), QContextMenuEvent::Mouse);
        }
        QVERIFY(choose(QStringLiteral("Findings of the statement")));
        QCOMPARE(context.findingsOf(), std::optional(second.id));
    }

    void theTimelineOffersIt()
    {
        Context& context = m_live->context;
        TimelineView view(context);
        view.resize(1200, 700);
        view.show();
        QTRY_VERIFY(view.isVisible());
        const Statement& wanted = withdrawalOf(*context.snapshot());
        context.select(wanted.id, wanted.claims.front().id);
        QTRY_VERIFY_WITH_TIMEOUT(view.currentLane().has_value(), 20000);
        const QPoint at = view.laneRect(*view.currentLane()).center().toPoint();
        ask(*view.viewport(), at, QContextMenuEvent::Keyboard);
        QVERIFY(choose(QStringLiteral("Compare tray: put in or take out")));
        QCOMPARE(context.tray().size(), std::size_t(1));
        QCOMPARE(context.tray().front(), TrayItem(wanted.id));
        ask(*view.viewport(), at, QContextMenuEvent::Keyboard);
        QVERIFY(choose(QStringLiteral("Findings of the statement")));
        QCOMPARE(context.findingsOf(), std::optional(wanted.id));
    }

private:
    std::unique_ptr<LiveProject> m_live;
};

QTEST_MAIN(TestStatementMenu)
#include "tst_statement_menu.moc"
