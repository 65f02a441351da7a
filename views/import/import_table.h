// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_model.h"

#include <QtWidgets/QTableView>

namespace tasrih {

/// The table of an import. Enter accepts the selected rows and goes on to the next one to check; Delete takes rows out;
/// typing edits the cell.
class ImportTable : public QTableView
{
    Q_OBJECT

public:
    ImportTable(ImportModel& model, std::function<QStringList()> outletNames, QWidget* parent = nullptr);

    /// Accepts the selected rows and goes on.
    void acceptSelected();
    /// The number of the current row, or nothing.
    [[nodiscard]] std::optional<int> currentNumber() const;

Q_SIGNALS:
    void currentRowChanged();
    /// A row can't be accepted as it is.
    void problemFound(const QString& problem);
    /// No row waits to be checked any more.
    void allChecked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpColumns();
    void removeSelected();
    [[nodiscard]] std::vector<int> selectedRows() const;
    void goOn(int row);
    void showProblem(int row, const QString& problem);

    ImportModel& m_model;
};

} // namespace tasrih
