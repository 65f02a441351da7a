// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/changes/undo_stack.h"
#include "database/store/sql/connection.h"

#include <QtCore/QDateTime>

#include <vector>

namespace tasrih {

/// One row of the history as it is shown.
struct HistoryRow
{
    ChangeRow change;
    QDateTime at; ///< UTC.
    QString author;
    bool inEffect = true;
};

/// What can be undone and redone, as the whole log says.
[[nodiscard]] UndoStack readUndoStack(Connection& connection);

/// The last changes, newest first.
[[nodiscard]] std::vector<HistoryRow> historyOf(Connection& connection, int limit);

} // namespace tasrih
