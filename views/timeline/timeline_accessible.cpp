// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_accessible.h"

#include "models/timeline/claim_words.h"
#include "models/timeline/row_summary.h"
#include "views/timeline/timeline_cell.h"
#include "views/timeline/timeline_view.h"

#include <algorithm>

namespace tasrih {

namespace {
QAccessibleInterface* newInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}
} // namespace

void TimelineAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once)
}

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : QAccessibleWidget(&view, QAccessible::Table)
{
    QObject::connect(&view, &TimelineView::laidOut, &m_follower, [this] {
        forgetCells();
        QAccessibleTableModelChangeEvent event(&this->view(), QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    });
}

TimelineAccessible::~TimelineAccessible()
{
    forgetCells();
}

TimelineView& TimelineAccessible::view() const
{
    return *static_cast<TimelineView*>(widget());
}

void TimelineAccessible::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
    m_firstRows.clear();
}

const std::vector<int>& TimelineAccessible::firstRows() const
{
    if (m_firstRows.empty()) {
        int row = 0;
        for (const PlacedRow& placed : view().rows().rows()) {
            m_firstRows.push_back(row);
            row += std::max(placed.lanes, 1);
        }
        m_firstRows.push_back(row);
    }
    return m_firstRows;
}

int TimelineAccessible::placedOf(int row) const
{
    const std::vector<int>& first = firstRows();
    return int(std::upper_bound(first.begin(), first.end(), row) - first.begin()) - 1;
}

std::optional<LaneRef> TimelineAccessible::laneOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const int placed = placedOf(row);
    if (view().rows().row(placed).lanes == 0)
        return std::nullopt;
    return LaneRef{placed, row - firstRows()[std::size_t(placed)]};
}

int TimelineAccessible::rowOf(LaneRef lane) const
{
    return firstRows()[std::size_t(lane.row)] + lane.lane;
}

QString TimelineAccessible::textOf(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const RowLayout& rows = view().rows();
    const int placed = placedOf(row);
    if (column == SubjectColumn)
        return rows.subjectRow(placed).label;
    const std::optional<LaneRef> lane = laneOf(row);
    if (!lane)
        return column == WhatColumn ? summaryText(rows.content(), rows.row(placed).index) : QString();
    const LaneClaim what = rows.claimIn(*lane);
    if (what.isBundle())
        return column == WhatColumn ? bundleText(rows.content(), what) : QString();
    const ClaimWords words = wordsOf(rows.content(), what.claim);
    switch (column) {
    case SpeakerColumn:
        return words.speaker;
    case SaidOnColumn:
        return words.saidOn;
    case WhatColumn:
        return words.summary;
    case SourceColumn:
        return words.relays.isEmpty() ? words.source : QStringLiteral("%1; %2").arg(words.source, words.relays);
    default:
        return {};
    }
}

QRect TimelineAccessible::rectOf(int row) const
{
    const std::optional<LaneRef> lane = laneOf(row);
    if (!lane)
        return {};
    const QRect inView = view().laneRect(*lane).toAlignedRect();
    return {view().viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

void* TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int TimelineAccessible::rowCount() const
{
    return firstRows().back();
}

int TimelineAccessible::childCount() const
{
    return rowCount() * ColumnCount;
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto found = m_cells.constFind(index);
    if (found != m_cells.cend())
        return QAccessible::accessibleInterface(*found);
    auto* cell = new TimelineCell(*this, index / ColumnCount, index % ColumnCount);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const TimelineCell*>(child);
    return cell ? cell->rowIndex() * ColumnCount + cell->columnIndex() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const std::optional<LaneRef> lane = view().laneAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return lane ? cellAt(rowOf(*lane), WhatColumn) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const std::optional<LaneRef> lane = view().currentLane();
    return lane && view().hasFocus() ? cellAt(rowOf(*lane), WhatColumn) : nullptr;
}

QAccessibleInterface* TimelineAccessible::cellAt(int row, int column) const
{
    return column < 0 || column >= ColumnCount ? nullptr : child(row * ColumnCount + column);
}

QString TimelineAccessible::columnDescription(int column) const
{
    switch (column) {
    case SubjectColumn:
        return TimelineView::tr("Row");
    case SpeakerColumn:
        return TimelineView::tr("Speaker");
    case SaidOnColumn:
        return TimelineView::tr("Said on");
    case WhatColumn:
        return TimelineView::tr("What is claimed");
    case SourceColumn:
        return TimelineView::tr("Source");
    default:
        return {};
    }
}

QString TimelineAccessible::rowDescription(int row) const
{
    return textOf(row, SubjectColumn);
}

bool TimelineAccessible::isRowSelected(int row) const
{
    const std::optional<LaneRef> lane = laneOf(row);
    return lane && view().choice().isChosen(*lane);
}

/// The lane of the keys alone: a claim may stand in many lanes, and a table of 100,000 rows isn't searched for each
/// question.
QList<int> TimelineAccessible::selectedRows() const
{
    const std::optional<LaneRef> lane = view().currentLane();
    return lane ? QList<int>{rowOf(*lane)} : QList<int>();
}

int TimelineAccessible::selectedRowCount() const
{
    return int(selectedRows().size());
}

int TimelineAccessible::selectedCellCount() const
{
    return selectedRowCount() * ColumnCount;
}

QList<QAccessibleInterface*> TimelineAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < ColumnCount; ++column)
            cells << cellAt(row, column);
    }
    return cells;
}

bool TimelineAccessible::selectRow(int row)
{
    const std::optional<LaneRef> lane = laneOf(row);
    if (lane)
        view().goTo(*lane);
    return lane.has_value();
}

bool TimelineAccessible::unselectRow(int row)
{
    const bool was = isRowSelected(row);
    if (was)
        view().clearChoice();
    return was;
}

void TimelineAccessible::modelChange(QAccessibleTableModelChangeEvent* /*event*/)
{
    forgetCells();
}

void announceLane(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    auto* table = dynamic_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(&view));
    const std::optional<LaneRef> lane = view.currentLane();
    if (!table || !lane)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(table->rowOf(*lane) * TimelineAccessible::ColumnCount + TimelineAccessible::WhatColumn);
    QAccessible::updateAccessibility(&event);
}

} // namespace tasrih
