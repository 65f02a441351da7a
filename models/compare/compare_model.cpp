// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_model.h"

#include "database/records/statement_facts.h"
#include "models/compare/compare_texts.h"
#include "models/context/context.h"

#include <algorithm>

namespace tasrih {

namespace {

std::vector<std::pair<std::size_t, qint64>> columnKeys(const std::vector<CompareColumn>& columns)
{
    std::vector<std::pair<std::size_t, qint64>> keys;
    for (const CompareColumn& column : columns)
        keys.emplace_back(column.item.index(), std::visit([](auto id) { return id.value(); }, column.item));
    return keys;
}

} // namespace

CompareModel::CompareModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_texts(new CompareTexts(context, this))
    , m_feed([this] { return asked(); },
             [](const Asked& asked) {
                 return compare(*asked.snapshot, asked.tray, asked.pinned, asked.excerpts, asked.language);
             },
             this)
{
    const auto update = [this] { m_feed.update(); };
    connect(&context, &Context::trayChanged, this, update);
    connect(&context, &Context::changed, this, update);
    connect(m_texts, &CompareTexts::read, this, update);
    connect(&m_feed, &FeedBase::changed, this, [this] { show(m_feed.take()); });
    m_feed.setLooking(this, true);
}

/// Actors are looked for among all statements.
std::size_t CompareModel::Asked::size() const
{
    const bool actors = std::any_of(tray.begin(), tray.end(),
                                    [](const TrayItem& item) { return std::holds_alternative<ActorId>(item); });
    return actors ? snapshot->facts->ids.size() : 0;
}

const CompareCell& CompareModel::cellAt(const QModelIndex& index) const
{
    return rowAt(index.row()).cells[std::size_t(index.column())];
}

const Excerpts& CompareModel::excerpts() const
{
    return m_texts->excerpts();
}

void CompareModel::pin(const TrayItem& item)
{
    if (m_pinned == item)
        return;
    m_pinned = item;
    m_feed.update();
}

void CompareModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    setRows(shownRows(m_comparison));
    Q_EMIT changed();
}

CompareModel::Asked CompareModel::asked() const
{
    Asked asked{m_context.snapshot(), m_context.tray(), m_pinned, {}, interfaceLanguage()};
    m_texts->want(sentencesIn(*asked.snapshot, asked.tray));
    asked.excerpts = m_texts->excerpts();
    return asked;
}

void CompareModel::show(Comparison next)
{
    showColumns(next.columns);
    std::vector<CompareRow> rows = shownRows(next);
    setRows(std::move(rows), [&] { m_comparison = std::move(next); });
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    Q_EMIT changed();
}

/// Brings the columns to those of @p next; cells of new ones are empty until the rows are set.
void CompareModel::showColumns(const std::vector<CompareColumn>& next)
{
    std::vector<CompareColumn>& columns = m_comparison.columns;
    const RowChanges changes = rowChanges(columnKeys(columns), columnKeys(next));
    for (const auto& [first, last] : changes.removals) {
        beginRemoveColumns({}, first, last);
        columns.erase(columns.begin() + first, columns.begin() + last + 1);
        for (CompareRow& row : changeableRows())
            row.cells.erase(row.cells.begin() + first, row.cells.begin() + last + 1);
        endRemoveColumns();
    }
    for (const auto& [from, before] : changes.moves) {
        beginMoveColumns({}, from, from, {}, before);
        relocate(columns, from, before);
        for (CompareRow& row : changeableRows())
            relocate(row.cells, from, before);
        endMoveColumns();
    }
    for (const auto& [first, last] : changes.insertions) {
        beginInsertColumns({}, first, last);
        columns.insert(columns.begin() + first, next.begin() + first, next.begin() + last + 1);
        for (CompareRow& row : changeableRows())
            row.cells.insert(row.cells.begin() + first, std::size_t(last - first) + 1, CompareCell());
        endInsertColumns();
    }
}

std::vector<CompareRow> CompareModel::shownRows(const Comparison& comparison) const
{
    std::vector<CompareRow> rows;
    std::optional<CompareRow> heading;
    QHash<int, int> seen; // Rows of one field are told apart by how manieth they are.
    for (CompareRow row : comparison.rows) {
        row.nth = seen[int(row.field)]++;
        if (row.isHeading())
            heading = row;
        if (m_shown == Shown::Differing && !row.differs)
            continue;
        if (heading && !row.isHeading())
            rows.push_back(*heading);
        rows.push_back(std::move(row));
        heading.reset();
    }
    return rows;
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.columns.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.difference.isEmpty() ? cell.text
               : cell.text.isEmpty()     ? cell.difference
                                         : cell.text + u'\n' + cell.difference;
    case DiffersRole:
        return cell.differs;
    case DifferenceRole:
        return cell.difference;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(rowAt(section).title)
                                       : QAbstractTableModel::headerData(section, orientation, role);
    const CompareColumn& column = columnAt(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return QStringList{column.title, column.kind, column.detail}.join(u'\n');
    return {};
}

} // namespace tasrih
