// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stances/stances_model.h"
#include "views/stances/stance_delegate.h"

#include <QtWidgets/QTableView>

class QTransposeProxyModel;

namespace tasrih {

class StanceHeader;

/// What stands in the rows of the stance table.
enum class TableRows
{
    Actors,
    Propositions
};

/// The stance table with frozen headers, either way round. A cell that is clicked or reached by key selects the
/// statements behind it; a click on a proposition sorts by the stances on it.
class StancesTable : public QTableView
{
    Q_OBJECT

public:
    /// px of a column whose cells hold a shape and a number.
    static constexpr int cellWidth = 68;

    /// @param context must outlive the table.
    explicit StancesTable(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] StancesModel& cells() const { return *m_model; }
    /// Sets the model's options; the selection stays what it is.
    void changeOptions(const PivotOptions& options);
    /// Whether the table follows what changes; what was missed is made up for.
    void setActive(bool isActive);
    void setRows(TableRows rows);
    [[nodiscard]] TableRows rows() const { return m_rows; }
    void setContents(CellContents contents);
    [[nodiscard]] CellContents contents() const { return m_delegate->contents(); }
    void foldAll(StancesModel::Fold fold);

    /// The current cell in cells(), and the other way round, whichever way the table stands.
    [[nodiscard]] QModelIndex currentCell() const;
    void setCurrentCell(const QModelIndex& cell);
    /// The whole table as it would look if there was room for it.
    [[nodiscard]] QPixmap picture();

Q_SIGNALS:
    /// The claims behind the current cell are others, or another cell is current.
    void evidenceChanged();
    void evidenceRequested();
    void sortRequested(tasrih::PropositionId proposition);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fit();
    void fitColumns();
    void setRowHeights();
    void selectBehind(const QModelIndex& cell);
    void showSort();
    void fold(int section, std::optional<StancesModel::Fold> fold);
    [[nodiscard]] QModelIndex inModel(const QModelIndex& index) const;
    [[nodiscard]] bool takeFoldKey(const QKeyEvent& event);

    Context& m_context;
    StancesModel* m_model;
    QTransposeProxyModel* m_transposed;
    StanceDelegate* m_delegate;
    StanceHeader* m_top;
    StanceHeader* m_side;
    TableRows m_rows = TableRows::Actors;
    bool m_modelChanges = false; ///< The current cell moves because rows did, or is the first one ever.
};

} // namespace tasrih
