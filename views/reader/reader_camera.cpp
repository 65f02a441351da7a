// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reader_camera.h"

#include "views/reader/lane_strip.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace tasrih {

namespace {
constexpr int topMargin = 3 * unit;
constexpr int sideMargin = 3 * unit;
constexpr int leastColumn = 160;
constexpr int leastLabel = 72;
constexpr int mostLabel = 200;
} // namespace

void ReaderCamera::arrange(QSize viewport, int measure)
{
    m_viewport = viewport;
    const int room = viewport.width() - 2 * sideMargin - LaneStrip::width();
    m_flow.setWidth(std::clamp(room, leastColumn, measure));
    m_labelWidth = room - m_flow.width() < leastLabel ? 0 : std::min(room - m_flow.width(), mostLabel);
}

int ReaderCamera::above() const
{
    return topMargin + (m_headHeight > 0 ? m_headHeight + 2 * unit : 0);
}

QPoint ReaderCamera::head() const
{
    return {origin().x(), topMargin - m_top};
}

int ReaderCamera::most() const
{
    return std::max(0, above() + m_flow.height() - m_viewport.height() + m_viewport.height() / 3);
}

void ReaderCamera::scrollTo(int top)
{
    m_top = std::clamp(top, 0, most());
}

QPoint ReaderCamera::origin() const
{
    // Column, lanes and labels stand in the middle together.
    const int beside = LaneStrip::width() + m_labelWidth;
    const int left = (m_viewport.width() - m_flow.width() - beside) / 2;
    return {m_flow.text().direction() == Qt::RightToLeft ? left : left + beside, above() - m_top};
}

int ReaderCamera::noteRoom() const
{
    const int left = origin().x();
    return m_flow.text().direction() == Qt::RightToLeft ? left : m_viewport.width() - left - m_flow.width();
}

double ReaderCamera::fractionOf(int position) const
{
    const double whole = std::max(1, above() + m_flow.height() + m_viewport.height() / 3);
    return (above() + m_flow.top(m_flow.text().pieceAt(position))) / whole;
}

std::optional<int> ReaderCamera::anchor() const
{
    if (m_top == 0 || m_flow.pieceCount() == 0)
        return std::nullopt;
    return m_flow.positionAt({0, std::max(0.0, visible().top())});
}

void ReaderCamera::showAtTop(int position)
{
    scrollTo(int(m_flow.lineRect(position).top()) + above());
}

bool ReaderCamera::isInSight(TextRun run) const
{
    return m_flow.lineRect(run.start).top() >= visible().top() &&
           m_flow.lineRect(run.end).bottom() <= visible().bottom();
}

void ReaderCamera::reveal(TextRun run)
{
    if (!isInSight(run))
        scrollTo(int(m_flow.lineRect(run.start).top()) + above() - m_viewport.height() / 3);
}

void ReaderCamera::keepInSight(int position)
{
    const QRectF line = m_flow.lineRect(position);
    const int more = m_flow.lineHeight();
    if (line.top() < visible().top() + more)
        scrollTo(int(line.top()) + above() - more);
    else if (line.bottom() > visible().bottom() - more)
        scrollTo(int(line.bottom()) + above() - m_viewport.height() + more);
}

bool ReaderCamera::refine(int milliseconds)
{
    const int piece = m_flow.pieceAtY(int(visible().top()));
    const int before = piece < 0 ? 0 : m_flow.top(piece);
    const bool isMoreLeft = m_flow.measureMore(milliseconds);
    scrollTo(m_top + (piece < 0 ? 0 : m_flow.top(piece) - before));
    return isMoreLeft;
}

std::vector<TextRun> ReaderCamera::beyond(Qt::Edge edge, std::vector<TextRun> runs) const
{
    const QRectF seen = visible();
    // Pieces wholly out of sight need no layout to be known as such.
    std::erase_if(runs, [&](TextRun run) {
        const int piece = m_flow.text().pieceAt(run.start);
        if (edge == Qt::BottomEdge)
            return m_flow.top(piece) < seen.bottom() && m_flow.lineRect(run.start).top() < seen.bottom();
        const bool isLast = piece + 1 == m_flow.pieceCount();
        const bool pieceIsOut = !isLast && m_flow.top(piece + 1) <= seen.top();
        return seen.top() <= 0 || (!pieceIsOut && m_flow.lineRect(run.end - 1).bottom() > seen.top());
    });
    std::sort(runs.begin(), runs.end(), [](TextRun a, TextRun b) { return a.start < b.start; });
    return runs;
}

} // namespace tasrih
