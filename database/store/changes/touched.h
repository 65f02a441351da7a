// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/changes/changeset.h"

namespace tasrih {

/// Which records a changeset touched. A row of a child table counts for the record it hangs on, before and after.
/// To be called in the same transaction, after the change.
[[nodiscard]] Touched touchedBy(Connection& connection, const QByteArray& changeset);

} // namespace tasrih
