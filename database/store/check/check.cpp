// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/check/check.h"

#include "database/files/file_identity.h"
#include "database/store/check/checks.h"
#include "database/store/check/columns.h"
#include "database/store/file/opening.h"
#include "database/store/schema/migrations.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace tasrih {

namespace {

/// Runs one part of a check. A page that can't be read ends that part, not the check.
template <typename Part>
void run(Problems& problems, const Part& part)
{
    try {
        part();
    } catch (const Error& error) {
        problems.add(error.detail(), QCoreApplication::translate("Check", "A part of the check could not be done: %1")
                                         .arg(error.detail().isEmpty() ? error.message() : error.detail()));
    }
}

void copyPages(Connection& from, Connection& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const bool done = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    sqlite3_backup_finish(backup);
    if (!done)
        throw Error(QCoreApplication::translate("Check",
                                                "The project can't be read as a whole. Save what can be read with "
                                                "\"tasrih check PROJECT --salvage OUT\"."),
                    QString::fromUtf8(sqlite3_errmsg(to.handle())));
}

} // namespace

CheckReport checkProject(Connection& connection)
{
    CheckReport report;
    Problems problems;
    run(problems, [&] { checkPages(connection, problems); });
    run(problems, [&] { checkReferences(connection, problems); });
    run(problems, [&] { checkValues(connection, problems); });
    run(problems, [&] { checkTexts(connection, problems, report); });
    run(problems, [&] { checkClaims(connection, problems); });
    run(problems, [&] { checkCircles(connection, problems); });
    run(problems, [&] { checkHistory(connection, problems); });
    run(problems, [&] {
        report.articles = connection.scalar(QStringLiteral("SELECT count(*) FROM article")).toInt();
        report.statements = connection.scalar(QStringLiteral("SELECT count(*) FROM statement")).toInt();
    });
    report.problems = problems.lines();
    return report;
}

CheckReport checkProject(ProjectStore& store)
{
    return checkProject(store.connection());
}

CheckReport checkFile(const QString& path)
{
    const ProjectHeader header = readHeader(path);
    const OpenedFile opened = connectForReading(absolutePath(path), header);
    Connection& connection = *opened.connection;
    checkSchema(connection, header.schemaVersion);
    if (header.schemaVersion == currentSchemaVersion())
        return checkProject(connection);
    // An older project is brought up to date in memory, so that one set of rules is enough.
    Connection copy(QStringLiteral(":memory:"), Connection::Mode::ReadWrite);
    copyPages(connection, copy);
    migrate(copy, header.schemaVersion, currentSchemaVersion());
    return checkProject(copy);
}

void requireSoundIds(Connection& connection)
{
    for (const TableShape& table : tableShapes()) {
        if (table.keys.size() != 1 || table.columns[std::size_t(table.keys.front())].kind != ColumnShape::Kind::Id)
            continue;
        const QString key = table.columns[std::size_t(table.keys.front())].name;
        const bool exists =
            connection.scalar(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ?"), {table.name}).isValid();
        const QVariant least =
            exists ? connection.scalar(QStringLiteral("SELECT min(%1) FROM %2").arg(key, table.name)) : QVariant();
        if (!least.isNull() && least.toLongLong() <= 0)
            throw Error(QCoreApplication::translate(
                            "Check",
                            "The project is damaged: table %1 holds a record without a valid id. It can be "
                            "opened for reading only. Save what is sound with \"tasrih check PROJECT --salvage "
                            "OUT\", or open a snapshot.")
                            .arg(table.name),
                        least.toString(), Error::Cause::Damage);
    }
}

} // namespace tasrih
