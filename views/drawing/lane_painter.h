// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/drawing/timeline_style.h"

#include <QtGui/QPainter>

namespace tasrih {

/// Draws one lane's signs and label. Fills have no pen and no transparency, so that prints stay small and greyscale
/// keeps every shape apart.
class LanePainter
{
public:
    LanePainter(QPainter& painter, const TimelineStyle& style, const TimelineContent& content)
        : m_painter(painter)
        , m_style(style)
        , m_content(content)
    {
    }

    void paint(const LaneShape& shape);
    /// What lies behind the next lanes; labels are set off from lines with it.
    void setBackground(const QColor& colour) { m_background = colour; }

private:
    void paintSaid(const LaneShape& shape);
    void paintStem(const LaneShape& shape);
    void paintPart(const BarPart& part, bool certain);
    void paintCap(const LaneShape& shape);
    void paintBracket(QPointF at, double height, double foot, bool bothFeet);
    void paintArrow(QPointF at);
    void paintTriangle(QPointF at);
    void paintCross(QPointF at);
    void paintDots(QPointF at);
    void paintDenial(QPointF at);
    void paintEdgeMark(const LaneShape& shape);
    void paintLabel(const LaneShape& shape);
    [[nodiscard]] QPen pen(double width) const;

    QPainter& m_painter;
    const TimelineStyle& m_style;
    const TimelineContent& m_content;
    const TimelineClaim* m_claim = nullptr;
    QColor m_background;
    QColor m_first, m_second; ///< The two sides' inks; equal where there is one side.
    double m_sense = 1;       ///< +1 where later is to the right.
};

} // namespace tasrih
