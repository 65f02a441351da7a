// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_model.h"

#include "database/dates/date_text.h"
#include "database/records/statement_facts.h"
#include "models/context/context.h"
#include "models/words/labels.h"
#include "models/words/lists.h"

namespace tasrih {

namespace {

struct Cell
{
    const Statement* statement = nullptr;
    const Claim* claim = nullptr;
    const Figure* figure = nullptr;
};

Cell cellOf(const Snapshot& snapshot, StatementId statementId, ClaimId claimId)
{
    const auto [statement, claim] = recordOf(snapshot, statementId, claimId);
    return {statement, claim, claim ? std::get_if<Figure>(&claim->body) : nullptr};
}

QString cellText(const Snapshot& snapshot, const Cell& cell, int column)
{
    switch (column) {
    case FiguresModel::MeasureColumn:
        return textOf(cell.figure->measure);
    case FiguresModel::FigureColumn:
        return figureText(*cell.figure);
    case FiguresModel::ForceColumn: {
        const Actor* force = snapshot.find(cell.figure->force);
        return force ? nameOf(*force) : QString();
    }
    case FiguresModel::PlaceColumn:
        return listed(namesOf(snapshot, cell.figure->places));
    case FiguresModel::AsOfColumn:
        return cell.figure->asOf ? readable(*cell.figure->asOf, interfaceLanguage()) : QString();
    case FiguresModel::SpeakerColumn:
        return holderOf(snapshot, *cell.statement, *cell.claim);
    case FiguresModel::SaidOnColumn:
        return saidOnText(snapshot, *cell.statement);
    default:
        return {};
    }
}

/// In order of statement, then of claim as it stands in it.
std::vector<FigureRow> figuresAmong(const StatementFacts& facts, const std::vector<StatementId>& statements)
{
    std::vector<FigureRow> rows;
    for (const quint32 row : facts.rowsOf(statements)) {
        for (const ClaimId claim : facts.figures.at(row))
            rows.push_back({facts.ids[row], claim});
    }
    return rows;
}

} // namespace

FiguresModel::FiguresModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_feed(
          context,
          [](const Shown<std::monostate>& shown) {
              return std::make_shared<const std::vector<FigureRow>>(
                  figuresAmong(*shown.snapshot->facts, *shown.visible));
          },
          this)
{
    connect(&m_feed, &FeedBase::changed, this, [this] {
        m_sortKeys.clear();
        setRows(*m_feed.value());
        const SnapshotPtr& snapshot = m_feed.key()->snapshot;
        if (std::exchange(m_shown, snapshot) != snapshot)
            announceAll(); // The words may be others.
    });
    setActive(true);
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::sortValue(const FigureRow& row, int column) const
{
    const Snapshot& snapshot = *m_context.snapshot();
    const Cell cell = cellOf(snapshot, row.statement, row.claim);
    if (!cell.figure)
        return {};
    switch (column) {
    case FigureColumn:
        return cell.figure->low.value_or(cell.figure->high.value_or(0));
    case AsOfColumn:
        return cell.figure->asOf ? cell.figure->asOf->earliest().value_or(QDate()) : QDate();
    case SaidOnColumn:
        return dayOf(snapshot, *cell.statement).value_or(QDate());
    default:
        return cellText(snapshot, cell, column);
    }
}

const QVariant& FiguresModel::sortKey(int row, int column) const
{
    if (m_sortColumn != column || m_sortKeys.empty()) {
        m_sortKeys.clear();
        m_sortKeys.reserve(rows().size());
        for (const FigureRow& each : rows())
            m_sortKeys.push_back(sortValue(each, column));
        m_sortColumn = column;
    }
    return m_sortKeys[std::size_t(row)];
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureRow& row = at(index.row());
    const Cell cell = cellOf(*m_context.snapshot(), row.statement, row.claim);
    if (!cell.figure)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellText(*m_context.snapshot(), cell, index.column());
    if (role == SortRole)
        return sortKey(index.row(), index.column());
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MeasureColumn:
        return tr("Measure");
    case FigureColumn:
        return tr("Figure");
    case ForceColumn:
        return tr("Force");
    case PlaceColumn:
        return tr("Place");
    case AsOfColumn:
        return tr("As of");
    case SpeakerColumn:
        return tr("Speaker");
    case SaidOnColumn:
        return tr("Said on");
    default:
        return {};
    }
}

} // namespace tasrih
