// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sql.h"

#include <QtCore/QFile>

#include <memory>
#include <sqlite3.h>

namespace tasrih::test {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database opened(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("can't open %s", qPrintable(path));
    Database result(database, &sqlite3_close);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(database, "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA writable_schema=ON",
                 nullptr, nullptr, nullptr);
    return result;
}

} // namespace

void runRaw(const QString& path, const QStringList& statements)
{
    const Database database = opened(path);
    for (const QString& statement : statements) {
        char* message = nullptr;
        if (sqlite3_exec(database.get(), statement.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(statement), message);
    }
}

QString rawValue(const QString& path, const QString& sql)
{
    const Database database = opened(path);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(database.get()));
    QString value;
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return value;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

} // namespace tasrih::test
