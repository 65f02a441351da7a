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

/// In high contrast faint fills are nothing to go by: what is highlighted has an outline.
bool isOutlined()
{
    return theme().appearance == Appearance::HighContrast;
}

QColor inkAt(int depth)
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
    if (!isOutlined()) {
        for (const DepthRun& each : m_marks.depths(piece))
            ranges.append(filled(each.run, piece, inkAt(each.depth)));
    }
    if (m_emphasis.current) {
        const QColor tint = currentTint(m_emphasis.colourOf({*m_emphasis.current, m_emphasis.claim}));
        for (const TextRun run : runsOf(*m_emphasis.current, {}, piece))
            ranges.append(filled(run, piece, tint));
    }
    const auto [first, end] = meeting(m_hints.hits, piece, [](TextRun run) { return run; });
    for (std::size_t at = first; at < end; ++at) {
        const bool isCurrent = int(at) == m_hints.currentHit;
        ranges.append(filled(m_hints.hits[at], piece, isCurrent ? theme().hit : theme().tint(theme().hit, 55)));
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
    if (isOutlined())
        outlineAll(painter, piece, visible);
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

/// The deeper highlights overlap the thicker is the line around what they share; hits of the search have one in the
/// accent colour.
void ReaderPainter::outlineAll(QPainter& painter, int piece, const QRectF& visible) const
{
    const TextRun run = m_flow.text().pieces()[std::size_t(piece)].run;
    const std::vector<DepthRun> depths = m_marks.depths(run);
    for (int depth = 1; depth <= int(std::size(inkByDepth)); ++depth) {
        Ranges ranges;
        for (const DepthRun& each : depths) {
            if (each.depth >= depth)
                ranges.append(filled(each.run, run, theme().text));
        }
        outline(painter, piece, ranges, visible, depth);
    }
    const auto [first, end] = meeting(m_hints.hits, run, [](TextRun hit) { return hit; });
    for (std::size_t at = first; at < end; ++at)
        outline(painter, piece, {filled(m_hints.hits[at], run, theme().accent)}, visible,
                int(at) == m_hints.currentHit ? 3 : 1);
}

/// The edge of the fills of @p ranges, @p thickness px wide. A fill runs exactly under the letters it belongs to; what
/// is left of it when it is moved to all sides is its inside.
void ReaderPainter::outline(QPainter& painter, int piece, const Ranges& ranges, const QRectF& visible,
                            int thickness) const
{
    if (ranges.isEmpty())
        return;
    const qreal top = std::max(visible.top(), qreal(m_flow.top(piece))) - unit;
    const QSize size(m_flow.width() + 2 * unit, int(visible.bottom() - top) + unit);
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage fill(size * ratio, QImage::Format_ARGB32_Premultiplied);
    fill.setDevicePixelRatio(ratio);
    fill.fill(Qt::transparent);
    QPainter filling(&fill);
    filling.setPen(Qt::transparent); // The letters stay as they are.
    m_flow.layout(piece).draw(&filling, QPointF(unit, m_flow.top(piece) - top), ranges);
    filling.end();
    QImage inside = fill;
    QPainter moved(&inside);
    moved.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    for (const QPoint by : {QPoint(thickness, 0), QPoint(-thickness, 0), QPoint(0, thickness), QPoint(0, -thickness)})
        moved.drawImage(by, fill);
    moved.end();
    QPainter edge(&fill);
    edge.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    edge.drawImage(QPoint(), inside);
    edge.end();
    painter.drawImage(QPointF(-unit, top), fill);
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
