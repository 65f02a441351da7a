// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/row_reader.h"

#include "database/store/sql/sqlite_error.h"

#include <QtCore/QStringDecoder>
#include <QtSql/QSqlResult>

#include <algorithm>
#include <sqlite3.h>

namespace tasrih {

namespace {

sqlite3_stmt* statementOf(const QSqlQuery& query)
{
    const QVariant handle = query.result()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0
               ? *static_cast<sqlite3_stmt* const*>(handle.constData())
               : nullptr;
}

bool bind(sqlite3_stmt* statement, int place, const QVariant& value)
{
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return sqlite3_bind_int64(statement, place, value.toLongLong()) == SQLITE_OK;
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT) == SQLITE_OK;
}

} // namespace

RowReader::RowReader(Connection& connection, const QString& sql, const QVariantList& values)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(statementOf(connection.prepared(sql)))
{
    bool isReady = m_statement && sqlite3_reset(m_statement) == SQLITE_OK;
    for (int i = 0; i < int(values.size()); ++i)
        isReady = isReady && bind(m_statement, i + 1, values[i]);
    if (!isReady)
        throw lastError(connection.handle(), connection.path(), sql.simplified().left(400));
}

RowReader::~RowReader()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool RowReader::next()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw lastError(m_connection.handle(), m_connection.path(),
                        QLatin1String(sqlite3_errmsg(m_connection.handle())) + QStringLiteral(" [") +
                            m_sql.simplified().left(400) + u']');
    return result == SQLITE_ROW;
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant RowReader::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default:
        return words(column).toString();
    }
}

qint64 RowReader::whole(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER ? sqlite3_column_int64(m_statement, column)
                                                                      : value(column).toLongLong();
}

QStringView RowReader::words(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT) {
        m_words = value(column).toString();
        return m_words;
    }
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    if (m_words.size() < size)
        m_words.resize(size);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QChar* end = decoder.appendToBuffer(m_words.data(), QByteArrayView(bytes, size));
    const QStringView read(m_words.constData(), end);
    const bool isAlike = std::none_of(read.begin(), read.end(), [](QChar c) { return c.unicode() >= 0xFFFE; });
    if (isAlike && !decoder.hasError())
        return read;
    // SQLite and Qt read broken UTF-8 and noncharacters in different ways.
    const void* theirs = sqlite3_column_text16(m_statement, column);
    return {static_cast<const char16_t*>(theirs),
            sqlite3_column_bytes16(m_statement, column) / qsizetype(sizeof(char16_t))};
}

QString RowReader::text(int column) const
{
    constexpr qsizetype longest = 32;
    const QStringView read = words(column);
    if (read.isNull())
        return {};
    if (read.isEmpty())
        return QStringLiteral("");
    if (read.size() > longest)
        return read.toString(); // No longer than it is.
    QString& known = m_common[qHash(read) % m_common.size()];
    if (known != read)
        known = read.toString();
    return known;
}

} // namespace tasrih
