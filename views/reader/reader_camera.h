// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reader/text_flow.h"

#include <QtCore/QPoint>
#include <QtCore/QRectF>
#include <QtCore/QSize>

namespace tasrih {

/// What of a text is in sight: where its column stands in the viewport, with the lanes and their labels beside it, and
/// how far it is scrolled. It knows no widget; the flow's coordinates begin at the column's upper left corner.
class ReaderCamera
{
public:
    explicit ReaderCamera(TextFlow& flow)
        : m_flow(flow)
    {
    }

    /// Makes room for column and labels in a viewport of this size; the column is at most @p measure wide.
    void arrange(QSize viewport, int measure);
    /// The height of what stands above the text and scrolls with it; 0 = nothing.
    void setHead(int height) { m_headHeight = height; }
    /// Where the head stands in the viewport.
    [[nodiscard]] QPoint head() const;
    void scrollTo(int top);
    [[nodiscard]] int top() const { return m_top; }
    /// How far can be scrolled, as far as it is known: the last line can be brought to the middle, so that it can be
    /// read and coded in comfort.
    [[nodiscard]] int most() const;

    /// The upper left corner of the column in the viewport.
    [[nodiscard]] QPoint origin() const;
    /// px beyond the column on the side where lines end.
    [[nodiscard]] int noteRoom() const;
    /// Room for labels beyond the lanes.
    [[nodiscard]] int labelWidth() const { return m_labelWidth; }
    /// What is seen, in the flow's coordinates.
    [[nodiscard]] QRectF visible() const { return {QPointF(-origin()), QSizeF(m_viewport)}; }
    [[nodiscard]] QPointF toFlow(QPoint inViewport) const { return inViewport - origin(); }
    /// How far down the whole a place in the text is, from 0 to 1.
    [[nodiscard]] double fractionOf(int position) const;

    /// The first position in sight, to be brought back once all is laid out anew; nothing at the very top.
    [[nodiscard]] std::optional<int> anchor() const;
    void showAtTop(int position);
    [[nodiscard]] bool isInSight(TextRun run) const;
    /// Brings @p run into sight, a third from the top, unless all of it is seen already.
    void reveal(TextRun run);
    /// Scrolls just so far that the line of @p position is seen, with a line more.
    void keepInSight(int position);
    /// Measures a little more of what was only estimated, for about @p milliseconds; what is seen stays where it is.
    /// Returns whether some is left.
    bool refine(int milliseconds);
    /// Those of @p runs that are beyond an edge, in the order of the text.
    [[nodiscard]] std::vector<TextRun> beyond(Qt::Edge edge, std::vector<TextRun> runs) const;

private:
    [[nodiscard]] int above() const; ///< The text, px.

    TextFlow& m_flow;
    QSize m_viewport{1, 1};
    int m_headHeight = 0;
    int m_labelWidth = 0;
    int m_top = 0;
};

} // namespace tasrih
