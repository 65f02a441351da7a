// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/claim.h"
#include "database/store/sql/rows.h"

#include <QtCore/QHash>

#include <vector>

namespace tasrih {

/// Writes the claims of a statement in their order, each with the row of its kind (they share the id).
void putClaims(Connection& connection, StatementId statement, const std::vector<Claim>& claims);

/// Deletes all claims of a statement. Their highlights must be gone already.
void removeClaims(Connection& connection, StatementId statement);

/// Claims by statement, in their order. @p wanted holds ids of statements.
[[nodiscard]] QHash<qint64, std::vector<Claim>> loadClaims(Connection& connection, const Wanted& wanted);

} // namespace tasrih
