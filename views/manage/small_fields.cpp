// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manage/small_fields.h"

#include "views/theme/theme.h"

namespace tasrih {

CheckList::CheckList(QWidget* parent)
    : QListWidget(parent)
{
    constexpr int shownRows = 6;
    setFixedHeight(shownRows * compactRowHeight);
    connect(this, &QListWidget::itemChanged, this, &CheckList::edited);
}

void CheckList::addChoice(qint64 id, const QString& label, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(label, this);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

std::vector<qint64> CheckList::checked() const
{
    std::vector<qint64> result;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            result.push_back(item(row)->data(Qt::UserRole).toLongLong());
    }
    return result;
}

} // namespace tasrih
