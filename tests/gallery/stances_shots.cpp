// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/stances_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "views/figures/figures_print.h"
#include "views/stances/course_page.h"
#include "views/stances/course_print.h"
#include "views/stances/replay_strip.h"
#include "views/stances/stance_sheet.h"
#include "views/stances/stances_bar.h"
#include "views/stances/stances_page.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

namespace tasrih {

namespace {
/// The page as it is at first, whatever the shot before left.
StancesPage& openStances(MainWindow& window)
{
    window.showPage(PageId::Stances);
    auto* page = window.findChild<StancesPage*>();
    auto* bar = page->findChild<StancesBar*>();
    bar->setView(StancesView::Table);
    bar->setContents(CellContents::Latest);
    bar->setRows(TableRows::Actors);
    page->findChild<StancesTable*>()->foldAll(StancesModel::Fold::Open);
    page->findChild<ReplayStrip*>()->setDay({});
    QTest::qWait(200);
    return *page;
}

template <typename Prepare>
Shot stances(const char* name, Prepare prepare)
{
    return {QString::fromLatin1(name), [prepare](MainWindow& window, Context& context) {
                StancesPage& page = openStances(window);
                prepare(page, context);
                settle();
                QPixmap picture = taken(window);
                (void)openStances(window);
                return picture;
            }};
}

StancesTable& tableOf(StancesPage& page)
{
    return *page.findChild<StancesTable*>();
}

/// The cell with the most sayings behind it, of an actor that sums up nobody.
QModelIndex busiest(const StancesModel& cells)
{
    QModelIndex best;
    int most = 0;
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < cells.columnCount(); ++column) {
            const QModelIndex cell = cells.index(row, column);
            const int sayings = cell.data(StancesModel::SayingsRole).toInt();
            if (sayings > most && cell.data(StancesModel::MembersRole).toInt() == 0) {
                most = sayings;
                best = cell;
            }
        }
    }
    return best;
}

void showCourse(StancesPage& page, const CourseSubject& subject)
{
    page.findChild<CoursePage*>()->setSubject(subject);
    page.findChild<StancesBar*>()->setView(StancesView::OverTime);
    QTest::qWait(100);
    page.findChild<CourseView*>()->setFocus();
}

CourseSubject busiestProposition(const StancesModel& cells)
{
    return cells.propositionAt(busiest(cells).column());
}

QPixmap printed(const PrintedPages& pages)
{
    constexpr double scale = 0.16;
    QPixmap picture((pages.pageSize() * scale).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    pages.paintPage(painter, 0);
    return picture;
}
} // namespace

std::vector<Shot> stancesShots()
{
    return {
        stances("stances-time",
                [](StancesPage& page, Context&) { page.findChild<StancesBar*>()->setContents(CellContents::InTime); }),
        stances("stances-counts",
                [](StancesPage& page, Context&) {
                    page.findChild<StancesBar*>()->setContents(CellContents::Counts);
                    tableOf(page).foldAll(StancesModel::Fold::Folded);
                }),
        stances("stances-transposed",
                [](StancesPage& page, Context&) { page.findChild<StancesBar*>()->setRows(TableRows::Propositions); }),
        stances("stances-evidence",
                [](StancesPage& page, Context&) {
                    StancesTable& table = tableOf(page);
                    table.setCurrentCell(busiest(table.cells()));
                    QTest::keyClick(&table, Qt::Key_Return);
                }),
        stances("stances-replay",
                [](StancesPage& page, Context&) {
                    for (int step = 0; step < 12; ++step)
                        page.findChild<ReplayStrip*>()->stepBack();
                }),
        stances("stances-course-proposition",
                [](StancesPage& page, Context&) { showCourse(page, busiestProposition(tableOf(page).cells())); }),
        stances("stances-course-actor",
                [](StancesPage& page, Context&) {
                    const StancesModel& cells = tableOf(page).cells();
                    showCourse(page, *cells.keyAt(busiest(cells).row()).actor);
                }),
        {QStringLiteral("stances-course-print"),
         [](MainWindow& window, Context& context) {
             const StancesModel& cells = tableOf(openStances(window)).cells();
             return printed(CoursePrint(
                 stanceCourse(context.snapshot(), context.visible(), busiestProposition(cells), interfaceLanguage())));
         }},
        {QStringLiteral("stances-sheet"),
         [](MainWindow&, Context& context) {
             return printed(StanceSheet(context.snapshot(), context.visible(), {}, interfaceLanguage()));
         }},
        {QStringLiteral("figures-print"),
         [](MainWindow&, Context& context) {
             return printed(FiguresPrint(context.snapshot(), context.visible(), {}));
         }},
    };
}

} // namespace tasrih
