// SPDX-License-Identifier: GPL-3.0-or-later
// The stance table of very many stances, a step of its replay, and a change of the filter through all models of the
// window; beside a twin that only walks the same rows.
#include "models/figures/figures_feed.h"
#include "models/figures/figures_model.h"
#include "models/findings/findings_model.h"
#include "models/histogram/histogram.h"
#include "models/navigator/navigator_model.h"
#include "models/stances/stances_model.h"
#include "models/statements/statements_model.h"
#include "models/timeline/timeline_feed.h"
#include "tests/support/live_project.h"
#include "tests/support/many_claims.h"
#include "tests/support/many_stances.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <benchmark/benchmark.h>

using namespace tasrih;

namespace {
constexpr test::ManyStances size{.stances = 250000, .actors = 1000, .propositions = 50, .withdrawals = 3};

const Snapshot& project()
{
    static const SnapshotPtr snapshot = test::manyStances(size);
    return *snapshot;
}

const std::vector<StatementId>& everything()
{
    static const std::vector<StatementId> all = test::statementsOf(project());
    return all;
}

void pivotAll(benchmark::State& state)
{
    (void)everything();
    for (auto _ : state)
        benchmark::DoNotOptimize(pivotOf(project(), everything(), {}));
}
BENCHMARK(pivotAll)->Name("stances/pivot/250k")->Unit(benchmark::kMillisecond);

/// The rows that a pivot is made of, side by side in memory.
struct Row
{
    int actor, proposition, position;
};

void scanRows(benchmark::State& state)
{
    std::vector<Row> rows;
    for (const Statement& statement : project().all<Statement>()) {
        const auto& stance = std::get<Stance>(statement.claims.front().body);
        const ActorId actor = project().find(statement.saying)->speakers.front().actor;
        rows.push_back({int(actor.value()) - 1, int(stance.proposition.value()) - 1, int(stance.position)});
    }
    for (auto _ : state) {
        std::vector<int> sums(std::size_t(size.actors * size.propositions), 0);
        for (const Row& row : rows)
            sums[std::size_t(row.actor * size.propositions + row.proposition)] += row.position;
        benchmark::DoNotOptimize(sums.data());
    }
}
BENCHMARK(scanRows)->Name("limit/stances/scan/250k")->Unit(benchmark::kMillisecond);

/// The project on disk, open, with a context. Writing it takes a while. It goes with the application, without which its
/// threads never end.
test::LiveProject& live()
{
    static std::unique_ptr<test::LiveProject> opened;
    if (!opened) {
        opened = std::make_unique<test::LiveProject>();
        qAddPostRoutine([] { opened.reset(); });
        QSignalSpy changed(&opened->project, &Project::changed);
        opened->project.change(QStringLiteral("all"), [](const Snapshot&) { return test::editsOf(project()); });
        constexpr int minutes = 10;
        if (!changed.wait(minutes * 60 * 1000))
            qFatal("the project was not written");
    }
    return *opened;
}

void replayStep(benchmark::State& state)
{
    StancesModel model(live().context);
    const std::vector<QDate> days = model.days();
    std::size_t at = days.size() / 2;
    for (auto _ : state) {
        model.setUntil(days[at]);
        at = at + 1 < days.size() ? at + 1 : days.size() / 2;
    }
}
BENCHMARK(replayStep)->Name("stances/replay_step/250k")->Unit(benchmark::kMillisecond);

/// One after the other half of the time and all of it, until every model has answered. The navigator's counts, the
/// timeline, the figures and the histogram come from other threads.
void filterAll(benchmark::State& state)
{
    Context& context = live().context;
    context.setFilter({});
    // In the order of the window.
    NavigatorModel navigator(context);
    TimelineFeed timeline(context);
    StancesModel stances(context);
    StatementsModel statements(context);
    FiguresModel figuresTable(context);
    FiguresFeed figures(context);
    figures.setLooking(&figures, true);
    int answers = 0;
    const auto count = [&answers] { ++answers; };
    QObject::connect(&navigator, &NavigatorModel::countsChanged, &navigator, count);
    QObject::connect(&timeline, &FeedBase::changed, &timeline, count);
    QObject::connect(&figures, &FeedBase::changed, &figures, count);
    const auto settle = [&](int wanted) {
        while (answers < wanted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    settle(3);
    Filter half;
    half.from = QDate(2022, 1, 1);
    bool isHalf = false;
    double gui = 0;
    for (auto _ : state) {
        answers = 0;
        QElapsedTimer timer;
        timer.start();
        isHalf = !isHalf;
        context.setFilter(isHalf ? half : Filter());
        gui += double(timer.nsecsElapsed()) / 1e6;
        // As the brush of the filter bar has it.
        inBackground(
            &navigator,
            [snapshot = context.snapshot(), visible = context.visible()] { return histogramOf(*snapshot, visible); },
            [count](const Histogram&) { count(); });
        settle(4);
    }
    state.counters["gui_ms"] = gui / double(state.iterations());
    context.setFilter({});
}
BENCHMARK(filterAll)->Name("filter/all_views/250k")->Unit(benchmark::kMillisecond)->UseRealTime();

/// What each part of that takes by itself.
template <typename Work>
void part(const char* name, Work work)
{
    benchmark::RegisterBenchmark(name, [work](benchmark::State& state) {
        const SnapshotPtr snapshot(&project(), [](const Snapshot*) {});
        Filter half;
        half.from = QDate(2022, 1, 1);
        const std::vector<StatementId> visible = filtered(*snapshot, half);
        work(snapshot, visible); // What is kept from one change to the next is made now.
        for (auto _ : state)
            work(snapshot, visible);
    })->Unit(benchmark::kMillisecond);
}

const bool registered = [] {
    part("filter/part/filter/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>&) {
        Filter half;
        half.from = QDate(2022, 1, 1);
        benchmark::DoNotOptimize(filtered(*snapshot, half));
    });
    part("filter/part/pivot/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        benchmark::DoNotOptimize(pivotOf(*snapshot, visible, {}));
    });
    part("filter/part/counts/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        benchmark::DoNotOptimize(countsOf(*snapshot, visible));
    });
    part("filter/part/timeline/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        static const ClaimListPtr list = claimList(*snapshot, everything(), {});
        benchmark::DoNotOptimize(buildTimeline(snapshot, list, visible, {}));
    });
    part("filter/part/figures/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        benchmark::DoNotOptimize(figureContent(*snapshot, visible, {}));
    });
    part("filter/part/findings/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        static const JudgedFindingsPtr all = judgedFindings(std::make_shared<FindingIndex>(snapshot));
        benchmark::DoNotOptimize(findingList(all, &visible, {}));
    });
    part("filter/part/histogram/250k", [](const SnapshotPtr& snapshot, const std::vector<StatementId>& visible) {
        benchmark::DoNotOptimize(histogramOf(*snapshot, visible));
    });
    return true;
}();
} // namespace
