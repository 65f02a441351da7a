// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/problems.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {
constexpr int mostNamed = 20;
}

void Problems::add(const QString& kind, const QString& line)
{
    int& count = m_counts[kind];
    if (++count == 1)
        m_kinds << kind;
    if (count <= mostNamed)
        m_lines << line;
}

QStringList Problems::lines() const
{
    QStringList lines = m_lines;
    for (const QString& kind : m_kinds) {
        const int more = m_counts.value(kind) - mostNamed;
        if (more > 0)
            lines << QCoreApplication::translate("Check", "... and %1 more of this kind: %2").arg(more).arg(kind);
    }
    return lines;
}

QString rowWords(const QString& table, const QString& row)
{
    return QCoreApplication::translate("Check", "Row %1 of table %2").arg(row, table);
}

} // namespace tasrih
