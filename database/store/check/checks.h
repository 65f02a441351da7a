// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/check/check.h"
#include "database/store/check/problems.h"
#include "database/store/sql/connection.h"

/// The parts of a check, each with what it looks for. They read and never write.
namespace tasrih {

/// What SQLite itself says of the pages, and references to rows that are not there.
void checkPages(Connection& connection, Problems& problems);
void checkReferences(Connection& connection, Problems& problems);

/// Each value by itself: kinds of storage, ids, numbers, control characters, empty names, words of closed lists, dates
/// and the days derived from them, lows above highs.
void checkValues(Connection& connection, Problems& problems);

/// Texts by their hashes, and the highlights and notes that quote them. Each text is read once.
void checkTexts(Connection& connection, Problems& problems, CheckReport& report);

/// Claims against the rows of their kind, and highlights against the claims they belong to.
void checkClaims(Connection& connection, Problems& problems);

/// Places, memberships, figures and supersessions that lead back to themselves.
void checkCircles(Connection& connection, Problems& problems);

/// Changesets that can't be read or reach beyond what is recorded, and undos of what came later.
void checkHistory(Connection& connection, Problems& problems);

} // namespace tasrih
