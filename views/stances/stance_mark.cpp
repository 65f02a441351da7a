// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stance_mark.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tasrih {

void drawStanceMark(QPainter& painter, const QPointF& centre, double size, Position position, const QColor& colour)
{
    const double half = size / 2;
    const auto at = [&](double x, double y) { return centre + QPointF(x * half, y * half); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (position) {
    case Position::Support:
        painter.drawPolygon(QPolygonF{at(0, -1), at(1.1, 0.9), at(-1.1, 0.9)});
        break;
    case Position::Oppose:
        painter.drawPolygon(QPolygonF{at(0, 1), at(1.1, -0.9), at(-1.1, -0.9)});
        break;
    case Position::Mixed:
        painter.drawPolygon(QPolygonF{at(0, -1.15), at(1.15, 0), at(0, 1.15), at(-1.15, 0)});
        break;
    case Position::Neutral:
        painter.drawEllipse(centre, half * 0.9, half * 0.9);
        break;
    case Position::Unclear:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, size * 0.2));
        painter.drawEllipse(centre, half * 0.75, half * 0.75);
        break;
    }
    painter.restore();
}

} // namespace tasrih
