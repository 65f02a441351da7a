// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "models/compare/compare_model.h"
#include "models/figures/figures_model.h"
#include "models/finder/finder_model.h"
#include "models/stances/stances_model.h"
#include "tests/support/live_project.h"
#include "views/compare/compare_page.h"
#include "views/compare/compare_table.h"
#include "views/figures/figures_page.h"
#include "views/navigator/navigator.h"
#include "views/shell/command_palette.h"
#include "views/shell/finder_popup.h"
#include "views/shell/tray_strip.h"
#include "views/stances/stances_page.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace tasrih;
using test::LiveProject;

namespace {

std::vector<TrayItem> some(const Snapshot& snapshot, std::size_t count)
{
    std::vector<TrayItem> items;
    for (const Statement& statement : snapshot.all<Statement>()) {
        if (firstHighlight(statement) && items.size() < count)
            items.push_back(statement.id);
    }
    return items;
}

/// A shown page on the sample with some statements in the tray.
struct ShownPage
{
    explicit ShownPage(std::size_t count)
    {
        live.context.setTray(some(live.now(), count));
        page.resize(1000, 700);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page was not shown");
        table->setFocus();
    }

    void goTo(int column) { table->setCurrentIndex(table->model()->index(0, column)); }
    [[nodiscard]] const std::vector<TrayItem>& tray() const { return live.context.tray(); }

    LiveProject live{TemporaryProject::Content::Sample};
    ComparePage page{live.context};
    CompareTable* table = page.findChild<CompareTable*>();
};

/// The first row below @p parent whose text is @p text.
QModelIndex rowWith(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        const QModelIndex below = rowWith(model, text, index);
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void anEmptyTrayAndOneItemSayWhatIsMissing()
    {
        ShownPage shown(0);
        QVERIFY(!shown.table->isVisible());
        auto* hint = shown.page.findChild<QLabel*>(QStringLiteral("compareHint"));
        QVERIFY(!hint->isVisible());
        shown.live.context.setTray(some(shown.live.now(), 1));
        QVERIFY(shown.table->isVisible());
        QVERIFY(hint->isVisible());
        shown.live.context.setTray(some(shown.live.now(), 2));
        QVERIFY(!hint->isVisible());
    }

    void keysPinSwapAndTakeOut()
    {
        ShownPage shown(3);
        const std::vector<TrayItem> before = shown.tray();
        shown.goTo(1);
        QTest::keyClick(shown.table, Qt::Key_P);
        QCOMPARE(shown.table->cells().pinned(), 1);
        QTest::keyClick(shown.table, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.tray(), (std::vector<TrayItem>{before[0], before[2], before[1]}));
        QCOMPARE(shown.table->currentIndex().column(), 2);
        QCOMPARE(shown.table->cells().pinned(), 2);
        QTest::keyClick(shown.table, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.tray(), before);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.tray(), (std::vector<TrayItem>{before[0], before[2]}));
        QTest::keyClick(shown.table, Qt::Key_C);
        QCOMPARE(shown.tray().size(), std::size_t(1));
    }

    void inArabicTheKeysGoAsTheEyeDoes()
    {
        ShownPage shown(2);
        const std::vector<TrayItem> before = shown.tray();
        shown.page.setLayoutDirection(Qt::RightToLeft);
        shown.goTo(0);
        QTest::keyClick(shown.table, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.tray(), (std::vector<TrayItem>{before[1], before[0]}));
    }

    void oneKeyShowsOnlyWhatDiffers()
    {
        ShownPage shown(2);
        const int all = shown.table->model()->rowCount();
        QTest::keyClick(shown.table, Qt::Key_O);
        QVERIFY(shown.table->model()->rowCount() < all);
        auto* button = shown.page.findChild<QToolButton*>(QStringLiteral("compareDiffering"));
        QVERIFY(button->isChecked());
        button->click();
        QCOMPARE(shown.table->model()->rowCount(), all);
        QVERIFY(!button->isChecked());
    }

    void enterOpensSpaceSelectsAndDOpensTheDossier()
    {
        ShownPage shown(2);
        shown.goTo(1);
        const StatementId second = std::get<StatementId>(shown.tray()[1]);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QCOMPARE(shown.live.context.selection().current, std::optional(second));
        QSignalSpy asked(&shown.live.context, &Context::sentenceRequested);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(shown.live.context.article(), std::optional(shown.live.now().find(second)->article));
        QTest::keyClick(shown.table, Qt::Key_D);
        const Saying* saying = shown.live.now().find(shown.live.now().find(second)->saying);
        QCOMPARE(shown.live.context.dossier(), std::optional<DossierSubject>(saying->speakers.front().actor));
    }

    void aDraggedHeaderReordersTheTray()
    {
        ShownPage shown(3);
        const std::vector<TrayItem> before = shown.tray();
        shown.table->horizontalHeader()->moveSection(0, 2);
        QTRY_COMPARE(shown.tray(), (std::vector<TrayItem>{before[1], before[2], before[0]}));
        for (int column = 0; column < 3; ++column)
            QCOMPARE(shown.table->horizontalHeader()->visualIndex(column), column);
    }

    void theBarSwapsAndClears()
    {
        ShownPage shown(2);
        const std::vector<TrayItem> before = shown.tray();
        shown.goTo(1);
        shown.page.findChild<QToolButton*>(QStringLiteral("compareSwap"))->click();
        QCOMPARE(shown.tray(), (std::vector<TrayItem>{before[1], before[0]}));
        shown.page.findChild<QToolButton*>(QStringLiteral("compareClear"))->click();
        QVERIFY(shown.tray().empty());
    }

    void rowsAreHighEnoughForTheirWords()
    {
        ShownPage shown(3);
        const QAbstractItemView& view = *shown.table; // Whose hints are public.
        const auto fits = [&] {
            for (int row = 0; row < shown.table->model()->rowCount(); ++row) {
                if (shown.table->rowHeight(row) < view.sizeHintForRow(row))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(fits());
        shown.page.resize(700, 700);
        QTRY_VERIFY(fits());
    }

    void theTrayShowsEveryKindAndGivesWay()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        const Statement& statement = *live.now().all<Statement>().begin();
        const ActorId actor = live.now().find(statement.saying)->speakers.front().actor;
        TrayStrip strip(live.context);
        strip.show();
        const std::vector<TrayItem> items{statement.id, statement.saying, statement.article, actor};
        live.context.setTray(items);
        const auto chip = [&](int number) {
            return strip.findChild<QAbstractButton*>(QStringLiteral("tray_%1").arg(number));
        };
        for (int i = 0; i < 4; ++i)
            QVERIFY(chip(i) && !chip(i)->toolTip().isEmpty());
        QTest::keyClick(chip(0), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(live.context.tray(), (std::vector<TrayItem>{items[1], items[0], items[2], items[3]}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(chip(3), Qt::Key_Delete);
        QCOMPARE(live.context.tray().size(), std::size_t(3));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(chip(0), Qt::MiddleButton);
        QCOMPARE(live.context.tray(), (std::vector<TrayItem>{items[0], items[2]}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QPoint middle = chip(0)->rect().center();
        QTest::mousePress(chip(0), Qt::LeftButton, {}, middle);
        QTest::mouseMove(chip(0), middle + QPoint(chip(0)->width() + chip(1)->width(), 0));
        QTest::mouseRelease(chip(0), Qt::LeftButton, {}, middle);
        QCOMPARE(live.context.tray(), (std::vector<TrayItem>{items[2], items[0]}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy asked(&strip, &TrayStrip::compareRequested);
        strip.findChild<QToolButton*>(QStringLiteral("tray_compare"))->click();
        QCOMPARE(asked.size(), 1);
    }

    void cPutsAFigureIntoTheTray()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        FiguresPage page(live.context);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("figures_table"));
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_C);
        QCOMPARE(live.context.tray().size(), std::size_t(1));
        QVERIFY(std::holds_alternative<StatementId>(live.context.tray().front()));
    }

    void cPutsTheEvidenceOfAStanceIntoTheTray()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        StancesPage page(live.context);
        page.resize(1100, 700);
        page.show();
        auto* table = page.findChild<QTableView*>(QStringLiteral("stancesTable"));
        const auto& cells = *qobject_cast<StancesModel*>(table->model());
        for (int row = 0; row < cells.rowCount() && !table->currentIndex().isValid(); ++row) {
            for (int column = 0; column < cells.columnCount(); ++column) {
                if (cells.cellAt(row, column))
                    table->setCurrentIndex(cells.index(row, column));
            }
        }
        QTest::keyClick(table, Qt::Key_Return);
        auto* list = page.findChild<QListView*>(QStringLiteral("evidenceList"));
        QTRY_VERIFY(list->isVisible());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(live.context.tray().size(), std::size_t(1));
        // What a full tray has to say reaches the status bar.
        QSignalSpy told(&live.context, &Context::told);
        std::vector<TrayItem> others = some(live.now(), 5);
        std::erase(others, live.context.tray().front());
        live.context.setTray(others);
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(told.size(), 1);
    }

    void cPutsArticlesAndActorsOfTheNavigatorIntoTheTray()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        Navigator navigator(live.context);
        navigator.resize(280, 700);
        navigator.show();
        auto* tree = navigator.findChild<QTreeView*>(QStringLiteral("navigator_tree"));
        const Article& article = *live.now().all<Article>().begin();
        const Actor& actor = *live.now().all<Actor>().begin();
        tree->setCurrentIndex(rowWith(*tree->model(), article.title));
        QTest::keyClick(tree, Qt::Key_C);
        QCOMPARE(live.context.tray(), std::vector<TrayItem>{article.id});
        tree->setCurrentIndex(rowWith(*tree->model(), actor.nameEn));
        QTest::keyClick(tree, Qt::Key_C);
        QCOMPARE(live.context.tray(), (std::vector<TrayItem>{article.id, actor.id}));
    }

    void thePalettePutsHitsIntoTheTray()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        QWidget window;
        window.resize(1200, 800);
        window.show();
        CommandPalette palette(live.context, window);
        palette.open({});
        auto* field = palette.popup().findChild<QLineEdit*>(QStringLiteral("finder_field"));
        auto* list = palette.popup().findChild<QListView*>(QStringLiteral("finder_list"));
        const Article& article = *live.now().all<Article>().begin();
        field->setText(article.title);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), article.title);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(live.context.tray(), std::vector<TrayItem>{article.id});
        QVERIFY(palette.popup().isVisible());
    }

    void cWorksBesideThePagesAndTheTrayOutlivesTheWindowsRebuilding()
    {
        LiveProject live(TemporaryProject::Content::Sample);
        MainWindow window(live.context);
        window.resize(1500, 900);
        window.show();
        const StatementId id = live.now().all<Statement>().begin()->id;
        live.context.select(id);
        auto* inspector = window.findChild<QWidget*>(QStringLiteral("inspector"));
        QVERIFY(inspector);
        QTest::keyClick(inspector, Qt::Key_C);
        QCOMPARE(live.context.tray(), std::vector<TrayItem>{id});
        window.rebuild();
        QCOMPARE(live.context.tray(), std::vector<TrayItem>{id});
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("tray_0")));
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
