// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statement_delegate.h"

#include "models/statements/statements_model.h"
#include "views/statements/cell_painter.h"
#include "views/theme/theme.h"

namespace tasrih {

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    CellContent content;
    content.text = item.text;
    content.mostLines = statementLines;
    content.isSource = index.column() == SentenceColumn;
    if (index.column() == SideColumn)
        content.sideColours = index.data(StatementsModel::SideColoursRole).toStringList();
    content.isInTray = index.column() == SaidOnColumn && index.data(StatementsModel::InTrayRole).toBool();
    if (index.column() == PublishedColumn || index.column() == OutletColumn)
        content.ink = theme().secondary;
    paintCell(*painter, item, content);
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * unit,
            statementLines * option.fontMetrics.lineSpacing() + unit};
}

} // namespace tasrih
