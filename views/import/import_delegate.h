// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace tasrih {

/// Paints and edits the cells of ImportModel: each text in its own direction, unknown values pale, problems in the
/// warning's colour; outlets are completed, languages and dates that may be two are chosen from a list.
class ImportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param outletNames asked at each editing.
    ImportDelegate(std::function<QStringList()> outletNames, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    std::function<QStringList()> m_outletNames;
};

} // namespace tasrih
