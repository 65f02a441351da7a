// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"

#include <QtCore/QAbstractTableModel>

namespace tasrih {

class Context;

/// The figures among the visible statements, one a row.
class FiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        MeasureColumn,
        FigureColumn,
        ForceColumn,
        PlaceColumn,
        AsOfColumn,
        SpeakerColumn,
        SaidOnColumn,
        ColumnCount
    };
    /// For every column.
    enum Role
    {
        SortRole = Qt::UserRole + 1 ///< What the column sorts by: number, day or text.
    };

    explicit FiguresModel(Context& context, QObject* parent = nullptr);

    /// Nothing is done while nobody looks; what was missed is made up for when somebody does.
    void setActive(bool isActive);

    [[nodiscard]] StatementId statementAt(int row) const { return m_rows[std::size_t(row)].statement; }
    [[nodiscard]] ClaimId claimAt(int row) const { return m_rows[std::size_t(row)].claim; }
    /// The row of a claim, −1 where it isn't shown.
    [[nodiscard]] int rowOf(ClaimId claim) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        StatementId statement;
        ClaimId claim;
        friend bool operator==(const Row&, const Row&) = default;
        friend size_t qHash(const Row& row, size_t seed = 0) { return qHash(row.claim, seed); }
    };

    void updateRows();
    void updateCells();
    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;
    [[nodiscard]] const QVariant& sortKey(int row, int column) const;

    Context& m_context;
    std::vector<Row> m_rows; ///< In order of statement, then of claim as it stands in it.
    /// By row, of the column sorted by last: sorting compares each row many times. Empty where rows changed since.
    mutable std::vector<QVariant> m_sortKeys;
    mutable int m_sortColumn = -1;
    bool m_isActive = true;
    bool m_isOutdated = false;
};

} // namespace tasrih
