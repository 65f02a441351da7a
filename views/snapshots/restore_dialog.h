// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot_info.h"

#include <QtCore/QFuture>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace tasrih {

class Context;
class SnapshotListModel;

/// The project's snapshots: when and why they were taken, what they hold, what changed since; one of them can be put in
/// the project's place, and it is said where they lie.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param parent the window whose drafts are settled before a snapshot takes their place.
    explicit RestoreDialog(Context& context, QWidget* parent = nullptr);

private:
    QTreeView* makeTable();
    void build();
    void load();
    void showOverview(QFuture<SnapshotOverview> read);
    void showDetails();
    void restore();
    void putInPlace(const QString& snapshot);
    void restored(QFuture<void> done);
    void chooseFolder();

    Context& m_context;
    SnapshotListModel* m_model;
    QLabel* m_where;
    QTreeView* m_table;
    QLabel* m_details;
    QPushButton* m_folder;
    QPushButton* m_restore;
};

} // namespace tasrih
