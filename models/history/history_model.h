// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/row_list_model.h"
#include "models/project/project.h"

namespace tasrih {

struct SequenceOf
{
    [[nodiscard]] qint64 operator()(const HistoryEntry& entry) const { return entry.sequence; }
};

/// The project's history as a table, newest first.
class HistoryModel : public RowListModel<HistoryEntry, SequenceOf>
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

    using RowListModel::RowListModel;

    void setEntries(std::vector<HistoryEntry> entries) { setRows(std::move(entries)); }
    /// The change in a row; 0 for an invalid index.
    [[nodiscard]] qint64 sequenceAt(const QModelIndex& index) const;
    /// Invalid where the change isn't among the entries.
    [[nodiscard]] QModelIndex indexOf(qint64 sequence) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const HistoryEntry& entry, int column) const;
};

} // namespace tasrih
