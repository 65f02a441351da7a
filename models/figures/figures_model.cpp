// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/figures_model.h"

#include "database/dates/date_text.h"
#include "database/records/statement_facts.h"
#include "models/context/context.h"
#include "models/words/labels.h"
#include "models/words/lists.h"
#include "models/words/sort_key.h"

#include <algorithm>

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

SortKey keyOf(const Snapshot& snapshot, const FigureRow& row, int column)
{
    const Cell cell = cellOf(snapshot, row.statement, row.claim);
    if (!cell.figure)
        return {false};
    switch (column) {
    case FiguresModel::FigureColumn:
        return SortKey::of(cell.figure->low ? cell.figure->low : cell.figure->high);
    case FiguresModel::AsOfColumn:
        return SortKey::of(cell.figure->asOf ? cell.figure->asOf->earliest() : std::optional<QDate>());
    case FiguresModel::SaidOnColumn:
        return SortKey::of(dayOf(snapshot, *cell.statement));
    default:
        return SortKey::of(cellText(snapshot, cell, column));
    }
}

std::vector<FigureRow> figuresAmong(const Shown<FigureOrder>& shown)
{
    const StatementFacts& facts = *shown.snapshot->facts;
    std::vector<FigureRow> rows;
    for (const quint32 row : facts.rowsOf(*shown.visible)) {
        for (const ClaimId claim : facts.figures.at(row))
            rows.push_back({facts.ids[row], claim});
    }
    const auto [column, order] = shown.options;
    if (column < 0)
        return rows;
    std::vector<std::pair<SortKey, FigureRow>> keyed;
    keyed.reserve(rows.size());
    for (const FigureRow& row : rows)
        keyed.emplace_back(keyOf(*shown.snapshot, row, column), row);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [&](const auto& a, const auto& b) { return compare(a.first, b.first, order) < 0; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& each) { return each.second; });
    return rows;
}

} // namespace

FiguresModel::FiguresModel(Context& context, QObject* parent)
    : RowListModel(parent)
    , m_context(context)
    , m_feed(
          context,
          [](const Shown<FigureOrder>& shown) {
              return std::make_shared<const std::vector<FigureRow>>(figuresAmong(shown));
          },
          this)
{
    connect(&m_feed, &FeedBase::changed, this, &FiguresModel::take);
    setActive(true);
}

void FiguresModel::take()
{
    const std::optional<Shown<FigureOrder>> before = std::exchange(m_shown, m_feed.key());
    const bool isSame = before && before->snapshot == m_shown->snapshot;
    if (isSame && before->visible == m_shown->visible)
        return arrangeRows(*m_feed.value(), VerticalSortHint);
    setRows(*m_feed.value());
    if (!isSame)
        announceAll(); // The words may be others.
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
