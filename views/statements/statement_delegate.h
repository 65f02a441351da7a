// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tasrih {

/// Draws the cells of the statements table: the sides' colours as small squares before their label, a tray mark before
/// the date, everything else as text in its own direction.
class StatementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws squares of 8 px, one for each colour key, from the leading edge of @p area; returns the area that is left.
QRect drawSideMarks(QPainter& painter, const QRect& area, const QStringList& colourKeys, Qt::LayoutDirection direction);

} // namespace tasrih
