// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/number_room.h"
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
    /// The number of a lane that has no room for a label.
    void paintNumber(const LaneShape& shape, const QString& number, const NumberRoom::Place& place);
    /// The arrow from an end at @p from, across at the height @p bend, down to a later one of the same speaker's.
    void paintSlip(QPointF from, double bend, QPointF to);
    /// What lies behind the next lanes; labels are set off from lines with it.
    void setBackground(const QColor& colour) { m_background = colour; }

private:
    void paintSaid(const LaneShape& shape);
    void paintStem(const LaneShape& shape);
    void paintLine(const QLineF& line, bool isStub);
    void paintPart(const BarPart& part, bool certain);
    void paintFilled(const BarPart& part, bool certain);
    void paintStripes(const BarPart& part);
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
    /// In which sense the end is claimed; a denial has its own sign and no other.
    [[nodiscard]] EndSense sense() const;

    QPainter& m_painter;
    const TimelineStyle& m_style;
    const TimelineContent& m_content;
    const TimelineClaim* m_claim = nullptr;
    QColor m_background;
    QColor m_first, m_second; ///< The two sides' inks; equal where there is one side.
    double m_sense = 1;       ///< +1 where later is to the right.
};

} // namespace tasrih
