// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QVariant>

#include <functional>
#include <vector>

struct sqlite3_session;

namespace tasrih {

/// Records what happens to the recorded tables of a connection from its making to its end (SQLite's session
/// extension). Every return code is checked.
class Recorder
{
public:
    explicit Recorder(Connection& connection);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// What differs now from the beginning; empty if nothing does.
    [[nodiscard]] QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// One row's change in a changeset. Values are those of the table's columns in order; of an update only the key and
/// the changed columns are there, the others are invalid.
struct Operation
{
    enum class Kind
    {
        Insert,
        Update,
        Delete
    };
    QString table;
    Kind kind = Kind::Insert;
    QVariantList before; ///< Of updates and deletes.
    QVariantList after;  ///< Of inserts and updates.
};

/// All operations of a changeset. Throws Error where it is damaged.
[[nodiscard]] std::vector<Operation> operationsOf(const QByteArray& changeset);
/// The same one by one, for there may be millions: the values of one take many times the room they have in a changeset.
void eachOperation(const QByteArray& changeset, const std::function<void(Operation&&)>& visit);

/// The changeset that takes @p changeset back.
[[nodiscard]] QByteArray inverted(const QByteArray& changeset);

/// Applies @p changeset inside the running transaction. Any conflict, and any difference between the operations asked
/// for and those carried out, throws Error; the caller's transaction then rolls back.
void applyChangeset(Connection& connection, const QByteArray& changeset);

} // namespace tasrih
