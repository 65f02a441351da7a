// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/error.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>

struct sqlite3;

namespace tasrih {

/// One SQLite connection through Qt SQL, for one thread. Every failure is an Error that says what went wrong (see
/// sqliteError()), with the SQL in its detail. SQLite's locks on the file stay whatever other code does with it.
/// Opening checks that Qt's driver and this program use the very same SQLite (the session extension needs it), and sets
/// trusted_schema=OFF, cell_size_check=ON, mmap_size=0, foreign_keys=ON, synchronous=FULL.
class Connection
{
public:
    enum class Mode
    {
        ReadWrite, ///< Of a file that is there.
        Create,    ///< The same of one that may not be there yet.
        ReadOnly,
        Alone,    ///< As Untouched, but of the file without the log that lies beside it.
        Untouched ///< For reading a file that nobody writes meanwhile: no lock, no helper file, not a byte changed.
    };

    /// @param path a file, or ":memory:". A path is a path: "file:x" is no URI.
    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement without results.
    void exec(const QString& sql);
    /// A prepared statement, cached by its text. It is valid until the same text is asked for again.
    [[nodiscard]] QSqlQuery& prepared(const QString& sql);
    /// Runs a prepared statement with positional @p values and returns it, to read its rows.
    QSqlQuery& run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid where there is none.
    [[nodiscard]] QVariant scalar(const QString& sql, const QVariantList& values = {});

    /// As given, but canonical.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// SQLite's own handle; valid as long as the connection.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    void open(Mode mode);
    void close();
    void checkLibrary();
    void configure(Mode mode);

    QString m_path;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// Goes to the next row; false after the last one. Throws Error where the row can't be read: the end of the rows and a
/// damaged page never look alike.
[[nodiscard]] bool step(QSqlQuery& query);

/// A transaction that rolls back when it is destroyed before commit(). Foreign keys are checked at the commit.
class Transaction
{
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    void rollBack();

private:
    Connection& m_connection;
    bool m_done = false;
};

/// One state of the database for as long as it lives, whatever others write meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection& connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& m_connection;
};

} // namespace tasrih
