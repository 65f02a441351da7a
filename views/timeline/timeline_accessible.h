// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/row_layout.h"

#include <QtCore/QHash>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace tasrih {

class TimelineView;

/// The timeline for screen readers: a table with a row for each lane (and for each heading or folded row), and what it
/// says in columns. Cells are made when they are asked for.
class TimelineAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    enum Column
    {
        SubjectColumn,
        SpeakerColumn,
        SaidOnColumn,
        WhatColumn,
        SourceColumn,
        ColumnCount
    };

    explicit TimelineAccessible(TimelineView& view);

    /// Makes Qt use it for every timeline; once is enough.
    static void install();

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override { return ColumnCount; }
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    /// What a cell says; empty where there is nothing to say.
    [[nodiscard]] QString textOf(int row, int column) const;
    /// The lane that a row of the table stands for; nothing for headings and folded rows.
    [[nodiscard]] std::optional<LaneRef> laneOf(int row) const;
    /// The row of the table that a lane is.
    [[nodiscard]] int rowOf(LaneRef lane) const;
    /// Where a row of the table is on the screen.
    [[nodiscard]] QRect rectOf(int row) const;
    [[nodiscard]] TimelineView& view() const;

protected:
    ~TimelineAccessible() override;

private:
    void forgetCells() const;
    [[nodiscard]] const std::vector<int>& firstRows() const;
    /// Which placed row a row of the table belongs to.
    [[nodiscard]] int placedOf(int row) const;

    QObject m_follower; ///< Breaks the connection with the view.
    mutable QHash<int, QAccessible::Id> m_cells;
    mutable std::vector<int> m_firstRows; ///< Of each placed row; one more at the end. Empty: to be counted anew.
};

/// Tells screen readers that the keys stand on another lane.
void announceLane(TimelineView& view);

} // namespace tasrih
