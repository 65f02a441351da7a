// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/check/columns.h"
#include "database/store/salvage/page_file.h"

#include <functional>

namespace tasrih {

/// Which table each leaf of a file belongs to: by the trees that hang on the file's own schema, and, for leaves that no
/// tree reaches any more, by what stands on them.
class PageOwners
{
public:
    explicit PageOwners(PageFile& file);

    /// The leaves that belong to the table, by its tree.
    [[nodiscard]] std::vector<quint32> leavesOf(const QString& table) const { return m_leaves.value(table); }
    /// Takes those of the leaves nobody owns that look like rows of @p shape: more than half of what stands on them is
    /// faultless and points at rows that @p isKept has found.
    [[nodiscard]] std::vector<quint32> takeStrays(const TableShape& shape,
                                                  const std::function<bool(const QString& table, qint64 id)>& isKept);
    /// Whether the file's own table of contents could be read.
    [[nodiscard]] bool hasSchema() const { return m_hasSchema; }
    /// Whether a page that a tree needs is none, or rows were found that no tree reaches.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void walk(const QString& table, quint32 root);

    PageFile& m_file;
    QHash<QString, std::vector<quint32>> m_leaves;
    QSet<quint32> m_reached;
    std::vector<quint32> m_strays;
    bool m_hasSchema = false;
    bool m_isBroken = false;
};

} // namespace tasrih
