// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/compare_model.h"

#include "models/compare/compare_texts.h"
#include "models/context/context.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Actors are looked for among all statements: beyond this many in another thread.
constexpr std::size_t mostAtOnce = 20000;

Newest::Size sizeOf(const Snapshot& snapshot, const std::vector<TrayItem>& tray)
{
    const bool actors = std::any_of(tray.begin(), tray.end(),
                                    [](const TrayItem& item) { return std::holds_alternative<ActorId>(item); });
    return actors && std::size_t(snapshot.all<Statement>().size()) > mostAtOnce ? Newest::Size::Large
                                                                                : Newest::Size::Small;
}

/// Whether the cells alone differ, so that views keep their place.
bool sameShape(const Comparison& a, const Comparison& b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const CompareColumn& one, const CompareColumn& other) { return one.item == other.item; });
}

} // namespace

CompareModel::CompareModel(Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_texts(new CompareTexts(context, this))
{
    connect(&context, &Context::trayChanged, this, &CompareModel::update);
    connect(&context, &Context::snapshotChanged, this, &CompareModel::update);
    connect(m_texts, &CompareTexts::read, this, &CompareModel::update);
    update();
}

const CompareCell& CompareModel::cellAt(const QModelIndex& index) const
{
    return rowAt(index.row()).cells[std::size_t(index.column())];
}

const Excerpts& CompareModel::excerpts() const
{
    return m_texts->excerpts();
}

void CompareModel::pin(const TrayItem& item)
{
    if (m_pinned == item)
        return;
    m_pinned = item;
    update();
}

void CompareModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows = shownRows(m_comparison);
    endResetModel();
}

void CompareModel::update()
{
    const SnapshotPtr snapshot = m_context.snapshot();
    const std::vector<TrayItem> tray = m_context.tray();
    m_texts->want(sentencesIn(*snapshot, tray));
    m_newest.run(
        this, sizeOf(*snapshot, tray),
        [snapshot, tray, pinned = m_pinned, excerpts = m_texts->excerpts(), language = interfaceLanguage()] {
            return compare(*snapshot, tray, pinned, excerpts, language);
        },
        [this](const Comparison& next) { show(next); });
}

void CompareModel::show(Comparison next)
{
    std::vector<std::size_t> rows = shownRows(next);
    if (!sameShape(m_comparison, next) || rows.size() != m_rows.size()) {
        beginResetModel();
        m_comparison = std::move(next);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_comparison = std::move(next);
    m_rows = std::move(rows);
    if (m_rows.empty() || m_comparison.columns.empty())
        return;
    const int lastColumn = int(m_comparison.columns.size()) - 1;
    const int lastRow = int(m_rows.size()) - 1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, lastColumn);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, lastRow);
    Q_EMIT dataChanged(createIndex(0, 0), createIndex(lastRow, lastColumn));
}

std::vector<std::size_t> CompareModel::shownRows(const Comparison& comparison) const
{
    std::vector<std::size_t> rows;
    std::optional<std::size_t> heading;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const CompareRow& row = comparison.rows[i];
        if (row.isHeading())
            heading = i;
        if (m_shown == Shown::Differing && !row.differs)
            continue;
        if (heading && *heading != i)
            rows.push_back(*heading);
        rows.push_back(i);
        heading.reset();
    }
    return rows;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.columns.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.difference.isEmpty() ? cell.text
               : cell.text.isEmpty()     ? cell.difference
                                         : cell.text + u'\n' + cell.difference;
    case DiffersRole:
        return cell.differs;
    case DifferenceRole:
        return cell.difference;
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(rowAt(section).title)
                                       : QAbstractTableModel::headerData(section, orientation, role);
    const CompareColumn& column = columnAt(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return QStringList{column.title, column.kind, column.detail}.join(u'\n');
    return {};
}

} // namespace tasrih
