// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/checks.h"
#include "database/store/sql/rows.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

namespace {

/// Which column of a table its n-th foreign key stands in.
QString keyColumn(Connection& connection, const QString& table, int number)
{
    return connection
        .scalar(QStringLiteral("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?"), {table, number})
        .toString();
}

} // namespace

void checkPages(Connection& connection, Problems& problems)
{
    RowReader query(connection, QStringLiteral("PRAGMA integrity_check(100)"));
    eachRow(query, Damage::Refuse, [&](const RowReader& row) {
        const QString said = row.value(0).toString();
        if (said != QLatin1String("ok"))
            problems.add(QStringLiteral("integrity_check"),
                         QCoreApplication::translate("Check", "The database is damaged: %1").arg(said));
    });
}

void checkReferences(Connection& connection, Problems& problems)
{
    struct Dangling
    {
        QString table, row, target;
        int key;
    };
    std::vector<Dangling> all;
    constexpr std::size_t mostKept = 10'000;
    RowReader query(connection, QStringLiteral("PRAGMA foreign_key_check"));
    eachRow(query, Damage::Refuse, [&](const RowReader& row) {
        if (all.size() < mostKept)
            all.push_back(
                {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt()});
    });
    for (const Dangling& one : all) {
        const QString column = keyColumn(connection, one.table, one.key);
        const QString value =
            connection
                .scalar(QStringLiteral("SELECT quote(%1) FROM %2 WHERE rowid = ?").arg(column, one.table), {one.row})
                .toString();
        problems.add(one.table + u'.' + column + QStringLiteral(" → ") + one.target,
                     QCoreApplication::translate("Check", "%1: %2 points at %3 in table %4, which does not exist.")
                         .arg(rowWords(one.table, one.row), column, value.left(40), one.target));
    }
}

} // namespace tasrih
