// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QVariant>

#include <array>

struct sqlite3_stmt;

namespace tasrih {

/// The rows of a prepared SELECT, straight from SQLite. QSqlQuery makes a QVariant of every column of every row, which
/// takes most of the time where a whole project is read. Values are understood as a QVariant understands them; short
/// texts that come again and again are one text in memory.
class RowReader
{
public:
    /// The SELECT is not to be run otherwise as long as this lives. Throws Error where it can't be prepared.
    RowReader(Connection& connection, const QString& sql, const QVariantList& values = {});
    ~RowReader();
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    /// Goes to the next row; false after the last one. Throws Error where the row can't be read.
    [[nodiscard]] bool next();

    /// What Qt's driver would give.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 whole(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// As text(), valid until the next value is read.
    [[nodiscard]] QStringView words(int column) const;

private:
    Connection& m_connection;
    const QString m_sql;
    sqlite3_stmt* m_statement;
    mutable QString m_words; ///< Room for words().
    mutable std::array<QString, 256> m_common;
};

} // namespace tasrih
