// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"
#include "models/statements/row_changes.h"

#include <algorithm>

namespace tasrih {

namespace {
std::vector<StanceRowKey> rowKeysOf(const std::vector<StanceRow>& rows)
{
    std::vector<StanceRowKey> keys;
    keys.reserve(rows.size());
    for (const StanceRow& row : rows)
        keys.push_back(row.key);
    return keys;
}

bool sameCell(const Pivot& a, const std::optional<PivotCell>& cellA, const Pivot& b,
              const std::optional<PivotCell>& cellB)
{
    if (!cellA || !cellB)
        return cellA.has_value() == cellB.has_value();
    const auto claimsA = a.claimsOf(*cellA);
    const auto claimsB = b.claimsOf(*cellB);
    return claimsA.size() == claimsB.size() && std::equal(claimsA.begin(), claimsA.end(), claimsB.begin());
}

bool sameCells(const Pivot& a, const PivotRow& rowA, const Pivot& b, const PivotRow& rowB)
{
    if (rowA.depth != rowB.depth || rowA.members != rowB.members)
        return false;
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
    m_asked = context.filter().propositions;
    reset(nextPivot());
    connect(&context, &Context::snapshotChanged, this, &StancesModel::rebuild);
    connect(&context, &Context::visibleChanged, this, [this] {
        // A change of data comes with both signals.
        if (m_snapshot != m_context.snapshot() || m_statements != m_context.visible() ||
            m_asked != m_context.filter().propositions)
            rebuild(noNames());
    });
    connect(&context, &Context::selectionChanged, this, &StancesModel::markCurrent);
}

void StancesModel::setOptions(const PivotOptions& options)
{
    PivotOptions next = options;
    next.language = interfaceLanguage();
    PivotOptions sameDay = next;
    sameDay.until = m_options.until;
    if (sameDay == m_options) {
        setUntil(next.until);
        return;
    }
    m_options = next;
    rebuild(noNames());
}

void StancesModel::setUntil(const std::optional<QDate>& until)
{
    m_options.until = until;
    announceCells(replay(m_pivot, until));
}

void StancesModel::retranslate()
{
    m_options.language = interfaceLanguage();
    rebuild({});
}

Pivot StancesModel::nextPivot() const
{
    PivotOptions options = m_options;
    options.propositions.assign(m_asked.begin(), m_asked.end());
    return pivotOf(*m_snapshot, m_statements, options);
}

void StancesModel::setActive(bool isActive)
{
    m_isActive = isActive;
    if (m_isActive && std::exchange(m_isOutdated, false))
        rebuild({});
}

void StancesModel::rebuild(const Touched& touched)
{
    if (!m_isActive) {
        m_isOutdated = true;
        return;
    }
    m_snapshot = m_context.snapshot();
    m_statements = m_context.visible();
    m_asked = m_context.filter().propositions;
    Pivot next = nextPivot();
    const bool newSpan = next.span != m_pivot.span;
    if (next.columns != m_pivot.columns) {
        beginResetModel();
        reset(std::move(next));
        endResetModel();
    } else {
        replace(std::move(next));
    }
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (touchesNames(touched))
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (newSpan)
        Q_EMIT spanChanged();
}

std::vector<StanceRow> StancesModel::rowsOf(const Pivot& pivot) const
{
    return stanceRows(pivot, m_options.group, m_folded);
}

void StancesModel::take(Pivot next)
{
    m_pivot = std::move(next);
    m_days = spokenDays(m_pivot);
}

void StancesModel::reset(Pivot next)
{
    take(std::move(next));
    m_rows = rowsOf(m_pivot);
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

/// Tells where each row stands in the pivot; a row that isn't there any more stands for nothing.
void StancesModel::relink()
{
    QHash<StanceRowKey, StanceRow> known;
    for (const StanceRow& row : stanceRows(m_pivot, m_options.group, {}))
        known.insert(row.key, row);
    for (StanceRow& row : m_rows)
        row = known.value(row.key, {row.key, 0, 0});
}

void StancesModel::replace(Pivot next)
{
    const std::vector<StanceRow> rows = rowsOf(next);
    const std::vector<StanceRowKey> changed = differing(next);
    const RowChanges changes = rowChanges(rowKeysOf(m_rows), rowKeysOf(rows));
    if (changes.reset) {
        beginResetModel();
        reset(std::move(next));
        endResetModel();
        return;
    }
    for (const auto& [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
    for (const auto& [from, before] : changes.moves) {
        beginMoveRows({}, from, from, {}, before);
        relocate(m_rows, from, before);
        endMoveRows();
    }
    take(std::move(next));
    relink();
    for (const auto& [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
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

/// Signals the cells at places of the pivot that are in sight, a run of a row at a time, and the headings over them.
void StancesModel::announceCells(const std::vector<quint32>& places)
{
    if (places.empty())
        return;
    const auto width = std::size_t(columnCount());
    std::vector<std::vector<int>> columnsOf(m_pivot.rows.size()); // By the pivot's row, ascending.
    for (const quint32 place : places) {
        if (place / width < m_pivot.rows.size())
            columnsOf[place / width].push_back(int(place % width));
    }
    int firstRow = rowCount();
    int lastRow = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const StanceRow& shown = m_rows[std::size_t(row)];
        const bool isHeading = !shown.key.actor;
        std::vector<int> columns;
        for (std::size_t at = shown.first; at < (isHeading ? shown.last : shown.first + 1); ++at)
            columns.insert(columns.end(), columnsOf[at].begin(), columnsOf[at].end());
        if (columns.empty())
            continue;
        if (isHeading) {
            std::sort(columns.begin(), columns.end());
            columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
        }
        firstRow = std::min(firstRow, row);
        lastRow = row;
        for (std::size_t from = 0; from < columns.size();) {
            std::size_t to = from + 1;
            while (to < columns.size() && columns[to] == columns[to - 1] + 1)
                ++to;
            Q_EMIT dataChanged(index(row, columns[from]), index(row, columns[to - 1]));
            from = to;
        }
    }
    if (lastRow >= 0)
        Q_EMIT headerDataChanged(Qt::Vertical, firstRow, lastRow);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
