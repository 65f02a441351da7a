// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stances/stances_model.h"

#include "models/stances/stance_words.h"

#include <algorithm>

namespace tasrih {

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
    if (!keyAt(row).actor)
        return nullptr;
    const auto& cell = m_pivot.rows[at(row).first].cells[std::size_t(column)];
    return cell ? &*cell : nullptr;
}

std::vector<PivotClaim> StancesModel::claimsAt(const QModelIndex& index) const
{
    std::vector<PivotClaim> result;
    if (!index.isValid())
        return result;
    if (keyAt(index.row()).actor) {
        if (const PivotCell* cell = cellAt(index.row(), index.column())) {
            const auto claims = m_pivot.claimsOf(*cell);
            result.assign(claims.begin(), claims.end());
        }
        return result;
    }
    const StanceRow& heading = at(index.row());
    for (std::size_t row = heading.first; row < heading.last; ++row) {
        if (const auto& cell = m_pivot.rows[row].ownCell(std::size_t(index.column()))) {
            const auto claims = m_pivot.claimsOf(*cell);
            result.insert(result.end(), claims.begin(), claims.end());
        }
    }
    sortInTime(result);
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

ColumnSummary StancesModel::tally(int row, int column) const
{
    const StanceRow& heading = at(row);
    return summaryOfColumn(m_pivot, std::size_t(column), heading.first, heading.last);
}

QList<SparkMark> StancesModel::sparksOf(const PivotCell& cell) const
{
    QList<SparkMark> marks;
    if (!m_pivot.span)
        return marks;
    const auto [first, last] = *m_pivot.span;
    const double days = std::max(double(first.daysTo(last)), 1.0);
    std::vector<SayingId> shown;
    for (const PivotClaim& claim : m_pivot.claimsOf(cell)) {
        if (!claim.earliest.isValid() || std::find(shown.begin(), shown.end(), claim.saying) != shown.end())
            continue;
        shown.push_back(claim.saying);
        marks.append(
            {claim.position, double(first.daysTo(claim.earliest)) / days, double(first.daysTo(claim.latest)) / days});
    }
    return marks;
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
    if (role == MembersRole)
        return m_pivot.rows[at(index.row()).first].members;
    const PivotCell* cell = cellAt(index.row(), index.column());
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(*cell);
    case Qt::AccessibleTextRole: {
        const int members = index.data(MembersRole).toInt();
        return members > 0 ? cellWords(*cell) + QStringLiteral(" · ") + rolledUpWords(members) : cellWords(*cell);
    }
    case Qt::ToolTipRole: {
        const Actor* actor = m_snapshot->find(keyAt(index.row()).actor);
        const Proposition* proposition = m_snapshot->find(propositionAt(index.column()));
        if (!actor || !proposition)
            return {};
        const int members = index.data(MembersRole).toInt();
        return cellHint(*m_snapshot, *actor, *proposition, m_pivot.claimsOf(*cell), members);
    }
    case PositionRole:
        return int(cell->latest);
    case SayingsRole:
        return cell->sayings;
    case ChangedRole:
        return cell->changed;
    case ContradictoryRole:
        return cell->contradictory;
    case CountsRole:
        return QVariant::fromValue(sayingsByPosition(m_pivot.claimsOf(*cell)));
    case SparkRole:
        return QVariant::fromValue(sparksOf(*cell));
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
        return QVariant::fromValue(tally(index.row(), index.column()).actors);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tallyWords(tally(index.row(), index.column()).actors);
    default:
        return {};
    }
}

} // namespace tasrih
