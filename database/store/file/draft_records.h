// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/sql/connection.h"

namespace tasrih {

/// Takes the statements that are drafts out of a project, with their sayings, and then what nothing but they used:
/// actors, tags, places, phases, propositions, outlets, sides. What nothing used at all stays. Within a transaction.
void removeDrafts(Connection& copy);

} // namespace tasrih
