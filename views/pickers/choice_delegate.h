// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tasrih {

/// Draws a choice: its name where lines begin, and what tells it from its namesakes at the other end.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Roles of a picker's rows.
    enum Role
    {
        IdRole = Qt::UserRole, ///< qint64, the record's id; none for the row that creates one.
        DetailRole,            ///< QString
        NewNameRole            ///< QString, the name to create.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tasrih
