// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/statement_facts.h"

#include <QtCore/QStringList>

namespace tasrih::test {

/// All that the facts say, a line for each statement and each list of an index, to be compared: how things are numbered
/// hangs on the order in which they came.
[[nodiscard]] QStringList inWords(const StatementFacts& facts);

} // namespace tasrih::test
