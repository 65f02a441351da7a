// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/background/row_list_model.h"
#include "models/context/shown_feed.h"

namespace tasrih {

/// A figure and where it was said.
struct FigureRow
{
    StatementId statement;
    ClaimId claim;
    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

struct ClaimOfFigure
{
    [[nodiscard]] ClaimId operator()(const FigureRow& row) const { return row.claim; }
};

/// The figures among the visible statements, one a row, in order of statement, then of claim as it stands in it.
class FiguresModel : public RowListModel<FigureRow, ClaimOfFigure>
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
    void setActive(bool isActive) { m_feed.setLooking(this, isActive); }

    [[nodiscard]] StatementId statementAt(int row) const { return at(row).statement; }
    [[nodiscard]] ClaimId claimAt(int row) const { return at(row).claim; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rowsAreNew() override { m_sortKeys.clear(); }
    [[nodiscard]] QVariant sortValue(const FigureRow& row, int column) const;
    [[nodiscard]] const QVariant& sortKey(int row, int column) const;

    Context& m_context;
    ShownFeed<std::monostate, std::shared_ptr<const std::vector<FigureRow>>> m_feed;
    SnapshotPtr m_shown; ///< That the rows were made of.
    /// By row, of the column sorted by last: sorting compares each row many times. Empty where rows changed since.
    mutable std::vector<QVariant> m_sortKeys;
    mutable int m_sortColumn = -1;
};

} // namespace tasrih
