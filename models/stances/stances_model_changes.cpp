// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"
#include "models/statements/row_changes.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tasrih {

namespace {
/// The pivot's rows with a heading before each side.
std::vector<StanceRowKey> keysOf(const Pivot& pivot)
{
    std::vector<StanceRowKey> keys;
    for (std::size_t row = 0; row < pivot.rows.size(); ++row) {
        const PivotRow& one = pivot.rows[row];
        if (row == 0 || pivot.rows[row - 1].side != one.side)
            keys.push_back({one.side, {}});
        keys.push_back({one.side, one.actor});
    }
    return keys;
}

/// The pivot's row behind each key; −1 for headings.
std::vector<int> pivotRowsOf(const std::vector<StanceRowKey>& keys, const Pivot& pivot)
{
    QHash<ActorId, int> rowOf;
    for (std::size_t row = 0; row < pivot.rows.size(); ++row)
        rowOf.insert(pivot.rows[row].actor, int(row));
    std::vector<int> rows;
    for (const StanceRowKey& key : keys)
        rows.push_back(key.actor ? rowOf.value(*key.actor, -1) : -1);
    return rows;
}

bool sameCell(const Pivot& a, const std::optional<PivotCell>& cellA, const Pivot& b,
              const std::optional<PivotCell>& cellB)
{
    if (!cellA || !cellB)
        return cellA.has_value() == cellB.has_value();
    const auto claimsA = a.claimsOf(*cellA);
    const auto claimsB = b.claimsOf(*cellB);
    return std::equal(claimsA.begin(), claimsA.end(), claimsB.begin(), claimsB.end());
}

bool sameCells(const Pivot& a, const PivotRow& rowA, const Pivot& b, const PivotRow& rowB)
{
    for (std::size_t column = 0; column < rowA.cells.size(); ++column) {
        if (!sameCell(a, rowA.cells[column], b, rowB.cells[column]))
            return false;
    }
    return true;
}

/// Whether a change may show in names: those of actors, sides and propositions. A change of nothing is of everything.
bool touchesNames(const Touched& touched)
{
    return touched.ids.empty() || touched.any<ActorId>() || touched.any<SideId>() || touched.any<PropositionId>();
}

/// Stands for a change that has nothing to do with names.
const Touched& noNames()
{
    static const Touched none{{StatementId(1)}};
    return none;
}
} // namespace

StancesModel::StancesModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    m_options.language = interfaceLanguage();
    m_current = context.selection().current;
    m_snapshot = context.snapshot();
    m_statements = context.visible();
    reset(pivotOf(*m_snapshot, m_statements, m_options));
    connect(&context, &Context::snapshotChanged, this, &StancesModel::rebuild);
    connect(&context, &Context::visibleChanged, this, [this] {
        // A change of data comes with both signals.
        if (m_snapshot != m_context.snapshot() || m_statements != m_context.visible())
            rebuild(noNames());
    });
    connect(&context, &Context::selectionChanged, this, &StancesModel::markCurrent);
}

void StancesModel::setOptions(const PivotOptions& options)
{
    m_options = options;
    m_options.language = interfaceLanguage();
    rebuild(noNames());
}

void StancesModel::retranslate()
{
    m_options.language = interfaceLanguage();
    rebuild({});
}

void StancesModel::rebuild(const Touched& touched)
{
    m_snapshot = m_context.snapshot();
    m_statements = m_context.visible();
    Pivot next = pivotOf(*m_snapshot, m_statements, m_options);
    const bool newSpan = next.span != m_pivot.span;
    if (next.columns != m_pivot.columns) {
        beginResetModel();
        reset(std::move(next));
        endResetModel();
    } else {
        replace(std::move(next));
    }
    if (touchesNames(touched) && rowCount() > 0 && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (newSpan)
        Q_EMIT spanChanged();
}

void StancesModel::reset(Pivot next)
{
    m_pivot = std::move(next);
    m_keys = keysOf(m_pivot);
    m_pivotRow = pivotRowsOf(m_keys, m_pivot);
}

/// Rows of both tables whose cells differ, and the headings of sides with such rows or with rows that come or go.
std::vector<StanceRowKey> StancesModel::differing(const Pivot& next) const
{
    QHash<StanceRowKey, const PivotRow*> before;
    for (const PivotRow& row : m_pivot.rows)
        before.insert({row.side, row.actor}, &row);
    QSet<StanceRowKey> changed;
    for (const PivotRow& row : next.rows) {
        const StanceRowKey key{row.side, row.actor};
        const PivotRow* old = before.take(key);
        if (old && sameCells(m_pivot, *old, next, row))
            continue;
        changed.insert(key);
        changed.insert({row.side, {}});
    }
    for (auto gone = before.keyBegin(); gone != before.keyEnd(); ++gone)
        changed.insert({gone->side, {}});
    return {changed.begin(), changed.end()};
}

void StancesModel::replace(Pivot next)
{
    const std::vector<StanceRowKey> keys = keysOf(next);
    const std::vector<StanceRowKey> changed = differing(next);
    const RowChanges changes = rowChanges(m_keys, keys);
    if (changes.reset) {
        beginResetModel();
        reset(std::move(next));
        endResetModel();
        return;
    }
    for (const auto& [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        m_pivotRow.erase(m_pivotRow.begin() + first, m_pivotRow.begin() + last + 1);
        endRemoveRows();
    }
    for (const auto& [from, before] : changes.moves) {
        beginMoveRows({}, from, from, {}, before);
        relocate(m_keys, from, before);
        relocate(m_pivotRow, from, before);
        endMoveRows();
    }
    m_pivot = std::move(next);
    m_pivotRow = pivotRowsOf(m_keys, m_pivot);
    for (const auto& [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_keys.insert(m_keys.begin() + first, keys.begin() + first, keys.begin() + last + 1);
        m_pivotRow = pivotRowsOf(m_keys, m_pivot);
        endInsertRows();
    }
    announce(changed);
}

void StancesModel::announce(const std::vector<StanceRowKey>& changed)
{
    if (changed.empty() || columnCount() == 0)
        return;
    const QSet<StanceRowKey> wanted(changed.begin(), changed.end());
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.contains(keyAt(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void StancesModel::markCurrent()
{
    const std::optional<StatementId> before = std::exchange(m_current, m_context.selection().current);
    for (const std::optional<StatementId>& statement : {before, m_current}) {
        if (!statement)
            continue;
        for (const QModelIndex& cell : cellsOf(*statement))
            Q_EMIT dataChanged(cell, cell, {LinkedRole});
    }
}

} // namespace tasrih
