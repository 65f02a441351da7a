// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a made-up project, from what somebody does until all of it is painted and nothing works any more.
// Beside each time the longest that the GUI thread stood still meanwhile (block_ms), and the peak of memory (peak_MB).
#include "app/main_window.h"
#include "app/pages.h"
#include "models/context/context.h"
#include "models/context/filter_parts.h"
#include "tests/support/generated_project.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

using namespace tasrih;
using namespace tasrih::test;

namespace {

/// Processor time of all threads, in ms.
double worked()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto inMs = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return inMs(usage.ru_utime) + inMs(usage.ru_stime);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1e3;
    }
    return 0;
}

/// What a piece of work took.
struct Took
{
    double seconds = 0; ///< Until the last moment at which something still worked.
    double block = 0;   ///< ms
};

/// Does @p work and lets the window go on until no thread has had anything to do for a while.
template <typename Work>
Took until(Work work)
{
    constexpr int slice = 20, quiet = 400, longest = 300000; // ms
    constexpr double idle = 3;                               // ms of work in a slice
    QElapsedTimer timer;
    timer.start();
    double last = 0, block = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    const auto beat = [&] {
        const double now = double(timer.nsecsElapsed()) / 1e6;
        block = std::max(block, now - last);
        last = now;
    };
    QObject::connect(&heart, &QTimer::timeout, &heart, beat);
    heart.start(5);
    work();
    double busy = double(timer.nsecsElapsed()) / 1e6;
    for (double before = worked(); double(timer.elapsed()) - busy < quiet && timer.elapsed() < longest;) {
        QEventLoop loop;
        QTimer::singleShot(slice, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        const double now = worked();
        if (now - before > idle)
            busy = double(timer.nsecsElapsed()) / 1e6;
        before = now;
    }
    return {busy / 1e3, block};
}

void count(benchmark::State& state, const Took& took)
{
    state.SetIterationTime(took.seconds);
    double& block = state.counters["block_ms"];
    block = std::max(double(block), took.block);
    state.counters["peak_MB"] = peakMemory();
}

/// A project with its window, on the Timeline page.
struct Desk
{
    explicit Desk(const GeneratedSize& size) { project.open(generatedProject(size)); }
    void show()
    {
        if (!project.isOpen()) {
            QEventLoop loop;
            QObject::connect(&project, &Project::opened, &loop, &QEventLoop::quit);
            loop.exec();
        }
        context.emplace(project);
        window.emplace(*context);
        window->resize(1600, 1000);
        window->show();
    }

    Project project;
    std::optional<Context> context;
    std::optional<MainWindow> window;
};

Desk& deskOf(const GeneratedSize& size)
{
    // Never destroyed: the application is gone by then.
    static auto& open = *new std::unique_ptr<Desk>;
    static int articles = 0;
    if (!open || articles != size.articles) {
        open.reset();
        open = std::make_unique<Desk>(size);
        (void)until([&] { open->show(); });
        articles = size.articles;
    }
    return *open;
}

void opening(benchmark::State& state, GeneratedSize size)
{
    (void)generatedProject(size);
    for (auto _ : state) {
        std::optional<Desk> desk;
        count(state, until([&] {
                  desk.emplace(size);
                  desk->show();
              }));
    }
}

void filtering(benchmark::State& state, GeneratedSize size)
{
    Desk& desk = deskOf(size);
    bool isOn = false;
    for (auto _ : state) {
        isOn = !isOn;
        Filter filter;
        if (isOn)
            filter = withOnly(filter, desk.context->snapshot()->all<Actor>().begin()->id);
        count(state, until([&] { desk.context->setFilter(filter); }));
    }
    (void)until([&] { desk.context->setFilter({}); });
}

void editing(benchmark::State& state, GeneratedSize size)
{
    Desk& desk = deskOf(size);
    const StatementId id = desk.context->snapshot()->all<Statement>().begin()->id;
    int round = 0;
    for (auto _ : state) {
        count(state, until([&] {
                  (void)desk.project.change(QStringLiteral("Edit"), [&](const Snapshot& snapshot) {
                      Statement statement = snapshot.get(id);
                      statement.gloss = QString::number(++round);
                      Edits edits;
                      edits.put(statement);
                      return edits;
                  });
              }));
    }
}

void undoing(benchmark::State& state, GeneratedSize size)
{
    Desk& desk = deskOf(size);
    bool isUndo = true;
    for (auto _ : state) {
        count(state, until([&] { (void)(isUndo ? desk.project.undo() : desk.project.redo()); }));
        isUndo = !isUndo;
    }
}

void showing(benchmark::State& state, GeneratedSize size, PageId page)
{
    Desk& desk = deskOf(size);
    for (auto _ : state)
        count(state, until([&] { desk.window->showPage(page); }));
    (void)until([&] { desk.window->showPage(PageId::Timeline); });
}

/// An article of a million characters, with 5,000 statements about it.
constexpr GeneratedSize oneLarge{2, 10000, 160000};

void openingArticle(benchmark::State& state)
{
    Desk& desk = deskOf(oneLarge);
    std::vector<StatementId> firsts;
    for (const Article& article : desk.context->snapshot()->all<Article>())
        firsts.push_back(desk.context->snapshot()->statementsOf(article.id).front());
    std::size_t at = 0;
    for (auto _ : state)
        count(state, until([&] { desk.context->openSentence(firsts[at++ % firsts.size()]); }));
}

[[maybe_unused]] const bool registered = [] {
    const auto add = [](const std::string& name, auto function, auto... arguments) {
        return benchmark::RegisterBenchmark(("e2e/" + name).c_str(), function, arguments...)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    for (const auto& [size, name] :
         {std::pair(GeneratedSize{1000, 2500}, "2500_1k"), std::pair(GeneratedSize{10000, 25000}, "25k_10k"),
          std::pair(GeneratedSize{100000, 250000}, "250k_100k")}) {
        const std::string tail = std::string("/") + name;
        add("open" + tail, opening, size)->Iterations(1);
        add("filter" + tail, filtering, size)->Iterations(4);
        add("edit" + tail, editing, size)->Iterations(4);
        add("undo" + tail, undoing, size)->Iterations(2);
        for (const auto& [page, word] :
             {std::pair(PageId::Stances, "stances"), std::pair(PageId::Figures, "figures"),
              std::pair(PageId::Statements, "statements"), std::pair(PageId::Findings, "findings")})
            add(std::string("page/") + word + tail, showing, size, page)->Iterations(1);
    }
    add("open_article/1MB_5000", openingArticle)->Iterations(4);
    return true;
}();

} // namespace
