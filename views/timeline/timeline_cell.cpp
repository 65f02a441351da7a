// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_cell.h"

#include "views/timeline/timeline_accessible.h"
#include "views/timeline/timeline_view.h"

namespace tasrih {

TimelineCell::TimelineCell(const TimelineAccessible& table, int row, int column)
    : m_table(table)
    , m_row(row)
    , m_column(column)
{
}

void* TimelineCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
}

QAccessibleInterface* TimelineCell::parent() const
{
    return table();
}

QAccessibleInterface* TimelineCell::table() const
{
    return QAccessible::queryAccessibleInterface(&m_table.view());
}

QString TimelineCell::text(QAccessible::Text what) const
{
    if (what == QAccessible::Name || what == QAccessible::Value)
        return m_table.textOf(m_row, m_column);
    return what == QAccessible::Description ? m_table.columnDescription(m_column) : QString();
}

QRect TimelineCell::rect() const
{
    return m_table.rectOf(m_row);
}

bool TimelineCell::isSelected() const
{
    return m_table.isRowSelected(m_row);
}

QAccessible::State TimelineCell::state() const
{
    const TimelineView& view = m_table.view();
    const std::optional<LaneRef> lane = m_table.laneOf(m_row);
    QAccessible::State state;
    state.readOnly = true;
    state.selectable = lane.has_value();
    state.focusable = lane.has_value();
    state.selected = isSelected();
    state.focused = lane && view.hasFocus() && view.currentLane() == lane;
    const QRect visible(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
    state.offscreen = !visible.intersects(rect());
    return state;
}

QList<QAccessibleInterface*> TimelineCell::rowHeaderCells() const
{
    if (m_column == TimelineAccessible::SubjectColumn)
        return {};
    return {m_table.cellAt(m_row, TimelineAccessible::SubjectColumn)};
}

} // namespace tasrih
