// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tasrih {

/// Draws a cell of the stance table: shape and colour of the latest stance on its tint, how many sayings stand behind
/// it, Δ where it changed over time, ≠ where it contradicts itself; on a side's row the tally of its actors.
class StanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The marks of a cell, as the legend explains them.
inline constexpr char16_t changedMark = u'Δ';
inline constexpr char16_t contradictoryMark = u'≠';

/// How strong a stance's tint is in the theme in force: 12 %, 18 % on dark.
[[nodiscard]] int stanceTint();

} // namespace tasrih
