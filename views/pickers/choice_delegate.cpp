// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pickers/choice_delegate.h"

#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tasrih {

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isMarked ? theme().selection : theme().paper);
    const QRect inner = option.rect.adjusted(unit, 0, -unit, 0);
    const Qt::LayoutDirection window = option.direction;

    const QString detail = index.data(DetailRole).toString();
    painter->setFont(interfaceFont(TextSize::Meta));
    const int taken = std::min(painter->fontMetrics().horizontalAdvance(detail), inner.width() * 2 / 5);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(window, inner, logical); };
    painter->setPen(theme().secondary);
    ink::words(*painter, place({inner.right() - taken, inner.top(), taken + 1, inner.height()}), detail, window,
               ink::Edge::Trailing);
    painter->setFont(interfaceFont(TextSize::Body));
    const bool canBeTaken = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->setPen(!canBeTaken ? theme().secondary : index.data(IdRole).isValid() ? theme().text : theme().accent);
    const int gap = detail.isEmpty() ? 0 : taken + unit;
    ink::words(*painter, place(inner.adjusted(0, 0, -gap, 0)), index.data(Qt::DisplayRole).toString(), window);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {160, compactRowHeight};
}

} // namespace tasrih
