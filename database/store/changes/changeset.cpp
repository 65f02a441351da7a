// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/changes/changeset.h"

#include "database/store/changes/changeset_form.h"
#include "database/store/schema/migrations.h"
#include "database/store/sql/sqlite_error.h"

#include <QtCore/QCoreApplication>

#include <sqlite3.h>

namespace tasrih {

namespace {

/// @p handle of the connection that failed; null where a changeset itself is at fault.
[[noreturn]] void fail(const char* what, int code, sqlite3* handle = nullptr)
{
    const int kind = code & 0xff;
    if (handle && kind != SQLITE_ABORT && kind != SQLITE_CONSTRAINT && kind != SQLITE_MISMATCH && kind != SQLITE_SCHEMA)
        throw sqliteError(code, sqlite3_system_errno(handle), QString::fromUtf8(sqlite3_db_filename(handle, "main")),
                          QLatin1String(what));
    throw Error(QCoreApplication::translate("Store", "The history of the project could not be written or applied. "
                                                     "Nothing was changed."),
                QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(sqlite3_errstr(code))));
}

void check(const char* what, int code, sqlite3* handle = nullptr)
{
    if (code != SQLITE_OK)
        fail(what, code, handle);
}

QVariant toVariant(sqlite3_value* value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

/// SQLite gets no bytes that may lead it astray.
void requireForm(const QByteArray& changeset)
{
    if (!isWellFormedChangeset(changeset))
        fail("changeset form", SQLITE_CORRUPT);
}

/// Frees what the session extension allocated.
struct Freed
{
    void* data = nullptr;
    ~Freed() { sqlite3_free(data); }
};

struct Iterated
{
    sqlite3_changeset_iter* iterator = nullptr;
    ~Iterated() { sqlite3changeset_finalize(iterator); }
};

Operation::Kind kindOf(int operation)
{
    return operation == SQLITE_INSERT   ? Operation::Kind::Insert
           : operation == SQLITE_DELETE ? Operation::Kind::Delete
                                        : Operation::Kind::Update;
}

Operation operationAt(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int kind = 0;
    check("changeset_op", sqlite3changeset_op(iterator, &table, &columns, &kind, nullptr));
    Operation operation{QString::fromUtf8(table), kindOf(kind), {}, {}};
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation.kind != Operation::Kind::Insert)
            check("changeset_old", sqlite3changeset_old(iterator, column, &before));
        if (operation.kind != Operation::Kind::Delete)
            check("changeset_new", sqlite3changeset_new(iterator, column, &after));
        operation.before << toVariant(before);
        operation.after << toVariant(after);
    }
    return operation;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recorder::Recorder(Connection& connection)
{
    check("session_create", sqlite3session_create(connection.handle(), "main", &m_session));
    for (const QString& table : recordedTables())
        check("session_attach", sqlite3session_attach(m_session, table.toUtf8().constData()));
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_session);
}

QByteArray Recorder::changeset() const
{
    int size = 0;
    Freed buffer;
    check("session_changeset", sqlite3session_changeset(m_session, &size, &buffer.data));
    return QByteArray(static_cast<const char*>(buffer.data), size);
}

void eachOperation(const QByteArray& changeset, const std::function<void(Operation&&)>& visit)
{
    requireForm(changeset);
    Iterated iterated;
    // SQLite asks for bytes that it may write, and only reads them.
    check("changeset_start",
          sqlite3changeset_start(&iterated.iterator, int(changeset.size()), const_cast<char*>(changeset.constData())));
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterated.iterator)) == SQLITE_ROW)
        visit(operationAt(iterated.iterator));
    if (code != SQLITE_DONE)
        fail("changeset_next", code);
}

std::vector<Operation> operationsOf(const QByteArray& changeset)
{
    std::vector<Operation> operations;
    eachOperation(changeset, [&](Operation&& operation) { operations.push_back(std::move(operation)); });
    return operations;
}

QByteArray inverted(const QByteArray& changeset)
{
    requireForm(changeset);
    int size = 0;
    Freed buffer;
    check("changeset_invert",
          sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &buffer.data));
    return QByteArray(static_cast<const char*>(buffer.data), size);
}

void applyChangeset(Connection& connection, const QByteArray& changeset)
{
    qint64 expected = 0;
    eachOperation(changeset, [&expected](Operation&&) { ++expected; });
    QByteArray bytes = changeset;
    const qint64 before = sqlite3_total_changes64(connection.handle());
    check(
        "changeset_apply",
        sqlite3changeset_apply(connection.handle(), int(bytes.size()), bytes.data(), nullptr, abortOnConflict, nullptr),
        connection.handle());
    const qint64 applied = sqlite3_total_changes64(connection.handle()) - before;
    if (applied != expected)
        fail("changeset_apply: operations missing", SQLITE_MISMATCH);
}

} // namespace tasrih
