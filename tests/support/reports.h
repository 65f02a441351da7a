// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

namespace tasrih::test {

/// One block of each kind, with words that try to be more than words.
[[nodiscard]] Report smallReport(Language language);

/// A table of @p rows rows over several pages.
[[nodiscard]] Report longReport(Language language, int rows);

} // namespace tasrih::test
