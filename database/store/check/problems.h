// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace tasrih {

/// Gathers what a check finds. Of one kind in one place the first are named and the others counted: a table may hold a
/// million rows.
class Problems
{
public:
    /// @param kind what is alike: the table and what is wrong, in any words.
    void add(const QString& kind, const QString& line);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// All lines, with one more for each kind of which not all are named.
    [[nodiscard]] QStringList lines() const;

private:
    QStringList m_lines;
    QHash<QString, int> m_counts;
    QStringList m_kinds; ///< In the order in which they came.
};

/// Where a value stands: "Row 12 of table figure".
[[nodiscard]] QString rowWords(const QString& table, const QString& row);

} // namespace tasrih
