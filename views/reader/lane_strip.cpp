// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/lane_strip.h"

#include "database/words/numerals.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tasrih {

namespace {
constexpr int gapToText = 12;
constexpr int laneWidth = 4;
constexpr int pitch = 7;
constexpr int overflowWidth = 26;
constexpr int labelGap = 6;
constexpr int labelHeight = 16;
constexpr int mostLabelLines = 3;
} // namespace

int LaneStrip::width()
{
    return gapToText + Marks::laneLimit * pitch + overflowWidth;
}

LaneStrip::Side LaneStrip::side() const
{
    return m_flow.text().direction() == Qt::RightToLeft ? Side::Right : Side::Left;
}

/// The left edge of a lane.
qreal LaneStrip::laneX(int lane) const
{
    const int distance = gapToText + lane * pitch;
    return side() == Side::Right ? m_flow.width() + distance : -distance - laneWidth;
}

QRectF LaneStrip::rectOf(TextRun run, int lane, const QRectF& visible) const
{
    // Ends beyond the screen need no exact place; asking for it would lay out what nobody sees.
    const auto& pieces = m_flow.text().pieces();
    const int first = m_flow.pieceAtY(int(visible.top()));
    const int last = m_flow.pieceAtY(int(visible.bottom()));
    const bool beginsAbove = run.start < pieces[std::size_t(first)].run.start;
    const bool endsBelow = run.end > pieces[std::size_t(last)].run.end;
    const qreal top = beginsAbove ? visible.top() - unit : m_flow.lineRect(run.start).top() + 3;
    const qreal bottom = endsBelow ? visible.bottom() + unit : m_flow.lineRect(run.end - 1).bottom() - 3;
    return {laneX(lane), top, laneWidth, std::max<qreal>(bottom - top, laneWidth)};
}

QRectF LaneStrip::overflowRect(const Overflow& overflow, const QRectF& visible) const
{
    const QRectF beside = rectOf(overflow.run, Marks::laneLimit, visible);
    const qreal x = side() == Side::Right ? beside.left() : beside.right() - overflowWidth + labelGap;
    return {x, std::max(beside.top(), visible.top()), overflowWidth - labelGap, labelHeight};
}

bool LaneStrip::isEmphasised(const LaneSegment& segment) const
{
    const bool isCurrent = segment.statement == m_emphasis.current &&
                           (!m_emphasis.claim || !segment.claim || segment.claim == m_emphasis.claim);
    const bool isHovered = segment.statement == m_emphasis.hovered &&
                           (!m_emphasis.hoveredClaim || segment.claim == m_emphasis.hoveredClaim);
    return isCurrent || isHovered;
}

void LaneStrip::paint(QPainter& painter, const QRectF& visible) const
{
    if (m_flow.pieceCount() == 0)
        return;
    const TextRun run = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<LaneSegment> segments = m_marks.segments(run);
    for (const LaneSegment& segment : segments) {
        if (segment.lane < Marks::laneLimit)
            paintSegment(painter, segment, rectOf(segment.run, segment.lane, visible));
    }
    paintOverflows(painter, run, visible);
    if (m_labelWidth > 0 && m_emphasis.label)
        paintLabels(painter, segments, visible);
    painter.restore();
}

void LaneStrip::paintSegment(QPainter& painter, const LaneSegment& segment, const QRectF& rect) const
{
    const bool standsOut = isEmphasised(segment);
    const QRectF shape = standsOut ? rect.adjusted(-1, 0, 1, 0) : rect;
    const std::vector<QColor> colours =
        m_emphasis.colours ? m_emphasis.colours({segment.statement, segment.claim}) : std::vector<QColor>();
    const QColor first = colours.empty() ? theme().secondary : colours.front();
    if (!segment.passes) {
        painter.setPen(QPen(theme().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setOpacity(standsOut ? 1.0 : 0.75);
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

void LaneStrip::paintOverflows(QPainter& painter, TextRun run, const QRectF& visible) const
{
    painter.setFont(interfaceFont(TextSize::Meta));
    painter.setPen(theme().secondary);
    for (const Overflow& overflow : m_marks.overflows()) {
        if (!overflow.run.meets(run))
            continue;
        const int flags =
            int(side() == Side::Right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
        painter.drawText(overflowRect(overflow, visible), flags, moreText(overflow.count));
    }
}

/// The labels of those that begin here, top down, in as many lines as there is room for above the next; one that finds
/// its place taken is left to the tooltip.
void LaneStrip::paintLabels(QPainter& painter, const std::vector<LaneSegment>& segments, const QRectF& visible) const
{
    struct Label
    {
        qreal top;
        QString text;
        bool standsOut;
    };
    const QFont font = interfaceFont(TextSize::Meta);
    const int lineHeight = cellPitch(font);
    std::vector<Label> labels;
    for (const LaneSegment& segment : segments) {
        if (!segment.passes || segment.lane >= Marks::laneLimit)
            continue;
        const qreal top = rectOf(segment.run, segment.lane, visible).top() + labelGap / 2.0;
        if (top < (labels.empty() ? visible.top() : labels.back().top + lineHeight))
            continue;
        QString text = m_emphasis.label({segment.statement, segment.claim});
        if (!text.isEmpty())
            labels.push_back({top, std::move(text), isEmphasised(segment)});
    }
    const bool isRight = side() == Side::Right;
    // Close to the lanes in use, unless a number may stand between.
    const int used = gapToText + m_marks.laneCount() * pitch;
    const int lanes = m_marks.overflows().empty() ? used + labelGap : width();
    const int left = isRight ? m_flow.width() + lanes : -lanes - m_labelWidth;
    const Qt::Alignment alignment = (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qreal room = i + 1 < labels.size() ? labels[i + 1].top - labels[i].top : mostLabelLines * lineHeight;
        const Paragraph words(labels[i].text, font,
                              {.width = m_labelWidth,
                               .direction = interfaceLanguage() == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight,
                               .alignment = alignment,
                               .mostLines = std::clamp(int(room / lineHeight), 1, mostLabelLines),
                               .pitch = lineHeight});
        painter.setPen(labels[i].standsOut ? theme().text : theme().secondary);
        words.draw(painter, {left, int(labels[i].top)});
    }
}

std::optional<Covering> LaneStrip::claimAt(QPointF point, const QRectF& visible) const
{
    const bool besideText = point.x() < 0 || point.x() > m_flow.width();
    if (m_flow.pieceCount() == 0 || !besideText)
        return {};
    const TextRun run = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    for (const LaneSegment& segment : m_marks.segments(run)) {
        if (segment.lane < Marks::laneLimit &&
            rectOf(segment.run, segment.lane, visible).adjusted(-2, -2, 2, 2).contains(point))
            return Covering{segment.statement, segment.claim};
    }
    return {};
}

std::optional<TextRun> LaneStrip::overflowAt(QPointF point, const QRectF& visible) const
{
    if (m_flow.pieceCount() == 0)
        return {};
    const TextRun run = m_flow.layOutBetween(int(visible.top()), int(visible.bottom()));
    for (const Overflow& overflow : m_marks.overflows()) {
        if (overflow.run.meets(run) && overflowRect(overflow, visible).adjusted(-2, -2, 2, 2).contains(point))
            return overflow.run;
    }
    return {};
}

} // namespace tasrih
