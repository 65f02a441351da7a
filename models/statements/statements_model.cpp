// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statements_model.h"

#include "database/records/touched_statements.h"
#include "models/labels/labels.h"
#include "models/statements/row_changes.h"

namespace tasrih {

namespace {
/// Whether a change may show in any statement's row: a name, a side, a place was changed.
bool touchesNames(const Touched& touched)
{
    return touched.any<ActorId>() || touched.any<SideId>() || touched.any<OutletId>() || touched.any<TagId>() ||
           touched.any<PlaceId>() || touched.any<PhaseId>() || touched.any<PropositionId>();
}

QStringList sideColours(const Snapshot& snapshot, const Statement& statement)
{
    QStringList colours;
    for (const SideId id : sidesOf(snapshot, statement)) {
        if (const Side* side = snapshot.find(id))
            colours.append(side->colour);
    }
    return colours;
}
} // namespace

StatementsModel::StatementsModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    m_order.rebuild(*context.snapshot(), SaidOnColumn, Qt::DescendingOrder);
    m_rows = m_order.arranged(context.visible());
    m_tray = statementsIn(context.tray());
    connect(&context, &Context::snapshotChanged, this, &StatementsModel::take);
    connect(&context, &Context::visibleChanged, this, [this] { setRows(m_order.arranged(m_context.visible())); });
    connect(&context, &Context::trayChanged, this, [this] {
        std::vector<StatementId> changed = std::exchange(m_tray, statementsIn(m_context.tray()));
        changed.insert(changed.end(), m_tray.begin(), m_tray.end());
        announce(changed);
    });
}

int StatementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : StatementColumnCount;
}

QVariant StatementsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Snapshot& snapshot = *m_context.snapshot();
    const StatementId id = idAt(index.row());
    const Statement* statement = snapshot.find(id);
    if (!statement)
        return {};
    const auto column = StatementColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return statementText(snapshot, *statement, column);
    case Qt::ToolTipRole:
        return statementHint(snapshot, *statement, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(statementHeading(column), statementText(snapshot, *statement, column));
    case IdRole:
        return id.value();
    case SideColoursRole:
        return sideColours(snapshot, *statement);
    case SentenceRole:
        return sentenceOf(*statement);
    case InTrayRole:
        return std::find(m_tray.begin(), m_tray.end(), id) != m_tray.end();
    default:
        return {};
    }
}

QVariant StatementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= StatementColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return statementHeading(StatementColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

void StatementsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= StatementColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<StatementId> ids;
    for (const QModelIndex& index : before)
        ids.push_back(idAt(index.row()));
    m_order.rebuild(*m_context.snapshot(), StatementColumn(column), order);
    m_rows = m_order.arranged(m_context.visible());
    m_rowOf.clear();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const std::optional<int> row = rowOf(ids[std::size_t(i)]);
        after.append(row ? index(*row, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

std::optional<int> StatementsModel::rowOf(StatementId id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(qsizetype(m_rows.size()));
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_rows[row], int(row));
    }
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.constEnd() ? std::nullopt : std::optional(*found);
}

void StatementsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, StatementColumnCount - 1);
    sort(m_order.column(), m_order.order());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, StatementColumnCount - 1));
}

void StatementsModel::take(const Touched& touched)
{
    const Snapshot& snapshot = *m_context.snapshot();
    const std::vector<StatementId> changed = touchedStatements({&snapshot}, touched);
    const bool everywhere = touched.ids.empty() || touchesNames(touched);
    if (everywhere)
        m_order.rebuild(snapshot, m_order.column(), m_order.order());
    else
        m_order.update(snapshot, changed);
    setRows(m_order.arranged(m_context.visible()));
    if (everywhere && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, StatementColumnCount - 1));
    else
        announce(changed);
}

void StatementsModel::setRows(const std::vector<StatementId>& rows)
{
    const RowChanges changes = rowChanges(m_rows, rows);
    if (changes.isEmpty())
        return;
    m_rowOf.clear();
    if (changes.reset) {
        beginResetModel();
        m_rows = rows;
        m_rowOf.clear();
        endResetModel();
        return;
    }
    for (const auto& [first, last] : changes.removals) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.clear();
        endRemoveRows();
    }
    for (const auto& [from, before] : changes.moves) {
        beginMoveRows({}, from, from, {}, before);
        relocate(m_rows, from, before);
        m_rowOf.clear();
        endMoveRows();
    }
    for (const auto& [first, last] : changes.insertions) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        m_rowOf.clear();
        endInsertRows();
    }
}

void StatementsModel::announce(const std::vector<StatementId>& changed)
{
    for (const StatementId id : changed) {
        if (const std::optional<int> row = rowOf(id))
            Q_EMIT dataChanged(index(*row, 0), index(*row, StatementColumnCount - 1));
    }
}

} // namespace tasrih
