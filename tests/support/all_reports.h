// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/records/snapshot.h"
#include "models/report/report.h"

namespace tasrih::test {

/// A report of the program, made of a whole project.
struct NamedReport
{
    const char* function; ///< What makes it, as it is called in the sources.
    Report (*make)(const SnapshotPtr& snapshot, const std::vector<StatementId>& statements, Language language);
};

/// Everything that the program hands out as a report.
[[nodiscard]] const std::vector<NamedReport>& allReports();

} // namespace tasrih::test
