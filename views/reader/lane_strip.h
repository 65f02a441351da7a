// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/reader_painter.h"

namespace tasrih {

/// The narrow lanes beside the text, at most six: one segment for each run of a claim, so that claims that overlap can
/// be told apart and pointed at one by one. Those for which no lane is left are counted beyond the lanes, "+3". Where
/// the margin has room, a segment's label stands beside its first line.
class LaneStrip
{
public:
    enum class Side
    {
        Left,
        Right
    };

    /// @param labelWidth px beyond the lanes for labels; 0 = none.
    LaneStrip(const TextFlow& flow, const Marks& marks, const Emphasis& emphasis, int labelWidth = 0)
        : m_flow(flow)
        , m_marks(marks)
        , m_emphasis(emphasis)
        , m_labelWidth(labelWidth)
    {
    }

    /// The width that lanes, "+n" and the gap to the text take: always that of all lanes, so that the text doesn't move
    /// when a statement is added.
    [[nodiscard]] static int width();
    /// The side where lines begin.
    [[nodiscard]] Side side() const;

    /// @param visible the part of the flow's coordinates that is seen.
    void paint(QPainter& painter, const QRectF& visible) const;
    /// The claim whose segment is at @p point (flow coordinates), or at least within 2 px of it.
    [[nodiscard]] std::optional<Covering> claimAt(QPointF point, const QRectF& visible) const;
    /// The run beside which a number of claims without a lane stands at @p point.
    [[nodiscard]] std::optional<TextRun> overflowAt(QPointF point, const QRectF& visible) const;

private:
    [[nodiscard]] qreal laneX(int lane) const;
    [[nodiscard]] QRectF rectOf(TextRun run, int lane, const QRectF& visible) const;
    [[nodiscard]] QRectF overflowRect(const Overflow& overflow, const QRectF& visible) const;
    [[nodiscard]] bool isEmphasised(const LaneSegment& segment) const;
    void paintSegment(QPainter& painter, const LaneSegment& segment, const QRectF& rect) const;
    void paintOverflows(QPainter& painter, TextRun run, const QRectF& visible) const;
    void paintLabels(QPainter& painter, const std::vector<LaneSegment>& segments, const QRectF& visible) const;

    const TextFlow& m_flow;
    const Marks& m_marks;
    const Emphasis& m_emphasis;
    int m_labelWidth = 0;
};

} // namespace tasrih
