// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"

#include "models/labels/labels.h"
#include "models/stances/stance_words.h"

#include <algorithm>
#include <tuple>

namespace tasrih {

namespace {
constexpr int positionCount = 5;
}

int StancesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int StancesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pivot.columns.size());
}

Qt::ItemFlags StancesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const PivotCell* StancesModel::cellAt(int row, int column) const
{
    const int pivotRow = m_pivotRow[std::size_t(row)];
    if (pivotRow < 0)
        return nullptr;
    const auto& cell = m_pivot.rows[std::size_t(pivotRow)].cells[std::size_t(column)];
    return cell ? &*cell : nullptr;
}

std::vector<PivotClaim> StancesModel::claimsAt(const QModelIndex& index) const
{
    std::vector<PivotClaim> result;
    if (!index.isValid())
        return result;
    const StanceRowKey& key = keyAt(index.row());
    // A heading stands before the actors of its side.
    const int first = key.actor ? index.row() : index.row() + 1;
    for (int row = first; row < rowCount() && keyAt(row).actor && (row == first || !key.actor); ++row) {
        if (const PivotCell* cell = cellAt(row, index.column())) {
            const auto claims = m_pivot.claimsOf(*cell);
            result.insert(result.end(), claims.begin(), claims.end());
        }
    }
    const auto inTime = [](const PivotClaim& a, const PivotClaim& b) {
        return std::tie(a.earliest, a.latest, a.saying, a.claim) < std::tie(b.earliest, b.latest, b.saying, b.claim);
    };
    std::sort(result.begin(), result.end(), inTime);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

bool StancesModel::isBehind(StatementId statement, int row, int column) const
{
    const PivotCell* cell = cellAt(row, column);
    if (!cell)
        return false;
    const auto claims = m_pivot.claimsOf(*cell);
    return std::any_of(claims.begin(), claims.end(), [&](const auto& one) { return one.statement == statement; });
}

QModelIndexList StancesModel::cellsOf(StatementId statement) const
{
    QModelIndexList result;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (isBehind(statement, row, column))
                result.append(index(row, column));
        }
    }
    return result;
}

QList<int> StancesModel::tally(int row, int column) const
{
    QList<int> counts(positionCount, 0);
    for (int actor = row + 1; actor < rowCount() && keyAt(actor).actor; ++actor) {
        if (const PivotCell* cell = cellAt(actor, column))
            ++counts[int(cell->latest)];
    }
    return counts;
}

QVariant StancesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return keyAt(index.row()).actor ? actorData(index, role) : sideData(index, role);
}

QVariant StancesModel::actorData(const QModelIndex& index, int role) const
{
    if (role == KindRole)
        return ActorRow;
    const PivotCell* cell = cellAt(index.row(), index.column());
    if (!cell)
        return {};
    const Snapshot& snapshot = *m_snapshot;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellWords(*cell);
    case Qt::ToolTipRole: {
        const Actor* actor = snapshot.find(keyAt(index.row()).actor);
        const Proposition* proposition = snapshot.find(m_pivot.columns[std::size_t(index.column())]);
        return actor && proposition ? cellHint(snapshot, *actor, *proposition, m_pivot.claimsOf(*cell)) : QString();
    }
    case PositionRole:
        return int(cell->latest);
    case SayingsRole:
        return cell->sayings;
    case ChangedRole:
        return cell->changed;
    case ContradictoryRole:
        return cell->contradictory;
    case LinkedRole:
        return m_current && isBehind(*m_current, index.row(), index.column());
    default:
        return {};
    }
}

QVariant StancesModel::sideData(const QModelIndex& index, int role) const
{
    switch (role) {
    case KindRole:
        return SideRow;
    case TallyRole:
        return QVariant::fromValue(tally(index.row(), index.column()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tallyWords(tally(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant StancesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant StancesModel::columnHeader(int column, int role) const
{
    const Proposition* proposition = m_snapshot->find(m_pivot.columns[std::size_t(column)]);
    if (!proposition)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = shortTextOf(*proposition);
        return text.isEmpty() ? textOf(*proposition) : text;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return textOf(*proposition);
    default:
        return {};
    }
}

QVariant StancesModel::rowHeader(int row, int role) const
{
    const Snapshot& snapshot = *m_snapshot;
    const StanceRowKey& key = keyAt(row);
    const Side* side = snapshot.find(key.side);
    const Actor* actor = snapshot.find(key.actor);
    switch (role) {
    case KindRole:
        return key.actor ? ActorRow : SideRow;
    case SideColourRole:
        return side ? side->colour : QString();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (key.actor)
            return actor ? nameOf(*actor) : QString();
        return sideHeading(snapshot, key.side);
    default:
        return {};
    }
}

} // namespace tasrih
