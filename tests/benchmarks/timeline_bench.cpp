// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of very many claims: first paint, zoom and scroll with readable lanes (one claim a row), dense (30 rows
// that hold all claims, lanes of 3 px), and all of it in one view; beside bare rectangles of what is visible.
#include "models/timeline/density.h"
#include "tests/support/many_claims.h"
#include "views/drawing/timeline_painter.h"

#include <QtGui/QPainter>

#include <benchmark/benchmark.h>
#include <malloc.h>

using namespace tasrih;

namespace {
constexpr int width = 1600;
constexpr int height = 900;
constexpr int denseRows = 30;
const QDate today(2015, 1, 1);

/// What the view holds, without the window.
struct Desk
{
    Desk(int claims, int rowCount, double factor)
        : compression(factor)
    {
        const SnapshotPtr snapshot = test::manyClaims({.claims = claims, .places = rowCount});
        content = buildTimeline(snapshot, test::statementsOf(*snapshot), {});
        style = screenStyle();
        picture = QImage(width, height, QImage::Format_RGB32);
        layOut();
        scale = TimeScale::fitting(*content->mainDays, body(), {40, 200});
    }

    [[nodiscard]] double body() const { return width - style.metrics.labelColumn; }
    void layOut()
    {
        style.metrics = TimelineMetrics().compressed(compression);
        const NameHeight names = compression < 1 ? NameHeight() : style.nameHeights();
        rows = std::make_unique<RowLayout>(content, style.metrics, Folding(), names);
        texts = LaneTexts(content);
        agreements = AgreementCache(content);
    }
    void paint()
    {
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), style.theme->paper);
        painter.setRenderHint(QPainter::Antialiasing);
        TimelineScene scene{*rows, scale, {double(width), style.metrics.labelColumn, style.direction},
                            style, texts, agreements,
                            {},    {},    1};
        measureHeader(scene, today);
        const double header = scene.headerHeight();
        TimelinePainter timeline(painter, scene);
        painter.save();
        painter.setClipRect(QRectF(0, header, width, height - header));
        painter.translate(0, header - top);
        painter.save();
        painter.setClipRect(scene.frame.bodyRect(top, height - header), Qt::IntersectClip);
        timeline.paintGrid(top, top + height - header);
        timeline.paintRows(top, top + height - header);
        painter.restore();
        timeline.paintColumn(top, top + height - header);
        painter.restore();
        timeline.paintHeader();
    }

    double compression;
    TimelineContentPtr content;
    TimelineStyle style;
    std::unique_ptr<RowLayout> rows;
    LaneTexts texts;
    AgreementCache agreements;
    TimeScale scale{0, 1};
    double top = 0;
    QImage picture;
};

int claimsOf(int thousands)
{
    return thousands * 1000;
}

void firstPaint(benchmark::State& state, int claims, int rows, double compression)
{
    Desk desk(claims, rows, compression);
    for (auto _ : state) {
        desk.layOut();
        desk.paint();
    }
}

/// From the records to what is seen.
void firstOfAll(benchmark::State& state, int claims)
{
    const SnapshotPtr snapshot = test::manyClaims({.claims = claims, .places = claims});
    const std::vector<StatementId> visible = test::statementsOf(*snapshot);
    Desk desk(claims, claims, 1);
    for (auto _ : state) {
        desk.content = buildTimeline(snapshot, visible, {});
        desk.layOut();
        desk.paint();
    }
}

void zoom(benchmark::State& state, int claims, int rows, double compression)
{
    Desk desk(claims, rows, compression);
    desk.top = desk.rows->height() / 2;
    desk.paint();
    int step = 0;
    for (auto _ : state) {
        desk.scale = desk.scale.zoomed(step++ % 20 < 10 ? 1.25 : 0.8, desk.body() / 2, desk.body());
        desk.paint();
    }
}

void scroll(benchmark::State& state, int claims, int rows, double compression)
{
    Desk desk(claims, rows, compression);
    const double range = std::max(1.0, desk.rows->height() - height);
    double at = 0;
    for (auto _ : state) {
        at += 311;
        desk.top = std::fmod(at, range);
        desk.paint();
    }
}

void fitAll(benchmark::State& state, int claims)
{
    Desk desk(claims, claims, 1);
    for (auto _ : state) {
        const double natural = RowLayout(desk.content, TimelineMetrics()).height();
        desk.compression = std::min(1.0, (height - 60) / natural);
        desk.style.metrics = TimelineMetrics().compressed(desk.compression);
        desk.rows = std::make_unique<RowLayout>(desk.content, desk.style.metrics);
        desk.paint();
    }
}

/// What the layout keeps besides the snapshot, which everybody shares.
void layoutMemory(benchmark::State& state, int claims)
{
    const SnapshotPtr snapshot = test::manyClaims({.claims = claims, .places = claims});
    const std::vector<StatementId> visible = test::statementsOf(*snapshot);
    double bytes = 0;
    for (auto _ : state) {
        const auto before = double(mallinfo2().uordblks);
        const TimelineContentPtr content = buildTimeline(snapshot, visible, {});
        const RowLayout rows(content, TimelineMetrics());
        bytes = double(mallinfo2().uordblks) - before;
        benchmark::DoNotOptimize(rows.height());
    }
    state.counters["MB"] = bytes / 1e6;
}

/// Bare rectangles of the lanes that are visible.
void visibleRows(benchmark::State& state, int claims)
{
    Desk desk(claims, claims, 1);
    desk.top = desk.rows->height() / 2;
    for (auto _ : state) {
        QPainter painter(&desk.picture);
        painter.fillRect(desk.picture.rect(), Qt::white);
        painter.setRenderHint(QPainter::Antialiasing);
        const RowLayout::Range range = desk.rows->rowsBetween(desk.top, desk.top + height);
        for (int placed = range.first; placed < range.end; ++placed) {
            const PlacedRow& row = desk.rows->row(placed);
            const LaneClaim lane = desk.rows->claimIn({placed, 0});
            const DaySpan days = desk.content->claims[std::size_t(lane.claim)].span.whole().value_or(DaySpan());
            painter.fillRect(QRectF(desk.scale.x(days.from), row.lanesTop - desk.top,
                                    desk.scale.x(days.to) - desk.scale.x(days.from), 12),
                             Qt::darkBlue);
        }
    }
}

const bool registered = [] {
    const auto add = [](const std::string& name, auto run) {
        benchmark::RegisterBenchmark(name.c_str(), run)->Unit(benchmark::kMillisecond);
    };
    const double lanesOf3 = TimelineMetrics().thinnestLane / TimelineMetrics().lanePitch;
    for (const int thousands : {10, 100}) {
        const int claims = claimsOf(thousands);
        const std::string size = std::to_string(thousands) + "k";
        add("timeline/first_paint/" + size, [=](benchmark::State& s) { firstPaint(s, claims, claims, 1); });
        add("e2e/timeline_first/" + size, [=](benchmark::State& s) { firstOfAll(s, claims); });
        add("timeline/zoom/" + size, [=](benchmark::State& s) { zoom(s, claims, claims, 1); });
        add("timeline/scroll/" + size, [=](benchmark::State& s) { scroll(s, claims, claims, 1); });
        add("timeline/dense_first_paint/" + size,
            [=](benchmark::State& s) { firstPaint(s, claims, denseRows, lanesOf3); });
        add("timeline/dense_zoom/" + size, [=](benchmark::State& s) { zoom(s, claims, denseRows, lanesOf3); });
        add("timeline/dense_scroll/" + size, [=](benchmark::State& s) { scroll(s, claims, denseRows, lanesOf3); });
        add("timeline/dense_strips/" + size, [=](benchmark::State& s) { zoom(s, claims, denseRows, lanesOf3 / 4); });
        add("timeline/fit_all/" + size, [=](benchmark::State& s) { fitAll(s, claims); });
        add("timeline/layout_memory/" + size, [=](benchmark::State& s) { layoutMemory(s, claims); });
        add("limit/timeline/visible_rows/" + size, [=](benchmark::State& s) { visibleRows(s, claims); });
    }
    return true;
}();
} // namespace
