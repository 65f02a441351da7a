// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/stances_model.h"

#include <QtWidgets/QTableView>

namespace tasrih {

/// The stance table with frozen headers. A cell that is clicked or reached by key selects the statements behind it.
class StancesTable : public QTableView
{
    Q_OBJECT

public:
    /// @param context must outlive the table.
    explicit StancesTable(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] StancesModel& cells() const { return *m_model; }
    /// Sets the model's options; the selection stays what it is.
    void changeOptions(const PivotOptions& options);

Q_SIGNALS:
    /// The claims behind the current cell are others, or another cell is current.
    void evidenceChanged();
    void evidenceRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void setRowHeights();
    void selectBehind(const QModelIndex& cell);

    Context& m_context;
    StancesModel* m_model;
    bool m_modelChanges = false; ///< The current cell moves because rows did.
};

} // namespace tasrih
