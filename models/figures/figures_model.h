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

/// What a table of figures is sorted by.
struct FigureOrder
{
    int column = -1; ///< -1: by statement, then by claim as it stands in it, which also parts what is equal.
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const FigureOrder&, const FigureOrder&) = default;
};

/// The figures among the visible statements, one a row, in the order of a column.
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
    explicit FiguresModel(Context& context, QObject* parent = nullptr);

    /// Nothing is done while nobody looks; what was missed is made up for when somebody does.
    void setActive(bool isActive) { m_feed.setLooking(this, isActive); }

    [[nodiscard]] StatementId statementAt(int row) const { return at(row).statement; }
    [[nodiscard]] ClaimId claimAt(int row) const { return at(row).claim; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The rows stand in that order as soon as they are sorted: at once where they are few.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { m_feed.setOptions({column, order}); }

private:
    void take();

    Context& m_context;
    ShownFeed<FigureOrder, std::shared_ptr<const std::vector<FigureRow>>> m_feed;
    std::optional<Shown<FigureOrder>> m_shown; ///< That the rows were made of.
};

} // namespace tasrih
