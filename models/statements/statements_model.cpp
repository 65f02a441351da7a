// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statements_model.h"

#include "database/records/touched_statements.h"
#include "models/words/labels.h"
#include "models/words/quotation.h"

namespace tasrih {

namespace {
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
    : RowListModel(parent)
    , m_context(context)
{
    m_order.rebuild(*context.snapshot(), SaidOnColumn, Qt::DescendingOrder);
    setRows(m_order.arranged(context.visible()));
    m_tray = statementsIn(context.tray());
    connect(&context, &Context::changed, this, &StatementsModel::follow);
    connect(&context, &Context::trayChanged, this, [this] {
        std::vector<StatementId> changed = std::exchange(m_tray, statementsIn(m_context.tray()));
        changed.insert(changed.end(), m_tray.begin(), m_tray.end());
        announceStatements(changed);
    });
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
    if (m_order.is(*m_context.snapshot(), StatementColumn(column), order))
        return; // A view that switches sorting on asks for the order there is.
    m_order.rebuild(*m_context.snapshot(), StatementColumn(column), order);
    arrangeRows(m_order.arranged(m_context.visible()), VerticalSortHint);
}

void StatementsModel::follow(const Change& change)
{
    if (!change.data()) {
        setRows(m_order.arranged(m_context.visible()));
        return;
    }
    const Snapshot& snapshot = *m_context.snapshot();
    const std::vector<StatementId> changed = touchedStatements({&snapshot}, *change.touched);
    // A name may stand in any statement's row.
    const bool everywhere = change.touches<ActorId, SideId, OutletId, TagId, PlaceId, PhaseId, PropositionId>();
    if (everywhere)
        m_order.rebuild(snapshot, m_order.column(), m_order.order());
    else
        m_order.update(snapshot, changed);
    setRows(m_order.arranged(m_context.visible()));
    if (everywhere)
        announceAll();
    else
        announceStatements(changed);
}

void StatementsModel::announceStatements(const std::vector<StatementId>& changed)
{
    for (const StatementId id : changed) {
        if (const std::optional<int> row = rowOf(id))
            announce(*row, *row);
    }
}

} // namespace tasrih
