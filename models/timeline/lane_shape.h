// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/lane_text.h"
#include "models/timeline/row_layout.h"
#include "models/timeline/time_axis.h"

#include <QtCore/QLineF>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtGui/QPolygonF>

namespace tasrih {

/// Where the timeline stands on its surface, and which way time runs. The one place that mirrors: everything else
/// counts from the leading edge, and comes out of here in the coordinates of the painter.
struct TimelineFrame
{
    double width = 0;       ///< Of the whole surface, label column included.
    double labelColumn = 0; ///< On the leading side.
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] double bodyWidth() const { return std::max(width - labelColumn, 1.0); }
    /// From a distance from the body's leading edge to an abscissa, and back.
    [[nodiscard]] double toVisual(double x) const
    {
        return direction == Qt::RightToLeft ? width - labelColumn - x : labelColumn + x;
    }
    [[nodiscard]] double toLeading(double visual) const
    {
        return direction == Qt::RightToLeft ? width - labelColumn - visual : visual - labelColumn;
    }
    /// The stretch from @p from to @p to (distances from the body's leading edge) as a rectangle.
    [[nodiscard]] QRectF rect(double from, double to, double top, double height) const
    {
        const double left = direction == Qt::RightToLeft ? toVisual(to) : toVisual(from);
        return {left, top, to - from, height};
    }
    [[nodiscard]] QRectF bodyRect(double top, double height) const { return rect(0, bodyWidth(), top, height); }
    [[nodiscard]] QRectF columnRect(double top, double height) const { return rect(-labelColumn, 0, top, height); }
    /// +1 where later is to the right, −1 where it is to the left.
    [[nodiscard]] double sense() const { return direction == Qt::RightToLeft ? -1 : 1; }
};

/// A bar's outline as its centre line and half its thickness along it; symmetric about the lane's middle.
struct BarPart
{
    struct Point
    {
        double x = 0;
        double half = 0;
    };
    std::vector<Point> points; ///< In leading-to-trailing order, painter's coordinates.
    double middle = 0;

    enum class Half
    {
        Both,
        Upper,
        Lower
    };
    [[nodiscard]] QPolygonF polygon(Half half = Half::Both) const;
};

/// The geometry of one lane in the coordinates of the painter, ready to be drawn.
struct LaneShape
{
    int claim = 0;
    int inheritedFrom = -1;
    QRectF lane;                    ///< The body's part of the lane.
    std::optional<QPointF> diamond; ///< Where it was said.
    std::optional<QLineF> whisker;  ///< From the first to the last day it may have been said on.
    std::optional<QLineF> fadeIn;   ///< Instead of a whisker, where "not later than", or "not earlier than", is known.
    std::optional<QLineF> stem;
    std::optional<BarPart> solid;       ///< Certain presence.
    std::vector<BarPart> fades;         ///< Windows of the start and the end.
    std::optional<QLineF> tail;         ///< An end without last day.
    bool isStub = false;                ///< The tail is all that is claimed: no day is known.
    std::optional<QPointF> cap;         ///< Where the cap stands; it points in the sense of time.
    std::optional<QPointF> windowStart; ///< The opening bracket of "within".
    std::optional<QPointF> firstDay;    ///< Where "not before" stands.
    QRectF bounds;                      ///< Of all the above.
    QRectF label;                       ///< Empty where no text is wanted.
    LaneText text;                      ///< What of it has room; the words may still have to be cut short.
    /// Set where the lane's signs are all out of sight, to that side; the label then stands at that edge.
    enum class OutOfSight
    {
        No,
        Earlier,
        Later
    } outOfSight = OutOfSight::No;
};

/// Computes lanes' shapes for one scale and frame.
class LaneShaper
{
public:
    LaneShaper(const RowLayout& rows, const TimeScale& scale, const TimelineFrame& frame)
        : m_rows(rows)
        , m_scale(scale)
        , m_frame(frame)
    {
    }

    /// @param text the lane's label; @param textWidth measures it (see placeLabel()).
    [[nodiscard]] LaneShape shape(LaneRef lane, const LaneText& text, const TextWidth& textWidth) const;
    /// The lane of a bundle, which has nothing but a label; it stands clear of @p days.
    [[nodiscard]] LaneShape bundle(LaneRef lane, DaySpan days, const QString& text, const TextWidth& textWidth) const;

private:
    const RowLayout& m_rows;
    const TimeScale& m_scale;
    const TimelineFrame& m_frame;
};

} // namespace tasrih
