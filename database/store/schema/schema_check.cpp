// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file's schema is, row by row, the one the migrations make.
#include "database/store/schema/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace tasrih {

namespace {

/// One row of sqlite_schema: its words byte by byte, and where its tree begins.
struct SchemaRow
{
    QString words; ///< Kinds of storage and bytes of type, name, tbl_name and sql.
    QString name;
    bool hasTree = false;
    qint64 rootPage = 0; ///< −1 where it is no whole number.
};

std::vector<SchemaRow> schemaOf(Connection& connection)
{
    std::vector<SchemaRow> rows;
    // No name is left out: what is called sqlite_... by a hostile hand does as much harm as anything else.
    QSqlQuery& query = connection.run(QStringLiteral(
        "SELECT typeof(type) || hex(type) || ' ' || typeof(name) || hex(name) || ' ' || typeof(tbl_name) || "
        "hex(tbl_name) || ' ' || typeof(sql) || coalesce(hex(sql), ''), name, "
        "type IN ('table', 'index') AND coalesce(sql, '') NOT LIKE 'CREATE VIRTUAL TABLE %', "
        "iif(typeof(rootpage) = 'integer', rootpage, -1) FROM sqlite_schema"));
    while (step(query))
        rows.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toBool(),
                        query.value(3).toLongLong()});
    query.finish();
    std::sort(rows.begin(), rows.end(), [](const SchemaRow& a, const SchemaRow& b) { return a.words < b.words; });
    return rows;
}

/// The name of the first row that one has and the other has not, or has once more.
std::optional<QString> difference(const std::vector<SchemaRow>& found, const std::vector<SchemaRow>& wanted)
{
    const auto [other, missing] =
        std::mismatch(found.begin(), found.end(), wanted.begin(), wanted.end(),
                      [](const SchemaRow& a, const SchemaRow& b) { return a.words == b.words; });
    if (other == found.end())
        return missing == wanted.end() ? std::nullopt : std::optional(missing->name);
    return missing == wanted.end() || other->words < missing->words ? other->name : missing->name;
}

/// The name of the first object whose tree does not begin at a page of its own.
std::optional<QString> misplaced(Connection& connection, const std::vector<SchemaRow>& rows)
{
    const qint64 pages = connection.scalar(QStringLiteral("PRAGMA page_count")).toLongLong();
    constexpr qint64 firstAfterSchema = 2;
    QSet<qint64> taken;
    for (const SchemaRow& row : rows) {
        const bool isGood =
            row.hasTree ? row.rootPage >= firstAfterSchema && row.rootPage <= pages && !taken.contains(row.rootPage)
                        : row.rootPage == 0;
        if (!isGood)
            return row.name;
        taken.insert(row.rootPage);
    }
    return std::nullopt;
}

} // namespace

void checkSchema(Connection& connection, int version)
{
    Connection expected(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
    migrate(expected, 0, version);
    const std::vector<SchemaRow> found = schemaOf(connection);
    std::optional<QString> wrong = difference(found, schemaOf(expected));
    if (!wrong)
        wrong = misplaced(connection, found);
    if (wrong)
        throw Error(QCoreApplication::translate("Store", "This file is marked as a Tasrih project, but its tables are "
                                                         "not those of one. It was not opened. Open a snapshot or ask "
                                                         "whoever sent it for a fresh copy."),
                    wrong->left(200));
}

} // namespace tasrih
