// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/word_diff.h"

#include <QtCore/QRect>

class QFont;
class QPainter;

namespace tasrih {

/// One line of words at the leading edge of @p room, cut with "…" where it is too long, in the pen that is set. Runs of
/// their own are bold. The words keep their own direction; the edge is that of the @p window.
void drawFacingLine(QPainter& painter, const QRect& room, const QString& words, const std::vector<DiffRun>& runs,
                    const QFont& font, Qt::LayoutDirection window);

} // namespace tasrih
