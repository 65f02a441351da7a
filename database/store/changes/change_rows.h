// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/changes/undo_stack.h"
#include "database/store/sql/connection.h"

#include <QtCore/QByteArray>

namespace tasrih {

/// What is to be put into the history.
struct NewChange
{
    ChangeRow::Kind kind = ChangeRow::Kind::Do;
    QString author;
    QString label;
    qint64 group = 0;
    qint64 target = 0; ///< Of undo and redo.
    QByteArray changeset;
};

/// Adds a row to the history, within the running transaction, and returns it. Throws Error.
[[nodiscard]] ChangeRow addChange(Connection& connection, const NewChange& change);

} // namespace tasrih
