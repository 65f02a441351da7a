// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/store/sql/connection.h"

namespace tasrih {

/// Writes edits within the running transaction: texts, then what goes, then what is put. Throws Error.
void carryOut(Connection& connection, const Edits& edits);

} // namespace tasrih
