// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/name_delegate.h"

#include "models/manage/record_list_model.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>

namespace tasrih {

void NameDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString colour = index.data(RecordListModel::SideColourRole).toString();
    if (index.column() != RecordListModel::NameColumn || colour.isEmpty())
        return;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap mark(QSize(unit, unit) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(theme().side(colour));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(mark);
    option->decorationSize = QSize(unit, unit);
}

} // namespace tasrih
