// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtWidgets/QStyleOptionViewItem>

class QPainter;

namespace tasrih {

/// What stands in a cell of a list: marks, then text in a line or several.
struct CellContent
{
    QString text;
    QStringList sideColours; ///< One square for each colour key; an empty key leaves its place free.
    bool isInTray = false;   ///< Two bars, the mark of the compare tray.
    QColor ink;              ///< Of the text; the theme's where it is invalid.
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    int mostLines = 1;     ///< Where the text has no room in one.
    bool isSource = false; ///< Words of a source, which begin at the edge of their own direction.
};

/// Draws a cell: the style's background and focus, then @p content inside even margins, the text elided where it must
/// be. @p option is initialised; its own text and icon are left out.
void paintCell(QPainter& painter, QStyleOptionViewItem option, const CellContent& content);

/// Draws squares of 8 px, one for each colour key, from the leading edge of @p area; returns the area that is left.
QRect drawSideMarks(QPainter& painter, const QRect& area, const QStringList& colourKeys, Qt::LayoutDirection direction);

} // namespace tasrih
