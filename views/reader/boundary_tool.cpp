// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/boundary_tool.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tasrih {

namespace {
constexpr qreal knobRadius = 3.5;
constexpr qreal reach = 6;
} // namespace

void BoundaryTool::setSpans(std::vector<Mark> spans)
{
    if (m_held) {
        const HighlightId held = highlight();
        const auto found =
            std::find_if(spans.begin(), spans.end(), [held](const Mark& each) { return each.highlight == held; });
        // Where it was changed meanwhile (Ctrl+Z), what is in hand is not what is there.
        if (found == spans.end() || found->run != m_spans[*m_held].run)
            m_held.reset();
        else
            m_held = std::size_t(found - spans.begin());
    }
    m_spans = std::move(spans);
}

void BoundaryTool::hold(std::size_t span, RunEnd end)
{
    m_held = span;
    m_end = end;
    m_run = m_spans[span].run;
}

bool BoundaryTool::take(RunEnd end, int position)
{
    if (m_spans.empty())
        return false;
    const auto here = std::find_if(m_spans.begin(), m_spans.end(), [position](const Mark& each) {
        return each.run.start <= position && position <= each.run.end;
    });
    hold(here == m_spans.end() ? 0 : std::size_t(here - m_spans.begin()), end);
    return true;
}

void BoundaryTool::takeNext()
{
    if (m_held)
        hold((*m_held + 1) % m_spans.size(), m_end);
}

void BoundaryTool::moveTo(int position)
{
    if (!m_held)
        return;
    if (m_end == RunEnd::Start && position < m_run.end)
        m_run.start = position;
    else if (m_end == RunEnd::End && position > m_run.start)
        m_run.end = position;
}

/// The middle of a handle's knob: above the line at a start, below it at an end.
QPointF BoundaryTool::knob(TextRun run, RunEnd end) const
{
    if (end == RunEnd::Start) {
        const QRectF caret = m_flow.caretRect(run.start);
        return {caret.x(), caret.top() + 4};
    }
    // At the break of a line the end belongs to the line it closes.
    const QRectF line = m_flow.lineRect(run.end - 1);
    QRectF caret = m_flow.caretRect(run.end);
    if (caret.top() > line.top()) {
        const bool isRightToLeft =
            m_flow.text().pieces()[std::size_t(m_flow.text().pieceAt(run.end - 1))].direction == Qt::RightToLeft;
        caret = QRectF(isRightToLeft ? line.left() : line.right(), line.top(), 1, line.height());
    }
    return {caret.x(), caret.bottom() - 2};
}

std::optional<QPointF> BoundaryTool::handleOf(HighlightId highlight, RunEnd end) const
{
    for (const Mark& span : m_spans) {
        if (span.highlight == highlight)
            return knob(span.run, end);
    }
    return {};
}

bool BoundaryTool::takeAt(QPointF point)
{
    qreal nearest = reach;
    bool found = false;
    for (std::size_t span = 0; span < m_spans.size(); ++span) {
        for (const RunEnd end : {RunEnd::Start, RunEnd::End}) {
            const qreal distance = QLineF(knob(m_spans[span].run, end), point).length();
            if (distance > nearest)
                continue;
            nearest = distance;
            found = true;
            hold(span, end);
        }
    }
    return found;
}

bool BoundaryTool::hasHandleAt(QPointF point) const
{
    return BoundaryTool(*this).takeAt(point);
}

void BoundaryTool::paint(QPainter& painter, TextRun seen, const QColor& colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t span = 0; span < m_spans.size(); ++span) {
        const TextRun run = m_held == span ? m_run : m_spans[span].run;
        for (const RunEnd end : {RunEnd::Start, RunEnd::End}) {
            const int at = end == RunEnd::Start ? run.start : run.end - 1;
            if (seen.contains(at))
                paintHandle(painter, run, end, colour, m_held == span && m_end == end);
        }
    }
    painter.restore();
}

void BoundaryTool::paintHandle(QPainter& painter, TextRun run, RunEnd end, const QColor& colour, bool held) const
{
    const QPointF middle = knob(run, end);
    const QColor ink = held ? theme().accent : colour;
    const qreal height = m_flow.lineRect(end == RunEnd::Start ? run.start : run.end - 1).height();
    const qreal top = end == RunEnd::Start ? middle.y() : middle.y() - height + 8;
    painter.fillRect(QRectF(middle.x() - (held ? 1 : 0.5), top, held ? 2 : 1, height - 6), ink);
    painter.setPen(QPen(theme().paper, 1));
    painter.setBrush(ink);
    painter.drawEllipse(middle, held ? knobRadius + 1 : knobRadius, held ? knobRadius + 1 : knobRadius);
}

} // namespace tasrih
