// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statements/statements_model.h"

#include "database/records/touched_statements.h"
#include "models/background/background.h"
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
    sortAnew(m_wantedColumn, m_wantedOrder);
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
    if (m_wantedColumn == column && m_wantedOrder == order)
        return; // A view that switches sorting on asks for the order there is.
    sortAnew(StatementColumn(column), order);
}

void StatementsModel::sortAnew(StatementColumn column, Qt::SortOrder order)
{
    m_wantedColumn = column;
    m_wantedOrder = order;
    const quint64 token = ++m_token;
    const SnapshotPtr snapshot = m_context.snapshot();
    if (snapshot->all<Statement>().size() <= FeedBase::mostAtOnce) {
        StatementOrder sorted;
        sorted.rebuild(*snapshot, column, order);
        return take(std::move(sorted));
    }
    m_missed.emplace();
    inBackground(
        this,
        [snapshot, column, order] {
            auto sorted = std::make_shared<StatementOrder>();
            sorted->rebuild(*snapshot, column, order);
            return sorted;
        },
        [this, token](const std::shared_ptr<StatementOrder>& sorted) {
            if (token == m_token)
                take(std::move(*sorted));
        });
}

void StatementsModel::take(StatementOrder order)
{
    const Snapshot& snapshot = *m_context.snapshot();
    if (const auto missed = std::exchange(m_missed, std::nullopt))
        order.update(snapshot, *missed);
    const bool isFirst = m_order.isEmpty();
    m_order = std::move(order);
    std::vector<StatementId> arranged = m_order.arranged(m_context.visible());
    if (isFirst)
        setRows(std::move(arranged));
    else if (arranged != rows())
        arrangeRows(std::move(arranged), VerticalSortHint);
}

void StatementsModel::follow(const Change& change)
{
    const Snapshot& snapshot = *m_context.snapshot();
    // A name may stand in any statement's row.
    const bool everywhere =
        change.data() && change.touches<ActorId, SideId, OutletId, TagId, PlaceId, PhaseId, PropositionId>();
    std::vector<StatementId> changed;
    if (change.data()) {
        changed = touchedStatements({&snapshot}, *change.touched);
        if (m_missed)
            m_missed->insert(m_missed->end(), changed.begin(), changed.end());
        if (!m_missed || !m_order.isEmpty())
            m_order.update(snapshot, changed);
    }
    setRows(m_order.arranged(m_context.visible()));
    if (everywhere) {
        announceAll();
        sortAnew(m_wantedColumn, m_wantedOrder);
    } else {
        announceStatements(changed);
    }
}

void StatementsModel::announceStatements(const std::vector<StatementId>& changed)
{
    for (const StatementId id : changed) {
        if (const std::optional<int> row = rowOf(id))
            announce(*row, *row);
    }
}

} // namespace tasrih
