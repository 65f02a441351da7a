// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtCore/QAbstractTableModel>

namespace tasrih {

/// The project's history as a table, newest first. Filled once; a new history is a new fill.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        ColumnCount
    };
    /// For every column.
    enum Role
    {
        InEffectRole = Qt::UserRole + 1 ///< bool, whether what the change did still stands.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<HistoryEntry> entries);
    /// The change in a row; 0 for an invalid index.
    [[nodiscard]] qint64 sequenceAt(const QModelIndex& index) const;
    /// Invalid where the change isn't among the entries.
    [[nodiscard]] QModelIndex indexOf(qint64 sequence) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const HistoryEntry& entry, int column) const;

    std::vector<HistoryEntry> m_entries;
};

} // namespace tasrih
