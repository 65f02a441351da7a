// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printed_chart.h"

#include "views/paper/page_frame.h"

#include <QtGui/QPainter>

#include <array>
#include <cmath>
#include <limits>

namespace tasrih {

namespace {

constexpr int eventLines = 3;
constexpr double leadingRoom = 18 * pointUnits; ///< For the fade-in of a date.
/// What may be left free behind the last day for labels, the least first: room for the number of the last bar.
constexpr std::array<double, 5> trailingRooms{34 * pointUnits, 45 * pointUnits, 75 * pointUnits, 105 * pointUnits,
                                              140 * pointUnits};
constexpr std::size_t mostMeasured = 600; ///< Claims whose labels are measured for it; more have the most room.
constexpr double widestColumn = 0.32;     ///< Of the page: names that need more are broken into lines.
constexpr double leastBody = 80 * pointUnits;

} // namespace

PrintedChart::PrintedChart(TimelineContentPtr content, const PrintOptions& options, TimelineStyle style, Room room,
                           LaneTexts::Words suffix, LaneTexts::Words number)
    : m_content(std::move(content))
    , m_options(options)
    , m_style(std::move(style))
    , m_room(room)
    , m_texts(std::make_unique<LaneTexts>(m_content, std::move(suffix), std::move(number)))
    , m_agreements(m_content)
{
    widenLabelColumn();
    useRows(1);
    m_legend = std::make_unique<TimelineLegend>(*m_rows, m_style);
    m_legendHeight = m_legend->layOut(m_room.width);
}

PrintedChart::~PrintedChart() = default;

void PrintedChart::setFigures(FigureBand figures, double height)
{
    m_figures = std::move(figures);
    m_figureHeight = m_figures.isEmpty() ? 0 : height;
}

void PrintedChart::widenLabelColumn()
{
    const QFontMetricsF names(m_style.strong);
    TimelineMetrics& metrics = m_style.metrics;
    double wanted = metrics.labelColumn;
    for (const TimelineRow& row : m_content->rows) {
        const double beside = metrics.labelColumn - m_style.nameRoom(row) + metrics.gap;
        wanted = std::max(wanted, names.horizontalAdvance(row.label) + beside);
    }
    metrics.labelColumn = std::min(wanted, m_room.width * widestColumn);
}

std::unique_ptr<RowLayout> PrintedChart::rowsAt(double compression) const
{
    Folding folding;
    folding.only = m_options.only;
    const TimelineMetrics metrics = m_style.metrics.compressed(compression);
    const NameHeight names = metrics.hasLabels() ? m_style.nameHeights() : NameHeight();
    return std::make_unique<RowLayout>(m_content, metrics, folding, names);
}

void PrintedChart::useRows(double compression)
{
    m_rows = rowsAt(compression);
    m_laneStyle = m_style;
    m_laneStyle.metrics = m_rows->metrics();
}

double PrintedChart::bodyHeight(bool isFirst) const
{
    const double legend = isFirst && m_legendHeight > 0 ? m_legendHeight + frameGap : 0;
    return m_room.height - m_headerHeight - m_figureHeight - legend;
}

void PrintedChart::measureHeader()
{
    chooseTrailing();
    m_eventLevels = 1;
    for (int column = 0; column < m_room.across; ++column)
        m_eventLevels = std::max(m_eventLevels, sceneOf(column).events.levels);
    m_eventLevels = std::min(m_eventLevels, eventLines);
    m_headerHeight = 2 * m_style.metrics.axisTier + m_eventLevels * m_style.metrics.eventTier;
}

void PrintedChart::cutAsDesigned()
{
    useRows(1);
    measureHeader();
    m_slices = paginated(*m_rows, std::max(bodyHeight(true), leastBody), std::max(bodyHeight(false), leastBody));
}

void PrintedChart::press(int pages)
{
    cutAsDesigned();
    const double first = std::max(bodyHeight(true), leastBody);
    const double others = std::max(bodyHeight(false), leastBody);
    const auto most = std::size_t(pages);
    double compression = 1;
    // Pages end where lanes do, so the first guess may be a little short.
    for (int tries = 0; m_slices.size() > most && tries < 40; ++tries) {
        const double wanted = (first + double(most - 1) * others) / m_rows->height() * compression;
        compression = std::min(wanted, compression * 0.97);
        useRows(compression);
        m_slices = paginated(*m_rows, first, others);
    }
    // Pressed together, rows have other marks, and fewer: the room is kept.
    m_legend = std::make_unique<TimelineLegend>(*m_rows, m_style);
    (void)m_legend->layOut(m_room.width);
}

bool PrintedChart::fitOnePage()
{
    constexpr double step = 0.95;
    useRows(1);
    measureHeader();
    const double room = bodyHeight(true);
    for (double compression = 1; m_rows->height() > room; compression *= step) {
        if (!m_style.metrics.compressed(compression * step).hasLabels())
            return false;
        useRows(compression * step);
    }
    m_slices = {{0, m_rows->height()}};
    return true;
}

void PrintedChart::stretch()
{
    useRows(1);
    measureHeader();
    m_slices = {{0, m_rows->height()}};
    m_room.height += std::max(m_rows->height(), 60 * pointUnits) - bodyHeight(true);
}

TimeScale PrintedChart::scaleOf(int column) const
{
    const double width = m_room.width - m_style.metrics.labelColumn;
    DaySpan days = m_content->mainDays.value_or(daySpan(m_options.today, m_options.today));
    if (m_options.from)
        days.from = startOfDay(*m_options.from);
    if (m_options.to)
        days.to = endOfDay(*m_options.to);
    if (days.to <= days.from)
        days.to = days.from + 1;
    const TimeScale whole = TimeScale::fitting(days, width * m_room.across, {leadingRoom, m_trailing});
    return whole.moved(width * column);
}

/// As little room behind the last day as lets the most labels stand whole.
void PrintedChart::chooseTrailing()
{
    m_trailing = trailingRooms.back();
    if (m_content->claims.size() > mostMeasured || !m_rows->metrics().hasLabels())
        return;
    std::pair best(std::numeric_limits<int>::max(), m_trailing);
    for (const double room : trailingRooms) {
        m_trailing = room;
        best = std::min(best, std::pair(cutLabels(), room));
    }
    m_trailing = best.second;
}

/// How many labels don't stand whole with the room that is tried.
int PrintedChart::cutLabels() const
{
    const TextWidth width = m_style.labelWidth();
    int cut = 0;
    for (int column = 0; column < m_room.across; ++column) {
        const TimeScale scale = scaleOf(column);
        const TimelineFrame frame{m_room.width, m_style.metrics.labelColumn, m_style.direction};
        const LaneShaper shaper(*m_rows, scale, frame);
        for (int row = 0; row < int(m_rows->rows().size()); ++row) {
            for (int lane = 0; lane < m_rows->row(row).lanes; ++lane) {
                const LaneClaim what = m_rows->claimIn({row, lane});
                if (what.isBundle())
                    continue;
                const LaneText text = m_texts->of(what.claim);
                const LaneShape shape = shaper.shape({row, lane}, text, width);
                const QString whole = text.whole();
                const bool isWhole = shape.text.whole() == whole && shape.label.width() + 1 >= width(whole);
                cut += shape.outOfSight == LaneShape::OutOfSight::No && !isWhole ? 1 : 0;
            }
        }
    }
    return cut;
}

TimelineScene PrintedChart::sceneOf(int column) const
{
    TimelineScene scene{*m_rows,
                        scaleOf(column),
                        {m_room.width, m_style.metrics.labelColumn, m_style.direction},
                        m_laneStyle,
                        *m_texts,
                        m_agreements,
                        {},
                        {},
                        m_eventLevels};
    scene.continued = translated(m_options.language, Wording("TimelinePrint", "%1 (continued)"));
    tasrih::measureHeader(scene, m_options.today);
    scene.eventLevels = std::clamp(scene.eventLevels, 1, eventLines);
    return scene;
}

void PrintedChart::paintGround(QPainter& painter, int page) const
{
    // Pages follow the time first, then the rows.
    const PageSlice& slice = m_slices[std::size_t(page / m_room.across)];
    const TimelineScene scene = sceneOf(page % m_room.across);
    painter.save();
    TimelinePainter timeline(painter, scene);
    timeline.paintHeader();
    painter.translate(0, m_headerHeight - slice.top);
    // With a clip of its own, by which a file knows what its pages have in common (see pdf_compact.h).
    painter.setClipRect(scene.frame.bodyRect(slice.top, slice.bottom - slice.top));
    timeline.paintGrid(slice.top, slice.bottom);
    painter.restore();
}

void PrintedChart::paintRows(QPainter& painter, int page) const
{
    const PageSlice& slice = m_slices[std::size_t(page / m_room.across)];
    const TimelineScene scene = sceneOf(page % m_room.across);
    const double height = slice.bottom - slice.top;
    painter.save();
    TimelinePainter timeline(painter, scene);
    painter.save();
    painter.translate(0, m_headerHeight - slice.top);
    painter.save();
    const QRectF body = scene.frame.bodyRect(slice.top, height);
    // The numbers of low lanes reach over the edge.
    const double over = m_rows->metrics().hasLabels() ? 0 : m_style.numberInk().height() / 2;
    painter.setClipRect(body.adjusted(-m_style.hairline, -over, m_style.hairline, over));
    timeline.paintRows(slice.top, slice.bottom);
    painter.restore();
    painter.setClipRect(QRectF(0, slice.top, scene.frame.width, height));
    timeline.paintColumn(slice.top, slice.bottom);
    painter.restore();
    double below = m_headerHeight + height;
    if (!m_figures.isEmpty()) {
        const double band = m_figureHeight;
        m_figures.paint(painter, {scene.frame, scene.scale, below, band}, m_style, *m_content->snapshot);
        below += band;
    }
    painter.translate(0, below + frameGap);
    if (page == 0)
        m_legend->paint(painter);
    painter.restore();
}

} // namespace tasrih
