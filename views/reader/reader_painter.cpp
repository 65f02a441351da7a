// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reader_painter.h"

#include "views/theme/theme.h"

#include <QtGui/QImage>
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
QTextLayout::FormatRange filled(TextRun run, TextRun piece, const QBrush& brush)
{
    QTextCharFormat format;
    format.setBackground(brush);
    const int from = std::max(run.start, piece.start);
    return {from - piece.start, std::min(run.end, piece.end) - from, format};
}

/// Every third pixel of a row.
QBrush dotted(const QColor& colour)
{
    QImage dots(3, 1, QImage::Format_ARGB32_Premultiplied);
    dots.fill(Qt::transparent);
    dots.setPixelColor(0, 0, colour);
    return dots;
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
                  m_emphasis.colourOf({*m_emphasis.hovered, m_emphasis.hoveredClaim}), {underlineBelowBaseline, 1});
    if (!m_emphasis.current)
        return;
    const QColor colour = m_emphasis.colourOf({*m_emphasis.current, m_emphasis.claim});
    const std::optional<ClaimId> claim = m_emphasis.hoveredClaim ? m_emphasis.hoveredClaim : m_emphasis.claim;
    // A claim with no run of its own is where its statement is.
    const bool hasOwnRun =
        claim && m_marks.firstRun(*m_emphasis.current, claim) != m_marks.firstRun(*m_emphasis.current);
    underline(painter, piece, runsOf(*m_emphasis.current, hasOwnRun ? claim : std::nullopt, run), colour,
              {underlineBelowBaseline, 2});
}

/// A quiet dotted line under known names.
void ReaderPainter::dotNames(QPainter& painter, int piece) const
{
    const TextRun whole = m_flow.text().pieces()[std::size_t(piece)].run;
    const auto [first, end] = meeting(m_hints.names, whole, [](const NameHit& hit) { return hit.run; });
    std::vector<TextRun> runs;
    for (std::size_t at = first; at < end; ++at)
        runs.push_back(m_hints.names[at].run);
    painter.setPen(Qt::transparent); // Over the letters, which aren't drawn again.
    underline(painter, piece, runs, dotted(theme().secondary), {namesBelowBaseline, 1});
    painter.setPen(theme().text);
}

void ReaderPainter::underline(QPainter& painter, int piece, const std::vector<TextRun>& runs, const QBrush& brush,
                              Slit slit) const
{
    if (runs.empty())
        return;
    const TextRun whole = m_flow.text().pieces()[std::size_t(piece)].run;
    const QTextLayout& layout = m_flow.layout(piece);
    const QPointF origin(0, m_flow.top(piece));
    Ranges ranges;
    for (const TextRun run : runs)
        ranges.append(filled(run, whole, brush));
    // The fill of a selection, seen through a slit under each line: it runs exactly under the letters it belongs to.
    QRegion slits;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int wanted = qRound(origin.y() + line.y() + line.ascent() + slit.belowBaseline);
        // All of it within the line: below there is no fill to be seen.
        const int lowest = int(std::floor(origin.y() + line.y() + line.height())) - slit.thickness;
        slits += QRect(-unit, std::min(wanted, lowest), m_flow.width() + 2 * unit, slit.thickness);
    }
    painter.save();
    painter.setClipRegion(slits, Qt::IntersectClip);
    layout.draw(&painter, origin, ranges);
    painter.restore();
}

} // namespace tasrih
