// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/timeline_painter.h"

#include "views/drawing/lane_painter.h"

#include <QtGui/QPainter>

namespace tasrih {

TimelinePainter::TimelinePainter(QPainter& painter, const TimelineScene& scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_content(scene.rows.content())
{
    // Alignment in text follows the direction; nothing else depends on it.
    painter.setLayoutDirection(scene.frame.direction);
}

void TimelinePainter::paintRows(double top, double bottom, const TimelineHighlight& highlight)
{
    if (!m_scene.rows.metrics().hasLanes()) {
        paintDense(top, bottom);
        return;
    }
    const RowLayout::Range range = m_scene.rows.rowsBetween(top, bottom);
    for (int placed = range.first; placed < range.end; ++placed)
        paintRow(placed, top, bottom, highlight);
    if (m_scene.texts.hasNumbers() && !m_scene.rows.metrics().hasLabels())
        paintNumbers(top, bottom);
}

/// Where lanes are lower than letters their numbers stand all the same.
void TimelinePainter::paintNumbers(double top, double bottom)
{
    struct Numbered
    {
        LaneShape shape;
        QString number;
    };
    const TextWidth width = m_scene.style.labelWidth();
    const LaneShaper shaper(m_scene.rows, m_scene.scale, m_scene.frame);
    NumberRoom room(m_scene.frame, m_scene.style.numberInk().height(), m_scene.rows.metrics().gap / 2);
    std::vector<Numbered> lanes;
    const RowLayout::Range range = m_scene.rows.rowsBetween(top, bottom);
    for (int placed = range.first; placed < range.end; ++placed) {
        const RowLayout::Range seen = m_scene.rows.lanesBetween(placed, top, bottom);
        for (int lane = seen.first; lane < seen.end; ++lane) {
            const LaneClaim what = m_scene.rows.claimIn({placed, lane});
            if (what.isBundle())
                continue;
            lanes.push_back({shaper.shape({placed, lane}, {}, width), m_scene.texts.of(what.claim).number});
            room.addSigns(lanes.back().shape);
        }
    }
    LanePainter painter(m_painter, m_scene.style, m_content);
    for (const Numbered& lane : lanes)
        painter.paintNumber(lane.shape, lane.number, room.place(lane.shape, width(lane.number)));
}

void TimelinePainter::paintRow(int placed, double top, double bottom, const TimelineHighlight& highlight)
{
    const PlacedRow& row = m_scene.rows.row(placed);
    const TimelineFrame& frame = m_scene.frame;
    if (row.lanes == 0 && m_scene.rows.subjectRow(placed).runs.empty())
        m_painter.fillRect(frame.bodyRect(row.top, row.height), m_scene.style.mixed(m_scene.style.theme->text, 4));
    if (row.lanesTop > top || row.lanes == 0) // It stands above the lanes.
        paintAgreement(row);
    paintLanes(placed, top, bottom, highlight);
    m_painter.setPen(line(m_scene.style.theme->line));
    const QRectF body = frame.bodyRect(row.top, row.height);
    m_painter.drawLine(body.bottomLeft(), body.bottomRight());
}

void TimelinePainter::paintLanes(int placed, double top, double bottom, const TimelineHighlight& highlight)
{
    const RowLayout::Range lanes = m_scene.rows.lanesBetween(placed, top, bottom);
    const LaneShaper shaper(m_scene.rows, m_scene.scale, m_scene.frame);
    const TextWidth width = m_scene.style.labelWidth();
    const double pitch = m_scene.rows.metrics().lanePitch;
    const bool isLabelled = m_scene.rows.metrics().hasLabels();
    for (int lane = lanes.first; lane < lanes.end; ++lane) {
        const QColor colour = background({placed, lane}, highlight);
        if (colour != m_scene.style.theme->paper)
            m_painter.fillRect(m_scene.frame.bodyRect(m_scene.rows.laneTop({placed, lane}), pitch), colour);
    }
    LanePainter painter(m_painter, m_scene.style, m_content);
    for (int lane = lanes.first; lane < lanes.end; ++lane) {
        const LaneClaim what = m_scene.rows.claimIn({placed, lane});
        painter.setBackground(background({placed, lane}, highlight));
        if (what.isBundle()) {
            paintBundle({placed, lane}, what);
            continue;
        }
        painter.paint(shaper.shape({placed, lane}, isLabelled ? m_scene.texts.of(what.claim) : LaneText(), width));
        paintCurrent({placed, lane}, highlight);
        paintConflict({placed, lane}, highlight);
    }
    paintSlips(placed, top, bottom);
}

QColor TimelinePainter::background(LaneRef lane, const TimelineHighlight& highlight) const
{
    const Theme& theme = *m_scene.style.theme;
    const LaneClaim what = m_scene.rows.claimIn(lane);
    const std::vector<StatementId>& chosen = highlight.selection.statements;
    if (!what.isBundle()) {
        const StatementId statement = m_content.claims[std::size_t(what.claim)].statement;
        if (std::find(chosen.begin(), chosen.end(), statement) != chosen.end())
            return theme.selection;
    }
    return highlight.hovered == lane ? m_scene.style.mixed(theme.text, 5) : theme.paper;
}

void TimelinePainter::paintCurrent(LaneRef lane, const TimelineHighlight& highlight)
{
    const LaneClaim what = m_scene.rows.claimIn(lane);
    const TimelineClaim& claim = m_content.claims[std::size_t(what.claim)];
    const Selection& selection = highlight.selection;
    const bool isCurrent = selection.claim ? selection.claim == claim.claim : selection.current == claim.statement;
    if (!isCurrent)
        return;
    const QRectF edge =
        m_scene.frame.rect(0, 3 * m_scene.style.hairline, m_scene.rows.laneTop(lane), m_scene.rows.metrics().lanePitch);
    m_painter.fillRect(edge, m_scene.style.theme->accent);
}

/// A sign at the leading edge of a lane that can't hold together with the current one, or may not.
void TimelinePainter::paintConflict(LaneRef lane, const TimelineHighlight& highlight)
{
    const auto found = std::find_if(highlight.conflicts.begin(), highlight.conflicts.end(),
                                    [&](const ConflictingLane& each) { return each.lane == lane; });
    if (found == highlight.conflicts.end())
        return;
    const bool isCertain = found->conflict == Certainty::Certain;
    const Theme& theme = *m_scene.style.theme;
    const double pitch = m_scene.rows.metrics().lanePitch;
    m_painter.fillRect(m_scene.frame.rect(0, m_scene.frame.bodyWidth(), m_scene.rows.laneTop(lane) + pitch - 2,
                                          2 * m_scene.style.hairline),
                       isCertain ? theme.warning : m_scene.style.mixed(theme.warning, 40));
}

/// In the column, where no label stands in the way; beside the count, which has the row's first lane.
void TimelinePainter::paintConflictSigns(double top, double bottom, const TimelineHighlight& highlight)
{
    const Theme& theme = *m_scene.style.theme;
    const double pitch = m_scene.rows.metrics().lanePitch;
    m_painter.setFont(m_scene.style.strong);
    for (const ConflictingLane& each : highlight.conflicts) {
        const double y = m_scene.rows.laneTop(each.lane);
        if (y + pitch < top || y > bottom || !m_scene.rows.metrics().hasLabels())
            continue;
        const double beside =
            each.lane.lane == 0 ? m_scene.style.countWidth(m_scene.rows.subjectRow(each.lane.row)) : 0;
        const bool isCertain = each.conflict == Certainty::Certain;
        m_painter.setPen(isCertain ? theme.warning : theme.secondary);
        m_painter.drawText(m_scene.frame.rect(-beside - pitch, -beside, y, pitch),
                           Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                           isCertain ? QStringLiteral("≠") : QStringLiteral("≈"));
    }
}

void TimelinePainter::paintAgreement(const PlacedRow& row)
{
    const Agreement& agreement = m_scene.agreements.of(row.index);
    if (agreement.claims < 2)
        return;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const double height = metrics.strip - 2 * m_scene.style.hairline;
    const double top = row.lanes > 0 ? row.top + metrics.rowPadding : row.top + (row.height - height) / 2;
    paintSteps(agreement, top, height, 75);
}

void TimelinePainter::paintSteps(const Agreement& agreement, double top, double height, int darkest)
{
    constexpr int lightest = 12;
    for (const AgreementStep& step : agreement.steps) {
        const double from = std::max(m_scene.scale.x(step.days.from), 0.0);
        const double to = std::min(m_scene.scale.x(step.days.to), m_scene.frame.bodyWidth());
        if (to <= from)
            continue;
        const int percent = lightest + (darkest - lightest) * step.claims / std::max(agreement.claims, 1);
        m_painter.fillRect(m_scene.frame.rect(from, std::max(to, from + m_scene.style.hairline), top, height),
                           m_scene.style.mixed(m_scene.style.theme->text, percent));
    }
}

void TimelinePainter::paintBundle(LaneRef lane, const LaneClaim& bundle)
{
    const TimelineStyle& style = m_scene.style;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const double middle = m_scene.rows.laneTop(lane) + metrics.lanePitch / 2;
    const double height = metrics.bar / 2;
    paintSteps(m_scene.agreements.ofOwn(bundle.inheritedFrom), middle - height / 2, height, 45);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.mixed(style.theme->secondary, 60));
    const double half = metrics.diamond / 3;
    double last = -1e9;
    for (int i = bundle.bundle.first; i < bundle.bundle.first + bundle.bundle.count; ++i) {
        const TimelineClaim& claim = m_content.claims[std::size_t(m_content.order[std::size_t(i)])];
        const double x = claim.span.said.days ? m_scene.scale.x(claim.span.said.days->to) : -1;
        if (x < 0 || x > m_scene.frame.bodyWidth() || x - last < half)
            continue;
        last = x;
        const QPointF at(m_scene.frame.toVisual(x), middle);
        m_painter.drawPolygon(
            QPolygonF{at + QPointF(-half, 0), at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half)});
    }
    if (!metrics.hasLabels())
        return;
    const QString text = bundleText(m_content, bundle);
    const LaneShaper shaper(m_scene.rows, m_scene.scale, m_scene.frame);
    const DaySpan days = daysOf(m_content, bundle.bundle).value_or(DaySpan());
    const LaneShape shape = shaper.bundle(lane, days, text, style.labelWidth());
    m_painter.setFont(style.label);
    m_painter.setPen(style.theme->secondary);
    m_painter.drawText(shape.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shape.text.words);
}

double TimelinePainter::capX(LaneRef lane) const
{
    const std::optional<DaySpan>& fall = m_content.claimAt(m_scene.rows.row(lane.row).index, lane.lane).span.fall;
    return fall ? m_scene.scale.x(fall->to) : 0;
}

void TimelinePainter::paintSlips(int placed, double top, double bottom)
{
    const PlacedRow& row = m_scene.rows.row(placed);
    // Pressed together, the dotted lines would hide what they link.
    if (row.lanes == 0 || !m_scene.rows.metrics().hasLabels())
        return;
    const RowLayout::Range seen = m_scene.rows.lanesBetween(placed, top, bottom);
    for (const Slip& slip : m_scene.rows.subjectRow(placed).slips) {
        if (slip.fromLane >= seen.end)
            break;
        if (slip.toLane >= seen.first)
            paintSlip({placed, slip.fromLane}, {placed, slip.toLane});
    }
}

void TimelinePainter::paintSlip(LaneRef from, LaneRef to)
{
    const double half = m_scene.rows.metrics().lanePitch / 2;
    const double fromX = capX(from);
    const double toX = capX(to);
    const double width = m_scene.frame.bodyWidth();
    if (std::max(fromX, toX) < 0 || std::min(fromX, toX) > width)
        return;
    // Down from the earlier end, then across to the later one, into its bar from above.
    const QPointF start(m_scene.frame.toVisual(fromX), m_scene.rows.laneTop(from) + half);
    const double bend = m_scene.rows.laneTop(to) + m_scene.style.hairline;
    const QPointF end(m_scene.frame.toVisual(toX), m_scene.rows.laneTop(to) + half / 2);
    LanePainter(m_painter, m_scene.style, m_content).paintSlip(start, bend, end);
}

} // namespace tasrih
