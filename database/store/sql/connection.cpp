// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/connection.h"

#include "database/files/file_identity.h"
#include "database/store/sql/sqlite_error.h"
#include "database/store/sql/steady_locks.h"
#include "database/store/sql/tokenizer.h"
#include "database/words/language.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

namespace tasrih {

namespace {

sqlite3* handleOf(const QSqlDriver* driver)
{
    const QVariant handle = driver->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.data());
}

QString detailOf(const QSqlError& error, const QString& sql)
{
    return error.text() + QStringLiteral(" [") + sql.simplified().left(400) + u']';
}

/// What SQLite is to open: always a URI, so that no path is taken for one.
QString uriOf(const QString& path, Connection::Mode mode)
{
    const QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    if (mode == Connection::Mode::ReadWrite)
        return uri + QStringLiteral("?mode=rw");
    if (mode == Connection::Mode::Alone)
        return uri + QStringLiteral("?mode=ro&immutable=1");
    if (mode != Connection::Mode::Untouched)
        return uri;
    // A write-ahead log is read into memory; without one nothing at all is expected to change.
    return uri + (QFileInfo(path + QStringLiteral("-wal")).size() > 0 ? QStringLiteral("?mode=ro&vfs=unix-none")
                                                                      : QStringLiteral("?mode=ro&immutable=1"));
}

} // namespace

Connection::Connection(const QString& path, Mode mode)
    : m_path(path == QLatin1String(":memory:") ? path : canonicalPath(path))
    , m_mode(mode)
    , m_name(QUuid::createUuid().toString())
{
    keepLocksSteady();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    try {
        open(mode);
        checkLibrary();
        configure(mode);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open(Mode mode)
{
    const bool inMemory = m_path == QLatin1String(":memory:");
    if (!inMemory && kindOfFile(m_path) == FileKind::Other)
        throw sqliteError(SQLITE_CANTOPEN, ENODEV, m_path, {});
    m_database.setDatabaseName(inMemory ? m_path : uriOf(m_path, mode));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI");
    if (mode != Mode::ReadWrite && mode != Mode::Create)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QByteArray name = QFile::encodeName(m_path);
        const int problem = ::access(name.constData(), mode == Mode::ReadWrite ? R_OK | W_OK : R_OK) == 0 ? 0 : errno;
        throw sqliteError(SQLITE_CANTOPEN, problem, m_path, m_database.lastError().text());
    }
    m_handle = handleOf(m_database.driver());
}

void Connection::close()
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
        throw Error(translated(Wording("Store", "Qt's SQLite driver uses another SQLite library than this program. "
                                                "Install the program and Qt from the same distribution.")),
                    theirs + QStringLiteral(" / ") + QLatin1String(sqlite3_sourceid()));
    }
}

void Connection::configure(Mode mode)
{
    // Before anything is read: a write-ahead log is then read without the file beside it that readers share.
    if (mode == Mode::Untouched)
        (void)scalar(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"));
    for (const char* pragma : {"trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "foreign_keys=ON",
                               "synchronous=FULL", "temp_store=MEMORY"})
        (void)scalar(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    if (!registerTokenizer(m_handle))
        throw Error(translated(Wording("Store", "Qt's SQLite driver has no full text search (FTS5). Install the "
                                                "program and Qt from the same distribution.")),
                    QLatin1String(sqlite3_sourceid()));
    // Who writes comes by the index of all words again and again, which is larger than the usual 2 MB.
    if (mode == Mode::ReadWrite || mode == Mode::Create)
        (void)scalar(QStringLiteral("PRAGMA cache_size=-32000"));
}

void Connection::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw lastError(m_handle, m_path, detailOf(query.lastError(), sql));
}

QSqlQuery& Connection::prepared(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = lastError(m_handle, m_path, detailOf(query->lastError(), sql));
            m_prepared.remove(sql);
            throw error;
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
        throw lastError(m_handle, m_path, detailOf(query.lastError(), sql));
    return query;
}

QVariant Connection::scalar(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw lastError(m_handle, m_path, detailOf(query.lastError(), sql));
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        throw lastError(m_handle, m_path, detailOf(query.lastError(), sql));
    return step(query) ? query.value(0) : QVariant();
}

bool step(QSqlQuery& query)
{
    if (query.next())
        return true;
    if (!query.lastError().isValid())
        return false;
    sqlite3* handle = handleOf(query.driver());
    const char* path = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    throw lastError(handle, QString::fromUtf8(path), detailOf(query.lastError(), query.lastQuery()));
}

Transaction::Transaction(Connection& connection)
    : m_connection(connection)
{
    m_connection.exec(QStringLiteral("BEGIN IMMEDIATE"));
    m_connection.exec(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    if (std::exchange(m_done, true))
        return;
    QSqlQuery query(m_connection.database());
    query.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    m_connection.exec(QStringLiteral("COMMIT"));
    m_done = true;
}

ReadTransaction::ReadTransaction(Connection& connection)
    : m_connection(connection)
{
    m_connection.exec(QStringLiteral("BEGIN"));
}

ReadTransaction::~ReadTransaction()
{
    QSqlQuery query(m_connection.database());
    query.exec(QStringLiteral("COMMIT"));
}

} // namespace tasrih
