// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/salvage/page_owners.h"

#include <algorithm>

namespace tasrih {

namespace {

/// Columns of sqlite_schema.
enum SchemaColumn
{
    Type,
    Name,
    TableName,
    RootPage,
    Sql
};

/// The index of the search has tables without pages, and some that are kept as indexes are: nothing of it is saved.
bool hasRows(const LooseRow& row)
{
    const bool isIndexTree =
        row.values.size() > Sql && row.values[Sql].toString().contains(QLatin1String("WITHOUT ROWID"));
    return row.values[RootPage].toUInt() != 0 && !isIndexTree;
}

bool looksLike(const LooseRow& row, const TableShape& shape,
               const std::function<bool(const QString& table, qint64 id)>& isKept)
{
    const bool isAltered = shape.name == QLatin1String("highlight") || shape.name == QLatin1String("claim");
    const auto columns = int(shape.columns.size());
    const auto values = int(row.values.size());
    if (row.rowid <= 0 || values > columns || (values < columns && !isAltered && !row.isCut))
        return false;
    for (int at = 0; at < values; ++at) {
        const ColumnShape& column = shape.columns[std::size_t(at)];
        const QVariant value = column.isRowid ? QVariant(qlonglong(row.rowid)) : row.values[at];
        if ((column.isRowid && !row.values[at].isNull()) || faultOf(column, value) != Fault::None)
            return false;
        if (!column.target.isEmpty() && column.target != shape.name && !value.isNull() &&
            !isKept(column.target, value.toLongLong()))
            return false;
        // What fits every list says nothing of the table.
        if (column.kind == ColumnShape::Kind::Word && !value.isNull() && value.toString().isEmpty())
            return false;
        if (column.kind == ColumnShape::Kind::Unread && value.typeId() != QMetaType::QString)
            return false;
    }
    return true;
}

} // namespace

PageOwners::PageOwners(PageFile& file)
    : m_file(file)
{
    walk({}, 1);
    std::vector<std::pair<QString, quint32>> roots;
    for (const quint32 leaf : m_leaves.value({})) {
        for (const LooseRow& row : m_file.rowsOn(leaf)) {
            if (row.values.size() <= RootPage || row.values[Type].toString() != QLatin1String("table"))
                continue;
            if (!hasRows(row))
                continue;
            roots.emplace_back(row.values[Name].toString(), row.values[RootPage].toUInt());
        }
    }
    m_hasSchema = !roots.empty();
    for (const auto& [table, root] : roots)
        walk(table, root);
    const QSet<quint32> free = m_file.freePages();
    for (quint32 page = 2; page <= m_file.pageCount(); ++page) {
        if (!m_reached.contains(page) && !free.contains(page) && m_file.isLeaf(page))
            m_strays.push_back(page);
    }
}

void PageOwners::walk(const QString& table, quint32 root)
{
    std::vector<quint32> open{root};
    while (!open.empty()) {
        const quint32 page = open.back();
        open.pop_back();
        if (page < 1 || page > m_file.pageCount() || m_reached.contains(page)) {
            m_isBroken = true;
            continue;
        }
        m_reached.insert(page);
        if (m_file.isLeaf(page))
            m_leaves[table].push_back(page);
        const std::vector<quint32> children = m_file.childrenOf(page);
        m_isBroken |= children.empty() && !m_file.isLeaf(page);
        open.insert(open.end(), children.rbegin(), children.rend());
    }
}

std::vector<quint32> PageOwners::takeStrays(const TableShape& shape,
                                            const std::function<bool(const QString& table, qint64 id)>& isKept)
{
    const auto belongs = [&](quint32 page) {
        const std::vector<LooseRow> rows = m_file.rowsOn(page);
        const auto fitting =
            std::count_if(rows.begin(), rows.end(), [&](const LooseRow& row) { return looksLike(row, shape, isKept); });
        return fitting * 2 > std::ssize(rows);
    };
    const auto taken =
        std::stable_partition(m_strays.begin(), m_strays.end(), [&](quint32 page) { return !belongs(page); });
    std::vector<quint32> pages(taken, m_strays.end());
    m_isBroken |= !pages.empty();
    m_strays.erase(taken, m_strays.end());
    return pages;
}

} // namespace tasrih
