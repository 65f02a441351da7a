// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"

#include <algorithm>

namespace tasrih {

namespace {
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

} // namespace

StancesModel::StancesModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_feed([this] { return asked(); },
             [](const Asked& asked) {
                 return std::make_shared<Pivot>(pivotOf(*asked.snapshot, *asked.visible, asked.options));
             },
             this)
{
    m_options.language = interfaceLanguage();
    m_current = context.selection().current;
    m_snapshot = context.snapshot();
    connect(&context, &Context::changed, this, [this](const Change& change) {
        m_hasNewNames = m_hasNewNames || change.touches<ActorId, SideId, PropositionId>();
        m_feed.update();
    });
    connect(&context, &Context::selectionChanged, this, &StancesModel::markCurrent);
    connect(&m_feed, &FeedBase::changed, this, &StancesModel::follow);
    m_feed.setLooking(this, true);
}

StancesModel::Asked StancesModel::asked() const
{
    Asked asked{m_context.snapshot(), m_context.visibleList(), m_options};
    const std::set<PropositionId>& propositions = m_context.filter().propositions;
    asked.options.propositions.assign(propositions.begin(), propositions.end());
    return asked;
}

/// Another day is a replay, not another table.
bool operator==(const StancesModel::Asked& a, const StancesModel::Asked& b)
{
    PivotOptions sameDay = a.options;
    sameDay.until = b.options.until;
    return a.snapshot == b.snapshot && a.visible == b.visible && sameDay == b.options;
}

void StancesModel::setOptions(const PivotOptions& options)
{
    const bool isOtherDay = options.until != m_options.until;
    m_options = options;
    m_options.language = interfaceLanguage();
    if (isOtherDay)
        setUntil(options.until);
    m_feed.update();
}

void StancesModel::setUntil(const std::optional<QDate>& until)
{
    m_options.until = until;
    announceCells(replay(m_pivot, until));
}

void StancesModel::follow()
{
    Q_EMIT aboutToChange();
    Pivot next = std::move(*m_feed.take());
    if (next.until != m_options.until)
        replay(next, m_options.until);
    const bool newSpan = next.span != m_pivot.span;
    show(std::move(next));
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (m_hasNewNames)
            announceAll();
    }
    m_hasNewNames = false;
    if (newSpan)
        Q_EMIT spanChanged();
    Q_EMIT changed();
}

std::vector<StanceRow> StancesModel::rowsOf(const Pivot& pivot) const
{
    return stanceRows(pivot, m_options.group, m_folded);
}

void StancesModel::take(Pivot next)
{
    m_snapshot = m_feed.key()->snapshot;
    m_pivot = std::move(next);
    m_days = spokenDays(m_pivot);
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

void StancesModel::show(Pivot next)
{
    std::vector<StanceRow> rows = rowsOf(next);
    const auto taking = [&] { take(std::move(next)); };
    if (next.columns != m_pivot.columns) {
        resetRows(std::move(rows), taking);
        return;
    }
    const std::vector<StanceRowKey> changed = differing(next);
    setRows(std::move(rows), taking);
    for (const StanceRowKey& key : changed) {
        if (const std::optional<int> row = rowOf(key))
            announce(*row, *row);
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
        const StanceRow& shown = at(row);
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
