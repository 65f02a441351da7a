// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"
#include "views/drawing/timeline_style.h"

#include <QtCore/QRectF>

class QColor;
class QPainter;

/// What stands around the content of every page. Lengths are tenths of a point.
namespace tasrih {

[[nodiscard]] QSizeF sheetOf(Paper paper, Orientation orientation);
/// The margin that was chosen, in millimetres, kept within 5 to 40.
[[nodiscard]] double marginOf(double millimetres);

inline constexpr double footHeight = 14 * pointUnits; ///< Of the line at the bottom, and of a running head.
inline constexpr double frameGap = 8 * pointUnits;    ///< Between the frame and what it surrounds.

/// Paints one line in the direction of @p painter: @p leading at its beginning, cut short where it would meet
/// @p trailing at its end.
void paintFrameLine(QPainter& painter, const QFont& font, const QColor& ink, const QRectF& line, const QString& leading,
                    const QString& trailing = {});

/// @p line without the room that @p text takes at its end.
[[nodiscard]] QRectF roomBeside(const QRectF& line, const QFont& font, const QString& text,
                                Qt::LayoutDirection direction);

/// The lowest line within the margins: who made it when, and which page it is of how many.
void paintFoot(QPainter& painter, const QRectF& inner, Language language, const QDate& today, int page, int pages);

} // namespace tasrih
