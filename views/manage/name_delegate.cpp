// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/name_delegate.h"

#include "models/manage/record_list_model.h"
#include "views/statements/cell_painter.h"
#include "views/theme/theme.h"

namespace tasrih {

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    CellContent content;
    content.text = item.text;
    content.alignment = item.displayAlignment;
    const QVariant colour = index.data(RecordListModel::SideColourRole);
    if (index.column() == RecordListModel::NameColumn && colour.isValid())
        content.sideColours = {colour.toString()};
    if (index.column() != RecordListModel::NameColumn)
        content.ink = theme().secondary;
    paintCell(*painter, item, content);
}

} // namespace tasrih
