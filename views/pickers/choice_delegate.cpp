// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pickers/choice_delegate.h"

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
    const bool isRtl = option.direction == Qt::RightToLeft;
    const Qt::Alignment leading = Qt::AlignVCenter | (isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment trailing = Qt::AlignVCenter | (isRtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;

    const QString detail = index.data(DetailRole).toString();
    painter->setFont(interfaceFont(TextSize::Meta));
    const int detailWidth = std::min(painter->fontMetrics().horizontalAdvance(detail), inner.width() * 2 / 5);
    painter->setPen(theme().secondary);
    painter->drawText(inner, int(trailing), painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));

    const int taken = detail.isEmpty() ? 0 : detailWidth + unit;
    const QRect rest = isRtl ? inner.adjusted(taken, 0, 0, 0) : inner.adjusted(0, 0, -taken, 0);
    painter->setFont(interfaceFont(TextSize::Body));
    painter->setPen(index.data(IdRole).isValid() ? theme().text : theme().accent);
    const QString label = index.data(Qt::DisplayRole).toString();
    painter->drawText(rest, int(leading), painter->fontMetrics().elidedText(label, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {160, compactRowHeight};
}

} // namespace tasrih
