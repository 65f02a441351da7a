// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/finder_delegate.h"

#include "models/finder/finder_model.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace tasrih {

QSize FinderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

void FinderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme().selection);
    const QRect inner = option.rect.adjusted(unit, 0, -unit, 0);
    const QString detail = index.data(FinderModel::DetailRole).toString();
    const QFontMetrics small(interfaceFont(TextSize::Meta));
    const int detailWidth = qMin(small.horizontalAdvance(detail) + 2, inner.width() / 3);
    const QRect detailRect = QStyle::visualRect(
        option.direction, inner, QRect(inner.right() - detailWidth, inner.top(), detailWidth, inner.height()));
    const QRect titleRect =
        QStyle::visualRect(option.direction, inner, inner.adjusted(0, 0, detailWidth > 0 ? -detailWidth - unit : 0, 0));
    painter->setFont(option.font);
    painter->setPen(theme().text);
    const QString title = index.data(Qt::DisplayRole).toString().simplified();
    ink::words(*painter, titleRect, title, option.direction);
    painter->setFont(interfaceFont(TextSize::Meta));
    painter->setPen(theme().secondary);
    ink::words(*painter, detailRect, detail, option.direction, ink::Edge::Trailing);
    painter->restore();
}

} // namespace tasrih
