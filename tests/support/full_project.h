// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/edits.h"
#include "database/records/id_source.h"

namespace tasrih::test {

/// The records of a project in which every column of every table says something, and every reference could point
/// elsewhere: at least two rows of everything that is pointed at or stands in an order.
[[nodiscard]] Edits fullProject(IdSource& ids);

} // namespace tasrih::test
