// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"

#include <QtCore/QAbstractTableModel>

namespace tasrih {

/// The snapshots of a project as a table, newest first, each with what it holds and what changed since. Filled once.
class SnapshotListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhyColumn,
        ArticlesColumn,
        StatementsColumn,
        ClaimsColumn,
        SinceColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setOverview(SnapshotOverview overview);
    /// Nothing for an invalid index.
    [[nodiscard]] const SnapshotInfo* at(const QModelIndex& index) const;
    /// Whether the snapshot in a row can be restored.
    [[nodiscard]] bool isGood(const QModelIndex& index) const;
    /// All that is known of a snapshot, in sentences; what is wrong with it where it can't be restored.
    [[nodiscard]] QString details(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const SnapshotInfo& info, int column) const;

    SnapshotOverview m_overview;
};

} // namespace tasrih
