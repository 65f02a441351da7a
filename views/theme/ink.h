// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtGui/QColor>

class QFontMetricsF;
class QPainter;
class QStyleOption;

/// The few shapes the style is made of.
namespace tasrih::ink {

/// How a framed surface stands: its line and fill follow from it.
enum class Surface
{
    Field,
    Button,
    DefaultButton
};

/// A box of radius 4 with a 1 px line; the ring is 2 px in the accent colour where it has the focus.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, int lineWidth = 1);
/// Fill and line of @p surface in the state of @p option (enabled, hovered, pressed, focused).
void surface(QPainter& painter, const QRect& rect, const QStyleOption& option, Surface surface);
/// A chevron in the middle of @p rect.
void chevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& colour);
/// A horizontal or vertical line of one px, sharp.
void rule(QPainter& painter, QPoint from, QPoint to, const QColor& colour);
/// Ink over a surface when the pointer is on it or presses it; transparent when neither.
[[nodiscard]] QColor hover(const QStyleOption& option);
/// Where a line of words stands in its room.
enum class Edge
{
    Leading,
    Trailing
};
/// One line of words, cut with "…" where it is too long, in the font and pen set. The words keep their own direction;
/// the edge follows that of the window.
void words(QPainter& painter, const QRect& room, const QString& text, Qt::LayoutDirection window,
           Edge edge = Edge::Leading);
/// @p text cut with "…" at its own end where it is wider than @p room. What was cut is isolated: its neighbours, or the
/// @p window, may run the other way and would take the sign to another place.
[[nodiscard]] QString cutAtEnd(const QString& text, const QFontMetricsF& metrics, double room,
                               Qt::LayoutDirection window, int flags = 0);
/// The colour of text and marks in the state of @p option.
[[nodiscard]] QColor text(const QStyleOption& option);

} // namespace tasrih::ink
