// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/read/reader_painter.h"

namespace tasrih {

/// The narrow lanes beside the text: one segment for each run of a statement, in the colours of who speaks, so that
/// statements that overlap can be told apart and pointed at one by one.
class LaneStrip
{
public:
    enum class Side
    {
        Left,
        Right
    };

    LaneStrip(const TextFlow& flow, const Marks& marks, const Emphasis& emphasis)
        : m_flow(flow)
        , m_marks(marks)
        , m_emphasis(emphasis)
    {
    }

    /// The width that @p lanes lanes take, with the gap to the text.
    [[nodiscard]] static int widthFor(int lanes);
    /// The side where lines begin.
    [[nodiscard]] Side side() const;

    /// @param visible the part of the flow's coordinates that is seen.
    void paint(QPainter& painter, const QRectF& visible) const;
    /// The statement whose segment is at @p point (flow coordinates), or at least within 2 px of it.
    [[nodiscard]] std::optional<StatementId> statementAt(QPointF point, const QRectF& visible) const;

private:
    [[nodiscard]] QRectF rectOf(const LaneSegment& segment, const QRectF& visible) const;
    void paintSegment(QPainter& painter, const LaneSegment& segment, const QRectF& rect) const;

    const TextFlow& m_flow;
    const Marks& m_marks;
    const Emphasis& m_emphasis;
};

} // namespace tasrih
