// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

namespace tasrih::cli {

int runExportTimeline(const QStringList&)
{
    throw UsageError(QStringLiteral("not yet"));
}

} // namespace tasrih::cli
