// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"
#include "models/background/row_list_model.h"

namespace tasrih {

struct PathOfSnapshot
{
    [[nodiscard]] const QString& operator()(const SnapshotInfo& info) const { return info.file.path; }
};

/// The snapshots of a project as a table, newest first, each with what it holds and what changed since. Filled once.
class SnapshotListModel : public RowListModel<SnapshotInfo, PathOfSnapshot>
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

    using RowListModel::RowListModel;

    void setOverview(const SnapshotOverview& overview);
    /// Nothing for an invalid index.
    [[nodiscard]] const SnapshotInfo* infoAt(const QModelIndex& index) const;
    /// Whether the snapshot in a row can be restored.
    [[nodiscard]] bool isGood(const QModelIndex& index) const;
    /// All that is known of a snapshot, in sentences; what is wrong with it where it can't be restored.
    [[nodiscard]] QString details(const QModelIndex& index) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const SnapshotInfo& info, int column) const;

    RecordCounts m_now;
};

} // namespace tasrih
