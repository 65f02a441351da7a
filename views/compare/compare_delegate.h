// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tasrih {

class CompareModel;

/// A cell of the comparison: its words from the top, the difference named in a tag beneath, and a bar at the leading
/// edge where it differs from the column it is held against.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param model must outlive the delegate and be that of the view.
    explicit CompareDelegate(const CompareModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height that the words need in the width of @p option.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const CompareModel& m_model;
};

} // namespace tasrih
