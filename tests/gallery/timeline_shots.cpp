// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/timeline_shots.h"

#include "app/main_window.h"
#include "models/context/context.h"
#include "models/timeline/conflicts.h"
#include "tests/support/many_claims.h"
#include "views/print/print_dialog.h"
#include "views/timeline/timeline_page.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabWidget>

namespace tasrih {

namespace {
const QDate shownToday(2025, 10, 15);

TimelineView& openTimeline(MainWindow& window)
{
    window.showPage(PageId::Timeline);
    settle();
    TimelineView& view = window.findChild<TimelinePage*>()->view();
    view.setToday(shownToday);
    return view;
}

template <typename Prepare>
Shot timeline(const char* name, Prepare prepare)
{
    return {QString::fromLatin1(name), [prepare](MainWindow& window, Context& context) {
                TimelineView& view = openTimeline(window);
                prepare(window, view, context);
                settle();
                return taken(window);
            }};
}

void showRows(MainWindow& window, TimelineRows rows)
{
    auto* choice = window.findChild<QComboBox*>(QStringLiteral("timelineRows"));
    choice->setCurrentIndex(choice->findData(int(rows)));
}

/// The claim that conflicts with most others; the keys then stand on it.
void chooseDisputed(TimelineView& view)
{
    const RowLayout& rows = view.rows();
    std::optional<LaneRef> best;
    std::size_t most = 0;
    for (auto lane = rows.neighbour({}, 1); lane; lane = rows.neighbour(lane, 1)) {
        const std::size_t conflicts = rows.claimIn(*lane).isBundle() ? 0 : conflictsOf(rows, *lane).size();
        if (conflicts > most) {
            most = conflicts;
            best = lane;
        }
    }
    if (best)
        view.goTo(*best);
}

/// Three thousand claims besides the sample's, pressed together by @p factor.
Shot crowded(const char* name, double factor)
{
    return {QString::fromLatin1(name), [factor](MainWindow& window, Context& context) {
                Project& project = context.project();
                const SnapshotPtr many = test::manyClaims({.claims = 3000, .places = 12, .uncertain = true});
                project.change(QStringLiteral("dense"), [many](const Snapshot&) { return test::editsOf(*many); });
                if (QTest::qWaitFor([&] { return project.pendingChanges() == 0; }))
                    settle();
                TimelineView& view = openTimeline(window);
                view.showAll();
                view.compress(factor, 0);
                settle();
                const QPixmap picture = taken(window);
                project.undo();
                settle();
                return picture;
            }};
}

/// The first claim whose statement is linked with another one that has a lane.
void chooseLinked(TimelineView& view)
{
    const RowLayout& rows = view.rows();
    for (auto lane = rows.neighbour({}, 1); lane; lane = rows.neighbour(lane, 1)) {
        const LaneClaim what = rows.claimIn(*lane);
        if (what.isBundle())
            continue;
        if (!linkedLanes(rows, rows.content().claims[std::size_t(what.claim)].statement).empty()) {
            view.goTo(*lane);
            return;
        }
    }
}

Shot printing(const char* name, int sheet, PrintOptions options)
{
    return {QString::fromLatin1(name), [sheet, options](MainWindow& window, Context& context) {
                PrintDialog dialog(context.snapshot(), context.visible(), options, &window);
                dialog.resize(dialog.sizeHint().expandedTo(dialog.size()).boundedTo(window.size()));
                dialog.show();
                settle();
                dialog.findChild<QTabWidget*>()->setCurrentIndex(sheet);
                settle();
                return taken(dialog);
            }};
}
} // namespace

std::vector<Shot> timelineShots()
{
    PrintOptions noted;
    noted.notes = SourceNotes::Append;
    noted.figures = true;
    return {
        timeline("timeline-out", [](MainWindow&, TimelineView& view, Context&) { view.fitAll(); }),
        timeline("timeline-in",
                 [](MainWindow&, TimelineView& view, Context&) {
                     chooseDisputed(view);
                     view.fitSelection();
                 }),
        crowded("timeline-lanes", 0.25),
        crowded("timeline-dense", 0.01),
        timeline("timeline-actors",
                 [](MainWindow& window, TimelineView& view, Context&) {
                     showRows(window, TimelineRows::Actors);
                     view.setColours(TimelineStyle::Colours::Stance);
                 }),
        timeline("timeline-propositions",
                 [](MainWindow& window, TimelineView&, Context&) { showRows(window, TimelineRows::Propositions); }),
        timeline("timeline-figures", [](MainWindow&, TimelineView& view, Context&) { view.setShowsFigures(true); }),
        timeline("timeline-conflicts",
                 [](MainWindow&, TimelineView& view, Context&) {
                     chooseDisputed(view);
                     view.setShowsConflicts(true);
                     view.setShowsGrades(true);
                 }),
        timeline("timeline-links",
                 [](MainWindow&, TimelineView& view, Context&) {
                     chooseLinked(view);
                     view.setShowsLinks(true);
                 }),
        printing("print-content", 1, noted),
        printing("print-words", 2, noted),
    };
}

} // namespace tasrih
