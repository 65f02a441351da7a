// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/statements/statements_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

namespace tasrih {

/// The statements in compact rows. Its selection and the context's are one: each follows the other, and a selection
/// made elsewhere never scrolls the table.
class StatementsTable : public QTableView
{
    Q_OBJECT

public:
    /// @param context must outlive the table.
    explicit StatementsTable(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] StatementsModel& rows() const { return *m_model; }
    /// The selected statements in the order of the rows.
    [[nodiscard]] std::vector<StatementId> selectedStatements() const;
    [[nodiscard]] std::optional<StatementId> currentStatement() const;
    /// Selected rows and visible columns, as shown, with a heading line.
    [[nodiscard]] QString selectedText() const;

    /// How many selected rows stand above and below what is visible.
    struct OutOfSight
    {
        int above = 0;
        int below = 0;
        friend bool operator==(const OutOfSight&, const OutOfSight&) = default;
    };
    [[nodiscard]] OutOfSight outOfSight() const;
    /// Scrolls to the current row.
    void showCurrent();

Q_SIGNALS:
    void openRequested(tasrih::StatementId statement);
    void peekRequested();
    void trayRequested();
    void copyRequested();
    void outOfSightChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setUpHeader();
    void fitColumns();
    void setUpLink();
    void tellContext();
    void followContext();

    Context& m_context;
    StatementsModel* m_model = nullptr;
    QTimer m_tell;
    bool m_following = false; ///< The selection changes because the context or the rows did.
    bool m_fitted = false;
};

} // namespace tasrih
