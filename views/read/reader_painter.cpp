// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reader_painter.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tasrih {

QColor Emphasis::colourOf(const Covering& covering) const
{
    const std::vector<QColor> all = colours ? colours(covering) : std::vector<QColor>();
    return all.empty() ? theme().side(QString()) : all.front();
}

namespace {
constexpr int inkByDepth[] = {6, 10, 14};
constexpr int underlineBelowBaseline = 6;
constexpr int namesBelowBaseline = 4;

QColor ink(int depth)
{
    return theme().tint(theme().text, inkByDepth[std::clamp(depth, 1, 3) - 1]);
}

QColor currentTint(const QColor& side)
{
    return theme().tint(side, theme().appearance == Appearance::Dark ? 20 : 22);
}

/// @p run as a filled range of the piece that begins at @p start.
QTextLayout::FormatRange filled(TextRun run, TextRun piece, const QColor& colour)
{
    QTextCharFormat format;
    format.setBackground(colour);
    const int from = std::max(run.start, piece.start);
    return {from - piece.start, std::min(run.end, piece.end) - from, format};
}
} // namespace

void ReaderPainter::paint(QPainter& painter, const QRectF& visible, TextRun selection) const
{
    const int first = m_flow.pieceAtY(int(visible.top()));
    if (first < 0)
        return;
    for (int piece = first; piece < m_flow.pieceCount() && m_flow.top(piece) < visible.bottom(); ++piece)
        paintPiece(painter, piece, visible, selection);
}

std::vector<TextRun> ReaderPainter::runsOf(StatementId statement, std::optional<ClaimId> claim, TextRun piece) const
{
    std::vector<TextRun> result;
    for (const Mark& mark : m_marks.in(piece)) {
        if (mark.statement == statement && (!claim || mark.claim == claim))
            result.push_back(mark.run);
    }
    return result;
}

ReaderPainter::Ranges ReaderPainter::fills(TextRun piece, TextRun selection) const
{
    Ranges ranges;
    for (const DepthRun& each : m_marks.depths(piece))
        ranges.append(filled(each.run, piece, ink(each.depth)));
    if (m_emphasis.current) {
        const QColor tint = currentTint(m_emphasis.colourOf({*m_emphasis.current, m_emphasis.claim}));
        for (const TextRun run : runsOf(*m_emphasis.current, {}, piece))
            ranges.append(filled(run, piece, tint));
    }
    const auto [first, end] = meeting(m_hints.hits, piece, [](TextRun run) { return run; });
    for (std::size_t at = first; at < end; ++at) {
        const int strength = int(at) == m_hints.currentHit ? 45 : 18;
        ranges.append(filled(m_hints.hits[at], piece, theme().tint(theme().accent, strength)));
    }
    if (selection.meets(piece))
        ranges.append(filled(selection, piece, theme().selection));
    return ranges;
}

void ReaderPainter::paintPiece(QPainter& painter, int piece, const QRectF& visible, TextRun selection) const
{
    const TextRun run = m_flow.text().pieces()[std::size_t(piece)].run;
    const QTextLayout& layout = m_flow.layout(piece);
    painter.setPen(theme().text);
    layout.draw(&painter, QPointF(0, m_flow.top(piece)), fills(run, selection), visible);
    dotNames(painter, piece);
    if (m_emphasis.hovered && m_emphasis.hovered != m_emphasis.current)
        underline(painter, piece, runsOf(*m_emphasis.hovered, {}, run),
                  m_emphasis.colourOf({*m_emphasis.hovered, m_emphasis.hoveredClaim}), 1);
    if (!m_emphasis.current)
        return;
    const QColor colour = m_emphasis.colourOf({*m_emphasis.current, m_emphasis.claim});
    const std::optional<ClaimId> claim = m_emphasis.hoveredClaim ? m_emphasis.hoveredClaim : m_emphasis.claim;
    // A claim with no run of its own is where its statement is.
    const bool hasOwnRun =
        claim && m_marks.firstRun(*m_emphasis.current, claim) != m_marks.firstRun(*m_emphasis.current);
    underline(painter, piece, runsOf(*m_emphasis.current, hasOwnRun ? claim : std::nullopt, run), colour, 2);
}

/// A quiet dotted line under known names. It goes from the edge of the first letter to that of the last one in each
/// line; names don't change their direction inside.
void ReaderPainter::dotNames(QPainter& painter, int piece) const
{
    const TextRun whole = m_flow.text().pieces()[std::size_t(piece)].run;
    const auto [first, end] = meeting(m_hints.names, whole, [](const NameHit& hit) { return hit.run; });
    if (first == end)
        return;
    const QTextLayout& layout = m_flow.layout(piece);
    painter.setPen(QPen(theme().secondary, 1, Qt::DotLine));
    for (std::size_t at = first; at < end; ++at) {
        const int from = std::max(m_hints.names[at].run.start, whole.start) - whole.start;
        const int to = std::min(m_hints.names[at].run.end, whole.end) - whole.start;
        for (int i = layout.lineForTextPosition(from).lineNumber(); i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (line.textStart() >= to)
                break;
            const int lineEnd = line.textStart() + line.textLength();
            const qreal x1 = line.cursorToX(std::max(from, line.textStart()));
            const qreal x2 = to < lineEnd ? line.cursorToX(to) : line.cursorToX(lineEnd);
            const qreal y = std::round(m_flow.top(piece) + line.y() + line.ascent() + namesBelowBaseline) + 0.5;
            painter.drawLine(QPointF(x1, y), QPointF(x2, y));
        }
    }
    painter.setPen(theme().text);
}

void ReaderPainter::underline(QPainter& painter, int piece, const std::vector<TextRun>& runs, const QColor& colour,
                              int thickness) const
{
    if (runs.empty())
        return;
    const TextRun whole = m_flow.text().pieces()[std::size_t(piece)].run;
    const QTextLayout& layout = m_flow.layout(piece);
    const QPointF origin(0, m_flow.top(piece));
    Ranges ranges;
    for (const TextRun run : runs)
        ranges.append(filled(run, whole, colour));
    // The fill of a selection, seen through a slit under each line: it runs exactly under the letters it belongs to.
    QRegion slits;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal y = origin.y() + line.y() + line.ascent() + underlineBelowBaseline;
        slits += QRect(-unit, qRound(y), m_flow.width() + 2 * unit, thickness);
    }
    painter.save();
    painter.setClipRegion(slits, Qt::IntersectClip);
    layout.draw(&painter, origin, ranges);
    painter.restore();
}

} // namespace tasrih
