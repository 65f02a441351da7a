// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/marks.h"
#include "views/reader/text_flow.h"

#include <QtGui/QColor>

class QPainter;

namespace tasrih {

/// Which end of a run, as the text goes.
enum class RunEnd
{
    Start,
    End
};

/// A span of the current statement whose start or end is in hand: moved by keys or by its handle, shown where it would
/// be, and kept or dropped in the end. It changes nothing itself.
class BoundaryTool
{
public:
    explicit BoundaryTool(const TextFlow& flow)
        : m_flow(flow)
    {
    }

    /// The spans whose boundaries can be taken, in reading order. What is in hand is dropped where it is gone.
    void setSpans(std::vector<Mark> spans);

    /// Takes the @p end of the span at @p position, or of the first one. Returns false where there is none.
    bool take(RunEnd end, int position);
    /// Takes the same end of the next span, round and round.
    void takeNext();
    [[nodiscard]] bool isInHand() const { return m_held.has_value(); }
    [[nodiscard]] RunEnd end() const { return m_end; }
    [[nodiscard]] HighlightId highlight() const { return m_spans[*m_held].highlight; }
    /// The span as it would become.
    [[nodiscard]] TextRun run() const { return m_run; }
    [[nodiscard]] bool isMoved() const { return m_held && m_run != m_spans[*m_held].run; }
    /// Where the boundary stands.
    [[nodiscard]] int position() const { return m_end == RunEnd::Start ? m_run.start : m_run.end; }
    /// Moves the boundary; never across the other end.
    void moveTo(int position);
    void drop() { m_held.reset(); }

    /// Where the handle of a span stands; nothing where the span is not among them.
    [[nodiscard]] std::optional<QPointF> handleOf(HighlightId highlight, RunEnd end) const;
    /// Takes the handle at @p point (flow coordinates). Returns false where there is none.
    bool takeAt(QPointF point);
    [[nodiscard]] bool hasHandleAt(QPointF point) const;

    /// Draws the handles of the spans that meet @p seen, and what is in hand.
    void paint(QPainter& painter, TextRun seen, const QColor& colour) const;

private:
    void hold(std::size_t span, RunEnd end);
    [[nodiscard]] QPointF knob(TextRun run, RunEnd end) const;
    void paintHandle(QPainter& painter, TextRun run, RunEnd end, const QColor& colour, bool held) const;

    const TextFlow& m_flow;
    std::vector<Mark> m_spans;
    std::optional<std::size_t> m_held;
    RunEnd m_end = RunEnd::Start;
    TextRun m_run;
};

} // namespace tasrih
