// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/connection.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <sqlite3.h>

namespace tasrih {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("Store", source);
}

[[noreturn]] void fail(const QSqlError& error, const QString& sql)
{
    throw Error(QCoreApplication::translate("Store", "The project's database refused an operation. Nothing was "
                                                     "changed. If it happens again, restart the program and run "
                                                     "\"tasrih check\" on the project."),
                error.text() + QStringLiteral(" [") + sql.simplified().left(400) + u']');
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

} // namespace

Connection::Connection(const QString& path, Mode mode)
    : m_name(QUuid::createUuid().toString())
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    try {
        if (!m_database.open())
            throw Error(
                words(QT_TRANSLATE_NOOP("Store",
                                        "The file can't be opened: %1. Check that it exists and that you may read it."))
                    .arg(path),
                m_database.lastError().text());
        m_handle = handleOf(m_database);
        checkLibrary();
        configure();
    } catch (...) {
        m_prepared.clear();
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::checkLibrary()
{
    const QString theirs = scalar(QStringLiteral("SELECT sqlite_source_id()")).toString();
    if (!m_handle || theirs != QLatin1String(sqlite3_sourceid())) {
        throw Error(
            words(QT_TRANSLATE_NOOP("Store", "Qt's SQLite driver uses another SQLite library than this program. "
                                             "Install the program and Qt from the same distribution.")),
            theirs + QStringLiteral(" / ") + QLatin1String(sqlite3_sourceid()));
    }
}

void Connection::configure()
{
    for (const char* pragma : {"trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "foreign_keys=ON",
                               "synchronous=FULL", "temp_store=MEMORY"})
        (void)scalar(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
}

void Connection::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), sql);
}

QSqlQuery& Connection::prepared(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            m_prepared.remove(sql);
            fail(error, sql);
        }
    }
    return *query;
}

QSqlQuery& Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery& query = prepared(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        fail(query.lastError(), sql);
    return query;
}

QVariant Connection::scalar(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError(), sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        fail(query.lastError(), sql);
    return query.next() ? query.value(0) : QVariant();
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    m_connection.exec(QStringLiteral("BEGIN IMMEDIATE"));
    m_connection.exec(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    QSqlQuery query(m_connection.database());
    query.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    m_connection.exec(QStringLiteral("COMMIT"));
    m_done = true;
}

} // namespace tasrih
