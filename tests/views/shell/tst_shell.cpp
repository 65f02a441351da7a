// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder/finder_model.h"
#include "tests/support/open_project.h"
#include "views/navigator/navigator.h"
#include "views/shell/command_palette.h"
#include "views/shell/date_brush.h"
#include "views/shell/filter_bar.h"
#include "views/shell/finder_popup.h"
#include "views/theme/theme.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTreeView>

using namespace tasrih;

namespace {

template <typename Widget>
Widget* child(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QString::fromLatin1(name));
}

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

void click(QTreeView& tree, const QModelIndex& index, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    tree.scrollTo(index);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, modifiers, tree.visualRect(index).center());
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void chipsTakePartsAway()
    {
        OpenProject open;
        FilterBar bar(open.context());
        bar.resize(1600, 40);
        bar.show();
        auto* clear = child<QAbstractButton>(bar, "filter_clear");
        QVERIFY(!clear->isVisible());
        const PlaceId place = open.snapshot().all<Place>().begin()->id;
        const ActorId actor = open.snapshot().all<Actor>().begin()->id;
        open.context().setFilter(with(with(Filter(), place), actor));
        auto* count = child<QLabel>(bar, "filter_count");
        QVERIFY2(count->text().contains(QStringLiteral("filter on")), qPrintable(count->text()));
        QVERIFY(clear->isVisible());
        child<QAbstractButton>(bar, "chip_0")->click();
        QCOMPARE(open.context().filter(), with(Filter(), place));
        clear->click();
        QVERIFY(open.context().filter().isEmpty());
        child<QAbstractButton>(bar, "filter_back")->click();
        QCOMPARE(open.context().filter(), with(Filter(), place));
    }

    void wordsAreFilteredWhenOnePauses()
    {
        OpenProject open;
        FilterBar bar(open.context());
        bar.show();
        auto* field = child<QLineEdit>(bar, "filter_text");
        QTest::keyClicks(field, QStringLiteral("harir"));
        QTRY_COMPARE(open.context().filter().text, QStringLiteral("harir"));
    }

    void yearsUnderTheBrushNeverCollide()
    {
        OpenProject open;
        DateBrush brush(open.context(), DateBrush::Face::Axis);
        brush.show();
        QTRY_VERIFY(!brush.histogram().isEmpty());
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            brush.setLayoutDirection(direction);
            for (int width = 40; width < 700; width += 7) {
                brush.resize(width, 72);
                std::vector<QRect> boxes;
                for (const DateBrush::YearMark& mark : brush.yearMarks()) {
                    for (const QRect& other : boxes)
                        QVERIFY2(mark.label.isEmpty() || !other.intersects(mark.box), qPrintable(mark.label));
                    if (!mark.label.isEmpty())
                        boxes.push_back(mark.box);
                }
                QVERIFY(!boxes.empty());
            }
        }
    }

    void theBrushSetsDates()
    {
        OpenProject open;
        DateBrush brush(open.context(), DateBrush::Face::Axis);
        brush.resize(600, 72);
        const QSignalSpy counted(&brush, &DateBrush::histogramChanged);
        brush.show();
        QTRY_VERIFY(!brush.histogram().isEmpty());
        QCOMPARE(counted.count(), 1);
        QTest::mousePress(&brush, Qt::LeftButton, {}, {100, 30});
        QTest::mouseMove(&brush, {300, 30});
        QTest::mouseRelease(&brush, Qt::LeftButton, {}, {300, 30});
        const Filter filter = open.context().filter();
        QVERIFY(filter.from && filter.to && *filter.from < *filter.to);
        QTest::keyClick(&brush, Qt::Key_Escape);
        QVERIFY(!open.context().filter().from);
    }

    void theNavigatorFiltersAndOpens()
    {
        OpenProject open;
        Navigator navigator(open.context());
        navigator.resize(280, 2000);
        navigator.show();
        QVERIFY(QTest::qWaitForWindowExposed(&navigator));
        auto* tree = child<QTreeView>(navigator, "navigator_tree");
        tree->expandAll();
        const Proposition& first = *open.snapshot().all<Proposition>().begin();
        click(*tree, rowWith(*tree->model(), nameOf(open.snapshot(), first.id)));
        QCOMPARE(open.context().filter(), with(Filter(), first.id));
        const Place& place = *open.snapshot().all<Place>().begin();
        const QModelIndex places = rowWith(*tree->model(), QStringLiteral("Places"));
        click(*tree, rowWith(*tree->model(), nameOf(open.snapshot(), place.id), places));
        QCOMPARE(open.context().filter(), with(with(Filter(), first.id), place.id));
        const Article& article = *open.snapshot().all<Article>().begin();
        click(*tree, rowWith(*tree->model(), article.title));
        QCOMPARE(open.context().article(), std::optional(article.id));
    }

    void theNavigatorFindsFolded()
    {
        OpenProject open;
        Navigator navigator(open.context());
        navigator.show();
        auto* tree = child<QTreeView>(navigator, "navigator_tree");
        setInterfaceLanguage(Language::English);
        child<QLineEdit>(navigator, "navigator_find")->setText(QStringLiteral("no such thing at all"));
        QCOMPARE(tree->model()->rowCount(), 0);
        child<QLineEdit>(navigator, "navigator_find")->setText(QStringLiteral("HARIR"));
        QVERIFY(tree->model()->rowCount() > 0);
    }

    void thePaletteFindsActionsAndThings()
    {
        OpenProject open;
        QWidget window;
        window.resize(1200, 800);
        window.show();
        CommandPalette palette(open.context(), window);
        QAction action(QStringLiteral("&Undo"));
        action.setObjectName(QStringLiteral("undo"));
        QSignalSpy triggered(&action, &QAction::triggered);
        palette.open({&action});
        auto* field = child<QLineEdit>(palette.popup(), "finder_field");
        auto* list = child<QListView>(palette.popup(), "finder_list");
        QTest::keyClicks(field, QStringLiteral("undo"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Undo"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);

        palette.open({&action});
        const Article& article = *open.snapshot().all<Article>().begin();
        field->setText(article.title);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), article.title);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(open.context().article(), std::optional(article.id));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
