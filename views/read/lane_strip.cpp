// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/lane_strip.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int gapToText = 12;
constexpr int laneWidth = 4;
constexpr int pitch = 7;
constexpr int mostLanes = 10; ///< Those beyond share the last one.
} // namespace

int LaneStrip::widthFor(int lanes)
{
    return lanes == 0 ? 0 : gapToText + std::min(lanes, mostLanes) * pitch;
}

LaneStrip::Side LaneStrip::side() const
{
    return m_flow.text().direction() == Qt::RightToLeft ? Side::Right : Side::Left;
}

QRectF LaneStrip::rectOf(const LaneSegment& segment, const QRectF& visible) const
{
    const int lane = std::min(segment.lane, mostLanes - 1);
    const int distance = gapToText + lane * pitch;
    const qreal x = side() == Side::Right ? m_flow.width() + distance : -distance - laneWidth;
    // Ends beyond the screen need no exact place; asking for it would lay out what nobody sees.
    const auto& pieces = m_flow.text().pieces();
    const int first = m_flow.pieceAtY(int(visible.top()));
    const int last = m_flow.pieceAtY(int(visible.bottom()));
    const bool beginsAbove = segment.run.start < pieces[std::size_t(first)].run.start;
    const bool endsBelow = segment.run.end > pieces[std::size_t(last)].run.end;
    const qreal top = beginsAbove ? visible.top() - unit : m_flow.lineRect(segment.run.start).top() + 3;
    const qreal bottom = endsBelow ? visible.bottom() + unit : m_flow.lineRect(segment.run.end - 1).bottom() - 3;
    return {x, top, laneWidth, std::max<qreal>(bottom - top, laneWidth)};
}

void LaneStrip::paint(QPainter& painter, const QRectF& visible) const
{
    if (m_flow.pieceCount() == 0)
        return;
    const TextRun run = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LaneSegment& segment : m_marks.segments(run))
        paintSegment(painter, segment, rectOf(segment, visible));
    painter.restore();
}

void LaneStrip::paintSegment(QPainter& painter, const LaneSegment& segment, const QRectF& rect) const
{
    const bool isCurrent = segment.statement == m_emphasis.current;
    const bool isHovered = segment.statement == m_emphasis.hovered;
    const QRectF shape = isCurrent || isHovered ? rect.adjusted(-1, 0, 1, 0) : rect;
    const std::vector<QColor> colours =
        m_emphasis.colours ? m_emphasis.colours(segment.statement) : std::vector<QColor>();
    const QColor first = colours.empty() ? theme().secondary : colours.front();
    if (!segment.passes) {
        painter.setPen(QPen(theme().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setOpacity(isCurrent || isHovered ? 1.0 : 0.75);
    painter.setBrush(first);
    painter.drawRoundedRect(shape, 1, 1);
    // A joint saying shows the colours of all its sides, one under the other.
    for (std::size_t i = 1; i < colours.size(); ++i) {
        const qreal top = shape.top() + shape.height() * qreal(i) / qreal(colours.size());
        painter.setBrush(colours[i]);
        painter.drawRect(QRectF(shape.left(), top, shape.width(), shape.height() / qreal(colours.size())));
    }
    painter.setOpacity(1);
}

std::optional<StatementId> LaneStrip::statementAt(QPointF point, const QRectF& visible) const
{
    if (m_flow.pieceCount() == 0)
        return {};
    const TextRun run = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    for (const LaneSegment& segment : m_marks.segments(run)) {
        if (rectOf(segment, visible).adjusted(-2, -2, 2, 2).contains(point))
            return segment.statement;
    }
    return {};
}

} // namespace tasrih
