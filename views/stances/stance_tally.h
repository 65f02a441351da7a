// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/words/vocabulary.h"

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QString>

#include <vector>

class QPainter;

namespace tasrih {

/// A shape with a number beside it.
struct TallyPart
{
    Position position;
    int count = 0;
};

/// The parts of a list of counts by Position that aren't 0.
[[nodiscard]] std::vector<TallyPart> tallyParts(const QList<int>& counts);
/// Draws them as one group, in the font set, in the middle of @p area; what has no room is left out from the end.
void drawTally(QPainter& painter, const QRect& area, const std::vector<TallyPart>& parts,
               Qt::LayoutDirection direction);

} // namespace tasrih
