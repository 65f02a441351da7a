// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/words/numerals.h"
#include "views/drawing/timeline_painter.h"
#include "views/drawing/timeline_style.h"
#include "views/theme/ink.h"

#include <QtGui/QPainter>

#include <cmath>

namespace tasrih {

void TimelinePainter::paintColumn(double top, double bottom)
{
    const TimelineStyle& style = m_scene.style;
    const RowLayout::Range range = m_scene.rows.rowsBetween(top, bottom);
    m_painter.fillRect(m_scene.frame.columnRect(top, bottom - top), style.theme->paper);
    if (!m_scene.rows.metrics().hasLabels()) {
        paintSparseNames(top, bottom);
        return;
    }
    for (int placed = range.first; placed < range.end; ++placed) {
        const PlacedRow& row = m_scene.rows.row(placed);
        const QRectF box = m_scene.frame.columnRect(row.top, row.height);
        if (m_scene.rows.subjectRow(placed).runs.empty())
            m_painter.fillRect(box, style.mixed(style.theme->text, 4));
        paintRowName(placed, top, bottom);
        paintInheritedNames(placed, top, bottom);
        m_painter.setPen(line(style.theme->line));
        m_painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    const double edge = m_scene.frame.toVisual(0);
    m_painter.setPen(line(style.theme->line));
    m_painter.drawLine(QPointF(edge, top), QPointF(edge, bottom));
}

/// Where rows are lower than their names, as many names as find room, each beside its row.
void TimelinePainter::paintSparseNames(double top, double bottom)
{
    const TimelineStyle& style = m_scene.style;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const double height = QFontMetricsF(style.meta).height();
    m_painter.setFont(style.meta);
    double free = top;
    for (double y = top; y < bottom;) {
        const std::optional<int> placed = m_scene.rows.rowAt(y);
        if (!placed)
            break;
        const PlacedRow& row = m_scene.rows.row(*placed);
        const TimelineRow& subject = m_scene.rows.subjectRow(*placed);
        const double at = std::max(row.top, free);
        if (at + height <= bottom && at < std::max(row.bottom(), row.top + height)) {
            const double from = metrics.gap + subject.depth * metrics.indent - metrics.labelColumn;
            m_painter.setPen(subject.depth == 0 ? style.theme->text : style.theme->secondary);
            m_painter.drawText(
                m_scene.frame.rect(from, -metrics.gap, at, height), int(Qt::AlignLeft) | textFlags,
                ink::cutAtEnd(subject.label, QFontMetricsF(style.meta), -metrics.gap - from, style.direction));
            free = at + height;
        }
        // The next row that begins where there is room again.
        y = std::max({row.bottom(), free, y + metrics.unit});
    }
    const double edge = m_scene.frame.toVisual(0);
    m_painter.setPen(line(style.theme->line));
    m_painter.drawLine(QPointF(edge, top), QPointF(edge, bottom));
}

void TimelinePainter::paintRowName(int placed, double top, double bottom)
{
    const TimelineStyle& style = m_scene.style;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const PlacedRow& row = m_scene.rows.row(placed);
    const TimelineRow& subject = m_scene.rows.subjectRow(placed);
    const double line = row.lanes == 0 ? std::min(row.height, metrics.headingHeight) : metrics.lanePitch;
    const double height = std::max(line, row.nameHeight);
    const double natural = row.lanes == 0 ? row.top + (row.height - height) / 2 : row.lanesTop;
    // Pinned to the upper edge as long as the row is in sight.
    const double y = std::max(natural, std::min(top, row.bottom() - height));
    if (y > bottom)
        return;
    const double indent = metrics.gap + subject.depth * metrics.indent - metrics.labelColumn;
    const double nameFrom = indent + metrics.indent;
    if (row.foldable)
        paintChevron(row.folded, m_scene.frame.rect(indent, nameFrom, y, line));
    if (const int lanes = subject.laneCount(); lanes > 0) {
        m_painter.setFont(style.meta);
        m_painter.setPen(style.theme->secondary);
        m_painter.drawText(m_scene.frame.rect(-style.countWidth(subject), -metrics.gap, y, line),
                           int(Qt::AlignRight) | textFlags, numberText(lanes, style.language));
    }
    const bool isContinued = !m_scene.continued.isEmpty() && natural < top - metrics.unit;
    m_painter.setFont(style.strong);
    m_painter.setPen(style.theme->text);
    m_painter.drawText(m_scene.frame.rect(nameFrom, nameFrom + style.nameRoom(subject) + 1, y, height),
                       int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap | Qt::TextDontClip,
                       isContinued ? m_scene.continued.arg(subject.label) : subject.label);
    paintSummary(placed, y + height, bottom);
}

/// Under a row's name, where a lane of it still stands beside: "Dec 2021 – Sep 2026, 9 speakers".
void TimelinePainter::paintSummary(int placed, double top, double bottom)
{
    const TimelineStyle& style = m_scene.style;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const PlacedRow& row = m_scene.rows.row(placed);
    const TimelineRow& subject = m_scene.rows.subjectRow(placed);
    if (row.lanes < 2 || subject.ownCount() < 2 || top + metrics.lanePitch > std::min(row.bottom(), bottom))
        return;
    const double from = metrics.gap + (subject.depth + 1) * metrics.indent - metrics.labelColumn;
    m_painter.setFont(style.meta);
    m_painter.setPen(style.theme->secondary);
    m_painter.drawText(m_scene.frame.rect(from, -metrics.gap, top, metrics.lanePitch), int(Qt::AlignLeft) | textFlags,
                       ink::cutAtEnd(m_scene.agreements.wordsOf(row.index), QFontMetricsF(style.meta),
                                     -metrics.gap - from, style.direction));
}

void TimelinePainter::paintInheritedNames(int placed, double top, double bottom)
{
    const PlacedRow& row = m_scene.rows.row(placed);
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    if (row.lanes == 0)
        return;
    // The row's own name takes the first lanes that are seen.
    const double first = std::max(row.lanesTop, top) +
                         metrics.lanePitch * (std::max(1.0, std::ceil(row.nameHeight / metrics.lanePitch)) +
                                              (m_scene.rows.subjectRow(placed).ownCount() > 1 ? 1 : 0));
    for (const RowLayout::PlacedRun& run : m_scene.rows.runsOf(placed)) {
        const double runTop = m_scene.rows.laneTop({placed, run.firstLane});
        const double runBottom = runTop + run.lanes() * metrics.lanePitch;
        const double y = std::max(runTop, std::min(first, runBottom - metrics.lanePitch));
        if (run.run.from >= 0 && y >= first && y <= bottom)
            paintInheritedName(placed, run, y);
    }
}

void TimelinePainter::paintInheritedName(int placed, const RowLayout::PlacedRun& run, double y)
{
    const TimelineStyle& style = m_scene.style;
    const TimelineMetrics& metrics = m_scene.rows.metrics();
    const double indent =
        metrics.gap + (m_scene.rows.subjectRow(placed).depth + 1) * metrics.indent - metrics.labelColumn;
    const double from = run.run.count > mostInheritedLanes ? indent + metrics.indent : indent;
    if (from > indent)
        paintChevron(run.isBundled, m_scene.frame.rect(indent, from, y, metrics.lanePitch));
    const QString text =
        translated(style.language, Wording("Timeline", "from %1")).arg(m_content.rows[std::size_t(run.run.from)].label);
    m_painter.setFont(style.meta);
    m_painter.setPen(style.theme->secondary);
    m_painter.drawText(m_scene.frame.rect(from, -metrics.gap, y, metrics.lanePitch), int(Qt::AlignLeft) | textFlags,
                       ink::cutAtEnd(text, QFontMetricsF(style.meta), -metrics.gap - from, style.direction));
}

void TimelinePainter::paintChevron(bool isFolded, const QRectF& box)
{
    if (!m_scene.continued.isEmpty()) // Nothing folds on paper.
        return;
    const QPointF at = box.center();
    const double size = m_scene.rows.metrics().indent / 4;
    const double sense = m_scene.frame.sense();
    m_painter.setPen(QPen(m_scene.style.theme->secondary, 1.25 * m_scene.style.hairline));
    m_painter.setBrush(Qt::NoBrush);
    const QPolygonF open{at + QPointF(-size, -size / 2), at + QPointF(0, size / 2), at + QPointF(size, -size / 2)};
    const QPolygonF closed{at + QPointF(-sense * size / 2, -size), at + QPointF(sense * size / 2, 0),
                           at + QPointF(-sense * size / 2, size)};
    m_painter.drawPolyline(isFolded ? closed : open);
}

} // namespace tasrih
