// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"

#include <QtCore/QPointF>
#include <QtGui/QColor>

class QPainter;

namespace tasrih {

/// Draws the shape of a stance about @p centre, @p size high: ▲ ▼ ◆ ● and ?. Sharp at any size, on screen as on paper.
void drawStanceMark(QPainter& painter, const QPointF& centre, double size, Position position, const QColor& colour);

} // namespace tasrih
